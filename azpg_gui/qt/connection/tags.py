"""Tags as they are typed: words between commas, completed from those that are in use."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QWidget

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.widgets.fields import OneLine

__all__ = ["TagsField", "tags_in", "tags_in_use"]

_BETWEEN: Final = ", "


def tags_in(text: str) -> tuple[str, ...]:
    """Each tag once, as it was written first; upper and lower case make no other tag."""
    words = (" ".join(word.split()) for word in text.split(","))
    once: dict[str, str] = {}
    for word in words:
        once.setdefault(word.casefold(), word)
    once.pop("", None)
    return tuple(once.values())


def tags_in_use(profiles: Iterable[Profile]) -> list[str]:
    """Of all of them, sorted."""
    return sorted({tag for profile in profiles for tag in profile.tags}, key=str.casefold)


class TagsField(OneLine):
    """Signals:
    offer_wanted(): the cursor came in: what others are tagged with is to be offered.
    """

    offer_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tags: tuple[str, ...] = ()
        self._shown = ""
        self._known = QStringListModel(self)
        self.setCompleter(_LastWord(self._known, self))

    def show_tags(self, tags: tuple[str, ...]) -> None:
        self._tags, self._shown = tags, _BETWEEN.join(tags)
        self.setText(self._shown)
        self.setCursorPosition(0)

    def offer(self, tags: Iterable[str]) -> None:
        self._known.setStringList(list(tags))

    @property
    def tags(self) -> tuple[str, ...]:
        """A tag with a comma in it, which a file may hold, stays one until the line is edited."""
        return self._tags if self.text() == self._shown else tags_in(self.value)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.offer_wanted.emit()
        super().focusInEvent(event)


class _LastWord(QCompleter):
    """Completes what follows the last comma, and leaves what stands before it."""

    def __init__(self, known: QStringListModel, parent: QWidget) -> None:
        super().__init__(known, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    @override
    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        field = self.widget()
        before = field.text().rpartition(",")[0] if isinstance(field, OneLine) else ""
        return _BETWEEN.join([*tags_in(before), str(index.data())])
