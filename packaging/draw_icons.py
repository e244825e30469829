"""Draws the icon in the sizes a desktop asks for: ``python packaging/draw_icons.py FOLDER``."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main() -> int:
    application = QGuiApplication(sys.argv[:1])
    source = Path(__file__).resolve().parent.parent / "resources" / "icons" / "azpg.svg"
    renderer = QSvgRenderer(str(source))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        folder = Path(sys.argv[1], f"{size}x{size}", "apps")
        folder.mkdir(parents=True, exist_ok=True)
        assert image.save(str(folder / "azpg.png"))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
