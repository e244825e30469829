"""Would OpenSSL accept this certificate with these trust anchors, on this day?"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from OpenSSL import crypto

# pyOpenSSL's own way to functions it has no public name for.
from OpenSSL._util import exception_from_error_queue, lib

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.der import key_identifiers
from azpg_gui.core.certificates.openssl_acceptance import as_file, trust_refusal
from azpg_gui.core.certificates.openssl_facts import openssl_certificate
from azpg_gui.core.certificates.pem import pem_block
from azpg_gui.core.sentences import printable
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from cryptography.hazmat.primitives import serialization
else:  # brings every cipher along, for keys of ssh
    serialization = later("cryptography.hazmat.primitives.serialization")

__all__ = [
    "NO_ANCHOR",
    "TrustStore",
    "anchor_refusal",
    "dates_refused",
    "extensions_refused",
    "issued_by",
    "verified_chain",
]

# X509_V_ERR numbers of ``build_chain``: no trust anchor was reached. Any other error is raised
# after one was.
NO_ANCHOR: Final = frozenset({2, 18, 19, 20, 21, 22, 27, 28})

_NO_ISSUER: Final = 20  # X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
_SIGNATURE_FAILURE: Final = 7  # X509_V_ERR_CERT_SIGNATURE_FAILURE
_UNREADABLE_DATES: Final = (13, 14)  # X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD, …_AFTER_FIELD


class TrustStore:
    """Anchors, as ``X509_STORE`` holds them; libpq verifies against the same."""

    def __init__(self, anchors: Iterable[Certificate], *, file: Path | None = None) -> None:
        """Args:
        file: a root file that OpenSSL itself loads, whatever of it this program can read.
        """
        loaded = (openssl_certificate(anchor.der) for anchor in anchors)
        self._anchors = [anchor for anchor in loaded if anchor is not None]
        self._file = file
        self._stores: dict[datetime, crypto.X509Store | None] = {}

    @property
    def loads(self) -> bool:
        """OpenSSL takes the file."""
        return self._file is None or not trust_refusal(self._file)

    def _at(self, moment: datetime) -> crypto.X509Store | None:
        """One a moment: the time of a store cannot be set twice. None where the file does not
        load."""
        if moment not in self._stores:
            store = crypto.X509Store()
            for anchor in self._anchors:
                store.add_cert(anchor)
            self._stores[moment] = store
            try:
                if self._file is not None:
                    store.load_locations(str(self._file))
                store.set_time(moment)
            except crypto.Error:
                self._stores[moment] = None
        return self._stores[moment]

    def refusal(self, certificate: Certificate, moment: datetime) -> str | None:
        """Why the certificate is not accepted; None where it is.

        Args:
            moment: the day the verification is made for.
        """
        target = openssl_certificate(certificate.der)
        if target is None:
            return "OpenSSL cannot read the certificate"
        store = self._at(moment)
        if store is None:
            return "OpenSSL cannot load the file"
        try:
            crypto.X509StoreContext(store, target).verify_certificate()
        except crypto.X509StoreContextError as error:
            return printable(str(error), limit=300)
        return None


def anchor_refusal(certificate: Certificate) -> int:
    """0 where OpenSSL, verifying a server, would end a chain at this very certificate; else the
    X509_V_ERR number that says why not. Its trust settings count, its dates do not."""
    target = openssl_certificate(certificate.der)
    if target is None:
        return _NO_ISSUER
    label = b"TRUSTED CERTIFICATE" if certificate.trust_settings else b"CERTIFICATE"
    store = crypto.X509Store()
    try:
        with as_file(pem_block(label, certificate.der + certificate.trust_settings)) as path:
            store.load_locations(str(path))
    except crypto.Error:
        return _NO_ISSUER
    # The trust to ask for follows from the purpose (X509_STORE_CTX_init).
    lib.X509_STORE_set_purpose(store._store, lib.X509_PURPOSE_SSL_SERVER)  # noqa: SLF001
    alone = _no_anchor(store, target)
    # A certificate with trust settings is no anchor for itself, and may be one for what it issued.
    child = _child_of(certificate) if alone and certificate.trust_settings else None
    return alone if child is None else _no_anchor(store, child)


def _no_anchor(store: crypto.X509Store, target: crypto.X509) -> int:
    try:
        crypto.X509StoreContext(store, target).verify_certificate()
    except crypto.X509StoreContextError as error:
        code = int(error.errors[0])
        return code if code in NO_ANCHOR else 0
    return 0


def _child_of(issuer: Certificate) -> crypto.X509 | None:
    """Named as if ``issuer`` had issued it. Its signature is somebody else's, which OpenSSL looks
    at only after it has found an anchor. None where the name cannot be read."""
    now = datetime.now(UTC)
    try:
        name = x509.load_der_x509_certificate(issuer.der).subject
    except Exception:
        return None
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(name)
        .public_key(_key().public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + timedelta(minutes=1))
        .sign(_key(), hashes.SHA256())
    )
    return openssl_certificate(made.public_bytes(serialization.Encoding.DER))


@cache
def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def issued_by(certificate: Certificate, issuer: Certificate) -> bool | None:
    """Did this issuer's key sign the certificate? By the key identifiers where both name one, else
    by trying; None where OpenSSL does not come to it."""
    wanted, has = key_identifiers(certificate.der).issuer, key_identifiers(issuer.der).own
    if wanted is not None and has is not None and wanted != has:
        return False
    target, anchor = openssl_certificate(certificate.der), openssl_certificate(issuer.der)
    if target is None or anchor is None:
        return None
    store = crypto.X509Store()
    store.add_cert(anchor)
    store.set_flags(crypto.X509StoreFlags.PARTIAL_CHAIN)
    try:
        crypto.X509StoreContext(store, target).verify_certificate()
    except crypto.X509StoreContextError as error:
        code = int(error.errors[0])
        return False if code == _SIGNATURE_FAILURE else None if code in NO_ANCHOR else True
    return True


class _QueuedError(Exception):
    """What OpenSSL left in its error queue."""


def extensions_refused(certificate: Certificate) -> bool:
    """An extension of the certificate is damaged, or there twice. OpenSSL then takes it for
    nobody's issuer and nobody for its own, raises no verify error of its own for that, and leaves
    "invalid certificate" in its queue (``ossl_x509v3_cache_extensions``): libpq's words."""
    lib.ERR_clear_error()
    _alone(certificate)
    try:
        exception_from_error_queue(_QueuedError)
    except _QueuedError as error:
        return any(entry[2] == "invalid certificate" for entry in error.args[0])
    return False


