"""The file doctor: every fault named, every fix a copy that libpq's OpenSSL takes."""

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from OpenSSL import SSL

from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.contents import read_contents
from azpg_gui.core.certificates.doctor.examine import (
    Fault,
    Fix,
    Harm,
    Purpose,
    examine,
    examine_file,
)
from azpg_gui.core.certificates.doctor.repair import FixError, corrected, write_corrected
from azpg_gui.core.certificates.issuers import issuing_tree
from azpg_gui.core.certificates.openssl_acceptance import as_file
from azpg_gui.core.secret import Secret
from tests.support.odd_certificates import pem, trusted, with_explicit_false
from tests.support.pki import DAY, Made, make, new_key, pki, revocation_list

NOW = datetime.now(UTC)
P = pki("ec")
ROOT, MIDDLE, LEAF = P.root.pem, P.intermediate.pem, P.leaf("db.test")
OLD = make("Old Root", ca=True, begins=NOW - 90 * DAY, ends=NOW - DAY)
SOON = make("Root of Tomorrow", ca=True, begins=NOW + DAY)
CLIENT = P.client("ops")


def _p12(made: Made, passphrase: bytes) -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"x", made.key, made.certificate, [P.client_root.certificate],
        BestAvailableEncryption(passphrase),
    )  # fmt: skip


CASES: list[tuple[str, Purpose, bytes, set[Fault], bool]] = [
    ("a root", Purpose.TRUST, ROOT, set(), True),
    ("two roots", Purpose.TRUST, ROOT + P.client_root.pem, set(), True),
    ("a leaf", Purpose.TRUST, LEAF.pem, {Fault.LEAF_AS_ROOT}, False),
    ("an intermediate", Purpose.TRUST, MIDDLE, {Fault.INTERMEDIATE_AS_ROOT}, False),
    ("root and intermediate", Purpose.TRUST, ROOT + MIDDLE, {Fault.INTERMEDIATE_AS_ROOT}, True),
    ("expired beside valid", Purpose.TRUST, ROOT + OLD.pem, {Fault.EXPIRED}, True),
    ("not yet valid", Purpose.TRUST, SOON.pem, {Fault.NOT_YET_VALID}, False),
    ("weak key", Purpose.TRUST, make("Weak", kind="rsa1024", ca=True).pem, {Fault.WEAK_KEY}, False),
    ("twice", Purpose.TRUST, ROOT + ROOT, {Fault.DUPLICATE}, True),
    ("with its key", Purpose.TRUST, ROOT + P.root.key_pem, {Fault.PRIVATE_KEY_INSIDE}, True),
    ("DER", Purpose.TRUST, P.root.der, {Fault.NOT_PEM}, False),
    ("byte order mark", Purpose.TRUST, b"\xef\xbb\xbf" + ROOT, {Fault.BYTE_ORDER_MARK}, True),
    ("CRLF", Purpose.TRUST, ROOT.replace(b"\n", b"\r\n"), {Fault.CRLF}, True),
    ("UTF-16", Purpose.TRUST, ROOT.decode().encode("utf-16"), {Fault.UTF16}, False),
    ("text around", Purpose.TRUST, b"my root:\n" + ROOT + b"\nend\n", {Fault.TEXT_AROUND}, True),
    ("joined", Purpose.TRUST, ROOT.rstrip() + P.client_root.pem, {Fault.JOINED}, False),
    ("cut off", Purpose.TRUST, ROOT + MIDDLE[:200], {Fault.DAMAGED_PART}, False),
    ("a key", Purpose.TRUST, P.root.key_pem, {Fault.WRONG_KIND}, False),
    ("a web page", Purpose.TRUST, b"<!doctype html><html></html>", {Fault.WRONG_KIND}, False),
    ("nothing", Purpose.TRUST, b"", {Fault.WRONG_KIND}, False),
    ("a list", Purpose.TRUST, revocation_list(P.root), {Fault.WRONG_KIND}, False),
    (
        "a Java keystore",
        Purpose.TRUST,
        b"\xfe\xed\xfe\xed\x00\x00\x00\x02",
        {Fault.WRONG_KIND},
        False,
    ),
    ("PKCS#12 as roots", Purpose.TRUST, _p12(CLIENT, b"x"), {Fault.WRONG_KIND}, False),
    ("client certificate", Purpose.CERTIFICATE, CLIENT.pem, set(), True),
    ("a root as client", Purpose.CERTIFICATE, ROOT, {Fault.AUTHORITY_AS_CLIENT}, True),
    (
        "expired client",
        Purpose.CERTIFICATE,
        P.client("ops", begins=NOW - 9 * DAY, ends=NOW - DAY).pem,
        {Fault.EXPIRED},
        False,
    ),
    ("client DER", Purpose.CERTIFICATE, CLIENT.der, {Fault.NOT_PEM}, False),
    ("client key", Purpose.KEY, CLIENT.key_pem, set(), True),
    ("client key DER", Purpose.KEY, CLIENT.key_der, set(), True),
    ("locked key", Purpose.KEY, CLIENT.locked_key(b"x"), {Fault.PASSPHRASE_NEEDED}, False),
    ("certificate as key", Purpose.KEY, CLIENT.pem, {Fault.WRONG_KIND}, False),
    (
        "garbage key",
        Purpose.KEY,
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        {Fault.DAMAGED_PART},
        False,
    ),
    (
        "locked PKCS#12",
        Purpose.CERTIFICATE,
        _p12(CLIENT, b"x"),
        {Fault.NOT_PEM, Fault.PASSPHRASE_NEEDED},
        False,
    ),
    ("a revocation list", Purpose.REVOCATION, revocation_list(P.root), set(), True),
    ("a root as list", Purpose.REVOCATION, ROOT, {Fault.WRONG_KIND}, False),
]


