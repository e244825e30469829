"""What happens on the page *Import*: a source is read, planned, tested, imported and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from azpg_gui.core.interchange.imported import Reading
from azpg_gui.core.interchange.places import LikelySource
from azpg_gui.core.interchange.plan import ImportPlan
from azpg_gui.core.interchange.sources import LIMIT, read_source
from azpg_gui.core.sentences import printable
from azpg_gui.core.storage.credentials import Credentials
from azpg_gui.core.storage.profiles import LoadedProfiles, ProfileStore
from azpg_gui.operations import interchange, raising
from azpg_gui.operations.interchange import ImportDone
from azpg_gui.operations.raising import Raised
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.interchange.import_page import ImportPage
from azpg_gui.qt.interchange.import_state import ImportState
from azpg_gui.qt.translation import explanation, tr, translated

if TYPE_CHECKING:
    from azpg_gui.core.sentences import Sentence
    from azpg_gui.qt.job import Job

__all__ = ["ImportController"]

Read = tuple[Reading, ImportPlan]
# What to do with the file in its turn, and who hears of the answer, or of what was raised.
Change = Callable[
    [Callable[[ProfileStore], Any], Callable[[Any], None], Callable[[Exception], None]], None
]


class ImportController(QObject):
    """Signals:
    opened(), closed(): the page is wanted in front; it is not any more.
    imported(object, object): an ``ImportDone``, and the profiles as they are in the file now.
    taken_back(object, bool): the profiles in the file, and whether all of it was as it had been.
    complained(str): a line for the foot of the window.

    Args:
        change: reads or changes the saved profiles, in its turn.
    """

    opened = Signal()
    closed = Signal()
    imported = Signal(object, object)
    taken_back = Signal(object, bool)
    complained = Signal(str)

    def __init__(
        self,
        engine: Engine,
        change: Change,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine, self._change = engine, change
        self.page = ImportPage()
        self.state = ImportState()
        self._testing: Job | None = None
        self._last: ImportDone | None = None
        page = self.page
        page.file_chosen.connect(self.read_file)
        page.data_dropped.connect(self.read_data)
        page.clipboard_wanted.connect(self._on_clipboard_wanted)
        page.sources.environment_chosen.connect(self.read_environment)
        page.cancelled.connect(self._on_cancelled)
        page.import_wanted.connect(self._on_import_wanted)
        page.raise_wanted.connect(self._on_raise_wanted)
        page.keyring_chosen.connect(self._on_keyring_chosen)
        page.steps.row_chosen.connect(self._on_row_chosen)
        page.steps.row_ticked.connect(self._on_row_ticked)

    # Reading --------------------------------------------------------------------------------------

    def open(self) -> None:
        """Ask where from."""
        self.page.show_sources()
        self.opened.emit()
        self._engine.run(_found, lambda found: self.page.sources.show_found(*found))

    @Slot(object)
    def read_file(self, path: Path) -> None:
        self._read(str(path), lambda: interchange.read_import(str(path), None))

    @Slot()
    def read_environment(self) -> None:
        """The variables this program was started with."""
        self._read("-", interchange.of_this_environment)

    @Slot(str)
    def read_text(self, text: str) -> None:
        """What was pasted, or dropped."""
        self._read("-", lambda: read_source("-", text[:LIMIT].encode("utf-8", "surrogateescape")))

    @Slot(object)
    def read_data(self, data: QMimeData) -> None:
        """A file, or a text."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.read_file(Path(files[0]))
        elif data.hasText() and data.text().strip():
            self.read_text(data.text())
        else:
            self._refuse(tr("There is neither a file nor text in the clipboard."))

    @Slot()
    def _on_clipboard_wanted(self) -> None:
        self.read_data(QGuiApplication.clipboard().mimeData())

    def _read(self, source: str, call: Callable[[], Reading]) -> None:
        def planned(store: ProfileStore) -> Read:
            reading = call()
            return reading, interchange.plan_import(store, reading)

        def read(found: Read) -> None:
            reading, plan = found
            if not plan.steps and len(plan.refused) == 1:
                self._refuse(translated(plan.refused[0].sentence))
                return
            self._show(self.state.read(source, reading, plan))
            self.opened.emit()

        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None)
            self._refuse(f"{source}: {reason}" if reason else explanation(error))

        self._change(planned, read, failed)

    def _refuse(self, text: str) -> None:
        self.page.show_sources(text)
        self.opened.emit()

    def _show(self, state: ImportState) -> None:
        self.state = state
        self.page.show_state(state)

    # The preview ----------------------------------------------------------------------------------

    @Slot(int)
    def _on_row_chosen(self, number: int) -> None:
        if number != self.state.current:
            self.state = self.state.shown(number)
            self.page.show_fields(self.state)

    @Slot(int, bool)
    def _on_row_ticked(self, number: int, ticked: bool) -> None:  # noqa: FBT001 - a slot
        self.state = self.state.ticked(number, ticked=ticked)
        self.page.steps.show_state(self.state)
        self.page.show_choice(self.state)

    @Slot(bool)
    def _on_keyring_chosen(self, keep: bool) -> None:  # noqa: FBT001 - a slot
        self._show(self.state.keeping(keep=keep))

    @Slot()
    def _on_cancelled(self) -> None:
        self._stop_testing()
        self.closed.emit()

    # Raising --------------------------------------------------------------------------------------

    @Slot()
    def _on_raise_wanted(self) -> None:
        if self._stop_testing():
            self._show(self.state.tested({}))
            return
        numbers = self.state.weaker
        profiles = {n: self.state.plan.steps[n].profile for n in numbers}
        self._show(self.state.testing(numbers))
        self._testing = self._engine.run(
            lambda: raising.try_verify_full(profiles), self._on_tested, self._on_test_failed
        )

    def _stop_testing(self) -> bool:
        job, self._testing = self._testing, None
        if job is None or job.ended:
            return False
        job.abandon()
        return True

    def _on_test_failed(self, error: Exception) -> None:
        self._show(self.state.tested({}))
        self.complained.emit(explanation(error))

    def _on_tested(self, answers: dict[int, Raised]) -> None:
        """Planned anew: what is stronger than a profile that is there changes that one."""
        steps, state = self.state.plan.steps, self.state
        changed = {n: raising.raised_import(steps[n].imported, a) for n, a in answers.items()}
        reading = state.with_imported(changed)
        words: dict[int, Sentence] = {n: answer.words for n, answer in answers.items()}

        def planned(plan: ImportPlan) -> None:
            self._show(self.state.planned(reading, plan).tested(words))

        self._change(
            lambda store: interchange.plan_import(store, reading), planned, self._on_test_failed
        )

    # Importing ------------------------------------------------------------------------------------

    @Slot()
    def _on_import_wanted(self) -> None:
        state = self.state
        if state.is_testing or not state.count:
            return
        credentials = Credentials() if state.keep_passwords and state.passwords else None

        def change(store: ProfileStore) -> tuple[ImportDone, LoadedProfiles]:
            plan = state.plan
            if not state.takes_all:
                plan = interchange.plan_import(store, state.chosen)
            done = interchange.import_planned(plan, store, credentials)
            return done, store.load()

        def done(answer: tuple[ImportDone, LoadedProfiles]) -> None:
            self._last = answer[0]
            self.closed.emit()
            self.imported.emit(*answer)

        self._change(change, done, self._fail)

    def _fail(self, error: Exception) -> None:
        self.complained.emit(explanation(error))

    @Slot()
    def undo(self) -> None:
        """Take the last import back, its passwords too."""
        last, self._last = self._last, None
        if last is None:
            return
        credentials = Credentials() if last.replaced else None

        def change(store: ProfileStore) -> tuple[bool, LoadedProfiles]:
            return interchange.take_import_back(store, last, credentials), store.load()

        def done(answer: tuple[bool, LoadedProfiles]) -> None:
            self.taken_back.emit(answer[1], answer[0])

        self._change(change, done, self._fail)


def _found() -> tuple[tuple[LikelySource, ...], str]:
    """Blocking: files are looked for."""
    read = interchange.of_this_environment()
    hosts = (one.host or one.values.get("service", "") for one in read.imported)
    return interchange.found_here(), ", ".join(printable(host, limit=80) for host in hosts if host)
