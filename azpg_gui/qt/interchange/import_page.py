"""The page *Import*: where from, then what would become of every connection and every field."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.qt.interchange.fields_card import FieldsCard
from azpg_gui.qt.interchange.import_state import ImportState
from azpg_gui.qt.interchange.sources_card import SourcesCard
from azpg_gui.qt.interchange.steps_table import StepsTable
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import Card, button, label, scrolled

__all__ = ["ImportPage"]

_NARROW: Final = 720  # pixels


class ImportPage(QWidget):
    """Shows an ``ImportState``; what happens is in ``import_controller.py``.

    Signals:
        file_chosen(object), data_dropped(object): a path; a ``QMimeData``.
        clipboard_wanted(): what was copied is to be read.
        raise_wanted(), import_wanted(), cancelled(): the buttons of those names.
        row_chosen(int), row_ticked(int, bool), keyring_chosen(bool): in the preview.
    """

    file_chosen = Signal(object)
    data_dropped = Signal(object)
    clipboard_wanted = Signal()
    raise_wanted = Signal()
    import_wanted = Signal()
    cancelled = Signal()
    keyring_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.title = label("", "title")
        self.about = label("", "muted", wrap=True)
        self.sources = SourcesCard()
        self.steps, self.fields = StepsTable(self), FieldsCard()
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(26, 22, 26, 14)
        column.setSpacing(14)
        heads = QVBoxLayout()
        heads.setSpacing(2)
        heads.addWidget(self.title)
        heads.addWidget(self.about)
        column.addLayout(heads)
        column.addWidget(self._weaker_notice())
        column.addWidget(self.sources)
        column.addWidget(self._preview(), 1)
        self._filler = QWidget()
        column.addWidget(self._filler, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inside), 1)
        whole.addLayout(self._foot())
        self.sources.file_wanted.connect(self._on_file_wanted)
        self.sources.clipboard_wanted.connect(self.clipboard_wanted)
        self.sources.source_chosen.connect(self.file_chosen)
        leave = QAction(self)
        leave.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        leave.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.triggered.connect(self.cancelled)
        paste = QAction(self)
        paste.setShortcut(QKeySequence.StandardKey.Paste)
        paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.triggered.connect(self.clipboard_wanted)
        self.addActions([leave, paste])

    def _weaker_notice(self) -> QFrame:
        self.notice = QFrame()
        self.notice.setProperty("role", "trouble")
        self.notice.setProperty("state", "warning")
        self._notice_row = row = QHBoxLayout(self.notice)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        self.weaker = label("", wrap=True)
        self.weaker.setProperty("state", "warning")
        self.raise_button = button(tr("Raise to verify-full where a test proves it"))
        self.raise_button.clicked.connect(self.raise_wanted)
        row.addWidget(self.weaker, 1)
        row.addWidget(self.raise_button)
        return self.notice

    def _preview(self) -> QWidget:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("gap")
        self._split.setHandleWidth(14)
        self._split.setChildrenCollapsible(False)
        left = Card()
        left.body.addWidget(self.steps.view)
        left.setMinimumWidth(260)
        self.fields.setMinimumWidth(280)
        self._split.addWidget(left)
        self._split.addWidget(self.fields)
        self._split.setSizes([430, 710])
        self._split.setStretchFactor(1, 1)
        return self._split

    def _foot(self) -> QHBoxLayout:
        self.keyring = QCheckBox()
        self.keyring.toggled.connect(self.keyring_chosen)
        self.another = button(tr("Another source…"), "action")
        self.another.clicked.connect(self.show_sources)
        self.cancel_button = button(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)
        self.import_button = button(tr("Import"), "accent")
        self.import_button.clicked.connect(self.import_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(26, 6, 26, 20)
        row.setSpacing(10)
        row.addWidget(self.another)
        row.addWidget(self.keyring)
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.import_button)
        return row

    # What is shown --------------------------------------------------------------------------------

    @Slot()
    def show_sources(self, problem: str = "") -> None:
        """Nothing was read yet, or it could not be."""
        self.title.setText(tr("Import connections"))
        self.about.setText(tr("What would happen is shown first. Nothing is changed before that."))
        self.sources.show_problem(problem)
        for widget in (self.notice, self._split, self.keyring, self.import_button, self.another):
            widget.hide()
        self.sources.show()
        self._filler.show()
        self.sources.choose.setFocus()

    def show_state(self, state: ImportState) -> None:
        """The preview of what was read."""
        self.sources.hide()
        self._filler.hide()
        self._split.show()
        self.another.show()
        self.import_button.show()
        self.steps.show_state(state)
        self.show_fields(state)
        self.show_choice(state)

    def show_choice(self, state: ImportState) -> None:
        """What follows from the ticks."""
        self._show_heading(state)
        self._show_notice(state)
        self.keyring.setVisible(state.passwords > 0)
        self.keyring.setText(
            tr("Keep the password in the system keyring")
            if state.passwords == 1
            else tr("Keep {count} passwords in the system keyring", count=state.passwords)
        )
        self.keyring.setChecked(state.keep_passwords)
        self.import_button.setEnabled(state.count > 0 and not state.is_testing)
        self.import_button.setText(
            tr("Import 1 profile")
            if state.count == 1
            else tr("Import {count} profiles", count=state.count)
        )

    def _show_heading(self, state: ImportState) -> None:
        self.title.setText(
            tr("Import: {count} of {total} profiles", count=state.count, total=state.total)
        )
        told = translated(state.reading.about) if state.reading.about is not None else ""
        where = " · ".join(part for part in (state.programs, state.file, told) if part)
        promise = tr("nothing is changed before you press Import, and one Undo takes it all back")
        self.about.setText(" · ".join(part for part in (where, promise) if part))

    def _show_notice(self, state: ImportState) -> None:
        weaker = len(state.weaker)
        words = [translated(words) for words in state.told]
        if state.is_testing:
            words = [tr("Testing under verify-full, without a password…")]
        elif weaker:
            words.append(
                tr("1 profile proves less than verify-full.")
                if weaker == 1
                else tr("{count} profiles prove less than verify-full.", count=weaker)
            )
        self.notice.setVisible(bool(words))
        self.weaker.setText(" ".join(words))
        self.raise_button.setText(
            tr("Stop") if state.is_testing else tr("Raise to verify-full where a test proves it")
        )
        self.raise_button.setVisible(state.is_testing or weaker > 0)

    def show_fields(self, state: ImportState) -> None:
        steps, refused = state.plan.steps, state.plan.refused
        if state.current < len(steps):
            self.fields.show_step(steps[state.current], in_keyring=state.keep_passwords)
        elif state.current - len(steps) < len(refused):
            self.fields.show_refusal(refused[state.current - len(steps)])
        else:
            self.fields.show_nothing()

    # What the user does ---------------------------------------------------------------------------

    @Slot()
    def _on_file_wanted(self) -> None:
        path = file_dialog.file_to_open(self, tr("Choose a file"), Path.home())
        if path is not None:
            self.file_chosen.emit(path)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where two do not fit beside each other, one stands below the other."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._split.setOrientation(down if narrow else across)
        self._split.setMinimumHeight(560 if narrow else 260)
        ways = QBoxLayout.Direction
        self._notice_row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.data_dropped.emit(event.mimeData())
