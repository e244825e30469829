"""Is a file right for the place it is meant for? What is wrong with it, and what would mend it.

Whether libpq can load the file is asked of OpenSSL, by the call libpq makes for that place. Our own
reading says why not, and what would mend it.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from OpenSSL import crypto

from azpg_gui.core.certificates.certificate import Certificate, odd_certificates_accepted
from azpg_gui.core.certificates.certificate_file import (
    SIZE_LIMIT,
    FileKind,
    load_certificates,
    not_readable,
)
from azpg_gui.core.certificates.contents import Contents, Form, read_contents
from azpg_gui.core.certificates.doctor.certificate_faults import certificate_faults
from azpg_gui.core.certificates.doctor.faults import (
    CURES,
    Examination,
    Fault,
    FaultNote,
    Fix,
    Harm,
    Purpose,
)
from azpg_gui.core.certificates.doctor.form_faults import form_faults
from azpg_gui.core.certificates.doctor.key_permissions import key_open_to_others
from azpg_gui.core.certificates.doctor.right_place import right_place
from azpg_gui.core.certificates.openssl_acceptance import (
    Passphrase,
    as_file,
    chain_refusal,
    key_refusal,
    list_refusal,
    trust_refusal,
)
from azpg_gui.core.certificates.openssl_facts import openssl_certificate
from azpg_gui.core.files import read_bounded
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import sentence

__all__ = [
    "CURES",
    "Examination",
    "Fault",
    "FaultNote",
    "Fix",
    "Harm",
    "Purpose",
    "examine",
    "examine_file",
]

_ORDER: Final = {Harm.STOPS: 0, Harm.RISK: 1, Harm.NOTE: 2}
_ASKED_UP_TO: Final = 500_000_000  # bytes; OpenSSL reads them in some seconds


def examine(
    content: bytes,
    purpose: Purpose,
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
    refusal = _refusal(content, purpose, passphrase)
    refused = bool(refusal)
    found = [*_kind(contents, purpose, content, refused=refused)]
    found += form_faults(contents, refused=refused)
    if purpose in {Purpose.TRUST, Purpose.CERTIFICATE} and contents.kind is not FileKind.PKCS12:
        found += certificate_faults(contents, purpose, now, refused=refused)
    if purpose is Purpose.KEY:
        found += _keys(contents, refused=refused)
    found += _partner(contents, purpose, partner) or _authority(contents, purpose, partner)
    if purpose is Purpose.TRUST and contents.keys and contents.certificates:
        text = sentence("A private key is in it. A trust file is passed around: take the key out.")
        found.append(FaultNote(Fault.PRIVATE_KEY_INSIDE, Harm.RISK, text, fix=Fix.WITHOUT_KEYS))
    if refused and not any(note.harm is Harm.STOPS for note in found):
        text = sentence("OpenSSL refuses it: {words}.", words=refusal)
        readable = bool(contents.certificates) and purpose in {Purpose.TRUST, Purpose.CERTIFICATE}
        fix = Fix.REWRITE if readable else None
        found.append(FaultNote(Fault.REFUSED, Harm.STOPS, text, fix=fix))
    found.sort(key=lambda note: _ORDER[note.harm])
    faults = tuple(found)
    return Examination(purpose, contents, faults, right_place(contents, purpose, faults))


def _refusal(content: bytes, purpose: Purpose, passphrase: Secret | None = None) -> str:
    """OpenSSL's words where the call libpq makes for this place fails."""
    if purpose is Purpose.KEY:
        return key_refusal(content, Passphrase(passphrase.reveal() if passphrase else None))
    with as_file(content) as path:
        return _refusal_of_file(path, purpose)


def _refusal_of_file(path: Path, purpose: Purpose) -> str:
    match purpose:
        case Purpose.TRUST:
            return trust_refusal(path)
        case Purpose.CERTIFICATE:
            return chain_refusal(path)
        case _:
            return list_refusal(path)


