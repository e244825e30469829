"""Runs one practice server and cleans up after it, also when its parent is killed.

A process of its own: its standard input is a pipe whose other end only the parent holds. When the
parent ends, however it ends, the pipe closes; the server is stopped and its folder removed. Should
this process be killed itself, a shell that waits at such a pipe does the same.

Usage: python -m azpg_gui.practice.supervisor FOLDER POSTGRES [PORT SERVER_PORT LARGEST_HELLO]
Prints ``ready`` once, or one line ``failed: REASON``.
"""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

from azpg_gui.practice.account import as_server_account, server_environment
from azpg_gui.practice.hello_relay import serve_hello_relay

__all__ = ["main"]

_START_LIMIT: Final = 30.0  # seconds
_STOP_LIMIT: Final = 5.0  # seconds for a fast shutdown before the kill
# "Immediate shutdown" (PostgreSQL documentation, Shutting Down), and a kill where that takes long.
_WATCH: Final = """
read line
kill -QUIT "$1" 2>/dev/null
for second in 1 2 3 4 5; do kill -0 "$1" 2>/dev/null || break; sleep 1; done
kill -KILL "$1" 2>/dev/null
rm -rf -- "$2"
"""


def main(arguments: list[str]) -> int:
    folder, postgres = Path(arguments[0]), arguments[1]
    # Ctrl+C goes to the whole group of a terminal; the parent decides when this server ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    log = (folder / "server.log").open("ab")
    server = subprocess.Popen(
        [postgres, "-D", str(folder / "data")],
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        cwd=folder,
        env=server_environment(),
        **as_server_account(),
    )
    watcher = _watch(server.pid, folder)
    try:
        trouble = _wait_until_ready(server, folder / "data")
        if trouble:
            words = (folder / "server.log").read_text("utf-8", "replace").strip().splitlines()[-3:]
            _say(f"failed: {trouble} {' '.join(words)}")
            return 1
        if len(arguments) > 2:
            serve_hello_relay(*(int(number) for number in arguments[2:]))
        _say("ready")
        threading.Thread(target=_stop_when_server_ends, args=(server,), daemon=True).start()
        while sys.stdin.buffer.read(4096):
            pass
        return 0
    finally:
        _stop(server)
        _release(watcher)
        log.close()
        shutil.rmtree(folder, ignore_errors=True)


def _watch(server: int, folder: Path) -> "subprocess.Popen[bytes] | None":
    """A shell that ends the server and removes its folder when this process is gone.

    The number is still the server's then: nobody but init has taken its end, and not before this
    process ended. Windows has no such shell; there only this process looks after the server.
    """
    if os.name != "posix":
        return None
    return subprocess.Popen(
        ["/bin/sh", "-c", _WATCH, "sh", str(server), str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/",
        env=server_environment(), start_new_session=True,
    )  # fmt: skip


def _release(watcher: "subprocess.Popen[bytes] | None") -> None:
    if watcher is None:
        return
    watcher.kill()
    watcher.wait()
    if watcher.stdin is not None:
        watcher.stdin.close()


def _say(line: str) -> None:
    sys.stdout.write(line.replace("\n", " ") + "\n")
    sys.stdout.flush()


def _wait_until_ready(server: "subprocess.Popen[bytes]", data: Path) -> str:
    """Empty once the server lets clients in, else what went wrong.

    ``postmaster.pid`` says it in its eighth line, as pg_ctl reads it (miscadmin.h,
    LOCK_FILE_LINE_PM_STATUS). An answered port is too early: the start-up may still be running.
    """
    deadline = time.monotonic() + _START_LIMIT
    while time.monotonic() < deadline:
        if server.poll() is not None:
            return f"PostgreSQL ended at its start with status {server.returncode}."
        lines = _lines_of(data / "postmaster.pid")
        if len(lines) >= 8 and lines[7].strip() == "ready":
            return ""
        time.sleep(0.02)
    return "PostgreSQL was not ready in time."


def _lines_of(path: Path) -> list[str]:
    """A small file in a folder of another account: no link is followed, nothing waited for."""
    flags = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, os.O_RDONLY | flags)
        with os.fdopen(descriptor, "rb") as file:
            return file.read(4096).decode("utf-8", "replace").splitlines()
    except OSError:
        return []


def _stop_when_server_ends(server: "subprocess.Popen[bytes]") -> None:
    server.wait()
    os.close(0)


def _stop(server: "subprocess.Popen[bytes]") -> None:
    if server.poll() is None:
        # "Fast shutdown": no waiting for clients (PostgreSQL documentation, Shutting Down).
        server.send_signal(signal.SIGINT if os.name == "posix" else signal.SIGTERM)
        try:
            server.wait(_STOP_LIMIT)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
