"""``azpg``: the same core without a window."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from typing import Final

from azpg_gui import __version__

__all__ = ["main"]

_DESCRIPTION: Final = (
    "Makes TLS connections to Azure Database for PostgreSQL work, and explains them."
)
_STATUS: Final = """exit status:
  0 connected   2 wrong usage   3 could not run here   130 stopped
  10 settings  11 resolve  12 connect  13 ssl_request  14 handshake
  15 chain     16 host_name  17 login  18 session: the stage that failed
  With several targets the largest counts."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status of one ``azpg`` command. JSON and results go to stdout, progress to stderr."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    if "run" not in chosen:
        parser.print_help(sys.stderr)
        return 2
    try:
        return int(chosen.run(chosen))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has gone (azpg … | head): not an error, and nothing to print to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + getattr(signal, "SIGPIPE", 13)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="azpg",
        description=_DESCRIPTION,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"azpg {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_check(commands)
    _add_certificate(commands)
    _add_roots(commands)
    _add_practice(commands)
    return parser


def _add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    check = commands.add_parser(
        "check",
        help="test connections, stage by stage",
        description="Test connections stage by stage. A TARGET is a libpq keyword string, a URI, "
        "or a host name. "
        "Passwords come from PGPASSWORD, libpq's password file, the profile's keyring entry, or "
        "a prompt.",
    )
    check.add_argument("targets", nargs="*", metavar="TARGET")
    check.add_argument("--profile", metavar="NAME", help="test a saved profile")
    check.add_argument("--all-profiles", action="store_true", help="test every saved profile")
    check.add_argument(
        "--all-modes", action="store_true", help="what would each sslmode do? no password is sent"
    )
    check.add_argument("--json", action="store_true", help="print JSON and nothing else")
    check.add_argument(
        "--timeout", type=_seconds, default=60.0, metavar="S", help="limit for each target (60)"
    )
    check.add_argument(
        "--jobs", type=_jobs, default=4, metavar="N", help="targets tested side by side (4)"
    )
    check.set_defaults(run=_check)


def _add_certificate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    certificate = commands.add_parser("certificate", help="look into certificate files")
    actions = certificate.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", help="say what each file really is")
    show.add_argument("files", nargs="+", metavar="FILE")
    show.add_argument("--text", action="store_true", help="OpenSSL's own text form")
    show.add_argument("--json", action="store_true", help="print JSON and nothing else")
    show.set_defaults(run=_certificate_show)


def _add_roots(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    roots = commands.add_parser("roots", help="the roots Azure Database for PostgreSQL needs")
    actions = roots.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the roots this program knows, with their pins")
    listing.add_argument("--json", action="store_true", help="print JSON and nothing else")
    listing.set_defaults(run=_roots_list)
    verify = actions.add_parser("verify", help="does a root file hold what Azure needs?")
    verify.add_argument("file", metavar="FILE")
    verify.set_defaults(run=_roots_verify)
    install = actions.add_parser("install", help="add the needed roots to libpq's root.crt")
    install.add_argument("--to", metavar="FILE", help="another file than libpq's own place")
    install.add_argument(
        "--download", action="store_true", help="fetch them from their official addresses first"
    )
    install.set_defaults(run=_roots_install)


def _add_practice(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    practice = commands.add_parser(
        "practice", help="a local server with Azure-like TLS, until Ctrl+C"
    )
    practice.add_argument("scenario", nargs="?", default="good", metavar="SCENARIO")
    practice.set_defaults(run=_practice)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 86_400:
        message = f"{text} is no number of seconds between 0 and 86400"
        raise argparse.ArgumentTypeError(message)
    return value


def _jobs(text: str) -> int:
    value = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= value <= 64:
        message = f"{text} is no number from 1 to 64"
        raise argparse.ArgumentTypeError(message)
    return value


# Each command is a module of its own, imported only when it is used: `azpg --help` should not wait
# for cryptography.


def _check(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.check import run_check  # noqa: PLC0415

    return run_check(chosen)


def _certificate_show(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.certificate import show_certificates  # noqa: PLC0415

    return show_certificates(chosen.files, text=chosen.text, as_json=chosen.json)


def _roots_list(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots import list_roots  # noqa: PLC0415

    return list_roots(as_json=chosen.json)


def _roots_verify(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots import verify_roots  # noqa: PLC0415

    return verify_roots(chosen.file)


def _roots_install(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots import install  # noqa: PLC0415

    return install(chosen.to, download=chosen.download)


def _practice(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.practice import practise  # noqa: PLC0415

    return practise(chosen.scenario)
