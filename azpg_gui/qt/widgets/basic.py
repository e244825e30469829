"""Small widgets every page is made of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.lazy import later
from azpg_gui.qt.theme.colours import current_colours, shade_of
from azpg_gui.resources import resource

if TYPE_CHECKING:
    from PySide6 import QtGui, QtWidgets
    from PySide6.QtGui import QResizeEvent
else:  # PySide6 creates a class when it is named: these after the first frame
    QtGui = later("PySide6.QtGui")
    QtWidgets = later("PySide6.QtWidgets")

__all__ = [
    "Card",
    "ClearableLine",
    "button",
    "field_label",
    "label",
    "labelled",
    "line",
    "naming_label",
    "restyle",
    "scrolled",
]


def label(
    text: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False
) -> QLabel:
    """A label that shows plain text only: what is in it may come from a server."""
    widget = _Selectable() if selectable else QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    widget.setWordWrap(wrap)
    if selectable:
        flags = Qt.TextInteractionFlag
        widget.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        widget.setText(text)
    return widget


class _Selectable(QLabel):
    """The keyboard reaches it to copy what it says; where it says nothing, it is passed over."""

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus)


def field_label(text: str, buddy: QWidget) -> QLabel:
    """A label above a field; it is the field's accessible name too."""
    widget = label(text, "field")
    widget.setBuddy(buddy)
    name = text.replace("&", "")
    buddy.setAccessibleName(name)
    typed = buddy.lineEdit() if isinstance(buddy, QtWidgets.QComboBox) else None
    if typed is not None:  # it has the focus
        typed.setAccessibleName(name)
    return widget


def naming_label(text: str, value: QLabel) -> QLabel:
    """The name of a value beside it; a screen reader says both. (A name of its own would be said
    instead of the value.)"""
    widget = label(text, "muted")
    widget.setBuddy(value)
    return widget


def labelled(text: str, field: QWidget) -> QVBoxLayout:
    """A field under its label."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(field_label(text, field))
    column.addWidget(field)
    return column


class _ElidingButton(QPushButton):
    """Gives way where a host name in its text leaves no room: the middle is left out, and the tip
    and the screen reader have it whole."""

    _LEAST = 160  # pixels

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setAccessibleName(text)

    def _missing(self) -> int:
        """Pixels by which what is shown is shorter than the text."""
        advance = self.fontMetrics().horizontalAdvance
        return advance(self._whole) - advance(self.text())

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._missing(), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(self._LEAST, self.sizeHint().height()))

    @override
    def resizeEvent(self, event: "QResizeEvent") -> None:
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.horizontalAdvance(self._whole)
        room = self.width() - around
        # A width in whole pixels may be a fraction too narrow for the text it was taken from.
        fits = self.width() >= self.sizeHint().width()
        elided = metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        shown = self._whole if fits else elided
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        super().resizeEvent(event)


def button(text: str, role: str = "", *, elide: bool = False) -> QPushButton:
    """Args:
    elide: a host name or a path is in the text.
    """
    widget = _ElidingButton(text) if elide else QPushButton(text)
    widget.setAutoDefault(False)
    if role:
        widget.setProperty("role", role)
    return widget


def line() -> QFrame:
    widget = QFrame()
    widget.setProperty("role", "line")
    return widget


def scrolled(inside: QWidget, *, by_keyboard: bool = False) -> "QtWidgets.QScrollArea":
    """Args:
    by_keyboard: it can have the focus, where nothing in it takes one.
    """
    area = QtWidgets.QScrollArea()
    area.setWidgetResizable(True)
    if not by_keyboard:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and have it looked at again."""
    before = widget.property(name)
    if before == value or (before is None and value == ""):  # the sheet asks for neither
        return
    widget.setProperty(name, value)
    # What is not shown yet will be looked at when it is; and naming a style makes PySide6 create
    # QStyle with all its enumerations, 30 ms the window need not wait for.
    if widget.window().isVisible():
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Card(QFrame):
    """A bordered box with 16 px inside; ``body`` takes its contents."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 18)
        self.body.setSpacing(12)
        if heading:
            self.body.addWidget(label(heading, "heading"))


class ClearableLine(QLineEdit):
    """Its button is made with the first text: icons and what draws them take 6 ms, which the first
    frame need not wait for. Qt asks its style for the icon then, once."""

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self._add_button)

    def _add_button(self) -> None:
        self.textChanged.disconnect(self._add_button)
        self.setClearButtonEnabled(True)
        self._paint_button()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self._paint_button()

    def _paint_button(self) -> None:
        action = self.findChild(QtGui.QAction, "_q_qlineeditclearaction")
        if action is not None:
            name = f"clear-{shade_of(current_colours())}.svg"
            action.setIcon(QtGui.QIcon(str(resource("icons", "stock", name))))
