"""A second start: it gives what it was started with to the window that is there, and ends.

One line of JSON goes there, and ``done`` comes back. What is handed over may hold a password: the
socket is its user's alone, and nothing of it is written down.
"""

import json
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from azpg_gui.fast_dataclass import dataclass
from azpg_gui.qt.instance.place import may_be_ours

__all__ = ["HandedOver", "WindowServer", "hand_over"]

_PATIENCE: Final = (
    2_000  # milliseconds; a window that hangs shall not keep a second one from opening
)
_LONGEST: Final = 1_000_000  # bytes
_DONE: Final = b"done\n"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Attributes:
    arguments: as they were typed; relative paths begin in ``folder``.
    token: lets a Wayland compositor and a window manager raise the window (XDG_ACTIVATION_TOKEN).
    """

    arguments: tuple[str, ...]
    folder: Path
    token: str = ""


def hand_over(place: str, given: HandedOver) -> bool:
    """Whether a window took it. A socket nobody listens at any more is no window."""
    if not may_be_ours(place):
        return False
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(_PATIENCE):
        return False
    row = {"arguments": given.arguments, "folder": str(given.folder), "token": given.token}
    socket.write(json.dumps(row).encode("utf-8", "surrogatepass") + b"\n")
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_PATIENCE):
        answer += bytes(socket.readAll().data())
    return answer == _DONE


class WindowServer(QObject):
    """Listens for second starts.

    Signals:
        handed_over(object): a ``HandedOver``.
    """

    handed_over = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, place: str) -> bool:
        """False where another window does, or no place is good for it."""
        if not place:
            return False
        if may_be_ours(place):  # left by a crash, or that of a window which answers
            asked = QLocalSocket()
            asked.connectToServer(place)
            if asked.waitForConnected(_PATIENCE):
                return False
            QLocalServer.removeServer(place)
        return self._server.listen(place)

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_ready_read)

    @Slot()
    def _on_ready_read(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)  # noqa: S101 - nothing else is connected
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        given = _read(bytes(socket.readLine().data()))
        if given is None:
            socket.abort()
            return
        socket.write(_DONE)
        socket.flush()
        socket.disconnectFromServer()
        if given.token:  # read by Qt when a window asks to be active
            os.environ["XDG_ACTIVATION_TOKEN"] = given.token
        self.handed_over.emit(given)


def _read(line: bytes) -> HandedOver | None:
    try:
        row = json.loads(line)
        arguments, folder, token = row["arguments"], row["folder"], row["token"]
    except (ValueError, KeyError, TypeError):
        return None
    texts = [*arguments, folder, token] if isinstance(arguments, list) else [None]
    if not all(isinstance(text, str) for text in texts):
        return None
    return HandedOver(tuple(arguments), Path(folder), token)
