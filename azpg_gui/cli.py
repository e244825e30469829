"""``azpg``: the same core without a window."""

import argparse
import contextlib
import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import azpg_gui.light_imports  # noqa: F401 - first, for what the others import
from azpg_gui import __version__
from azpg_gui.commands import language
from azpg_gui.commands.output import explain_unexpected, make_streams_tolerant, not_written
from azpg_gui.commands.parser import CommandParser, RawFormatter, speak_argparse
from azpg_gui.compat import override
from azpg_gui.core.concurrency.blocking_calls import LastAct
from azpg_gui.core.languages import ENGLISH, LANGUAGES
from azpg_gui.core.sentences import sentence
from azpg_gui.lazy import later
from azpg_gui.openssl_configuration import why_openssl_would_wait

if TYPE_CHECKING:
    from azpg_gui.core import exit_status, vocabulary
else:  # only for a mistake, or for help
    vocabulary = later("azpg_gui.core.vocabulary")
    exit_status = later("azpg_gui.core.exit_status")

__all__ = ["exit_statuses", "main"]

# A command is a row here and a module, which is imported where the command is given: its
# ``add_arguments`` says what it takes and, by ``set_defaults(run=…)``, what it does.
# ``azpg --help`` waits for none of them.
_COMMANDS: Final = {
    "check": ("azpg_gui.commands.check", sentence("test connections, stage by stage")),
    "certificate": ("azpg_gui.commands.certificate", sentence("look into certificate files")),
    "roots": ("azpg_gui.commands.roots", sentence("the roots Azure Database for PostgreSQL needs")),
    "strings": ("azpg_gui.commands.strings", sentence("the connection string of a driver")),
    "explain": ("azpg_gui.commands.explain", sentence("what an error means, without a server")),
    "azure": (
        "azpg_gui.commands.azure",
        sentence("what follows from an Azure host name; enforcing TLS"),
    ),
    "profiles": (
        "azpg_gui.commands.profiles",
        sentence("saved connections: list, show, import, export, delete, rename"),
    ),
    "self-check": (
        "azpg_gui.commands.self_check",
        sentence("every part with its version and state"),
    ),
    "practice": (
        "azpg_gui.commands.practice",
        sentence("a local server with Azure-like TLS, until Ctrl+C"),
    ),
}

_RARELY: Final = (100_000, 20, 20)  # gc.set_threshold; the default is 700, 10, 10
_DESCRIPTION: Final = sentence(
    "Makes TLS connections to Azure Database for PostgreSQL work, and explains them."
)


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
    waits = why_openssl_would_wait()
    if waits is not None:
        sys.stderr.write(f"azpg: {waits}\n")
        end.status = int(exit_status.ExitStatus.COULD_NOT_RUN)
        return end.status
    end.status = _run(None)
    return end.status


def _run(arguments: Sequence[str] | None) -> int:
    try:
        status = _command(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return exit_status.ExitStatus.STOPPED
    except Exception as error:
        unwritten = not_written("azpg", error)
        if unwritten is not None:
            return unwritten
        with contextlib.suppress(OSError):
            explain_unexpected(error)
        return exit_status.ExitStatus.COULD_NOT_RUN
    return status


def _command(arguments: Sequence[str] | None) -> int:
    language.speak(_language_given(sys.argv[1:] if arguments is None else arguments))
    parser = _parser(arguments)
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as ended:  # argparse has printed help, a version or what is wrong
        return ended.code if isinstance(ended.code, int) else exit_status.ExitStatus.WRONG_USAGE
    if "run" not in chosen:
        parser.print_help(sys.stderr)
        return exit_status.ExitStatus.WRONG_USAGE
    if getattr(chosen, "json", False):
        language.speak(ENGLISH.code)
    return int(chosen.run(chosen))


def _language_given(arguments: Sequence[str]) -> str | None:
    """``--language``, as argparse will find it, for what argparse itself says; None where there is
    none, or none we have."""
    for at, word in enumerate(arguments):
        option, equals, value = word.partition("=")
        if option == "--language":
            named = value if equals else "".join(arguments[at + 1 : at + 2])
            return named if named in LANGUAGES else None
    return None


def exit_statuses() -> str:
    """Behind the help: the numbers scripts rely on, and the stage of each."""
    status = exit_status.ExitStatus
    stages = [f"{status[stage.name].value} {stage}" for stage in vocabulary.Stage]
    rows = "\n  ".join("  ".join(stages[n : n + 5]) for n in range(0, len(stages), 5))
    words = (
        (status.CONNECTED, sentence("connected")),
        (status.WRONG_USAGE, sentence("wrong usage")),
        (status.COULD_NOT_RUN, sentence("could not run here")),
        (status.STOPPED, sentence("stopped")),
    )
    told = "   ".join(f"{number} {text}" for number, text in words)
    refused = sentence("an error that is not recognised, or something of an import was refused")
    return f"""{sentence("exit status")}:
  {told}
  {status.NOT_RECOGNISED} {refused}
  {sentence("and the number of the stage that failed")}:
  {rows}
  {sentence("With several targets the largest counts.")}"""


class _WholeParser(CommandParser):
    @override
    def format_help(self) -> str:
        self.epilog = exit_statuses()
        return super().format_help()


def whole_parser() -> argparse.ArgumentParser:
    """Every command with what it takes: manual pages and completions are made from it."""
    parser = _parser([])
    (commands,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001
    for name, (module, _) in _COMMANDS.items():
        later(module).add_arguments(commands.choices[name])
    return parser


def _parser(arguments: Sequence[str] | None) -> argparse.ArgumentParser:
    speak_argparse()
    parser = _WholeParser(
        prog="azpg",
        description=str(_DESCRIPTION),
        formatter_class=RawFormatter,
    )
    parser.add_argument(
        "--language",
        choices=list(LANGUAGES),
        help="of what is printed for people; else the terminal's (LC_ALL, LC_MESSAGES, LANG)",
    )
    parser.add_argument("--version", action="version", version=f"azpg {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", parser_class=CommandParser
    )
    given = sys.argv[1:] if arguments is None else arguments
    named = next((word for word in given if word in _COMMANDS), "")
    for name, (module, summary) in _COMMANDS.items():
        command = commands.add_parser(name, help=str(summary))
        if name == named:  # what the others take is nobody's question
            later(module).add_arguments(command)
    return parser
