"""Export: which profiles, in which form, and what will stand in the file. Never a password."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.interchange.formats import ExportFormat
from azpg_gui.core.sentences import printable
from azpg_gui.qt.interchange.export_choice import FORMS, ExportChoice
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import button, label, labelled, restyle
from azpg_gui.qt.widgets.fields import PlainCombo
from azpg_gui.qt.widgets.room import ScrolledPage, resize_in_room

__all__ = ["ExportDialog"]

_IDENTIFIER: Final = Qt.ItemDataRole.UserRole
_LEAST_LIST = 84  # pixels: two profiles and a half
_SCROLL_BAR = 12  # pixels right of what is chosen, where a scroll bar stands on a small screen


class _ShortList(QListWidget):
    """What it is laid out in is scrolled: it gives up its room before the fields below it go out of
    sight, and takes what is left."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_LIST)


class ExportDialog(QDialog):
    """Shows what would be written; ``export_controller.py`` writes it.

    Signals:
        changed(): other profiles, or another form: the preview is to be made anew.
        save_wanted(object), copy_wanted(): to the path that was chosen; into the clipboard.
    """

    changed = Signal()
    save_wanted = Signal(object)
    copy_wanted = Signal()

    def __init__(
        self, profiles: Sequence[Profile], chosen: frozenset[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export profiles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_in_room(self, QSize(920, 600))
        self._profiles = {profile.identifier: profile for profile in profiles}
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(tr("Export profiles"), "title"))
        promise = tr("No password is written. Root files are named so that the reader finds them.")
        column.addWidget(label(promise, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(18 - _SCROLL_BAR)
        row.addWidget(self._left(profiles, chosen))
        row.addLayout(self._right(), 1)
        column.addLayout(row, 1)
        self.said = label("", wrap=True, selectable=True)
        column.addWidget(self.said)
        column.addLayout(self._foot())
        self._show_form()

    def _left(self, profiles: Sequence[Profile], chosen: frozenset[str]) -> QWidget:
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, _SCROLL_BAR, 0)
        column.setSpacing(12)
        self.form = PlainCombo()
        for form in FORMS:
            self.form.addItem(translated(form.title), form.format)
        self.form.currentIndexChanged.connect(self._on_form_chosen)
        column.addLayout(labelled(tr("&Format"), self.form))
        self.about_form = label("", "muted", wrap=True)
        column.addWidget(self.about_form)
        self.list = _ShortList()
        self.list.setSpacing(2)
        for profile in profiles:
            item = QListWidgetItem(printable(profile.name, limit=200))
            item.setData(_IDENTIFIER, profile.identifier)
            item.setToolTip(printable(profile.host, limit=200))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = not chosen or profile.identifier in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._on_changed)
        column.addLayout(labelled(tr("&Profiles"), self.list), 1)
        self.roots = QCheckBox(tr("Copy the root files beside the file"))
        self.roots.setToolTip(tr("For a reader on another computer."))
        self.roots.toggled.connect(self._on_changed)
        column.addWidget(self.roots)
        self.by, self.about = QLineEdit(), QLineEdit()
        self.by.editingFinished.connect(self.changed)
        self.about.editingFinished.connect(self.changed)
        self.by.setPlaceholderText(tr("This account’s name"))
        self.about.setPlaceholderText(tr("What is it for?"))
        self._team = QWidget()
        fields = QVBoxLayout(self._team)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.addLayout(labelled(tr("&Written by"), self.by))
        fields.addLayout(labelled(tr("&Note"), self.about))
        column.addWidget(self._team)
        left = ScrolledPage(inside, _SCROLL_BAR)
        left.setFixedWidth(300 + _SCROLL_BAR)
        return left

    def _right(self) -> QVBoxLayout:
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setProperty("role", "literal")
        self.preview.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return labelled(tr("What will be in the file"), self.preview)

    def _foot(self) -> QHBoxLayout:
        self.copy_button = button(tr("Copy"))
        self.copy_button.clicked.connect(self.copy_wanted)
        self.close_button = button(tr("Close"))
        self.close_button.clicked.connect(self.close)
        self.save_button = button(tr("Save as…"), "accent")
        self.save_button.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.copy_button)
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.save_button)
        return row

    # What is chosen -------------------------------------------------------------------------------

    @property
    def choice(self) -> ExportChoice:
        ticked = [
            self.list.item(row).data(_IDENTIFIER)
            for row in range(self.list.count())
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]
        profiles = tuple(self._profiles[identifier] for identifier in ticked)
        return ExportChoice(
            profiles, ExportFormat(self.form.currentData()), self.roots.isChecked(),
            self.by.text().strip(), self.about.text().strip(),
        )  # fmt: skip

    @Slot()
    def _on_form_chosen(self) -> None:
        self._show_form()
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.say("")
        self.changed.emit()

    def _show_form(self) -> None:
        form = FORMS[self.form.currentIndex()]
        is_team = form.format is ExportFormat.AZPG
        self.about_form.setText(translated(form.about))
        self._team.setVisible(is_team)
        self.roots.setVisible(not is_team)
        self.copy_button.setVisible(not is_team)
        # The sentences of a README, else lines another program reads: shown as they are written.
        wrap = QPlainTextEdit.LineWrapMode
        self.preview.setLineWrapMode(wrap.WidgetWidth if is_team else wrap.NoWrap)
        self.say("")

    # What is shown --------------------------------------------------------------------------------

    def show_preview(self, text: str, left_out: Sequence[str], *, possible: bool) -> None:
        self.preview.setPlainText(text)
        self.save_button.setEnabled(possible)
        self.copy_button.setEnabled(possible)
        if left_out:
            self.say("\n".join(left_out[:4]), "warning")

    def say(self, text: str, state: str = "") -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        restyle(self.said, "state", state)

    @Slot()
    def _on_save(self) -> None:
        form = FORMS[self.form.currentIndex()]
        saved = file_dialog.file_to_save(
            self, tr("Save as"), Path.home() / form.file_name, f"*{form.suffix};;*"
        )
        if saved is not None:
            self.save_wanted.emit(saved[0])
