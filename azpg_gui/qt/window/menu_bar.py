"""The menus of ``menu_entries`` in a window."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from azpg_gui.qt.translation import translated
from azpg_gui.qt.window.menu_entries import MENUS, Entry, Menu, practice_entries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from azpg_gui.qt.window.window_controller import WindowController

__all__ = ["fill_menus"]


def fill_menus(controller: "WindowController") -> None:
    """Those of the menu bar, and the one of the button *Practice*."""
    for menu, one in zip(controller.window.menus, MENUS, strict=True):
        _fill(menu, one.entries, controller)
    _fill(controller.window.practice_menu, practice_entries(), controller)


def _fill(
    menu: QMenu, entries: "Iterable[Entry | Menu | None]", controller: "WindowController"
) -> None:
    own: list[tuple[Entry, QAction]] = []
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, Menu):
            _fill(menu.addMenu(translated(entry.title)), entry.entries, controller)
        else:
            own.append((entry, _action(menu, entry, controller)))

    def opened() -> None:
        for entry, action in own:
            if entry.possible is not None:
                action.setEnabled(entry.possible(controller))
            if entry.chosen is not None:
                action.setChecked(entry.chosen(controller))

    def closed() -> None:  # a disabled action hears no keys, and nobody tells it of the change
        for _entry, action in own:
            action.setEnabled(True)

    if any(entry.possible or entry.chosen for entry, _action in own):
        menu.aboutToShow.connect(opened)
        menu.aboutToHide.connect(closed)


def _action(menu: QMenu, entry: Entry, controller: "WindowController") -> QAction:
    text = translated(entry.text)
    action = menu.addAction(f"{text}\t{entry.shown}" if entry.shown else text)
    if entry.keys:
        action.setShortcuts(QKeySequence.listFromString(entry.keys))
    action.setCheckable(entry.chosen is not None)
    action.triggered.connect(lambda: entry.do(controller))
    return action
