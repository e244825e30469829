"""pgjdbc (its documentation, *Connecting to the Database*; ``Driver.parseURL``, ``PGProperty``)."""

import re
from collections.abc import Mapping
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.addresses import Address, split_address, take_address
from azpg_gui.core.interchange.drivers import (
    is_false,
    is_true,
    say_url_counts,
    take_known,
    take_options,
    take_token_sign_in,
)
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literal_values import Call, Name, Value
from azpg_gui.core.interchange.literals import assigned, calls
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import sentence

__all__ = ["PROGRAM", "gather_jdbc", "read", "recognise", "take_jdbc_settings"]

PROGRAM: Final = "pgjdbc"
_URL: Final = re.compile(
    r"jdbc:postgresql:[^\s\"'`<>]*(?:<[^<>\s]{1,60}>[^\s\"'`<>]*)*", re.IGNORECASE
)

_KNOWN: Final = {
    "user": "user", "password": "password", "PGHOST": "host", "PGPORT": "port",
    "PGDBNAME": "dbname", "host": "host", "port": "port", "dbname": "dbname",
    "sslmode": "sslmode", "sslrootcert": "sslrootcert", "sslcert": "sslcert",
    "sslkey": "sslkey", "sslpassword": "sslpassword", "ApplicationName": "application_name",
    "options": "options", "channelBinding": "channel_binding", "requireAuth": "require_auth",
    "sslNegotiation": "sslnegotiation", "kerberosServerName": "krbsrvname", "service": "service",
    "loginTimeout": "connect_timeout", "connectTimeout": "connect_timeout",
    "gssEncMode": "gssencmode", "hostaddr": "hostaddr",
}  # fmt: skip
# PGProperty.TARGET_SERVER_TYPE
_SERVER_TYPES: Final = {
    "any": "any", "primary": "primary", "master": "primary", "secondary": "standby",
    "slave": "standby", "preferSecondary": "prefer-standby", "preferSlave": "prefer-standby",
}  # fmt: skip


def recognise(text: str) -> float:
    if re.match(r"jdbc:postgresql:", text, re.IGNORECASE):
        return 1.0
    return 0.8 if _URL.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.JDBC, program=PROGRAM)
    found = _URL.search(text)
    if found is None:
        gathering.refuse(sentence("There is no jdbc:postgresql: in it."))
    beside = _beside(text) if found.start() else {}
    gather_jdbc(gathering, found[0] if found.start() or '"' in text else text, beside)
    return gathering.finish()


_SETTERS: Final = frozenset({"setProperty", "addDataSourceProperty", "put", "property", "option"})
_LOGIN: Final = {"user": "user", "username": "user", "password": "password"}


def _beside(text: str) -> dict[str, str]:
    """What a program says beside the URL: ``getConnection(url, user, password)``, Kotlin's
    ``connect(url, user = …)``, ``setUsername(…)``, ``addDataSourceProperty("sslmode", …)``."""
    found: dict[str, str] = {}
    for call in calls(text):
        strings = [item for item in call.arguments.items if isinstance(item, str)]
        if call.last_name == "getConnection" and len(strings) == 3:
            found |= {"user": strings[1], "password": strings[2]}
        elif call.last_name in _SETTERS and len(strings) == 2:
            found[_LOGIN.get(strings[0], strings[0])] = strings[1]
        else:
            setter = call.last_name.removeprefix("set").lower()
            if setter in _LOGIN and len(strings) == 1:
                found[_LOGIN[setter]] = strings[0]
        found |= _logins_of(call.arguments.named)
    return found | _logins_of(assigned(text))


def _logins_of(named: Mapping[str, Value]) -> dict[str, str]:
    """``user = "me"``; what only the program knows becomes a placeholder."""
    return {
        _LOGIN[name.rpartition(".")[2]]: value if isinstance(value, str) else "${" + name + "}"
        for name, value in named.items()
        if name.rpartition(".")[2] in _LOGIN and isinstance(value, (str, Name, Call))
    }


