"""Input fields of the connection form."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionComboBox, QWidget

from azpg_gui.compat import override
from azpg_gui.core.connection.typed_host import (
    Kind,
    belongs_elsewhere,
    holds_secret,
    may_hold_secret,
    read_host,
)
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.signs import Sign, sign_icon
from azpg_gui.qt.translation import tr

if TYPE_CHECKING:
    from azpg_gui.core.interchange import pasted
else:
    pasted = later("azpg_gui.core.interchange.pasted")

__all__ = ["HostField", "OneLine", "PasswordField", "PlainCombo", "pasted_connection"]

_ARROW, _NARROW, _WIDE = 46, 140, 300  # pixels of a drop-down


def pasted_connection(event: QKeyEvent) -> str:
    """What is to be pasted, where that is surely a connection string: it goes into the form as a
    whole, whatever stands in the field."""
    if not event.matches(QKeySequence.StandardKey.Paste):
        return ""
    text = QGuiApplication.clipboard().text()
    return text if _is_connection(text) else ""


def _is_connection(text: str) -> bool:
    """Surely a connection string, of whatever dialect. What has neither a blank nor an = nor a
    scheme is none, and the dialects are not even loaded."""
    could_be = any(c.isspace() or c == "=" for c in text.strip()) or "://" in text
    return could_be and pasted.holds_connection(text)


class OneLine(QLineEdit):
    """A line that hands a connection string on instead of keeping it.

    Signals:
        string_entered(str): a connection string was pasted, or typed and finished.
    """

    string_entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._length = 0
        self._given_back = ""
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self.hand_on)

    @property
    def holds_string(self) -> bool:
        """A connection string stands here, typed or given back. It may hold a password."""
        text = self.text()
        return belongs_elsewhere(text) or ("\n" in text.strip() and _is_connection(text))

    @property
    def holds_secret(self) -> bool:
        """A password was begun here: then nothing of the line can be read."""
        return holds_secret(self.text())

    @property
    def value(self) -> str:
        """What was typed; nothing while a connection string stands here."""
        return "" if self.holds_string else self.text().strip()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = pasted_connection(event)
        if text:
            self.string_entered.emit(text)
        else:
            super().keyPressEvent(event)

    def give_back(self, text: str) -> None:
        """What could not be read, for the user to correct; without secrets. It is not handed on
        again before it was changed."""
        self._given_back = text
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.setText(text)
        self.blockSignals(blocked)
        self._length = len(text)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        hidden = self.holds_secret
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        if mode != self.echoMode():
            self.setEchoMode(mode)
            self.setToolTip(tr("Hidden, because a password may stand here.") if hidden else "")

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._show_or_hide()
        grown, self._length = len(text) - self._length, len(text)
        if grown not in {-1, 1}:  # pasted; what is typed is let grow to its end
            self.hand_on()

    @Slot()
    def hand_on(self) -> None:
        """Report a connection string, if one stands here."""
        if self.holds_string and self.text() != self._given_back:
            text = self.text()
            self.clear()
            self.string_entered.emit(text)


class HostField(OneLine):
    """A host name, and nothing else: what more is put here goes to its own field or is refused.

    Signals:
        parts_entered(object): a ``HostText`` with user, password or port, at the end of typing.
        judged(object): a ``HostText`` after each change.
    """

    parts_entered = Signal(object)
    judged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("myserver.postgres.database.azure.com")
        self.textChanged.connect(lambda text: self.judged.emit(read_host(text)))

    @property
    @override
    def holds_string(self) -> bool:
        text = self.text()
        return read_host(text).kind is Kind.STRING or (" " in text.strip() and _is_connection(text))

    @property
    @override
    def holds_secret(self) -> bool:
        return may_hold_secret(self.text())

    @property
    def host(self) -> str:
        """The host name, or what is none but holds no secret either, so that it is kept until it is
        corrected; nothing while something else stands here."""
        text = self.text().strip()
        found = read_host(text)
        if found.kind is Kind.HOST:
            return found.host
        harmless = found.kind is Kind.REFUSED and not any(c in "@:" for c in text)
        return text if harmless else ""

    @property
    def refused(self) -> bool:
        """What stands here is no host name."""
        return bool(self.text().strip()) and read_host(self.text()).kind is not Kind.HOST

    @Slot()
    @override
    def hand_on(self) -> None:
        found = read_host(self.text())
        if found.kind is Kind.PARTS or found.password is not None:
            self.setText(found.host)
            self.parts_entered.emit(found)
        else:
            super().hand_on()


class PasswordField(QLineEdit):
    """A password with an eye. Its text leaves it only as a Secret.

    Signals:
        string_entered(str): a whole connection string was pasted here.
    """

    string_entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setText(tr("Show password"))
        self._eye.toggled.connect(self._on_shown)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._on_shown(shown=False)

    @property
    def secret(self) -> Secret | None:
        return Secret(self.text()) if self.text() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = pasted_connection(event)
        if text:
            self.string_entered.emit(text)
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        colours = current_colours()
        colour = colours.accent if shown else colours.muted
        self._eye.setIcon(sign_icon(Sign.EYE_CLOSED if shown else Sign.EYE, colour))
        self._eye.setToolTip(tr("Hide password") if shown else tr("Show password"))


class PlainCombo(QComboBox):
    """A drop-down that neither changes under a scrolling wheel nor widens the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        texts = (metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count()))
        width = min(max(max(texts, default=0) + _ARROW, _NARROW), _WIDE)
        return QSize(width, super().sizeHint().height())

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What has no room ends in …, not in half a letter."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, field, self).width() - 2
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, right, room)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would look for an entry that begins with the key's control character."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isEditable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
