"""Where a file belongs that was put into the wrong one of libpq's places."""

from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from azpg_gui.core.certificates.certificate import Certificate, odd_certificates_accepted
from azpg_gui.core.certificates.contents import Contents
from azpg_gui.core.certificates.doctor.faults import Fault, FaultNote, Purpose
from azpg_gui.core.certificates.recognise import FileKind

__all__ = ["right_place"]


def right_place(
    contents: Contents, purpose: Purpose, faults: tuple[FaultNote, ...]
) -> Purpose | None:
    """None where the file is in its place, or no place of libpq's would take it.

    Args:
        purpose: the place it was put into.
        faults: what the doctor found there.
    """
    place = _place(contents, purpose, {note.fault for note in faults})
    return None if place is purpose else place


def _place(contents: Contents, purpose: Purpose, faults: set[Fault]) -> Purpose | None:
    if contents.kind is FileKind.PRIVATE_KEY:
        return Purpose.KEY
    if contents.kind is FileKind.CRL:
        return Purpose.REVOCATION
    if contents.kind is not FileKind.CERTIFICATES or contents.keys:
        return None
    first = contents.certificates[0]  # the client's own, by SSL_CTX_use_certificate_chain_file
    if purpose is Purpose.TRUST:
        mistaken = len(contents.certificates) == 1 or not first.is_ca
        client = Fault.LEAF_AS_ROOT in faults and mistaken and _for_clients_only(first)
        return Purpose.CERTIFICATE if client else None
    if purpose is Purpose.CERTIFICATE:
        root = first.is_ca and first.self_issued
        alone = bool(faults & {Fault.AUTHORITY_AS_CLIENT, Fault.KEY_MISMATCH})
        return Purpose.TRUST if root and alone else None
    return Purpose.TRUST if first.is_ca else Purpose.CERTIFICATE


def _for_clients_only(certificate: Certificate) -> bool:
    """Its extended key usage (RFC 5280 section 4.2.1.12) names clients, and no servers."""
    try:
        with odd_certificates_accepted():
            read = x509.load_der_x509_certificate(certificate.der)
            usages = set(read.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value)
    except Exception:  # no such extension, or one that cannot be read
        return False
    return (
        ExtendedKeyUsageOID.CLIENT_AUTH in usages and ExtendedKeyUsageOID.SERVER_AUTH not in usages
    )
