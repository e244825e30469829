"""The icon's containers for Windows and macOS, read back by Qt's own readers; and the icons Qt asks
its style for, in the theme's colours."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QIcon, QImageReader
from PySide6.QtWidgets import QFileDialog, QMessageBox, QStyle, QToolButton
from pytestqt.qtbot import QtBot

from azpg_gui.qt.theme.appearance import Appearance, ThemeChoice
from azpg_gui.qt.theme.apply import current_theme
from azpg_gui.qt.theme.colours import DARK, LIGHT, Colours
from azpg_gui.qt.theme.signs import Sign, sign_icon
from azpg_gui.qt.widgets.basic import ClearableLine

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


def test_stock_icons_have_the_themes_colours() -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        stock = importlib.import_module("stock_icons")
    finally:
        sys.path.remove(str(ROOT / "packaging"))
    folder = ROOT / "resources" / "icons" / "stock"
    kept = {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    assert kept == stock.drawn(), "run packaging/stock_icons.py"
    folder = ROOT / "resources" / "icons" / "themes"
    files = [path for path in folder.rglob("*") if path.is_file()]
    kept = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}
    assert kept == stock.themes(), "run packaging/stock_icons.py"


@pytest.mark.parametrize(
    ("theme", "colours"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)]
)
def test_boxes_dialogs_and_lines_are_drawn_in_them(
    qtbot: QtBot, theme: ThemeChoice, colours: Colours
) -> None:
    """Not in Fusion's own: each picture has the colour of the theme in it."""
    current_theme().choose(Appearance(theme=theme))
    box, line = QMessageBox(QMessageBox.Icon.Question, "azpg", "?"), ClearableLine()
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    for widget in (box, line, dialog):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    line.setText("x")
    up = dialog.findChild(QToolButton, "toParentButton")
    button = line.findChild(QToolButton)
    assert isinstance(up, QToolButton)
    assert isinstance(button, QToolButton)
    standard = box.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxQuestion, None, box)
    assert colours.accent in inks(standard)
    assert colours.muted in inks(up.icon())
    assert colours.muted in inks(button.icon())
    current_theme().choose(Appearance())


def inks(icon: QIcon) -> set[str]:
    picture = icon.pixmap(64, 64).toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }


def test_a_sign_keeps_its_colour_in_a_selected_row(qtbot: QtBot) -> None:
    """A style makes the missing one from the other, tinted with its highlight."""
    icon, size = sign_icon(Sign.FAILED, LIGHT.bad), QSize(16, 16)
    plain, selected = icon.pixmap(size), icon.pixmap(size, QIcon.Mode.Selected)
    assert selected.toImage() == plain.toImage()
