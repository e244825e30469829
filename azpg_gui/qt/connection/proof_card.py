"""One of the three proofs: encrypted, issuer proven, host proven."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from azpg_gui.qt.connection.form_state import ProofSentences
from azpg_gui.qt.theme.signs import Sign
from azpg_gui.qt.translation import translated
from azpg_gui.qt.widgets.basic import label, restyle
from azpg_gui.qt.widgets.signs import SmallSign

__all__ = ["ProofCard"]


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
