"""A table gives away its last column before it cuts a name."""

from pytestqt.qtbot import QtBot

from azpg_gui.qt.widgets.tables import cell, fit, table


def test_the_last_column_comes_back_with_the_room(qtbot: QtBot) -> None:
    made = table(["Certificate", "SHA-256"], "Roots", yielding=True)
    qtbot.addWidget(made)
    made.setRowCount(1)
    for column, text in enumerate(("Microsoft RSA Root Certificate Authority 2017", "c741f70f…")):
        made.setItem(0, column, cell(text))
    made.resize(900, 100)
    made.show()
    fit(made, most=4)
    name = made.sizeHintForColumn(0)
    assert not made.isColumnHidden(1)
    made.resize(name + 20, 100)
    qtbot.waitUntil(lambda: made.isColumnHidden(1))
    qtbot.waitUntil(lambda: made.columnWidth(0) >= name)
    made.resize(900, 100)
    qtbot.waitUntil(lambda: not made.isColumnHidden(1))
