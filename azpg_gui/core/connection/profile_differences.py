"""In what two versions of a profile differ: for a question, and for what an earlier file held."""

from typing import NamedTuple

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.profile_fields import fields_document

__all__ = ["Difference", "profile_differences"]


class Difference(NamedTuple):
    """Attributes:
    field: a libpq keyword, or a field of ``profiles.json``.
    """

    field: str
    one: str
    other: str


def profile_differences(one: Profile, other: Profile) -> tuple[Difference, ...]:
    """Each field that differs, in the order of the file; what is not set is empty."""
    first, second = _texts(one), _texts(other)
    return tuple(
        Difference(field, first.get(field, ""), second.get(field, ""))
        for field in {**first, **second}
        if first.get(field, "") != second.get(field, "")
    )


def _texts(profile: Profile) -> dict[str, str]:
    fields = {k: _text(v) for k, v in fields_document(profile).items()}
    return {
        "name": profile.name,
        "group": profile.group,
        **profile.values,
        "trust": profile.trust.value,
        "remember": profile.remember.value,
        **fields,
    }


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(value)
    return "" if value is None else str(value)
