"""The page *Certificates*: its four parts, each with what happens on it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.certificates.dates_controller import DatesController
from azpg_gui.qt.certificates.dates_page import DatesPage
from azpg_gui.qt.certificates.doctor_controller import DoctorController
from azpg_gui.qt.certificates.doctor_page import DoctorPage
from azpg_gui.qt.certificates.official_addresses import OfficialAddresses
from azpg_gui.qt.certificates.readiness_controller import ReadinessController
from azpg_gui.qt.certificates.readiness_page import ReadinessPage
from azpg_gui.qt.certificates.roots_installation import RootsInstallation
from azpg_gui.qt.certificates.trust_controller import TrustController
from azpg_gui.qt.certificates.trust_page import TrustPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import tr

__all__ = ["CertificatesController"]


class CertificatesController(QObject):
    """Tells the parts which roots are looked at, and reads anew what is shown.

    Signals:
        installed(): a trust file was changed.
    """

    installed = Signal()

    def __init__(self, engine: Engine, folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.trust, self.readiness = TrustPage(), ReadinessPage()
        self.doctor, self.dates = DoctorPage(), DatesPage()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Certificates"))
        for page, title in (
            (self.trust, tr("Trusted roots")),
            (self.readiness, tr("Ready for Azure?")),
            (self.doctor, tr("Check a file")),
            (self.dates, tr("Dates and changes")),
        ):
            self.tabs.addTab(page, title)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(26, 10, 26, 10)
        column.addWidget(self.tabs)
        self.of_trust = TrustController(engine, self.trust.file, self)
        self.installation = RootsInstallation(engine, self.page, self)
        self._addresses = OfficialAddresses(engine, self.trust.azure, self)
        self._of_readiness = ReadinessController(engine, self.readiness, self)
        self._of_doctor = DoctorController(engine, self.doctor, self)
        self._of_dates = DatesController(engine, folder, self.dates, self)
        self._connect()

    def _connect(self) -> None:
        installation = self.installation
        installation.said.connect(self.trust.azure.show_status)
        for part in (self.trust.azure, self.readiness):
            part.install_requested.connect(installation.ask)
            part.undo_install_requested.connect(installation.undo)
            installation.undo_offered.connect(part.show_undo)
        installation.changed.connect(self.installed)
        self.of_trust.changed.connect(self.installed)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def show_part(self, name: str) -> None:
        """``trust``, ``readiness``, ``doctor`` or ``dates``."""
        parts = {"trust": self.trust, "readiness": self.readiness,
                 "doctor": self.doctor, "dates": self.dates}  # fmt: skip
        self.tabs.setCurrentWidget(parts[name])

    def show_roots(self, view: RootsView) -> None:
        """The roots behind the profile in the form."""
        self.of_trust.show_roots(view)
        self.trust.azure.show_trusted(view.loaded.certificates if view.loaded else ())
        self._of_readiness.show_roots(view)
        self._on_tab_changed()

    @Slot()
    def _on_tab_changed(self) -> None:
        """Stores and dates are read when they are looked at, and then anew each time."""
        shown = self.tabs.currentWidget()
        if shown is self.readiness:
            self._of_readiness.read()
        elif shown is self.dates:
            self._of_dates.read()
