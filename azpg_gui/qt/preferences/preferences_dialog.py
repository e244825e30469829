"""Language and look, what a new profile begins with, how long a test may take."""

import sys
from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.connection.profile import Remember, Trust
from azpg_gui.core.languages import LANGUAGES
from azpg_gui.core.storage.preferences import Preferences
from azpg_gui.qt.theme.appearance import ZOOMS, Appearance, ThemeChoice
from azpg_gui.qt.theme.motion import Motion
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import Card, field_label, line
from azpg_gui.qt.widgets.fields import PlainCombo
from azpg_gui.qt.widgets.room import ScrolledPage, resize_in_room

__all__ = ["PreferencesDialog"]

_MARGIN = 20  # pixels beside the cards; the scroll bar stands in it


class PreferencesDialog(QDialog):
    """Nothing is changed before OK; then ``preferences`` and ``appearance`` are what was chosen."""

    def __init__(self, preferences: Preferences, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.language = _combo(
            [("", tr("As the system"))] + [(one.code, one.name) for one in LANGUAGES.values()]
        )
        self.theme = _combo(
            [
                (ThemeChoice.SYSTEM, tr("As the system")),
                (ThemeChoice.LIGHT, tr("Light")),
                (ThemeChoice.DARK, tr("Dark")),
                (ThemeChoice.CONTRAST, tr("High contrast")),
            ]
        )
        self.motion = _combo(
            [
                (Motion.SYSTEM, tr("As the system")),
                (Motion.FULL, tr("Signs may turn")),
                (Motion.REDUCED, tr("Keep still")),
            ]
        )
        self.zoom = _combo((str(percent), f"{percent} %") for percent in ZOOMS)
        self.trust = _combo(
            [
                (Trust.AZURE, tr("Azure roots")),
                (Trust.SYSTEM, tr("System roots (sslrootcert=system)")),
                (Trust.LIBPQ_PLACE, tr("root.crt in libpq's own place")),
            ]
        )
        self.remember = _combo(
            [
                (Remember.NEVER, tr("Never")),
                (Remember.UNTIL_QUIT, tr("Until I quit")),
                (Remember.KEYRING, tr("In the system keyring")),
            ]
        )
        self.stage_seconds = _seconds({5, 10, 20, 30, 60, preferences.stage_seconds})
        self.run_seconds = _seconds({30, 60, 120, 300, 600, preferences.run_seconds})
        self.history = _combo(
            (count, str(count)) for count in sorted({10, 50, 100, 200, 500, preferences.history})
        )
        self.notify_ending = _combo(
            [(0, tr("No notification")), (1, tr("Notify me within 30 days, and again within 7"))]
        )
        self.links = _combo([(False, tr("As the desktop has it")), (True, tr("Open them here"))])
        self.links.setEnabled(False)
        self._links: bool | None = None
        self._lay_out()
        self._show(preferences, appearance)

    def _lay_out(self) -> None:
        cards: list[tuple[str, list[tuple[str, QWidget]]]] = [
            (
                tr("Language and look"),
                [
                    (tr("&Language"), self.language),
                    (tr("&Theme"), self.theme),
                    (tr("Text &size"), self.zoom),
                    (tr("M&otion"), self.motion),
                ],
            ),
            (
                tr("A new profile begins with"),
                [(tr("Trusted &roots"), self.trust), (tr("Re&member the password"), self.remember)],
            ),
            (
                tr("Tests"),
                [
                    (tr("A st&ep may take"), self.stage_seconds),
                    (tr("The &whole test may take"), self.run_seconds),
                    (tr("Tests &kept of each profile"), self.history),
                    (tr("When a &certificate ends"), self.notify_ending),
                ],
            ),
        ]
        if sys.platform.startswith("linux"):
            cards.append((tr("This desktop"), [(tr("&postgresql:// links"), self.links)]))
        named = [
            (heading, [(field_label(text, field), field) for text, field in rows])
            for heading, rows in cards
        ]
        width = max(name.sizeHint().width() for _heading, rows in named for name, _field in rows)
        inside = QWidget()
        inside.setObjectName("page")
        stacked = QVBoxLayout(inside)
        stacked.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        stacked.setSpacing(14)
        for heading, rows in named:
            stacked.addWidget(_card(heading, rows, width))
        stacked.addStretch()
        buttons = self._buttons()
        below = QVBoxLayout()
        below.setContentsMargins(_MARGIN, 12, _MARGIN, 14)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ScrolledPage(inside, _MARGIN), 1)
        column.addWidget(line())
        column.addLayout(below)
        whole, foot = inside.sizeHint(), below.sizeHint()
        width = max(whole.width(), foot.width())
        resize_in_room(self, QSize(width, whole.height() + foot.height() + 1))
        for one in buttons.buttons():
            one.setAutoDefault(False)  # type: ignore[attr-defined]  # each of them is a QPushButton
        buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)  # within the dialog

    def _buttons(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        box.button(standard.Ok).setProperty("role", "accent")
        box.button(standard.RestoreDefaults).clicked.connect(
            lambda: self._show(Preferences(), Appearance())
        )
        return box

    def show_links(self, here: bool | None) -> None:  # noqa: FBT001 - what was asked for
        """What the desktop does with them; None where it cannot be told."""
        self._links = here
        self.links.setCurrentIndex(self.links.findData(bool(here)))
        self.links.setEnabled(here is not None)
        if here is None:
            self.links.setToolTip(tr("Needs the program xdg-mime (package xdg-utils)."))

    @property
    def links_wanted(self) -> bool | None:
        """None where nothing is to change."""
        chosen = bool(self.links.currentData())
        return None if self._links is None or chosen == self._links else chosen

    def _show(self, preferences: Preferences, appearance: Appearance) -> None:
        for combo, value in (
            (self.language, appearance.language),
            (self.theme, appearance.theme),
            (self.zoom, str(appearance.zoom)),
            (self.motion, appearance.motion),
            (self.trust, preferences.trust),
            (self.remember, preferences.remember),
            (self.stage_seconds, preferences.stage_seconds),
            (self.run_seconds, preferences.run_seconds),
            (self.history, preferences.history),
            (self.notify_ending, int(preferences.notify_ending)),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.links.setCurrentIndex(0)

    @property
    def preferences(self) -> Preferences:
        return Preferences(
            self.stage_seconds.currentData(),
            self.run_seconds.currentData(),
            Trust(self.trust.currentData()),
            Remember(self.remember.currentData()),
            self.history.currentData(),
            bool(self.notify_ending.currentData()),
        )

    @property
    def appearance(self) -> Appearance:
        return Appearance(
            self.language.currentData(),
            ThemeChoice(self.theme.currentData()),
            int(self.zoom.currentData()),
            Motion(self.motion.currentData()),
        )


def _seconds(choices: set[int]) -> PlainCombo:
    return _combo((count, tr("{count} seconds", count=count)) for count in sorted(choices))


def _combo(choices: Iterable[tuple[str | StrEnum | int, str]]) -> PlainCombo:
    combo = PlainCombo()
    for value, text in choices:
        combo.addItem(text, value)
    return combo


def _card(heading: str, rows: list[tuple[QLabel, QWidget]], width: int) -> Card:
    """``width`` is that of the labels: the fields of all cards stand in one line."""
    card = Card(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, width)
    for place, (name, field) in enumerate(rows):
        grid.addWidget(name, place, 0)
        grid.addWidget(field, place, 1)
    card.body.addLayout(grid)
    return card
