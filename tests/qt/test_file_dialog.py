"""Qt's own file dialog, where the desktop has none: its icons, its words, and what comes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QListView,
    QMessageBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from azpg_gui.compat import override
from azpg_gui.qt.theme.appearance import Appearance, ThemeChoice
from azpg_gui.qt.theme.apply import current_theme
from azpg_gui.qt.theme.colours import DARK
from azpg_gui.qt.translation import install_language
from azpg_gui.qt.widgets.file_dialog import file_to_open, file_to_save, folder_to_open
from tests.qt.test_icons import inks


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def when_shown(kind: type[QWidget], then: Callable[[QWidget], None], parent: QWidget) -> None:
    """As soon as a modal one of ``kind`` is there, and says it is ready."""
    timer = QTimer(parent)

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, kind):
            timer.stop()
            then(shown)

    timer.timeout.connect(look)
    timer.start(5)


def test_it_is_drawn_in_the_themes_colours(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    """Folder, file, computer and home; and the program's icon theme is as it was afterwards."""
    (tmp_path / "archive").mkdir()
    (tmp_path / "root.crt").write_text("x", "utf-8")
    current_theme().choose(Appearance(theme=ThemeChoice.DARK))
    before = QIcon.themeName()
    seen: dict[str, set[str]] = {}

    def look(dialog: QWidget) -> None:
        tree = dialog.findChild(QTreeView, "treeView")
        sidebar = dialog.findChild(QListView, "sidebar")
        assert isinstance(tree, QTreeView)
        assert isinstance(sidebar, QListView)
        qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 2)
        for view, root in ((tree, tree.rootIndex()), (sidebar, sidebar.rootIndex())):
            for row in range(view.model().rowCount(root)):
                index = view.model().index(row, 0, root)
                icon = index.data(Qt.ItemDataRole.DecorationRole)
                seen[index.data()] = inks(icon)
        # No column is cut off.
        header = tree.header()
        qtbot.waitUntil(lambda: header.sectionSize(3) >= header.sectionSizeHint(3))
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    when_shown(QFileDialog, look, parent)
    assert file_to_open(parent, "Choose a file", tmp_path) is None
    assert QIcon.themeName() == before
    current_theme().choose(Appearance())
    assert {"archive", "root.crt", Path.home().name} <= seen.keys()
    for name, colours in seen.items():
        assert colours & {DARK.accent, DARK.muted}, name


class Lacking(QTranslator):
    """Asked last: what nobody before it knew."""

    def __init__(self, parent: QApplication | QWidget) -> None:
        super().__init__(parent)
        self.words: list[tuple[str, str]] = []

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        self.words.append((context, source))
        return source

    @override
    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def lacking(qapp: QApplication) -> Iterator[Lacking]:
    """In Korean."""
    asked = Lacking(qapp)
    qapp.installTranslator(asked)
    install_language(qapp, "ko")
    yield asked
    install_language(qapp, "en")
    qapp.removeTranslator(asked)


def test_every_word_is_korean(
    qtbot: QtBot, parent: QWidget, tmp_path: Path, lacking: Lacking
) -> None:
    """Of Qt's: the dialog in its three uses, the question before a file is replaced, and the
    columns, the folder's own word included."""
    (tmp_path / "archive").mkdir()
    kept = tmp_path / "kept.pem"
    kept.write_text("x", "utf-8")
    kinds: list[str] = []
    asked: list[str] = []

    def close(dialog: QWidget) -> None:
        tree = dialog.findChild(QTreeView, "treeView")
        assert isinstance(tree, QTreeView)
        qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) > 0)
        kinds.append(tree.model().index(0, 2, tree.rootIndex()).data())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    when_shown(QFileDialog, close, parent)
    assert folder_to_open(parent, "폴더 선택", tmp_path) is None
    assert kinds == ["폴더"]

    def replace(question: QWidget) -> None:
        assert isinstance(question, QMessageBox)
        asked.append(question.text())
        yes = question.button(QMessageBox.StandardButton.Yes)
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)

    def save(dialog: QWidget) -> None:
        when_shown(QMessageBox, replace, parent)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        assert name.text() == kept.name
        qtbot.keyClick(name, Qt.Key.Key_Return)

    when_shown(QFileDialog, save, parent)
    saved = file_to_save(parent, "저장", kept, "인증서 (*.pem);;모든 파일 (*)")
    assert saved == (kept, "인증서 (*.pem)")
    assert asked == ["kept.pem 파일이 이미 있습니다.\n바꾸시겠습니까?"]
    # A direction is no word, and what kinds of files are called the desktop's own list says.
    silent = {"azpg", "QGuiApplication", "QMimeType"}
    assert not {words for words in lacking.words if words[0] not in silent}
