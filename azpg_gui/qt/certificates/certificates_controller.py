"""The page *Certificates*: its parts, each with what happens on it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.certificates.azure_roots_card import AzureRootsCard
from azpg_gui.qt.certificates.cards_page import CardsPage
from azpg_gui.qt.certificates.dates_controller import DatesController
from azpg_gui.qt.certificates.dates_page import DatesPage
from azpg_gui.qt.certificates.doctor_controller import DoctorController
from azpg_gui.qt.certificates.doctor_page import DoctorPage
from azpg_gui.qt.certificates.official_addresses import OfficialAddresses
from azpg_gui.qt.certificates.parts import Part, Parts
from azpg_gui.qt.certificates.readiness_card import ReadinessCard
from azpg_gui.qt.certificates.readiness_controller import ReadinessController
from azpg_gui.qt.certificates.roots_installation import RootsInstallation
from azpg_gui.qt.certificates.trust_controller import TrustController
from azpg_gui.qt.certificates.trust_file_card import TrustFileCard
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import tr

__all__ = ["CertificatesController"]


class CertificatesController(QObject):
    """Tells the parts which roots are looked at, and reads anew what is shown.

    Signals:
        installed(): a trust file was changed.
        use_requested(object, object, bool): as ``DoctorController``'s.
    """

    installed = Signal()
    use_requested = Signal(object, object, bool)

    def __init__(self, engine: Engine, folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.trust_file, self.azure_roots = TrustFileCard(), AzureRootsCard()
        self.own = ReadinessCard(tr("Do these roots accept Azure?"))
        self.stores = ReadinessCard(tr("Do the stores of this computer accept Azure?"))
        self.doctor, self.dates = DoctorPage(), DatesPage()
        self.parts = Parts(self._parts())
        column = QVBoxLayout(self.page)
        column.setContentsMargins(26, 16, 0, 0)  # the rest is scrolled with the cards
        column.addWidget(self.parts)
        self.of_trust = TrustController(engine, self.trust_file, self)
        self.installation = RootsInstallation(engine, self.page, self)
        self._addresses = OfficialAddresses(engine, self.azure_roots, self)
        self._of_readiness = ReadinessController(engine, self.own, self.stores, self)
        self._of_doctor = DoctorController(engine, self.doctor, self)
        self._of_dates = DatesController(engine, folder, self.dates, self)
        self._connect()

    def _parts(self) -> dict[str, dict[str, Part]]:
        """What belongs to the profile in the form, and what to this computer."""
        own = CardsPage(self.trust_file, self.own)
        return {
            tr("This profile"): {"trust": Part(tr("Trusted roots"), own)},
            tr("This computer"): {
                "stores": Part(tr("Ready for Azure?"), CardsPage(self.stores)),
                "azure": Part(tr("Azure's roots"), CardsPage(self.azure_roots)),
                "doctor": Part(tr("Check a file"), self.doctor),
                "dates": Part(tr("Dates and changes"), self.dates),
            },
        }

    def _connect(self) -> None:
        installation = self.installation
        installation.said.connect(self.azure_roots.show_status)
        for part in (self.azure_roots, self.stores):
            part.install_requested.connect(installation.ask)
            part.undo_install_requested.connect(installation.undo)
            installation.undo_offered.connect(part.show_undo)
        installation.changed.connect(self.installed)
        self.of_trust.changed.connect(self.installed)
        self._of_doctor.use_requested.connect(self.use_requested)
        self.parts.chosen.connect(self._read)

    def show_part(self, name: str) -> None:
        """``trust``, ``stores``, ``azure``, ``doctor`` or ``dates``."""
        self.parts.show_part(name)

    def show_roots(self, view: RootsView) -> None:
        """The roots behind the profile in the form."""
        self.of_trust.show_roots(view)
        self.azure_roots.show_trusted(view.loaded.certificates if view.loaded else ())
        self._of_readiness.show_roots(view)
        self._read()

    @Slot()
    def _read(self) -> None:
        """Stores and dates are read when they are looked at, and then anew each time."""
        match self.parts.part:
            case "trust":
                self._of_readiness.read_profiles()
            case "stores":
                self._of_readiness.read_computers()
            case "dates":
                self._of_dates.read()
