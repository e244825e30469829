"""When the certificates this program knows of end: roots, servers, clients. Blocking."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.expiry import (
    Expiring,
    Urgency,
    as_calendar,
    days_left_sentence,
    urgency,
)
from azpg_gui.core.files import write_atomically
from azpg_gui.core.sentences import Sentence, printable
from azpg_gui.core.storage.expiring_certificates import expiring_certificates
from azpg_gui.core.storage.file_locations import told_certificates_file
from azpg_gui.core.storage.told_certificates import ToldCertificates
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "Ending",
    "calendar_of",
    "ending_to_tell",
    "load_dates",
    "remember_told",
    "save_dates",
]


@dataclass(frozen=True, slots=True)
class Ending:
    """A certificate that ends soon.

    Attributes:
        where: the file, or the profile whose server showed it.
        left: how long it lasts.
        marks: what is remembered once somebody was told.
    """

    name: str
    where: str
    left: Sentence
    marks: tuple[str, ...]


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


def ending_to_tell(folder: Path | None = None, now: datetime | None = None) -> tuple[Ending, ...]:
    """Certificates that end within thirty days and that nobody was told of yet, and once more those
    that have come to end within seven; the first to end first, each once, wherever it lies. Those
    within this program are its own concern."""
    now = now or datetime.now(UTC)
    told = set(_told_in(folder).load())
    found = list[Ending]()
    for item in load_dates(folder):
        certificate = item.certificate
        marks = _marks(certificate, now)
        if item.where == "azpg" or told.issuperset(marks):
            continue
        told.update(marks)
        name = printable(certificate.common_name, limit=100)
        left = days_left_sentence(certificate, now)
        found.append(Ending(name, item.where, left, marks))
    return tuple(found)


def _marks(certificate: Certificate, now: datetime) -> tuple[str, ...]:
    """Passed on its way to the end; none while there is nothing to tell. Who is told within the
    last seven days has been told of the thirty too."""
    match urgency(certificate, now):
        case Urgency.SOON:
            return (certificate.sha256,)
        case Urgency.VERY_SOON:
            return (certificate.sha256, f"{certificate.sha256} {Urgency.VERY_SOON}")
        case _:
            return ()


def remember_told(folder: Path | None, endings: Iterable[Ending]) -> None:
    """Nobody is told of these again, until they pass another mark. Raises StorageError."""
    _told_in(folder).add(mark for ending in endings for mark in ending.marks)


def _told_in(folder: Path | None) -> ToldCertificates:
    return ToldCertificates(folder / "told.json" if folder else told_certificates_file())
