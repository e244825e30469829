"""The window: a thin shell over the core. Another program may open the test dialog:

from azpg_gui.qt import TestDialog
"""

from typing import TYPE_CHECKING

from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.qt.check import test_dialog
    from azpg_gui.qt.check.test_dialog import TestDialog
else:
    test_dialog = later("azpg_gui.qt.check.test_dialog")

__all__ = ["TestDialog"]


def __getattr__(name: str) -> object:
    # Imported on first use: the window's own start must not wait for the dialog.
    if name == "TestDialog":
        return test_dialog.TestDialog
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
