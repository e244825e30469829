"""Qt's compiled translations (``.qm``) read without Qt, for the terminal.

The format is that of QTranslator (qtranslator.cpp: ``do_load``, ``do_translate``, ``elfHash``): a
table of hashes of the source texts, and the messages they point at.
"""

from bisect import bisect_left
from pathlib import Path
from typing import Final

__all__ = ["Catalogue"]

_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _OBSOLETE1, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 4, 6, 7, 8


class Catalogue:
    """One language's texts by their English ones."""

    def __init__(self, content: bytes) -> None:
        """Raises ValueError where ``content`` is none."""
        sections = _sections(content)
        hashes = sections.get(_HASHES, b"")
        self._messages = sections.get(_MESSAGES, b"")
        rows = [hashes[at : at + 8] for at in range(0, len(hashes), 8)]
        self._hashes = [int.from_bytes(row[:4]) for row in rows]
        self._places = [int.from_bytes(row[4:]) for row in rows]

    @classmethod
    def read(cls, path: Path) -> "Catalogue":
        return cls(path.read_bytes())

    def translation(self, source: str) -> str:
        """Of a text; the text itself where there is none."""
        wanted = source.encode()
        value = _elf_hash(wanted)
        at = bisect_left(self._hashes, value)
        while at < len(self._hashes) and self._hashes[at] == value:
            found, text = self._message(self._places[at])
            if found in (None, wanted) and text:
                return text
            at += 1
        return source

    def _message(self, at: int) -> tuple[bytes | None, str]:
        """Its source text, where that is kept, and its translation."""
        source: bytes | None = None
        text = ""
        while at < len(self._messages):
            tag = self._messages[at]
            if tag == _END:
                break
            if tag == _OBSOLETE1:
                at += 5
                continue
            length = int.from_bytes(self._messages[at + 1 : at + 5])
            value = self._messages[at + 5 : at + 5 + length] if length != 0xFFFFFFFF else b""
            at += 5 + len(value)
            if tag == _TRANSLATION:
                text = value.decode("utf-16-be")
            elif tag == _SOURCE:
                source = value
            elif tag not in (_CONTEXT, _COMMENT):
                break
        return source, text


def _sections(content: bytes) -> dict[int, bytes]:
    if not content.startswith(_MAGIC):
        raise ValueError(len(content))
    found: dict[int, bytes] = {}
    at = len(_MAGIC)
    while at + 5 <= len(content):
        length = int.from_bytes(content[at + 1 : at + 5])
        found[content[at]] = content[at + 5 : at + 5 + length]
        at += 5 + length
    return found


def _elf_hash(text: bytes) -> int:
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high
    return value or 1
