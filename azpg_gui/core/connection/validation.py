"""What is wrong with parameters before anything is sent."""

import ipaddress
from dataclasses import dataclass

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.words import Sentence, sentence

__all__ = ["SettingProblem", "problems"]


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """One value that cannot work, with the sentence that says so and the value that would."""

    keyword: str
    message: Sentence
    proposed: str | None = None


def problems(parameters: ConnectionParameters, known: frozenset[str]) -> tuple[SettingProblem, ...]:
    """Every problem libpq would stop at, or that the program cannot test, in the order of the form.

    Args:
        parameters: what takes effect.
        known: keywords of the libpq in use.
    """
    found = [
        *_unknown(parameters, known),
        *_address(parameters),
        *_port(parameters),
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
    host, hostaddr = parameters.host, parameters.hostaddr
    found: list[SettingProblem] = []
    if not host and not hostaddr:
        text = sentence("No host is given. Enter the server's name.")
        found.append(SettingProblem("host", text))
    if host.startswith(("/", "@")):
        text = sentence(
            "“{host}” is a Unix socket: TLS is never used there. Enter a host name.", host=host
        )
        found.append(SettingProblem("host", text))
    elif "," in host or "," in hostaddr:
        text = sentence("Several hosts are given. One is tested at a time: enter one.")
        found.append(SettingProblem("host", text))
    elif "/" in host or "=" in host:
        text = sentence("“{host}” is no host name. Enter only the name of the server.", host=host)
        found.append(SettingProblem("host", text))
    elif host.count(":") == 1 and host.partition(":")[2].isdigit():
        name, _, port = host.partition(":")
        text = sentence(
            "“{host}” has a port in it. The port belongs into port: {port}.", host=host, port=port
        )
        found.append(SettingProblem("host", text, name))
    elif any(c.isspace() or ord(c) < 0x20 for c in host):
        text = sentence("The host name contains a space. Remove it.")
        found.append(SettingProblem("host", text, "".join(host.split())))
    if hostaddr and "," not in hostaddr and not _is_address(hostaddr):
        text = sentence(
            "hostaddr must be an IP address, and “{hostaddr}” is none. Put names into host.",
            hostaddr=hostaddr,
        )
        found.append(SettingProblem("hostaddr", text))
    return found


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return True


def _port(parameters: ConnectionParameters) -> list[SettingProblem]:
    port = parameters.value("port")
    if not port or (port.isascii() and port.isdigit() and 1 <= int(port) <= 65535):
        return []
    text = sentence(
        "“{port}” is no port. A port is a number from 1 to 65535; PostgreSQL's is 5432.", port=port
    )
    return [SettingProblem("port", text, "5432")]


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
    if value == SslMode.VERIFY_FULL and not parameters.host and parameters.hostaddr:
        text = sentence(
            "verify-full needs the server's name in host; hostaddr alone has no name to compare."
        )
        return [SettingProblem("host", text)]
    return []