def gather_jdbc(gathering: Gathering, url: str, beside: Mapping[str, str] | None = None) -> None:
    """``jdbc:postgresql://host:port/database?name=value``, ``jdbc:postgresql:database``.

    Args:
        beside: properties that are given beside the URL, whose own count more
            (``Driver.parseURL``).

    Raises:
        UnreadableError: a value libpq could not take.
    """
    address = _address(re.sub(r"\s*\n\s*", "", url)[len("jdbc:") :])
    take_address(address, gathering)
    if not any(host for host, _ in address.hosts):
        gathering.take("host", "localhost")  # pgjdbc has no sockets
    say_repeated_keywords(gathering, address.query)
    query = dict(address.query)
    take_jdbc_settings(gathering, {**(beside or {}), **query})
    for name, value in (beside or {}).items():
        if query.get(name, value) != value:
            say_url_counts(gathering, name, _KNOWN.get(name, ""))


def _address(url: str) -> Address:
    _, _, rest = url.partition(":")
    if not rest.startswith("//"):
        rest = "///" + rest.removeprefix("/")
    address = split_address(f"postgresql:{rest.strip()}", login=False)
    assert address is not None  # noqa: S101 - it begins with a scheme
    return address


def take_jdbc_settings(gathering: Gathering, settings: dict[str, str]) -> None:
    """Properties of pgjdbc, whether they stand in a URL or beside it."""
    settings = dict(settings)
    ssl, mode = settings.pop("ssl", None), settings.get("sslmode", "")
    if ssl is not None and not mode and (is_true(ssl) or ssl == ""):
        # SslMode.of: ssl without sslmode is verify-full.
        gathering.reading("ssl", ssl)
        gathering.take("sslmode", SslMode.VERIFY_FULL.value)
        gathering.reading("", "")
        gathering.concern(
            ConcernCode.TRANSLATED,
            sentence("ssl=true is verify-full in {program}.", program=PROGRAM),
            "sslmode",
        )
    elif ssl is not None and not is_false(ssl) and not is_true(ssl) and ssl:
        gathering.unknown("ssl", ssl)
    if "connectTimeout" in settings and "loginTimeout" in settings:
        # libpq's one time is nearer to the first: each host, until it has answered.
        gathering.unknown("loginTimeout", settings.pop("loginTimeout"))
    factory = settings.pop("sslfactory", "")
    take_known(
        gathering, settings.items(), _KNOWN,
        own={
            "targetServerType": _server_type,
            "loadBalanceHosts": lambda g, v: g.take("load_balance_hosts", _random(v)),
            "tcpKeepAlive": lambda g, v: g.take("keepalives", "1" if is_true(v) else "0"),
            "currentSchema": lambda g, v: take_options(g, "search_path", v),
            "readOnly": lambda g, v: _read_only(g, value=v),
            "authenticationPluginClassName": _plugin,
        },
    )  # fmt: skip
    _take_factory(gathering, factory)


def _random(value: str) -> str:
    return "random" if is_true(value) else "disable"


def _server_type(gathering: Gathering, value: str) -> None:
    meant = _SERVER_TYPES.get(value, "")
    if meant:
        gathering.take("target_session_attrs", meant)
    else:
        gathering.unknown("targetServerType", value)


def _read_only(gathering: Gathering, *, value: str) -> None:
    if is_true(value):
        take_options(gathering, "default_transaction_read_only", "on")


def _plugin(gathering: Gathering, value: str) -> None:
    gathering.unknown("authenticationPluginClassName", value)
    if "azure" in value.lower():
        take_token_sign_in(gathering)


def _take_factory(gathering: Gathering, factory: str) -> None:
    """``sslfactory``: which roots, and whether any (pgjdbc, ``ssl.md``)."""
    name = factory.rpartition(".")[2]
    mode = gathering.values.get("sslmode", "")
    if name == "NonValidatingFactory":
        if mode in {"", SslMode.VERIFY_CA, SslMode.VERIFY_FULL}:
            gathering.values["sslmode"] = SslMode.REQUIRE.value
        gathering.concern(
            ConcernCode.WEAKER,
            sentence("NonValidatingFactory accepts every certificate: require."),
            "sslmode",
        )
    elif name == "DefaultJavaSSLFactory":
        # With the roots of the Java machine the chain is verified under every mode; libpq takes
        # the system's roots under verify-full alone.
        if mode in {"", SslMode.REQUIRE}:
            gathering.values["sslmode"] = SslMode.VERIFY_CA.value
        gathering.take_system_roots()
    elif factory:
        gathering.unknown("sslfactory", factory)
