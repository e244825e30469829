"""What is wrong with parameters before anything is sent."""

from azpg_gui.core.connection.address_problems import address_problems
from azpg_gui.core.connection.integers import integer_parameter
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin
from azpg_gui.core.connection.service_problem import service_problem
from azpg_gui.core.connection.setting_problem import SettingProblem
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.secret import MASK
from azpg_gui.core.sentences import sentence

__all__ = ["SettingProblem", "problems", "refused_by_libpq"]


def problems(parameters: ConnectionParameters, known: frozenset[str]) -> tuple[SettingProblem, ...]:
    """Every problem libpq would stop at, or that the program cannot test, in the order of the form.

    Args:
        parameters: what takes effect.
        known: keywords of the libpq in use.
    """
    found = _cut_short(parameters) or _unknown(parameters, known)
    if found:
        return tuple(found)
    if parameters.service_refusal is not None:
        return (service_problem(parameters.service_refusal),)
    return (
        *_hidden(parameters),
        *address_problems(parameters),
        *_user(parameters),
        *_sslmode(parameters),
        *_numbers(parameters),
    )


def _unknown(parameters: ConnectionParameters, known: frozenset[str]) -> list[SettingProblem]:
    return [
        SettingProblem(
            setting.keyword,
            sentence(
                "libpq knows no setting “{keyword}”. Correct or remove it.", keyword=setting.keyword
            ),
        )
        for setting in parameters.settings
        if setting.keyword not in known
    ]


def _cut_short(parameters: ConnectionParameters) -> list[SettingProblem]:
    """libpq takes C strings: everything behind a NUL, other settings included, would be lost."""
    text = sentence("There is a NUL character in it, where libpq would stop reading. Remove it.")
    secrets = parameters.secrets.items()
    named = [s.keyword for s in parameters.settings if "\0" in s.value]
    named += [keyword for keyword, secret in secrets if "\0" in secret.reveal()]
    return [SettingProblem(keyword, text) for keyword in named]


def _hidden(parameters: ConnectionParameters) -> list[SettingProblem]:
    """Values with a password in them, which ``effective_parameters`` does not let through. That of
    a host has a sentence of its own."""
    text = sentence("There seems to be a password in it. Passwords belong into password.")
    return [
        SettingProblem(keyword, text)
        for keyword in ("hostaddr", "port", "dbname", "user")
        if MASK in parameters.value(keyword) and not _follows_from_the_user(parameters, keyword)
    ]


def _follows_from_the_user(parameters: ConnectionParameters, keyword: str) -> bool:
    setting = parameters.setting(keyword)
    return keyword == "dbname" and setting is not None and setting.origin is Origin.DEFAULT


def _user(parameters: ConnectionParameters) -> list[SettingProblem]:
    if parameters.user:
        return []
    text = sentence(
        "No user is given, and this system has no name for the account the program runs in. Enter "
        "the database user."
    )
    return [SettingProblem("user", text)]


def _numbers(parameters: ConnectionParameters) -> list[SettingProblem]:
    """What ``pqConnectDBComplete`` and ``PQconnectPoll`` of fe-connect.c parse after the values
    ``pqConnectOptions2`` looks at: psql meets it, a program that connects step by step does not.
    """
    keywords = ["connect_timeout", "keepalives"]
    keepalives = parameters.setting("keepalives")
    if keepalives is None or integer_parameter(keepalives.value) != 0:  # ``useKeepalives``
        keywords += [
            "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout",
        ]  # fmt: skip
    found: list[SettingProblem] = []
    for keyword in keywords:
        setting = parameters.setting(keyword)
        if setting is not None and integer_parameter(setting.value) is None:
            words = f'invalid integer value "{setting.value}" for connection option "{keyword}"'
            found.append(refused_by_libpq(words, keyword))
    return found


def _sslmode(parameters: ConnectionParameters) -> list[SettingProblem]:
    value = parameters.value("sslmode")
    if value not in {mode.value for mode in SslMode}:
        text = sentence(
            "“{value}” is no sslmode. libpq knows disable, allow, prefer, require, verify-ca and "
            "verify-full.",
            value=value,
        )
        return [SettingProblem("sslmode", text, "verify-full")]
    if parameters.sslrootcert == "system" and value != SslMode.VERIFY_FULL:
        text = sentence(
            "sslmode={value} may not be used with sslrootcert=system: libpq accepts only "
            "verify-full there.",
            value=value,
        )
        return [SettingProblem("sslmode", text, "verify-full")]
    # Of a list, one that has no name stops libpq only when its turn comes.
    nameless = parameters.hostaddr and not any(parameters.host.split(","))
    if value == SslMode.VERIFY_FULL and nameless:
        text = sentence(
            "verify-full needs the server's name in host; hostaddr alone has no name to compare."
        )
        return [SettingProblem("host", text)]
    if parameters.value("sslnegotiation") == "direct" and not SslMode(value).demands_tls:
        text = sentence(
            "sslmode={value} may not be used with sslnegotiation=direct: libpq accepts require, "
            "verify-ca and verify-full there.",
            value=value,
        )
        return [SettingProblem("sslmode", text, "verify-full")]
    return []


def refused_by_libpq(message: str, keyword: str = "") -> SettingProblem:
    """A value libpq itself refuses before it connects, in its own words.

    Args:
        message: such as ``invalid require_auth value: "x"`` (fe-connect.c,
            ``pqConnectOptions2``).
        keyword: of the value; where it is not given, the first one that libpq names.
    """
    keyword = keyword or next(
        (word.strip('":') for word in message.split() if word.strip('":') in _VALUES), ""
    )
    if "SSL protocol version range" in message:
        keyword = "ssl_max_protocol_version"
    allowed = _VALUES.get(keyword, "")
    text = (
        sentence("libpq refuses this: {words}. It knows {allowed}.", words=message, allowed=allowed)
        if allowed
        else sentence("libpq refuses this: {words}.", words=message)
    )
    return SettingProblem(keyword or "conninfo", text, _DEFAULTS.get(keyword), words=message)


# What libpq accepts, and the value that is always right (PostgreSQL documentation, Parameter Key
# Words).
_VALUES = {
    "ssl_min_protocol_version": "TLSv1, TLSv1.1, TLSv1.2, TLSv1.3",
    "ssl_max_protocol_version": "TLSv1, TLSv1.1, TLSv1.2, TLSv1.3",
    "channel_binding": "disable, prefer, require",
    "sslcertmode": "disable, allow, require",
    "sslnegotiation": "postgres, direct",
    "require_auth": "password, md5, gss, sspi, scram-sha-256, oauth, none",
    "gssencmode": "disable, prefer, require",
    "target_session_attrs": "any, read-write, read-only, primary, standby, prefer-standby",
    "load_balance_hosts": "disable, random",
    "min_protocol_version": "3.0, 3.2, latest",
    "max_protocol_version": "3.0, 3.2, latest",
    "service": "",
    "scram_client_key": "",
    "scram_server_key": "",
}
_DEFAULTS = {
    "ssl_min_protocol_version": "TLSv1.2",
    "ssl_max_protocol_version": "",
    "channel_binding": "prefer",
    "sslcertmode": "allow",
    "sslnegotiation": "postgres",
    "require_auth": "",
    "gssencmode": "prefer",
    "target_session_attrs": "any",
    "load_balance_hosts": "disable",
    "min_protocol_version": "",
    "max_protocol_version": "",
    "connect_timeout": "",
    "tcp_user_timeout": "",
    "keepalives": "",
    "keepalives_idle": "",
    "keepalives_interval": "",
    "keepalives_count": "",
}
