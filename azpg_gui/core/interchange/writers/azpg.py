"""This program's own form: every setting, for another installation."""

import json
from collections.abc import Sequence
from typing import Any, Final

from azpg_gui.core.connection.profile import PasswordSource, Profile, Remember, Trust
from azpg_gui.core.connection.profile_fields import set_fields
from azpg_gui.core.interchange.exported import Exported, Written
from azpg_gui.core.secret import names_a_secret

__all__ = ["SCHEMA", "row_of", "write"]

SCHEMA: Final = 2


def write(profiles: Sequence[Exported]) -> Written:
    rows = [row_of(one) for one in profiles]
    text = json.dumps({"schema": SCHEMA, "profiles": rows}, indent=2, ensure_ascii=False)
    return Written(text + "\n")


def row_of(one: Exported) -> dict[str, Any]:
    profile = one.profile
    keeps_path = profile.trust is Trust.FILE
    values = {k: v for k, v in one.set_values().items() if k != "sslrootcert" or keeps_path}
    row: dict[str, Any] = {"name": one.name, "group": profile.group, "trust": profile.trust.value}
    row["parameters"] = values
    unknown = {key: value for key, value in profile.unknown.items() if not names_a_secret(key)}
    return row | unknown | _fields(profile)


def _fields(profile: Profile) -> dict[str, Any]:
    """But for its place in this list, and for secrets that lie in this computer's keyring."""
    fields = {key: value for key, value in set_fields(profile).items() if key != "order"}
    if profile.password_source is PasswordSource.KEYRING:
        fields.pop("password_source", None)
    if profile.remember_passphrase is Remember.KEYRING:
        fields.pop("remember_passphrase", None)
    return fields
