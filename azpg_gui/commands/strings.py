"""``azpg strings``: the connection string of a driver, and what it does not check."""

import argparse
import os
import sys

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.connection.conninfo import ConninfoError, parse_conninfo
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Level, Server, Snippet, not_checked

__all__ = ["add_arguments", "print_strings"]


def add_arguments(strings: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    strings.description = (
        "Print how a driver connects to TARGET: encrypted, with the issuer proven (ca), or with "
        "the host proven too (full). No password is printed: each snippet says where it is read."
    )
    strings.add_argument("target", metavar="TARGET")
    strings.add_argument("--for", dest="driver", choices=list(DRIVERS), help="this driver alone")
    strings.add_argument("--level", choices=[level.value for level in Level], default="full")
    strings.add_argument("--json", action="store_true", help="print JSON and nothing else")
    strings.set_defaults(run=print_strings)


def print_strings(chosen: argparse.Namespace) -> int:
    """0, or 2 where the TARGET names no single server."""
    try:
        server = _server(chosen.target)
    except ConninfoError as error:
        sys.stderr.write(f"azpg strings: {error}\n")
        return ExitStatus.WRONG_USAGE
    made = [chosen.driver] if chosen.driver else list(DRIVERS)
    snippets = [DRIVERS[name](server, Level(chosen.level)) for name in made]
    if chosen.json:
        document = {"schema": 1, "strings": [_as_json(snippet) for snippet in snippets]}
        sys.stdout.write(as_json_text(document))
    else:
        sys.stdout.write("\n".join(map(_as_text, snippets)))
    return 0


def _server(target: str) -> Server:
    values, secrets = parse_conninfo(target)
    given = effective_parameters(values, secrets, os.environ)
    port = given.value("port") or "5432"
    if not given.host or "," in given.host or not port.isascii() or not port.isdigit():
        message = "a host name is needed, and one alone"
        raise ConninfoError(message)
    place = root_certificate_place(os.environ)
    root = given.value("sslrootcert") or (str(place) if place else "root.crt")
    return Server(given.host, port, given.dbname, given.user, root)


def _as_json(snippet: Snippet) -> dict[str, object]:
    return {
        "driver": snippet.driver,
        "language": snippet.language,
        "level": snippet.level.value,
        "auth": "password",
        "text": snippet.text,
        "not_checked": str(not_checked(snippet.level)),
        "default": str(snippet.default),
        "root_file": snippet.root_file or None,
        "possible": snippet.possible,
    }


def _as_text(snippet: Snippet) -> str:
    root = f"  roots: {snippet.root_file}\n" if snippet.root_file else ""
    return (
        f"{snippet.driver} ({snippet.language})\n"
        f"  {not_checked(snippet.level)}\n  {snippet.default}\n{root}\n{snippet.text}\n"
    )
