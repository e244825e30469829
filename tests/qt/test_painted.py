"""A test's work begins behind the first paint of its dialog, and can be given up before."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.compat import override
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.job import Cancelled, Finished, JobOutcome, Post
from azpg_gui.qt.painted import painted


def test_work_begins_behind_the_paint_and_can_be_cancelled_before(qtbot: QtBot) -> None:
    seen: list[str] = []
    outcomes: list[JobOutcome[None]] = []

    class Shown(QWidget):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            seen.append("painted")

    async def work(post: Post) -> None:
        await painted(post)
        seen.append("begun")

    widget = Shown()
    qtbot.addWidget(widget)
    engine = Engine(widget)
    engine.open()
    widget.show()
    engine.start(work, outcomes.append)
    qtbot.waitUntil(lambda: len(outcomes) == 1)
    assert seen == ["painted", "begun"]
    assert isinstance(outcomes[0], Finished)
    engine.start(work, outcomes.append).cancel()
    qtbot.waitUntil(lambda: len(outcomes) == 2)
    assert isinstance(outcomes[1], Cancelled)
    assert "begun" not in seen[2:]
    engine.close()
