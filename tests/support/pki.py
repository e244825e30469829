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

from azpg_gui.practice.certificate_builder import CertificateWithKey, Extension, Key, build, usual
from tests.support.certificates import subject_alt_name

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


@dataclass(frozen=True, slots=True)
class Made(CertificateWithKey):
    """A certificate with its key, in every form."""

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

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
    extensions: Iterable[Extension] = (),
) -> Made:
    """One certificate; self-signed without ``issuer``.

    Args:
        identifiers: with key identifiers, its own and its issuer's.
        extensions: further ones, each with whether it is critical.
    """
    own = key or new_key(kind)
    signer = issuer.key if issuer else own
    listed = tuple(names)
    made = build(
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)]),
        issuer,
        own,
        begins or NOW - 2 * DAY,
        ends or NOW + 90 * DAY,
        usual(
            own, signer, ca=ca, path_length=path_length, identifiers=identifiers,
            further=tuple(extensions), names=subject_alt_name(listed) if listed else None,
            usage=usage,
        ),
    )  # fmt: skip
    return Made(made.certificate, made.key)


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
