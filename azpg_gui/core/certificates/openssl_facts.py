"""A certificate as OpenSSL reads it, where cryptography cannot.

libpq's OpenSSL takes certificates that a stricter reader refuses: an explicit ``critical FALSE``, a
key of a kind nobody knows. What it says of them is said here, and nothing is made up.
"""

import warnings
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from OpenSSL import crypto

from azpg_gui.core.certificates.der import basic_constraints_ca
from azpg_gui.core.sentences import printable
from azpg_gui.fast_dataclass import dataclass

__all__ = ["OpensslFacts", "openssl_certificate", "openssl_facts", "signed_by_itself"]

_KEYS: Final = {crypto.TYPE_RSA: "RSA", crypto.TYPE_DSA: "DSA", crypto.TYPE_EC: "EC"}
# X509_V_ERR numbers that say: no chain ends here, or the signature is not by this key.
_NOT_BY_ITSELF: Final = {2, 4, 7, 18, 19, 20, 21}


@dataclass(frozen=True, slots=True)
class OpensslFacts:
    """Attributes:
    subject, issuer: RFC 4514 strings, safe to show.
    common_name, issuer_common_name: CN, else OU, else the whole name.
    not_valid_before, not_valid_after: UTC; None where OpenSSL cannot tell either.
    is_ca: basicConstraints CA; None where the extension is missing.
    """

    subject: str
    issuer: str
    common_name: str
    issuer_common_name: str
    subject_cn: str | None
    serial_number: str
    not_valid_before: datetime | None
    not_valid_after: datetime | None
    key: str
    signature: str
    is_ca: bool | None


@lru_cache(maxsize=500)
def openssl_certificate(der: bytes) -> crypto.X509 | None:
    """``d2i_X509``; None where OpenSSL refuses the bytes."""
    try:
        return crypto.load_certificate(crypto.FILETYPE_ASN1, der)
    except crypto.Error:
        return None


def openssl_facts(der: bytes) -> OpensslFacts | None:
    """None where OpenSSL cannot read the certificate either."""
    loaded = openssl_certificate(der)
    if loaded is None:
        return None
    with warnings.catch_warnings():
        # pyOpenSSL sends everybody to cryptography, which refused this certificate.
        warnings.simplefilter("ignore", DeprecationWarning)
        return _facts(loaded, der)


def _facts(loaded: crypto.X509, der: bytes) -> OpensslFacts:
    subject, issuer = _parts(loaded.get_subject()), _parts(loaded.get_issuer())
    whole, whole_issuer = _rfc4514(subject), _rfc4514(issuer)
    return OpensslFacts(
        subject=whole,
        issuer=whole_issuer,
        common_name=_display(subject) or whole,
        issuer_common_name=_display(issuer) or whole_issuer,
        subject_cn=next((value for name, value in subject if name == "CN"), None),
        serial_number=f"{loaded.get_serial_number():x}",
        not_valid_before=_moment(loaded.get_notBefore),
        not_valid_after=_moment(loaded.get_notAfter),
        key=_key(loaded),
        signature=_signature(loaded),
        is_ca=basic_constraints_ca(der),
    )


def _parts(name: crypto.X509Name) -> list[tuple[str, str]]:
    return [
        (printable(kind, limit=60), printable(value, limit=300))
        for kind, value in name.get_components()
    ]


def _rfc4514(parts: Iterable[tuple[str, str]]) -> str:
    """RFC 4514: the last part first, and what would end a value escaped."""
    escape = str.maketrans({c: f"\\{c}" for c in ',+"\\<>;'})
    return ",".join(f"{name}={value.translate(escape)}" for name, value in reversed(list(parts)))


def _display(parts: list[tuple[str, str]]) -> str:
    for wanted in ("CN", "OU"):
        for name, value in parts:
            if name == wanted:
                return value
    return ""


def _moment(asn1_time: Callable[[], bytes | None]) -> datetime | None:
    try:
        text = (asn1_time() or b"").decode("ascii")
        return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)
    except (crypto.Error, ValueError):
        return None


def _key(loaded: crypto.X509) -> str:
    try:
        key = loaded.get_pubkey()
    except crypto.Error:
        return ""
    kind = _KEYS.get(key.type(), "")
    return f"{kind} {key.bits()}" if kind else ""


def _signature(loaded: crypto.X509) -> str:
    try:
        return printable(loaded.get_signature_algorithm(), limit=100)
    except ValueError:
        return ""


def signed_by_itself(der: bytes) -> bool:
    """OpenSSL ends a chain at this certificate: issuer and subject are one, the key identifiers do
    not say otherwise (``X509_self_signed``), and its own key made the signature, as far as OpenSSL
    knows that kind of key."""
    loaded = openssl_certificate(der)
    if loaded is None:
        return False
    store = crypto.X509Store()
    store.add_cert(loaded)
    store.set_flags(crypto.X509StoreFlags.CHECK_SS_SIGNATURE)
    try:
        crypto.X509StoreContext(store, loaded).verify_certificate()
    except crypto.X509StoreContextError as error:
        return error.errors[0] not in _NOT_BY_ITSELF
    return True
