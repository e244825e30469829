"""One of the three proofs: encrypted, issuer proven, host proven."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.qt.connection.form_state import ProofSentences
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import Sign, paint_sign
from azpg_gui.qt.translation import translated
from azpg_gui.qt.widgets.basic import label, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["ProofCard", "SmallSign"]


class SmallSign(QWidget):
    """A 16 px sign in the colour of its state."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(16, 16)
        self._sign, self._state = Sign.WAITING, "plain"

    def show_sign(self, sign: Sign, state: str) -> None:
        self._sign, self._state = sign, state
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(16, 16)

    @override
    def paintEvent(self, event: "QPaintEvent") -> None:
        colours = current_colours()
        ink = {"good": colours.good, "warning": colours.warning, "bad": colours.bad}
        painter = QPainter(self)
        colour = QColor(ink.get(self._state, colours.muted))
        paint_sign(painter, self._sign, QRectF(0, 0, 16, 16), colour)


_SIGNS = {"plain": Sign.WAITING, "good": Sign.PASSED, "warning": Sign.WARNING, "bad": Sign.FAILED}


class ProofCard(QFrame):
    """Sign, title and one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "proof")
        self._sign = SmallSign()
        self._title = label("", "heading", wrap=True)
        self._text = label("", "muted", wrap=True)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._sign)
        first.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        column.addLayout(first)
        column.addWidget(self._text)
        column.addStretch()

    def show_proof(self, proof: ProofSentences) -> None:
        self._sign.show_sign(_SIGNS[proof.state], proof.state)
        self._title.setText(translated(proof.title))
        self._text.setText(translated(proof.text))
        restyle(self, "state", proof.state)
        restyle(self._title, "state", proof.state)
        self.setAccessibleName(f"{translated(proof.title)}: {translated(proof.text)}")
