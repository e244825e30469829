"""Copy summary, Copy report, Save…: what a person takes out of the dialog."""

from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.files import write_atomically
from azpg_gui.operations.check import Checked
from azpg_gui.qt.check.dialog_memory import DialogMemory
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import button, label, restyle
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["ExportBar"]

_SHOWN = 2000  # milliseconds the word "Copied" stands there


class ExportBar(QWidget):
    """Buttons over one finished run. A report holds no secret; the host can be left out of it."""

    def __init__(self, memory: DialogMemory) -> None:
        super().__init__()
        self._memory = memory
        self._checked: Checked | None = None
        self.summary = button(tr("Copy summary"))
        self.report = button(tr("Copy report"))
        self.save = button(tr("Save…"))
        for copying, keys in ((self.summary, "Ctrl+Shift+C"), (self.report, "Ctrl+Shift+R")):
            copying.setShortcut(keys)
            copying.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        self.hide_host = QCheckBox(tr("Hide the host"))
        self.hide_host.setToolTip(tr("Names and addresses of the server are left out of reports."))
        self.hide_host.setChecked(memory.host_hidden)
        self.said = label("", "muted")
        self.summary.clicked.connect(self._on_summary)
        self.report.clicked.connect(self._on_report)
        self.save.clicked.connect(self._on_save)
        self.hide_host.toggled.connect(self._on_hide_host)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.summary, self.report, self.save, self.hide_host, self.said):
            row.addWidget(widget)
        self.show_checked(None)

    def show_checked(self, checked: Checked | None) -> None:
        """What the buttons act on; None while a run is under way."""
        self._checked = checked
        for widget in (self.summary, self.report, self.save):
            widget.setEnabled(checked is not None)

    def markdown(self) -> str:
        checked = self._checked
        if checked is None:
            return ""
        return report_as_markdown(
            checked.report,
            checked.diagnosis,
            checked.modes,
            checked.clients,
            hide_host=self.hide_host.isChecked(),
        )

    @Slot()
    def _on_summary(self) -> None:
        if self._checked is not None:
            diagnosis = self._checked.diagnosis
            self._copy(diagnosis.summary or translated(diagnosis.headline))

    @Slot()
    def _on_report(self) -> None:
        if self._checked is not None:
            self._copy(self.markdown())

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(tr("Copied"))

    @Slot()
    def _on_save(self) -> None:
        if self._checked is None:
            return
        started = self._checked.report.started_at
        proposed = Path.home() / f"azpg-report-{started:%Y%m%d-%H%M%S}.md"
        saved = file_dialog.file_to_save(
            self, tr("Save the report"), proposed, tr("Markdown (*.md);;All files (*)")
        )
        if saved is None:
            return
        path, _ = saved
        try:
            write_atomically(path, self.markdown().encode("utf-8", "replace"))
        except OSError as error:
            self._say(tr("Not saved: {reason}", reason=error.strerror or error), trouble=True)
        else:
            self._say(tr("Saved"))

    def _say(self, text: str, *, trouble: bool = False) -> None:
        restyle(self.said, "state", "bad" if trouble else "")
        self.said.setText(text)
        announce(self, text)
        if not trouble:
            QTimer.singleShot(_SHOWN, self.said, self.said.clear)

    @Slot(bool)
    def _on_hide_host(self, hidden: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._memory.host_hidden = hidden
