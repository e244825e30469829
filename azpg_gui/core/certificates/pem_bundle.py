"""Certificates written as one PEM file."""

from collections.abc import Iterable

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.pem import pem_block
from azpg_gui.core.sentences import day

__all__ = ["pem_bundle"]


def pem_bundle(certificates: Iterable[Certificate], *, settings: bool = True) -> bytes:
    """PEM, each certificate under a comment with its name and date; libpq skips the comments.

    Args:
        settings: keep OpenSSL's trust settings with the certificates that have some. Programs
            without OpenSSL cannot read those.
    """
    blocks: list[bytes] = []
    for certificate in certificates:
        name = certificate.common_name.encode("ascii", "replace").decode().replace("\n", " ")
        heading = f"# {name}, valid until {day(certificate.not_valid_after)}\n"
        trusted = certificate.trust_settings if settings else b""
        label = b"TRUSTED CERTIFICATE" if trusted else b"CERTIFICATE"
        blocks.append(heading.encode() + pem_block(label, certificate.der + trusted))
    return b"".join(blocks)
