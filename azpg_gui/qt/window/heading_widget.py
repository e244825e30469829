"""Above the pages: the profile's name, its last result, what its host says about itself."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from azpg_gui.core.connection.profile import Environment
from azpg_gui.qt.profiles.result_description import describe_result
from azpg_gui.qt.translation import shown, tr
from azpg_gui.qt.widgets.basic import button, restyle
from azpg_gui.qt.widgets.elided_label import ElidedLabel
from azpg_gui.qt.widgets.environment import EnvironmentButton
from azpg_gui.qt.widgets.fields import OneLine
from azpg_gui.qt.window.heading import Heading

__all__ = ["WindowHeader"]


class WindowHeader(QWidget):
    """Attributes:
    name: the line it is typed into.
    environment: how much depends on the server, to be chosen there.
    badge: the last result; hidden where there is none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.name = OneLine()
        self.name.setProperty("role", "title")
        self.name.setPlaceholderText(tr("Name of this connection"))
        self.name.setAccessibleName(tr("Name of this connection"))
        # The line takes what the last result leaves, not the other way round; it can be scrolled.
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.environment = EnvironmentButton()
        self.badge = ElidedLabel("pill")
        self.badge.setFixedHeight(self.badge.fontMetrics().height() + 6)
        self.about = ElidedLabel("muted")
        self.save_button = button(tr("Save"))
        self.save_button.setToolTip("Ctrl+S")
        self.test_button = button(tr("Test connection") + "  F5", "accent")
        titles = QVBoxLayout()
        titles.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.name, 1)
        first.addWidget(self.environment)
        first.addWidget(self.badge)
        titles.addLayout(first)
        titles.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 18, 26, 0)
        row.setSpacing(12)
        row.addLayout(titles, 1)
        align = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.save_button, 0, align)
        row.addWidget(self.test_button, 0, align)

    def show_heading(self, heading: Heading) -> None:
        self.about.setText(shown(heading.about))
        self.environment.setVisible(heading.environment is not None)
        self.environment.show_environment(heading.environment or Environment.NONE)
        found = describe_result(heading.result, datetime.now(UTC))
        self.badge.setVisible(found is not None)
        if found is not None:
            self.badge.setText(found.heading)
            self.badge.setToolTip(found.long)
            self.badge.setAccessibleDescription(found.long)
            restyle(self.badge, "state", found.state)
        self.save_button.setEnabled(heading.unsaved)
