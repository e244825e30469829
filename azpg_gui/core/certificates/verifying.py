"""Would OpenSSL accept this certificate with these trust anchors, on this day?"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from OpenSSL import crypto
from OpenSSL._util import lib  # pyOpenSSL's own way to this function; it has no public one

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.words import plain

__all__ = ["TrustStore", "verified_chain"]


class TrustStore:
    """Anchors, as ``X509_STORE`` holds them; libpq verifies against the same."""

    def __init__(self, anchors: Iterable[Certificate]) -> None:
        self._loaded = [loaded for a in anchors if (loaded := _openssl(a.der)) is not None]

    def refusal(self, certificate: Certificate, moment: datetime) -> str | None:
        """Why the certificate is not accepted; None where it is.

        Args:
            moment: the day the verification is made for.
        """
        target = _openssl(certificate.der)
        if target is None:
            return "OpenSSL cannot read the certificate"
        store = crypto.X509Store()
        for anchor in self._loaded:
            store.add_cert(anchor)
        store.set_time(moment)
        try:
            crypto.X509StoreContext(store, target).verify_certificate()
        except crypto.X509StoreContextError as error:
            return plain(str(error), limit=300)
        return None


@lru_cache(maxsize=500)
def _openssl(der: bytes) -> crypto.X509 | None:
    try:
        return crypto.load_certificate(crypto.FILETYPE_ASN1, der)
    except crypto.Error:
        return None


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
    certificates = [_openssl(certificate.der) for certificate in received]
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
