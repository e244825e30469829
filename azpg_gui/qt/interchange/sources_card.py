"""Where connections can be taken from: a file, the clipboard, what other programs keep here."""

from collections.abc import Sequence

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from azpg_gui.core.interchange.places import LikelySource
from azpg_gui.core.interchange.program_names import program_name
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import Card, button, label

__all__ = ["SourcesCard"]


class SourcesCard(Card):
    """Signals:
    file_wanted(): a file is to be chosen.
    clipboard_wanted(): what was copied is to be read.
    source_chosen(object): the path of a file that was found.
    environment_chosen(): the variables this program was started with.
    """

    file_wanted = Signal()
    clipboard_wanted = Signal()
    source_chosen = Signal(object)
    environment_chosen = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Where from?"))
        intro = tr(
            "A connection string of any driver, pg_service.conf, .pgpass, pgAdmin’s servers.json, "
            "DBeaver, DataGrip, VS Code, Azure Data Studio, a .env file, or a team file of this "
            "program. Every setting is kept; it is only read."
        )
        self.body.addWidget(label(intro, "muted", wrap=True))
        self.choose = button(tr("Choose a file…"), "accent")
        self.choose.clicked.connect(self.file_wanted)
        self.paste = button(tr("Paste"))
        self.paste.clicked.connect(self.clipboard_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addWidget(label(tr("or drop a file anywhere on this page"), "muted"))
        row.addStretch()
        self.body.addLayout(row)
        self.problem = label("", wrap=True, selectable=True)
        self.problem.setProperty("state", "bad")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self._found = QWidget()
        self._column = QVBoxLayout(self._found)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self.body.addWidget(self._found)
        self._found.hide()

    def show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def show_found(self, sources: Sequence[LikelySource], variables: str = "") -> None:
        """Files of other programs on this computer, and hosts of this program's environment."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if sources or variables:
            self._column.addWidget(label(tr("Found on this computer"), "heading"))
        for source in sources:
            path = QDir.toNativeSeparators(str(source.path))
            look = self._line(program_name(source.kind), path)
            look.clicked.connect(lambda _=False, path=source.path: self.source_chosen.emit(path))
        if variables:
            look = self._line(tr("Environment variables"), variables)
            look.clicked.connect(self.environment_chosen)
        self._found.setVisible(bool(sources) or bool(variables))

    def _line(self, program: str, what: str) -> QPushButton:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        first = label(program)
        first.setMinimumWidth(130)
        row.addWidget(first)
        row.addWidget(label(what, "literal", selectable=True), 1)
        look = button(tr("Look at it"))
        look.setObjectName("look")
        look.setAccessibleName(tr("Look at {file} of {program}", file=what, program=program))
        row.addWidget(look)
        self._column.addWidget(line)
        return look
