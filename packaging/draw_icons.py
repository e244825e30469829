"""Draws the icon in the sizes and the containers that systems ask for.

    python packaging/draw_icons.py HICOLOR FOLDER

HICOLOR gets a PNG a size, as the icon theme specification wants; FOLDER gets azpg.ico (Windows) and
azpg.icns (macOS). Both containers take PNG: Windows since Vista, macOS since 10.7.
"""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

__all__ = ["icns", "ico", "main"]

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
# https://en.wikipedia.org/wiki/Apple_Icon_Image_format: type and pixels; 1x and 2x ones are apart.
_ICNS_TYPES: Final = (
    ("icp4", 16), ("icp5", 32), ("ic07", 128), ("ic08", 256), ("ic09", 512), ("ic10", 1024),
    ("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512),
)  # fmt: skip


def main() -> int:
    application = QGuiApplication(sys.argv[:1])
    source = Path(__file__).resolve().parent.parent / "resources" / "icons" / "azpg.svg"
    renderer = QSvgRenderer(str(source))
    drawn = {size: _png(renderer, size) for size in (*SIZES, 1024)}
    hicolor, containers = Path(sys.argv[1]), Path(sys.argv[2])
    for size in SIZES:
        folder = hicolor / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "azpg.png").write_bytes(drawn[size])
    containers.mkdir(parents=True, exist_ok=True)
    (containers / "azpg.ico").write_bytes(ico({size: drawn[size] for size in _ICO_SIZES}))
    (containers / "azpg.icns").write_bytes(icns(drawn))
    application.quit()
    return 0


def ico(drawn: dict[int, bytes]) -> bytes:
    """ICONDIR, an ICONDIRENTRY of 16 bytes each, the pictures; a side of 256 is written 0."""
    place = 6 + 16 * len(drawn)
    entries, pictures = b"", b""
    for size, picture in drawn.items():
        side = size % 256
        entries += struct.pack(
            "<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place + len(pictures)
        )
        pictures += picture
    return struct.pack("<HHH", 0, 1, len(drawn)) + entries + pictures


def icns(drawn: dict[int, bytes]) -> bytes:
    """The header, then type, length and picture of each; lengths count their own eight bytes."""
    body = b"".join(
        kind.encode() + struct.pack(">I", 8 + len(drawn[size])) + drawn[size]
        for kind, size in _ICNS_TYPES
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes, Qt text
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
