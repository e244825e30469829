"""The window: a thin shell over the core. Another program may open the test dialog:

from azpg_gui.qt import TestDialog
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from azpg_gui.qt.check.test_dialog import TestDialog

__all__ = ["TestDialog"]


def __getattr__(name: str) -> object:
    # Imported on first use: the window's own start must not wait for the dialog.
    if name == "TestDialog":
        from azpg_gui.qt.check.test_dialog import TestDialog  # noqa: PLC0415

        return TestDialog
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
