"""Starts the window: ``azpg-gui``."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from azpg_gui import __version__
from azpg_gui.lazy import later
from azpg_gui.openssl_configuration import why_openssl_would_wait

if TYPE_CHECKING:
    import argparse

    from azpg_gui import app, failed_start, feature_hook
    from azpg_gui.commands import output
    from azpg_gui.commands import parser as command_parser
    from azpg_gui.commands import self_check as self_check_command
    from azpg_gui.practice import scenarios
else:  # a missing Qt is explained, not dumped; and most starts have no options
    argparse = later("argparse")
    app = later("azpg_gui.app")
    failed_start = later("azpg_gui.failed_start")
    feature_hook = later("azpg_gui.feature_hook")
    output = later("azpg_gui.commands.output")
    command_parser = later("azpg_gui.commands.parser")
    self_check_command = later("azpg_gui.commands.self_check")
    scenarios = later("azpg_gui.practice.scenarios")

__all__ = ["main", "whole_parser"]

_DESCRIPTION: Final = """\
The window in which TLS connections to Azure Database for PostgreSQL are made to work."""
_ABOUT_PRACTICE: Final = """\
--practice starts a local PostgreSQL with Azure-like TLS and tests the connection to it. With
--report, or without a display, nobody is waited for: the report is printed, and the exit status is
that of the test, as with `azpg check` (0 connected, 2 wrong usage, 3 could not run here, 10 to 18
the stage that failed).

Qt's own options go with one dash: -platform offscreen, -style fusion, …"""
# QGuiApplication's and QApplication's command line options that take a value.
_QT_TAKES_A_VALUE: Final = frozenset(
    {"-platform", "-platformpluginpath", "-platformtheme", "-plugin", "-style", "-stylesheet",
     "-qwindowgeometry", "-qwindowicon", "-qwindowtitle", "-session", "-display", "-geometry",
     "-fontengine", "-dialogs"}
)  # fmt: skip


def main() -> int:
    """The window, or a sentence that says what is missing to open one."""
    # Thousands of objects are made for good until the window shows; looking through them again and
    # again is waste. Once it shows, ``qt/collector.py`` looks.
    gc.disable()
    waits = why_openssl_would_wait()
    if waits is not None:
        sys.stderr.write(f"azpg-gui cannot open its window: {waits}\n")
        return 3
    try:
        if len(sys.argv) == 1:
            feature_hook.remove_feature_hook()
            return app.run_window(sys.argv)
        return _with_options(sys.argv[1:])
    except Exception as error:  # a launcher shows nobody a traceback
        return failed_start.explain_without_qt(error)


def _with_options(arguments: Sequence[str]) -> int:
    output.make_streams_tolerant()
    parser = whole_parser()
    own, qts = _parted(arguments)
    try:
        chosen, unknown = parser.parse_known_args(own)
    except OSError as error:  # help, or the version
        status = output.not_written("azpg-gui", error)
        if status is None:
            raise
        return status
    rest = [*qts, *unknown]
    if chosen.self_check:
        return self_check_command.run_self_check(as_json=False, needs_window=True)
    if chosen.report is not None and chosen.practice is None:
        parser.error("--report is about a practice test: --practice SCENARIO")
    feature_hook.remove_feature_hook()
    if chosen.practice is None:
        given = [*chosen.given, *([str(chosen.source)] if chosen.source is not None else [])]
        return app.run_window([sys.argv[0], *rest], given, new_window=chosen.new_window)
    alone = not _somebody_looks(rest) or chosen.report is not None
    return app.run_practice(
        [sys.argv[0], *rest], scenarios.Scenario(chosen.practice), chosen.report, unattended=alone
    )


def _parted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Ours, and Qt's with their values, which are no connection strings."""
    own, qts = list[str](), list[str]()
    left = iter(arguments)
    for one in left:
        if one.startswith("-") and not one.startswith("--") and len(one) > 2:
            value = [next(left, "")] if one in _QT_TAKES_A_VALUE else []
            qts += [one, *value]
        else:
            own.append(one)
    return own, qts


def whole_parser() -> "argparse.ArgumentParser":
    """What ``azpg-gui`` takes: its manual page and completions are made from it."""
    names = [scenario.value for scenario in scenarios.Scenario]
    parser = command_parser.CommandParser(
        prog="azpg-gui",
        description=_DESCRIPTION,
        epilog=_ABOUT_PRACTICE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"azpg-gui {__version__}")
    parser.add_argument(
        "given",
        nargs="*",
        metavar="STRING|FILE",
        help="a connection string, a certificate, or a file to import; shown in the window that is "
        "open already, if one is",
    )
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open another window beside the one that is there; both have the same profiles",
    )
    parser.add_argument(
        "--import",
        dest="source",
        metavar="FILE",
        type=Path,
        help="show what importing a file would do: a team file, servers.json, pg_service.conf, …",
    )
    parser.add_argument(
        "--practice",
        metavar="SCENARIO",
        choices=names,
        help=f"a local server to try it with: {', '.join(names)} (`azpg practice --help`)",
    )
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=Path,
        help="write the report of the practice test (Markdown), and pictures beside it",
    )
    parser.add_argument(
        "--self-check",
        action="store_true",
        help="every part with its version and state, as `azpg self-check` prints it",
    )
    return parser


def _somebody_looks(rest: Sequence[str]) -> bool:
    """Whether there is a display. Where there is none, Qt is told to draw into memory."""
    if "-platform" in rest or sys.platform in ("win32", "darwin"):
        return "offscreen" not in rest
    drawn = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not drawn:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return os.environ.get("QT_QPA_PLATFORM") not in ("offscreen", "minimal")


if __name__ == "__main__":
    sys.exit(main())
