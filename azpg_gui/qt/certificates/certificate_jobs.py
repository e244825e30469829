"""What the page *Certificates* has done in the worker thread."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import SIZE_LIMIT, load_certificate_file
from azpg_gui.core.certificates.doctor.examine import Examination, Purpose, examine, examine_file
from azpg_gui.core.certificates.doctor.repair import corrected, write_corrected
from azpg_gui.core.certificates.expiry import Expiring, as_calendar
from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.files import read_bounded, write_atomically
from azpg_gui.core.roots.export import in_form
from azpg_gui.core.roots.install_plan import undo_install
from azpg_gui.core.roots.readiness import TrustReadiness, trust_readiness
from azpg_gui.core.roots.system_stores import StoreView, system_stores
from azpg_gui.core.roots.trust_backups import newest_backup
from azpg_gui.core.roots.trust_file import (
    Installed,
    install_roots,
    remove_certificates,
    restore_backup,
)
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.expiring_certificates import expiring_certificates
from azpg_gui.resources import resource

__all__ = [
    "FileToExamine",
    "Purpose",
    "StoreReadiness",
    "TrustFile",
    "add_file_to",
    "examine_chosen",
    "load_dates",
    "look_at_trust_file",
    "ready_stores",
    "remove_from",
    "save_dates",
    "save_in_form",
    "undo_change",
    "write_repaired",
]


@dataclass(frozen=True, slots=True)
class StoreReadiness:
    """One place programs take trust anchors from, and what it accepts."""

    store: StoreView
    readiness: TrustReadiness


async def ready_stores(
    chosen: Path | None, certificates: tuple[Certificate, ...]
) -> tuple[StoreReadiness, ...]:
    """The profile's own roots first, then libpq's root.crt and this computer's other stores."""

    def work() -> tuple[StoreReadiness, ...]:
        now = datetime.now(UTC)
        views = [StoreView("profile", str(chosen or ""), certificates)]
        place = root_certificate_place(os.environ)
        if place is not None and place != chosen:
            loaded = load_certificate_file(place)
            trouble = "" if loaded.certificates else str(loaded.message)
            views.append(StoreView("root.crt", str(place), loaded.certificates, trouble))
        views += system_stores(os.environ)
        return tuple(StoreReadiness(v, _readiness(v, now)) for v in views)

    return await in_daemon_thread(work, name="readiness")


def _readiness(view: StoreView, now: datetime) -> TrustReadiness:
    file = Path(view.place) if view.place and Path(view.place).is_file() else None
    return trust_readiness(file, view.certificates, now)


@dataclass(frozen=True, slots=True)
class FileToExamine:
    """A file that is looked at, or bytes that were pasted."""

    path: Path | None
    content: bytes
    purpose: Purpose
    passphrase: Secret | None = None

    @property
    def name(self) -> str:
        return str(self.path) if self.path else ""


async def examine_chosen(chosen: FileToExamine) -> Examination:
    now = datetime.now(UTC)

    def work() -> Examination:
        if chosen.path is None:
            return examine(chosen.content, chosen.purpose, now, passphrase=chosen.passphrase)
        partner = _beside(chosen.path, chosen.purpose)
        return examine_file(
            chosen.path, chosen.purpose, now, passphrase=chosen.passphrase, partner=partner
        )

    return await in_daemon_thread(work, name="doctor")


def _beside(path: Path, purpose: Purpose) -> Path | None:
    """The key of a certificate, or the certificate of a key: the file of the same name."""
    endings = {Purpose.KEY: (".crt", ".pem", ".cer"), Purpose.CERTIFICATE: (".key",)}.get(
        purpose, ()
    )
    found = (path.with_suffix(ending) for ending in endings)
    return next((other for other in found if other != path and other.is_file()), None)


@dataclass(frozen=True, slots=True)
class TrustFile:
    """Attributes:
    editable: a file of the user's own: neither the program's bundle nor the system's.
    undoable: an earlier version lies beside it.
    """

    examination: Examination
    editable: bool
    undoable: bool


async def look_at_trust_file(path: Path) -> TrustFile:
    def work() -> TrustFile:
        examination = examine_file(path, Purpose.TRUST, datetime.now(UTC))
        ours = path.parent == resource("roots")
        system = str(path).startswith(("/etc/", "/usr/"))
        return TrustFile(examination, not ours and not system, newest_backup(path) is not None)

    return await in_daemon_thread(work, name="trust file")


async def write_repaired(
    chosen: FileToExamine, examination: Examination, into: Path
) -> tuple[Path, ...]:
    """Corrected copies beside the file, or beside ``into`` for pasted text.

    Raises:
        FixError: nothing was written.
    """

    def work() -> tuple[Path, ...]:
        content = chosen.content
        if chosen.path is not None:
            content, _ = read_bounded(chosen.path, limit=SIZE_LIMIT)
        made = corrected(
            content, examination, examination.fixes, datetime.now(UTC), chosen.passphrase
        )
        return write_corrected(chosen.path or into, made)

    return await in_daemon_thread(work, name="doctor")


async def add_file_to(path: Path, source: Path) -> Installed:
    """Raises TrustFileError. Only roots are added: of anything else the doctor says what it is."""

    def work() -> Installed:
        loaded = load_certificate_file(source)
        return install_roots(path, [c for c in loaded.certificates if c.is_root])

    return await in_daemon_thread(work, name="trust file")


async def remove_from(path: Path, sha256: str) -> Installed:
    """Raises TrustFileError."""
    return await in_daemon_thread(lambda: remove_certificates(path, [sha256]), name="trust file")


async def undo_change(path: Path) -> Installed | None:
    """None where there is no earlier version. Raises TrustFileError."""

    def work() -> Installed | None:
        backup = newest_backup(path)
        return restore_backup(path, backup) if backup else None

    return await in_daemon_thread(work, name="trust file")


async def undo_installed(done: Installed) -> None:
    """Raises TrustFileError."""
    await in_daemon_thread(lambda: undo_install(done), name="trust file")


async def save_in_form(certificates: tuple[Certificate, ...], form: str, to: Path) -> None:
    """Raises OSError, ValueError."""
    await in_daemon_thread(
        lambda: write_atomically(to, in_form(certificates, form), mode=None), name="save"
    )


async def load_dates(folder: Path | None) -> tuple[Expiring, ...]:
    return await in_daemon_thread(lambda: expiring_certificates(os.environ, folder), name="dates")


async def save_dates(dates: tuple[Expiring, ...], to: Path) -> None:
    """Raises OSError."""
    content = as_calendar(dates, datetime.now(UTC))
    await in_daemon_thread(lambda: write_atomically(to, content, mode=None), name="dates")
