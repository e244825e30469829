"""Tags and notes: what people write down about a server, folded behind a line that says it."""

from typing import Final, TypedDict

from PySide6.QtCore import QMimeData, QSize, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import printable
from azpg_gui.qt.connection.tags import TagsField
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import Card, labelled
from azpg_gui.qt.widgets.fold import Fold

__all__ = ["NotesCard", "NotesText", "summary"]

_SUMMARY: Final = 60  # characters of the line
_FEWEST, _MOST = 3, 12  # lines shown of the notes


class Fields(TypedDict):
    notes: str
    tags: tuple[str, ...]


def summary(notes: str, tags: tuple[str, ...]) -> str:
    """The tags and how the notes begin; empty where there are none."""
    first = next((line for line in notes.splitlines() if line.strip()), "")
    whole = " · ".join(part for part in (", ".join(tags), first) if part)
    said = " ".join(printable(whole).split())
    return said if len(said) <= _SUMMARY else f"{said[: _SUMMARY - 1].rstrip()}…"


class NotesText(QPlainTextEdit):
    """Grows with what is written, up to a dozen lines."""

    def __init__(self) -> None:
        super().__init__()
        self._notes = self._shown = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def show_notes(self, notes: str) -> None:
        self.setPlainText(notes)
        self._notes, self._shown = notes, self.toPlainText()

    @property
    def notes(self) -> str:
        """To the letter what a file holds, line ends included, until it is edited."""
        text = self.toPlainText()
        return self._notes if text == self._shown else text

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text, whatever else the clipboard has."""
        self.insertPlainText(source.text())

    @override
    def sizeHint(self) -> QSize:
        # A plain document measures its height in lines (QPlainTextDocumentLayout).
        lines = min(max(round(self.document().size().height()), _FEWEST), _MOST)
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + around + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @Slot()
    def _on_size_changed(self) -> None:
        self.updateGeometry()


class NotesCard(Card):
    """Signals:
    edited(): something was changed by the user.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tags, self.notes = TagsField(), NotesText()
        self.tags.setPlaceholderText(tr("Words between commas: billing, europe"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addLayout(labelled(tr("Ta&gs"), self.tags))
        column.addLayout(labelled(tr("&Notes"), self.notes))
        self.fold = Fold()
        self.body.setContentsMargins(18, 8, 18, 8)  # most often one line
        self.fold.set_inside(inside)
        self.body.addWidget(self.fold)
        self._showing, self._profile = False, Profile("", "")
        self.tags.textChanged.connect(self._on_edited)
        self.notes.textChanged.connect(self._on_edited)
        self.fold.line.toggled.connect(self._show_title)
        self._show_title()

    def show_profile(self, profile: Profile) -> None:
        """Where it is shown already the cursor stays, and what Ctrl+Z takes back in the field."""
        other, self._profile = profile.identifier != self._profile.identifier, profile
        self._showing = True
        if other or profile.tags != self.tags.tags:
            self.tags.show_tags(profile.tags)
        if other or profile.notes != self.notes.notes:
            self.notes.show_notes(profile.notes)
        self._showing = False
        self._show_title()

    def fields(self) -> Fields:
        return {"notes": self.notes.notes, "tags": self.tags.tags}

    @Slot()
    def _on_edited(self) -> None:
        if not self._showing:
            self._show_title()
            self.edited.emit()

    @Slot()
    def _show_title(self) -> None:
        if self.fold.line.isChecked():
            self.fold.set_title(tr("Notes and tags"))
            return
        said = summary(self.notes.notes, self.tags.tags)
        self.fold.set_title(tr("Notes and tags: {summary}", summary=said or tr("none")))
