"""Corrected copies: what the doctor found is mended in a new file, and the original is kept."""

from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_private_key,
    pkcs12,
)

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import SIZE_LIMIT, FileKind
from azpg_gui.core.certificates.contents import Contents, plain_keys
from azpg_gui.core.certificates.doctor.examine import Examination, Fix, Harm, Purpose
from azpg_gui.core.certificates.passphrase_rounds import ROUNDS_LIMIT, rounds_demanded
from azpg_gui.core.certificates.pem_bundle import pem_bundle
from azpg_gui.core.files import read_bounded, write_new
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import ExplainedError, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "Corrected", "FixError", "can_be_corrected", "corrected", "opens_with_passphrase",
    "write_corrected",
]  # fmt: skip


class FixError(ExplainedError):
    """No corrected copy could be made; the original is as it was."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """Contents of the new files: certificates as PEM, and the key where there was one to take out.

    Attributes:
        key: PEM of the private key; encrypted again with the passphrase that opened it.
    """

    certificates: bytes = b""
    key: bytes = b""


def corrected(
    content: bytes,
    examination: Examination,
    fixes: Collection[Fix],
    now: datetime,
    passphrase: Secret | None = None,
) -> Corrected:
    """What the file would be with these fixes. Writing it as plain PEM is always one of them.

    Raises:
        FixError: nothing would be left, or the key cannot be opened.
    """
    contents, purpose = examination.contents, examination.purpose
    if any(key.wrong_passphrase for key in contents.keys):
        raise FixError(sentence("The passphrase does not open it."))
    with_key = contents.kind is FileKind.PKCS12 and purpose is not Purpose.TRUST
    if purpose is Purpose.KEY or contents.kind is FileKind.PRIVATE_KEY or with_key:
        key = _key_pem(content, contents, passphrase)
        return Corrected(pem_bundle(contents.certificates) if contents.certificates else b"", key)
    kept = _kept(examination, fixes, now)
    if not kept:
        raise FixError(sentence("Nothing would be left: the file holds no usable certificate."))
    return Corrected(pem_bundle(kept))


def can_be_corrected(path: Path, examination: Examination, now: datetime) -> bool:
    """Everything that keeps libpq from using the file, or is a risk, is mended by a copy that can
    be made. Blocking; reads the file."""
    notes = [note for note in examination.faults if note.harm is not Harm.NOTE]
    stopping = [note for note in notes if note.harm is Harm.STOPS]
    if not notes or any(note.fix is None for note in stopping or notes):
        return False
    try:
        content, _ = read_bounded(path, limit=SIZE_LIMIT)
        corrected(content, examination, examination.fixes, now)
    except (OSError, ExplainedError):
        return False
    return True


def opens_with_passphrase(examination: Examination) -> bool:
    """A PKCS#12 file that shows nothing until its passphrase is there."""
    contents = examination.contents
    closed = any(key.locked or key.wrong_passphrase for key in contents.keys)
    return contents.kind is FileKind.PKCS12 and closed


def _kept(examination: Examination, fixes: Collection[Fix], now: datetime) -> list[Certificate]:
    kept = list(examination.contents.certificates)
    if examination.contents.kind is FileKind.PKCS12:  # of roots: the owner's own is none
        kept = [c for c in kept if c.is_ca]
    if Fix.WITHOUT_DUPLICATES in fixes:
        kept = list({c.sha256: c for c in kept}.values())
    if Fix.WITHOUT_EXPIRED in fixes:
        kept = [c for c in kept if not c.expired(now)]
    if Fix.ROOTS_ONLY in fixes:
        # By the notes: what OpenSSL takes for an anchor stays, whatever it is called.
        no_roots = {
            note.certificate.sha256
            for note in examination.faults
            if note.fix is Fix.ROOTS_ONLY and note.certificate is not None
        }
        kept = [c for c in kept if c.sha256 not in no_roots]
    return kept


def _key_pem(content: bytes, contents: Contents, passphrase: Secret | None) -> bytes:
    """The private key as PKCS#8 PEM. What was encrypted stays so."""
    given = passphrase.reveal().encode() if passphrase else None
    key = _open(content, contents, given)
    if key is None:
        raise FixError(sentence("The key cannot be opened: enter its passphrase."))
    locked = any(facts.encrypted for facts in contents.keys)
    protection: KeySerializationEncryption = NoEncryption()
    if locked and given:
        protection = BestAvailableEncryption(given)
    pem: bytes = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)
    return pem


def _open(content: bytes, contents: Contents, passphrase: bytes | None) -> Any:  # noqa: ANN401 - of five classes without a common name
    """A private key of whatever kind; None where nothing opens it."""
    if rounds_demanded(content) > ROUNDS_LIMIT:
        return None
    if contents.kind is FileKind.PKCS12:
        for attempt in (passphrase, b"", None):
            try:
                return pkcs12.load_pkcs12(content, attempt).key
            except Exception:  # noqa: S112 - the next passphrase may open it
                continue
        return None
    locked = any(facts.encrypted for facts in contents.keys)
    for written in plain_keys(content):
        load = load_pem_private_key if written.startswith(b"-----BEGIN") else load_der_private_key
        try:
            return load(written, passphrase if locked else None)
        except Exception:  # noqa: S112 - the next one may be opened
            continue
    return None


def write_corrected(path: Path, made: Corrected) -> tuple[Path, ...]:
    """Write beside ``path`` under names nothing has yet; the original is not touched.

    Keys are written for their owner alone.

    Raises:
        FixError: the folder cannot be written.
    """
    written: list[Path] = []
    try:
        if made.certificates:
            written.append(_write_new(path, "-fixed.pem", made.certificates, 0o644))
        if made.key:
            written.append(_write_new(path, "-fixed.key", made.key, 0o600))
    except OSError as error:
        for half in written:  # a certificate without its key
            with suppress(OSError):
                half.unlink()
        reason = error.strerror or str(error)
        text = sentence("{path} cannot be written: {reason}.", path=path.parent, reason=reason)
        raise FixError(text) from error
    return tuple(written)


def _write_new(path: Path, ending: str, content: bytes, mode: int) -> Path:
    """Created, never replaced: a name that is taken, also by a link, is left for the next."""
    for number in range(1, 1000):
        count = "" if number == 1 else f"-{number}"
        target = path.with_name(f"{path.stem}{ending.replace('.', f'{count}.')}")
        try:
            write_new(target, content, mode=mode)
        except FileExistsError:
            continue
        return target
    message = "every name is taken"
    raise FileExistsError(message)
