"""Looks at the files a form names, in the worker, and mends what the user wants mended."""

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.operations.file_facts import (
    Cure,
    CureKind,
    FileJudgement,
    FilesNamed,
    files_named,
)
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.connection.connection_page import ConnectionPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr

if TYPE_CHECKING:
    from azpg_gui.operations import form_files, form_settings, roots
    from azpg_gui.qt.job import Job
    from azpg_gui.qt.widgets import passphrase_prompt
    from azpg_gui.qt.widgets.passphrase_prompt import PassphrasePrompt
else:
    passphrase_prompt = later("azpg_gui.qt.widgets.passphrase_prompt")
    form_settings = later("azpg_gui.operations.form_settings")
    form_files = later("azpg_gui.operations.form_files")
    roots = later("azpg_gui.operations.roots")

__all__ = ["FilesController"]

_LOOK_AFTER = 150  # milliseconds without another edit


class FilesController(QObject):
    """Signals:
    looked(object): a ``RootsView``, the newest.
    said(str), complained(str): a line for the foot of the window; of trouble.
    """

    looked = Signal(object)
    said = Signal(str)
    complained = Signal(str)

    def __init__(
        self,
        engine: Engine,
        page: ConnectionPage,
        current: Callable[[], Profile],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._page, self._current = engine, page, current
        self._looking: Job | None = None
        self._named: FilesNamed | None = None  # when the files were looked at last
        self._ready = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER)
        self._timer.timeout.connect(self.look)
        page.cure_chosen.connect(self._on_cure_chosen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    def begin(self) -> None:
        """The heavy modules are there."""
        self._ready = True
        self.look()

    def look_soon(self) -> None:
        """Something was edited: if it is what is said about files, they are looked at."""
        if files_named(self._current()) != self._named:
            self._timer.start()

    @Slot()
    def look(self) -> None:
        """Read what the form names now; an earlier reading says nothing any more."""
        if not self._ready:
            return
        profile = self._current()
        self._named = files_named(profile)

        def looked(view: RootsView) -> None:
            self._page.show_roots(view)
            self.looked.emit(view)

        self._engine.run(
            lambda: form_settings.settings_beside(profile, os.environ),
            self._page.security.further.show_beside,
            newest_of=(self, "settings"),
        )
        self._looking = self._engine.run(
            lambda: roots.look_at_roots(profile), looked, self._on_failed, newest_of=(self, "roots")
        )

    @property
    def idle(self) -> bool:
        """Everything the form named was looked at."""
        looking = self._looking is not None and not self._looking.ended
        return not looking and not self._timer.isActive()

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Back from another program, which may have written a file."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _on_failed(self, error: Exception) -> None:
        self.complained.emit(explanation(error))

    @Slot(object, object)
    def _on_cure_chosen(self, judgement: FileJudgement, cure: Cure) -> None:
        match cure.kind:
            case CureKind.COPY:
                self._write_copy(judgement)
            case CureKind.OPEN:
                self._ask_passphrase(judgement)
            case CureKind.USE:
                self._use({judgement.keyword: cure.path})
            case CureKind.MOVE | CureKind.EXCHANGE:
                self._use(cure.changes)
            case CureKind.REMOVE:
                self._use({judgement.keyword: ""})
            case CureKind.CHOOSE if judgement.keyword == "sslrootcert":
                self._page.security.choose_file()
            case CureKind.CHOOSE:
                self._page.security.further.choose(judgement.keyword)

    def _use(self, changes: Mapping[str, str]) -> None:
        self._page.apply(changes)
        self.look()

    def _ask_passphrase(self, judgement: FileJudgement) -> None:
        prompt = passphrase_prompt.PassphrasePrompt(judgement.path, self._page)
        prompt.entered.connect(lambda secret: self._write_copy(judgement, secret, prompt))
        prompt.open()

    def _write_copy(
        self,
        judgement: FileJudgement,
        passphrase: Secret | None = None,
        prompt: "PassphrasePrompt | None" = None,
    ) -> None:
        identifier = self._current().identifier

        def written(changes: dict[str, str]) -> None:
            paths = ", ".join(changes.values())
            self.said.emit(tr("Written: {paths}. The original was kept.", paths=paths))
            wanted = prompt is None or not prompt.isHidden()
            if wanted and self._current().identifier == identifier:
                self._use(changes)
                if passphrase is not None and "sslkey" in changes:
                    self._page.take_passphrase(passphrase)
            if prompt is not None:
                prompt.accept()

        def failed(error: Exception) -> None:
            if prompt is not None:
                prompt.complain(explanation(error))
            else:
                self._on_failed(error)

        self._engine.run(
            lambda: form_files.write_copy(judgement.keyword, judgement.path, passphrase),
            written,
            failed,
        )
