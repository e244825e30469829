"""*About > Release*: this version beside that of a release file somebody chooses. Nothing is asked
for by itself."""

from pathlib import Path
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui import __version__
from azpg_gui.core.sentences import Moment, Style
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.job import Job
from azpg_gui.qt.regional import data_size
from azpg_gui.qt.theme.signs import Sign
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import ClearableLine, button, label
from azpg_gui.qt.widgets.row_tree import RowTree
from azpg_gui.qt.widgets.screen_reader import announce
from azpg_gui.qt.widgets.signs import SmallSign

if TYPE_CHECKING:
    from azpg_gui.core.self_check import release as releases
    from azpg_gui.core.self_check.release import Release
    from azpg_gui.operations import release
else:  # httpx: in the worker
    release = later("azpg_gui.operations.release")
    releases = later("azpg_gui.core.self_check.release")

__all__ = ["ReleasePage"]

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# What it came to → the sign, and its colour.
_SIGNS: Final = {
    "newer": (Sign.WARNING, "warning"), "same": (Sign.PASSED, "good"),
    "older": (Sign.SKIPPED, "plain"), "plain": (Sign.SKIPPED, "plain"), "bad": (Sign.FAILED, "bad"),
}  # fmt: skip


class ReleasePage(QWidget):
    """Attributes:
    release: what is shown; None before one was read.

    Signals:
        changed(): another release is shown, or none.
    """

    changed = Signal()

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._job: Job | None = None
        self.release: Release | None = None
        self.address = ClearableLine()
        self.address.setPlaceholderText("https://…/release.json")
        self.address.setAccessibleName(tr("Address of a release file"))
        self.address.textChanged.connect(self._on_address)
        self.address.returnPressed.connect(self._on_fetch)
        self.fetch = button(tr("Fetch"))
        self.fetch.setEnabled(False)
        self.fetch.clicked.connect(self._on_fetch)
        self.choose = button(tr("Choose a file…"))
        self.choose.clicked.connect(self._on_choose)
        self.sign = SmallSign()
        self.said = label("", "heading", wrap=True, selectable=True)
        self.files = RowTree(tr("Packages of the release"), [tr("Package"), tr("Size"), "SHA-256"])
        self.files.setRootIsDecorated(False)
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setColumnWidth(0, 310)
        self.files.setColumnWidth(1, 80)
        self.files.headerItem().setTextAlignment(1, _RIGHT)
        self._lay_out()

    def _lay_out(self) -> None:
        why = tr(
            "Nothing is looked up by itself. Choose the release file of a version, which lies "
            "beside its packages, or fetch it from its address."
        )
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.fetch)
        row.addWidget(self.choose)
        verdict = QHBoxLayout()
        verdict.setSpacing(8)
        verdict.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(why, "muted", wrap=True))
        column.addLayout(row)
        column.addLayout(verdict)
        column.addWidget(self.files, 1)
        column.addStretch()
        self.sign.hide()
        self.said.hide()
        self.files.hide()

    def abandon(self) -> None:
        if self._job is not None:
            self._job.abandon()

    @Slot()
    def _on_address(self) -> None:
        self.fetch.setEnabled(bool(self.address.text().strip()))

    @Slot()
    def _on_fetch(self) -> None:
        address = self.address.text().strip()
        if self._job is not None:
            self.abandon()
            self._settle()
            self._show(None, "plain", tr("Cancelled"))
        elif address:
            self._show(None, "plain", tr("Fetching…"))
            self._begin(
                self._engine.run(
                    lambda: release.fetch_release(address), self._on_release, self._on_error
                )
            )
            self.fetch.setText(tr("Cancel"))

    @Slot()
    def _on_choose(self) -> None:
        path = file_dialog.file_to_open(
            self, tr("Choose a release file"), Path.home(), "release*.json;;*"
        )
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        self._begin(
            self._engine.run(
                lambda: release.release_of_file(path), self._on_release, self._on_error
            )
        )

    def _begin(self, job: Job) -> None:
        self.choose.setEnabled(False)
        self._job = job

    def _settle(self) -> None:
        self._job = None
        self.fetch.setText(tr("Fetch"))
        self.choose.setEnabled(True)

    def _on_release(self, found: "Release") -> None:
        self._settle()
        beside = releases.age(found)
        self._show(found, beside.value, _verdict(found, beside))

    def _on_error(self, error: Exception) -> None:
        self._settle()
        if not isinstance(error, releases.ReleaseError):
            self._show(None, "plain", "")
            self._engine.failed.emit(error)
            return
        self._show(None, "bad", translated(error.sentence))

    def _show(self, found: "Release | None", how: str, text: str) -> None:
        self.release = found
        self.sign.show_sign(*_SIGNS[how])
        self.said.setText(text)
        self.sign.setVisible(bool(text))
        self.said.setVisible(bool(text))
        self.files.clear()
        for each in found.files if found is not None else ():
            row = QTreeWidgetItem([each.name, data_size(each.size), each.sha256])
            for column, tip in ((0, each.name), (2, each.sha256)):
                row.setToolTip(column, tip)
            row.setTextAlignment(1, _RIGHT)
            self.files.addTopLevelItem(row)
        self.files.setVisible(found is not None)
        announce(self, text)
        self.changed.emit()


def _verdict(found: "Release", beside: "releases.Age") -> str:
    of = {"version": found.version, "day": Moment(found.released, Style.DAY), "own": __version__}
    match beside:
        case releases.Age.NEWER:
            return tr("Version {version} of {day} is newer than this one, {own}.", **of)
        case releases.Age.OLDER:
            return tr("Version {version} of {day} is older than this one, {own}.", **of)
        case releases.Age.SAME:
            return tr("This is that version: {version} of {day}.", **of)
        case _:
            assert_never(beside)
