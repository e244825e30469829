"""Two names, one below the other, what differs in bold and underlined."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from azpg_gui.core.diagnosis.name_difference import NameDifference, Part
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import label

__all__ = ["NamesCompared"]


class NamesCompared(QWidget):
    """The name that was asked for and the one to be used instead."""

    def __init__(self, difference: NameDifference) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        rows = ((tr("You asked for"), difference.asked), (tr("Certificate"), difference.offered))
        for row, (heading, parts) in enumerate(rows):
            grid.addWidget(label(heading, "muted"), row, 0)
            grid.addLayout(_marked(parts), row, 1)
        asked, offered = ("".join(p.text for p in parts) for _, parts in rows)
        self.setAccessibleName(f"{rows[0][0]} {asked}. {rows[1][0]} {offered}.")


def _marked(parts: tuple[Part, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    for part in parts:
        piece = label(part.text, "literal")
        if part.differs:
            font = piece.font()
            font.setBold(True)
            font.setUnderline(True)
            piece.setFont(font)
            piece.setProperty("differs", True)  # noqa: FBT003 - a property's value
        row.addWidget(piece)
    row.addStretch()
    return row
