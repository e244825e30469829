"""Import and export in the window: the page comes in front, what was imported into the list."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QUrl, Slot

from azpg_gui.lazy import later
from azpg_gui.qt.profiles.passwords import Passwords
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.undo_offers import UndoOffers

if TYPE_CHECKING:
    from collections.abc import Callable

    from azpg_gui.core.storage.profiles import LoadedProfiles
    from azpg_gui.operations.interchange import ImportDone
    from azpg_gui.qt.interchange import export_controller, import_controller
    from azpg_gui.qt.interchange.export_controller import ExportController
    from azpg_gui.qt.interchange.import_controller import ImportController
    from azpg_gui.qt.window.window_controller import WindowController
else:  # loaded after the first paint
    export_controller = later("azpg_gui.qt.interchange.export_controller")
    import_controller = later("azpg_gui.qt.interchange.import_controller")

__all__ = ["WindowInterchange"]

_IMPORT: Final = "import"


class WindowInterchange(QObject):
    """Attributes:
    importing: of the page *Import*, once it was asked for.
    exporting: of the dialog *Export* that was opened last.
    """

    def __init__(
        self,
        controller: "WindowController",
        window: MainWindow,
        passwords: Passwords,
        undo: UndoOffers,
    ) -> None:
        super().__init__(controller)
        self._controller, self._window = controller, window
        self._passwords, self._undo = passwords, undo
        self.importing: ImportController | None = None
        self.exporting: ExportController | None = None
        window.import_requested.connect(self.open)
        window.data_dropped.connect(self.read_data)
        controller.form.strings.several.connect(self.read_text)
        controller.practice_ready.connect(window.show_profiles)

    @Slot()
    def open(self) -> None:
        """Ask where from."""
        self._with_page(lambda importing: importing.open())

    def export(self, identifiers: frozenset[str] = frozenset()) -> None:
        """Ask which profiles, in which form.

        Args:
            identifiers: those that are ticked; none: all.
        """
        state = self._controller.profiles.state
        profiles = [p for i in state.saved if (p := state.profile(i)) is not None]
        if not self._controller.loaded:
            self._controller.later(lambda: self.export(identifiers))
        elif profiles:
            self.exporting = export_controller.ExportController(
                self._controller.engine, profiles, identifiers, self._window
            )
        else:
            self._controller.profiles.complained.emit(tr("There is no saved profile to export."))

    @Slot(object)
    def read_data(self, data: QMimeData) -> None:
        """A file or a text was dropped on the window."""
        copy = QMimeData()  # the drop's own ends with it
        copy.setUrls(data.urls())
        if data.hasText():
            copy.setText(data.text())
        self._with_page(lambda importing: importing.read_data(copy))

    @Slot(str)
    def read_text(self, text: str) -> None:
        """Several connections were pasted into the form, or a file was dropped on a field."""
        path = QUrl(text).toLocalFile() if text.startswith("file:") else ""
        if path:
            self.read_file(Path(path))
        else:
            self._with_page(lambda importing: importing.read_text(text))

    def read_file(self, path: Path) -> None:
        """What importing it would do."""
        self._with_page(lambda importing: importing.read_file(path))

    def _with_page(self, call: "Callable[[ImportController], None]") -> None:
        if not self._controller.loaded or not self._controller.profiles.files.ready:
            self._controller.later(lambda: self._with_page(call))
            return
        if self.importing is None:
            self.importing = import_controller.ImportController(
                self._controller.engine, self._controller.profiles.files.change, self
            )
            self.importing.opened.connect(self._on_opened)
            self.importing.closed.connect(self._window.show_profiles)
            self.importing.imported.connect(self._on_imported)
            self.importing.taken_back.connect(self._on_taken_back)
            self.importing.complained.connect(self._controller.profiles.complained)
        call(self.importing)

    @Slot()
    def _on_opened(self) -> None:
        assert self.importing is not None  # noqa: S101 - it says so
        self._window.show_status("")
        self._window.show_over(self.importing.page)

    @Slot(object, object)
    def _on_imported(self, done: "ImportDone", now: "LoadedProfiles") -> None:
        """Passwords and passphrases that are not in the keyring are kept until the program ends."""
        kept = {entry for entry, _ in done.replaced}
        remembered = {p.identifier: p.kept_in_keyring for p in now.profiles}
        for step in done.steps:
            identifier = step.profile.identifier
            for keyword, secret in step.keepable.items():
                if not (kept and keyword in remembered.get(identifier, ())):
                    self._passwords.keep(identifier, secret, keyword)
        changed = [c.profile for c in done.changes if c.profile is not None]
        first = changed[0].identifier if changed else ""
        self._controller.profiles.changed_on_disk(now, first)
        count = len({profile.identifier for profile in changed})
        said = (
            tr("Imported 1 profile.")
            if count == 1
            else tr("Imported {count} profiles.", count=count)
        )
        if done.changes and self.importing is not None:
            self._undo.offer(said, tr("Take the import back"), self.importing.undo, _IMPORT)
        if done.keyring is not None:
            self._controller.profiles.complained.emit(translated(done.keyring))
        elif done.refused:
            words = translated(done.refused[0].sentence)
            self._controller.profiles.complained.emit(f"{said} {words}")

    @Slot(object, bool)
    def _on_taken_back(self, now: "LoadedProfiles", whole: bool) -> None:  # noqa: FBT001 - a slot
        profiles = self._controller.profiles
        profiles.changed_on_disk(now)
        if whole:
            profiles.said.emit(tr("The import was taken back."))
        else:
            profiles.complained.emit(
                tr("The import was taken back, but for profiles that were changed since.")
            )
