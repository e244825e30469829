"""Host names with letters beyond ASCII."""

import re
import unicodedata
from typing import Final

__all__ = ["ascii_form"]

_DOTS: Final = re.compile("[.\u3002\uff0e\uff61]")  # RFC 3490, section 3.1


def ascii_form(host: str) -> str | None:
    """The name as the DNS has it (RFC 5891): ``bücher.example`` is ``xn--bcher-kva.example``.

    libpq hands a name on to the resolver as it is written, and so finds none where a browser or
    Python would ask for this form. None for a name that is ASCII already, or that cannot be one:
    letters, digits, marks and hyphens make a label, and no label has more than 63 characters.
    """
    if host.isascii():
        return None
    labels = [_label(label) for label in _DOTS.split(unicodedata.normalize("NFC", host.lower()))]
    kept = [label for label in labels if label is not None]
    return ".".join(kept) if len(kept) == len(labels) else None


def _label(label: str) -> str | None:
    usable = all(unicodedata.category(c)[0] in "LM" or c.isdigit() or c == "-" for c in label)
    if not usable or label.startswith("-") or label.endswith("-"):
        return None
    made = label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
    return made if len(made) <= 63 else None
