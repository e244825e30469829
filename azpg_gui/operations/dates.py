"""When the certificates this program knows of end: roots, servers, clients. Blocking."""

import os
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.certificates.expiry import Expiring, as_calendar
from azpg_gui.core.files import write_atomically
from azpg_gui.core.storage.expiring_certificates import expiring_certificates

__all__ = ["calendar_of", "load_dates", "save_dates"]


def load_dates(folder: Path | None = None) -> tuple[Expiring, ...]:
    """Args:
    folder: where profiles and history lie, instead of the platform's own places.
    """
    return expiring_certificates(os.environ, folder)


def calendar_of(dates: tuple[Expiring, ...]) -> bytes:
    """As an .ics file."""
    return as_calendar(dates, datetime.now(UTC))


def save_dates(dates: tuple[Expiring, ...], to: Path) -> None:
    """Raises OSError."""
    write_atomically(to, calendar_of(dates), mode=None)
