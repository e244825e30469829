"""A connection string of any dialect is pasted anywhere into the form, and fills it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from azpg_gui.core.interchange.imported import Imported, Reading, Refusal
from azpg_gui.core.interchange.pasted import holds_connection, read_pasted
from azpg_gui.core.secret import MASK
from azpg_gui.qt.window.main_window import MainWindow
from azpg_gui.qt.window.window_controller import WindowController
from tests.qt.driving import save

Open = Callable[[], tuple[MainWindow, WindowController]]
AZURE = "orders.postgres.database.azure.com"
SECRET = "hunter2-secret"
# A field, a text, the mode, and a word of what is said.
PASTED = [
    ("host", f"psql -h {AZURE} -p 6432 -U ops -d sales", "verify-full", "of psql"),
    ("host", f'psql "host={AZURE} port=6432 dbname=sales user=ops password={SECRET} '
             'sslmode=require"', "require", "of psql"),
    ("user", f"export PGHOST={AZURE}\nexport PGPORT=6432\nexport PGUSER=ops\n"
             f"export PGDATABASE=sales\nexport PGPASSWORD='{SECRET}'\n", "verify-full", ""),
    ("dbname", f"jdbc:postgresql://{AZURE}:6432/sales?user=ops&password={SECRET}&ssl=true",
     "verify-full", "ssl=true is verify-full in pgjdbc"),
    ("port", f"Server={AZURE};Database=sales;Port=6432;User Id=ops;Password={SECRET};"
             "Ssl Mode=VerifyFull;", "verify-full", "ADO.NET"),
    ("password", f"postgresql://ops:{SECRET}@{AZURE}:6432/sales?sslmode=verify-ca",
     "verify-ca", "Filled"),
    ("sslmode", f"new Client({{host: '{AZURE}', port: 6432, user: 'ops', database: 'sales', "
                f"password: '{SECRET}', ssl: {{rejectUnauthorized: false}}}})",
     "require", "Node.js"),
    ("name", f"$env:PGHOST='{AZURE}'\n$env:PGPORT='6432'\n$env:PGUSER='ops'\n"
             "$env:PGDATABASE='sales'", "verify-full", ".env"),
]  # fmt: skip


def fields(window: MainWindow) -> dict[str, QWidget]:
    page = window.connection
    return {
        "host": page.server.host, "dbname": page.server.dbname, "port": page.server.port,
        "user": page.sign_in.user, "password": page.sign_in.password, "name": window.name,
        "sslmode": page.security.sslmode,
    }  # fmt: skip


def shown(window: MainWindow) -> str:
    lines = [line.displayText() for line in window.findChildren(QLineEdit)]
    return "\n".join([*lines, *(label.text() for label in window.findChildren(QLabel))])


def test_every_field_takes_every_dialect(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, controller = open_window()
    page = window.connection
    for field, text, mode, said in PASTED:
        controller.new()
        QGuiApplication.clipboard().setText(text)
        widget = fields(window)[field]
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: page.server.host.text() == AZURE)
        values = controller.current.values
        assert (values["port"], values["user"], values["dbname"]) == ("6432", "ops", "sales"), text
        assert values["sslmode"] == mode, text
        assert page.sign_in.password.text() == (SECRET if SECRET in text else ""), text
        assert SECRET not in shown(window), text
        assert said in window.status.text(), window.status.text()
        save(qtbot, controller)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(SECRET.encode() in path.read_bytes() for path in files)


def test_placeholders_are_asked_for_and_errors_stand_beside_the_field(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window, controller = open_window()
    page = window.connection
    host = page.server.host
    host.setText(f"postgresql://ops:{{your_password}}@{AZURE}:5432/postgres?sslmode=verify-full")
    qtbot.waitUntil(page.sign_in.password.hasFocus)
    assert page.sign_in.password.text() == ""
    assert "“password” is a placeholder" in window.status.text()

    controller.new()
    host.setText(f"host={AZURE} user=ops password={SECRET} sslmode=verify-all")
    qtbot.waitUntil(page.server.problem.isVisible)
    assert "“verify-full” was probably meant" in page.server.problem.text()
    assert f"Understood before that: user=ops host={AZURE}" in page.server.problem.text()
    assert SECRET not in shown(window)
    assert page.sign_in.password.text() == SECRET
    host.setText(host.text().replace("verify-all", "verify-full"))
    qtbot.keyClick(host, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: host.text() == AZURE)
    assert not page.server.problem.isVisible()

    # A password stays one, though it looks like a setting.
    for password in ("a=b", "pass word", "host=1"):
        page.sign_in.password.clear()
        QGuiApplication.clipboard().setText(password)
        page.sign_in.password.setFocus()
        qtbot.keyClick(page.sign_in.password, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert page.sign_in.password.text() == password

    # Several at once are an import, and so is a file that is dropped on a field.
    controller.new()
    host.setText("[a]\nhost=a.example\n[b]\nhost=b.example\n")
    qtbot.waitUntil(lambda: window.is_covered)
    assert controller.interchange.importing is not None
    assert controller.interchange.importing.state.count == 2
    controller.interchange.importing.page.cancelled.emit()
    path = tmp_path / "x.conf"
    path.write_text("[a]\nhost=a.example\n")
    host.setText(path.as_uri())
    qtbot.waitUntil(lambda: window.is_covered)
    assert controller.interchange.importing.state.file == "x.conf"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("host=a.example user=u", Imported),
        ("host=a.example use=u", Refusal),
        ("host=a.example sslmod=require", Refusal),
        ("postgresql://a.example/x?sslmod=require", Refusal),
        ("postgresql://a.example/x?schema=public", Imported),
        ("a.example:5432:x:u:secret-word", Reading),
        ("nothing at all", Refusal),
    ],
)
def test_a_typing_error_in_libpqs_own_notation_is_refused(text: str, kind: type) -> None:
    found = read_pasted(text)
    assert isinstance(found, kind), found
    assert "secret-word" not in str(found)


def test_what_is_surely_a_connection() -> None:
    assert holds_connection(f"postgresql://{AZURE}/x")
    assert not holds_connection("my = note")
    assert MASK not in str(read_pasted("host=a.example"))
