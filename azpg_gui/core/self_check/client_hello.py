"""The key exchange groups a TLS library offers: read out of the first message it would send.

No library tells its defaults by one call that every version has; all of them send them.
"""

from typing import Final

__all__ = ["offered_groups"]

# IANA's registry "TLS Supported Groups".
_NAMES: Final = {
    0x0017: "secp256r1", 0x0018: "secp384r1", 0x0019: "secp521r1", 0x001D: "x25519",
    0x001E: "x448", 0x0100: "ffdhe2048", 0x0101: "ffdhe3072", 0x0102: "ffdhe4096",
    0x0103: "ffdhe6144", 0x0104: "ffdhe8192", 0x11EB: "SecP256r1MLKEM768",
    0x11EC: "X25519MLKEM768", 0x11ED: "SecP384r1MLKEM1024", 0x0200: "MLKEM512",
    0x0201: "MLKEM768", 0x0202: "MLKEM1024", 0x11EE: "curveSM2MLKEM768", 0x0029: "curveSM2",
    0x001F: "brainpoolP256r1tls13", 0x0020: "brainpoolP384r1tls13", 0x0021: "brainpoolP512r1tls13",
}  # fmt: skip
_SUPPORTED_GROUPS: Final = 10  # RFC 8446, 4.2
_RECORD_AND_MESSAGE: Final = 5 + 4  # headers, RFC 8446, 5.1 and 4
_VERSION_AND_RANDOM: Final = 2 + 32


def offered_groups(client_hello: bytes) -> tuple[str, ...]:
    """Names in the order of preference; empty where the message cannot be read.

    Args:
        client_hello: the record as it would go out (RFC 8446, 4.1.2).
    """
    try:
        return _groups(client_hello)
    except IndexError:
        return ()


def _groups(message: bytes) -> tuple[str, ...]:
    at = _RECORD_AND_MESSAGE + _VERSION_AND_RANDOM
    at += 1 + message[at]  # session identifier
    at += 2 + _number(message, at)  # cipher suites
    at += 1 + message[at]  # compression methods
    end = at + 2 + _number(message, at)
    at += 2
    while at < end:
        kind, length = _number(message, at), _number(message, at + 2)
        if kind == _SUPPORTED_GROUPS:
            found = (_number(message, place) for place in range(at + 6, at + 4 + length, 2))
            return tuple(_NAMES.get(number, f"0x{number:04x}") for number in found)
        at += 4 + length
    return ()


def _number(message: bytes, at: int) -> int:
    return message[at] << 8 | message[at + 1]
