"""One snippet: its text, what it proves, and what to know about it."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.strings.run_record import was_run
from azpg_gui.core.strings.snippet import Level, Written, not_checked
from azpg_gui.operations.string_trial import can_be_tried
from azpg_gui.qt.strings.password_switch import PasswordSwitch
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import Card, button, label, line, restyle
from azpg_gui.qt.widgets.screen_reader import announce
from azpg_gui.qt.widgets.secret_clipboard import copy_secret, mark_as_secret

if TYPE_CHECKING:
    from azpg_gui.core.strings.snippet import Snippet
    from azpg_gui.operations.string_trial import StringTrial

__all__ = ["SnippetCard"]

_LEAST_LINES, _MOST_LINES = 2, 60
_NAMES: Final = 112  # pixels; longer names wrap
_NARROW: Final = 560
_TOP: Final = Qt.AlignmentFlag.AlignTop


class SnippetCard(Card):
    """Signals:
    copied(): the text is in the clipboard.
    save_wanted(str): into the file of that name.
    trial_wanted(): by the driver itself.
    """

    copied = Signal()
    save_wanted = Signal(str)
    trial_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.here: frozenset[str] = frozenset()
        self.title = label("", "heading")
        self.file = label("", "muted")
        self.save = button(tr("Save…"))
        self.save.clicked.connect(self._on_save)
        self.trial = button(tr("Test this string"))
        self.trial.clicked.connect(self.trial_wanted)
        self.copy = button(tr("Copy"), "accent")
        self.copy.clicked.connect(self._on_copy)
        names, buttons = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (names, (self.title, self.file)),
            (buttons, (self.trial, self.save, self.copy)),
        ):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
        names.addStretch()
        buttons.addStretch(0)
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.addLayout(names, 1)
        head.addLayout(buttons)
        self.setMinimumWidth(1)  # the buttons go below the name where there is no room beside it
        self.text = _Code()
        self.text.setAccessibleName(tr("Connection string"))
        self.password = PasswordSwitch()
        self.impossible = label("", wrap=True, selectable=True)
        self.seen = label("", wrap=True, selectable=True)
        self.seen.hide()
        self.body.addLayout(head)
        self.body.addWidget(self.text)
        self.body.addWidget(self.password)
        self.body.addWidget(self.seen)
        self.body.addWidget(self.impossible)
        self._facts = _Facts()
        self.body.addLayout(self._facts)
        self.body.addStretch()
        self._made: Snippet | None = None
        self._revealed = ""

    @property
    def shown(self) -> str:
        """The text, with the password in it where that was asked for."""
        return self._revealed or (self._made.text if self._made is not None else "")

    @property
    def is_secret(self) -> bool:
        return bool(self._revealed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = event.size().width() < _NARROW
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.password.stand(narrow=narrow)

    def show_here(self, here: frozenset[str]) -> None:
        """Drivers that are on this computer."""
        self.here = here
        if self._made is not None:
            self._show_trial_button(self._made)

    def _show_trial_button(self, made: "Snippet") -> None:
        self.trial.setVisible(made.driver.name in self.here and can_be_tried(made))

    def show_trying(self) -> None:
        self.trial.setEnabled(False)
        self._say(tr("The driver is connecting…"), "")

    def show_trial(self, seen: "StringTrial") -> None:
        """What the driver came to; its own words under their meaning."""
        self.trial.setEnabled(True)
        if seen.connected and seen.encrypted:
            self._say(tr("✓ Connected with TLS, says the server (pg_stat_ssl)."), "good")
        elif seen.connected:
            self._say(tr("✗ Connected without TLS, says the server (pg_stat_ssl)."), "bad")
        else:
            cause = translated(seen.cause) if seen.cause is not None else tr("Not connected")
            self._say(f"✗ {cause}\n{seen.words}", "bad")

    def _say(self, text: str, state: str) -> None:
        self.seen.setText(text)
        self.seen.show()
        restyle(self.seen, "state", state)
        announce(self, text)

    def show_snippet(self, made: "Snippet", revealed: Written | None) -> None:
        """
        Args:
            revealed: with the password in it, or why that cannot be; None where none is known.
        """
        if self._made != made:
            self.seen.hide()
            self.trial.setEnabled(True)
        self._made = made
        self._show_trial_button(made)
        possible = made.impossible is None
        self.title.setText(made.driver.title)
        self.file.setText(made.driver.file)
        self.text.setVisible(possible)
        why_not = revealed if isinstance(revealed, Sentence) else None
        self.password.show_for(made, why_not, known=revealed is not None)
        in_it = revealed is not None and why_not is None and self.password.on
        self._revealed = str(revealed) if in_it else ""
        self.text.show_code(self.shown, secret=self.is_secret)
        self.impossible.setVisible(not possible)
        if made.impossible is not None:
            self.impossible.setText(translated(made.impossible))
        self.copy.setEnabled(possible)
        self.save.setEnabled(possible)
        self._facts.show_facts(made)

    @Slot()
    def _on_copy(self) -> None:
        if self.is_secret:
            copy_secret(self.shown)
        else:
            QGuiApplication.clipboard().setText(self.shown)
        self.copied.emit()

    @Slot()
    def _on_save(self) -> None:
        if self._made is None:
            return
        name = Path(self._made.driver.file).name or f"{self._made.driver.name}.txt"
        saved = file_dialog.file_to_save(self, tr("Save the connection string"), Path.home() / name)
        if saved is not None:
            self.save_wanted.emit(str(saved[0]))


class _Code(QPlainTextEdit):
    """As high as its lines."""

    def __init__(self) -> None:
        super().__init__()
        self._secret = False
        self.setReadOnly(True)
        self.setProperty("role", "literal")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def show_code(self, text: str, *, secret: bool) -> None:
        self._secret = secret
        self.setPlainText(text)
        self._fit()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """What Ctrl+C copies. Qt's own takes no further format."""
        if not self._secret:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        mark_as_secret(data)
        return data

    def _fit(self) -> None:
        lines = max(_LEAST_LINES, min(_MOST_LINES, round(self.document().size().height())))
        around = self.contentsMargins().top() + self.contentsMargins().bottom() + 10
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _Facts(QGridLayout):
    """What is said of a snippet, one row each."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(8)
        self.setColumnMinimumWidth(0, _NAMES)
        self.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[QWidget, QLabel, QLabel]] = {}
        for name, title in (
            ("proves", tr("Proves")),
            ("default", tr("The driver's own default")),
            ("trap", tr("Trap")),
            ("roots", tr("Root file")),
            ("run", tr("Was run")),
        ):
            self._add(name, title)

    def _add(self, name: str, title: str) -> None:
        row = 2 * len(self._rows)
        above = line()
        self.addWidget(above, row, 0, 1, 2)
        named, value = label(title, "muted", wrap=True), label("", wrap=True, selectable=True)
        if name == "roots":
            value.setProperty("role", "literal")
            # A path has no blanks to wrap at: it must not decide how wide the card is.
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        named.setFixedWidth(_NAMES)
        named.setBuddy(value)
        self.addWidget(named, row + 1, 0, _TOP)
        self.addWidget(value, row + 1, 1, _TOP)
        self._rows[name] = (above, named, value)

    def show_facts(self, made: "Snippet") -> None:
        said = {
            "proves": translated(not_checked(made.level)) if made.impossible is None else "",
            "default": translated(made.driver.default),
            "trap": translated(made.driver.trap) if made.driver.trap is not None else "",
            "roots": made.root_file,
            "run": translated(was_run(made)) if made.impossible is None else "",
        }
        for name, (above, named, value) in self._rows.items():
            value.setText(said[name])
            value.setToolTip(said[name] if name == "roots" else "")
            for widget in (above, named, value):
                widget.setVisible(bool(said[name]))
        state = {Level.FULL: "good", Level.CA: "warning", Level.ENCRYPTED: "warning"}[made.level]
        restyle(self._rows["proves"][2], "state", state)
