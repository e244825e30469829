"""The session: what libpq negotiated and what the server says, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from azpg_gui.core.diagnosis.identity_rows import identity_rows
from azpg_gui.core.probe.report import Report
from azpg_gui.qt.regional import milliseconds
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.basic import label, naming_label

__all__ = ["SessionTab"]


class SessionTab(QWidget):
    """Two columns of facts; every value can be selected."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 14, 2, 14)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(9)
        for column, stretch in ((1, 3), (3, 4)):
            self._grid.setColumnStretch(column, stretch)

    def show_report(self, report: Report) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        rows = 0
        for side, facts in ((0, _session_facts(report)), (2, _tls_facts(report))):
            for row, (name, value, literal) in enumerate(facts):
                role = "literal" if literal else ""
                shown = label(value or "–", role, wrap=True, selectable=True)
                named = naming_label(name, shown)
                self._grid.addWidget(named, row, side, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(shown, row, side + 1, Qt.AlignmentFlag.AlignTop)
                rows = max(rows, row + 1)
        for row, (fact, said) in enumerate(identity_rows(report), start=rows):
            self._add_wide(row, translated(fact), translated(said))
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_wide(self, row: int, name: str, value: str) -> None:
        """Over the whole width: names of certificates and words of a server are long."""
        shown = label(value, "", wrap=True, selectable=True)
        self._grid.addWidget(naming_label(name, shown), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(shown, row, 1, 1, 3, Qt.AlignmentFlag.AlignTop)


def _session_facts(report: Report) -> list[tuple[str, str, bool]]:
    session, connect, parameters = report.session, report.connect, report.parameters
    server = access = ""
    if session is not None and session.server_version:
        server = f"PostgreSQL {session.server_version}"
        access = {True: tr("read-only"), False: tr("read-write"), None: ""}[session.read_only]
    address = connect.address.text if connect and connect.address else ""
    round_trip = session.round_trip_ms if session else None
    view = session.server_view if session else None
    seen = f"{view.version}, {view.cipher}" if view and view.ssl else tr("no TLS") if view else ""
    return [
        (tr("Server"), server, False),
        (tr("Access"), access, False),
        (tr("User, database"), f"{parameters.user}, {parameters.dbname}", False),
        (tr("Address"), f"{address}:{connect.port}" if connect and address else "", True),
        (tr("Round trip"), "" if round_trip is None else milliseconds(round_trip, 1), False),
        (tr("Server's own view"), seen, True),
    ]


def _tls_facts(report: Report) -> list[tuple[str, str, bool]]:
    login, handshake = report.login, report.handshake
    tls = login.final.tls if login else None
    group = (tls.group or (handshake.group if handshake else "")) if tls else ""
    return [
        (tr("Protocol"), tls.protocol if tls else "", True),
        (tr("Cipher"), tls.cipher if tls else "", True),
        (tr("Key bits"), str(tls.bits) if tls and tls.bits is not None else "", True),
        (tr("Key exchange"), group, True),
        (tr("Compression"), tls.compression if tls else "", True),
        ("ALPN", tls.alpn if tls else "", True),
    ]
