"""Connection strings put into the form are read in the worker; what was asked for waits for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from azpg_gui.lazy import later
from azpg_gui.qt.connection.connection_page import ConnectionPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, translated

if TYPE_CHECKING:
    from azpg_gui.core.interchange import imported as told
    from azpg_gui.core.interchange import pasted
    from azpg_gui.core.interchange.imported import Imported, Reading, Refusal
else:  # imported in the worker
    told = later("azpg_gui.core.interchange.imported")
    pasted = later("azpg_gui.core.interchange.pasted")

__all__ = ["PastedStrings"]

_FILE = "file://"


class PastedStrings(QObject):
    """Save, test and close mean what was pasted, not what the form held before.

    Signals:
        read(str, object): identifier of the profile it was put into, and an ``Imported``.
        refused(str): why it could not be read; what was waiting is given up.
        several(str): a text with more than one connection, or the address of a file: an import.
    """

    read = Signal(str, object)
    refused = Signal(str)
    several = Signal(str)

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
        if text.strip().lower().startswith(_FILE):  # dropped on a field
            self.several.emit(text.strip())
            return
        identifier = self._current()
        self._reading += 1

        def answered(found: "Imported | Refusal | Reading") -> None:
            self._reading -= 1
            if isinstance(found, told.Imported):
                self.read.emit(identifier, found)
                self._go_on()
            elif isinstance(found, told.Reading):
                self._waiting.clear()
                self.several.emit(text)
            else:
                give_back(translated(found.sentence))

        def failed(error: Exception) -> None:
            self._reading -= 1
            give_back(explanation(error))

        def give_back(message: str) -> None:
            self._waiting.clear()
            if self._current() == identifier:
                self._page.give_back(text, message)
            self.refused.emit(message)

        self._engine.run(lambda: pasted.read_pasted(text), answered, failed)

    def _go_on(self) -> None:
        if not self._reading:
            waiting, self._waiting = self._waiting, []
            for call in waiting:
                call()
