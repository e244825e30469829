"""What ``azpg-gui`` was started with, or a second start handed over, is shown in the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from azpg_gui.lazy import later

if TYPE_CHECKING:
    from collections.abc import Iterable

    from azpg_gui.core.interchange import start_argument
    from azpg_gui.qt.window.window_controller import WindowController
else:  # most starts have none
    start_argument = later("azpg_gui.core.interchange.start_argument")

__all__ = ["show_arguments", "show_in_front"]


def show_arguments(
    controller: "WindowController", arguments: "Iterable[str]", folder: Path
) -> None:
    """Each in its turn; the window waits until its own files were read."""
    for given in arguments:
        if given:
            _show(controller, start_argument.start_argument(given, folder))


def _show(controller: "WindowController", given: "start_argument.StartArgument") -> None:
    if not controller.loaded:
        controller.later(lambda: _show(controller, given))
        return
    controller.window.show_status("")
    match given.kind:
        case start_argument.ArgumentKind.CONNECTION:
            controller.welcome.show_string(given.text)
        case start_argument.ArgumentKind.CERTIFICATE:
            controller.pages.show_file(Path(given.text))
        case _:
            controller.interchange.read_file(Path(given.text))


def show_in_front(controller: "WindowController") -> None:
    """As far as the window manager lets it."""
    window = controller.window
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
