"""DER as it stands in the file: for what a decoder refuses, or is too kind about.

OpenSSL reads BER where RFC 5280 asks for DER (X.690 section 8): lengths that are not said before,
and strings in parts.
"""

from collections.abc import Iterator
from typing import Final

from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "CONSTRUCTED",
    "KeyIdentifiers",
    "basic_constraints_ca",
    "elements",
    "first_element",
    "key_identifiers",
    "raw_extensions",
    "string_content",
]

_EXTENSIONS: Final = 0xA3  # [3] EXPLICIT, RFC 5280 section 4.1
_INDEFINITE: Final = 0x80  # in place of a length
CONSTRUCTED: Final = 0x20  # of a tag: elements are its content
_BASIC_CONSTRAINTS: Final = bytes.fromhex("551d13")  # 2.5.29.19
_BOOLEAN: Final = 0x01
_SUBJECT_KEY_IDENTIFIER: Final = bytes.fromhex("551d0e")  # 2.5.29.14
_AUTHORITY_KEY_IDENTIFIER: Final = bytes.fromhex("551d23")  # 2.5.29.35
_KEY_IDENTIFIER: Final = 0x80  # [0] of AuthorityKeyIdentifier, RFC 5280 section 4.2.1.1


def elements(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of each element in a row (X.690 section 8.1).

    Raises:
        IndexError, ValueError: the bytes do not have that shape.
    """
    position = 0
    while position < len(content):
        tag, length = content[position], content[position + 1]
        position += 2
        if length == _INDEFINITE and tag & CONSTRUCTED:
            end = _end_of_contents(content, position)
            yield tag, content[position : end - 2]
            position = end
            continue
        if length & 0x80:
            count = length & 0x7F
            length = int.from_bytes(content[position : position + count], "big")
            position += count
        if position + length > len(content):
            message = "an element is longer than what holds it"
            raise ValueError(message)
        yield tag, content[position : position + length]
        position += length


def _end_of_contents(content: bytes, position: int) -> int:
    """Behind the two zero bytes that end what begins at ``position`` (X.690 section 8.1.5)."""
    open_ones = 1
    while open_ones:
        tag, length = content[position], content[position + 1]
        position += 2
        if length == _INDEFINITE and tag & CONSTRUCTED:
            open_ones += 1
            continue
        if length & 0x80:
            count = length & 0x7F
            length = int.from_bytes(content[position : position + count], "big")
            position += count
        open_ones -= tag == 0 and length == 0
        position += length
    return position


def string_content(tag: int, content: bytes) -> bytes:
    """Of a string, which may be in parts (``asn1_collect`` of OpenSSL's tasn_dec.c)."""
    if not tag & CONSTRUCTED:
        return content
    return b"".join(part for _, part in elements(content))


def first_element(content: bytes) -> bytes:
    """The first element with its header: behind the certificate of a ``TRUSTED CERTIFICATE`` block
    follow OpenSSL's trust settings (``d2i_X509_AUX``). All of it where there is no such shape."""
    if len(content) < 2:
        return content
    length, header = content[1], 2
    if length == _INDEFINITE:
        try:
            return content[: _end_of_contents(content, header)]
        except IndexError:
            return content
    if length & 0x80:
        header += length & 0x7F
        length = int.from_bytes(content[2:header], "big")
    return content[: header + length]


def raw_extensions(der: bytes) -> dict[bytes, bytes]:
    """Extensions of a DER certificate: object identifier → value, both as they stand there.

    The first of several with one identifier, as ``X509_get_ext_by_OBJ`` finds it; empty where the
    bytes do not have the shape of a certificate.
    """
    found: dict[bytes, bytes] = {}
    try:
        (_, certificate), *_ = elements(der)
        (_, to_be_signed), *_ = elements(certificate)
        fields = elements(to_be_signed)
        listed = next((content for tag, content in fields if tag == _EXTENSIONS), b"")
        for _, sequence in elements(listed):
            for _, extension in elements(sequence):
                parts = list(elements(extension))
                found.setdefault(parts[0][1], parts[-1][1])
    except (IndexError, ValueError):
        pass
    return found


@dataclass(frozen=True, slots=True)
class KeyIdentifiers:
    """``own`` names the certificate's key, ``issuer`` the key it was signed with; None where the
    certificate does not say."""

    own: bytes | None
    issuer: bytes | None


def key_identifiers(der: bytes) -> KeyIdentifiers:
    """RFC 5280 section 4.2.1.1 and 4.2.1.2."""
    extensions = raw_extensions(der)
    own = issuer = None
    try:
        (_, own), *_ = elements(extensions.get(_SUBJECT_KEY_IDENTIFIER, b""))
    except (IndexError, ValueError):
        own = None
    try:
        (_, authority), *_ = elements(extensions.get(_AUTHORITY_KEY_IDENTIFIER, b""))
        issuer = next((c for tag, c in elements(authority) if tag == _KEY_IDENTIFIER), None)
    except (IndexError, ValueError):
        issuer = None
    return KeyIdentifiers(own, issuer)


def basic_constraints_ca(der: bytes) -> bool | None:
    """``cA`` of basicConstraints (RFC 5280 section 4.2.1.9); None where the extension is missing or
    is no such thing."""
    value = raw_extensions(der).get(_BASIC_CONSTRAINTS)
    if value is None:
        return None
    try:
        (_, constraints), *_ = elements(value)
        first = next(elements(constraints), None)
    except (IndexError, ValueError):
        return None
    return first is not None and first[0] == _BOOLEAN and first[1] != b"\0"
