"""What a preview shows of one step of an import: every field's way from the text to the profile."""

from collections.abc import Iterator, Mapping
from typing import Final

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.profile_fields import set_fields
from azpg_gui.core.interchange.imported import Concern, ConcernCode
from azpg_gui.core.interchange.plan import Action, Step, libpq_values
from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FieldRow", "field_rows", "is_weaker", "roots_named"]

_FIRST: Final = (
    "service", "host", "hostaddr", "port", "dbname", "user", "password", "sslmode", "sslrootcert",
)  # fmt: skip
# Whatever another program calls these, everybody knows which is meant.
_CALLED_SO: Final = frozenset({"host", "port", "dbname", "user"})
_TEXTS: Final = (
    "environment", "colour", "tags", "notes", "authentication", "password_source",
    "password_command", "driver_parameters",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldRow:
    """Attributes:
    field: a libpq keyword, ``group``, or a key of ``Imported.kept``; empty for the whole.
    written: its text there; empty where it is not there.
    name: what it is called there; empty where that is no news.
    before: in the profile that is there.
    after: in the profile as it will be. Of a secret none of the three is filled.
    """

    field: str
    written: str = ""
    before: str | Sentence = ""
    after: str | Sentence = ""
    concerns: tuple[Concern, ...] = ()
    name: str = ""

    @property
    def is_keyword(self) -> bool:
        return self.field not in {"", "group", *_TEXTS}

    @property
    def is_secret(self) -> bool:
        return self.field in SECRET_KEYWORDS


def field_rows(step: Step) -> tuple[FieldRow, ...]:
    """Every setting that is there, before or after; then what else a profile keeps; then what is
    said of the whole."""
    return (*_settings(step), *_further(step), *_of_the_whole(step))


def is_weaker(step: Step) -> bool:
    """The profile will prove less than verify-full does."""
    return any(c.code is ConcernCode.WEAKER for c in step.concerns) and step.action is not (
        Action.SKIP
    )


def _settings(step: Step) -> Iterator[FieldRow]:
    before = _values(step.before) if step.before is not None else {}
    after, imported = _values(step.profile), step.imported
    said = {c.keyword for c in step.concerns if c.keyword}
    names = {*before, *after, *imported.values, *imported.secrets, *said} - set(_TEXTS)
    for name in sorted(names, key=lambda n: (_FIRST.index(n) if n in _FIRST else 99, n)):
        concerns = tuple(c for c in step.concerns if c.keyword == name)
        if name in SECRET_KEYWORDS:
            yield FieldRow(name, concerns=concerns)
        else:
            written = imported.written.get(name)
            text = written.text if written is not None else imported.values.get(name, "")
            if name in before and before[name] == after.get(name) != text:
                # It stays as it is: what was said of the other value is no news.
                concerns = tuple(c for c in concerns if c not in imported.concerns)
            there = written.name if written is not None and name not in _CALLED_SO else ""
            yield FieldRow(
                name, text, before.get(name, ""), after.get(name, ""), concerns,
                name=there if there != name else "",
            )  # fmt: skip


def _values(profile: Profile) -> dict[str, str | Sentence]:
    return {**libpq_values(profile), "sslrootcert": roots_named(profile)}


def roots_named(profile: Profile) -> str | Sentence:
    """The choice of roots: a file or ``system``, or words for it."""
    match profile.trust:
        case Trust.AZURE:
            return sentence("Azure roots")
        case Trust.LIBPQ_PLACE:
            return sentence("libpq's own place")
        case Trust.SYSTEM:
            return "system"
        case Trust.FILE:
            return profile.values.get("sslrootcert", "")


def _further(step: Step) -> Iterator[FieldRow]:
    before, after, imported = step.before, step.profile, step.imported
    if imported.group or after.group:
        had = before.group if before is not None else ""
        yield FieldRow("group", imported.group, had, after.group)
    kept_before = _kept_of(before) if before is not None else {}
    kept_after = _kept_of(after)
    for key in _TEXTS:
        written = _text(imported.kept.get(key))
        if written:
            yield FieldRow(key, written, _text(kept_before.get(key)), _text(kept_after.get(key)))


def _kept_of(profile: Profile) -> Mapping[str, object]:
    """In fields of its own, or among what is unknown."""
    return {**profile.unknown, **set_fields(profile)}


def _text(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}={one}" for key, one in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    return value if isinstance(value, str) else ""


def _of_the_whole(step: Step) -> Iterator[FieldRow]:
    concerns = tuple(c for c in step.concerns if not c.keyword)
    if concerns:
        yield FieldRow("", concerns=concerns)
