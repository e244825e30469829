"""Would OpenSSL accept this certificate with these trust anchors, on this day?"""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache

from OpenSSL import crypto

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.words import plain

__all__ = ["TrustStore"]


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