def dates_refused(certificate: Certificate) -> bool:
    """OpenSSL cannot read when the certificate is valid (``ossl_x509_check_cert_time``), and
    refuses every chain it is in."""
    return _alone(certificate) in _UNREADABLE_DATES


def _alone(certificate: Certificate) -> int:
    """Verify error of the certificate when it is trusted itself; 0 for none. It is read anew:
    OpenSSL reports a damaged extension once, and remembers."""
    try:
        target = crypto.load_certificate(crypto.FILETYPE_ASN1, certificate.der)
    except crypto.Error:
        return 0
    store = crypto.X509Store()
    store.add_cert(target)
    store.set_flags(crypto.X509StoreFlags.PARTIAL_CHAIN)
    try:
        crypto.X509StoreContext(store, target).verify_certificate()
    except crypto.X509StoreContextError as error:
        return int(error.errors[0])
    return 0


def verified_chain(
    received: Sequence[Certificate],
    file: Path,
    folder: Path | None = None,
    *,
    prepare: Callable[[crypto.X509Store], None] | None = None,
) -> tuple[bytes, ...]:
    """DER of the chain OpenSSL builds from what a server sent to a root in ``file``; empty where it
    refuses. The calls are libpq's: ``X509_STORE_load_locations``, the purpose of a TLS server, no
    partial chains (fe-secure-openssl.c, ``initialize_SSL``). Blocking.

    Args:
        received: leaf first.
        folder: of hashed certificates, as ``SSL_CERT_DIR`` names one.
        prepare: adds revocation lists, where libpq would.
    """
    certificates = [openssl_certificate(certificate.der) for certificate in received]
    readable = [certificate for certificate in certificates if certificate is not None]
    if not readable or certificates[0] is None:
        return ()
    store = crypto.X509Store()
    try:
        store.load_locations(str(file), str(folder) if folder else None)
        lib.X509_STORE_set_purpose(store._store, lib.X509_PURPOSE_SSL_SERVER)  # noqa: SLF001
        if prepare is not None:
            prepare(store)
        context = crypto.X509StoreContext(store, readable[0], readable[1:])
        built = context.get_verified_chain()
    except (crypto.Error, crypto.X509StoreContextError):
        return ()
    return tuple(crypto.dump_certificate(crypto.FILETYPE_ASN1, one) for one in built)
