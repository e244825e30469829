"""A certificate authority for one practice server: root → intermediate → server."""

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

__all__ = ["Authority", "CertificateWithKey", "new_authority"]


@dataclass(frozen=True, slots=True)
class CertificateWithKey:
    """A certificate and its key, both PEM."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def certificate_pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


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
    signer = issuer.key if issuer else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(not_valid_before)
        .not_valid_after(not_valid_after)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    if ca:
        builder = builder.add_extension(_certificate_signing(), critical=True)
    if names:
        builder = builder.add_extension(
            x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False
        )
    if usage is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    return CertificateWithKey(builder.sign(signer, hashes.SHA256()), key)


def _certificate_signing() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
