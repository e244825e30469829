"""The profiles that were tested last, one line each."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from azpg_gui.qt.theme.signs import Sign
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import Card, button, label
from azpg_gui.qt.widgets.signs import SmallSign

__all__ = ["RecentProfile", "RecentProfiles"]


class RecentProfile(NamedTuple):
    """``state`` is good, warning, bad or plain; ``detail`` its last result in words."""

    identifier: str
    name: str
    detail: str
    sign: Sign
    state: str


class RecentProfiles(Card):
    """Signals:
    profile_chosen(str): identifier.
    """

    profile_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Recent"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.body.addLayout(self._rows)
        self.body.setSpacing(6)
        self._shown: tuple[RecentProfile, ...] = ()
        self.hide()

    def show_profiles(self, recent: tuple[RecentProfile, ...]) -> None:
        if recent == self._shown:
            return
        self._shown = recent
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for profile in recent:
            self._rows.addWidget(self._row(profile))
        self.setVisible(bool(recent))

    def _row(self, profile: RecentProfile) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = SmallSign()
        sign.show_sign(profile.sign, profile.state)
        name = button(profile.name, "action")
        name.setObjectName(f"recent-{profile.identifier}")
        name.clicked.connect(lambda: self.profile_chosen.emit(profile.identifier))
        row.addWidget(sign)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(label(profile.detail, "muted"))
        row.addStretch()
        return made