@pytest.mark.parametrize(
    ("purpose", "content", "faults", "usable"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_faults(purpose: Purpose, content: bytes, faults: set[Fault], usable: bool) -> None:
    result = examine(content, purpose, NOW)
    assert {note.fault for note in result.faults} == faults, [str(n.text) for n in result.faults]
    assert result.usable == usable
    assert (result.worst is Harm.STOPS) == (not usable)
    assert all(str(note.text).endswith(".") for note in result.faults)


@pytest.mark.parametrize(
    ("content", "purpose", "belongs"),
    [
        (CLIENT.key_pem, Purpose.CERTIFICATE, Purpose.KEY),
        (CLIENT.key_pem, Purpose.TRUST, Purpose.KEY),
        (CLIENT.key_pem, Purpose.KEY, None),
        (CLIENT.pem, Purpose.KEY, Purpose.CERTIFICATE),
        (CLIENT.pem, Purpose.TRUST, Purpose.CERTIFICATE),  # its usage names clients alone
        (LEAF.pem, Purpose.TRUST, None),
        (ROOT, Purpose.KEY, Purpose.TRUST),
        (ROOT, Purpose.CERTIFICATE, Purpose.TRUST),
        (ROOT, Purpose.TRUST, None),
        (CLIENT.pem + CLIENT.key_pem, Purpose.KEY, None),  # libpq takes both out of one file
        (revocation_list(P.root), Purpose.TRUST, Purpose.REVOCATION),
        (b"nothing", Purpose.TRUST, None),
    ],
)
def test_where_a_file_belongs(content: bytes, purpose: Purpose, belongs: Purpose | None) -> None:
    assert examine(content, purpose, NOW).belongs is belongs


def test_a_self_signed_certificate_with_its_key_is_somebodys_own() -> None:
    """``openssl req -x509`` makes authorities."""
    key = read_contents(P.root.key_pem)
    result = examine(ROOT, Purpose.CERTIFICATE, NOW, partner=key)
    assert (result.faults, result.belongs) == ((), None)


@pytest.mark.parametrize(
    ("content", "usable"), [(c[2], c[4]) for c in CASES if c[1] is Purpose.TRUST],
    ids=[c[0] for c in CASES if c[1] is Purpose.TRUST],
)  # fmt: skip
def test_what_stops_libpq_stops_openssl(content: bytes, usable: bool, tmp_path: Path) -> None:
    """Of the form of a file OpenSSL is the judge; of its contents, the verification."""
    path = tmp_path / "root.crt"
    path.write_bytes(content)
    try:
        SSL.Context(SSL.TLS_CLIENT_METHOD).load_verify_locations(str(path))
        loads = True
    except SSL.Error:
        loads = False
    by_contents = {Fault.LEAF_AS_ROOT, Fault.INTERMEDIATE_AS_ROOT, Fault.NOT_YET_VALID,
                   Fault.WEAK_KEY}  # fmt: skip
    stops = {n.fault for n in examine(content, Purpose.TRUST, NOW).faults if n.harm is Harm.STOPS}
    # A lone revocation list loads, and then no issuer is trusted.
    only_lists = read_contents(content).lists and not read_contents(content).certificates
    assert loads == (not (stops - by_contents) or bool(only_lists))
    assert usable == (not stops)


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (ROOT + MIDDLE, 1),
        (ROOT + OLD.pem, 1),
        (ROOT + ROOT, 1),
        (P.root.der, 1),
        (b"\xef\xbb\xbf" + ROOT, 1),
        (ROOT.decode().encode("utf-16"), 1),
        (ROOT.rstrip() + P.client_root.pem, 2),
        (ROOT + P.root.key_pem, 1),
        (ROOT + MIDDLE[:200], 1),
        (b"x\n" + ROOT.replace(b"\n", b"\r\n") + ROOT + OLD.pem + LEAF.pem, 1),
    ],
)
def test_the_corrected_copy_has_no_fault_and_the_original_stays(
    content: bytes, left: int, tmp_path: Path
) -> None:
    path = tmp_path / "my root.crt"
    path.write_bytes(content)
    result = examine_file(path, Purpose.TRUST, NOW)
    assert result.fixes
    (written,) = write_corrected(path, corrected(content, result, result.fixes, NOW))
    assert path.read_bytes() == content
    assert written.name == "my root-fixed.pem"
    again = examine_file(written, Purpose.TRUST, NOW)
    assert again.faults == ()
    assert len(again.contents.certificates) == left
    assert again.contents.keys == ()
    # A second copy does not replace the first.
    (second,) = write_corrected(path, corrected(content, result, result.fixes, NOW))
    assert second.name == "my root-fixed-2.pem"


