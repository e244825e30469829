"""Whether the password stands in the text, and what that means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QSizePolicy, QWidget

from azpg_gui.core.sentences import Sentence
from azpg_gui.core.strings.snippet import Auth, Snippet
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import label, restyle

__all__ = ["PasswordSwitch"]


class PasswordSwitch(QWidget):
    """Off whenever it comes into sight anew.

    Signals:
        toggled(): by the user.
    """

    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(tr("Put the password into the text"))
        self.box.clicked.connect(self.toggled)
        self.said = label("", "muted", wrap=True)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.box)
        self._row.addWidget(self.said, 1)
        self.stand(narrow=False)

    def stand(self, *, narrow: bool) -> None:
        """What is said of it stands beside the box, or below it where there is no room."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._row.setSpacing(4 if narrow else 12)

    @property
    def on(self) -> bool:
        return self.box.isChecked() and self.box.isEnabled()

    def turn_off(self) -> None:
        self.box.setChecked(False)

    def show_for(self, made: Snippet, why_not: Sentence | None, *, known: bool) -> None:
        """
        Args:
            why_not: the driver cannot have it in its text.
            known: there is a password.
        """
        self.setVisible(made.auth is Auth.PASSWORD and made.impossible is None)
        self.box.setEnabled(known)
        if not known:
            self.box.setChecked(False)
        text, state = "", ""
        if not known:
            text = tr("No password is known: type it on the page Connection.")
        elif self.on and why_not is not None:
            text = translated(why_not)
        elif self.on:
            text, state = (
                tr("In plain: whoever sees the text or the file has the password."),
                "warning",
            )
        self.said.setText(text)
        restyle(self.said, "state", state)
