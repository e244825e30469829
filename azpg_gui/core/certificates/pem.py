"""The one reader of PEM: what a text was meant to hold, and how it was written down.

Lenient on purpose: it finds blocks that were indented, quoted, put on one line or pasted with their
line ends typed out, so that they can be named and mended. Whether libpq can read them is not for it
to say: that is asked of OpenSSL (``openssl_acceptance``).
"""

import base64
import binascii
import re
import string
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "CERTIFICATE_LABELS",
    "PemBlock",
    "PemText",
    "Spelling",
    "pem_block",
    "read_pem",
    "unwrapped",
]

CERTIFICATE_LABELS: Final = {b"CERTIFICATE", b"X509 CERTIFICATE", b"TRUSTED CERTIFICATE"}


class Spelling(StrEnum):
    """How the text departs from PEM as RFC 7468 writes it; the first that was met."""

    PLAIN = "plain"
    TYPED_LINE_ENDS = "line-ends-typed-out"  # a backslash and an n
    ONE_LINE = "one-line"
    INDENTED = "indented"
    QUOTED = "text-before-begin"
    DASHES = "other-dashes"
    BARE_BASE64 = "no-begin-line"
    ENCODED_TWICE = "encoded-twice"  # base64 of a whole PEM file


@dataclass(frozen=True, slots=True)
class PemBlock:
    """From BEGIN to END.

    Attributes:
        start, end: where it stands in the text, dashes included.
        der: what the base64 says; None where it is damaged or encrypted by its own headers.
        pem: the block as RFC 7468 writes it; of an encrypted one, as it stands there.
    """

    label: bytes
    start: int
    end: int
    der: bytes | None
    pem: bytes


@dataclass(frozen=True, slots=True)
class PemText:
    """Attributes:
    cut: blocks that begin and do not end.
    begun: labels of all blocks, those that were cut included.
    joined: an END and a BEGIN stand on one line.
    """

    blocks: tuple[PemBlock, ...]
    cut: int
    begun: tuple[bytes, ...]
    spelling: Spelling
    joined: bool


# Programs that "correct" text make of two hyphens a dash (U+2010 to U+2015, U+2212).
_DASH: Final = rb"(?:-|\xe2\x80[\x90-\x95]|\xe2\x88\x92)"
_BEGIN: Final = re.compile(
    _DASH + rb"{2,16}[ \t]{0,3}BEGIN ([A-Z0-9 #]{1,40}?)[ \t]{0,3}" + _DASH + rb"{2,16}"
)
_END: Final = re.compile(
    _DASH + rb"{2,16}[ \t]{0,3}END ([A-Z0-9 #]{1,40}?)[ \t]{0,3}(?:" + _DASH + rb"{1,5}|$)"
)
_BASE64: Final = string.ascii_letters.encode() + string.digits.encode() + b"+/="
_NOT_BASE64: Final = bytes(range(256)).translate(None, _BASE64)
_URL_SAFE: Final = bytes.maketrans(b"-_", b"+/")  # RFC 4648 section 5
_TYPED: Final = re.compile(rb"\\{1,2}[rnt]")


def read_pem(content: bytes) -> PemText | None:
    """Every block of ``content``; None where there is no BEGIN in it."""
    begins = list(_tokens(_BEGIN, b"BEGIN ", content))
    if not begins:
        return None
    blocks: list[PemBlock] = []
    spellings: list[Spelling] = []
    cut, joined = 0, False
    for begin, following in zip(begins, [*begins[1:], None], strict=True):
        limit = following.start() if following else len(content)
        end = next(_tokens(_END, b"END ", content, begin.end(), limit), None)
        if end is None or end.group(1) != begin.group(1):
            cut += 1
            continue
        body = content[begin.end() : end.start()]
        der, pem = _decoded(begin.group(1), body, content[begin.start() : end.end()])
        blocks.append(PemBlock(begin.group(1), begin.start(), end.end(), der, pem))
        spellings.append(_spelling(content, begin, body, end))
        joined = joined or end.end() == limit < len(content)
    return PemText(
        blocks=tuple(blocks),
        cut=cut,
        begun=tuple(begin.group(1) for begin in begins),
        spelling=next((s for s in spellings if s is not Spelling.PLAIN), Spelling.PLAIN),
        joined=joined,
    )


def _tokens(
    pattern: re.Pattern[bytes],
    word: bytes,
    content: bytes,
    start: int = 0,
    limit: int | None = None,
) -> Iterator[re.Match[bytes]]:
    """Matches in order. The word is looked for first: dashes alone are no rarity in large files."""
    limit = len(content) if limit is None else limit
    place = content.find(word, start, limit)
    while place >= 0:
        found = pattern.search(content, max(start, place - 60), min(limit, place + 140))
        if found is not None:
            yield found
            start = found.end()
        place = content.find(word, max(start, place + 1), limit)


def _decoded(label: bytes, body: bytes, whole: bytes) -> tuple[bytes | None, bytes]:
    if b"Proc-Type:" in body:  # RFC 1421 headers: an encrypted key of OpenSSL's older form
        return None, whole + b"\n"
    if b"\\" in body:
        body = _TYPED.sub(b"\n", body)
    if b":" in body:
        body = b"".join(line for line in body.splitlines() if b":" not in line)
    text = body.translate(None, _NOT_BASE64)
    try:
        der = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        return None, whole + b"\n"
    return der or None, pem_block(label, der)


def pem_block(label: bytes, der: bytes) -> bytes:
    """RFC 7468 section 2: lines of 64 characters, a line end after END."""
    text = base64.b64encode(der)
    lines = [text[i : i + 64] for i in range(0, len(text), 64)]
    return b"\n".join((b"-----BEGIN %b-----" % label, *lines, b"-----END %b-----" % label, b""))


def _spelling(
    content: bytes, begin: re.Match[bytes], body: bytes, end: re.Match[bytes]
) -> Spelling:
    if _TYPED.search(body):
        return Spelling.TYPED_LINE_ENDS
    if b"\n" not in body:
        return Spelling.ONE_LINE
    if any(not found.group(0).startswith(b"-----") for found in (begin, end)):
        return Spelling.DASHES
    before = content[content.rfind(b"\n", 0, begin.start()) + 1 : begin.start()]
    before = before.removeprefix(b"\xef\xbb\xbf") if begin.start() == len(before) else before
    last_line = body[body.rfind(b"\n") + 1 :]
    if before.strip() and _END.search(before) is None:
        return Spelling.QUOTED
    return Spelling.INDENTED if before[:1].isspace() or last_line else Spelling.PLAIN


def unwrapped(content: bytes) -> tuple[bytes, Spelling]:
    """Base64 without BEGIN and END undone: DER, or the PEM file it is made of.

    Any other content is given back as it is, ``PLAIN``.
    """
    text = content.removeprefix(b"\xef\xbb\xbf").strip(b" \t\r\n\x00\"'`,;")
    if b"\\" in text:
        text = _TYPED.sub(b"", text)
    text = text.translate(_URL_SAFE, b" \t\r\n")
    if len(text) < 64 or text.translate(None, _BASE64):
        return content, Spelling.PLAIN
    try:
        inner = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        return content, Spelling.PLAIN
    if _BEGIN.search(inner):
        return inner, Spelling.ENCODED_TWICE
    if inner.startswith(b"\x30") and len(inner) > 40:
        return inner, Spelling.BARE_BASE64
    return content, Spelling.PLAIN
