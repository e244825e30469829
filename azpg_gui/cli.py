"""``azpg``: the same core without a window."""

import argparse
import contextlib
import gc
import signal
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from azpg_gui import __version__
from azpg_gui.commands.output import explain_unexpected, make_streams_tolerant
from azpg_gui.compat import override
from azpg_gui.core.concurrency.blocking_calls import LastAct

__all__ = ["main"]

_RARELY: Final = (100_000, 20, 20)  # gc.set_threshold; the default is 700, 10, 10
_DESCRIPTION: Final = (
    "Makes TLS connections to Azure Database for PostgreSQL work, and explains them."
)
_STATUS: Final = """exit status:
  0 connected   2 wrong usage   3 could not run here   130 stopped
  10 settings  11 resolve  12 connect  13 ssl_request  14 handshake
  15 chain     16 host_name  17 login  18 session: the stage that failed
  With several targets the largest counts."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status of one ``azpg`` command. JSON and results go to stdout, progress to stderr.

    Args:
        arguments: None takes the command line's, and is the whole program: the process ends with
            it.
    """
    if arguments is not None:
        make_streams_tolerant()
        return _run(arguments)
    # A command makes nearly all its objects for good: looking through them again and again while
    # modules load takes as long as psql does (measured: 18 ms).
    gc.set_threshold(*_RARELY)
    end = LastAct()
    make_streams_tolerant()
    end.status = _run(None)
    return end.status


