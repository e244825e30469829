"""Twelve situations: the window says what ``azpg`` prints, for both show the same value.

Each is driven through the two shells as they are: the command's own output here, the labels of the
window there.
"""

import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.app import build_window
from azpg_gui.cli import main
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.doctor.examine import Purpose
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.storage.file_locations import (
    history_file,
    last_results_file,
    profiles_file,
)
from azpg_gui.core.storage.history import History
from azpg_gui.core.storage.last_results import LastResults
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.vocabulary import Stage
from azpg_gui.core.wording import stage_title
from azpg_gui.operations.certificate_files import examine_chosen
from azpg_gui.operations.check import exit_status
from azpg_gui.operations.roots import ready_file
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.qt import TestDialog
from azpg_gui.qt.certificates.doctor_page import DoctorPage
from azpg_gui.qt.certificates.readiness_card import ReadinessCard
from tests.qt.conftest import leave
from tests.qt.driving import row_texts
from tests.support.pki import pki
from tests.support.practice import practice_server

Azpg = Callable[..., tuple[int, str]]


@pytest.fixture
def azpg(monkeypatch: pytest.MonkeyPatch) -> Azpg:
    """Exit status and standard output of a command."""

    def run(*arguments: str) -> tuple[int, str]:
        out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdout", out)
            patched.setattr(sys, "stdin", io.StringIO())
            status = main(list(arguments))
        out.flush()
        return status, out.buffer.getvalue().decode()

    return run


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[TestDialog]:
    """Its dates are written as ``azpg`` writes them in JSON."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    made = TestDialog(Profile("id", "both"))
    made.show()
    yield made
    made.close()
    QLocale.setDefault(before)


def texts(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel)]


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("scenario", "changes"),
    [
        *((scenario, {}) for scenario in Scenario),
        (Scenario.GOOD, {"sslmode": "verify-all"}),
        (Scenario.GOOD, {"sslrootcert": "/nonexistent/root.crt"}),
    ],
)
def test_a_check(
    qtbot: QtBot,
    azpg: Azpg,
    dialog: TestDialog,
    monkeypatch: pytest.MonkeyPatch,
    scenario: Scenario,
    changes: dict[str, str],
) -> None:
    server = practice_server(scenario)
    values = {**server.values, **changes}
    with monkeypatch.context() as patched:
        patched.setenv("PGPASSWORD", server.password.reveal())
        status, printed = azpg("check", format_conninfo(values), "--json")
        _, text = azpg("check", format_conninfo(values))
    document = json.loads(printed)
    profile = Profile("id", "both", values=values, trust=Trust.FILE)
    dialog.set_profile(profile, {"password": server.password})
    with qtbot.waitSignal(dialog.finished_test, timeout=20_000):
        dialog.start()
    checked = dialog.checked
    assert checked is not None
    assert status == exit_status(checked)
    diagnosis = checked.diagnosis
    assert document["verdict"] == diagnosis.verdict.value
    assert [f["code"] for f in document["findings"]] == [f.code for f in diagnosis.findings]
    shown = texts(dialog)
    for finding in [f for f in document["findings"] if f["severity"] != "info"][:3]:
        for said in (finding["title"], finding["happened"]):
            assert said in shown
            assert " ".join(said.split()) in " ".join(text.split())


@pytest.mark.postgres
def test_a_saved_profile(qtbot: QtBot, azpg: Azpg) -> None:
    """What ``azpg`` found stands in the list of the window that is opened next."""
    server = practice_server(Scenario.NO_TLS)
    bare = Profile("bare", "bare", values=server.values, trust=Trust.FILE)
    ProfileStore(profiles_file()).save(bare)
    status, printed = azpg("check", "--profile", "bare", "--json")
    assert status == 13
    kept = LastResults(last_results_file()).load()["bare"]
    (entry,) = History(history_file()).load("bare")
    assert (kept.verdict, kept.failed_stage) == ("failed", json.loads(printed)["failed_stage"])
    assert (entry.verdict, entry.failed_stage) == (kept.verdict, kept.failed_stage)
    window, controller = build_window()
    qtbot.addWidget(window)
    window.show()
    controller.begin_background_work()
    qtbot.waitUntil(lambda: controller.loaded, timeout=20_000)
    (row,) = [text for text in row_texts(window) if "bare" in text]
    title = str(stage_title(Stage(kept.failed_stage)))
    assert title.lower() in row.lower(), row
    leave(window)


@pytest.mark.parametrize("content", ["bundle", "DER", "no root"])
def test_roots_verify_and_the_page(qtbot: QtBot, azpg: Azpg, tmp_path: Path, content: str) -> None:
    path = tmp_path / "root.crt"
    made = pki("ec")
    path.write_bytes(
        {"bundle": azure_bundle(None).read_bytes(), "DER": made.root.der, "no root": made.root.pem}[
            content
        ]
    )
    status, printed = azpg("roots", "verify", str(path), "--json")
    document = json.loads(printed)
    mine = ready_file(path, ())
    page = ReadinessCard("roots")
    qtbot.addWidget(page)
    page.show_stores((mine,))
    assert document["ready"] is mine.readiness.ready is (status == 0)
    assert (page.verdict.property("state") == "good") is document["ready"]
    accepted = [row["accepted"] for row in document["chains"]]
    cells = [page.table.item(index, 3) for index in range(page.table.rowCount())]
    assert [cell is not None and cell.text().startswith("✓") for cell in cells] == accepted


@pytest.mark.parametrize("purpose", list(Purpose))
def test_the_doctor_and_the_page(
    qtbot: QtBot, azpg: Azpg, tmp_path: Path, purpose: Purpose
) -> None:
    path = tmp_path / "file.pem"
    path.write_bytes(pki("ec").leaf().pem)
    status, printed = azpg("certificate", "check", str(path), "--as", purpose.value, "--json")
    document = json.loads(printed)
    page = DoctorPage()
    qtbot.addWidget(page)
    page.purpose.setCurrentIndex(page.purpose.findData(purpose))
    page.open_file(path)
    chosen = page.chosen
    assert chosen is not None
    page.show_examination(chosen, examine_chosen(chosen))
    assert (page.verdict.property("state") != "bad") is document["usable"] is (status == 0)
    assert [line[3:] for line in page.faults.text().splitlines()] == [
        fault["text"] for fault in document["faults"]
    ]
