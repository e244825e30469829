"""What one client's libpq is, what it offers first, and how far it gets at the server."""

from __future__ import annotations  # the window loads these before cryptography

from typing import TYPE_CHECKING

from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from azpg_gui.core.probe.evidence.login import LibpqAttempt

__all__ = ["BUNDLED", "SYSTEM", "ClientSeen", "ClientsCompared"]

BUNDLED = "azpg"
SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class ClientSeen:
    """Attributes:
    name: ``azpg`` for the libpq in psycopg's wheel, which this program uses; ``system`` for this
        computer's; else the path that was given.
    library: what was loaded.
    libpq, openssl: their versions; empty where they do not tell.
    hello_bytes: size of its first message (ClientHello) with these settings; 0: not seen.
    groups: key exchanges in that message, in its order.
    left_out: keywords of the settings, defaults apart, that this libpq does not know.
    attempt: at the server, without a password; None where there is ``trouble``.
    trouble: why the client could not be asked.
    """

    name: str
    library: str = ""
    libpq: str = ""
    openssl: str = ""
    hello_bytes: int = 0
    groups: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    attempt: LibpqAttempt | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ClientsCompared:
    """Both with the same settings, at the same address, at the same time."""

    own: ClientSeen
    other: ClientSeen
