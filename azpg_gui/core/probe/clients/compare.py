"""This program's libpq and another one, side by side at the same server, without a password."""

import asyncio
import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin
from azpg_gui.core.probe.clients.seen import BUNDLED, SYSTEM, ClientsCompared, ClientSeen
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.server_texts import ServerTexts
from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.lazy import later
from azpg_gui.this_program import module_command

if TYPE_CHECKING:
    from ctypes import util as search
else:
    search = later("ctypes.util")

__all__ = ["compare_clients"]

_START: Final = 10.0  # seconds for a Python to start and a library to load
# Where libpq lies that no loader finds by its name: Homebrew, Postgres.app, EDB's installer.
_PLACES: Final = (
    "/opt/homebrew/opt/libpq/lib/libpq.dylib",
    "/usr/local/opt/libpq/lib/libpq.dylib",
    "/Applications/Postgres.app/Contents/Versions/latest/lib/libpq.dylib",
)


async def compare_clients(
    parameters: ConnectionParameters, address: Address, chosen: str, limit: float
) -> ClientsCompared:
    """Cancelling ends both processes.

    Args:
        chosen: ``system``, or the path of a libpq.
        limit: seconds for each attempt at the server.
    """
    library = await in_daemon_thread(lambda: _library(chosen), name="library")
    own, other = await asyncio.gather(
        _ask(BUNDLED, "", parameters, address, limit),
        _ask(chosen, library, parameters, address, limit)
        if library
        else _nothing(ClientSeen(chosen, trouble="no libpq is installed on this computer")),
    )
    return ServerTexts(parameters).without_secrets(ClientsCompared(own, other))


async def _nothing(seen: ClientSeen) -> ClientSeen:
    return seen


def _library(chosen: str) -> str:
    """What to load; empty where there is none."""
    if chosen != SYSTEM:
        return str(Path(chosen).absolute())
    found = search.find_library("libpq" if os.name == "nt" else "pq")
    if found:
        return found
    if os.name == "nt":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")) / "PostgreSQL"
        return next((str(path) for path in sorted(programs.glob("*/bin/libpq.dll"))), "")
    return next((place for place in _PLACES if Path(place).is_file()), "")


async def _ask(
    name: str, library: str, parameters: ConnectionParameters, address: Address, limit: float
) -> ClientSeen:
    question = json.dumps({
        "library": library,
        "settings": [
            (setting.keyword, setting.value)
            for setting in parameters.settings
            if setting.keyword not in SECRET_KEYWORDS and setting.keyword != "service"
        ],
        "address": address.text,
        "version": address.version,
        "limit": limit,
    })  # fmt: skip
    begun: list[subprocess.Popen[bytes]] = []
    call = _process(question.encode(), begun.append, limit + 2 * _START)
    try:
        printed = await in_daemon_thread(call, name="client")
    except BaseException:
        for process in begun:
            process.kill()
        raise
    try:
        seen = _seen(name, json.loads(printed))
    except (ValueError, KeyError, TypeError):
        return ClientSeen(name, library=library, trouble="it ended without an answer")
    return replace(seen, left_out=tuple(k for k in seen.left_out if _chosen(parameters, k)))


def _chosen(parameters: ConnectionParameters, keyword: str) -> bool:
    setting = parameters.setting(keyword)
    return setting is not None and setting.origin is not Origin.DEFAULT


def _process(
    question: bytes, begun: Callable[[subprocess.Popen[bytes]], None], limit: float
) -> Callable[[], bytes]:
    def call() -> bytes:
        # Of the environment nothing of libpq's: every value in effect is in the question. In a
        # session of its own there is no terminal on which a locked key could ask.
        environ = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        process = subprocess.Popen(
            module_command("azpg_gui.core.probe.clients.process"),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=environ, start_new_session=True,
        )  # fmt: skip
        begun(process)
        try:
            return process.communicate(question, timeout=limit)[0]
        except subprocess.TimeoutExpired:
            process.kill()
            return process.communicate()[0]

    return call


def _seen(name: str, answer: dict[str, Any]) -> ClientSeen:
    if "trouble" in answer:
        return ClientSeen(name, trouble=str(answer["trouble"]))
    tried = answer["attempt"]
    return ClientSeen(
        name,
        library=answer["library"],
        libpq=answer["libpq"],
        openssl=answer["openssl"],
        hello_bytes=answer["hello_bytes"],
        groups=tuple(answer["groups"]),
        left_out=tuple(answer["left_out"]),
        attempt=LibpqAttempt(
            sslmode=tried["sslmode"],
            secret_offered=False,
            connected=tried["connected"],
            auth=Auth(tried["auth"]),
            message=tried["message"],
            sqlstate=tried["sqlstate"],
            location=tried["location"],
            statuses=tuple(tried["statuses"]),
            ssl_in_use=tried["ssl_in_use"],
            tls=None,
            needs_password=False,
            used_password=False,
            requested="",
            milliseconds=tried["milliseconds"],
            timed_out=tried["timed_out"],
        ),
    )
