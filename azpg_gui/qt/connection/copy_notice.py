"""A question in its place: whether a duplicate gets the stored secrets of its original too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import button, label

__all__ = ["CopyNotice"]


class CopyNotice(QFrame):
    """Left alone, the answer is no.

    Signals:
        answered(bool): copy them, or not.
    """

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        self.question = label("", wrap=True)
        self.copy, self.leave = button(tr("Copy")), button(tr("Do not copy"))
        row.addWidget(self.question, 1)
        for one, copies in ((self.copy, True), (self.leave, False)):
            one.clicked.connect(lambda _=False, copies=copies: self.answered.emit(copies))
            row.addWidget(one)
        self.hide()

    def ask(self, question: str) -> None:
        """Args:
        question: empty where there is nothing to ask.
        """
        self.question.setText(question)
        self.setVisible(bool(question))
