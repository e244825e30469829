"""Connection strings put into the form are read in the worker; what was asked for waits for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.connection.connection_page import ConnectionPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import tr

if TYPE_CHECKING:
    from azpg_gui.core import masking
    from azpg_gui.core.connection import conninfo
else:
    masking = later("azpg_gui.core.masking")
    conninfo = later("azpg_gui.core.connection.conninfo")

__all__ = ["PastedStrings"]

_Read = tuple[dict[str, str], dict[str, Secret]]


class PastedStrings(QObject):
    """Save, test and close mean what was pasted, not what the form held before.

    Signals:
        read(str, object, object): identifier of the profile it was put into, values, secrets.
        refused(str): why it could not be read; what was waiting is given up.
    """

    read = Signal(str, object, object)
    refused = Signal(str)

    def __init__(
        self,
        engine: Engine,
        page: ConnectionPage,
        current: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._page, self._current = engine, page, current
        self._reading = 0
        self._waiting: list[Callable[[], None]] = []
        page.string_entered.connect(self._on_entered)

    @property
    def reading(self) -> bool:
        """A string is on its way."""
        return self._reading > 0

    def first(self, then: Callable[[], None]) -> bool:
        """Whether a string must be read before ``then``, which is called after that."""
        self._page.hand_on()
        if not self._reading:
            return False
        if then not in self._waiting:
            self._waiting.append(then)
        return True

    def _on_entered(self, text: str) -> None:
        identifier = self._current()
        self._reading += 1

        def read(parts: _Read) -> None:
            self._reading -= 1
            values, secrets = parts
            self.read.emit(identifier, values, secrets)
            if not self._reading:
                waiting, self._waiting = self._waiting, []
                for call in waiting:
                    call()

        def refused(error: Exception) -> None:
            self._reading -= 1
            self._waiting.clear()
            if self._current() == identifier:
                self._page.give_back(text)
            message = tr("This is no connection string: {words}", words=error)
            self.refused.emit(masking.without_secrets(message))

        self._engine.run(lambda: conninfo.parse_conninfo(text.strip()), read, refused)
