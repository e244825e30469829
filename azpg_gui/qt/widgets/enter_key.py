"""Enter presses the button that has the focus. Qt does so in dialogs only, and only for buttons
that Enter would press from elsewhere too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

__all__ = ["is_enter", "press_focused"]


def is_enter(event: QKeyEvent) -> bool:
    """Enter, and nothing held with it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not held


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Whether ``event`` was Enter on a button; then that was pressed."""
    focused = window.focusWidget()
    if not is_enter(event) or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True
