"""Elements of a JSON array that were read before, found where their text stands again: of ten
thousand rows, one was changed."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from azpg_gui.core.storage.json_text import Element

__all__ = ["KnownElements", "ReadAgain"]

_AHEAD: Final = 4  # rows that may have gone from between two


class KnownElements:
    """Of the arrays of one file, as each was read last. May be used from any thread."""

    def __init__(self) -> None:
        self._arrays: dict[str, Sequence[Element]] = {}

    def keep(self, key: str, elements: "Sequence[Element]") -> None:
        self._arrays[key] = elements

    def of(self, key: str) -> "Sequence[Element]":
        return self._arrays.get(key, ())


class ReadAgain:
    """One reading of an array, from its first element to its last. None is found twice."""

    def __init__(self, known: "Sequence[Element]") -> None:
        self._known = known
        self._next = 0  # behind the last one found
        self._moved = 0

    def at(self, text: str, at: int, number: int) -> "Element | None":
        """The element that begins at ``at``, the ``number``-th, where it is known.

        Only an object that could be read: it ends with its own brace, whatever follows it, which is
        true of no number and of nothing that is no JSON.
        """
        beside = max(number + self._moved, self._next)  # behind many that were changed
        for place in (*range(self._next, self._next + _AHEAD), beside):
            if place < len(self._known):
                known: Element = self._known[place]
                if isinstance(known.value, dict) and text.startswith(known.text, at):
                    self._next, self._moved = place + 1, place - number
                    return known
        return None