def test_nothing_is_written_where_nothing_would_be_left() -> None:
    result = examine(OLD.pem, Purpose.TRUST, NOW)
    with pytest.raises(FixError, match="Nothing would be left"):
        corrected(OLD.pem, result, {Fix.WITHOUT_EXPIRED}, NOW)


def test_permissions_of_a_key(tmp_path: Path) -> None:
    path = tmp_path / "client.key"
    path.write_bytes(CLIENT.key_pem)
    path.chmod(0o644)
    result = examine_file(path, Purpose.KEY, NOW)
    assert [n.fault for n in result.faults] == [Fault.KEY_OPEN_TO_OTHERS]
    (written,) = write_corrected(path, corrected(CLIENT.key_pem, result, result.fixes, NOW))
    assert written.stat().st_mode & 0o777 == 0o600
    assert examine_file(written, Purpose.KEY, NOW).faults == ()


def test_a_key_and_its_certificate(tmp_path: Path) -> None:
    certificate, other = tmp_path / "a.crt", tmp_path / "b.crt"
    certificate.write_bytes(CLIENT.pem)
    other.write_bytes(P.client("ops").pem)
    key = tmp_path / "a.key"
    key.write_bytes(CLIENT.key_pem)
    key.chmod(0o600)
    assert examine_file(key, Purpose.KEY, NOW, partner=certificate).faults == ()
    wrong = examine_file(key, Purpose.KEY, NOW, partner=other)
    assert [n.fault for n in wrong.faults] == [Fault.KEY_MISMATCH]
    turned = examine_file(other, Purpose.CERTIFICATE, NOW, partner=key)
    assert [n.fault for n in turned.faults] == [Fault.KEY_MISMATCH]


@pytest.mark.parametrize("form", ["pem", "p12"])
def test_passphrases(form: str) -> None:
    content = _p12(CLIENT, b"sesame") if form == "p12" else CLIENT.locked_key(b"sesame")
    wrong = examine(content, Purpose.KEY, NOW, passphrase=Secret("no"))
    assert Fault.PASSPHRASE_WRONG in {n.fault for n in wrong.faults}
    with pytest.raises(FixError, match="passphrase"):
        corrected(content, wrong, wrong.fixes, NOW, Secret("no"))
    right = examine(content, Purpose.KEY, NOW, passphrase=Secret("sesame"))
    assert Fault.PASSPHRASE_WRONG not in {n.fault for n in right.faults}
    assert right.contents.keys[0].public
    assert "sesame" not in repr(right)


