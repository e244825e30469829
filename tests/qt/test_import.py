"""Import in the window: previewed, imported in one write, taken back by one undo."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.interchange.plan import make_plan
from azpg_gui.core.interchange.sources import read_source
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt.interchange.import_controller import ImportController
from azpg_gui.qt.interchange.import_state import ImportState
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import LEFT, row_texts
from tests.support.practice import practice_server

Open = Callable[[], tuple[MainWindow, WindowController]]
AZURE = "postgres.database.azure.com"
SECRET = "hunter2-secret"
SERVERS = {
    "Servers": {
        "1": {
            "Name": "billing", "Group": "Production", "Host": f"billing.{AZURE}", "Port": 5432,
            "MaintenanceDB": "postgres", "Username": "ops", "Comment": "Ask Mina.",
            "PasswordExecCommand": "pass show billing",
            "ConnectionParameters": {"sslmode": "require", "keepalives_idle": 30},
        },
        "2": {
            "Name": "orders", "Group": "Production", "Host": f"orders.{AZURE}", "Port": 5432,
            "MaintenanceDB": "orders", "Username": "ops", "SSLMode": "verify-full",
        },
        "3": {"Name": "tunnel", "Host": "localhost", "Port": 6543, "Username": "ops",
              "UseSSHTunnel": 1, "SSLMode": "prefer"},
        "4": {"Name": "broken", "Host": "x.example", "Username": "ops", "SSLMode": "verify-all"},
    }
}  # fmt: skip


def importing(controller: WindowController) -> ImportController:
    found = controller.interchange.importing
    assert found is not None
    return found


def dropped(window: MainWindow, data: QMimeData) -> None:
    """As Qt has it: who took the drag gets the drop."""
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    point = QPointF(400, 300)
    QApplication.sendEvent(window, QDragEnterEvent(point.toPoint(), copy, data, LEFT, none))
    QApplication.sendEvent(window, QDropEvent(point, copy, data, LEFT, none))


def texts(table: QTableWidget) -> dict[str, list[str]]:
    """By the first column: the others."""
    found = {}
    for row in range(table.rowCount()):
        items = [table.item(row, column) for column in range(table.columnCount())]
        first, *others = [item.text() if item is not None else "" for item in items]
        found[first] = others
    return found


def saved(folder: Path) -> list[str]:
    return [profile.name for profile in ProfileStore(folder / "profiles.json").load().profiles]


def test_a_dropped_file_is_previewed_imported_and_taken_back(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    path = tmp_path / "servers.json"
    path.write_text(json.dumps(SERVERS))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    dropped(window, data)
    qtbot.waitUntil(lambda: window.is_covered)
    page = importing(controller).page
    assert page.title.text() == "Import: 2 of 4 profiles"
    assert "pgAdmin 4 · servers.json" in page.about.text()
    fields = texts(page.fields.view)
    assert fields["sslmode"][:2] == ["require", "the same"]
    assert "does not check who answers" in fields["sslmode"][2]
    assert fields["keepalives_idle"][0] == "30"
    assert fields["notes"][:2] == ["Ask Mina.", "the same"]
    assert fields["password command"][:2] == ["pass, show, billing", "the same"]
    assert "Azure roots" in fields["sslrootcert"]
    page.steps.view.selectRow(1)
    assert texts(page.fields.view)["sslmode"][:2] == ["SSLMode: verify-full", "the same"]
    page.steps.view.selectRow(3)
    assert "“verify-full” was probably meant" in page.fields.refusal.text()
    assert saved(tmp_path) == []

    for row, state in ((1, Qt.CheckState.Unchecked), (2, Qt.CheckState.Checked)):
        tick = page.steps.model.index(row, 0)
        assert page.steps.model.setData(tick, state, Qt.ItemDataRole.CheckStateRole)
    assert page.import_button.text() == "Import 2 profiles"
    qtbot.mouseClick(page.import_button, LEFT)
    qtbot.waitUntil(lambda: not window.is_covered)
    assert saved(tmp_path) == ["billing", "tunnel"]
    assert window.connection.isVisible()
    assert controller.current.values["keepalives_idle"] == "30"
    assert controller.current.notes == "Ask Mina."
    assert any("billing" in text for text in row_texts(window))
    assert window.undo_button.isVisible()

    qtbot.mouseClick(window.undo_button, LEFT)
    qtbot.waitUntil(lambda: saved(tmp_path) == [] and controller.profiles.files.idle)
    assert not any("billing" in text for text in row_texts(window))
    assert window.status.text() == "The import was taken back."
    assert not window.undo_button.isVisible()


def test_a_pasted_password_is_kept_until_quit_and_nowhere_else(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, controller = open_window()
    monkeypatch.setenv("DATABASE_URL", f"postgresql://ops@old@old.{AZURE}/")
    controller.interchange.open()
    page = importing(controller).page
    qtbot.waitUntil(lambda: bool(page.sources.findChildren(QPushButton, "look")))
    qtbot.mouseClick(page.sources.findChildren(QPushButton, "look")[-1], LEFT)
    qtbot.waitUntil(page.import_button.isVisible)
    assert "A flexible server knows ops" in texts(page.fields.view)["user"][2]
    controller.interchange.open()
    QGuiApplication.clipboard().setText(
        f"Server=orders.{AZURE};Database=orders;User Id=ops;Password={SECRET};Ssl Mode=Require"
    )
    qtbot.keyClick(page.sources.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.import_button.isVisible)
    shown = [label.text() for label in window.findChildren(QLabel)]
    assert SECRET not in str((shown, texts(page.fields.view), row_texts(window)))
    assert texts(page.fields.view)["password"][1] == "kept until you quit"
    assert texts(page.fields.view)["sslmode"][0] == "Ssl Mode: Require"
    qtbot.mouseClick(page.import_button, LEFT)
    qtbot.waitUntil(lambda: not window.is_covered)
    assert window.connection.sign_in.password.text() == SECRET
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in path.read_bytes() for path in files)

    QGuiApplication.clipboard().setText(f"postgresql://ops:{SECRET}@orders.{AZURE}/x?sslmode=true")
    page.clipboard_wanted.emit()
    qtbot.waitUntil(page.sources.problem.isVisible)
    assert "“require” was probably meant" in page.sources.problem.text()
    assert f"host=orders.{AZURE}" in page.sources.problem.text()
    assert SECRET not in page.sources.problem.text()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not window.is_covered


@pytest.mark.postgres
def test_what_a_test_proves_is_raised_and_nothing_else(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    good, wrong = (practice_server(s) for s in (Scenario.GOOD, Scenario.WRONG_HOST))
    path = tmp_path / "x.conf"
    sections = []
    for name, server in (("good", good), ("wrong", wrong)):
        values = {**server.values, "sslmode": "require"}
        lines = [f"{keyword}={value}" for keyword, value in values.items() if value]
        sections.append("\n".join([f"[{name}]", *lines]))
    path.write_text("\n\n".join(sections) + "\n")
    controller.interchange.open()
    page = importing(controller).page
    page.file_chosen.emit(path)
    qtbot.waitUntil(page.raise_button.isVisible)
    qtbot.mouseClick(page.raise_button, LEFT)
    assert page.raise_button.text() == "Stop"
    assert not page.import_button.isEnabled()
    qtbot.waitUntil(lambda: not importing(controller).state.is_testing, timeout=20_000)
    steps = importing(controller).state.plan.steps
    assert [step.profile.values["sslmode"] for step in steps] == ["verify-full", "require"]
    assert "a test proved the server" in texts(page.fields.view)["sslmode"][2]
    page.steps.view.selectRow(1)
    assert "Not raised: " in texts(page.fields.view)["sslmode"][2]
    assert "1 profile was raised" in page.weaker.text()
    assert saved(tmp_path) == []
    controller.new()  # the page goes, the form comes
    assert not window.is_covered
    assert window.connection.isVisible()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("[a]\nhost=a.example\nsslmode=verify-full\n", [("a", "new", True)]),
        ("[a]\nhost=a.example\nsslmode=nothing\n", [("line 3", "refused", False)]),
        ("[a]\nhost=a.example\n[b]\nhost=a.example\n",
         [("a", "new", True), ("a", "all there already", False)]),
        ("[a]\nhost=a.example\n[b]\nhost=a.example\nconnect_timeout=3\n",
         [("a", "new", True), ("a", "merged: 1 field", True)]),
        ("[a]\nhost=a.example\noptions=-c x=1\n[b]\nhost=a.example\noptions=-c x=2\n",
         [("a", "new", True), ("a", "changed: 1 field", True)]),
    ],
)  # fmt: skip
def test_each_line_says_what_happens(text: str, rows: list[tuple[str, str, bool]]) -> None:
    reading = read_source("x.conf", text.encode())
    numbers = iter(range(9))
    plan = make_plan([], reading, lambda: str(next(numbers)))
    state = ImportState().read("x.conf", reading, plan)
    shown = [(str(row.name), str(row.what), row.ticked) for row in state.rows]
    assert shown == rows
    assert state.count == len({row[0] for row in rows if row[2]})
    none = state
    for number in range(len(plan.steps)):
        none = none.ticked(number, ticked=False)
    assert none.count == 0
    assert none.chosen.imported == ()
