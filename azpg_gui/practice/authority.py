"""A certificate authority for one practice server: root → intermediate → server."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from azpg_gui.practice.certificate_builder import (
    CertificateWithKey,
    alternative_names,
    build,
    usual,
)

__all__ = ["Authority", "new_authority"]


@dataclass(frozen=True, slots=True)
class Authority:
    """A root and the intermediate it signed."""

    root: CertificateWithKey
    intermediate: CertificateWithKey

    def server(
        self,
        *names: str,
        not_valid_before: datetime | None = None,
        not_valid_after: datetime | None = None,
    ) -> CertificateWithKey:
        """A server certificate for DNS names and IP addresses, 90 days by default."""
        now = datetime.now(UTC)
        return _issue(
            names[0],
            self.intermediate,
            not_valid_before or now - timedelta(days=1),
            not_valid_after or now + timedelta(days=90),
            names=names,
            usage=ExtendedKeyUsageOID.SERVER_AUTH,
        )

    def client(self, common_name: str) -> CertificateWithKey:
        """A client certificate whose CN is the role's name, as ``clientcert=verify-full`` wants."""
        now = datetime.now(UTC)
        return _issue(
            common_name,
            self.intermediate,
            now - timedelta(days=1),
            now + timedelta(days=90),
            usage=ExtendedKeyUsageOID.CLIENT_AUTH,
        )


def new_authority(name: str) -> Authority:
    now = datetime.now(UTC)
    long_ago, later = now - timedelta(days=365), now + timedelta(days=3650)
    root = _issue(f"{name} Root", None, long_ago, later, ca=True)
    intermediate = _issue(f"{name} Issuing CA 01", root, long_ago, later, ca=True)
    return Authority(root, intermediate)


def _issue(
    common_name: str,
    issuer: CertificateWithKey | None,
    not_valid_before: datetime,
    not_valid_after: datetime,
    *,
    names: tuple[str, ...] = (),
    usage: x509.ObjectIdentifier | None = None,
    ca: bool = False,
) -> CertificateWithKey:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(
                NameOID.ORGANIZATION_NAME, "azpg-gui practice, not a real authority"
            ),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )
    extensions = usual(
        key,
        issuer.key if issuer else key,
        ca=ca,
        names=alternative_names(names) if names else None,
        usage=usage,
    )
    return build(subject, issuer, key, not_valid_before, not_valid_after, extensions)
