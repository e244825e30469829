"""libpq settings the form has no field for, as lines of ``keyword = value``."""

from collections.abc import Collection, Mapping
from dataclasses import field

from azpg_gui.core.secret import MASK, Secret, names_a_secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FurtherSettings", "format_settings", "parse_settings", "without_secret_lines"]

_OWN_FIELDS = frozenset({"host", "port", "dbname", "user", "sslmode", "sslrootcert"})


@dataclass(frozen=True, slots=True)
class FurtherSettings:
    """Attributes:
    problem: the first problem with the text.
    left_out: lines with problems, which are not among the values.
    """

    values: dict[str, str] = field(default_factory=dict)
    problem: Sentence | None = None
    left_out: tuple[str, ...] = ()


def parse_settings(
    text: str, *, known: Collection[str] | None = None, kept: Mapping[str, str] | None = None
) -> FurtherSettings:
    """What the lines say. A secret is never among the values.

    Args:
        known: every keyword the libpq in use knows; None as long as that is not known.
        kept: settings of the profile's file; one of these stays, though libpq does not know it.
    """
    settings: dict[str, str] = {}
    problem: Sentence | None = None
    left_out: list[str] = []
    stored = kept or {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        keyword, equals, value = (part.strip() for part in line.partition("="))
        if not equals or not keyword.replace("_", "").isalnum():
            found = sentence("Line {number} is no “keyword = value”.", number=number)
        elif keyword in stored and value == MASK:
            settings[keyword] = stored[keyword]
            continue
        elif names_a_secret(keyword):
            found = sentence("{keyword} is a secret and is not kept here.", keyword=keyword)
        elif keyword in _OWN_FIELDS:
            found = sentence("{keyword} has a field of its own above.", keyword=keyword)
        elif known is not None and keyword not in known and keyword not in stored:
            found = sentence("libpq knows no setting “{keyword}”.", keyword=keyword)
        else:
            settings[keyword] = value
            if known is None or keyword in known:
                continue
            found = sentence(
                "libpq knows no setting “{keyword}”; it stays as the file has it.", keyword=keyword
            )
        problem = problem or found
        if settings.get(keyword) != value:
            left_out.append(line)
    return FurtherSettings(settings, problem, tuple(left_out))


def format_settings(values: Mapping[str, str]) -> str:
    """One line each; what a file holds under the name of a secret is not shown."""
    shown = {k: MASK if names_a_secret(k) else v for k, v in values.items() if k not in _OWN_FIELDS}
    return "\n".join(f"{k} = {v}" for k, v in shown.items())


def without_secret_lines(
    text: str, kept: Mapping[str, str] | None = None
) -> tuple[str, tuple[tuple[str, Secret], ...]]:
    """The text without the lines that hold a secret, and those secrets by keyword."""
    lines: list[str] = []
    secrets: list[tuple[str, Secret]] = []
    for line in text.splitlines():
        keyword, equals, value = (part.strip() for part in line.partition("="))
        of_the_file = keyword in (kept or {}) and value == MASK
        if equals and value and names_a_secret(keyword) and not of_the_file:
            secrets.append((keyword, Secret(value)))
        else:
            lines.append(line)
    return "\n".join(lines), tuple(secrets)
