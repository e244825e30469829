"""Questions in a box of their own. They never hold up what goes on behind them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from azpg_gui.lazy import later

if TYPE_CHECKING:
    from PySide6 import QtWidgets
    from PySide6.QtWidgets import QMessageBox
else:  # QMessageBox is wanted seldom, and QStyle comes with it
    QtWidgets = later("PySide6.QtWidgets")

__all__ = ["ask"]


def ask(
    parent: QWidget,
    question: str,
    answers: Sequence[tuple[str, str]],
    answered: Callable[[str], None],
    *,
    more: str = "",
    safe: str,
    shown: QWidget | None = None,
) -> "QMessageBox":
    """Ask, and go on; ``answered`` is called once with the name of the answer.

    Args:
        answers: name and text of each button.
        more: what follows from the answers.
        safe: the answer of Enter, Esc and the closed box: the one that loses nothing.
        shown: what the question is about, between it and the buttons.
    """
    box = QtWidgets.QMessageBox(
        QtWidgets.QMessageBox.Icon.Question, "azpg", question, parent=parent
    )
    # What is asked about may have been written by others.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    names = {}
    for name, text in answers:
        button = box.addButton(text, QtWidgets.QMessageBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        names[button] = name
        if name == safe:
            box.setDefaultButton(button)
            box.setEscapeButton(button)
    if shown is not None:
        _put_above_the_buttons(box, shown)
    box.finished.connect(
        lambda _result: answered(
            next((n for b, n in names.items() if b is box.clickedButton()), safe)
        )
    )
    box.open()
    return box


def _put_above_the_buttons(box: "QMessageBox", shown: QWidget) -> None:
    layout, buttons = box.layout(), box.findChild(QtWidgets.QDialogButtonBox)
    if isinstance(layout, QtWidgets.QGridLayout) and buttons is not None:
        row, columns = layout.rowCount(), layout.columnCount()
        layout.removeWidget(buttons)
        layout.addWidget(shown, row, 0, 1, columns)
        layout.addWidget(buttons, row + 1, 0, 1, columns)
