"""Everything a run found out, by tab: session, certificate, all modes, other clients, settings,
messages."""

from typing import TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from azpg_gui.core.vocabulary import Verdict
from azpg_gui.operations.check import Checked
from azpg_gui.qt.check.certificate_tab import CertificateTab
from azpg_gui.qt.check.clients_tab import ClientsTab
from azpg_gui.qt.check.messages_tab import MessagesTab
from azpg_gui.qt.check.modes_tab import ModesTab
from azpg_gui.qt.check.session_tab import SessionTab
from azpg_gui.qt.check.settings_tab import SettingsTab
from azpg_gui.qt.translation import tr

__all__ = ["ResultTabs", "reached"]

Page = TypeVar("Page", bound=QWidget)


class ResultTabs(QTabWidget):
    """A tab is there when it has something to show.

    The pages are made by ``build_soon``, one in a turn of the event loop: the dialog is on the
    screen before, and stays at hand. Every ``show`` makes what is left.

    Signals:
        modes_asked(): try all modes.
        clients_asked(): ask another libpq.
        libraries_asked(): look which there are.
        enforcement_asked(): how the server is made to insist on TLS.
        stop_asked(): and stop that.
        remedy_chosen(object): a ``Remedy`` of the table of modes.
        revocation_asked(object, object): a certificate, and its issuer or None.
    """

    modes_asked = Signal()
    clients_asked = Signal()
    libraries_asked = Signal()
    enforcement_asked = Signal()
    stop_asked = Signal()
    remedy_chosen = Signal(object)
    revocation_asked = Signal(object, object)

    session: SessionTab
    certificate: CertificateTab
    modes: ModesTab
    clients: ClientsTab
    settings: SettingsTab
    messages: MessagesTab

    def __init__(self) -> None:
        super().__init__()
        self._titles: dict[QWidget, str] = {}  # of every page, in order
        self._to_make = [
            self._make_session, self._make_certificate, self._make_modes, self._make_clients,
            self._make_others,
        ]  # fmt: skip
        self.setMinimumHeight(340)
        self.setAccessibleName(tr("What the test found"))
        self.hide()

    def build_soon(self) -> None:
        QTimer.singleShot(0, self, self._build_next)

    @Slot()
    def _build_next(self) -> None:
        if self._make_next():
            self.build_soon()

    def build(self) -> None:
        """Make the pages, once."""
        while self._make_next():
            pass

    def _make_next(self) -> bool:
        """False: all of them are there."""
        if self._to_make:
            self._to_make.pop(0)()
        elif not self._titles:
            self._name()
        else:
            return False
        return True

    def _make_session(self) -> None:
        self.session = self._kept(SessionTab())

    def _make_certificate(self) -> None:
        self.certificate = self._kept(CertificateTab())
        self.certificate.revocation_asked.connect(self.revocation_asked)

    def _make_modes(self) -> None:
        self.modes = self._kept(ModesTab())
        self.modes.asked.connect(self.modes_asked)
        self.modes.stop_asked.connect(self.stop_asked)
        self.modes.remedy_chosen.connect(self.remedy_chosen)
        self.modes.enforcement_asked.connect(self.enforcement_asked)

    def _make_clients(self) -> None:
        self.clients = self._kept(ClientsTab())
        self.clients.asked.connect(self.clients_asked)
        self.clients.looked_for.connect(self.libraries_asked)
        self.clients.stop_asked.connect(self.stop_asked)
        self.clients.remedy_chosen.connect(self.remedy_chosen)

    def _make_others(self) -> None:
        self.settings = self._kept(SettingsTab())
        self.messages = self._kept(MessagesTab())

    def _kept(self, page: Page) -> Page:
        """Out of sight until it is a tab; it goes with the dialog, whenever that closes."""
        page.hide()
        page.setParent(self)
        return page

    def _name(self) -> None:
        self._titles = {
            self.session: tr("Session"),
            self.certificate: tr("Certificate"),
            self.modes: tr("All modes"),
            self.clients: tr("Other clients"),
            self.settings: tr("Settings"),
            self.messages: tr("Messages"),
        }
        self._offer(tuple(self._titles))

    def show_checked(self, checked: Checked) -> None:
        """A run that is over; after a failure the tab that says most about it is in front."""
        self.build()
        report, diagnosis = checked.report, checked.diagnosis
        self.session.show_report(report)
        self.certificate.show_report(report)
        self.modes.show_nothing(possible=reached(checked))
        self.clients.show_nothing()
        self.settings.show_report(report)
        self.messages.show_report(report, diagnosis)
        connected = report.login is not None and report.login.final.connected
        chain = report.chain is not None
        there = (
            (self.session, connected),
            (self.certificate, chain),
            (self.modes, reached(checked)),
            (self.clients, reached(checked)),
            (self.settings, True),
            (self.messages, True),
        )
        # A success after a failure begins where a success begins; what somebody chose stays.
        in_front = self.currentWidget() if self.indexOf(self.session) >= 0 else self.session
        self._offer(tuple(page for page, shown in there if shown))
        if not connected:
            in_front = self.certificate if chain else self.settings
        self.setCurrentWidget(in_front)
        stopped = diagnosis.verdict is Verdict.STOPPED and not chain
        self.setVisible(report.settings is not None and not stopped)

    def _offer(self, pages: tuple[QWidget, ...]) -> None:
        """Exactly these tabs. Taken out and put in again: a tab that ``setTabVisible`` hid while
        this widget was hidden never comes back (measured)."""
        if [self.widget(index) for index in range(self.count())] == list(pages):
            return
        while self.count():
            self.removeTab(0)
        for page in pages:
            self.addTab(page, self._titles[page])

    def show_tab(self, name: str) -> None:
        """Go to ``session``, ``certificate``, ``modes``, ``clients``, ``settings`` or
        ``messages``."""
        self.build()
        pages: dict[str, QWidget] = {
            "session": self.session,
            "certificate": self.certificate,
            "modes": self.modes,
            "clients": self.clients,
            "settings": self.settings,
            "messages": self.messages,
        }
        if self.indexOf(pages[name]) >= 0:
            self.setCurrentWidget(pages[name])


def reached(checked: Checked) -> bool:
    """Whether a server answered, so that there are modes to try."""
    connect = checked.report.connect
    return connect is not None and connect.address is not None
