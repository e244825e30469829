"""Two versions of a profile, side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from azpg_gui.core.sentences import printable
from azpg_gui.qt.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from azpg_gui.core.connection.profile_differences import Difference

__all__ = ["differences_table", "field_label"]

_ROWS_SHOWN = 8


def field_label(field: str) -> str:
    """Fields of the program are named in the user's language; libpq's keywords stay as they are."""
    labels = {
        "name": tr("Name"), "group": tr("Group"), "trust": tr("Trusted roots"),
        "remember": tr("Password"), "environment": tr("Environment"), "notes": tr("Notes"),
        "tags": tr("Tags"), "order": tr("Place"), "authentication": tr("Sign-in"),
        "password_source": tr("Password from"), "password_command": tr("Command"),
        "remember_passphrase": tr("Key passphrase"), "kept_user": tr("User kept as it is"),
    }  # fmt: skip
    return labels.get(field, field)


def differences_table(differences: "Sequence[Difference]", one: str, other: str) -> QTableWidget:
    """A row for each field that differs; ``one`` and ``other`` say which version is which."""
    table = QTableWidget(len(differences), 3)
    table.setObjectName("differences")
    table.setAccessibleName(tr("What differs"))
    table.setHorizontalHeaderLabels([tr("Field"), one, other])
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for row, found in enumerate(differences):
        for column, text in enumerate((field_label(found.field), found.one, found.other)):
            item = QTableWidgetItem(printable(text) or "–")
            item.setToolTip(printable(text))
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    rows = min(max(len(differences), 1), _ROWS_SHOWN)
    line = table.verticalHeader().defaultSectionSize()
    table.setMinimumSize(680, header.sizeHint().height() + rows * line + 4)
    return table
