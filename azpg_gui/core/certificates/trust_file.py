"""``root.crt``: the PEM bundle libpq trusts. Read, merge, write, and keep what was there."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from azpg_gui.core.certificates.certificate import Certificate, odd_certificates_accepted
from azpg_gui.core.certificates.loading import FileKind, Loaded, load_certificate_file
from azpg_gui.core.certificates.trust_backups import keep_backup, prune_backups
from azpg_gui.core.file_versions import locked
from azpg_gui.core.files import (
    NotAFileError,
    check_writable_place,
    make_folder,
    read_bounded,
    write_atomically,
)
from azpg_gui.core.words import ExplainedError, Sentence, sentence

__all__ = [
    "Installed",
    "TrustFileError",
    "install_roots",
    "merged",
    "pem_bundle",
    "remove_certificates",
    "restore_backup",
]

_LIMIT: Final = 20_000_000  # bytes


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
        # ~/.postgresql is for this account alone, as psql's password file asks for.
        home = path.is_relative_to(Path("~").expanduser())
        make_folder(path.parent, mode=0o700 if home else 0o755)
        with locked(path):
            return _install(path, roots)
    except OSError as error:
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> TrustFileError:
    reason: str | Sentence = error.strerror or str(error)
    if isinstance(error, NotAFileError):
        reason = error.sentence
    elif isinstance(error, TimeoutError):
        reason = sentence("another program is changing it; try again")
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
    # To the letter: comments and order are the user's.
    try:
        content = read_bounded(backup, limit=_LIMIT)[0]
    except OSError as error:
        raise _cannot_write(path, error) from error
    return _change(path, lambda _present: kept.certificates, content)


def _change(
    path: Path,
    change: Callable[[Sequence[Certificate]], Sequence[Certificate]],
    content: bytes | None = None,
) -> Installed:
    try:
        check_writable_place(path)
        with locked(path):
            there = load_certificate_file(path)
            # To put an earlier version back is the cure of a file that was damaged or deleted.
            if there.kind is not FileKind.CERTIFICATES and content is None:
                raise TrustFileError(
                    sentence("{path} was left as it is. {what}", path=path, what=there.message)
                )
            wanted = change(there.certificates)
            backup = _replace(path, content or pem_bundle(wanted), there)
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
        backup = _replace(path, pem_bundle(bundle), there)
    return Installed(path, added, there.certificates, backup)


def _replace(path: Path, content: bytes, there: Loaded) -> Path | None:
    """Write the file, with what was there kept beside it; returns where."""
    nothing = there.kind in {FileKind.MISSING, FileKind.EMPTY}
    prune_backups(path)  # before as well: who is killed again and again would only ever add
    backup = None if nothing else keep_backup(path)
    try:
        write_atomically(path, content, mode=None)
    except BaseException:
        if backup is not None:
            with suppress(OSError):
                if backup.samefile(path):  # nothing was replaced, so there is nothing to undo
                    backup.unlink()
        raise
    prune_backups(path)
    return backup
