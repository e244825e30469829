"""The icon's containers for Windows and macOS, read back by Qt's own readers."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("azpg.ico", {16, 24, 32, 48, 64, 128, 256}),
        ("azpg.icns", {16, 32, 64, 128, 256, 512, 1024}),
    ],
)
def test_every_size_is_in_it(drawn: Path, name: str, sizes: set[int]) -> None:
    reader = QImageReader(str(drawn / name))
    found = set()
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert image.width() == image.height()
        # The disc is drawn, and its corners are clear.
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255
        found.add(image.width())
    assert found == sizes


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    command = [sys.executable, "-P", str(ROOT / "packaging" / "draw_icons.py"), str(folder)]
    subprocess.run([*command, str(folder)], check=True)
    return folder
