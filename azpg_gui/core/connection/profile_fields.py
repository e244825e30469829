"""What schema 2 added to a profile, as JSON has it: read leniently where nothing depends on it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any, Final

from azpg_gui.core.connection.profile import (
    Authentication,
    Environment,
    PasswordSource,
    Profile,
    Remember,
)
from azpg_gui.core.sentences import Sentence, sentence

__all__ = [
    "FIELDS",
    "STRICT_FIELDS",
    "fields_document",
    "fields_read",
    "misfits",
    "problem_of_fields",
    "set_fields",
    "texts_of_fields",
    "with_kept",
]

FIELDS: Final = frozenset(
    {"environment", "notes", "tags", "order", "authentication", "password_source",
     "password_command", "remember_passphrase", "kept_user"}
)  # fmt: skip
# How somebody signs in is not guessed: what is not understood of these makes a row unusable.
_STRICT: Final[Mapping[str, type[StrEnum]]] = {
    "authentication": Authentication,
    "password_source": PasswordSource,
}
# Those for which ``problem_of_fields`` may find one.
STRICT_FIELDS: Final = frozenset({*_STRICT, "password_command"})


def problem_of_fields(value: Mapping[str, Any]) -> Sentence | None:
    """Why a row cannot be used; None where it can."""
    for key, known in _STRICT.items():
        if not isinstance(value.get(key, ""), str):
            return sentence("“{key}” is no text.", key=key)
        if key in value and value[key] not in set(known):
            return sentence("“{key}” is none of: {known}.", key=key, known=", ".join(known))
    if "password_command" in value and not _are_texts(value["password_command"]):
        return sentence("“{key}” is no list of texts.", key="password_command")
    # An empty one was begun in a form; it runs nothing, and a test says so.
    if value.get("password_source") == PasswordSource.COMMAND and "password_command" not in value:
        return sentence("“{key}” is missing.", key="password_command")
    return None


def misfits(value: Mapping[str, Any], fields: Collection[str]) -> frozenset[str]:
    """Which ``fields`` have a value this program does not know. It is kept, and the field read as
    empty."""
    return frozenset(k for k in fields if k in _FITS and not _FITS[k](value[k]))


def fields_read(value: Mapping[str, Any], fields: Collection[str]) -> dict[str, Any]:
    """Arguments for ``Profile``, of a row without a problem."""
    return {k: _KINDS[k](value[k]) for k in fields}


def fields_document(profile: Profile) -> dict[str, Any]:
    """All of them, as JSON has them."""
    return {
        "environment": profile.environment.value,
        "notes": profile.notes,
        "tags": list(profile.tags),
        "order": profile.order,
        "authentication": profile.authentication.value,
        "password_source": profile.password_source.value,
        "password_command": list(profile.password_command),
        "remember_passphrase": profile.remember_passphrase.value,
        "kept_user": profile.kept_user,
    }


def set_fields(profile: Profile) -> dict[str, Any]:
    """Those that say something."""
    by_command = profile.password_source is PasswordSource.COMMAND
    return {
        k: v
        for k, v in fields_document(profile).items()
        if v != _EMPTY[k] or (by_command and k == "password_command")
    }


def texts_of_fields(profile: Profile) -> list[tuple[str, str]]:
    """What somebody typed freely, by its field."""
    return [
        ("notes", profile.notes),
        ("kept_user", profile.kept_user),
        *(("tags", tag) for tag in profile.tags),
        *(("password_command", part) for part in profile.password_command),
    ]


def with_kept(profile: Profile, kept: Mapping[str, object]) -> Profile:
    """``profile`` with what another program kept beside a connection: in its field where it has
    one and that is still empty, else among what is unknown. A place in another list is none here.
    """
    taken = {k: v for k, v in kept.items() if k != "order"}
    strict = {*_STRICT, "password_command"} if problem_of_fields(taken) is not None else set()
    present = FIELDS.intersection(taken)
    unfit, own = misfits(taken, present), set_fields(profile)
    fields = fields_read(taken, present - unfit - strict - own.keys())
    rest = {k: v for k, v in taken.items() if k not in FIELDS or k in unfit}
    return replace(profile, **fields, unknown={**rest, **profile.unknown})


def _are_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)


_ENVIRONMENTS: Final = frozenset(one.value for one in Environment)
_REMEMBERED: Final = frozenset(one.value for one in Remember)
_FITS: Final[Mapping[str, Callable[[object], bool]]] = {
    "environment": lambda one: isinstance(one, str) and one in _ENVIRONMENTS,
    "notes": lambda one: isinstance(one, str),
    "tags": _are_texts,
    "order": lambda one: one is None or type(one) is int,
    "remember_passphrase": lambda one: isinstance(one, str) and one in _REMEMBERED,
    "kept_user": lambda one: isinstance(one, str),
}
_KINDS: Final[Mapping[str, Callable[[Any], Any]]] = {
    # Python's own way to a member, by calling the class, takes five times as long.
    "environment": {one.value: one for one in Environment}.__getitem__,
    "notes": str, "tags": tuple, "order": lambda order: order,
    "authentication": Authentication, "password_source": PasswordSource, "password_command": tuple,
    "remember_passphrase": Remember, "kept_user": str,
}  # fmt: skip
_EMPTY: Final = fields_document(Profile("", ""))
