"""Chains a server shows and roots a client has: what libpq makes of them, and what is to be said.

Adding a case is adding a row."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ObjectIdentifier

from tests.support.certificates import der_element
from tests.support.odd_certificates import (
    issued_by_odd,
    odd,
    odd_authority,
    openssl,
    pem,
    rewritten,
    trusted,
    version_1_root,
    with_explicit_false,
)
from tests.support.pki import Made, make, pki
from tests.support.switchable import HOST


@dataclass(frozen=True)
class Served:
    """Attributes:
    chain: as it is sent, leaf first.
    trust: content of the root file; None where ``environment`` says where the roots are.
    """

    chain: tuple[Made, ...]
    trust: bytes | None
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ChainCase:
    """Attributes:
    code: the first finding; None where libpq connects and the server is proven.
    words: part of what is said, or of the anchor's name where it is proven.
    never: what must not be said.
    """

    name: str
    build: Callable[[Path], Served]
    code: str | None
    words: str = ""
    never: str = ""


P = pki("ec")


def _good(trust: bytes) -> Callable[[Path], Served]:
    return lambda _folder: Served((P.leaf(HOST), P.intermediate), trust)


def _odd_root(_folder: Path) -> Served:
    root = make("Oddly Written Root", ca=True)
    middle = make("Middle", root, ca=True)
    trust = pem(with_explicit_false(root))
    return Served((make("server", middle, names=(HOST,)), middle), trust)


def _hashed_folder(folder: Path) -> Served:
    hashed = folder / "certs"
    hashed.mkdir()
    name = openssl("x509", "-noout", "-hash", content=P.root.pem).decode().strip()
    (hashed / f"{name}.0").write_bytes(P.root.pem)
    return Served((P.leaf(HOST), P.intermediate), None,
                  {"SSL_CERT_DIR": str(hashed), "SSL_CERT_FILE": str(folder / "none")})  # fmt: skip


def _version_1(folder: Path) -> Served:
    root = version_1_root("Root of Version 1")
    return Served((make("server", root, names=(HOST,), identifiers=False),), root.pem)


def _names_in_ber(*names: bytes) -> Callable[[Path], Served]:
    """A SAN whose length is not said before, as X.690 section 8.1.3.6 allows and DER does not."""

    def build(_folder: Path) -> Served:
        listed = x509.UnrecognizedExtension(
            ObjectIdentifier("2.5.29.17"), b"\x30\x80" + b"".join(names) + b"\0\0"
        )
        leaf = make("server", P.intermediate, extensions=[(listed, False)])
        return Served((leaf, P.intermediate), P.root.pem)

    return build


_HALVES = [der_element(0x16, part.encode()) for part in (HOST[:3], HOST[3:])]


def _unknown_curve(folder: Path) -> Served:
    root, _ = odd_authority(folder, "Root of an Odd Curve", "prime239v1")
    leaf = issued_by_odd(folder, "Root of an Odd Curve", HOST)
    return Served((leaf,), root.public_bytes(Encoding.PEM))


def _odd_chain(_folder: Path) -> Served:
    root = make("Oddly Written Root", ca=True)
    middle = make("Middle", root, ca=True)
    leaf = make("server", middle, names=(HOST,))
    return Served((odd(leaf, middle), odd(middle, root)), pem(with_explicit_false(root)))


def _odd_chain_of_a_stranger(_folder: Path) -> Served:
    chain = _odd_chain(_folder).chain
    return Served(chain, P.root.pem)


def _explicit_curve(folder: Path) -> Served:
    middle, _ = odd_authority(
        folder, "Spelled Out", "prime256v1", explicit=True, issuer=P.root
    )  # fmt: skip
    leaf = issued_by_odd(folder, "Spelled Out", HOST)
    return Served((leaf, Made(middle, leaf.key)), P.root.pem)


def _constrained(**limits: list[x509.GeneralName]) -> Callable[[Path], Served]:
    def build(_folder: Path) -> Served:
        constraints = x509.NameConstraints(
            limits.get("permitted"), limits.get("excluded")
        )  # fmt: skip
        middle = make("Limited CA", P.root, ca=True, extensions=[(constraints, True)])
        return Served((make("server", middle, names=(HOST,)), middle), P.root.pem)

    return build


def _registered_id(_folder: Path) -> Served:
    identifier = x509.RegisteredID(ObjectIdentifier("1.2.3.4"))
    constraints = x509.NameConstraints([identifier], None)
    middle = make("Limited CA", P.root, ca=True, extensions=[(constraints, True)])
    names = x509.SubjectAlternativeName([x509.DNSName(HOST), identifier])
    return Served((make("server", middle, extensions=[(names, False)]), middle), P.root.pem)


def _too_long(_folder: Path) -> Served:
    first = make("First CA", P.root, ca=True, path_length=0)
    second = make("Second CA", first, ca=True)
    return Served((make("server", second, names=(HOST,)), second, first), P.root.pem)


def _critical(_folder: Path) -> Served:
    unknown = x509.UnrecognizedExtension(ObjectIdentifier("1.3.6.1.4.1.99999.7"), b"\x05\x00")
    leaf = make("server", P.intermediate, names=(HOST,), extensions=[(unknown, True)])
    return Served((leaf, P.intermediate), P.root.pem)


def _twin(*, identifiers: bool) -> Callable[[Path], Served]:
    def build(_folder: Path) -> Served:
        root = make("One Name", ca=True, identifiers=identifiers)
        twin = make("One Name", ca=True, identifiers=identifiers)
        return Served((make("server", root, names=(HOST,), identifiers=identifiers),), twin.pem)

    return build


def _twin_sent(_folder: Path) -> Served:
    """The server sends its root along, as a device that opens TLS does."""
    root, twin = make("One Name", ca=True), make("One Name", ca=True)
    return Served((make("server", root, names=(HOST,)), root), twin.pem)


def _wrong_intermediate(_folder: Path) -> Served:
    right = make("Middle", P.root, ca=True, identifiers=False)
    wrong = make("Middle", P.root, ca=True, identifiers=False)
    leaf = make("server", right, names=(HOST,), identifiers=False)
    return Served((leaf, wrong), P.root.pem)


def _no_authority_by_usage(_folder: Path) -> Served:
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=False, crl_sign=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    fake = make("No Signer", P.root, extensions=[(usage, True)])
    return Served((make("server", fake, names=(HOST,)), fake), P.root.pem)


_BIT_STRING_CN = (b"\x0c\x12?Root in a Bit Str", b"\x03\x12\0Root in a Bit Str")


def _bit_string(_folder: Path) -> Served:
    """An authority, and whom it issued, with a name cryptography refuses to hold."""
    root = make("?Root in a Bit Str", ca=True)
    leaf = make("server", root, names=(HOST,))
    odd_root = rewritten(root, *_BIT_STRING_CN)
    return Served((rewritten(leaf, *_BIT_STRING_CN, root),), odd_root.pem)


def _named_in_bits(_folder: Path) -> Served:
    """No SAN, and the CN a BIT STRING: libpq compares its octets without the first."""
    leaf = make("?" + HOST, P.root)
    text = bytes([len(HOST) + 1])
    old, new = b"\x0c" + text + b"?" + HOST.encode(), b"\x03" + text + b"\0" + HOST.encode()
    return Served((rewritten(leaf, old, new, P.root),), P.root.pem)


_DAMAGED = x509.UnrecognizedExtension(ObjectIdentifier("2.5.29.31"), b"no distribution points")


def _damaged_middle(_folder: Path) -> Served:
    middle = make("Damaged CA", P.root, ca=True, extensions=[(_DAMAGED, False)])
    return Served((make("server", middle, names=(HOST,)), middle), P.root.pem)


def _damaged_root(_folder: Path) -> Served:
    root = make("Damaged Root", ca=True, extensions=[(_DAMAGED, False)])
    return Served((make("server", root, names=(HOST,)),), root.pem)


def _longest(_folder: Path) -> Served:
    """Until the last second there is (RFC 5280 section 4.1.2.5), with a serial below zero."""
    last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    root = make("Root Without End", ca=True, ends=last)
    leaf = make("server", root, names=(HOST,), ends=last)
    serial = der_element(0x02, leaf.certificate.serial_number.to_bytes(20, "big"))
    below = serial[:2] + bytes([serial[2] | 0x80]) + serial[3:]
    return Served((rewritten(leaf, serial, below, root),), root.pem)


UNRELATED = make("Unrelated", ca=True)
ROOT = P.root.pem
CHAINS: tuple[ChainCase, ...] = (
    # Roots that OpenSSL takes, whatever a stricter reader says (point 2).
    ChainCase("a stranger with an explicit FALSE beside the root",
              _good(pem(with_explicit_false(UNRELATED)) + ROOT), None, "Test Root ec"),
    ChainCase("the root itself with an explicit FALSE", _odd_root, None, "Oddly Written Root"),
    ChainCase("every certificate with an explicit FALSE", _odd_chain, None, "Oddly Written Root"),
    ChainCase("the same, and another root", _odd_chain_of_a_stranger, "unknown-issuer",
              "was issued under “Oddly Written Root”"),
    ChainCase("a SAN of indefinite length",
              _names_in_ber(der_element(0x82, HOST.encode())), None, "Test Root ec"),
    ChainCase("names of indefinite length, in parts",
              _names_in_ber(der_element(0x82, b"other"), b"\xa2\x80", *_HALVES, b"\0\0"),
              None, "Test Root ec"),
    ChainCase("another name of indefinite length",
              _names_in_ber(b"\xa2\x80", der_element(0x16, b"other"), b"\0\0"),
              "host-name-mismatch", "other"),
    ChainCase("TRUSTED CERTIFICATE without settings", _good(trusted(ROOT)), None, "Test Root ec"),
    ChainCase("trusted for servers", _good(trusted(ROOT, "-addtrust", "serverAuth")), None,
              "Test Root ec"),
    ChainCase("an intermediate trusted for servers",
              _good(trusted(P.intermediate.pem, "-addtrust", "serverAuth")), None,
              "Test Issuing CA ec"),
    ChainCase("trusted for mail alone", _good(trusted(ROOT, "-addtrust", "emailProtection")),
              "certificate-not-trusted", "leave servers out"),
    ChainCase("rejected for servers", _good(trusted(ROOT, "-addreject", "serverAuth")),
              "certificate-not-trusted", "leave servers out"),
    ChainCase("five megabytes of comments", _good(b"# nothing\n" * 500_000 + ROOT), None,
              "Test Root ec"),
    ChainCase("twelve megabytes of comments", _good(b"# nothing\n" * 1_200_000 + ROOT), None,
              "Test Root ec"),
    ChainCase("a hashed folder", _hashed_folder, None, "Test Root ec"),
    ChainCase("Windows line ends", _good(ROOT.replace(b"\n", b"\r\n")), None, "Test Root ec"),
    ChainCase("X509 CERTIFICATE", _good(ROOT.replace(b" CERTIFICATE", b" X509 CERTIFICATE")), None,
              "Test Root ec"),
    ChainCase("blanks behind BEGIN", _good(ROOT.replace(b"-----\n", b"-----  \n")), None,
              "Test Root ec"),
    ChainCase("a root of version 1", _version_1, None, "Root of Version 1"),
    ChainCase("a root on a curve cryptography does not know", _unknown_curve, None,
              "Root of an Odd Curve"),
    ChainCase("a root whose name is a BIT STRING", _bit_string, None, "Root in a Bit Str"),
    ChainCase("a server named by a BIT STRING", _named_in_bits, None, "Test Root ec"),
    ChainCase("no date but the last, and a negative serial", _longest, None, "Root Without End"),
    # Rules that were broken (point 14).
    ChainCase("a damaged extension in an intermediate", _damaged_middle,
              "certificate-invalid", "extension of “Damaged CA” is damaged"),
    ChainCase("a damaged extension in the root", _damaged_root, "unknown-issuer",
              "holds it, and OpenSSL does not take it for an issuer"),
    ChainCase("outside the permitted names", _constrained(permitted=[x509.DNSName("example.com")]),
              "name-constraint-violated", "only for names under example.com"),
    ChainCase("among the excluded names",
              _constrained(excluded=[x509.DNSName("database.azure.com")]),
              "name-constraint-violated", "must not vouch for names under database.azure.com"),
    ChainCase("a kind of name nobody constrains", _registered_id, "name-constraint-violated",
              never="root.crt holds"),
    ChainCase("a longer chain than allowed", _too_long, "path-length-exceeded",
              "Between “First CA” and the server's certificate may stand 0"),
    ChainCase("an unknown critical extension", _critical, "critical-extension-unknown",
              "1.3.6.1.4.1.99999.7"),
    ChainCase("a curve spelled out", _explicit_curve, "certificate-invalid",
              "spells its elliptic curve out"),
    ChainCase("same name, another key, by identifiers", _twin(identifiers=True),
              "unknown-issuer", "holds a certificate of that name with another key",
              never="holds “One Name”"),
    ChainCase("same name, another key, by signature", _twin(identifiers=False),
              "unknown-issuer", "holds a certificate of that name with another key",
              never="holds “One Name”"),
    ChainCase("same name, another key, sent along", _twin_sent, "unknown-issuer",
              "holds a certificate of that name with another key", never="holds “One Name”"),
    ChainCase("an intermediate of the right name", _wrong_intermediate, "unknown-issuer",
              "was not made with the key of “Middle”"),
    ChainCase("an issuer whose key may not sign certificates", _no_authority_by_usage,
              "certificate-wrong-purpose"),
)  # fmt: skip