def _run(arguments: Sequence[str] | None) -> int:
    try:
        status = _command(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has gone (azpg … | head): not an error, and nothing to print to.
        return 128 + getattr(signal, "SIGPIPE", 13)
    except Exception as error:
        with contextlib.suppress(OSError):
            explain_unexpected(error)
        return 3
    return status


def _command(arguments: Sequence[str] | None) -> int:
    parser = _parser(arguments)
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as ended:  # argparse has printed help, a version or what is wrong
        return ended.code if isinstance(ended.code, int) else 2
    if "run" not in chosen:
        parser.print_help(sys.stderr)
        return 2
    return int(chosen.run(chosen))


class _Parser(argparse.ArgumentParser):
    """Its messages go into logs. What it does not know may be a password, given as other programs
    take it: it says only the option's name."""

    @override
    def error(self, message: str) -> NoReturn:
        from azpg_gui.core.masking import without_secrets  # noqa: PLC0415 - only for a mistake

        what, colon, rest = message.partition("unrecognized arguments: ")
        if colon:
            words = (word.partition("=")[0] for word in rest.split() if word.startswith("-"))
            names = [word[:2] if word[1:2] != "-" else word for word in words]
            message = f"{what}{colon}{' '.join(names) or '(not shown)'}"
        super().error(without_secrets(message))


def _parser(arguments: Sequence[str] | None) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="azpg",
        description=_DESCRIPTION,
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"azpg {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    given = sys.argv[1:] if arguments is None else arguments
    named = next((word for word in given if not word.startswith("-")), "")
    for name, add in _COMMANDS.items():
        # What the others take is nobody's question; making their parsers takes 4 ms.
        add(commands, whole=name == named)
    return parser


def _add_check(commands: "argparse._SubParsersAction[_Parser]", *, whole: bool) -> None:
    check = commands.add_parser(
        "check",
        help="test connections, stage by stage",
        description="Test connections stage by stage. A TARGET is a libpq keyword string, a URI, "
        "or a host name. "
        "Passwords come from PGPASSWORD, libpq's password file, the profile's keyring entry, or "
        "a prompt.",
    )
    if not whole:
        return
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


def _add_certificate(commands: "argparse._SubParsersAction[_Parser]", *, whole: bool) -> None:
    certificate = commands.add_parser("certificate", help="look into certificate files")
    if not whole:
        return
    actions = certificate.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", help="say what each file really is")
    show.add_argument("files", nargs="+", metavar="FILE")
    show.add_argument("--text", action="store_true", help="OpenSSL's own text form")
    show.add_argument("--json", action="store_true", help="print JSON and nothing else")
    show.set_defaults(run=_certificate_show)
    check = actions.add_parser("check", help="is a file right for the place it is meant for?")
    check.add_argument("file", metavar="FILE")
    check.add_argument(
        "--as",
        dest="purpose",
        choices=("sslrootcert", "sslcert", "sslkey", "sslcrl"),
        default="sslrootcert",
        help="what it is meant for (sslrootcert)",
    )
    check.add_argument("--with", dest="partner", metavar="FILE", help="its key, or its certificate")
    check.add_argument(
        "--fix", action="store_true", help="write a corrected copy beside it; the file is kept"
    )
    check.add_argument("--json", action="store_true", help="print JSON and nothing else")
    check.set_defaults(run=_certificate_check)
    save = actions.add_parser("save", help="write certificates in another form")
    save.add_argument("file", metavar="FILE")
    save.add_argument("--form", choices=("PEM", "DER", "text"), default="PEM")
    save.add_argument("--to", metavar="FILE", required=True)
    save.set_defaults(run=_certificate_save)
    revoked = actions.add_parser(
        "revoked", help="ask the issuer whether a certificate is revoked (OCSP, CRL)"
    )
    revoked.add_argument("file", metavar="FILE", help="the certificate, and its issuer after it")
    revoked.add_argument("--issuer", metavar="FILE", help="where the issuer's certificate is")
    revoked.set_defaults(run=_certificate_revoked)


def _add_roots(commands: "argparse._SubParsersAction[_Parser]", *, whole: bool) -> None:
    roots = commands.add_parser("roots", help="the roots Azure Database for PostgreSQL needs")
    if not whole:
        return
    actions = roots.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the roots this program knows, with their pins")
    listing.add_argument("--json", action="store_true", help="print JSON and nothing else")
    listing.set_defaults(run=_roots_list)
    verify = actions.add_parser("verify", help="will a root file accept what Azure serves?")
    verify.add_argument("file", nargs="?", metavar="FILE")
    verify.add_argument(
        "--stores", action="store_true", help="this computer's other stores, in place of a file"
    )
    verify.add_argument("--json", action="store_true", help="print JSON and nothing else")
    verify.set_defaults(run=_roots_verify)
    install = actions.add_parser("install", help="add the needed roots to libpq's root.crt")
    install.add_argument("--to", metavar="FILE", help="another file than libpq's own place")
    install.add_argument(
        "--download", action="store_true", help="fetch them from their official addresses first"
    )
    install.set_defaults(run=_roots_install)
    remove = actions.add_parser("remove", help="take certificates out of root.crt")
    remove.add_argument("sha256", nargs="+", metavar="SHA256", help="fingerprint, or its beginning")
    remove.add_argument("--from", dest="file", metavar="FILE", help="another file")
    remove.set_defaults(run=_roots_remove)
    undo = actions.add_parser("undo", help="put the previous root.crt back")
    undo.add_argument("--to", metavar="FILE", help="another file than libpq's own place")
    undo.set_defaults(run=_roots_undo)
    refresh = actions.add_parser(
        "refresh", help="compare every root with its official address; nothing is replaced"
    )
    refresh.add_argument("--json", action="store_true", help="print JSON and nothing else")
    refresh.set_defaults(run=_roots_refresh)
    calendar = actions.add_parser(
        "calendar", help="when roots and servers' certificates end, as .ics"
    )
    calendar.set_defaults(run=_roots_calendar)
    shell = actions.add_parser(
        "commands", help="commands that install the roots for programs without libpq"
    )
    shell.add_argument("file", nargs="?", metavar="FILE")
    shell.set_defaults(run=_roots_commands)


def _add_practice(commands: "argparse._SubParsersAction[_Parser]", *, whole: bool) -> None:
    practice = commands.add_parser(
        "practice", help="a local server with Azure-like TLS, until Ctrl+C"
    )
    if not whole:
        return
    practice.add_argument("scenario", nargs="?", default="good", metavar="SCENARIO")
    practice.set_defaults(run=_practice)


_COMMANDS: Final = {
    "check": _add_check,
    "certificate": _add_certificate,
    "roots": _add_roots,
    "practice": _add_practice,
}


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


def _certificate_check(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.certificate import check_certificate  # noqa: PLC0415

    return check_certificate(
        chosen.file, chosen.purpose, chosen.partner, fix=chosen.fix, as_json=chosen.json
    )


def _certificate_save(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.certificate import save_certificates  # noqa: PLC0415

    return save_certificates(chosen.file, chosen.form, chosen.to)


def _certificate_revoked(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.certificate import ask_about_revocation  # noqa: PLC0415

    return ask_about_revocation(chosen.file, chosen.issuer)


def _roots_list(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots import list_roots  # noqa: PLC0415

    return list_roots(as_json=chosen.json)


def _roots_verify(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots_readiness import verify_roots  # noqa: PLC0415

    return verify_roots(chosen.file, stores=chosen.stores, as_json=chosen.json)


def _roots_remove(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots import remove  # noqa: PLC0415

    return remove(chosen.file, chosen.sha256)


def _roots_undo(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots import undo  # noqa: PLC0415

    return undo(chosen.to)


def _roots_refresh(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots_readiness import refresh  # noqa: PLC0415

    return refresh(as_json=chosen.json)


def _roots_calendar(_chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots_readiness import calendar  # noqa: PLC0415

    return calendar()


def _roots_commands(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots_readiness import print_commands  # noqa: PLC0415

    return print_commands(chosen.file)


def _roots_install(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.roots import install  # noqa: PLC0415

    return install(chosen.to, download=chosen.download)


def _practice(chosen: argparse.Namespace) -> int:
    from azpg_gui.commands.practice import practise  # noqa: PLC0415

    return practise(chosen.scenario)
