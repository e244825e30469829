"""What is wrong with ``host``, ``hostaddr`` and ``port``."""

import os
import re
import socket
from typing import Final

from azpg_gui.core.connection.endpoints import Endpoint, endpoints
from azpg_gui.core.connection.integers import integer_parameter
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.setting_problem import SettingProblem
from azpg_gui.core.secret import MASK
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["EndpointTrouble", "address_problems", "endpoint_trouble"]

_USER: Final = re.compile(r"[\w.+@-]*")


@dataclass(frozen=True, slots=True)
class EndpointTrouble:
    """Why libpq does not even look a server of the list up.

    Attributes:
        words: libpq's.
        final: libpq gives up; otherwise it turns to the next server.
    """

    keyword: str
    words: str
    final: bool


def endpoint_trouble(endpoint: Endpoint) -> EndpointTrouble | None:
    """``PQconnectPoll`` of fe-connect.c, where it turns to the next host: first its port, then a
    numeric address."""
    port = endpoint.port
    if port:
        number = integer_parameter(port)
        if number is None:
            words = f'invalid integer value "{port}" for connection option "port"'
            return EndpointTrouble("port", words, final=True)
        if not 1 <= number <= 65535:
            return EndpointTrouble("port", f'invalid port number: "{port}"', final=False)
    if endpoint.hostaddr:
        words = _not_numeric(endpoint.hostaddr)
        if words:
            text = f'could not parse network address "{endpoint.hostaddr}": {words}'
            return EndpointTrouble("hostaddr", text, final=False)
    return None


def _not_numeric(text: str) -> str:
    """The system's words against an address; libpq asks the same function the same way."""
    try:
        socket.getaddrinfo(
            os.fsencode(text), None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )
    except socket.gaierror as error:
        return error.strerror or str(error)
    except (OSError, ValueError) as error:
        return str(error)
    return ""


def address_problems(parameters: ConnectionParameters) -> list[SettingProblem]:
    """What keeps libpq from turning to any server of the list, and values no server has.

    A server that libpq only passes over, for its port or address, is no problem of the settings as
    long as another one is left; the probe passes it over too.
    """
    listed = endpoints(parameters)
    if listed is None:
        text = sentence(
            "The lists in host, hostaddr and port have different lengths: each host needs its own "
            "address and port, or all share one port."
        )
        return [SettingProblem("host", text, words=_mismatch(parameters))]
    alone = len(listed) == 1
    found: list[SettingProblem] = []
    for endpoint in listed:
        found += _one_host(endpoint, alone=alone)
    return [*_ports_in_hosts(listed), *found, *_nowhere_to_turn(listed, alone=alone)]


def _mismatch(parameters: ConnectionParameters) -> str:
    hosts, addresses, ports = (
        len(text.split(",")) if text else 0
        for text in (parameters.host, parameters.hostaddr, parameters.value("port"))
    )
    count = addresses or hosts or 1
    if hosts and hosts != count:
        return f"could not match {hosts} host names to {count} hostaddr values"
    return f"could not match {ports} port numbers to {count} hosts"


def _nowhere_to_turn(listed: tuple[Endpoint, ...], *, alone: bool) -> list[SettingProblem]:
    first: SettingProblem | None = None
    for endpoint in listed:
        trouble = endpoint_trouble(endpoint)
        if trouble is None:
            return []
        first = first or _problem(endpoint, trouble, alone=alone)
        if trouble.final:
            break
    return [first] if first is not None and MASK not in str(first.message) else []


def _problem(endpoint: Endpoint, trouble: EndpointTrouble, *, alone: bool) -> SettingProblem:
    if trouble.keyword == "port":
        text = sentence(
            "“{port}” is no port. A port is a number from 1 to 65535; PostgreSQL's is 5432.",
            port=endpoint.port,
        )
        return SettingProblem("port", text, "5432" if alone else None, words=trouble.words)
    text = sentence(
        "hostaddr must be an IP address, and “{hostaddr}” is none. Put names into host.",
        hostaddr=endpoint.hostaddr,
    )
    return SettingProblem("hostaddr", text, words=trouble.words)


def _ports_in_hosts(listed: tuple[Endpoint, ...]) -> list[SettingProblem]:
    """``host:port`` in host: libpq takes it for a name. Both parts are proposed, each in its place,
    for every host of a list."""
    parted = [None if e.hostaddr else _host_and_port(e.host) for e in listed]
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
    if not colon or not (port.isascii() and port.isdigit()) or any(c in host for c in "/=@;"):
        return None
    if name.startswith("[") and name.endswith("]"):
        return name[1:-1], port
    return (name, port) if name and ":" not in name else None


def _is_port(text: str) -> bool:
    number = integer_parameter(text)
    return number is not None and 1 <= number <= 65535


def _one_host(endpoint: Endpoint, *, alone: bool) -> list[SettingProblem]:
    host = endpoint.host
    text, proposed = _host_trouble(host, with_address=bool(endpoint.hostaddr))
    if text is None:
        return []
    if not alone or proposed is None:
        return [SettingProblem("host", text)]
    name, port = _host_and_port(proposed) or (proposed, "")
    user = _USER.match(host.rpartition("@")[0])[0]  # type: ignore[index]  # it may be empty
    further = {"port": port, "user": user}
    return [SettingProblem("host", text, name, {k: v for k, v in further.items() if v})]


def _host_trouble(host: str, *, with_address: bool) -> tuple[Sentence | None, str | None]:
    """What keeps ``host`` from being the name of a server, and the name it holds. Values come in
    with passwords hidden (``effective_parameters``).

    Beside an address libpq looks no name up, and only compares it with the certificate; what looks
    like a part of a connection string is refused there too.
    """
    if not host:
        if with_address:
            return None, None
        text = sentence(
            "No host is given: libpq would use a Unix socket of this computer, where TLS is never "
            "used. Enter the server's name."
        )
        return text, None
    if host.startswith(("/", "@")) and not with_address:
        text = sentence(
            "“{host}” is a Unix socket: TLS is never used there. Enter a host name.", host=host
        )
        return text, None
    if ";" in host:
        text = sentence(
            "“{host}” is no host name: it holds a semicolon, as connection strings of other "
            "programs do. Enter only the name of the server.",
            host=host,
        )
        return text, None
    if "@" in host:
        text = sentence(
            "“{host}” is no host name: it holds an @. Enter only the name of the server; user and "
            "password have their own places.",
            host=host,
        )
        name = host.rpartition("@")[2].partition("/")[0]
        return text, name if name and not name[-1:].isspace() else None
    if any(c.isspace() or ord(c) < 0x20 for c in host):
        joined = "".join(host.split())
        text = sentence("The host name contains a space. Remove it.")
        return text, None if MASK in host else joined
    if host.startswith("[") and host.endswith("]") and not with_address:
        text = sentence(
            "“{host}” stands in brackets. They belong to a URI only: libpq takes an address "
            "without them.",
            host=host,
        )
        return text, host[1:-1] or None
    if MASK in host or (("/" in host or "=" in host) and not with_address):
        text = sentence("“{host}” is no host name. Enter only the name of the server.", host=host)
        return text, None
    return None, None
