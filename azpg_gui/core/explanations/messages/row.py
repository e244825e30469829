"""The shape of one row of the tables, and what a pattern is."""

from typing import Final, NamedTuple

from azpg_gui.core.sentences import Sentence

__all__ = ["GAP", "Row"]

GAP: Final = "…"


class Row(NamedTuple):
    """The first row of a table that fits a message is the one that counts.

    Attributes:
        codes: what it can be, most likely first.
        patterns: words in any case, as the driver or the server prints them; ``…`` stands for
            anything within the same message. No regular expressions: the time is that of finding
            words.
        sqlstates: codes of the server's, which mean the same in every language.
        note: what these very words add to the meaning.
    """

    codes: tuple[str, ...]
    patterns: tuple[str, ...]
    sqlstates: tuple[str, ...] = ()
    note: Sentence | None = None
