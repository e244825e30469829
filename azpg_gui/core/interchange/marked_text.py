"""Files that begin with a mark of their encoding, as Windows' programs write it."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.interchange.imported import Concern, ConcernCode, Imported
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["decoded", "with_mark_said", "without_mark"]

_UTF_8: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


def decoded(content: bytes) -> str:
    """UTF-8, or UTF-16 with its mark, as PowerShell writes what it redirects."""
    if content[:2] in _UTF_16:
        return content.decode("utf-16", "replace")
    return content.decode("utf-8-sig", "surrogateescape")


def without_mark(content: bytes) -> tuple[bytes, Sentence | None]:
    """A file of libpq's as UTF-8, and what its mark means to libpq, which reads bytes and knows
    none (``parseServiceFile``, ``passwordFromFile``)."""
    if content[:2] in _UTF_16:
        text = sentence(
            "The file is in UTF-16, which libpq does not read. Save it as UTF-8 for psql."
        )
        return decoded(content).encode("utf-8", "surrogateescape"), text
    if content.startswith(_UTF_8):
        text = sentence(
            "The file begins with a byte order mark, so that libpq misreads its first line. Save "
            "it as UTF-8 without one for psql."
        )
        return content.removeprefix(_UTF_8), text
    return content, None


def with_mark_said(imported: Imported, said: Sentence | None) -> Imported:
    if said is None:
        return imported
    return replace(imported, concerns=(*imported.concerns, Concern(ConcernCode.AMBIGUOUS, said)))
