"""libpq's parameters as one connection will use them, and where each value came from."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from azpg_gui.core.connection.integers import integer_parameter
from azpg_gui.core.connection.profile import Authentication, PasswordSource, Trust
from azpg_gui.core.connection.service_file import ServiceRefusal
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["ConnectionParameters", "Origin", "Setting", "SignIn"]


class Origin(StrEnum):
    """Where a value came from, in the order libpq looks (``conninfo_add_defaults``)."""

    GIVEN = "given"  # the form, the profile or the TARGET of this run
    SERVICE_FILE = "service-file"
    ENVIRONMENT = "environment"
    PASSWORD_FILE = "password-file"  # noqa: S105 - a place, not a password
    LIBPQ_PLACE = "libpq-place"  # a file lying where libpq looks by itself, ~/.postgresql/root.crt
    SYSTEM_USER = "system-user"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Setting:
    """One keyword as it takes effect.

    Attributes:
        keyword: as libpq spells it.
        value: never a secret; a secret keyword has the mask here.
        origin: which source won.
        source: the variable, file or section it was read from; of a given value ``form``,
            ``profile`` or ``TARGET``; empty for the others.
        instead_of: what would take effect had this not been given, as ``PGSSLMODE=verify-full``;
            empty where that is libpq's default.
        trust: of ``sslrootcert``, the choice of roots behind it; None of any other keyword.
    """

    keyword: str
    value: str
    origin: Origin
    source: str = ""
    instead_of: str = ""
    trust: Trust | None = None


@dataclass(frozen=True, slots=True)
class SignIn:
    """How a profile signs in.

    Attributes:
        trouble: why its source gave no password; None where it did, or was not asked.
        kept_user: see ``Profile``.
    """

    authentication: Authentication
    source: PasswordSource
    trouble: Sentence | None = None
    kept_user: str = ""

    @property
    def takes_password(self) -> bool:
        """A password, or a token in its place."""
        return self.authentication in {Authentication.PASSWORD, Authentication.TOKEN}

    @property
    def is_typed(self) -> bool:
        """Somebody types it, now or once and for the keyring."""
        return self.takes_password and self.source in {PasswordSource.KEYRING, PasswordSource.ASK}

    @property
    def reads_password_file(self) -> bool:
        """libpq looks into it where no password is given, and so does the profile's own choice."""
        return self.takes_password and self.source is not PasswordSource.COMMAND


@dataclass(frozen=True, slots=True)
class ConnectionParameters:
    """Complete parameters of one connection: every keyword that takes effect, with its origin.

    Attributes:
        service_refusal: why libpq stops at the service that is wanted; nothing else counts then.
        sign_in: of a profile; None leaves the password to libpq.
    """

    settings: tuple[Setting, ...]
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    service_refusal: ServiceRefusal | None = None
    sign_in: SignIn | None = None

    def value(self, keyword: str) -> str:
        """The value that takes effect, or the empty string as libpq means it: not set."""
        return next((s.value for s in self.settings if s.keyword == keyword), "")

    def setting(self, keyword: str) -> Setting | None:
        return next((s for s in self.settings if s.keyword == keyword), None)

    @property
    def host(self) -> str:
        return self.value("host")

    @property
    def hostaddr(self) -> str:
        return self.value("hostaddr")

    @property
    def port(self) -> int:
        """TCP port; 5432 where it is empty, 0 for what is no number."""
        text = self.value("port")
        return (integer_parameter(text) or 0) if text else 5432

    @property
    def user(self) -> str:
        return self.value("user")

    @property
    def dbname(self) -> str:
        return self.value("dbname") or self.user

    @property
    def sslmode(self) -> SslMode:
        """Call only after ``problems`` found none."""
        return SslMode(self.value("sslmode") or "prefer")

    @property
    def sslrootcert(self) -> str:
        return self.value("sslrootcert")

    @property
    def trust(self) -> Trust:
        """Which roots were chosen to vouch for the server."""
        setting = self.setting("sslrootcert")
        return (setting.trust if setting else None) or Trust.LIBPQ_PLACE

    @property
    def password(self) -> Secret | None:
        return self.secrets.get("password")
