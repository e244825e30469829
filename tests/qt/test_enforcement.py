"""The dialog for enforcement: the state, the ways, and the Azure CLI with a yes in between."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from azpg_gui.core.answer import no
from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.sentences import sentence
from azpg_gui.qt.check.dialog_lifetime import DialogWorker
from azpg_gui.qt.check.enforcement_dialog import EnforcementDialog
from azpg_gui.qt.check.test_dialog import TestDialog
from tests.support.azure_cli import az, state

HOST = "srv.postgres.database.azure.com"
LEFT = Qt.MouseButton.LeftButton
__all__ = ["az"]  # a fixture


def opened() -> tuple[TestDialog, EnforcementDialog]:
    test = TestDialog(Profile("id", "orders", values={"host": HOST}, trust=Trust.AZURE))
    azure = azure_host(HOST)
    assert azure is not None
    worker = DialogWorker(test, None)
    dialog = EnforcementDialog(HOST, azure, no(sentence("It lets plaintext in.")), worker, test)
    test.show()
    dialog.open()
    return test, dialog


def test_it_is_read_shown_run_and_stopped(qtbot: QtBot, az: Path) -> None:
    test, dialog = opened()
    assert [dialog.tabs.tabText(n) for n in range(dialog.tabs.count())][-1] == "2017"
    qtbot.mouseClick(dialog.read, LEFT)
    qtbot.waitUntil(dialog.change.isVisible, timeout=10_000)
    assert "require_secure_transport = OFF" in dialog.said.text()
    assert "--server-name srv --name require_secure_transport --value on" in dialog.command.text()
    assert '"set"' not in (az / "calls").read_text("utf-8")  # nothing before the yes

    state(az, there=True, slow=True, require_secure_transport="OFF",
          ssl_min_protocol_version="TLSv1.2")  # fmt: skip
    qtbot.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(lambda: '"set"' in (az / "calls").read_text("utf-8"), timeout=10_000)
    assert dialog.progress.isVisible()
    qtbot.mouseClick(dialog.stop, LEFT)
    qtbot.waitUntil(lambda: "not known" in dialog.said.text(), timeout=5_000)

    state(az, there=True, require_secure_transport="OFF", ssl_min_protocol_version="TLSv1.3")
    qtbot.mouseClick(dialog.read, LEFT)
    qtbot.waitUntil(dialog.change.isVisible, timeout=10_000)
    qtbot.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(lambda: "Nothing needs changing" in dialog.said.text(), timeout=10_000)
    state(az, **{"signed-out": True, "there": True})
    qtbot.mouseClick(dialog.read, LEFT)
    qtbot.waitUntil(lambda: "az login" in dialog.said.text(), timeout=10_000)
    dialog.close()
    test.close()
