"""The practice scenarios as a menu: what is the matter, and small beside it what the command line
calls it."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu, QWidget

from azpg_gui.practice.scenarios import Scenario, describe, title
from azpg_gui.qt.translation import translated

__all__ = ["practice_menu"]


def practice_menu(
    parent: QWidget, chosen: Callable[[str], None], scenarios: Iterable[Scenario] = tuple(Scenario)
) -> QMenu:
    """A menu that is filled when it is first opened.

    Args:
        chosen: gets the scenario's code.
    """
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)

    def fill() -> None:
        if not menu.isEmpty():
            return
        for scenario in scenarios:
            # What follows a tab stands where shortcuts do (QAction.text).
            action = menu.addAction(f"{translated(title(scenario))}\t{scenario.value}")
            action.setData(scenario.value)
            action.setToolTip(translated(describe(scenario)))

    menu.aboutToShow.connect(fill)
    menu.triggered.connect(lambda action: chosen(action.data()))
    return menu
