"""What is wrong with the files of the form, each with the button that mends it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from azpg_gui.operations.file_facts import Cure, CureKind, FileJudgement
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, label

__all__ = ["FileNotices"]


class FileNotices(QWidget):
    """Signals:
    cure_chosen(object, object): a ``FileJudgement`` and its ``Cure``.
    """

    cure_chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: tuple[FileJudgement, ...] = ()
        self.hide()

    def show_judgements(self, judgements: tuple[FileJudgement, ...]) -> None:
        if judgements == self._shown:
            return
        self._shown = judgements
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for judgement in judgements:
            self._column.addWidget(self._notice(judgement))
        self.setVisible(bool(judgements))

    def _notice(self, judgement: FileJudgement) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "trouble")
        state = "warning" if judgement.usable else "bad"
        frame.setProperty("state", state)
        title = (
            tr("{keyword}: libpq can use this file, but look at it.", keyword=judgement.keyword)
            if judgement.usable
            else tr("{keyword}: libpq cannot use this file.", keyword=judgement.keyword)
        )
        heading = label(f"{'!' if judgement.usable else '✕'} {title}", "heading", wrap=True)
        heading.setProperty("state", state)
        said = "\n".join(translated(text) for text in judgement.text)
        text = label(said, wrap=True, selectable=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(text)
        if any(cure.kind is CureKind.COPY for cure in judgement.cures):
            note = tr("The copy is written beside {path}; this file stays as it is.",
                      path=judgement.path)  # fmt: skip
            column.addWidget(label(note, "muted", wrap=True))
        column.addStretch()
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for index, cure in enumerate(judgement.cures):
            buttons.addWidget(self._button(judgement, cure, first=index == 0))
        buttons.addStretch()
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        frame.setAccessibleName(f"{title} {said}")
        return frame

    def _button(self, judgement: FileJudgement, cure: Cure, *, first: bool) -> QWidget:
        match cure.kind:
            case CureKind.COPY:
                text = tr("Write a PEM copy and use it")
            case CureKind.OPEN:
                text = tr("Open it with its passphrase…")
            case CureKind.USE:
                text = tr("Use {path}", path=cure.path)
            case CureKind.MOVE:
                text = tr("Use it as {keyword}", keyword=cure.keyword)
            case CureKind.EXCHANGE:
                text = tr("Exchange {keyword} and {place}",
                          keyword=judgement.keyword, place=cure.keyword)  # fmt: skip
            case CureKind.REMOVE:
                text = tr("Do without {keyword}", keyword=judgement.keyword)
            case CureKind.CHOOSE:
                text = tr("Choose another file…")
        accent = first and not judgement.usable and cure.kind is not CureKind.CHOOSE
        widget = button(text, "accent" if accent else "")
        widget.setObjectName(f"cure-{judgement.keyword}-{cure.kind.value}")
        widget.clicked.connect(lambda: self.cure_chosen.emit(judgement, cure))
        return widget
