"""Is a file right for the place it is meant for? What is wrong with it, and what would mend it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from azpg_gui.core.certificates.certificate import Certificate, odd_certificates_accepted
from azpg_gui.core.certificates.contents import Contents, read_contents
from azpg_gui.core.certificates.key_permissions import key_open_to_others
from azpg_gui.core.certificates.loading import (
    SIZE_LIMIT,
    FileKind,
    load_certificates,
    not_readable,
)
from azpg_gui.core.files import read_bounded
from azpg_gui.core.secret import Secret
from azpg_gui.core.words import Sentence, sentence

__all__ = ["Examination", "Fault", "FaultNote", "Fix", "Harm", "Slot", "examine", "examine_file"]


class Slot(StrEnum):
    """What a file is meant for, by libpq's keyword."""

    TRUST = "sslrootcert"
    CERTIFICATE = "sslcert"
    KEY = "sslkey"
    REVOCATION = "sslcrl"


class Harm(StrEnum):
    STOPS = "stops"  # libpq cannot use the file at all
    RISK = "risk"  # it works, and is not what you want
    NOTE = "note"  # libpq does not mind


class Fault(StrEnum):
    """Stable names, as ``azpg certificate check --json`` prints them."""

    WRONG_KIND = "wrong-kind"
    LEAF_AS_ROOT = "leaf-as-root"
    INTERMEDIATE_AS_ROOT = "intermediate-as-root"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    WEAK_SIGNATURE = "weak-signature"
    WEAK_KEY = "weak-key"
    DUPLICATE = "duplicate"
    KEY_MISMATCH = "key-mismatch"
    KEY_OPEN_TO_OTHERS = "key-open-to-others"
    PASSPHRASE_NEEDED = "passphrase-needed"  # noqa: S105 - a fault, not a passphrase
    PASSPHRASE_WRONG = "passphrase-wrong"  # noqa: S105
    NOT_PEM = "not-pem"
    BYTE_ORDER_MARK = "byte-order-mark"
    CRLF = "crlf"
    UTF16 = "utf-16"
    TEXT_AROUND = "text-around"
    JOINED = "joined-without-line-end"
    DAMAGED_PART = "damaged-part"
    PRIVATE_KEY_INSIDE = "private-key-inside"
    TOO_LARGE = "too-large"


class Fix(StrEnum):
    """What a corrected copy leaves out or writes anew."""

    REWRITE = "rewrite"  # plain PEM, one form for all of it
    WITHOUT_DUPLICATES = "without-duplicates"
    WITHOUT_EXPIRED = "without-expired"
    ROOTS_ONLY = "roots-only"
    WITHOUT_KEYS = "without-keys"
    ONLY_MINE = "only-mine"  # permissions 0600


@dataclass(frozen=True, slots=True)
class FaultNote:
    """Attributes:
    certificate: what it is about; None for the file as a whole.
    fix: what a corrected copy would do about it; None where only another file helps.
    """

    fault: Fault
    harm: Harm
    text: Sentence
    certificate: Certificate | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """Attributes:
    faults: the worst first.
    """

    slot: Slot
    contents: Contents
    faults: tuple[FaultNote, ...]

    @property
    def usable(self) -> bool:
        """libpq can use the file as it is."""
        return all(note.harm is not Harm.STOPS for note in self.faults)

    @property
    def fixes(self) -> frozenset[Fix]:
        return frozenset(note.fix for note in self.faults if note.fix is not None)


_ORDER: Final = {Harm.STOPS: 0, Harm.RISK: 1, Harm.NOTE: 2}
_WEAK_BITS: Final = 2048  # RSA below it is refused by OpenSSL's security level 2


def examine(
    content: bytes,
    slot: Slot,
    now: datetime,
    *,
    passphrase: Secret | None = None,
    partner: Contents | None = None,
) -> Examination:
    """Judge the bytes of a file.

    Args:
        now: UTC; decides what has expired.
        passphrase: opens an encrypted key or a PKCS#12 file.
        partner: the certificate file of a key, or the key file of a certificate.
    """
    contents = read_contents(content, passphrase)
    found = [*_kind(contents, slot, content), *_form(contents, slot)]
    if slot in {Slot.TRUST, Slot.CERTIFICATE} and contents.kind is not FileKind.PKCS12:
        found += _certificates(contents, slot, now)
    if slot is Slot.KEY:
        found += _keys(contents)
    found += _partner(contents, slot, partner)
    if slot is Slot.TRUST and contents.keys and contents.certificates:
        text = sentence("A private key is in it. A trust file is passed around: take the key out.")
        found.append(FaultNote(Fault.PRIVATE_KEY_INSIDE, Harm.RISK, text, fix=Fix.WITHOUT_KEYS))
    found.sort(key=lambda note: _ORDER[note.harm])
    return Examination(slot, contents, tuple(found))


