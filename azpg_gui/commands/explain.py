"""``azpg explain``: what an error of any driver or log means, without a server."""

import argparse
import sys
from typing import Final

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.explanations.as_json import explanation_as_json
from azpg_gui.core.explanations.explain import Attempt, Cause, explain, what_would_help
from azpg_gui.core.help.contents import GUIDES
from azpg_gui.core.help.page import as_text
from azpg_gui.core.sentences import sentence

__all__ = ["add_arguments", "run_explain"]

_IN_FULL: Final = 4  # causes; of the others only code and title
_MOST: Final = 1_000_000  # letters of standard input


def add_arguments(explain_: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    explain_.description = (
        "Say what an error message means: of libpq, psql, JDBC, Npgsql, Node.js, Python, Go, Rust, "
        "a server's log, OpenSSL or Azure, in any language libpq speaks. No server is asked."
    )
    explain_.add_argument(
        "text",
        nargs="+",
        metavar="TEXT",
        help=str(
            sentence(
                "the message, a finding's code, - for stdin, or a page of the help: {pages}",
                pages=", ".join(page.name for page in GUIDES),
            )
        ),
    )
    explain_.add_argument("--json", action="store_true", help="print JSON and nothing else")
    explain_.set_defaults(run=lambda chosen: run_explain(chosen.text, as_json=chosen.json))


def run_explain(words: list[str], *, as_json: bool) -> int:
    """0 where something was recognised, 4 where nothing was."""
    text = sys.stdin.read(_MOST) if words == ["-"] else " ".join(words)
    guide = next((page for page in GUIDES if page.name == text.strip().lower()), None)
    if guide is not None and not as_json:
        sys.stdout.write(as_text(guide))
        return 0
    explanation = explain(text)
    if as_json:
        sys.stdout.write(as_json_text(explanation_as_json(explanation)))
    else:
        if explanation.attempts:
            sys.stdout.write(_attempts(explanation.attempts))
        sys.stdout.write("\n".join(map(_in_full, explanation.causes[:_IN_FULL])))
        sys.stdout.write(_in_short(explanation.causes[_IN_FULL:]))
    if explanation.causes:
        return 0
    sys.stderr.write(f"azpg explain: {what_would_help()}\n")
    return ExitStatus.NOT_RECOGNISED


def _attempts(attempts: tuple[Attempt, ...]) -> str:
    lines = [f"The message tells of {len(attempts)} attempts:"]
    for number, attempt in enumerate(attempts, 1):
        code = attempt.codes[0] if attempt.codes else "not recognised"
        follows = ", which only follows from another one" if attempt.follows else ""
        lines.append(f"  {number}. {attempt.words}")
        lines.append(f"     [{code}]{follows}")
    return "\n".join(lines) + "\n\n"


def _in_full(cause: Cause) -> str:
    lines = [f"{cause.title}  [{cause.code}]", f"    {cause.meaning}"]
    if cause.note is not None:
        lines.append(f"    {cause.note}")
    lines.append(f"    How to tell: {cause.told_apart_by}")
    for remedy in cause.remedies:
        changes = "  ".join(f"{k}={v}" for k, v in remedy.set.items() if v)
        detail = remedy.command or changes
        lines.append(f"    → {remedy.label}{f':  {detail}' if detail else ''}")
    lines.append(f"    To decide:  {cause.decides}")
    return "\n".join(lines) + "\n"


def _in_short(causes: tuple[Cause, ...]) -> str:
    if not causes:
        return ""
    lines = ["", "Less likely (azpg explain CODE tells more):"]
    lines += [f"  {cause.code:28} {cause.title}" for cause in causes]
    return "\n".join(lines) + "\n"
