"""Shows the strings of the profile in the form, and saves one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr

if TYPE_CHECKING:
    from azpg_gui.core import files
    from azpg_gui.operations import string_trial, strings
    from azpg_gui.qt.strings import strings_page
    from azpg_gui.qt.strings.strings_page import StringsPage
else:
    files = later("azpg_gui.core.files")
    string_trial = later("azpg_gui.operations.string_trial")
    strings = later("azpg_gui.operations.strings")
    strings_page = later("azpg_gui.qt.strings.strings_page")

__all__ = ["StringsController"]


class StringsController(QObject):
    """Imported with the window, so the page and the drivers are not.

    Signals:
        page_made(object): the page, once, when it was first asked for.
        said(str), complained(str): a line for the foot of the window.

    Args:
        current, password: the profile as it stands in the form, and what is typed there.
    """

    page_made = Signal(object)
    said = Signal(str)
    complained = Signal(str)

    def __init__(
        self,
        engine: Engine,
        current: Callable[[], Profile],
        password: Callable[[], Secret | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._current, self._password = engine, current, password
        self.page: StringsPage | None = None

    def show(self) -> None:
        """Read the profile anew: service files and root files are read with it."""
        page = self.page
        if page is None:
            page = self.page = strings_page.StringsPage()
            page.said.connect(self.said)
            page.save_wanted.connect(self._on_save_wanted)
            page.card.trial_wanted.connect(self._on_trial_wanted)
            self.page_made.emit(page)
            self._engine.run(string_trial.drivers_here, page.card.show_here)
        profile, password = self._current(), self._password()
        self._engine.run(
            lambda: strings.server_of_profile(profile, password),
            page.show_server,
            lambda error: page.show_none(explanation(error)),
            newest_of=(self, "server"),
        )

    @Slot()
    def _on_trial_wanted(self) -> None:
        page, made = self.page, self.page.made if self.page is not None else None
        if page is None or made is None:
            return
        password = self._password()
        text = page.card.shown
        page.card.show_trying()
        self._engine.run(
            lambda: string_trial.try_string(made, password, text),
            lambda seen: page.card.show_trial(seen) if page.made == made else None,
            newest_of=(self, "trial"),
        )

    @Slot(str, str)
    def _on_save_wanted(self, text: str, path: str) -> None:
        self._engine.run(
            lambda: files.write_atomically(Path(path), f"{text}\n".encode("utf-8", "replace")),
            lambda _none: self.said.emit(tr("Saved")),
            lambda error: self.complained.emit(
                tr("Not saved: {reason}", reason=getattr(error, "strerror", None) or error)
            ),
        )
