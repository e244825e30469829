"""Certificates that OpenSSL takes and a stricter reader refuses, and keys nobody else has."""

import base64
import subprocess
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from azpg_gui.compat import override
from tests.support.busy_machine import PATIENCE
from tests.support.certificates import der_element
from tests.support.pki import Made, make

_BASIC_CONSTRAINTS_CRITICAL = bytes.fromhex("0603551d130101ff")
_ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")


def with_explicit_false(made: Made, issuer: Made | None = None) -> bytes:
    """DER of the same certificate, signed anew, with ``critical FALSE`` written out: DER leaves a
    default away (X.690 section 11.5), cryptography insists on it and OpenSSL does not."""
    critical = _BASIC_CONSTRAINTS_CRITICAL
    return _signed_anew(made, issuer, critical, critical[:-1] + b"\0")


def rewritten(made: Made, old: bytes, new: bytes, issuer: Made | None = None) -> "Odd":
    """The same certificate with other bytes of the same length in it, signed anew."""
    assert len(old) == len(new)
    return Odd(made.certificate, made.key, _signed_anew(made, issuer, old, new))


def _signed_anew(made: Made, issuer: Made | None, old: bytes, new: bytes) -> bytes:
    key = (issuer or made).key
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    before = made.certificate.tbs_certificate_bytes
    assert old in before
    changed = before.replace(old, new)
    signature = key.sign(changed, ec.ECDSA(hashes.SHA256()))
    return der_element(0x30, changed + _ECDSA_SHA256 + der_element(0x03, b"\0" + signature))


def pem(der: bytes, label: str = "CERTIFICATE") -> bytes:
    text = base64.encodebytes(der).replace(b"\n", b"")
    lines = [text[i : i + 64] for i in range(0, len(text), 64)]
    return b"\n".join((f"-----BEGIN {label}-----".encode(), *lines,
                       f"-----END {label}-----".encode(), b""))  # fmt: skip


def openssl(*arguments: str, content: bytes = b"") -> bytes:
    """What the openssl command prints."""
    return subprocess.run(
        ["openssl", *arguments], input=content, capture_output=True, check=True, timeout=PATIENCE
    ).stdout


def trusted(certificate: bytes, *settings: str) -> bytes:
    """PEM as ``TRUSTED CERTIFICATE`` with settings such as ``-addtrust serverAuth``."""
    return openssl("x509", "-trustout", *settings, content=certificate)


def odd_authority(
    folder: Path, name: str, curve: str, *, explicit: bool = False, issuer: Made | None = None
) -> tuple[x509.Certificate, Path]:
    """A CA whose key cryptography cannot read: certificate, and the key's file."""
    key, made = folder / f"{name}.key", folder / f"{name}.crt"
    form = ("-param_enc", "explicit") if explicit else ()
    openssl("ecparam", "-name", curve, "-genkey", "-noout", *form, "-out", str(key))
    settings = folder / "ca.cnf"
    settings.write_text(
        "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
        "subjectKeyIdentifier=hash\n"
    )
    request = openssl("req", "-new", "-key", str(key), "-subj", f"/CN={name}")
    signing: tuple[str, ...] = ("-signkey", str(key))
    if issuer is not None:
        (folder / "issuer.crt").write_bytes(issuer.pem)
        (folder / "issuer.key").write_bytes(issuer.key_pem)
        signing = ("-CA", str(folder / "issuer.crt"), "-CAkey", str(folder / "issuer.key"))
    made.write_bytes(
        openssl("x509", "-req", *signing, "-days", "30", "-set_serial", "4711", "-extfile",
                str(settings), content=request)
    )  # fmt: skip
    return x509.load_pem_x509_certificate(made.read_bytes()), key


def issued_by_odd(folder: Path, authority: str, name: str, *, ca: bool = False) -> Made:
    """A certificate with an ordinary key, issued by one of ``odd_authority``."""
    key, settings = folder / f"{name}.key", folder / f"{name}.cnf"
    openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", str(key))
    settings.write_text(
        "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
        if ca
        else f"basicConstraints=CA:FALSE\nsubjectAltName=DNS:{name}\n"
    )
    request = openssl("req", "-new", "-key", str(key), "-subj", "/CN=odd")
    content = openssl(
        "x509", "-req", "-CA", str(folder / f"{authority}.crt"), "-CAkey",
        str(folder / f"{authority}.key"), "-days", "30", "-set_serial", "4712", "-extfile",
        str(settings), content=request,
    )  # fmt: skip
    loaded = load_pem_private_key(key.read_bytes(), None)
    assert isinstance(loaded, ec.EllipticCurvePrivateKey)
    return Made(x509.load_pem_x509_certificate(content), loaded)


def version_1_root(name: str) -> Made:
    """X.509 version 1: no version field and no extensions (RFC 5280 section 4.1).

    Not made with the openssl command: from 3.5 on it gives every certificate key identifiers.
    """
    made = make(name)
    assert isinstance(made.key, ec.EllipticCurvePrivateKey)
    fields = _elements(_elements(made.certificate.tbs_certificate_bytes)[0][1])
    kept = b"".join(whole for whole, _ in fields if whole[0] not in {0xA0, 0xA3})
    signed = der_element(0x30, kept)
    signature = der_element(0x03, b"\0" + made.key.sign(signed, ec.ECDSA(hashes.SHA256())))
    certificate = x509.load_der_x509_certificate(
        der_element(0x30, signed + _ECDSA_SHA256 + signature)
    )
    assert certificate.version is x509.Version.v1
    return Made(certificate, made.key)


def _elements(der: bytes) -> list[tuple[bytes, bytes]]:
    """The elements one after another, each whole and its content."""
    found: list[tuple[bytes, bytes]] = []
    while der:
        length, header = der[1], 2
        if length & 0x80:
            header += length & 0x7F
            length = int.from_bytes(der[2:header], "big")
        found.append((der[: header + length], der[header : header + length]))
        der = der[header + length :]
    return found


@dataclass(frozen=True)
class Odd(Made):
    """A certificate nobody's library would make, with its key."""

    odd: bytes = b""

    @property
    @override
    def der(self) -> bytes:
        return self.odd

    @property
    @override
    def pem(self) -> bytes:
        return pem(self.odd)


def odd(made: Made, issuer: Made | None = None) -> Odd:
    return Odd(made.certificate, made.key, with_explicit_false(made, issuer))
