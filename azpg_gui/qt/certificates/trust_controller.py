"""What happens to the trust file that is shown: changed, taken back, written in other forms."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.roots.export import install_commands
from azpg_gui.core.roots.trust_file import Installed
from azpg_gui.operations import certificate_files, roots
from azpg_gui.operations.roots import TrustFile
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.certificates.change_sentences import added_sentence, meaning_of
from azpg_gui.qt.certificates.commands_dialog import CommandsDialog
from azpg_gui.qt.certificates.trust_file_card import TrustFileCard
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr

__all__ = ["TrustController"]

_COMMANDS_FOR = 20  # certificates


class TrustController(QObject):
    """Signals:
    changed(): the file is another one now.

    Attributes:
        commands: the commands for other programs, once they were asked for.
    """

    changed = Signal()

    def __init__(self, engine: Engine, card: TrustFileCard, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._card = engine, card
        self._view = RootsView(None, None)
        self.commands: CommandsDialog | None = None
        card.add_requested.connect(self._on_add_requested)
        card.remove_requested.connect(self._on_remove_requested)
        card.undo_requested.connect(self._on_undo_requested)
        card.save_requested.connect(self._on_save_requested)
        card.commands_requested.connect(self._on_commands_requested)

    def show_roots(self, view: RootsView) -> None:
        """The roots behind the profile in the form."""
        same, self._view = view.path == self._view.path, view
        self._card.show_roots(view)
        path = view.path
        if path is None or not same:
            reading = tr("Reading {path}…", path=path) if path else ""
            self._card.show_editable(reading, editable=False, undoable=False)
        if path is None:
            return

        def looked(trust_file: TrustFile) -> None:
            if view is self._view:
                self._card.show_editable(
                    meaning_of(trust_file),
                    editable=trust_file.editable,
                    undoable=trust_file.undoable,
                )

        self._engine.run(
            lambda: roots.look_at_trust_file(path),
            looked,
            self._complain,
            newest_of=(self, "trust file"),
        )

    @Slot(object)
    def _on_add_requested(self, source: Path) -> None:
        path = self._view.path
        if path is not None:
            self._engine.run(lambda: roots.add_file_to(path, source), self._added, self._complain)

    def _added(self, done: Installed) -> None:
        if done.added:
            self._changed(added_sentence(done))
        else:
            self._card.say(
                tr("Nothing was added: the file holds no root that is not there already."),
                "warning",
            )

    @Slot(str)
    def _on_remove_requested(self, sha256: str) -> None:
        path = self._view.path
        if path is not None:
            self._engine.run(lambda: roots.remove_from(path, sha256), self._removed, self._complain)

    def _removed(self, done: Installed) -> None:
        backup = done.backup.name if done.backup else ""
        self._changed(tr("Removed. The previous file is kept as {backup}.", backup=backup))

    @Slot()
    def _on_undo_requested(self) -> None:
        path = self._view.path
        if path is not None:
            self._engine.run(lambda: roots.undo_change(path), self._undone, self._complain)

    def _undone(self, done: Installed | None) -> None:
        if done is None:
            self._card.say(tr("There is no earlier version."), "warning")
        else:
            self._changed(tr("The previous version is back."))

    def _changed(self, what: str) -> None:
        self._card.say(what, "good")
        self.changed.emit()

    @Slot(str, object)
    def _on_save_requested(self, form: str, to: Path) -> None:
        loaded, selected = self._view.loaded, self._card.selected
        certificates = loaded.certificates if loaded else ()
        if form == "DER" and selected is not None:
            certificates = (selected,)
        self._engine.run(
            lambda: certificate_files.save_in_form(certificates, form, to),
            lambda _none: self._card.say(tr("Saved in {path}", path=to), "good"),
            self._complain,
        )

    @Slot()
    def _on_commands_requested(self) -> None:
        loaded, path = self._view.loaded, self._view.path
        if loaded is None or path is None:
            return

        def kept(lasting: Path) -> None:
            commands = install_commands(lasting, loaded.certificates[:_COMMANDS_FOR])
            self.commands = CommandsDialog(commands, self._card.window())
            self.commands.show()

        self._engine.run(lambda: roots.lasting_copy(path), kept, self._complain)

    def _complain(self, error: Exception) -> None:
        self._card.say(explanation(error), "bad")
