"""How long would it take to open a file? It says itself how often its passphrase is hashed."""

import base64
import binascii
import itertools
import math
import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.certificates.der import elements

__all__ = ["ROUNDS_LIMIT", "rounds_demanded"]

# OpenSSL writes 2,048, careful people some 600,000; ten million take a few seconds.
ROUNDS_LIMIT: Final = 10_000_000

_INTEGER: Final = 0x02
_OCTETS: Final = 0x04
_DEPTH: Final = 24
_PEM: Final = re.compile(
    rb"-----BEGIN ENCRYPTED PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END", re.DOTALL
)


def rounds_demanded(content: bytes) -> int:
    """The largest number of rounds in a private key or PKCS#12 file, PEM or DER; 0 for none.

    Read from the shape all of them share, a salt with numbers behind it: PBKDF2 (RFC 8018 appendix
    A.2), the older schemes (A.3; RFC 7292 appendix C), the MAC of PKCS#12 (RFC 7292 section 4), and
    scrypt (RFC 7914 section 7), whose N, r and p count together. What is encrypted is not seen.
    """
    found = [0]
    for der in _binary(content):
        found += _rounds(der, _DEPTH)
    return max(found)


def _binary(content: bytes) -> Iterator[bytes]:
    if content.startswith(b"\x30"):
        yield content
    for block in _PEM.finditer(content):
        try:
            yield base64.b64decode(b"".join(block.group(1).split()))
        except binascii.Error:
            continue


def _rounds(der: bytes, depth: int) -> Iterator[int]:
    try:
        parts = list(elements(der)) if depth else []
    except (IndexError, ValueError):
        return
    for number, (tag, inside) in enumerate(parts):
        if tag & 0x20 or (tag == _OCTETS and inside[:1] == b"\x30"):
            yield from _rounds(inside, depth - 1)
        if tag == _OCTETS and number + 1 < len(parts) and parts[number + 1][0] == _INTEGER:
            yield _product(parts[number + 1 :])


def _product(parts: list[tuple[int, bytes]]) -> int:
    """PBKDF2 may have the length of its key behind the rounds; scrypt has three numbers or four."""
    row = itertools.takewhile(lambda part: part[0] == _INTEGER, parts)
    numbers = [int.from_bytes(inside, "big") for _, inside in row]
    return math.prod(numbers[:3]) if len(numbers) > 2 else numbers[0]
