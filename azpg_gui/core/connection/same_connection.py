"""Which values make a connection: whether a test of one profile says anything of another."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.profile import Profile, Trust

__all__ = ["as_in_the_form", "same_connection"]

_FORM: Final = {"port": "5432", "dbname": "postgres", "sslmode": "verify-full"}


def as_in_the_form(profile: Profile) -> Profile:
    """``profile`` with what the form shows where a file says nothing, so that an edit taken back is
    none."""
    values = {**_FORM, **{k: v for k, v in profile.values.items() if v}}
    if profile.trust is not Trust.FILE:
        values.pop("sslrootcert", None)
    return replace(profile, values=values)


def same_connection(one: Profile, other: Profile) -> bool:
    """A test of the one says the same of the other: what it is called does not matter."""
    first, second = as_in_the_form(one), as_in_the_form(other)
    return first.values == second.values and first.trust is second.trust
