"""What stands in a ``root.crt``, and how it is changed without touching the rest of it."""

import hashlib
from collections.abc import Collection, Iterable
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import (
    SIZE_LIMIT,
    FileKind,
    Loaded,
    load_certificates,
    not_readable,
)
from azpg_gui.core.certificates.contents import read_contents
from azpg_gui.core.certificates.der import first_element
from azpg_gui.core.certificates.openssl_acceptance import as_file, trust_refusal
from azpg_gui.core.certificates.pem import CERTIFICATE_LABELS, read_pem
from azpg_gui.core.certificates.pem_bundle import pem_bundle
from azpg_gui.core.files import read_bounded
from azpg_gui.core.sentences import ExplainedError, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["TrustFileError", "TrustText", "read_trust_text", "with_more", "without"]


class TrustFileError(ExplainedError):
    """The file at the place is no trust file, or could not be written. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class TrustText:
    """Attributes:
    content: what libpq can read: the file's own bytes, whatever else stands among them, or PEM
        made of a file that libpq could not read.
    certificates: those OpenSSL finds in ``content``.
    rewritten: ``content`` is not what the file holds.
    """

    content: bytes
    certificates: tuple[Certificate, ...]
    rewritten: bool = False


def read_trust_text(path: Path, *, may_be_missing: bool = False) -> TrustText:
    """What stands at ``path``.

    Raises:
        TrustFileError: something that must not be rewritten: no certificates, or parts among them
            that nobody can read, while OpenSSL refuses the whole.
    """
    content = b""
    try:
        content, size = read_bounded(path, limit=SIZE_LIMIT + 1)
        loaded = load_certificates(content, size=size)
    except (OSError, ValueError) as error:
        loaded = not_readable(path, error)
    if may_be_missing and loaded.kind in {FileKind.MISSING, FileKind.EMPTY}:
        return TrustText(b"", ())
    if loaded.kind is not FileKind.CERTIFICATES:
        raise _left_alone(path, loaded)
    with as_file(content) as copy:
        refused = bool(trust_refusal(copy))
    if not refused:
        hidden = read_contents(content, with_keys=False).form.passed_over
        return TrustText(content, tuple(c for c in loaded.certificates if c.sha256 not in hidden))
    if loaded.damaged:
        raise _left_alone(path, loaded)
    return TrustText(pem_bundle(loaded.certificates), loaded.certificates, rewritten=True)


def _left_alone(path: Path, loaded: Loaded) -> TrustFileError:
    if loaded.kind in {FileKind.CERTIFICATES, FileKind.TRUNCATED}:
        return TrustFileError(
            sentence("{path} was left as it is. {what}", path=path, what=loaded.message)
        )
    text = sentence(
        "{path} holds something that is no certificate and was left as it is. {what} Move it "
        "away or choose another file.",
        path=path,
        what=loaded.message,
    )
    return TrustFileError(text)


def with_more(content: bytes, certificates: Iterable[Certificate]) -> bytes:
    """``content`` to the letter, and the certificates behind it."""
    more = pem_bundle(certificates)
    ended = b"" if not more or not content or content.endswith(b"\n") else b"\n"
    return content + ended + more


def without(content: bytes, sha256: Collection[str]) -> bytes:
    """``content`` without these certificates and the comments ``pem_bundle`` put above them."""
    text = read_pem(content)
    kept, position = b"", 0
    for block in text.blocks if text else ():
        if block.label not in CERTIFICATE_LABELS or block.der is None:
            continue
        if hashlib.sha256(first_element(block.der)).hexdigest() not in sha256:
            continue
        kept += _without_heading(content[position : block.start])
        position = block.end
        while content[position : position + 1] in {b"\r", b"\n"}:
            position += 1
    return kept + content[position:]


def _without_heading(before: bytes) -> bytes:
    start = before.rfind(b"\n", 0, max(0, len(before) - 1)) + 1
    last = before[start:]
    return before[:start] if last.startswith(b"# ") and b", valid until " in last else before
