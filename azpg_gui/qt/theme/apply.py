"""Puts the theme on the application, and again when the system turns light or dark."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from azpg_gui.qt.theme.appearance import Appearance, ThemeChoice, keep_appearance, read_appearance
from azpg_gui.qt.theme.colours import CONTRAST, DARK, LIGHT, Colours, palette_of, shade_of
from azpg_gui.qt.theme.motion import keep_still, stays_still
from azpg_gui.qt.theme.style_sheet import style_sheet
from azpg_gui.qt.window_file import WindowFile

__all__ = ["Theme", "current_theme", "icon_theme"]


class Theme(QObject):
    """Keeps an application in the look its user chose.

    Attributes:
        appearance: what was chosen.
    """

    # The application's property that has its theme. Looking for it among the application's children
    # would make PySide6 create QStyle, which is one of them (30 ms).
    PROPERTY: Final = "azpg_theme"

    def __init__(
        self,
        application: QApplication,
        appearance: Appearance | None = None,
        first: QWidget | None = None,
    ) -> None:
        """Args:
        appearance: None reads what was chosen earlier.
        first: a window that is styled alone, until ``apply``. Under the application's style sheet
            Qt styles a widget anew whenever it or what it stands in gets a parent: a form takes
            three times as long to make (measured).
        """
        super().__init__(application)
        self._application = application
        self._font = QFont(application.font())
        self._less_motion: bool | None = None  # as the desktop says, once it was asked
        self.appearance = appearance or read_appearance(WindowFile(self))
        application.setProperty(self.PROPERTY, self)
        if first is None:
            self.apply()
        else:
            first.setStyleSheet(self._style_sheet())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if _tells_contrast(hints):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def choose(self, appearance: Appearance) -> None:
        """From now on, and at the next start. What is open keeps the colours it was painted with
        until it is opened anew."""
        self.appearance = appearance
        keep_appearance(WindowFile(self), appearance)
        self.apply()

    def tell_motion(self, less: bool | None) -> None:  # noqa: FBT001 - an answer
        """What the desktop says."""
        self._less_motion = less
        keep_still(stays_still(self.appearance.motion, less))

    def apply(self) -> None:
        """To every window there is, and those to come."""
        self._application.setStyleSheet(self._style_sheet())

    def icons(self) -> str:
        """The icon theme in these colours, one of ``resources/icons/themes``."""
        return f"azpg-{shade_of(self._colours())}"

    def _style_sheet(self) -> str:
        """With the font and the palette it is for, which the application has from now on."""
        keep_still(stays_still(self.appearance.motion, self._less_motion))
        colours = self._colours()
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        font = QFont(self._font)
        if self.appearance.zoom != 100:
            font.setPointSizeF(QFontInfo(font).pointSizeF() * self.appearance.zoom / 100)
        self._application.setFont(font)
        self._application.setPalette(palette_of(colours))
        return style_sheet(colours, mono, QFontInfo(font).pixelSize())

    def _colours(self) -> Colours:
        hints = self._application.styleHints()
        match self.appearance.theme:
            case ThemeChoice.LIGHT:
                return LIGHT
            case ThemeChoice.DARK:
                return DARK
            case ThemeChoice.CONTRAST:
                return CONTRAST
            case ThemeChoice.SYSTEM:
                if _wants_contrast(hints):
                    return CONTRAST
                return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    @Slot()
    def _on_system_changed(self) -> None:
        self.apply()


def current_theme() -> Theme:
    """The application's."""
    application = QApplication.instance()
    theme = application.property(Theme.PROPERTY) if application is not None else None
    assert isinstance(theme, Theme)  # noqa: S101 - made with the first window
    return theme


def icon_theme() -> str | None:
    """The application's; None in a program of another look, which has its own."""
    application = QApplication.instance()
    theme = application.property(Theme.PROPERTY) if application is not None else None
    return theme.icons() if isinstance(theme, Theme) else None


def _tells_contrast(hints: QStyleHints) -> bool:
    return hasattr(hints, "accessibility")  # Qt 6.10


def _wants_contrast(hints: QStyleHints) -> bool:
    wanted = Qt.ContrastPreference.HighContrast
    return _tells_contrast(hints) and hints.accessibility().contrastPreference() == wanted
