"""Every part of this installation with its version, its state and what to do.

For ``azpg self-check``, ``azpg-gui --self-check`` and *About*; it names no server. Blocking.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import replace
from typing import Any, Final

from azpg_gui import __version__
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.self_check.folders import clock_part, folder_parts
from azpg_gui.core.self_check.libraries import library_parts
from azpg_gui.core.self_check.part import Part, PartState, shortened
from azpg_gui.core.self_check.trial_entry import keyring_part
from azpg_gui.core.self_check.variables import variables_part
from azpg_gui.core.self_check.window_trouble import has_display, why_no_window
from azpg_gui.core.sentences import sentence
from azpg_gui.practice.installation import PostgresMissingError, find_installation
from azpg_gui.this_program import form_of_installation, module_command

__all__ = ["all_work", "as_document", "as_text", "self_check", "window_part"]

_WINDOW_LIMIT: Final = 30.0  # seconds; a first start reads every font
_PROGRAM_LIMIT: Final = 10.0
_WORDS: Final = 600


def self_check(*, try_keyring: bool = False, needs_window: bool = False) -> tuple[Part, ...]:
    """Args:
    try_keyring: write, read and delete an entry; somebody said yes to that.
    needs_window: a computer without a display will not do.
    """
    return (
        _program(),
        window_part(needed=needs_window),
        *library_parts(),
        keyring_part(trial=try_keyring),
        *folder_parts(),
        clock_part(),
        _azure_cli(),
        _postgresql(),
        variables_part(os.environ),
    )


def all_work(parts: tuple[Part, ...]) -> bool:
    """Nothing is missing that the program cannot do without."""
    return all(part.state is not PartState.FAILED for part in parts)


def _program() -> Part:
    facts = {
        "installed_as": form_of_installation(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "distribution": _distribution(),
    }
    return Part("program", "azpg-gui", PartState.OK, __version__, facts=facts)


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return ""


def window_part(*, needed: bool) -> Part:
    """Qt in a process of its own: where no window can be opened, Qt ends the process."""
    try:
        done = subprocess.run(
            [*module_command("azpg_gui.qt.window_check")],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=_WINDOW_LIMIT, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return _no_window(type(error).__name__, needed=needed)
    try:
        found: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        return _no_window(done.stderr.decode("utf-8", "replace").strip(), needed=needed)
    facts = {name: str(value) for name, value in found.items()}
    part = Part("window", "Qt", PartState.OK, facts.pop("qt"), facts=facts)
    if not found["korean_font"]:
        return replace(
            part, state=PartState.NOTE, detail=sentence("No font here has Korean letters."),
            cure=sentence("On Debian and Ubuntu install: {packages}", packages="fonts-nanum"),
        )  # fmt: skip
    return part


def _no_window(words: str, *, needed: bool) -> Part:
    told = words.partition("Available platform plugins")[0].partition("This application failed")[0]
    lines = " ".join(without_secrets(told).split())[:_WORDS]
    trouble = why_no_window(words, os.environ, sys.platform)
    return Part(
        "window", "Qt",
        PartState.FAILED if needed or has_display(os.environ, sys.platform) else PartState.ABSENT,
        detail=sentence("No window can be opened: {words}", words=lines), cure=trouble.cure,
    )  # fmt: skip


def _azure_cli() -> Part:
    path = shutil.which("az")
    if path is None:
        return Part(
            "azure-cli", "Azure CLI", PartState.ABSENT,
            detail=sentence("Only tokens of Microsoft Entra need it."),
            cure=sentence("Install it from: {page}", page="https://aka.ms/azure-cli"),
        )  # fmt: skip
    return Part("azure-cli", "Azure CLI", PartState.OK, facts={"file": shortened(path)})


def _postgresql() -> Part:
    code, name = "postgresql", "PostgreSQL"
    try:
        installation = find_installation()
    except PostgresMissingError as error:
        return Part(
            code, name, PartState.ABSENT, cure=error.sentence,
            detail=sentence("Only practice servers need it."),
        )  # fmt: skip
    facts = {"folder": shortened(installation.bin_folder)}
    try:
        done = subprocess.run(
            [str(installation.program("postgres")), "--version"],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=_PROGRAM_LIMIT, check=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        detail = sentence("It does not start: {words}", words=type(error).__name__)
        return Part(code, name, PartState.NOTE, detail=detail, facts=facts)
    version = done.stdout.decode("utf-8", "replace").strip().rpartition("PostgreSQL) ")[2]
    return Part(code, name, PartState.OK, version, facts=facts)


def as_document(parts: tuple[Part, ...]) -> dict[str, object]:
    """JSON of schema 1; more keys may come, none changes its meaning."""
    return {
        "schema": 1,
        "ok": all_work(parts),
        "parts": [
            {
                "part": part.code,
                "name": part.name,
                "state": part.state.value,
                "version": part.version or None,
                "detail": None if part.detail is None else str(part.detail),
                "cure": None if part.cure is None else str(part.cure),
                "facts": dict(part.facts),
            }
            for part in parts
        ],
    }


def as_text(parts: tuple[Part, ...]) -> str:
    """For a terminal, a bug report and the clipboard: English, as bug reports are."""
    lines: list[str] = []
    for part in parts:
        lines.append(f"{part.state.value:<7} {part.name:<22} {part.version}".rstrip())
        lines += [f"        {part.detail}"] if part.detail is not None else []
        lines += [f"        → {part.cure}"] if part.cure is not None else []
        lines += [f"        {name}: {value}" for name, value in part.facts.items() if value]
    return "\n".join((*lines, ""))
