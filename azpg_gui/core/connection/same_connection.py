"""Which values make a connection: whether a test of one profile says anything of another."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile, Trust

__all__ = ["as_in_the_form", "same_connection", "signed_in_by", "with_form"]

_FORM: Final = {"port": "5432", "dbname": "postgres", "sslmode": "verify-full"}


def as_in_the_form(profile: Profile) -> Profile:
    """``profile`` with what the form shows where a file says nothing, so that an edit taken back is
    none."""
    values = {**_FORM, **{k: v for k, v in profile.values.items() if v}}
    if profile.trust is not Trust.FILE:
        values.pop("sslrootcert", None)
    return replace(profile, values=values)


def with_form(profile: Profile, form: Profile) -> Profile:
    """``profile`` with what a form holds; what has no field there stays: group, order,
    environment, unknown keys."""
    return replace(
        profile,
        name=form.name,
        values=form.values,
        trust=form.trust,
        remember=form.remember,
        authentication=form.authentication,
        password_source=form.password_source,
        password_command=form.password_command,
        notes=form.notes,
        tags=form.tags,
        remember_passphrase=form.remember_passphrase,
        kept_user=form.kept_user,
    )


def same_connection(one: Profile, other: Profile) -> bool:
    """A test of the one says the same of the other: what it is called does not matter."""
    first, second = as_in_the_form(one), as_in_the_form(other)
    same_values = first.values == second.values and first.trust is second.trust
    return same_values and signed_in_by(one) == signed_in_by(other)


def signed_in_by(profile: Profile) -> tuple[str, ...]:
    """What of the sign-in a test depends on. Where a typed password is kept is no part of it."""
    if profile.authentication in {Authentication.CERTIFICATE, Authentication.NONE}:
        return (profile.authentication.value,)
    match profile.password_source:
        case PasswordSource.PASSWORD_FILE as source:
            return profile.authentication.value, source.value
        case PasswordSource.COMMAND as source:
            return profile.authentication.value, source.value, *profile.password_command
        case PasswordSource.KEYRING | PasswordSource.ASK:
            return (profile.authentication.value,)
