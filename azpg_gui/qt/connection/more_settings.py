"""libpq settings the form has no field for, as lines of ``keyword = value``."""

from collections.abc import Mapping

from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.core.words import Sentence, sentence

__all__ = ["format_settings", "parse_settings"]

_OWN_FIELDS = frozenset({"host", "port", "dbname", "user", "sslmode", "sslrootcert"})


def parse_settings(text: str) -> tuple[dict[str, str], Sentence | None]:
    """The settings, and the first problem with the text; lines with problems are left out."""
    settings: dict[str, str] = {}
    problem: Sentence | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        keyword, equals, value = (part.strip() for part in line.partition("="))
        if not equals or not keyword.replace("_", "").isalnum():
            found = sentence("Line {number} is no “keyword = value”.", number=number)
        elif keyword in SECRET_KEYWORDS:
            found = sentence("{keyword} is a secret and is not kept here.", keyword=keyword)
        elif keyword in _OWN_FIELDS:
            found = sentence("{keyword} has a field of its own above.", keyword=keyword)
        else:
            settings[keyword] = value
            continue
        problem = problem or found
    return settings, problem


def format_settings(values: Mapping[str, str]) -> str:
    return "\n".join(f"{k} = {v}" for k, v in values.items() if k not in _OWN_FIELDS)
