"""A text put into the form: one connection fills it, several are an import."""

from typing import Final

from azpg_gui.core.connection.conninfo import ConninfoError, parse_conninfo
from azpg_gui.core.interchange.imported import (
    Concern,
    ConcernCode,
    Imported,
    Kind,
    Reading,
    Refusal,
)
from azpg_gui.core.interchange.recognition import recognised
from azpg_gui.core.interchange.sources import read_source
from azpg_gui.core.interchange.wrapping import peeled
from azpg_gui.core.sentences import sentence

__all__ = ["holds_connection", "read_pasted", "to_be_said"]

_LIBPQS: Final = frozenset({Kind.URI, Kind.KEYWORDS})
_BARE_SETTINGS: Final = frozenset({Kind.KEYWORDS, Kind.ENVIRONMENT})
_SURE: Final = 0.9
_SAID: Final = (
    ConcernCode.PLACEHOLDER, ConcernCode.TRANSLATED, ConcernCode.AMBIGUOUS, ConcernCode.NOT_KEPT,
    ConcernCode.UNKNOWN,
)  # fmt: skip


def holds_connection(text: str) -> bool:
    """Whether ``text`` is surely a connection string, where another text may stand as well: a
    password, a name, a port."""
    bare = peeled(text)
    dialect = recognised(bare)
    if dialect is None or dialect.recognise(bare) < _SURE:
        return False
    # host=1 may be a password.
    return dialect.kind not in _BARE_SETTINGS or bare.count("=") > 1


def read_pasted(text: str) -> Imported | Refusal | Reading:
    """What fills the form; or a ``Reading``, where it is more than one connection, or a password
    file, whose lines belong to profiles that are there.

    In libpq's own notation a keyword that libpq does not know is refused: it is a typing error, and
    without it less may be asked for than was meant.
    """
    reading = read_source("-", text.strip().encode("utf-8", "surrogateescape"))
    if len(reading.imported) + len(reading.refused) > 1:
        return reading
    if reading.refused:
        return reading.refused[0]
    (one,) = reading.imported
    if one.origin.kind is Kind.PASSWORD_FILE:
        return reading
    left_out = any(c.code is ConcernCode.NOT_KEPT for c in one.concerns)
    if one.origin.kind in _LIBPQS and left_out:
        try:
            parse_conninfo(text.strip())
        except ConninfoError as error:
            words = sentence("This is no connection string: {words}", words=error)
            return Refusal(words, one.origin.kind)
    return one


def to_be_said(imported: Imported) -> tuple[Concern, ...]:
    """What somebody should read who fills a form, the most urgent first. That it is weaker than
    verify-full is said by the form itself."""
    return tuple(c for code in _SAID for c in imported.concerns if c.code is code)
