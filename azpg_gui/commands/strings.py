"""``azpg strings``: the connection string of a driver, and what it does not check."""

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.connection.conninfo import ConninfoError
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.run_record import run_of, was_run
from azpg_gui.core.strings.snippet import Auth, Level, Server, Snippet, not_checked, revealed
from azpg_gui.lazy import later
from azpg_gui.operations.saved_state import profiles_of
from azpg_gui.operations.strings import (
    NoServerError,
    server_of_profile,
    server_of_target,
    strings,
)

if TYPE_CHECKING:
    import getpass

    from azpg_gui.core.storage import credentials
    from azpg_gui.operations import passwords
else:  # for a string with the password in it
    getpass = later("getpass")
    credentials = later("azpg_gui.core.storage.credentials")
    passwords = later("azpg_gui.operations.passwords")

__all__ = ["add_arguments", "print_strings"]

_EXAMPLES: Final = """examples:
  azpg strings orders.postgres.database.azure.com --for psycopg
  azpg strings --profile orders --for jdbc --level ca
  azpg strings --profile orders --for node-postgres --auth entra --json
  azpg strings --profile orders --for npgsql --with-password"""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    command.description = (
        "Print how a driver connects to TARGET: encrypted, with the issuer proven (ca), or with\n"
        "the host proven too (full). No password is printed: each snippet says where it is read.\n"
        "With --with-password it stands in the text, escaped as the driver reads it: from the\n"
        "keyring, TARGET, PGPASSWORD, the password file, or a prompt.\n"
        "A token of Microsoft Entra ID goes to a proven host only: --auth entra is always full."
    )
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.epilog = f"drivers:\n{_wrapped(list(DRIVERS))}\n\n{_EXAMPLES}"
    whose = command.add_mutually_exclusive_group(required=True)
    whose.add_argument("target", nargs="?", metavar="TARGET")
    whose.add_argument("--profile", metavar="NAME", help="a saved profile")
    command.add_argument(
        "--for", dest="driver", metavar="DRIVER", choices=list(DRIVERS), help="this driver alone"
    )
    command.add_argument("--level", choices=[level.value for level in Level], default="full")
    command.add_argument("--auth", choices=[auth.value for auth in Auth], default="password")
    command.add_argument(
        "--with-password",
        action="store_true",
        help="put the password into the text, in plain: whoever sees it has the password",
    )
    command.add_argument("--json", action="store_true", help="print JSON and nothing else")
    command.set_defaults(run=print_strings)


def _wrapped(names: list[str]) -> str:
    lines = [""]
    for name in names:
        if len(lines[-1]) + len(name) > 90:
            lines.append("")
        lines[-1] += f"  {name}"
    return "\n".join(lines)


def print_strings(chosen: argparse.Namespace) -> int:
    """0, or 2 where no single server is named, or no password is there to be printed."""
    level, auth = Level(chosen.level), Auth(chosen.auth)
    try:
        server = _server(chosen)
        if chosen.with_password:
            server = _with_password(server, auth)
    except (ConninfoError, NoServerError) as error:
        sys.stderr.write(f"azpg strings: {error}\n")
        return ExitStatus.WRONG_USAGE
    made = strings(server, level, auth, chosen.driver)
    # Why a text has no password, of the drivers of which it was asked for.
    without: dict[str, Sentence] = {}
    if chosen.with_password:
        made = [_revealed(one, server, without) for one in made]
    if chosen.json:
        rows = [_as_json(one, server, without, asked=chosen.with_password) for one in made]
        sys.stdout.write(as_json_text({"schema": 1, "strings": rows}))
    else:
        sys.stdout.write("\n".join(_as_text(one, server, without) for one in made))
    return 0


def _server(chosen: argparse.Namespace) -> Server:
    if chosen.profile is None:
        return server_of_target(chosen.target)
    saved = profiles_of(None).load().profiles
    named = next((profile for profile in saved if profile.name == chosen.profile), None)
    if named is None:
        known = ", ".join(profile.name for profile in saved) or "none"
        message = f"there is no profile “{chosen.profile}”; saved are: {known}"
        raise ConninfoError(message)
    if not chosen.with_password:
        return server_of_profile(named)
    secret, status = passwords.password_of(named, credentials.Credentials())
    if secret is None and status is not None and not status.usable:
        sys.stderr.write(f"azpg strings: {status.sentence}\n")
    return server_of_profile(named, secret)


def _with_password(server: Server, auth: Auth) -> Server:
    if auth is Auth.ENTRA:
        message = "a token is fetched for each connection: there is no password to put in"
        raise ConninfoError(message)
    if server.password:
        return server
    typed = ""
    if sys.stdin.isatty() and sys.stderr.isatty():
        prompt = f"Password for {server.user} at {server.host}: "
        try:
            typed = getpass.getpass(prompt, stream=sys.stderr)
        except (EOFError, KeyboardInterrupt):
            typed = ""
    if not typed:
        message = "--with-password: there is no password; PGPASSWORD would give it"
        raise ConninfoError(message)
    return replace(server, password=Secret(typed))


def _revealed(one: Snippet, server: Server, without: dict[str, Sentence]) -> Snippet:
    """With the password in its text, where that can be: it is printed, and that is all."""
    if one.impossible is not None:
        return one
    text = revealed(one.driver, server, one.level)
    if isinstance(text, Sentence):
        without[one.driver.name] = text
        return one
    return replace(one, text=text)


def _as_json(
    one: Snippet, server: Server, without: dict[str, Sentence], *, asked: bool
) -> dict[str, object]:
    why = without.get(one.driver.name)
    return {
        "driver": one.driver.name,
        "title": one.driver.title,
        "language": one.driver.language,
        "level": one.level.value,
        "auth": one.auth.value,
        "text": one.text,
        "password_in_text": asked and why is None and one.impossible is None,
        "password_reason": str(why) if why else None,
        "user_note": str(server.user_note) if server.user_note else None,
        "file": one.driver.file or None,
        "not_checked": str(not_checked(one.level)),
        "default": str(one.driver.default),
        "trap": str(one.driver.trap) if one.driver.trap else None,
        "root_file": one.root_file or None,
        "possible": one.impossible is None,
        "reason": str(one.impossible) if one.impossible else None,
        "was_run": _run_as_json(one),
    }


def _run_as_json(one: Snippet) -> dict[str, str] | None:
    found = run_of(one)
    if found is None:
        return None
    return {"version": found.version, "server": found.server, "date": found.date}


def _as_text(one: Snippet, server: Server, without: dict[str, Sentence]) -> str:
    rows = {
        "user": str(server.user_note or ""),
        "password": str(without.get(one.driver.name, "")),
        "level": str(not_checked(one.level)),
        "default": str(one.driver.default),
        "trap": str(one.driver.trap) if one.driver.trap else "",
        "roots": one.root_file,
        "file": one.driver.file,
        "run": str(was_run(one)) if one.impossible is None else "",
    }
    said = "".join(f"  {name:8} {value}\n" for name, value in rows.items() if value)
    text = one.text if one.impossible is None else f"Not possible: {one.impossible}"
    return f"{one.driver.title} ({one.driver.language})\n{said}\n{text}\n"
