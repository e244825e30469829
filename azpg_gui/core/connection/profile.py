"""What the user saved about one connection: never a secret."""

import os
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from operator import attrgetter

from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "Authentication",
    "Environment",
    "PasswordSource",
    "Profile",
    "Remember",
    "Trust",
    "new_profile",
]


class Remember(StrEnum):
    """What becomes of what is typed: a password, a token, the passphrase of a key."""

    NEVER = "never"
    UNTIL_QUIT = "until-quit"
    KEYRING = "keyring"


class Trust(StrEnum):
    """Which roots vouch for the server: the choice behind ``sslrootcert``."""

    AZURE = "azure"  # the program's own bundle of Azure roots
    SYSTEM = "system"  # sslrootcert=system
    LIBPQ_PLACE = "libpq-place"  # ~/.postgresql/root.crt, by leaving sslrootcert out
    FILE = "file"  # sslrootcert names a file


class Environment(StrEnum):
    """How much depends on the server."""

    PRODUCTION = "production"
    STAGING = "staging"
    TEST = "test"
    DEVELOPMENT = "development"
    NONE = ""


class Authentication(StrEnum):
    """With what the user signs in. A further source of tokens is a further member."""

    PASSWORD = "password"  # noqa: S105 - the kind, none itself
    CERTIFICATE = "certificate"  # the client certificate alone
    TOKEN = "token"  # noqa: S105 - an access token of Microsoft Entra in the place of the password
    NONE = "none"


class PasswordSource(StrEnum):
    """Where the password or token comes from."""

    KEYRING = "keyring"
    ASK = "ask"  # typed; PGPASSWORD and the password file by libpq's rules where nothing is
    PASSWORD_FILE = "password-file"  # noqa: S105 - a file, not a password
    COMMAND = "command"  # the first line that ``password_command`` prints


@dataclass(frozen=True, slots=True)
class Profile:
    """One saved connection.

    Attributes:
        identifier: stays the same when the name changes.
        values: libpq keywords without secrets and, unless ``trust`` is FILE, without sslrootcert.
        unknown: what a newer version of the program wrote; kept as it is.
        order: its place within its group; those without one follow, as they stand in the file.
        password_source: between ``KEYRING`` and ``ASK`` decides ``remember``, so that the two
            never contradict each other.
        password_command: program and arguments, for ``PasswordSource.COMMAND``.
        remember_passphrase: what becomes of the passphrase of the client key.
        kept_user: one that ends in @ and the server's name, and is to stay so. Of another user
            it says nothing.
    """

    identifier: str
    name: str
    group: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    trust: Trust = Trust.AZURE
    remember: Remember = Remember.NEVER
    unknown: Mapping[str, object] = field(default_factory=dict)
    environment: Environment = Environment.NONE
    notes: str = ""
    tags: tuple[str, ...] = ()
    order: int | None = None
    authentication: Authentication = Authentication.PASSWORD
    password_source: PasswordSource = PasswordSource.ASK
    password_command: tuple[str, ...] = ()
    remember_passphrase: Remember = Remember.UNTIL_QUIT
    kept_user: str = ""

    def __post_init__(self) -> None:
        if not SECRET_KEYWORDS.isdisjoint(self.values):
            secret = SECRET_KEYWORDS & self.values.keys()
            message = f"a profile never holds {', '.join(sorted(secret))}"
            raise ValueError(message)
        if self._is_source_typed:
            kept = self.remember is Remember.KEYRING
            source = PasswordSource.KEYRING if kept else PasswordSource.ASK
            if source is not self.password_source:
                object.__setattr__(self, "password_source", source)

    @property
    def takes_password(self) -> bool:
        """It signs in with a password, or with a token in its place."""
        return self.authentication in {Authentication.PASSWORD, Authentication.TOKEN}

    @property
    def is_password_typed(self) -> bool:
        """Somebody types it, now or once and for the keyring."""
        return self.takes_password and self._is_source_typed

    @property
    def _is_source_typed(self) -> bool:
        source = self.password_source
        return source is PasswordSource.ASK or source is PasswordSource.KEYRING

    @property
    def in_keyring(self) -> bool:
        """Its password is kept in the keyring."""
        return self.takes_password and self.password_source is PasswordSource.KEYRING

    @property
    def kept_in_keyring(self) -> frozenset[str]:
        """The libpq keywords of what is kept in the keyring."""
        passphrase = self.remember_passphrase is Remember.KEYRING
        return frozenset(["password"] * self.in_keyring + ["sslpassword"] * passphrase)

    @property
    def host(self) -> str:
        return self.values.get("host", "")

    def says_the_same(self, other: "Profile") -> bool:
        """Equal in all that a window can change; what it cannot, it does not overwrite either."""
        return _changeable(self) == _changeable(other)

    @property
    def user(self) -> str:
        return self.values.get("user", "")


_changeable = attrgetter(
    "name", "group", "values", "trust", "remember", "environment", "notes", "tags", "order",
    "authentication", "password_source", "password_command", "remember_passphrase",
    "kept_user",
)  # fmt: skip


def new_profile(name: str, values: Mapping[str, str] | None = None, *, group: str = "") -> Profile:
    return Profile(os.urandom(16).hex(), name, group, dict(values or {}))
