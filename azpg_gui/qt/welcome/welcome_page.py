"""Stands where no profile is in the form: what the program does, and three ways in."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.practice.scenarios import Scenario, title
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.welcome.practice_menu import practice_menu
from azpg_gui.qt.welcome.recent_profiles import RecentProfile, RecentProfiles
from azpg_gui.qt.widgets.basic import Card, button, label
from azpg_gui.qt.widgets.enter_key import is_enter, press_focused
from azpg_gui.qt.widgets.fields import HostField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

__all__ = ["WelcomePage"]

_MARGIN, _GAP = 36, 16  # pixels
_WIDEST: Final = 940  # longer lines are not read
_SHOWN_FAILURES: Final = (Scenario.EXPIRED, Scenario.WRONG_HOST, Scenario.UNKNOWN_ISSUER)
# Literals, as they are pasted.
_EXAMPLES: Final = "postgresql://…\njdbc:postgresql://…\nServer=…;Ssl Mode=…\nexport PGHOST=…"


class WelcomePage(QScrollArea):
    """Signals:
    string_entered(str): a connection string was pasted.
    host_entered(str): a host was typed for a new connection, or nothing yet.
    practice_chosen(str): a scenario to start and test.
    profile_chosen(str): identifier of a recent profile.
    import_requested(): connections of other programs.
    guide_requested(): what TLS to Azure needs.
    """

    string_entered = Signal(str)
    host_entered = Signal(str)
    practice_chosen = Signal(str)
    profile_chosen = Signal(str)
    import_requested = Signal()
    guide_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setViewport(QWidget())  # as the form's: asked for Qt's own, PySide6 makes all classes
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("page")
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading = tr("Make the TLS connection to your PostgreSQL on Azure work")
        column.addWidget(label(heading, "welcome", wrap=True))
        column.addSpacing(8)
        about = tr(
            "See each step of it, what is proven and what is not, and why it fails. Nothing is "
            "sent anywhere but to the server you name, unless you ask for it."
        )
        column.addWidget(label(about, "muted", wrap=True))
        column.addSpacing(28)
        self.recent = RecentProfiles()
        self.recent.profile_chosen.connect(self.profile_chosen)
        ways = QVBoxLayout()
        ways.setSpacing(_GAP)  # none where there is nobody recent: a hidden widget takes no gap
        ways.addWidget(self.recent)
        self._cards = (self._paste_card(), self._new_card(), self._practice_card())
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        ways.addLayout(self._grid)
        column.addLayout(ways)
        self._columns = 0
        self._arrange(3)
        column.addSpacing(24)
        column.addLayout(self._guide_row())
        outside = QVBoxLayout(page)
        outside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 32)
        outside.addWidget(inside)
        outside.addStretch()
        self.setWidget(page)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _paste_card(self) -> Card:
        card = Card(tr("Paste a connection string"))
        card.setProperty("role", "first-way")
        text = tr(
            "From the Azure portal, your code, a .env file or another client. The password is "
            "masked at once."
        )
        card.body.addWidget(label(text, wrap=True))
        card.body.addWidget(label(_EXAMPLES, "examples"))
        self.paste_button = button(tr("Paste") + "  Ctrl+V", "accent")
        self.paste_button.clicked.connect(self.paste)
        _at_the_left(card, self.paste_button)
        self.said = label("", wrap=True)
        self.said.setProperty("state", "warning")
        self.said.hide()
        card.body.addWidget(self.said)
        card.body.addStretch()
        return card

    def _new_card(self) -> Card:
        card = Card(tr("New connection"))
        text = tr("Type the host. For an Azure name the right roots and {mode} are already chosen.",
                  mode="verify-full")  # fmt: skip
        card.body.addWidget(label(text, wrap=True))
        self.host = HostField()
        self.host.setAccessibleName(tr("Host"))
        self.host.string_entered.connect(self.string_entered)
        self.host.returnPressed.connect(self._on_continue)
        card.body.addWidget(self.host)
        self.continue_button = button(tr("Continue"))
        self.continue_button.clicked.connect(self._on_continue)
        _at_the_left(card, self.continue_button)
        bring = button(tr("Import from another program…"), "action")
        bring.setProperty("flush", True)  # noqa: FBT003 - Qt's signature
        bring.setToolTip("pgAdmin, DBeaver, DataGrip, VS Code, pg_service.conf")
        bring.clicked.connect(self.import_requested)
        _at_the_left(card, bring)
        card.body.addStretch()
        return card

    def _guide_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr("Which root does Azure need today, and what changed?"), "muted"))
        guide = button(tr("Read the guide") + "  F1", "action")
        guide.clicked.connect(self.guide_requested)
        row.addWidget(guide)
        row.addStretch()
        return row

    def _practice_card(self) -> Card:
        card = Card(tr("Try it with a practice server"))
        text = tr("A PostgreSQL with Azure-like TLS starts on this computer, is tested, and goes "
                  "away when you close the window.")  # fmt: skip
        card.body.addWidget(label(text, wrap=True))
        self.practice_button = button(tr("Start and test"))
        self.practice_button.clicked.connect(lambda: self.practice_chosen.emit(Scenario.GOOD.value))
        _at_the_left(card, self.practice_button)
        failures = QVBoxLayout()
        failures.setSpacing(0)
        failures.addWidget(label(tr("Or see what a failure looks like:"), "muted", wrap=True))
        failures.addSpacing(4)
        for scenario in _SHOWN_FAILURES:
            failures.addWidget(self._failure(scenario), 0, Qt.AlignmentFlag.AlignLeft)
        rest = [s for s in Scenario if s is not Scenario.GOOD and s not in _SHOWN_FAILURES]
        more = button(tr("{count} more…", count=len(rest)), "action")
        more.setProperty("flush", True)  # noqa: FBT003 - Qt's signature
        more.setMenu(practice_menu(self, self.practice_chosen.emit, rest))
        failures.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(failures)
        card.body.addStretch()
        return card

    def _failure(self, scenario: Scenario) -> QPushButton:
        found = button(translated(title(scenario)), "action")
        found.setProperty("flush", True)  # noqa: FBT003 - Qt's signature
        found.setObjectName(f"practice-{scenario.value}")
        found.setToolTip(f"azpg practice {scenario.value}")
        found.clicked.connect(lambda: self.practice_chosen.emit(scenario.value))
        return found

    # What happens ---------------------------------------------------------------------------------

    def show_recent(self, recent: tuple[RecentProfile, ...]) -> None:
        """The profiles tested last; none hides the list."""
        self.recent.show_profiles(recent)

    def begin(self) -> None:
        """The page comes into view: a host can be typed at once, and Ctrl+V pastes there too."""
        self.host.clear()
        self.said.hide()
        self.host.setFocus()

    @Slot()
    def paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        self.said.setVisible(not text)
        if text:
            self.string_entered.emit(text)
        else:
            self.said.setText(tr("There is no text in the clipboard. Copy the string first."))

    @Slot()
    def _on_continue(self) -> None:
        if self.host.holds_string:  # once, here: the end of typing comes after Enter
            self.host.hand_on()
        else:
            self.host_entered.emit(self.host.text().strip())

    @override
    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter does nothing but what is done here: the window would test what it led to."""
        if is_enter(event):
            press_focused(self.window(), event)
        else:
            super().keyPressEvent(event)

    # Room -----------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        beside = 3 * self._widest_card() + 2 * _GAP + 2 * _MARGIN
        self._arrange(3 if self.viewport().width() >= beside else 1)

    def _widest_card(self) -> int:
        return max(card.minimumSizeHint().width() for card in self._cards)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
        widest = self._widest_card()
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            # Equal, whatever is in them.
            self._grid.setColumnMinimumWidth(column, widest if columns == 3 else 0)


def _at_the_left(card: Card, widget: QWidget) -> None:
    card.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
