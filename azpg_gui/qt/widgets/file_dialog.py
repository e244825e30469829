"""Asks for a file or a folder: by the desktop's own dialog, or by Qt's where there is none, with
our icons."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QTreeView, QWidget

from azpg_gui.core.connection.libpq_places import libpq_folder
from azpg_gui.qt.theme.apply import icon_theme
from azpg_gui.qt.widgets.room import fitting
from azpg_gui.resources import resource

__all__ = ["file_to_open", "file_to_save", "folder_to_open"]


def file_to_open(parent: QWidget, title: str, start: Path | str, filters: str = "") -> Path | None:
    """One that exists.

    Args:
        start: the folder to begin in, or a file to begin with.
        filters: as QFileDialog writes them.
    """
    with _asking(parent, title, Path(start), filters) as dialog:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return _chosen(dialog)


def folder_to_open(parent: QWidget, title: str, start: Path | str) -> Path | None:
    with _asking(parent, title, Path(start), "") as dialog:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return _chosen(dialog)


def file_to_save(
    parent: QWidget, title: str, proposed: Path | str, filters: str = ""
) -> tuple[Path, str] | None:
    """The name to write to, and which of ``filters`` was chosen. It asked before a file is
    replaced."""
    with _asking(parent, title, Path(proposed), filters) as dialog:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(Path(proposed).name)
        path = _chosen(dialog)
        return (path, dialog.selectedNameFilter()) if path is not None else None


@contextmanager
def _asking(parent: QWidget, title: str, start: Path, filters: str) -> Iterator[QFileDialog]:
    """Where the dialog is the desktop's own, so are its icons: Qt's, made of widgets, gets ours.
    QFileIconProvider asks the icon theme, in a thread of its own: no code of ours may run there."""
    before, paths = QIcon.themeName(), QIcon.themeSearchPaths()
    QIcon.setThemeSearchPaths([*paths, str(resource("icons", "themes"))])
    QIcon.setThemeName(icon_theme() or before)
    folder = start if start.is_dir() else start.parent
    dialog = QFileDialog(parent, title, str(folder), filters)
    try:
        if dialog.layout() is None:
            QIcon.setThemeName(before)
        else:
            _lay_out(dialog)
        yield dialog
    finally:
        dialog.deleteLater()
        QIcon.setThemeName(before)
        QIcon.setThemeSearchPaths(paths)


def _lay_out(dialog: QFileDialog) -> None:
    """Wide enough for its columns, which Qt cuts off; libpq's own folder, whose name is hidden,
    beside the home folder."""
    letter = dialog.fontMetrics().averageCharWidth()
    wanted = QSize(letter * 110, dialog.fontMetrics().height() * 26)
    dialog.resize(fitting(wanted, dialog.screen().availableGeometry()))
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    places = [p for p in (Path.home(), libpq_folder(os.environ)) if p is not None and p.is_dir()]
    dialog.setSidebarUrls([QUrl("file:"), *(QUrl.fromLocalFile(str(place)) for place in places)])
    beside = dialog.findChild(QSplitter, "splitter")
    if isinstance(beside, QSplitter):
        beside.setSizes([letter * 20, letter * 90])
    columns = dialog.findChild(QTreeView, "treeView")
    if isinstance(columns, QTreeView):
        header = columns.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    return Path(dialog.selectedFiles()[0]) if accepted else None
