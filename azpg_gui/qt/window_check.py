"""Opens Qt as the window does and prints, as JSON, what it found: ``operations/self_check.py`` runs
it in a process of its own, which Qt may end.

Usage: python -m azpg_gui.qt.window_check
"""

import json
import sys
from typing import Final

import PySide6
from PySide6.QtCore import QLibraryInfo, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

__all__ = ["main"]

_KOREAN: Final = QFontDatabase.WritingSystem.Korean


def main() -> int:
    application = QApplication([sys.argv[0], "-style", "fusion"])
    screen = QGuiApplication.primaryScreen()
    formats = {bytes(name.data()) for name in QImageReader.supportedImageFormats()}
    korean = QFontDatabase.families(_KOREAN)
    found = {
        "qt": qVersion(),
        "pyside": PySide6.__version__,
        "platform": QGuiApplication.platformName(),
        "plugins": QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath).rpartition("/")[2],
        "style": application.style().objectName(),
        "screen": f"{screen.size().width()} x {screen.size().height()}",
        "scale": f"{screen.devicePixelRatio():g}",
        "dark": "yes" if _dark() else "no",
        "svg": "yes" if b"svg" in formats else "no",
        "korean_font": next(iter(korean), ""),
        "tray": "yes" if QSystemTrayIcon.isSystemTrayAvailable() else "no",
    }
    sys.stdout.write(json.dumps(found))
    return 0


def _dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


if __name__ == "__main__":
    sys.exit(main())
