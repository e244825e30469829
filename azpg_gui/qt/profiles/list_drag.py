"""Profiles dragged within the list: what goes along, and where they would come."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QMimeData, QPoint, Qt

from azpg_gui.core.connection.profile import Profile
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from PySide6 import QtGui
    from PySide6.QtWidgets import QListView
else:  # QDrag is wanted seldom
    QtGui = later("PySide6.QtGui")

__all__ = ["MIME_TYPE", "DropPlace", "drag", "dragged", "drop_place", "position_in"]

MIME_TYPE: Final = "application/x-azpg-profiles"


class DropPlace(NamedTuple):
    """Attributes:
    before: identifier of the profile they come before; empty: at the end of the group.
    row: of the list, above which the place is.
    """

    group: str
    before: str
    row: int


def dragged(data: QMimeData) -> list[str]:
    """Identifiers; none where something else is dragged."""
    return (
        bytes(data.data(MIME_TYPE).data()).decode().split("\n") if data.hasFormat(MIME_TYPE) else []
    )


def drag(view: "QListView", identifiers: Sequence[str]) -> None:
    """Until the mouse is let go."""
    data = QMimeData()
    data.setData(MIME_TYPE, "\n".join(identifiers).encode())
    going = QtGui.QDrag(view)
    going.setMimeData(data)
    going.exec(Qt.DropAction.MoveAction)


def drop_place(lines: Sequence[object], row: int, *, lower: bool) -> DropPlace | None:
    """None where there is no profile to come beside.

    Args:
        lines: of the list: profiles, and headings above those of a group.
        row: the one the mouse is over; behind the last one where it is below all.
        lower: it is over its lower half.
    """
    here = lines[row] if 0 <= row < len(lines) else None
    if isinstance(here, Profile) and not lower:
        return DropPlace(here.group, here.identifier, row)
    following = lines[row + 1] if 0 <= row + 1 < len(lines) else None
    if isinstance(here, Profile):
        same = isinstance(following, Profile) and following.group == here.group
        before = following.identifier if same and isinstance(following, Profile) else ""
        return DropPlace(here.group, before, row + 1)
    if here is not None:  # a heading: the first place below it
        if isinstance(following, Profile):
            return DropPlace(following.group, following.identifier, row + 1)
        return None
    last = next((n for n in range(len(lines) - 1, -1, -1) if isinstance(lines[n], Profile)), -1)
    found = lines[last] if last >= 0 else None
    return DropPlace(found.group, "", last + 1) if isinstance(found, Profile) else None


def position_in(view: "QListView", position: QPoint) -> tuple[int, bool]:
    """The row the mouse is over, and whether over its lower half."""
    index = view.indexAt(position)
    if not index.isValid():
        return view.model().rowCount(), False
    return index.row(), position.y() > view.visualRect(index).center().y()
