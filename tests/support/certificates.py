"""Certificates as no authority would issue them, for tests."""

import ipaddress
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID, ObjectIdentifier

from azpg_gui.practice.certificate_builder import build


@cache
def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def der_element(tag: int, content: bytes) -> bytes:
    length = len(content)
    if length < 0x80:
        return bytes([tag, length]) + content
    size = (length.bit_length() + 7) // 8
    return bytes([tag, 0x80 | size]) + length.to_bytes(size, "big") + content


def subject_alt_name(names: tuple[str, ...]) -> x509.UnrecognizedExtension:
    """Any bytes as names: ``DNS:`` and ``IP:`` (hexadecimal) say the type, else it is guessed."""
    parts: list[bytes] = []
    for name in names:
        if name.startswith("IP:"):
            parts.append(der_element(0x87, bytes.fromhex(name[3:])))
        elif name.startswith("DNS:"):
            parts.append(der_element(0x82, name[4:].encode()))
        else:
            try:
                parts.append(der_element(0x87, ipaddress.ip_address(name).packed))
            except ValueError:
                parts.append(der_element(0x82, name.encode()))
    der = der_element(0x30, b"".join(parts))
    return x509.UnrecognizedExtension(ObjectIdentifier("2.5.29.17"), der)


def issue(names: tuple[str, ...], *, cn: str | None) -> bytes:
    """DER of a self-signed certificate with exactly these names."""
    now = datetime.now(UTC)
    attributes = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, "test")]
    if cn is not None:
        attributes.append(x509.NameAttribute(NameOID.COMMON_NAME, cn))
    name = x509.Name(attributes)
    listed = [(subject_alt_name(names), False)] if names else []
    made = build(name, None, _key(), now - timedelta(days=1), now + timedelta(days=9), listed)
    return made.certificate.public_bytes(Encoding.DER)
