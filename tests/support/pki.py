"""Authorities and certificates for the table of situations: any key, any name, any mistake."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.support.certificates import subject_alt_name

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey
NOW = datetime.now(UTC)
DAY = timedelta(days=1)


@cache
def _rsa(bits: int, number: int) -> rsa.RSAPrivateKey:
    """Making an RSA key takes a while: a few are enough. ``number`` tells them apart."""
    return rsa.generate_private_key(65537, bits)


_made = iter(range(10_000_000))


def new_key(kind: str) -> Key:
    """``ec``, ``rsa`` or ``rsa1024``."""
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return _rsa(1024 if kind == "rsa1024" else 2048, next(_made) % 6)


@dataclass(frozen=True)
class Made:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Key

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def locked_key(self, passphrase: bytes, form: PrivateFormat = PrivateFormat.PKCS8) -> bytes:
        return self.key.private_bytes(Encoding.PEM, form, BestAvailableEncryption(passphrase))

    @property
    def key_der(self) -> bytes:
        return self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def make(
    common_name: str,
    issuer: Made | None = None,
    *,
    kind: str = "ec",
    ca: bool = False,
    names: Iterable[str] = (),
    begins: datetime | None = None,
    ends: datetime | None = None,
    usage: x509.ObjectIdentifier | None = None,
    key: Key | None = None,
    path_length: int | None = None,
    identifiers: bool = True,
    extensions: Iterable[tuple[x509.ExtensionType, bool]] = (),
) -> Made:
    """One certificate; self-signed without ``issuer``.

    Args:
        identifiers: with key identifiers, its own and its issuer's.
        extensions: further ones, each with whether it is critical.
    """
    own = key or new_key(kind)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    signer = issuer.key if issuer else own
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins or NOW - 2 * DAY)
        .not_valid_after(ends or NOW + 90 * DAY)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=path_length), critical=True)
    )
    if identifiers:
        builder = builder.add_extension(
            x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False
        ).add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    if ca:
        builder = builder.add_extension(_ca_usage(), critical=True)
    listed = tuple(names)
    if listed:
        builder = builder.add_extension(subject_alt_name(listed), critical=False)
    if usage is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    return Made(builder.sign(signer, hashes.SHA256()), own)


def _ca_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=True, crl_sign=True,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip


def revocation_list(
    issuer: Made,
    revoked: Iterable[Made] = (),
    *,
    last: datetime | None = None,
    following: datetime | None = None,
    signer: Made | None = None,
    scope: x509.ExtensionType | None = None,
) -> bytes:
    """PEM of a CRL; ``scope`` narrows what it is about."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(last or NOW - DAY)
        .next_update(following or NOW + 7 * DAY)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.key.public_key()),
            critical=False,
        )
    )
    if scope is not None:
        builder = builder.add_extension(scope, critical=True)
    for made in revoked:
        builder = builder.add_revoked_certificate(
            x509.RevokedCertificateBuilder()
            .serial_number(made.certificate.serial_number)
            .revocation_date(NOW - DAY)
            .build()
        )
    return builder.sign((signer or issuer).key, hashes.SHA256()).public_bytes(Encoding.PEM)


@dataclass(frozen=True)
class Pki:
    """Root, intermediate, and an authority for clients, all of one kind of key."""

    root: Made
    intermediate: Made
    client_root: Made
    kind: str

    def leaf(self, *names: str, common_name: str = "server", **changes: object) -> Made:
        settings = {"kind": self.kind, "usage": ExtendedKeyUsageOID.SERVER_AUTH, **changes}
        return make(common_name, self.intermediate, names=names, **settings)  # type: ignore[arg-type]

    def client(self, user: str, **changes: object) -> Made:
        settings = {"kind": self.kind, "usage": ExtendedKeyUsageOID.CLIENT_AUTH, **changes}
        issuer = settings.pop("issuer", self.client_root)
        return make(user, issuer, **settings)  # type: ignore[arg-type]


@cache
def pki(kind: str) -> Pki:
    """Its authorities have keys nobody else gets: a stranger must not sign like one of them."""

    def authority(name: str, issuer: Made | None, days: int) -> Made:
        key = new_key("ec") if kind == "ec" else rsa.generate_private_key(65537, 2048)
        return make(name, issuer, ca=True, ends=NOW + days * DAY, key=key)

    root = authority(f"Test Root {kind}", None, 3650)
    intermediate = authority(f"Test Issuing CA {kind}", root, 900)
    return Pki(root, intermediate, authority(f"Client Root {kind}", None, 900), kind)
