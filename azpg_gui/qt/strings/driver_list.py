"""Drivers by their languages, with a filter over them."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Driver
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import ClearableLine

__all__ = ["DriverList"]

_NAME: Final = Qt.ItemDataRole.UserRole
_WIDTH: Final = 204
_HEADING: Final = 34


class DriverList(QWidget):
    """Signals:
    driver_chosen(str): its name.
    """

    driver_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(_WIDTH)
        self.filter = ClearableLine()
        self.filter.setPlaceholderText(tr("Filter drivers"))
        self.filter.setAccessibleName(tr("Filter drivers"))
        self.filter.textChanged.connect(self._show_matching)
        self.list = QListWidget()
        self.list.setObjectName("drivers")
        self.list.setAccessibleName(tr("Drivers"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill()
        self.list.currentItemChanged.connect(self._on_current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)

    def _fill(self) -> None:
        for title, drivers in _groups():
            heading = QListWidgetItem(title)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            heading.setSizeHint(QSize(0, _HEADING if self.list.count() else _HEADING - 8))
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            self.list.addItem(heading)
            for driver in drivers:
                alone = title == tr("Other languages")
                item = QListWidgetItem(
                    f"{driver.title} · {driver.language}" if alone else driver.title
                )
                item.setData(_NAME, driver.name)
                item.setToolTip(driver.file or driver.title)
                self.list.addItem(item)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The rows were laid out before the style sheet gave them their room.
        self.list.scheduleDelayedItemsLayout()

    @property
    def chosen(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_NAME) or "") if row >= 0 else ""

    def choose(self, name: str) -> None:
        for item in self._items():
            if item.data(_NAME) == name:
                self.list.setCurrentItem(item)

    @Slot(str)
    def _show_matching(self, text: str) -> None:
        """A language shows its drivers, and a driver its language."""
        wanted = text.strip().casefold()
        heading, shown = QListWidgetItem(), False
        for item in self._items():
            if not item.data(_NAME):
                heading.setHidden(not shown)
                heading, shown = item, False
                continue
            fits = wanted in _searched(DRIVERS[item.data(_NAME)])
            item.setHidden(not fits)
            shown = shown or fits
        heading.setHidden(not shown)
        row = self.list.currentRow()
        if row < 0 or self.list.item(row).isHidden():
            first = next((i for i in self._items() if i.data(_NAME) and not i.isHidden()), None)
            if first is not None:
                self.list.setCurrentItem(first)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    @Slot()
    def _on_current_changed(self) -> None:
        if self.chosen:
            self.driver_chosen.emit(self.chosen)


def _groups() -> list[tuple[str, list[Driver]]]:
    """By language; languages with one driver share a heading."""
    found: dict[str, list[Driver]] = {}
    for driver in DRIVERS.values():
        found.setdefault(driver.language, []).append(driver)
    others = [drivers[0] for drivers in found.values() if len(drivers) == 1]
    several = [(_heading(name), drivers) for name, drivers in found.items() if len(drivers) > 1]
    return [*several, (tr("Other languages"), others)]


def _heading(language: str) -> str:
    """A language has one name everywhere; what is none has the user's word."""
    words = {"Shell": tr("Shell"), "Files": tr("Files"), "Containers": tr("Containers")}
    return words.get(language, language)


def _searched(driver: Driver) -> str:
    found = driver.name, driver.title, driver.language, _heading(driver.language), driver.file
    return " ".join(found).casefold()
