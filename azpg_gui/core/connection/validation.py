"""What is wrong with parameters before anything is sent."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field

from azpg_gui.core.connection.endpoints import Endpoint, endpoints
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.words import Sentence, sentence

__all__ = ["SettingProblem", "problems", "refused_by_libpq"]


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """One value that cannot work, with the sentence that says so and the value that would.

    Attributes:
        further: values of other keywords that belong to ``proposed``, as the port of a host that
            was typed with it.
    """

    keyword: str
    message: Sentence
    proposed: str | None = None
    further: Mapping[str, str] = field(default_factory=dict)


def problems(parameters: ConnectionParameters, known: frozenset[str]) -> tuple[SettingProblem, ...]:
    """Every problem libpq would stop at, or that the program cannot test, in the order of the form.

    Args:
        parameters: what takes effect.
        known: keywords of the libpq in use.
    """
    found = [
        *_unknown(parameters, known),
        *_address(parameters),
        *_sslmode(parameters),
    ]
    return tuple(found)


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


def _address(parameters: ConnectionParameters) -> list[SettingProblem]:
    listed = endpoints(parameters)
    if listed is None:
        text = sentence(
            "The lists in host, hostaddr and port have different lengths: each host needs its own "
            "address and port, or all share one port."
        )
        return [SettingProblem("host", text)]
    found: list[SettingProblem] = []
    for endpoint in listed:
        found += _one_host(endpoint, alone=len(listed) == 1)
    return [*_ports_in_hosts(listed), *found]


def _ports_in_hosts(listed: tuple[Endpoint, ...]) -> list[SettingProblem]:
    """``host:port`` in host: libpq takes it for a name. Both parts are proposed, each in its place,
    for every host of a list."""
    parted = [_host_and_port(endpoint.host) for endpoint in listed]
    first = next((n for n, parts in enumerate(parted) if parts is not None), None)
    if first is None:
        return []
    hosts = [parts[0] if parts else e.host for parts, e in zip(parted, listed, strict=True)]
    ports = [parts[1] if parts else e.port for parts, e in zip(parted, listed, strict=True)]
    text = sentence(
        "“{host}” has a port in it. The port belongs into port: {port}.",
        host=listed[first].host,
        port=ports[first],
    )
    usable = all(_is_port(port) for port in ports if port)
    further = {"port": ",".join(port or "5432" for port in ports)} if usable else {}
    return [SettingProblem("host", text, ",".join(hosts), further)]


def _host_and_port(host: str) -> tuple[str, str] | None:
    """``name:5432`` and ``[::1]:5432`` taken apart; None for anything else."""
    name, colon, port = host.rpartition(":")
    if not colon or not (port.isascii() and port.isdigit()) or "/" in host or "=" in host:
        return None
    if name.startswith("[") and name.endswith("]"):
        return name[1:-1], port
    return (name, port) if name and ":" not in name else None


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= 65535


def _one_host(endpoint: Endpoint, *, alone: bool) -> list[SettingProblem]:
    host, hostaddr = endpoint.host, endpoint.hostaddr
    found: list[SettingProblem] = []
    if not host and not hostaddr:
        text = sentence("No host is given. Enter the server's name.")
        found.append(SettingProblem("host", text))
    if host.startswith(("/", "@")):
        text = sentence(
            "“{host}” is a Unix socket: TLS is never used there. Enter a host name.", host=host
        )
        found.append(SettingProblem("host", text))
    elif "/" in host or "=" in host:
        text = sentence("“{host}” is no host name. Enter only the name of the server.", host=host)
        found.append(SettingProblem("host", text))
    elif any(c.isspace() or ord(c) < 0x20 for c in host):
        text = sentence("The host name contains a space. Remove it.")
        proposed = "".join(host.split()) if alone else None
        found.append(SettingProblem("host", text, proposed))
    if hostaddr and not _is_address(hostaddr):
        text = sentence(
            "hostaddr must be an IP address, and “{hostaddr}” is none. Put names into host.",
            hostaddr=hostaddr,
        )
        found.append(SettingProblem("hostaddr", text))
    port = endpoint.port
    if port and not _is_port(port):
        text = sentence(
            "“{port}” is no port. A port is a number from 1 to 65535; PostgreSQL's is 5432.",
            port=port,
        )
        found.append(SettingProblem("port", text, "5432" if alone else None))
    return found


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return True


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
    nameless = parameters.hostaddr and not all(parameters.host.split(","))
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


def refused_by_libpq(message: str) -> SettingProblem:
    """A value libpq itself refuses before it connects, in its own words.

    Args:
        message: such as ``invalid require_auth value: "x"`` (fe-connect.c,
            ``pqConnectOptions2``).
    """
    keyword = next(
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
    return SettingProblem(keyword or "conninfo", text, _DEFAULTS.get(keyword))


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
}
