"""JSON as VS Code keeps its settings: with comments, and commas before a closing bracket.

Also which line something stands on, which the standard library's reader does not tell.
"""

import json
import re
from typing import Any, Final

__all__ = ["Lines", "read_json"]

_TOKEN: Final = re.compile(
    r'"(?:[^"\\]|\\.)*(?:"|\Z)|//[^\n]*|/\*.*?(?:\*/|\Z)|,(?=(?:\s|//[^\n]*|/\*.*?\*/)*[}\]])',
    re.DOTALL,
)


def read_json(text: str) -> Any:  # noqa: ANN401 - whatever stands there
    """The document.

    Raises:
        ValueError: it is none; also where it is nested too deep.
    """
    bare = _TOKEN.sub(lambda found: found[0] if found[0].startswith('"') else " ", text)
    try:
        return json.loads(bare.lstrip("\ufeff"), strict=False)
    except RecursionError:
        message = "nested too deep"
        raise ValueError(message) from None


class Lines:
    """Lines of entries, looked for in their order."""

    def __init__(self, text: str) -> None:
        self._text, self._from, self._line = text, 0, 1

    def of(self, value: object) -> int:
        """The line on which ``value`` stands next, from 1; that of the last one where it does not
        stand as it would be written."""
        place = self._text.find(json.dumps(value), self._from)
        if place < 0:
            place = self._text.find(json.dumps(value, ensure_ascii=False), self._from)
        if place >= 0:
            self._line += self._text.count("\n", self._from, place + 1)
            self._from = place + 1
        return self._line
