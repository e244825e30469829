"""The pages that are made when they are first asked for: they load cryptography."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.history.history_controller import HistoryController
from azpg_gui.qt.strings.strings_controller import StringsController
from azpg_gui.qt.window.main_window import MainWindow, Page

if TYPE_CHECKING:
    from azpg_gui.operations.roots_view import RootsView
    from azpg_gui.qt.certificates import certificates_controller
else:  # ``late_pages`` has it loaded before it is asked for here
    certificates_controller = later("azpg_gui.qt.certificates.certificates_controller")

__all__ = ["LaterPages"]


class LaterPages(QObject):
    """Signals:
    roots_wanted(): which roots are in effect is to be looked at again.
    use_requested(object, object, bool): as ``DoctorController``'s.
    said(str), complained(str): a line for the foot of the window; the second of trouble.

    Args:
        current, password: the profile as it stands in the form, and what is typed there.

    Attributes:
        certificates: of the page of that name, once it was opened.
    """

    roots_wanted = Signal()
    use_requested = Signal(object, object, bool)
    said = Signal(str)
    complained = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        folder: Path | None,
        current: Callable[[], Profile],
        password: Callable[[], Secret | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._engine, self._folder = window, engine, folder
        self._current = current
        self._loaded = False
        self._part = "trust"  # of the certificates, to be shown once they are there
        self.certificates: certificates_controller.CertificatesController | None = None
        self.history = HistoryController(engine, folder, self.complained.emit, self)
        self.history.page_made.connect(window.set_history_page)
        self.strings = StringsController(engine, current, password, self)
        self.strings.page_made.connect(window.set_strings_page)
        self.strings.said.connect(self.said)
        self.strings.complained.connect(self.complained)
        window.certificates_requested.connect(self._on_certificates_requested)
        window.strings_requested.connect(self.show_strings)
        window.history_requested.connect(self.read_history)

    def begin(self) -> None:
        """The heavy modules are there."""
        self._loaded = True
        if self._window.page is Page.CERTIFICATES:
            self._on_certificates_requested()
        self.show_strings()
        self.read_history()

    def show_certificates(self, part: str) -> None:
        """``trust``, ``stores``, ``azure``, ``doctor`` or ``dates``."""
        self._part = part
        self._window.show_page(Page.CERTIFICATES)
        if self.certificates is not None:
            self.certificates.show_part(part)

    def show_file(self, path: Path) -> None:
        """A certificate file is examined. The heavy modules are there."""
        self.show_certificates("doctor")
        if self.certificates is not None:
            self.certificates.doctor.open_file(path)

    @Slot()
    def _on_certificates_requested(self) -> None:
        if not self._loaded or self.certificates is not None:
            return
        self.certificates = certificates_controller.CertificatesController(
            self._engine, self._folder, self
        )
        self.certificates.installed.connect(self.roots_wanted)
        self.certificates.use_requested.connect(self.use_requested)
        self._window.set_certificates_page(self.certificates.page)
        self.certificates.show_part(self._part)
        self.roots_wanted.emit()

    def show_roots(self, view: "RootsView") -> None:
        """Those behind the profile in the form."""
        if self.certificates is not None:
            self.certificates.show_roots(view)

    @Slot()
    def read_history(self) -> None:
        """Anew each time the page is opened, and after every test."""
        if self._loaded and self._window.page is Page.HISTORY:
            self.history.show(self._current().identifier)

    @Slot()
    def show_strings(self) -> None:
        """Anew each time the page is opened, and with every edit while it is in front."""
        if self._loaded and self._window.page is Page.STRINGS:
            self.strings.show()
