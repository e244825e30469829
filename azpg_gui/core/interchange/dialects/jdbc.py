"""pgjdbc (its documentation, *Connecting to the Database*; ``Driver.parseURL``, ``PGProperty``)."""

import re
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.addresses import Address, split_address, take_address
from azpg_gui.core.interchange.drivers import is_false, is_true, take_known, take_options
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literals import calls
from azpg_gui.core.sentences import sentence

__all__ = ["PROGRAM", "gather_jdbc", "read", "recognise", "take_jdbc_settings"]

PROGRAM: Final = "pgjdbc"
_URL: Final = re.compile(
    r"jdbc:postgresql:[^\s\"'`<>]*(?:<[^<>\s]{1,60}>[^\s\"'`<>]*)*", re.IGNORECASE
)

_KNOWN: Final = {
    "user": "user", "password": "password", "PGHOST": "host", "PGPORT": "port",
    "PGDBNAME": "dbname", "sslmode": "sslmode", "sslrootcert": "sslrootcert", "sslcert": "sslcert",
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
    gather_jdbc(gathering, found[0] if found.start() or '"' in text else text)
    for call in calls(text) if found.start() else []:  # DriverManager.getConnection(url, user, pw)
        login = [item for item in call.arguments.items[1:3] if isinstance(item, str)]
        if call.last_name == "getConnection" and len(login) == 2:
            gathering.take("user", login[0])
            gathering.take("password", login[1])
    return gathering.finish()


def gather_jdbc(gathering: Gathering, url: str) -> None:
    """``jdbc:postgresql://host:port/database?name=value``, ``jdbc:postgresql:database``.

    Raises:
        UnreadableError: a value libpq could not take.
    """
    address = _address(re.sub(r"\s*\n\s*", "", url)[len("jdbc:") :])
    take_address(address, gathering)
    if not any(host for host, _ in address.hosts):
        gathering.take("host", "localhost")  # pgjdbc has no sockets
    take_jdbc_settings(gathering, dict(address.query))


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
        gathering.kept["authentication"] = "token"
        gathering.concern(
            ConcernCode.UNKNOWN,
            sentence(
                "The program signs in with tokens of Microsoft Entra ID. Enter a token as the "
                "password."
            ),
            "password",
        )


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
