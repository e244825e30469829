"""Puts the theme on the application, and again when the system turns light or dark."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from azpg_gui.qt.theme.colours import DARK, LIGHT, palette_of
from azpg_gui.qt.theme.style_sheet import style_sheet

__all__ = ["Theme"]


class Theme(QObject):
    """Keeps an application in the system's colour scheme, or in the one given."""

    # A property that says an application has its theme. Looking for the object among the
    # application's children would make PySide6 create QStyle, which is one of them (30 ms).
    MARK: Final = "azpg_themed"

    def __init__(self, application: QApplication, scheme: Qt.ColorScheme | None = None) -> None:
        super().__init__(application)
        self._application, self._given = application, scheme
        application.setProperty(self.MARK, True)  # noqa: FBT003 - Qt's signature
        self.apply()
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def apply(self) -> None:
        scheme = self._given or self._application.styleHints().colorScheme()
        colours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self._application.setPalette(palette_of(colours))
        self._application.setStyleSheet(style_sheet(colours, dark=colours is DARK, mono=mono))

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self.apply()
