"""An entry of profiles.json that cannot be used is shown with what is wrong, and survives."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from azpg_gui.core.storage.profiles import ProfileStore
from tests.qt.conftest import Opened

ODD = '{"id": "m", "name": "middle", "trust": "of a later version", "new": 1e400}'


def test_it_stands_in_the_list_and_stays_in_the_file(
    qtbot: QtBot, open_window: Callable[[], Opened], tmp_path: Path
) -> None:
    path = tmp_path / "profiles.json"
    good = '{"id": "a", "name": "first", "parameters": {"host": "h"}}'
    path.write_text(f'{{"schema": 1, "profiles": [{ODD}, {good}]}}')
    window, controller = open_window()
    model = window.profiles.model()

    def items() -> list[str]:
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: "middle" in items())
    assert items() == ["OTHER", "first", "CANNOT BE USED", "middle"] or items() == [
        "first", "CANNOT BE USED", "middle",
    ]  # fmt: skip
    odd = model.index(items().index("middle"), 0)
    said = odd.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "middle, “trust” is none of: azure" in said
    assert "“trust” is none of" in odd.data(Qt.ItemDataRole.ToolTipRole)
    assert not odd.flags() & Qt.ItemFlag.ItemIsSelectable
    assert "“middle”. “trust” is none of" in window.status.text()
    # The one beside it is used, changed and saved.
    assert controller.profiles.state.current == "a"
    window.connection.server.host.setText("h2")
    window.connection.server.host.textEdited.emit("h2")
    controller.save()
    qtbot.waitUntil(lambda: '"h2"' in path.read_text())
    assert ODD in path.read_text()
    assert "middle" in items()
    assert [p.host for p in ProfileStore(path).load().profiles] == ["h2"]
