"""The forms in which a secret comes back: as it is, escaped, encoded, cut off."""

import base64
import json
import re
import unicodedata
from typing import Final
from urllib.parse import quote, quote_plus

from azpg_gui.core.sentences import printable

__all__ = ["Echoes", "masked_echoes"]

_SHORT: Final = 3  # characters; a secret no longer than this is found as a whole word only
_LONG: Final = 6  # characters; of a shorter one spelled out, parts would be found where it is not
_SPELLED: Final = 200  # characters; a token has thousands, and a pattern for each takes its time
# What a way to spell a character other than by itself begins with (``_character``), or what stands
# unseen between two. A backslash before a comma, as in a certificate's name, begins none.
_ESCAPED: Final = re.compile(
    r"%[\da-f]|&[#a-z]|\\[ux0-7]|[\n\u200b-\u200d\u2060\ufeff\u00ad]", re.IGNORECASE
)
# As ``html.escape``; importing that reads the names of all 2,231 characters HTML knows.
_HTML: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_UNSEEN: Final = "[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]*(?:\\r?\\n)?"
_LEAST: Final = 4  # characters of a secret at the end of a text that was cut there
_CUT: Final = re.compile(r"( … \(\d+ more characters\))?\Z")


class Echoes:
    """The forms of one secret, made once: a server says many things.

    Forms: itself; as ``printable`` shows control characters; with its blanks run together; quoted
    for SQL, for a connection string, for JSON, for HTML and for a URI, also twice, some or all of
    its characters; composed or not; broken over lines; in base64, also as a part of what was
    encoded, and hexadecimal, with or without something between the bytes. In upper or lower case.

    Against a server that wants to show what it was given nothing helps: it has it.
    """

    __slots__ = ("_patterns", "_secret")

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._patterns: dict[bool, re.Pattern[str]] = {}

    def masked(self, text: str, mask: str) -> str:
        """``text`` with every form replaced by ``mask``."""
        spelled = bool(_ESCAPED.search(text)) or not unicodedata.is_normalized("NFC", text)
        if spelled not in self._patterns:
            self._patterns[spelled] = _pattern(self._secret, spelled=spelled)
        return _without_a_cut_end(self._patterns[spelled].sub(mask, text), self._secret, mask)


def masked_echoes(text: str, secret: str, mask: str) -> str:
    return Echoes(secret).masked(text, mask)


def _pattern(secret: str, *, spelled: bool) -> re.Pattern[str]:
    """
    Args:
        spelled: the text may hold escaped characters; looking for these takes its time.
    """
    forms = sorted({form for form in _forms(secret) if form}, key=len, reverse=True)
    parts = [
        re.escape(form) if len(form) > _SHORT else rf"(?<!\w){re.escape(form)}(?!\w)"
        for form in forms
    ]
    if _LONG <= len(secret) <= _SPELLED:
        if spelled:
            parts += [_spelled_out(secret), _spelled_out(unicodedata.normalize("NFD", secret))]
        parts.append("(?:0x)?" + "[ :,-]?(?:0x)?".join(f"{byte:02x}" for byte in _bytes(secret)))
        parts += [re.escape(part) for part in _within_base64(_bytes(secret))]
    return re.compile("|".join(parts) or r"(?!)", re.IGNORECASE)


def _bytes(secret: str) -> bytes:
    return secret.encode("utf-8", "surrogatepass")


def _spelled_out(secret: str) -> str:
    """A pattern: each character as it is, or escaped in one of the usual ways."""
    return _UNSEEN.join(_character(character) for character in secret)


def _character(character: str) -> str:
    code = ord(character)
    coded = _bytes(character)
    ways = {
        re.escape(character),
        re.escape(character.translate(_HTML)),
        f"&#0*{code};",
        f"&#x0*{code:x};",
        f"\\\\{{1,2}}u{code:04x}",
        "".join(f"%(?:25)*{byte:02x}" for byte in coded),
        "".join(rf"\\{{1,2}}x{byte:02x}" for byte in coded),
        "".join(rf"\\{{1,2}}{byte:03o}" for byte in coded),
    }
    return f"(?:{'|'.join(sorted(ways, key=len, reverse=True))})"


def _within_base64(content: bytes) -> tuple[str, ...]:
    """What of the base64 of anything with ``content`` in it depends on ``content`` alone."""
    found: list[str] = []
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + content).decode().rstrip("=")
        certain = encoded[(0, 2, 3)[before] : (before + len(content)) * 8 // 6]
        found += [certain, certain.replace("+", "-").replace("/", "_")]
    return tuple(found)


def _forms(secret: str) -> set[str]:
    content = secret.encode("utf-8", "surrogatepass")
    shown = printable(secret, limit=len(secret) + 1)
    forms = {
        secret,
        shown,
        " ".join(shown.split()),
        secret.strip(),
        secret.replace("'", "''"),
        secret.replace("\\", "\\\\").replace("'", "\\'"),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        quote(content, safe=""),
        quote(content),
        quote_plus(content),
    }
    if len(secret) > _SHORT:
        forms |= {
            base64.b64encode(content).decode().rstrip("="),
            base64.urlsafe_b64encode(content).decode().rstrip("="),
            content.hex(),
            content.decode("latin-1"),
        }
    return forms


def _without_a_cut_end(text: str, secret: str, mask: str) -> str:
    """Where a text was cut, only the beginning of the secret may have been left of it."""
    if secret[:_LEAST] not in text:
        return text
    marker = _CUT.search(text)
    end = marker.start() if marker else len(text)
    body, rest = text[:end], text[end:]
    for length in range(len(secret) - 1, _LEAST - 1, -1):
        if body.endswith(secret[:length]) and (rest or 2 * length > len(secret)):
            return body[:-length] + mask + rest
    return text