def test_pkcs12_becomes_two_files_and_the_key_stays_locked(tmp_path: Path) -> None:
    path = tmp_path / "client.p12"
    path.write_bytes(_p12(CLIENT, b"sesame"))
    secret = Secret("sesame")
    result = examine_file(path, Purpose.CERTIFICATE, NOW, passphrase=secret)
    assert result.fixes == {Fix.REWRITE}
    made = corrected(path.read_bytes(), result, result.fixes, NOW, secret)
    certificate, key = write_corrected(path, made)
    assert certificate.read_bytes().count(b"BEGIN CERTIFICATE") == 2
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in key.read_bytes()
    assert key.stat().st_mode & 0o777 == 0o600
    fits = examine_file(key, Purpose.KEY, NOW, passphrase=secret, partner=certificate)
    assert fits.faults == ()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "no.crt", tmp_path):
        result = examine_file(path, Purpose.TRUST, NOW)
        assert [n.fault for n in result.faults] == [Fault.WRONG_KIND]
        assert not result.usable


def test_the_tree_of_issuers() -> None:
    made = [certificate_from_der(m.der) for m in (LEAF, P.intermediate, P.root, OLD, LEAF)]
    trees = issuing_tree(made)
    assert [t.certificate.common_name for t in trees] == [P.root.certificate.subject.rfc4514_string(
        )[3:], "Old Root"]  # fmt: skip
    below = trees[0].issued[0]
    assert below.certificate.common_name == "Test Issuing CA ec"
    assert below.issued[0].certificate.common_name == "server"
    orphan = issuing_tree(made[:1])[0]
    assert orphan.issuer_missing


def test_authorities_that_issued_each_other_are_shown_once() -> None:
    one, two = new_key("ec"), new_key("ec")
    first = make("One", Made(make("Two", key=two, ca=True).certificate, two), key=one, ca=True)
    second = make("Two", first, key=two, ca=True)
    trees = issuing_tree(certificate_from_der(m.der) for m in (first, second))
    names = [t.certificate.common_name for t in trees] + [
        i.certificate.common_name for t in trees for i in t.issued
    ]
    assert sorted(names) == ["One", "Two"]


def test_a_long_chain_is_no_recursion_error() -> None:
    chain = [make("Root", ca=True)]
    key = new_key("ec")
    for number in range(250):
        chain.append(make(f"CA {number}", chain[-1], ca=True, key=key))
    trees = issuing_tree(certificate_from_der(m.der) for m in chain)
    assert trees


def test_debians_bundle_is_a_good_trust_file() -> None:
    path = Path("/etc/ssl/certs/ca-certificates.crt")
    result = examine_file(path, Purpose.TRUST, NOW)
    assert len(result.contents.certificates) > 100
    assert result.usable
    assert load_certificate_file(path).certificates == result.contents.certificates


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_key_stored_as_utf16_is_mended(encoding: str) -> None:
    """With and without a byte order mark: what was recognised must be mended as well."""
    content = CLIENT.key_pem.decode().encode(encoding)
    result = examine(content, Purpose.KEY, NOW)
    assert Fault.UTF16 in {n.fault for n in result.faults}
    mended = corrected(content, result, result.fixes, NOW)
    assert not examine(mended.key, Purpose.KEY, NOW).faults


def test_a_corrected_copy_never_drops_what_openssl_trusts() -> None:
    """A root that only OpenSSL reads, one trusted by settings, one that signed itself."""
    middle = make("Trusted Middle", P.root, ca=True)
    anchors = [
        with_explicit_false(make("Oddly Written Root", ca=True)),
        make("db.test", names=("db.test",)).der,
        P.client_root.der,
    ]
    content = b"".join(
        (*map(pem, anchors), trusted(middle.pem, "-addtrust", "serverAuth"), MIDDLE, ROOT[:300])
    )
    result = examine(content, Purpose.TRUST, datetime.now(UTC))
    made = corrected(content, result, result.fixes, datetime.now(UTC)).certificates
    again = examine(made, Purpose.TRUST, datetime.now(UTC))
    assert again.usable
    left = {certificate.sha256 for certificate in again.contents.certificates}
    assert left == {hashlib.sha256(der).hexdigest() for der in (*anchors, middle.der)}
    assert b"BEGIN TRUSTED CERTIFICATE" in made


def test_no_key_lies_on_a_disk_while_openssl_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are no files in memory, a pasted text is written without its keys."""
    monkeypatch.delattr(os, "memfd_create", raising=False)
    with as_file(ROOT + CLIENT.key_pem + MIDDLE) as path:
        assert path.read_bytes() == ROOT + b"\n" + MIDDLE
        assert path.parent.stat().st_mode & 0o077 == 0
    assert not path.exists()
    assert examine(ROOT + P.root.key_pem, Purpose.TRUST, datetime.now(UTC)).usable
