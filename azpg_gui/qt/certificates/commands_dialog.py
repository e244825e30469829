"""Commands that give other programs the same roots: to be read and copied, never run."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from azpg_gui.core.roots.export import InstallCommand
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import button, label
from azpg_gui.qt.widgets.room import resize_in_room

__all__ = ["CommandsDialog"]


class CommandsDialog(QDialog):
    """One tab a program."""

    def __init__(self, commands: tuple[InstallCommand, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The same roots for other programs"))
        resize_in_room(self, QSize(760, 420))
        self.tabs = QTabWidget()
        self._commands = commands
        for command in commands:
            self.tabs.addTab(_page(command), command.program)
        self.copy = button(tr("Copy"), "accent")
        self.copy.clicked.connect(self._on_copy)
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(tr("They are shown here and never run by this program."), "muted"))
        column.addWidget(self.tabs, 1)
        column.addLayout(row)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._commands[self.tabs.currentIndex()].command)


def _page(command: InstallCommand) -> QWidget:
    page = QWidget()
    text = QPlainTextEdit(command.command)
    text.setReadOnly(True)
    text.setProperty("role", "literal")
    text.setAccessibleName(command.program)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setTabChangesFocus(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 12, 0, 0)
    column.addWidget(label(translated(command.about), wrap=True))
    column.addWidget(text, 1)
    return page
