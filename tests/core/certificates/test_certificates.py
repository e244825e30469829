"""Bytes become certificates, or are named for what they are."""

import os
import random
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12

from azpg_gui.core.azure.roots import (
    RootStatus,
    azure_bundle,
    azure_roots,
    needed_roots,
)
from azpg_gui.core.certificates.certificate import colon_hex
from azpg_gui.core.certificates.certificate_file import (
    SIZE_LIMIT,
    FileKind,
    load_certificate_file,
    load_certificates,
)
from azpg_gui.core.certificates.openssl_text import openssl_text
from azpg_gui.practice.authority import new_authority
from azpg_gui.practice.certificate_builder import build
from azpg_gui.resources import resource

AUTHORITY = new_authority("Test")
LEAF = AUTHORITY.server("db.test", "10.0.0.1")
PEM, KEY = LEAF.pem, LEAF.key_pem
DER = LEAF.certificate.public_bytes(serialization.Encoding.DER)
NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "x")])


def _csr() -> x509.CertificateSigningRequest:
    return (
        x509.CertificateSigningRequestBuilder().subject_name(NAME).sign(LEAF.key, hashes.SHA256())
    )


def _crl() -> x509.CertificateRevocationList:
    now = datetime.now(UTC)
    builder = x509.CertificateRevocationListBuilder().issuer_name(NAME)
    return builder.last_update(now).next_update(now).sign(LEAF.key, hashes.SHA256())


def _p7(encoding: serialization.Encoding) -> bytes:
    return pkcs7.serialize_certificates([LEAF.certificate, AUTHORITY.root.certificate], encoding)


def _p12(password: bytes | None) -> bytes:
    encryption: serialization.KeySerializationEncryption = (
        serialization.BestAvailableEncryption(password)
        if password
        else serialization.NoEncryption()
    )
    return pkcs12.serialize_key_and_certificates(b"n", LEAF.key, LEAF.certificate, None, encryption)


EN = serialization.Encoding
PRIVATE = serialization.PrivateFormat
PLAIN = serialization.NoEncryption()

