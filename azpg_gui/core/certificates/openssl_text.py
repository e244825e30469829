"""OpenSSL's own text form of a certificate, that of ``openssl x509 -text -noout``."""

from OpenSSL import crypto

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.sentences import printable

__all__ = ["openssl_text"]


def openssl_text(certificate: Certificate) -> str:
    """Printed by the OpenSSL inside the cryptography wheel, then made safe to show.

    Raises:
        ValueError: OpenSSL cannot read a certificate that cryptography could.
    """
    try:
        x509 = crypto.load_certificate(crypto.FILETYPE_ASN1, certificate.der)
        return printable(crypto.dump_certificate(crypto.FILETYPE_TEXT, x509), limit=4_000_000)
    except crypto.Error as error:
        message = f"OpenSSL cannot print this certificate: {error}"
        raise ValueError(message) from error
