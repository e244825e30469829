"""The words of a password command as a person types them, and back. No shell reads them."""

import os
import shlex
from collections.abc import Sequence

__all__ = ["as_typed", "words_of"]


def as_typed(command: Sequence[str]) -> str:
    """To be shown whole and to be edited: what is typed so has exactly these words."""
    return shlex.join(command)


def words_of(text: str) -> tuple[str, ...]:
    """Quotation marks keep a word together; ``$`` and ``|`` are letters. A mark that is not closed
    yet ends with the text. On Windows a backslash is a letter too."""
    for ending in ("", "\\", '"', "'"):  # the backslash first: behind one, a mark is a letter
        try:
            return _split(text + ending)
        except ValueError:  # no closing quotation, or nothing behind a backslash
            continue
    return (text,)


def _split(text: str) -> tuple[str, ...]:
    lexer = shlex.shlex(text, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    if os.name == "nt":
        lexer.escape = ""
    return tuple(lexer)
