"""Files people really have, each for one of libpq's places: does libpq take it, what is it, what
mends it?

Adding a case is adding a row. ``build`` gets a folder for files of the openssl command.
"""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    pkcs7,
    pkcs12,
)

from azpg_gui.core.certificates.doctor.examine import Fault, Purpose
from azpg_gui.core.certificates.recognise import FileKind
from tests.support.odd_certificates import (
    odd_authority,
    openssl,
    pem,
    trusted,
    version_1_root,
    with_explicit_false,
)
from tests.support.pki import DAY, NOW, Made, make, pki, revocation_list

Build = Callable[[Path], bytes]


@dataclass(frozen=True)
class FileCase:
    """Attributes:
    taken: OpenSSL loads it in that place, by libpq's call.
    proves: with this file in its place a connection is made: to a server of the test authority
        for a root file, by its client certificate for the others. None: as ``taken``.
    kind: what ``azpg certificate show`` says it is.
    faults: named by the doctor, others may be there as well.
    mended: certificates and keys in the corrected copy; None where there is none to be had.
    """

    name: str
    purpose: Purpose
    build: Build
    taken: bool
    kind: FileKind
    faults: frozenset[Fault] = frozenset()
    mended: int | None = None
    proves: bool | None = None


P = pki("ec")
ROOT = P.root.pem


@cache
def client() -> Made:
    return P.client("practice")


def _is(content: bytes) -> Build:
    return lambda _folder: content


def typed(content: bytes, ends: bytes = b"\\n") -> bytes:
    return content.replace(b"\n", ends)


def one_line(content: bytes) -> bytes:
    return content.strip().replace(b"\n", b" ")


def indented(content: bytes, by: bytes = b"    ") -> bytes:
    return b"".join(by + line for line in content.splitlines(keepends=True))


def bare(content: bytes) -> bytes:
    return b"".join(content.splitlines(keepends=True)[1:-1])


def ragged(content: bytes, width: int) -> bytes:
    lines = content.splitlines()
    text = b"".join(lines[1:-1])
    cut = [text[i : i + width] for i in range(0, len(text), width)]
    return b"\n".join((lines[0], *cut, lines[-1], b""))


def dashes(content: bytes, dash: str) -> bytes:
    return content.replace(b"-----", dash.encode())


def _p7(form: Encoding) -> bytes:
    return pkcs7.serialize_certificates([P.root.certificate], form)


def _p12() -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"x", client().key, client().certificate, None, BestAvailableEncryption(b"x")
    )


def _version_1(folder: Path) -> bytes:
    return ROOT + version_1_root("Root of Version 1").pem


def _odd_curve(folder: Path) -> bytes:
    made, _ = odd_authority(folder, "Root of an Odd Curve", "prime239v1")
    return made.public_bytes(Encoding.PEM)


def _request() -> bytes:
    builder = x509.CertificateSigningRequestBuilder().subject_name(x509.Name([]))
    from cryptography.hazmat.primitives import hashes

    return builder.sign(client().key, hashes.SHA256()).public_bytes(Encoding.PEM)


def _ecparam(folder: Path, *, explicit: bool = False) -> bytes:
    """The key of a client certificate as ``openssl ecparam -genkey`` writes it."""
    form = ("-param_enc", "explicit") if explicit else ()
    parameters = openssl("ecparam", "-name", "prime256v1", *form)
    key = openssl("ec", *form, content=client().key_pem)
    return parameters + key


TRUST, CERTIFICATE, KEY, LISTS = Purpose.TRUST, Purpose.CERTIFICATE, Purpose.KEY, Purpose.REVOCATION
CERTIFICATES, PRIVATE = FileKind.CERTIFICATES, FileKind.PRIVATE_KEY


def _faults(*faults: Fault) -> frozenset[Fault]:
    return frozenset(faults)


def _row(
    name: str, purpose: Purpose, build: Build | bytes, taken: bool, kind: FileKind, *faults: Fault,
    mended: int | None = None, proves: bool | None = None,
) -> FileCase:  # fmt: skip
    made = _is(build) if isinstance(build, bytes) else build
    return FileCase(name, purpose, made, taken, kind, frozenset(faults), mended, proves)


