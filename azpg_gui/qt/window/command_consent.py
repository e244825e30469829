"""A profile's password command is shown whole and asked about before it first runs."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import printable
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.question import ask

if TYPE_CHECKING:
    from PySide6 import QtWidgets

    from azpg_gui.core.connection import command_words
    from azpg_gui.core.storage import json_file
    from azpg_gui.operations import password_sources
else:  # loaded before a test can be asked for
    QtWidgets = later("PySide6.QtWidgets")
    command_words = later("azpg_gui.core.connection.command_words")
    json_file = later("azpg_gui.core.storage.json_file")
    password_sources = later("azpg_gui.operations.password_sources")

__all__ = ["CommandConsent"]

_LINES = 4  # of a command are seen at once; the rest is scrolled to


class CommandConsent(QObject):
    """Signals:
    not_kept(str): what was agreed to could not be written down, and why.
    """

    not_kept = Signal(str)

    def __init__(self, engine: Engine, folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._folder = engine, folder
        self._asking = False

    def ask_about(self, profile: Profile, window: QWidget, then: Callable[[bool], None]) -> None:
        """``then`` hears whether the command of ``profile`` may run; nothing where the user
        cancelled. At once where it has none."""
        if not password_sources.runs_a_command(profile):
            then(False)  # noqa: FBT003 - a callback
            return

        def known(allowed: bool) -> None:  # noqa: FBT001 - a callback
            if allowed:
                then(True)  # noqa: FBT003 - as above
            elif not self._asking:
                self._ask(profile, window, then)

        folder = self._folder
        self._engine.run(
            lambda: password_sources.is_command_allowed(folder, profile),
            known, newest_of="password command",
        )  # fmt: skip

    def _ask(self, profile: Profile, window: QWidget, then: Callable[[bool], None]) -> None:
        def answered(answer: str) -> None:
            self._asking = False
            match answer:
                case "run":
                    self._keep(profile)
                    then(True)  # noqa: FBT003 - a callback
                case "without":
                    then(False)  # noqa: FBT003 - a callback

        self._asking = True
        ask(
            window,
            tr("Run this command for the password of “{name}”?", name=printable(profile.name)),
            [
                ("run", tr("Run it and test")),
                ("without", tr("Test without it")),
                ("cancel", tr("Cancel")),
            ],
            answered,
            more=tr(
                "It runs on this computer with your rights. It was not agreed to here yet, or has "
                "changed since. You are asked once; another command is asked about again."
            ),
            safe="cancel",
            shown=_whole(profile),
        )

    def _keep(self, profile: Profile) -> None:
        def failed(error: Exception) -> None:
            explained = isinstance(error, json_file.StorageError)
            why = translated(error.sentence) if explained else str(error)  # type: ignore[attr-defined]
            self.not_kept.emit(why)

        folder = self._folder
        self._engine.run(
            lambda: password_sources.allow_command(folder, profile), lambda _kept: None, failed
        )


def _whole(profile: Profile) -> QWidget:
    """All of it, however long; it may have come with a file of somebody else's."""
    text = QtWidgets.QPlainTextEdit(
        printable(command_words.as_typed(profile.password_command), limit=1_000_000)
    )
    text.setReadOnly(True)
    text.setProperty("role", "literal")
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("Password command"))
    metrics = text.fontMetrics()
    text.setFixedHeight(metrics.lineSpacing() * _LINES + 2 * text.frameWidth() + 14)
    text.setMinimumWidth(metrics.horizontalAdvance("0") * 60)
    return text
