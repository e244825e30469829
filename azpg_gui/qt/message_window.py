"""A message in a window of its own, for a program that cannot open its own.

Usage: python -m azpg_gui.qt.message_window TITLE TEXT
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

__all__ = ["main"]


def main() -> int:
    title, text = sys.argv[1:3]
    application = QApplication([title])
    box = QMessageBox(QMessageBox.Icon.Critical, title, text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.finished.connect(application.quit)
    box.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
