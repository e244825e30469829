"""The forms in which a secret comes back: as it is, escaped, encoded, cut off."""

import base64
import json
import re
from typing import Final
from urllib.parse import quote, quote_plus

from azpg_gui.core.words import plain

__all__ = ["masked_echoes"]

_SHORT: Final = 3  # characters; a secret no longer than this is found as a whole word only
_LEAST: Final = 4  # characters of a secret at the end of a text that was cut there
_CUT: Final = re.compile(r"( … \(\d+ more characters\))?\Z")


def masked_echoes(text: str, secret: str, mask: str) -> str:
    """``text`` with every form of ``secret`` replaced by ``mask``, in upper or lower case.

    Forms: itself; as ``plain`` shows its control characters; with its blanks run together; quoted
    for SQL, for a connection string, for JSON and for a URI; in base64 and hexadecimal.
    """
    forms = sorted({form for form in _forms(secret) if form}, key=len, reverse=True)
    parts = [
        re.escape(form) if len(form) > _SHORT else rf"(?<!\w){re.escape(form)}(?!\w)"
        for form in forms
    ]
    shown = re.sub("|".join(parts), mask, text, flags=re.IGNORECASE) if parts else text
    return _without_a_cut_end(shown, secret, mask)


def _forms(secret: str) -> set[str]:
    content = secret.encode("utf-8", "surrogatepass")
    shown = plain(secret, limit=len(secret) + 1)
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
    marker = _CUT.search(text)
    end = marker.start() if marker else len(text)
    body, rest = text[:end], text[end:]
    for length in range(len(secret) - 1, _LEAST - 1, -1):
        if body.endswith(secret[:length]) and (rest or 2 * length > len(secret)):
            return body[:-length] + mask + rest
    return text