EXPIRED = make("Old Root", ca=True, begins=NOW - 90 * DAY, ends=NOW - DAY)
OWN_SIGNED = make("server of its own")
SPELT = (
    ("line ends typed out", typed(ROOT), Fault.LINE_ENDS_TYPED_OUT),
    ("line ends typed out, as Windows", typed(ROOT, b"\\r\\n"), Fault.LINE_ENDS_TYPED_OUT),
    ("line ends typed out, twice", typed(ROOT, b"\\\\n"), Fault.LINE_ENDS_TYPED_OUT),
    ("a variable of a shell", b'CA="' + typed(ROOT) + b'"\n', Fault.LINE_ENDS_TYPED_OUT),
    ("a JSON document", json.dumps({"ca": ROOT.decode()}).encode(), Fault.LINE_ENDS_TYPED_OUT),
    ("one line", one_line(ROOT), Fault.ONE_LINE),
    ("one line without blanks", ROOT.replace(b"\n", b""), Fault.ONE_LINE),
    ("line ends of an old Macintosh", ROOT.replace(b"\n", b"\r"), Fault.ONE_LINE),
    ("indented", indented(ROOT), Fault.INDENTED),
    ("indented by tabs", indented(ROOT, b"\t"), Fault.INDENTED),
    ("a YAML document", b"ca: |\n" + indented(ROOT, b"  "), Fault.INDENTED),
    ("quoted in a mail", indented(ROOT, b"> "), Fault.TEXT_BEFORE_BEGIN),
    ("a quote before BEGIN", b'"' + ROOT.rstrip() + b'"\n', Fault.TEXT_BEFORE_BEGIN),
    ("a variable with real line ends", b"CA='" + ROOT.rstrip() + b"'\n", Fault.TEXT_BEFORE_BEGIN),
    ("long dashes", dashes(ROOT, "—–"), Fault.OTHER_DASHES),
    ("four dashes", dashes(ROOT, "----"), Fault.OTHER_DASHES),
    ("bare base64", bare(ROOT), Fault.NO_BEGIN_LINE),
    ("bare base64 on one line", base64.b64encode(P.root.der), Fault.NO_BEGIN_LINE),
    ("bare base64 for addresses", base64.urlsafe_b64encode(P.root.der).rstrip(b"="),
     Fault.NO_BEGIN_LINE),
    ("bare base64, line ends typed out", typed(bare(ROOT)), Fault.NO_BEGIN_LINE),
    ("a Kubernetes secret", base64.b64encode(ROOT), Fault.ENCODED_TWICE),
)  # fmt: skip
KEY_PEM = client().key_pem
SPELT_KEYS = (
    ("key, line ends typed out", typed(KEY_PEM), Fault.LINE_ENDS_TYPED_OUT),
    ("key, one line", one_line(KEY_PEM), Fault.ONE_LINE),
    ("key, indented", indented(KEY_PEM), Fault.INDENTED),
    ("key, quoted", b'"' + KEY_PEM.rstrip() + b'"\n', Fault.TEXT_BEFORE_BEGIN),
    ("key, bare base64", bare(KEY_PEM), Fault.NO_BEGIN_LINE),
    ("key, a Kubernetes secret", base64.b64encode(KEY_PEM), Fault.ENCODED_TWICE),
)
FILES: tuple[FileCase, ...] = (
    *(_row(name, TRUST, content, False, CERTIFICATES, fault, mended=1)
      for name, content, fault in SPELT),
    _row("a root", TRUST, ROOT, True, CERTIFICATES),
    _row("an explicit FALSE beside it", TRUST, ROOT + pem(with_explicit_false(P.client_root)),
         True, CERTIFICATES),
    _row("TRUSTED CERTIFICATE", TRUST, lambda _: trusted(ROOT), True, CERTIFICATES),
    _row("trusted for mail alone", TRUST,
         lambda _: trusted(ROOT, "-addtrust", "emailProtection"), True, CERTIFICATES,
         Fault.NOT_TRUSTED, proves=False),
    _row("an intermediate trusted for servers", TRUST,
         lambda _: trusted(P.intermediate.pem, "-addtrust", "serverAuth"), True, CERTIFICATES,
         Fault.INTERMEDIATE_AS_ROOT),
    _row("the server's own, trusted for servers", TRUST,
         lambda _: trusted(P.leaf("db.test").pem, "-addtrust", "serverAuth"), True, CERTIFICATES,
         Fault.LEAF_AS_ROOT, proves=False),
    _row("a root of version 1 beside it", TRUST, _version_1, True, CERTIFICATES),
    _row("a root on an odd curve", TRUST, _odd_curve, True, CERTIFICATES, proves=False),
    _row("five megabytes", TRUST, b"# nothing\n" * 500_000 + ROOT, True, CERTIFICATES),
    _row("twelve megabytes", TRUST, b"# nothing\n" * 1_200_000 + ROOT, True, FileKind.TOO_LARGE,
         Fault.TOO_LARGE),
    _row("Windows line ends", TRUST, ROOT.replace(b"\n", b"\r\n"), True, CERTIFICATES,
         Fault.CRLF, mended=1),
    _row("a byte order mark", TRUST, b"\xef\xbb\xbf" + ROOT, True, CERTIFICATES,
         Fault.BYTE_ORDER_MARK, mended=1),
    _row("text around", TRUST, b"my root:\n" + ROOT + b"end\n", True, CERTIFICATES,
         Fault.TEXT_AROUND, mended=1),
    _row("X509 CERTIFICATE", TRUST, ROOT.replace(b" CERT", b" X509 CERT"), True, CERTIFICATES),
    _row("blanks at line ends", TRUST, ROOT.replace(b"\n", b"  \n"), True, CERTIFICATES),
    _row("lines of 76", TRUST, ragged(ROOT, 76), True, CERTIFICATES),
    _row("one long line between BEGIN and END", TRUST, ragged(ROOT, 9_999), True, CERTIFICATES),
    _row("lines of 5", TRUST, ragged(ROOT, 5), True, CERTIFICATES),
    _row("an indented one beside it", TRUST, ROOT + indented(P.client_root.pem), True,
         CERTIFICATES, Fault.INDENTED, Fault.PASSED_OVER, mended=2),
    _row("the last one cut", TRUST, ROOT + P.client_root.pem[:200], False, CERTIFICATES,
         Fault.DAMAGED_PART, mended=1),
    _row("the last line missing", TRUST, ROOT + P.client_root.pem.rsplit(b"-----END")[0], False,
         CERTIFICATES, Fault.DAMAGED_PART, mended=1),
    _row("a hole in the second", TRUST, ROOT + P.client_root.pem.replace(b"\n", b"\n!!", 2), False,
         CERTIFICATES, Fault.REFUSED, mended=2),
    _row("joined", TRUST, ROOT.rstrip() + P.client_root.pem, False, CERTIFICATES, Fault.JOINED,
         mended=2),
    _row("a wrong END", TRUST, ROOT.replace(b"END CERTIFICATE", b"END CERT"), False,
         FileKind.TRUNCATED, Fault.WRONG_KIND),
    _row("DER", TRUST, P.root.der, False, CERTIFICATES, Fault.NOT_PEM, mended=1),
    _row("PKCS#7 in DER", TRUST, _p7(Encoding.DER), False, CERTIFICATES, Fault.NOT_PEM, mended=1),
    _row("PKCS#7 in PEM", TRUST, _p7(Encoding.PEM), False, CERTIFICATES, Fault.NOT_PEM, mended=1),
    _row("UTF-16", TRUST, ROOT.decode().encode("utf-16"), False, FileKind.UTF16, Fault.UTF16,
         mended=1),
    _row("with its key", TRUST, ROOT + P.root.key_pem, True, CERTIFICATES,
         Fault.PRIVATE_KEY_INSIDE, mended=1),
    _row("expired beside it", TRUST, ROOT + EXPIRED.pem, True, CERTIFICATES, Fault.EXPIRED,
         mended=1),
    _row("an intermediate alone", TRUST, P.intermediate.pem, True, CERTIFICATES,
         Fault.INTERMEDIATE_AS_ROOT, proves=False),
    _row("one that signed itself", TRUST, OWN_SIGNED.pem, True, CERTIFICATES, Fault.LEAF_AS_ROOT,
         proves=False),
    _row("a key", TRUST, P.root.key_pem, False, PRIVATE, Fault.WRONG_KIND),
    _row("parameters of a key", TRUST, lambda _: openssl("ecparam", "-name", "prime256v1"), False,
         FileKind.KEY_PARAMETERS, Fault.WRONG_KIND),
    _row("a request", TRUST, _request(), False, FileKind.CERTIFICATE_REQUEST, Fault.WRONG_KIND),
    _row("a list", TRUST, revocation_list(P.root), True, FileKind.CRL, Fault.WRONG_KIND,
         proves=False),
    _row("PKCS#12", TRUST, _p12(), False, FileKind.PKCS12, Fault.WRONG_KIND),
    _row("a web page", TRUST, b"<!doctype html><html></html>", False, FileKind.WEB_PAGE,
         Fault.WRONG_KIND),
    _row("nothing", TRUST, b"", False, FileKind.EMPTY, Fault.WRONG_KIND),
    _row("a note", TRUST, b"ask Kim for the root\n", False, FileKind.UNKNOWN, Fault.WRONG_KIND),
    # The client's certificate.
    _row("client", CERTIFICATE, client().pem, True, CERTIFICATES),
    _row("client, then its chain", CERTIFICATE, client().pem + P.client_root.pem, True,
         CERTIFICATES),
    _row("client, TRUSTED CERTIFICATE", CERTIFICATE, lambda _: trusted(client().pem), True,
         CERTIFICATES),
    _row("client, then a cut one", CERTIFICATE, client().pem + P.client_root.pem[:200], False,
         CERTIFICATES, Fault.DAMAGED_PART, mended=1),
    _row("client, line ends typed out", CERTIFICATE, typed(client().pem), False, CERTIFICATES,
         Fault.LINE_ENDS_TYPED_OUT, mended=1),
    _row("client, indented", CERTIFICATE, indented(client().pem), False, CERTIFICATES,
         Fault.INDENTED, mended=1),
    _row("client, DER", CERTIFICATE, client().der, False, CERTIFICATES, Fault.NOT_PEM, mended=1),
    # The client's key.
    *(_row(name, KEY, content, False, FileKind.PRIVATE_KEY, fault, mended=1)
      for name, content, fault in SPELT_KEYS),
    _row("key", KEY, KEY_PEM, True, PRIVATE),
    _row("key, DER", KEY, client().key_der, True, PRIVATE),
    _row("key, Windows line ends", KEY, KEY_PEM.replace(b"\n", b"\r\n"), True, PRIVATE,
         Fault.CRLF, mended=1),
    _row("key, parameters first", KEY, _ecparam, True, PRIVATE),
    _row("key, its curve spelled out", KEY, lambda folder: _ecparam(folder, explicit=True), True,
         PRIVATE),
    _row("key, certificate first", KEY, client().pem + KEY_PEM, True, CERTIFICATES),
    _row("key, a kind TLS has no use for", KEY,
         lambda _folder: openssl("genpkey", "-algorithm", "x25519"), False, PRIVATE, Fault.REFUSED),
    _row("key, cut off", KEY, KEY_PEM[:120], False, FileKind.TRUNCATED, Fault.WRONG_KIND),
    _row("key, UTF-16", KEY, KEY_PEM.decode().encode("utf-16"), False, FileKind.UTF16,
         Fault.UTF16, mended=1),
    # Lists of revoked certificates.
    _row("list", LISTS, revocation_list(P.root) + revocation_list(P.intermediate), True,
         FileKind.CRL),
    _row("list, line ends typed out", LISTS, typed(revocation_list(P.root)), False, FileKind.CRL,
         Fault.LINE_ENDS_TYPED_OUT),
    _row("list, DER", LISTS, x509.load_pem_x509_crl(revocation_list(P.root)).public_bytes(
        Encoding.DER), False, FileKind.CRL, Fault.NOT_PEM),
)  # fmt: skip
