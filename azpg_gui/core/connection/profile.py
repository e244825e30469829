"""What the user saved about one connection: never a secret."""

import os
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Profile", "Remember", "Trust", "new_profile"]


class Remember(StrEnum):
    """What becomes of a profile's password."""

    NEVER = "never"
    UNTIL_QUIT = "until-quit"
    KEYRING = "keyring"


class Trust(StrEnum):
    """Which roots vouch for the server: the choice behind ``sslrootcert``."""

    AZURE = "azure"  # the program's own bundle of Azure roots
    SYSTEM = "system"  # sslrootcert=system
    LIBPQ_PLACE = "libpq-place"  # ~/.postgresql/root.crt, by leaving sslrootcert out
    FILE = "file"  # sslrootcert names a file


@dataclass(frozen=True, slots=True)
class Profile:
    """One saved connection.

    Attributes:
        identifier: stays the same when the name changes.
        values: libpq keywords without secrets and, unless ``trust`` is FILE, without sslrootcert.
        unknown: what a newer version of the program wrote; kept as it is.
    """

    identifier: str
    name: str
    group: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    trust: Trust = Trust.AZURE
    remember: Remember = Remember.NEVER
    unknown: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        secret = SECRET_KEYWORDS & self.values.keys()
        if secret:
            message = f"a profile never holds {', '.join(sorted(secret))}"
            raise ValueError(message)

    @property
    def host(self) -> str:
        return self.values.get("host", "")

    @property
    def user(self) -> str:
        return self.values.get("user", "")


def new_profile(name: str, values: Mapping[str, str] | None = None, *, group: str = "") -> Profile:
    return Profile(os.urandom(16).hex(), name, group, dict(values or {}))
