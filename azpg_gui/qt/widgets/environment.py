"""How much depends on a server, in word, shape and colour: the same in list, form and dialog."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from azpg_gui.core.connection.profile import Environment
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.basic import restyle

__all__ = ["EnvironmentButton", "EnvironmentPill", "environment_label", "environment_word"]

_SHAPE = "◆"  # of production only


def environment_word(environment: Environment) -> str:
    match environment:
        case Environment.PRODUCTION:
            return tr("Production")
        case Environment.STAGING:
            return tr("Staging")
        case Environment.TEST:
            return tr("Test")
        case Environment.DEVELOPMENT:
            return tr("Development")
        case Environment.NONE:
            return tr("No environment")
        case _:
            assert_never(environment)


def environment_label(environment: Environment) -> str:
    """As it stands in a pill; production is written large, and has a shape of its own."""
    word = environment_word(environment)
    return f"{_SHAPE} {word.upper()}" if environment is Environment.PRODUCTION else word


def _state(environment: Environment) -> str:
    return "bad" if environment is Environment.PRODUCTION else "plain"


class EnvironmentPill(QLabel):
    """Beside a name; hidden where there is no environment."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "pill")
        self.hide()

    def show_environment(self, environment: Environment) -> None:
        self.setText(environment_label(environment))
        restyle(self, "state", _state(environment))
        self.setVisible(environment is not Environment.NONE)


class EnvironmentButton(QPushButton):
    """The pill that can be pressed: a menu of environments.

    Signals:
        environment_chosen(object): an ``Environment``.
    """

    environment_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("role", "pill")
        self.setToolTip(tr("How much depends on this server"))
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        menu.triggered.connect(
            lambda action: self.environment_chosen.emit(Environment(action.data()))
        )
        self.setMenu(menu)
        self._shown: Environment | None = None
        self.show_environment(Environment.NONE)

    def show_environment(self, environment: Environment) -> None:
        if environment is self._shown:
            return
        self._shown = environment
        self.setText(environment_label(environment))
        restyle(self, "state", _state(environment))

    def _fill(self, menu: QMenu) -> None:
        if menu.isEmpty():
            for environment in Environment:
                action = menu.addAction(environment_word(environment))
                action.setData(environment.value)  # a str comes out of Qt again
                action.setCheckable(True)
        for action in menu.actions():
            action.setChecked(action.data() == self._shown)
