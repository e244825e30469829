"""The Azure CLI on this computer: is it there, which version, and what it answers.

Every call is a process in a thread of its own; cancelling ends the process.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from typing import Any, Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.sentences import ExplainedError, printable, sentence

__all__ = ["AzureCliError", "azure_cli_path", "azure_cli_version", "run_az"]

_WORDS: Final = 2_000  # of what it says, so much is shown


class AzureCliError(ExplainedError):
    """The CLI refused; its own words are in the sentence."""


def azure_cli_path() -> str:
    """Empty where it is not installed."""
    return shutil.which("az") or ""


async def azure_cli_version(limit: float = 10.0) -> str:
    """``az version -o json``; empty where it is not installed or does not answer in time."""
    if not azure_cli_path():
        return ""
    try:
        answer = await run_az(["version"], limit)
    except AzureCliError:
        return ""
    version = answer.get("azure-cli", "") if isinstance(answer, dict) else ""
    return printable(str(version), limit=40)


async def run_az(words: list[str], limit: float) -> Any:  # noqa: ANN401 - JSON
    """What it prints.

    Raises:
        AzureCliError: it is not installed, took too long, or refused.
    """
    begun: list[subprocess.Popen[bytes]] = []
    try:
        status, out, err = await in_daemon_thread(
            lambda: _run(words, limit, begun.append), name="az"
        )
    except BaseException:
        for process in begun:
            process.kill()
        raise
    if status != 0:
        told = printable(err, limit=_WORDS).strip() or f"az ended with status {status}"
        raise AzureCliError(sentence("The Azure CLI says: {words}", words=told))
    try:
        return json.loads(out or b"null")
    except ValueError as error:
        told = printable(out, limit=_WORDS)
        raise AzureCliError(sentence("The Azure CLI says: {words}", words=told)) from error


def _run(
    words: list[str], limit: float, begun: Callable[[subprocess.Popen[bytes]], None]
) -> tuple[int, bytes, bytes]:
    path = azure_cli_path()
    if not path:
        return 127, b"", b"az is not installed"
    process = subprocess.Popen(
        [path, *words, "--output", "json", "--only-show-errors"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "AZURE_CORE_NO_COLOR": "true"},
    )  # fmt: skip
    begun(process)
    try:
        out, err = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        err = err or f"no answer within {limit:g} s".encode()
    return process.returncode, out, err
