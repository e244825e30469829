"""The names of a certificate byte for byte, as libpq's C code meets them.

A decoder that is kind to the reader hides what decides here: a NUL inside a name, an address of
three bytes, a name that is no ASCII. So this reads the DER itself, and only what libpq looks at.
"""

from collections.abc import Iterator
from typing import Final

from azpg_gui.core.certificates.der import CONSTRUCTED, elements, string_content
from azpg_gui.fast_dataclass import dataclass

__all__ = ["RawName", "RawNames", "raw_names"]

_EXTENSIONS: Final = 0xA3  # [3] EXPLICIT, RFC 5280 section 4.1
_SUBJECT_ALT_NAME: Final = bytes.fromhex("551d11")  # 2.5.29.17
_COMMON_NAME: Final = bytes.fromhex("550403")  # 2.5.4.3
_BIT_STRING: Final = 0x03
_DNS: Final = 0x82  # GeneralName [2], RFC 5280 section 4.2.1.6
_IP: Final = 0x87  # GeneralName [7]


@dataclass(frozen=True, slots=True)
class RawName:
    """One name of the SAN; ``is_address`` is an iPAddress, else a dNSName."""

    content: bytes
    is_address: bool


@dataclass(frozen=True, slots=True)
class RawNames:
    """Attributes:
    alternative: dNSName and iPAddress entries, in the order of the certificate.
    common_name: content of the first CN of the subject; None where there is none.
    """

    alternative: tuple[RawName, ...]
    common_name: bytes | None


def raw_names(der: bytes) -> RawNames:
    """Names of a DER certificate; empty where the bytes do not have its shape."""
    try:
        return _names(der)
    except (IndexError, ValueError):
        return RawNames((), None)


def _names(der: bytes) -> RawNames:
    (_, certificate), *_rest = elements(der)
    (_, to_be_signed), *_rest = elements(certificate)
    fields = list(elements(to_be_signed))
    if fields[0][0] == 0xA0:  # [0] version, absent in version 1
        fields = fields[1:]
    # serialNumber, signature, issuer, validity, subject
    subject = fields[4][1]
    extensions = next((content for tag, content in fields if tag == _EXTENSIONS), b"")
    return RawNames(tuple(_alternative(extensions)), _first_common_name(subject))


def _alternative(extensions: bytes) -> Iterator[RawName]:
    for _, listed in elements(extensions):
        for _, extension in elements(listed):
            parts = list(elements(extension))
            if parts[0][1] != _SUBJECT_ALT_NAME:
                continue
            for _, general_names in elements(parts[-1][1]):
                for tag, content in elements(general_names):
                    kind = tag & ~CONSTRUCTED
                    if kind in {_DNS, _IP}:
                        yield RawName(string_content(tag, content), kind == _IP)
            return  # ``X509_get_ext_d2i`` takes one


def _first_common_name(subject: bytes) -> bytes | None:
    for _, relative in elements(subject):
        for _, attribute in elements(relative):
            (_, identifier), (tag, value), *_rest = elements(attribute)
            if identifier == _COMMON_NAME:
                # The octet that counts unused bits is no part of it (``c2i_ASN1_BIT_STRING``).
                return value[1:] if tag == _BIT_STRING else string_content(tag, value)
    return None
