"""Commands that look and change nothing, with the names of this connection filled in: to be shown
and copied, never run. No password takes part but where the command asks for it."""

import shlex
import sys
from typing import Final

from azpg_gui.core.azure.commands import server_state, shell_word
from azpg_gui.core.azure.hosts import azure_server, is_this_computer
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence

__all__ = [
    "chain_as_sent",
    "clock",
    "in_psql",
    "is_it_ready",
    "list_dates",
    "listens_here",
    "loaded_libpq",
    "look_at_the_certificate",
    "own_ciphers",
    "own_row",
    "reaches_the_port",
    "route",
]

# By sys.platform; the first row serves where none fits.
_CLOCK: Final = {"linux": "timedatectl", "darwin": "sntp time.apple.com",
                 "win32": "w32tm /query /status"}  # fmt: skip
_LISTENS: Final = {
    "linux": "ss -ltnp 'sport = :{port}'", "darwin": "lsof -nP -iTCP:{port} -sTCP:LISTEN",
    "win32": "netstat -ano | findstr :{port}",
}  # fmt: skip
_REACHES: Final = {"linux": "nc -vz {host} {port}", "darwin": "nc -vz {host} {port}",
                   "win32": "Test-NetConnection {host} -Port {port}"}  # fmt: skip
_ROUTE: Final = {"linux": "ip route get {address}", "darwin": "route -n get {address}",
                 "win32": "Find-NetRoute -RemoteIPAddress {address}"}  # fmt: skip


_LIBPQ: Final = {
    "linux": 'ldd "$(command -v psql)" | grep -E "libpq|libssl"',
    "darwin": 'otool -L "$(command -v psql)" | grep -E "libpq|libssl"',
    "win32": "where libpq.dll",
}


def loaded_libpq() -> str:
    """Of psql; the name of another program takes its place."""
    return _of_this_system(_LIBPQ)


def _of_this_system(commands: dict[str, str]) -> str:
    return commands.get(sys.platform, commands["linux"])


def _host(report: Report) -> str:
    return report.parameters.host or report.parameters.hostaddr


def _words(report: Report) -> dict[str, str]:
    """Host and port, as they can stand in a command."""
    return {"host": shell_word(_host(report), "HOST"),
            "port": str(report.parameters.port)}  # fmt: skip


def _connect(report: Report) -> str:
    """``openssl s_client`` towards the server; an address of version 6 stands in brackets there."""
    words = _words(report)
    host = f"[{words['host']}]" if ":" in words["host"] else words["host"]
    name = report.parameters.host
    named = f" -servername {words['host']}" if name and ":" not in name else ""
    return f"openssl s_client -starttls postgres -connect {host}:{words['port']}{named}"


def is_it_ready(report: Report) -> tuple[Remedy, ...]:
    """Whether the server takes sessions."""
    words = _words(report)
    ready = Remedy(
        sentence("Ask from a shell whether it takes sessions"),
        command=f"pg_isready -h {words['host']} -p {words['port']}",
    )
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    state = server_state(azure) if azure is not None else None
    label = sentence("Ask Azure for its state (Ready, Updating, Stopped)")
    return (ready, Remedy(label, command=state)) if state else (ready,)


def look_at_the_certificate(report: Report, label: Sentence | None = None) -> Remedy:
    return Remedy(
        label or sentence("See from a shell which dates the server sends"),
        command=f"{_connect(report)} </dev/null 2>/dev/null "
        "| openssl x509 -noout -subject -issuer -dates",
    )


def chain_as_sent(report: Report) -> Remedy:
    """Every certificate of it, and what OpenSSL says in the course of the handshake."""
    return Remedy(
        sentence("See from a shell what the server sends"),
        command=f"{_connect(report)} -showcerts </dev/null",
    )


def clock() -> Remedy:
    return Remedy(
        sentence("See whether this computer's clock is set by a time server"),
        command=_of_this_system(_CLOCK),
    )


def listens_here(report: Report) -> tuple[Remedy, ...]:
    """Where the address is one of this computer's."""
    tried = report.connect.tried if report.connect else ()
    if not is_this_computer(",".join(attempt.address.text for attempt in tried)):
        return ()
    return (
        Remedy(
            sentence("See which program has the port on this computer"),
            command=_of_this_system(_LISTENS).format_map(_words(report)),
        ),
    )


def reaches_the_port(report: Report) -> Remedy:
    return Remedy(
        sentence("See whether the port is reached at all, from here and from the server's network"),
        command=_of_this_system(_REACHES).format_map(_words(report)),
    )


def route(report: Report) -> Remedy:
    tried = report.connect.tried if report.connect else ()
    address = tried[0].address.text if tried else _host(report)
    return Remedy(
        sentence("See which way this computer would take"),
        command=_of_this_system(_ROUTE).format(address=shell_word(address, "ADDRESS")),
    )


def own_ciphers() -> Remedy:
    return Remedy(
        sentence("See which ciphers OpenSSL offers on this computer"),
        command="openssl ciphers -s -v",
    )


def list_dates(path: str) -> Remedy:
    return Remedy(
        sentence("See of whom your list is, and until when"),
        command=f"openssl crl -in {shlex.quote(path)} -noout -issuer -lastupdate -nextupdate",
    )


def in_psql(report: Report, label: Sentence, statement: str, **others: str) -> Remedy:
    """A statement to run in psql, with the settings of this connection.

    Args:
        others: values in place of the connection's own, such as ``user``.
    """
    parameters = report.parameters
    keywords = ("host", "hostaddr", "port", "dbname", "user", "sslmode", "sslrootcert")
    values = {keyword: parameters.value(keyword) for keyword in keywords}
    given = {k: v for k, v in values.items() if v} | others
    conninfo = shlex.quote(format_conninfo(given))
    return Remedy(label, command=f"psql {conninfo} -c {shlex.quote(statement)}")


def own_row(report: Report) -> Remedy:
    """What this program asks the server after the sign-in."""
    return in_psql(
        report,
        sentence("Ask in psql what the server sees of this connection"),
        "SELECT * FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
    )
