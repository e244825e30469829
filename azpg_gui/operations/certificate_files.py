"""Files of certificates, keys and lists: examine, mend, write in another form. Blocking."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import SIZE_LIMIT
from azpg_gui.core.certificates.doctor.examine import Examination, Purpose, examine, examine_file
from azpg_gui.core.certificates.doctor.repair import corrected, write_corrected
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.files import read_bounded, write_atomically
from azpg_gui.core.roots.export import in_form
from azpg_gui.core.secret import Secret
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FileToExamine", "examine_chosen", "save_in_form", "uses_of", "write_repaired"]


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


def examine_chosen(
    chosen: FileToExamine, partner: Path | None = None, *, look_beside: bool = True
) -> Examination:
    """Is it right for the place it is meant for?

    Args:
        partner: the key of a certificate, or the certificate of a key.
        look_beside: for the partner, where none is given.
    """
    now, passphrase = datetime.now(UTC), chosen.passphrase
    if chosen.path is None:
        return examine(chosen.content, chosen.purpose, now, passphrase=passphrase)
    if partner is None and look_beside:
        partner = _beside(chosen.path, chosen.purpose)
    return examine_file(chosen.path, chosen.purpose, now, passphrase=passphrase, partner=partner)


def _beside(path: Path, purpose: Purpose) -> Path | None:
    """The key of a certificate, or the certificate of a key: the file of the same name."""
    endings = {Purpose.KEY: (".crt", ".pem", ".cer"), Purpose.CERTIFICATE: (".key",)}.get(
        purpose, ()
    )
    found = (path.with_suffix(ending) for ending in endings)
    return next((other for other in found if other != path and other.is_file()), None)


def write_repaired(chosen: FileToExamine, examination: Examination) -> tuple[Path, ...]:
    """Corrected copies beside the file, or of pasted text where libpq keeps its files.

    Raises:
        FixError, OSError: nothing was written.
    """
    content = chosen.content
    if chosen.path is not None:
        content, _ = read_bounded(chosen.path, limit=SIZE_LIMIT)
    made = corrected(content, examination, examination.fixes, datetime.now(UTC), chosen.passphrase)
    return write_corrected(chosen.path or _place_of_pasted(), made)


def uses_of(written: Iterable[Path], keyword: str) -> dict[str, str]:
    """The settings that use corrected copies of the file under ``keyword``: a key that was taken
    out of it goes into sslkey, its certificate into sslcert."""
    own = "sslcert" if keyword == "sslkey" else keyword
    return {"sslkey" if path.suffix == ".key" else own: str(path) for path in written}


def _place_of_pasted() -> Path:
    place = root_certificate_place(os.environ)
    return (place.parent if place else Path.home()) / "pasted.pem"


def save_in_form(certificates: tuple[Certificate, ...], form: str, to: Path) -> None:
    """Raises OSError, ValueError."""
    write_atomically(to, in_form(certificates, form), mode=None)