def examine_file(
    path: Path,
    slot: Slot,
    now: datetime,
    *,
    passphrase: Secret | None = None,
    partner: Path | None = None,
) -> Examination:
    """``examine`` a file, its permissions included. Never raises; blocking."""
    try:
        content, _ = read_bounded(path, limit=SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        loaded = not_readable(path, error)
        note = FaultNote(Fault.WRONG_KIND, Harm.STOPS, loaded.message)
        return Examination(slot, Contents(loaded.kind, read_contents(b"").form), (note,))
    if len(content) > SIZE_LIMIT:
        text = load_certificates(content).message
        note = FaultNote(Fault.TOO_LARGE, Harm.STOPS, text)
        return Examination(slot, Contents(FileKind.TOO_LARGE, read_contents(b"").form), (note,))
    other = _read_partner(partner, passphrase)
    result = examine(content, slot, now, passphrase=passphrase, partner=other)
    if slot is not Slot.KEY or not result.contents.keys or not key_open_to_others(path.stat()):
        return result
    text = sentence(
        "Others may read it. libpq refuses a key whose permissions are wider than 0600."
    )
    note = FaultNote(Fault.KEY_OPEN_TO_OTHERS, Harm.STOPS, text, fix=Fix.ONLY_MINE)
    return Examination(slot, result.contents, (note, *result.faults))


def _read_partner(path: Path | None, passphrase: Secret | None) -> Contents | None:
    if path is None:
        return None
    try:
        content, _ = read_bounded(path, limit=SIZE_LIMIT)
    except OSError:
        return None
    return read_contents(content, passphrase)


_WANTED: Final = {
    Slot.TRUST: FileKind.CERTIFICATES,
    Slot.CERTIFICATE: FileKind.CERTIFICATES,
    Slot.KEY: FileKind.PRIVATE_KEY,
    Slot.REVOCATION: FileKind.CRL,
}


def _kind(contents: Contents, slot: Slot, content: bytes) -> list[FaultNote]:
    wanted = _WANTED[slot]
    if contents.kind is wanted or (slot is Slot.KEY and contents.keys):
        return []
    if contents.kind is FileKind.PKCS12 and slot in {Slot.CERTIFICATE, Slot.KEY}:
        text = sentence(
            "This is a PKCS#12 file: certificate and key in one. libpq needs them as two PEM files."
        )
        opened = bool(contents.certificates)
        notes = [FaultNote(Fault.NOT_PEM, Harm.STOPS, text, fix=Fix.REWRITE if opened else None)]
        return notes if opened else [*notes, *_keys(contents)]
    text = {
        FileKind.CERTIFICATES: sentence("This holds certificates. They do not belong into {slot}.",
                                        slot=slot.value),
        FileKind.PRIVATE_KEY: sentence("This is a private key. It belongs into sslkey."),
    }.get(contents.kind, load_certificates(content).message)  # fmt: skip
    return [FaultNote(Fault.WRONG_KIND, Harm.STOPS, text)]


def _form(contents: Contents, slot: Slot) -> list[FaultNote]:
    form, found = contents.form, list[FaultNote]()
    if form.encoding in {"DER", "PKCS#7"} and not (slot is Slot.KEY and form.encoding == "DER"):
        text = sentence("It is stored as {encoding}. libpq reads only PEM here.",
                        encoding=form.encoding)  # fmt: skip
        found.append(FaultNote(Fault.NOT_PEM, Harm.STOPS, text, fix=Fix.REWRITE))
    if form.utf16:
        text = sentence("It is stored as UTF-16. OpenSSL reads only ASCII.")
        found.append(FaultNote(Fault.UTF16, Harm.STOPS, text, fix=Fix.REWRITE))
    if form.joined:
        text = sentence("Two parts were joined without a line end, and OpenSSL stops there.")
        found.append(FaultNote(Fault.JOINED, Harm.STOPS, text, fix=Fix.REWRITE))
    if form.damaged:
        text = sentence("{count} parts are cut off or damaged.", count=form.damaged)
        found.append(FaultNote(Fault.DAMAGED_PART, Harm.STOPS, text, fix=Fix.REWRITE))
    for present, fault, text in (
        (form.byte_order_mark, Fault.BYTE_ORDER_MARK,
         sentence("It begins with a byte order mark. libpq does not mind; other programs may.")),
        (form.crlf, Fault.CRLF,
         sentence("It has Windows line ends. libpq does not mind; other programs may.")),
        (form.text_around, Fault.TEXT_AROUND,
         sentence("There is text between the certificates. libpq passes over it.")),
    ):  # fmt: skip
        if present:
            found.append(FaultNote(fault, Harm.NOTE, text, fix=Fix.REWRITE))
    return found


def _certificates(contents: Contents, slot: Slot, now: datetime) -> list[FaultNote]:
    found: list[FaultNote] = []
    seen: set[str] = set()
    roots = any(certificate.is_root for certificate in contents.certificates)
    for index, certificate in enumerate(contents.certificates):
        if certificate.sha256 in seen:
            text = sentence("“{name}” is in it twice.", name=certificate.common_name)
            found.append(
                FaultNote(Fault.DUPLICATE, Harm.NOTE, text, certificate, Fix.WITHOUT_DUPLICATES)
            )
            continue
        seen.add(certificate.sha256)
        if slot is Slot.TRUST:
            found += _as_anchor(certificate, alone=not roots)
        found += _age(certificate, slot, now)
        if slot is Slot.TRUST or index == 0:
            found += _strength(certificate)
    return found


def _as_anchor(certificate: Certificate, *, alone: bool) -> list[FaultNote]:
    """libpq takes only self-signed certificates for anchors. Others beside a root fill gaps in the
    chain; without a root they prove nothing."""
    if certificate.is_root:
        return []
    harm = Harm.STOPS if alone else Harm.RISK
    fix = None if alone else Fix.ROOTS_ONLY
    if certificate.is_ca:
        text = sentence(
            "“{name}” is an intermediate, issued by “{issuer}”: no trust anchor. It changes "
            "without notice; the root is what belongs here.",
            name=certificate.common_name, issuer=certificate.issuer_common_name,
        )  # fmt: skip
        return [FaultNote(Fault.INTERMEDIATE_AS_ROOT, harm, text, certificate, fix)]
    text = sentence(
        "“{name}” is a server's own certificate, issued by “{issuer}”: no trust anchor, and "
        "replaced every few months.",
        name=certificate.common_name, issuer=certificate.issuer_common_name,
    )  # fmt: skip
    return [FaultNote(Fault.LEAF_AS_ROOT, harm, text, certificate, fix)]


def _age(certificate: Certificate, slot: Slot, now: datetime) -> list[FaultNote]:
    name = certificate.common_name
    if certificate.expired(now):
        date = f"{certificate.not_valid_after:%Y-%m-%d}"
        text = sentence("“{name}” expired on {date}.", name=name, date=date)
        # An expired root beside a valid one is passed over (measured); alone it proves nothing.
        harm = Harm.NOTE if slot is Slot.TRUST else Harm.STOPS
        fix = Fix.WITHOUT_EXPIRED if slot is Slot.TRUST else None
        return [FaultNote(Fault.EXPIRED, harm, text, certificate, fix)]
    if certificate.not_valid_before > now:
        date = f"{certificate.not_valid_before:%Y-%m-%d}"
        text = sentence("“{name}” is valid from {date} on.", name=name, date=date)
        return [FaultNote(Fault.NOT_YET_VALID, Harm.STOPS, text, certificate)]
    return []


def _strength(certificate: Certificate) -> list[FaultNote]:
    found: list[FaultNote] = []
    weak_hash = certificate.signature.lower() in {"sha1", "md5", "md2"}
    if weak_hash and not certificate.self_signed:
        text = sentence("“{name}” is signed with {signature}, which can be forged.",
                        name=certificate.common_name, signature=certificate.signature)  # fmt: skip
        found.append(FaultNote(Fault.WEAK_SIGNATURE, Harm.RISK, text, certificate))
    elif weak_hash:
        text = sentence(
            "“{name}” signed itself with {signature}. OpenSSL does not check that signature; Java "
            "and some policies do.",
            name=certificate.common_name, signature=certificate.signature,
        )  # fmt: skip
        found.append(FaultNote(Fault.WEAK_SIGNATURE, Harm.NOTE, text, certificate))
    kind, _, bits = certificate.key.partition(" ")
    if kind in {"RSA", "DSA"} and bits.isdigit() and int(bits) < _WEAK_BITS:
        text = sentence("“{name}” has a key of {key}. OpenSSL refuses less than RSA 2048.",
                        name=certificate.common_name, key=certificate.key)  # fmt: skip
        found.append(FaultNote(Fault.WEAK_KEY, Harm.STOPS, text, certificate))
    return found


def _keys(contents: Contents) -> list[FaultNote]:
    if any(key.wrong_passphrase for key in contents.keys):
        text = sentence("The passphrase does not open it.")
        return [FaultNote(Fault.PASSPHRASE_WRONG, Harm.STOPS, text)]
    if any(key.locked for key in contents.keys):
        text = sentence("It is encrypted: enter its passphrase. libpq needs it as sslpassword.")
        return [FaultNote(Fault.PASSPHRASE_NEEDED, Harm.STOPS, text)]
    if contents.kind is FileKind.PRIVATE_KEY and not any(key.public for key in contents.keys):
        text = sentence("The key in it cannot be read.")
        return [FaultNote(Fault.DAMAGED_PART, Harm.STOPS, text)]
    return []


def _partner(contents: Contents, slot: Slot, partner: Contents | None) -> list[FaultNote]:
    if partner is None or slot not in {Slot.CERTIFICATE, Slot.KEY}:
        return []
    certificates = (contents if slot is Slot.CERTIFICATE else partner).certificates
    keys = (contents if slot is Slot.KEY else partner).keys
    publics = {key.public for key in keys if key.public}
    if not certificates or not publics or _public_of(certificates[0]) in publics:
        return []
    text = sentence(
        "Certificate and key do not belong together: “{name}” was made for another key.",
        name=certificates[0].common_name,
    )
    return [FaultNote(Fault.KEY_MISMATCH, Harm.STOPS, text, certificates[0])]


def _public_of(certificate: Certificate) -> bytes:
    try:
        with odd_certificates_accepted():
            key = x509.load_der_x509_certificate(certificate.der).public_key()
        return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except Exception:
        return b""
