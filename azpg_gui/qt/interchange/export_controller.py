"""What happens in the dialog *Export*: the preview is made, and the file is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.interchange.formats import ExportFormat
from azpg_gui.core.interchange.imported import Concern
from azpg_gui.operations import export
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.interchange.export_choice import ExportChoice
from azpg_gui.qt.interchange.export_dialog import ExportDialog
from azpg_gui.qt.translation import explanation, tr, translated

__all__ = ["ExportController"]

_Shown = tuple[str, tuple[Concern, ...]]


class ExportController(QObject):
    """One dialog; both end together."""

    def __init__(
        self,
        engine: Engine,
        profiles: Sequence[Profile],
        chosen: frozenset[str],
        window: QWidget,
    ) -> None:
        self.dialog = ExportDialog(profiles, chosen, window)
        super().__init__(self.dialog)
        self._engine = engine
        self._text, self._closed = "", False
        self.dialog.changed.connect(self._preview)
        self.dialog.save_wanted.connect(self._save)
        self.dialog.copy_wanted.connect(self._copy)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()
        self._preview()

    @Slot()
    def _preview(self) -> None:
        choice = self.dialog.choice
        if choice.problem is not None:
            self.dialog.show_preview("", [translated(choice.problem)], possible=False)
            return

        def shown(answer: _Shown) -> None:
            if self._closed:
                return
            self._text, concerns = answer
            left_out = [translated(concern.sentence) for concern in concerns]
            self.dialog.show_preview(self._text, left_out, possible=True)

        self._engine.run(lambda: _written(choice), shown, self._fail, newest_of=(self, "preview"))

    @Slot(object)
    def _save(self, path: Path) -> None:
        choice = self.dialog.choice
        self.dialog.say("")

        def done(previous: Path | None) -> None:
            if self._closed:
                return
            text = tr("Written: {path}.", path=path)
            if previous is not None:
                text += " " + tr("What it held before is in {path}.", path=previous)
            self.dialog.say(text, "good")

        self._engine.run(lambda: _save(choice, path), done, self._fail)

    @Slot(int)
    def _on_closed(self, _result: int) -> None:
        """What still comes from the worker has nobody to be shown to."""
        self._closed = True

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.dialog.say(tr("Copied."), "good")

    def _fail(self, error: Exception) -> None:
        if self._closed:
            return
        name, reason = getattr(error, "filename", ""), getattr(error, "strerror", "")
        self.dialog.say(f"{name}: {reason}" if name and reason else explanation(error), "bad")


def _written(choice: ExportChoice) -> _Shown:
    if choice.format is ExportFormat.AZPG:
        found = export.team_file(choice.profiles, by=choice.by, about=choice.about)
        readme = found.files["README.md"].decode()
        names = "\n".join(f"{len(content):>9,}  {name}" for name, content in found.files.items())
        return f"{names}\n\n{readme}", found.concerns
    written = export.export_profiles(choice.profiles, choice.format)
    return written.text, written.concerns


def _save(choice: ExportChoice, path: Path) -> Path | None:
    if choice.format is ExportFormat.AZPG:
        export.write_team(choice.profiles, path, by=choice.by, about=choice.about)
        return None
    roots = path.parent / "roots" if choice.with_roots else None
    return export.write_export(path, export.export_profiles(choice.profiles, choice.format, roots))
