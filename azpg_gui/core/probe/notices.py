"""What a server says beside its answers: NoticeResponse, as PostgreSQL 19's warning of a password
that ends soon."""

from collections.abc import Callable
from typing import Final

from azpg_gui.core.libpq import DiagnosticField, PGconn, PGresult
from azpg_gui.core.probe.evidence.session import Notice
from azpg_gui.core.probe.server_values import server_line

__all__ = ["NoticeCollector"]

_KEPT: Final = 20
_CHARACTERS: Final = 500  # of each field


class NoticeCollector:
    """Keeps the first notices of one connection, each a few lines long."""

    def __init__(self, pgconn: PGconn, masked: Callable[[str], str]) -> None:
        """Listens from now on.

        Args:
            masked: a server's text without the secrets it may repeat.
        """
        self._masked = masked
        self._notices: list[Notice] = []
        pgconn.notice_handler = self._keep

    @property
    def notices(self) -> tuple[Notice, ...]:
        return tuple(self._notices)

    def _keep(self, result: PGresult) -> None:
        # Called by libpq inside its own calls, from whichever thread makes them.
        if len(self._notices) >= _KEPT:
            return

        def field(number: DiagnosticField) -> str:
            return self._masked(server_line(result.error_field(number), limit=_CHARACTERS))

        fields = DiagnosticField
        self._notices.append(
            Notice(
                severity=field(fields.SEVERITY_NONLOCALIZED) or field(fields.SEVERITY),
                sqlstate=field(fields.SQLSTATE),
                message=field(fields.MESSAGE_PRIMARY),
                detail=field(fields.MESSAGE_DETAIL),
                hint=field(fields.MESSAGE_HINT),
            )
        )
