"""The last result beside the profile's name is read whole wherever there is room for it."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from azpg_gui.core.connection.profile import Environment
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.qt.profiles.results import Shown
from azpg_gui.qt.widgets.basic import restyle
from azpg_gui.qt.widgets.elided_label import ElidedLabel
from azpg_gui.qt.window.heading import Heading
from azpg_gui.qt.window.heading_widget import WindowHeader


@pytest.mark.parametrize("name", ["orders", "a name that is longer than its line can ever show"])
def test_the_result_comes_before_the_rest_of_the_name(qtbot: QtBot, name: str) -> None:
    header = WindowHeader()
    qtbot.addWidget(header)
    header.environment.show_environment(Environment.PRODUCTION)
    header.name.setText(name)
    header.resize(900, header.sizeHint().height())
    header.show()
    for text in ("failed at the certificate chain · 4 h ago", "Encrypted and server proven"):
        header.badge.setText(text)
        restyle(header.badge, "state", "bad")
        qtbot.waitUntil(lambda: header.badge.width() >= header.badge.sizeHint().width())
        assert header.badge.shown == text


def test_a_label_that_has_its_wish_is_not_cut(qtbot: QtBot) -> None:
    label = ElidedLabel("muted")
    qtbot.addWidget(label)
    for length in range(1, 60):
        label.setText("iWm·"[length % 4] * length)
        label.resize(label.sizeHint())
        assert label.shown == label.text()


@pytest.mark.parametrize(
    ("width", "words"), [(900, "Encrypted and server proven"), (620, "Proven")]
)
def test_the_name_keeps_its_room(qtbot: QtBot, width: int, words: str) -> None:
    """At 900 pixels of window the result had taken all of it."""
    header = WindowHeader()
    qtbot.addWidget(header)
    header.name.setText("orders-prod")
    result = LastResult(Verdict.ENCRYPTED_AND_PROVEN, "", datetime.now(UTC))
    header.show_heading(Heading("orders-prod", "", Shown(result), False, Environment.NONE, ""))
    header.resize(width, 80)
    header.show()
    qtbot.waitUntil(lambda: header.badge.text().startswith(words))
    qtbot.waitUntil(lambda: header.name.width() >= 180)
    qtbot.waitUntil(lambda: header.badge.shown == header.badge.text())
