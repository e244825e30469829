"""Above the pages: the profile's name, its last result, what its host says about itself."""

from datetime import UTC, datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Environment
from azpg_gui.core.sentences import capitalised
from azpg_gui.qt.profiles.result_description import describe_result
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import Sign, paint_sign
from azpg_gui.qt.translation import shown, tr
from azpg_gui.qt.widgets.basic import button, restyle
from azpg_gui.qt.widgets.elided_label import ElidedLabel
from azpg_gui.qt.widgets.environment import EnvironmentButton
from azpg_gui.qt.widgets.fields import OneLine
from azpg_gui.qt.window.heading import Heading

__all__ = ["WindowHeader"]


_FRAME = 5  # pixels; border and padding of the name
_NAME = 160  # pixels the name has at least, if the result is to stand beside it
_ABOUT = 80  # pixels what is said of the host has at least, if it is to stand beside the result
_BETWEEN = 100  # pixels of margins and gaps
_INSIDE = 2  # pixels Qt leaves on both sides of a line's text (QLineEditPrivate::horizontalMargin)


class TitleLine(OneLine):
    """While nobody edits it, what has no room ends in …"""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        kind = QStyle.SubElement.SE_LineEditContents
        box = self.style().subElementRect(kind, option, self).adjusted(_INSIDE, 0, -_INSIDE, 0)
        metrics = self.fontMetrics()
        fits = metrics.horizontalAdvance(self.text()) <= box.width()
        if fits or self.hasFocus() or self.echoMode() is not QLineEdit.EchoMode.Normal:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        elided = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        self.style().drawItemText(
            painter, box, Qt.AlignmentFlag.AlignVCenter, self.palette(), self.isEnabled(), elided,
            QPalette.ColorRole.Text,
        )  # fmt: skip


class ResultPill(ElidedLabel):
    """The last result in words, behind the sign that stands beside it in the list."""

    _SIGN, _BEFORE, _GAP = 14, 10, 5  # pixels; before it, the style sheet's padding

    def __init__(self) -> None:
        super().__init__("pill")
        self._sign, self._state = Sign.WAITING, "plain"
        self.setIndent(self._SIGN + self._GAP)

    def show_sign(self, sign: Sign, state: str) -> None:
        """``state`` is good, warning, bad or plain."""
        self._sign, self._state = sign, state
        restyle(self, "state", state)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = (self.height() - self._SIGN) / 2
        box = QRectF(self._BEFORE, top, self._SIGN, self._SIGN)
        colours = current_colours()
        ink = {"good": colours.good, "warning": colours.warning, "bad": colours.bad}
        colour = QColor(ink.get(self._state, colours.muted))
        paint_sign(QPainter(self), self._sign, box, colour)


class WindowHeader(QWidget):
    """Attributes:
    name: the line it is typed into.
    environment: how much depends on the server, to be chosen there.
    badge: the last result; hidden where there is none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.name = TitleLine()
        self.name.setProperty("role", "title")
        self.name.setPlaceholderText(tr("Name of this connection"))
        self.name.setAccessibleName(tr("Name of this connection"))
        # The line takes what the last result leaves, not the other way round; it can be scrolled.
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.environment = EnvironmentButton()
        self.badge = ResultPill()
        self.badge.setFixedHeight(self.badge.fontMetrics().height() + 6)
        self.about = ElidedLabel("muted")
        self.save_button = button(tr("Save"))
        self.save_button.setToolTip("Ctrl+S")
        self.test_button = button(tr("Test connection") + "  F5", "accent")
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for line in (self._first, self._second):
            line.setSpacing(10)
            titles.addLayout(line)
        self._first.addWidget(self.name, 1)
        self._first.addWidget(self.environment)
        self._first.addWidget(self.badge)
        self._second.addWidget(self.about, 1)
        row = QHBoxLayout(self)
        # The frame of the name stands out, and its letters in one line with what is below.
        row.setContentsMargins(26 - _FRAME, 18, 26, 0)
        self._second.setContentsMargins(_FRAME, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(titles, 1)
        align = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.save_button, 0, align)
        row.addWidget(self.test_button, 0, align)
        self._said = "", ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The last result stands beside the name, or, where too little of the name would be left,
        in fewer words below it."""
        whole, short = self._said
        self.badge.setText(whole)
        taken = (self.save_button, self.test_button, self.environment, self.badge)
        left = self.width() - sum(one.sizeHint().width() for one in taken if not one.isHidden())
        beside = left >= _NAME + _BETWEEN
        if not beside:
            self.badge.setText(short)
        row, other = (self._first, self._second) if beside else (self._second, self._first)
        if row.indexOf(self.badge) < 0:
            other.removeWidget(self.badge)
            row.addWidget(self.badge)
        # A few letters of what the host is say nothing: the result needs their room.
        buttons = self.save_button.sizeHint().width() + self.test_button.sizeHint().width()
        below = self.width() - buttons - self.badge.sizeHint().width() - _BETWEEN
        self.about.setVisible(beside or self.badge.isHidden() or below >= _ABOUT)

    def show_heading(self, heading: Heading) -> None:
        self.about.setText(shown(heading.about))
        self.environment.setVisible(heading.environment is not None)
        self.environment.show_environment(heading.environment or Environment.NONE)
        found = describe_result(heading.result, datetime.now(UTC))
        self.badge.setVisible(found is not None)
        if found is not None:
            self._said = capitalised(found.heading), capitalised(found.short)
            self.badge.show_sign(found.sign, found.state)
            self._arrange()
            self.badge.setToolTip(found.long)
            self.badge.setAccessibleDescription(found.long)
        self.save_button.setEnabled(heading.unsaved)