def examine_file(
    path: Path,
    purpose: Purpose,
    now: datetime,
    *,
    passphrase: Secret | None = None,
    partner: Path | None = None,
) -> Examination:
    """``examine`` a file, its permissions included. Never raises; blocking."""
    try:
        content, size = read_bounded(path, limit=SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        loaded = not_readable(path, error)
        note = FaultNote(Fault.WRONG_KIND, Harm.STOPS, loaded.message)
        return Examination(purpose, Contents(loaded.kind, Form()), (note,))
    if len(content) > SIZE_LIMIT:
        return _too_large(path, purpose, size)
    other = _read_partner(partner, passphrase)
    result = examine(content, purpose, now, passphrase=passphrase, partner=other)
    if (
        purpose is not Purpose.KEY
        or not result.contents.keys
        or not key_open_to_others(path.stat())
    ):
        return result
    text = sentence(
        "Others may read it. libpq refuses a key whose permissions are wider than 0600."
    )
    note = FaultNote(Fault.KEY_OPEN_TO_OTHERS, Harm.STOPS, text, fix=Fix.ONLY_MINE)
    return replace(result, faults=(note, *result.faults))


def _too_large(path: Path, purpose: Purpose, size: int) -> Examination:
    """Not looked into; OpenSSL is asked about a file, and a device that never ends is refused."""
    megabytes = size // 1_000_000
    if purpose is Purpose.KEY or not path.is_file():
        text = sentence("This is no file of certificates and keys: it has no end in sight.")
        harm = Harm.STOPS
    elif size > _ASKED_UP_TO:
        text = sentence(
            "This file has {size} MB, more than this program reads. Whether libpq can use it is "
            "not known.", size=megabytes,
        )  # fmt: skip
        harm = Harm.RISK
    elif refusal := _refusal_of_file(path, purpose):
        text = sentence(
            "This file has {size} MB, and OpenSSL refuses it: {words}.",
            size=megabytes, words=refusal,
        )  # fmt: skip
        harm = Harm.STOPS
    else:
        text = sentence(
            "This file has {size} MB. libpq reads it; this program does not look into it.",
            size=megabytes,
        )
        harm = Harm.NOTE
    note = FaultNote(Fault.TOO_LARGE, harm, text)
    return Examination(purpose, Contents(FileKind.TOO_LARGE, Form()), (note,))


def _read_partner(path: Path | None, passphrase: Secret | None) -> Contents | None:
    if path is None:
        return None
    try:
        content, _ = read_bounded(path, limit=SIZE_LIMIT)
    except OSError:
        return None
    return read_contents(content, passphrase)


_WANTED: Final = {
    Purpose.TRUST: FileKind.CERTIFICATES,
    Purpose.CERTIFICATE: FileKind.CERTIFICATES,
    Purpose.KEY: FileKind.PRIVATE_KEY,
    Purpose.REVOCATION: FileKind.CRL,
}


def _kind(
    contents: Contents, purpose: Purpose, content: bytes, *, refused: bool
) -> list[FaultNote]:
    wanted = _WANTED[purpose]
    opened = contents.kind is FileKind.PKCS12 and (
        bool(contents.certificates) or _readable(contents)
    )
    key_there = purpose is Purpose.KEY and not opened and (contents.keys or not refused)
    if contents.kind is wanted or key_there:
        return []
    if contents.kind is FileKind.PKCS12 and purpose is Purpose.TRUST and contents.certificates:
        text = sentence("This is a PKCS#12 file. libpq needs the roots in it as PEM.")
        authorities = any(certificate.is_ca for certificate in contents.certificates)
        fix = Fix.REWRITE if authorities else None
        return [FaultNote(Fault.NOT_PEM, Harm.STOPS, text, fix=fix)]
    if contents.kind is FileKind.PKCS12 and purpose in {Purpose.CERTIFICATE, Purpose.KEY}:
        text = sentence(
            "This is a PKCS#12 file: certificate and key in one. libpq needs them as two PEM files."
        )
        notes = [FaultNote(Fault.NOT_PEM, Harm.STOPS, text, fix=Fix.REWRITE if opened else None)]
        return notes if opened else [*notes, *_keys(contents, refused=refused)]
    text = {
        FileKind.CERTIFICATES: sentence("This holds certificates. They do not belong into {slot}.",
                                        slot=purpose.value),
        FileKind.PRIVATE_KEY: sentence("This is a private key. It belongs into sslkey."),
    }.get(contents.kind, load_certificates(content).message)  # fmt: skip
    if purpose is Purpose.REVOCATION and contents.kind is FileKind.CERTIFICATES:
        text = sentence("This holds certificates, and no list of revoked ones.")
    return [FaultNote(Fault.WRONG_KIND, Harm.STOPS, text)]


def _keys(contents: Contents, *, refused: bool) -> list[FaultNote]:
    if any(key.wrong_passphrase for key in contents.keys):
        text = sentence("The passphrase does not open it.")
        return [FaultNote(Fault.PASSPHRASE_WRONG, Harm.STOPS, text)]
    if any(key.locked for key in contents.keys):
        text = sentence("It is encrypted: enter its passphrase. libpq needs it as sslpassword.")
        return [FaultNote(Fault.PASSPHRASE_NEEDED, Harm.STOPS, text)]
    if refused and contents.kind is FileKind.PRIVATE_KEY and not _readable(contents):
        text = sentence("The key in it cannot be read.")
        return [FaultNote(Fault.DAMAGED_PART, Harm.STOPS, text)]
    return []


def _readable(contents: Contents) -> bool:
    return any(key.public for key in contents.keys)


def _partner(contents: Contents, purpose: Purpose, partner: Contents | None) -> list[FaultNote]:
    if partner is None or purpose not in {Purpose.CERTIFICATE, Purpose.KEY}:
        return []
    certificates = (contents if purpose is Purpose.CERTIFICATE else partner).certificates
    keys = (contents if purpose is Purpose.KEY else partner).keys
    publics = {key.public for key in keys if key.public}
    if not certificates or not publics or _public_of(certificates[0]) in publics:
        return []
    text = sentence(
        "Certificate and key do not belong together: “{name}” was made for another key.",
        name=certificates[0].common_name,
    )
    return [FaultNote(Fault.KEY_MISMATCH, Harm.STOPS, text, certificates[0])]


def _authority(contents: Contents, purpose: Purpose, partner: Contents | None) -> list[FaultNote]:
    """A root where the client's own certificate is wanted. One whose key is there is somebody's own
    after all: ``openssl req -x509`` makes such certificates."""
    named = purpose is Purpose.CERTIFICATE and contents.kind is FileKind.CERTIFICATES
    if not named or contents.keys or (partner is not None and partner.keys):
        return []
    first = contents.certificates[0]
    if not (first.is_ca and first.self_issued):
        return []
    text = sentence(
        "“{name}” is an authority's own certificate: it vouches for others. libpq can use it here "
        "only with its private key.",
        name=first.common_name,
    )
    return [FaultNote(Fault.AUTHORITY_AS_CLIENT, Harm.RISK, text, first)]


def _public_of(certificate: Certificate) -> bytes:
    try:
        with odd_certificates_accepted():
            key = x509.load_der_x509_certificate(certificate.der).public_key()
        return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except Exception:
        loaded = openssl_certificate(certificate.der)  # a kind of key cryptography does not know
        if loaded is None:
            return b""
        try:
            return crypto.dump_publickey(crypto.FILETYPE_ASN1, loaded.get_pubkey())
        except crypto.Error:
            return b""