CASES: list[tuple[str, bytes, FileKind, int]] = [
    ("pem", PEM, FileKind.CERTIFICATES, 1),
    ("der", DER, FileKind.CERTIFICATES, 1),
    ("bundle", PEM + AUTHORITY.root.pem, FileKind.CERTIFICATES, 2),
    ("joined without a line end", PEM.strip() + PEM, FileKind.CERTIFICATES, 2),
    ("text in front", b"subject=/CN=x\nissuer: y\n\n" + PEM, FileKind.CERTIFICATES, 1),
    ("text behind", PEM + b"\nthank you\n", FileKind.CERTIFICATES, 1),
    ("byte order mark", b"\xef\xbb\xbf" + PEM, FileKind.CERTIFICATES, 1),
    ("crlf", PEM.replace(b"\n", b"\r\n"), FileKind.CERTIFICATES, 1),
    ("trusted", PEM.replace(b" CERTIFICATE", b" X509 CERTIFICATE"), FileKind.CERTIFICATES, 1),
    ("with its key", KEY + PEM, FileKind.CERTIFICATES, 1),
    ("pkcs7 pem", _p7(EN.PEM), FileKind.CERTIFICATES, 2),
    ("pkcs7 der", _p7(EN.DER), FileKind.CERTIFICATES, 2),
    ("key pem", KEY, FileKind.PRIVATE_KEY, 0),
    ("key der", LEAF.key.private_bytes(EN.DER, PRIVATE.PKCS8, PLAIN), FileKind.PRIVATE_KEY, 0),
    ("key sec1", LEAF.key.private_bytes(EN.PEM, PRIVATE.TraditionalOpenSSL, PLAIN),
     FileKind.PRIVATE_KEY, 0),
    ("public key", LEAF.key.public_key().public_bytes(
        EN.PEM, serialization.PublicFormat.SubjectPublicKeyInfo), FileKind.PUBLIC_KEY, 0),
    ("csr pem", _csr().public_bytes(EN.PEM), FileKind.CERTIFICATE_REQUEST, 0),
    ("csr der", _csr().public_bytes(EN.DER), FileKind.CERTIFICATE_REQUEST, 0),
    ("crl pem", _crl().public_bytes(EN.PEM), FileKind.CRL, 0),
    ("crl der", _crl().public_bytes(EN.DER), FileKind.CRL, 0),
    ("pkcs12", _p12(None), FileKind.PKCS12, 0),
    ("pkcs12 locked", _p12(b"secret"), FileKind.PKCS12, 0),
    ("java", b"\xfe\xed\xfe\xed\x00\x00\x00\x02" + bytes(40), FileKind.JAVA_KEYSTORE, 0),
    ("html", b"\n<!DOCTYPE html><html><body>Sign in</body></html>", FileKind.WEB_PAGE, 0),
    ("html with bom", b"\xef\xbb\xbf<html>", FileKind.WEB_PAGE, 0),
    ("empty", b"", FileKind.EMPTY, 0),
    ("blank", b" \r\n\t\n", FileKind.EMPTY, 0),
    ("utf-16", PEM.decode().encode("utf-16"), FileKind.UTF16, 0),
    ("utf-16 without bom", PEM.decode().encode("utf-16-le"), FileKind.UTF16, 0),
    ("pem cut off", PEM[:200], FileKind.TRUNCATED, 0),
    ("pem with a hole", PEM[:100] + PEM[160:], FileKind.TRUNCATED, 0),
    ("second one cut off", PEM + PEM[:300], FileKind.CERTIFICATES, 1),
    ("der cut off", DER[:200], FileKind.TRUNCATED, 0),
    ("random", random.Random(1).randbytes(5000), FileKind.UNKNOWN, 0),
    ("text", b"hello", FileKind.UNKNOWN, 0),
    ("50 MB", b"A" * 50_000_000, FileKind.TOO_LARGE, 0),
]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "kind", "count"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_what_a_file_is(content: bytes, kind: FileKind, count: int, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    loaded = load_certificate_file(path)
    assert (loaded.kind, len(loaded.certificates)) == (kind, count)
    assert str(loaded.message).endswith((".", ").", "chain."))
    assert (kind is FileKind.CERTIFICATES) == bool(loaded.encoding)


def test_paths_that_are_no_file(tmp_path: Path) -> None:
    assert load_certificate_file(tmp_path).kind is FileKind.FOLDER
    assert load_certificate_file(tmp_path / "no").kind is FileKind.MISSING
    assert load_certificate_file(Path("bad\0name")).kind is FileKind.UNREADABLE
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert load_certificate_file(loop).kind is FileKind.UNREADABLE


def test_a_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    assert load_certificate_file(path).kind is FileKind.TOO_LARGE
    assert SIZE_LIMIT < 10_000_000


def test_every_truncation_and_many_mutations_are_survived() -> None:
    source = random.Random(2)
    for length in range(0, len(DER), 7):
        load_certificates(DER[:length])
    for _ in range(400):
        damaged = bytearray(DER)
        for _ in range(source.randint(1, 8)):
            damaged[source.randrange(len(damaged))] = source.randrange(256)
        loaded = load_certificates(bytes(damaged))
        assert loaded.message.template


def test_facts_of_a_certificate() -> None:
    (leaf,) = load_certificates(PEM).certificates
    assert leaf.common_name == "db.test"
    assert leaf.issuer_common_name == "Test Issuing CA 01"
    assert leaf.dns_names == ("db.test",)
    assert leaf.ip_addresses == ("10.0.0.1",)
    assert leaf.key == "EC secp256r1"
    assert leaf.is_ca is False
    assert not leaf.is_root
    assert leaf.sha256 == LEAF.certificate.fingerprint(hashes.SHA256()).hex()
    (root,) = load_certificates(AUTHORITY.root.pem).certificates
    assert root.is_root
    assert colon_hex("abcd") == "AB:CD"
    assert root.not_valid_after is not None
    assert root.days_left(root.not_valid_after) == 0
    assert root.expired(datetime(2060, 1, 1, tzinfo=UTC))


def test_openssl_text_is_openssls() -> None:
    """The bundled OpenSSL prints what the openssl program prints."""
    for root in azure_roots():
        if root.path is None:
            continue
        printed = subprocess.run(
            ["openssl", "x509", "-text", "-noout", "-in", str(root.path)],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        ours = openssl_text(load_certificate_file(root.path).certificates[0])
        assert _without_version_quirks(ours) == _without_version_quirks(printed)


def _without_version_quirks(text: str) -> str:
    """OpenSSL 4 prints names without quotes, numbers without a leading zero byte, and lines of
    another length than OpenSSL 3 does."""
    joined = re.sub(r"(RSA)?Public-Key:\([^)]*\)", "", "".join(text.split()))
    return joined.replace('"', "").replace("Modulus:00:", "Modulus:")


def test_names_with_controls_are_made_harmless() -> None:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "a\x1b[2Jb\u202e")])
    now = datetime.now(UTC)
    key = ec.generate_private_key(ec.SECP256R1())
    made = build(name, None, key, now, now)
    (loaded,) = load_certificates(made.pem).certificates
    assert "\x1b" not in loaded.common_name + loaded.subject
    assert "\u202e" not in loaded.common_name + loaded.subject


def test_shipped_roots_are_the_pinned_ones() -> None:
    shipped = [root for root in azure_roots() if root.path is not None]
    assert len(shipped) >= 8
    for root in shipped:
        assert root.path is not None
        (certificate,) = load_certificate_file(root.path).certificates
        assert certificate.sha256 == root.sha256
        assert certificate.subject == root.subject
        assert certificate.not_valid_after == root.not_valid_after
        assert certificate.is_root
    assert {root.name for root in needed_roots(azure_roots())} == {
        "DigiCert Global Root G2",
        "Microsoft RSA Root Certificate Authority 2017",
    }
    retired = [root for root in azure_roots() if root.status is RootStatus.RETIRED]
    assert [root.name for root in retired] == ["Baltimore CyberTrust Root"]


def test_bundles_hold_what_their_clouds_need() -> None:
    from azpg_gui.core.azure.hosts import azure_host

    public = load_certificate_file(azure_bundle(azure_host("a.postgres.database.azure.com")))
    china = load_certificate_file(azure_bundle(azure_host("a.postgres.database.chinacloudapi.cn")))
    wanted = {root.sha256 for root in needed_roots(azure_roots())}
    assert {c.sha256 for c in public.certificates} == wanted
    assert wanted < {c.sha256 for c in china.certificates}


def test_the_systems_own_bundle_loads() -> None:
    path = Path("/etc/ssl/certs/ca-certificates.crt")
    assert path.exists(), "install ca-certificates"
    assert len(load_certificate_file(path).certificates) > 50


def test_resources_are_named_when_they_are_missing() -> None:
    with pytest.raises(FileNotFoundError, match=r"roots/nothing\.pem is missing"):
        resource("roots", "nothing.pem")
    assert os.access(resource("roots", "manifest.json"), os.R_OK)
