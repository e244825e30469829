"""Makes the n-th call fail that opens or changes a file under one folder, as SQLite's tests do.

Only ``os`` is changed: ``pathlib``, ``filelock`` and the program reach the system through it.
"""

import errno
import os
import signal
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final

__all__ = ["CALLS", "KILL", "SHORT", "TORN", "Faults"]

CALLS: Final = (
    "open", "write", "fsync", "close", "replace", "rename", "link", "chmod", "fchmod", "chown",
    "fchown", "mkdir", "unlink", "rmdir",
)  # fmt: skip
KILL: Final = -1  # the process is killed before the call
TORN: Final = -2  # the process is killed before the call; of a write, after half of it
SHORT: Final = -3  # every write takes seven bytes; nothing fails


class Faults:
    """While entered, call number ``at`` fails (from 1 on), and with ``sticky`` every one after it.

    Attributes:
        hits: calls that failed.
        calls: calls that were counted, by name.
    """

    def __init__(self, folder: Path, at: int, fault: int, *, sticky: bool = False) -> None:
        self._folder, self._at, self._fault, self._sticky = str(folder), at, fault, sticky
        self._real: dict[str, Callable[..., Any]] = {}
        self._descriptors: set[int] = set()
        self._count = 0
        self.hits = 0
        self.calls: list[str] = []

    def __enter__(self) -> "Faults":
        self._real = {name: getattr(os, name) for name in CALLS}
        for name in CALLS:
            setattr(os, name, self._failing(name))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for name, call in self._real.items():
            setattr(os, name, call)

    def _failing(self, name: str) -> Callable[..., Any]:
        real = self._real[name]

        def call(*arguments: Any, **named: Any) -> Any:
            if not self._is_ours(arguments):
                return real(*arguments, **named)
            if name == "write" and self._fault == SHORT:
                return real(arguments[0], bytes(arguments[1])[:7])
            self._count += 1
            self.calls.append(name)
            if self._count == self._at or (self._sticky and self._count > self._at > 0):
                self._fail(name, arguments)
            result = real(*arguments, **named)
            if name == "open":
                self._descriptors.add(result)
            elif name == "close":
                self._descriptors.discard(arguments[0])
            return result

        return call

    def _is_ours(self, arguments: tuple[Any, ...]) -> bool:
        if isinstance(arguments[0], int):
            return arguments[0] in self._descriptors
        return str(arguments[0]).startswith(self._folder)

    def _fail(self, name: str, arguments: tuple[Any, ...]) -> None:
        if self._fault == SHORT:
            return
        self.hits += 1
        if self._fault in {KILL, TORN}:
            if self._fault == TORN and name == "write":
                content = bytes(arguments[1])
                self._real["write"](arguments[0], content[: len(content) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        if name == "close":  # the descriptor is gone whatever close says
            self._real["close"](arguments[0])
            self._descriptors.discard(arguments[0])
        raise OSError(self._fault, os.strerror(self._fault), str(arguments[0]))


NAMES: Final = {
    KILL: "kill", TORN: "torn", errno.ENOSPC: "ENOSPC", errno.EIO: "EIO", errno.EACCES: "EACCES",
    errno.EINTR: "EINTR", errno.EROFS: "EROFS", errno.EPERM: "EPERM",
}  # fmt: skip
