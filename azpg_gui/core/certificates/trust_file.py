"""``root.crt``: the PEM bundle libpq trusts. Read, merge, write, and keep what was there."""

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from filelock import FileLock

from azpg_gui.core.certificates.certificate import Certificate, odd_certificates_accepted
from azpg_gui.core.certificates.loading import FileKind, Loaded, load_certificate_file
from azpg_gui.core.files import NotAFileError, check_writable_place, write_atomically
from azpg_gui.core.words import ExplainedError, Sentence, sentence

__all__ = [
    "Installed",
    "TrustFileError",
    "backups_of",
    "install_roots",
    "merged",
    "pem_bundle",
    "remove_certificates",
    "restore_backup",
]


class TrustFileError(ExplainedError):
    """The file at the place is no trust file, or could not be written. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What ``install_roots`` did.

    Attributes:
        added, kept: certificates that are new in the file, and those that were there before.
        backup: copy of the previous file; None where there was none or nothing changed.
    """

    path: Path
    added: tuple[Certificate, ...]
    kept: tuple[Certificate, ...]
    backup: Path | None


def merged(
    present: Sequence[Certificate], roots: Iterable[Certificate]
) -> tuple[tuple[Certificate, ...], tuple[Certificate, ...]]:
    """All certificates of the new file, and those of them that were not there before."""
    known = {certificate.sha256 for certificate in present}
    added: list[Certificate] = []
    for root in roots:
        if root.sha256 not in known:
            known.add(root.sha256)
            added.append(root)
    return (*present, *added), tuple(added)


def pem_bundle(certificates: Iterable[Certificate]) -> bytes:
    """PEM, each certificate under a comment with its name and date; libpq skips the comments."""
    blocks: list[bytes] = []
    with odd_certificates_accepted():
        for certificate in certificates:
            name = certificate.common_name.encode("ascii", "replace").decode().replace("\n", " ")
            heading = f"# {name}, valid until {certificate.not_valid_after:%Y-%m-%d}\n"
            pem = x509.load_der_x509_certificate(certificate.der).public_bytes(Encoding.PEM)
            blocks.append(heading.encode() + pem)
    return b"".join(blocks)


def install_roots(path: Path, roots: Iterable[Certificate]) -> Installed:
    """Add ``roots`` to the bundle at ``path``: merged, atomic, the previous file kept beside it.

    Raises:
        TrustFileError: the file there holds something else, or cannot be written.
    """
    try:
        check_writable_place(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(path.with_name(f".{path.name}.lock"), timeout=5):
            return _install(path, roots)
    except OSError as error:
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> TrustFileError:
    reason: str | Sentence = error.strerror or str(error)
    if isinstance(error, NotAFileError):
        reason = error.sentence
    return TrustFileError(sentence("{path} cannot be written: {reason}.", path=path, reason=reason))


def remove_certificates(path: Path, sha256: Iterable[str]) -> Installed:
    """Take certificates out of the bundle at ``path``; the previous file is kept beside it.

    Raises:
        TrustFileError: nothing would be left, the file holds something else, or cannot be written.
    """
    out = frozenset(sha256)

    def change(present: Sequence[Certificate]) -> Sequence[Certificate]:
        kept = [certificate for certificate in present if certificate.sha256 not in out]
        if not kept:
            raise TrustFileError(
                sentence("Nothing would be left in {path}. Delete the file instead.", path=path)
            )
        return kept

    return _change(path, change)


def restore_backup(path: Path, backup: Path) -> Installed:
    """Put ``backup`` back in the place of ``path``, which is itself kept: an undo can be undone.

    Raises:
        TrustFileError: the backup is gone or no trust file, or the file cannot be written.
    """
    kept = load_certificate_file(backup)
    if kept.kind is not FileKind.CERTIFICATES:
        raise TrustFileError(
            sentence("{path} cannot be put back. {what}", path=backup, what=kept.message)
        )
    content = backup.read_bytes()  # to the letter: comments and order are the user's
    return _change(path, lambda _present: kept.certificates, content)


def backups_of(path: Path) -> tuple[Path, ...]:
    """Earlier versions of a trust file, the newest first."""
    return tuple(sorted(path.parent.glob(f"{path.name}.*.bak"), reverse=True))


def _change(
    path: Path,
    change: Callable[[Sequence[Certificate]], Sequence[Certificate]],
    content: bytes | None = None,
) -> Installed:
    try:
        check_writable_place(path)
        with FileLock(path.with_name(f".{path.name}.lock"), timeout=5):
            there = load_certificate_file(path)
            if there.kind is not FileKind.CERTIFICATES:
                raise TrustFileError(
                    sentence("{path} was left as it is. {what}", path=path, what=there.message)
                )
            wanted = change(there.certificates)
            backup = _backup_of(path)
            shutil.copy2(path, backup)
            write_atomically(path, content or pem_bundle(wanted), mode=0o644)
    except OSError as error:
        raise _cannot_write(path, error) from error
    before = {certificate.sha256 for certificate in there.certificates}
    added = tuple(c for c in wanted if c.sha256 not in before)
    kept = tuple(c for c in wanted if c.sha256 in before)
    return Installed(path, added, kept, backup)


def _install(path: Path, roots: Iterable[Certificate]) -> Installed:
    there: Loaded = load_certificate_file(path)
    if there.kind not in {FileKind.CERTIFICATES, FileKind.MISSING, FileKind.EMPTY}:
        text = sentence(
            "{path} holds something that is no certificate and was left as it is. {what} Move it "
            "away or choose another file.",
            path=path,
            what=there.message,
        )
        raise TrustFileError(text)
    bundle, added = merged(there.certificates, roots)
    backup: Path | None = None
    # A DER or PKCS#7 file is rewritten even when nothing is added: libpq reads only PEM.
    if added or there.encoding not in {"PEM", ""}:
        if there.kind is FileKind.CERTIFICATES:
            backup = _backup_of(path)
            shutil.copy2(path, backup)
        write_atomically(path, pem_bundle(bundle), mode=0o644)
    return Installed(path, added, there.certificates, backup)


def _backup_of(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    candidate = path.with_name(f"{path.name}.{stamp}.bak")
    count = 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{path.name}.{stamp}-{count}.bak")
    return candidate
