"""Certificates OpenSSL reads and cryptography does not: shown as OpenSSL reads them."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from azpg_gui.commands.certificate import show_certificates
from azpg_gui.core.certificates.certificate import (
    UNREADABLE,
    Certificate,
    certificate_from_der,
    unreadable_certificate,
)
from azpg_gui.core.certificates.certificate_file import load_certificates
from azpg_gui.core.certificates.der import key_identifiers
from azpg_gui.core.certificates.doctor.examine import Purpose, examine
from azpg_gui.core.certificates.expiry import (
    Expiring,
    Urgency,
    as_calendar,
    days_left_sentence,
    urgency,
)
from azpg_gui.core.certificates.openssl_facts import openssl_facts
from azpg_gui.core.diagnosis.formats.json import certificate_as_json
from azpg_gui.practice.certificate_builder import build
from tests.support.certificates import subject_alt_name
from tests.support.odd_certificates import odd_authority, pem, rewritten, with_explicit_false
from tests.support.pki import make, pki

NOW = datetime.now(UTC)
P = pki("ec")
MADE = (
    make("Oddly Written Root", ca=True),
    make("server", P.intermediate, names=("db.test", "*.db.test", "10.1.2.3", "::1")),
    P.intermediate,
)


@pytest.mark.parametrize("number", range(len(MADE)))
def test_openssl_says_what_cryptography_would(number: int) -> None:
    """The same certificate with and without the part that only OpenSSL reads."""
    made, signer = MADE[number], (None, P.intermediate, P.root)[number]
    plain = certificate_from_der(made.der)
    odd = certificate_from_der(with_explicit_false(made, signer))
    with pytest.raises(ValueError, match="EncodedDefault"):
        x509.load_der_x509_certificate(odd.der)
    assert odd.oddities == (UNREADABLE,)
    assert odd.key == plain.key.replace("secp256r1", "256")
    same = {"der", "sha256", "sha1", "oddities", "key", "signature"}
    for name in Certificate.__dataclass_fields__:
        if name not in same:
            assert getattr(odd, name) == getattr(plain, name), name
    assert key_identifiers(odd.der) == key_identifiers(plain.der)


def test_openssls_facts_are_those_of_every_other_certificate() -> None:
    """Also the names of Debian's bundle, with commas and umlauts in them."""
    bundle = load_certificates(Path("/etc/ssl/certs/ca-certificates.crt").read_bytes())
    for certificate in bundle.certificates:
        facts = openssl_facts(certificate.der)
        assert facts is not None
        assert facts.common_name == certificate.common_name
        assert facts.not_valid_after == certificate.not_valid_after
        assert facts.is_ca == certificate.is_ca
        assert facts.serial_number == certificate.serial_number


def test_a_root_whose_key_cannot_be_read_is_a_root(tmp_path: Path) -> None:
    odd_authority(tmp_path, "Root of an Odd Curve", "prime239v1")
    content = (tmp_path / "Root of an Odd Curve.crt").read_bytes()
    (certificate,) = load_certificates(content).certificates
    assert "unreadable public key" in certificate.oddities
    assert certificate.self_signed
    assert certificate.is_root
    assert examine(content, Purpose.TRUST, datetime.now(UTC)).faults == ()


def test_one_that_only_bears_its_issuers_name_is_none(tmp_path: Path) -> None:
    """Self-issued, and signed with another key: no root, whoever cannot read the key."""
    issuer = make("One Name", ca=True)
    odd_authority(tmp_path, "One Name", "prime239v1", issuer=issuer)
    (certificate,) = load_certificates((tmp_path / "One Name.crt").read_bytes()).certificates
    assert certificate.self_issued
    assert not certificate.self_signed


def test_what_nobody_knows_is_said_to_be_unknown() -> None:
    nobody = unreadable_certificate(b"\x30\x00")
    assert nobody.days_left(NOW) is None
    assert not nobody.expired(NOW)
    assert urgency(nobody, NOW) is Urgency.UNKNOWN
    assert str(days_left_sentence(nobody, NOW)) == "not known"
    assert certificate_as_json(nobody)["not_valid_after"] is None
    calendar = as_calendar([Expiring("server", "x", nobody)], NOW)
    assert b"BEGIN:VEVENT" not in calendar
    assert "1970" not in json.dumps(certificate_as_json(nobody))


def test_show_names_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "odd.pem"
    path.write_bytes(pem(with_explicit_false(MADE[0])) + P.root.pem)
    assert show_certificates([str(path)], text=False, as_json=False) == 0
    shown = capsys.readouterr().out
    assert "2 certificates (PEM)." in shown
    assert "Oddly Written Root (root)" in shown
    assert "1970" not in shown
    assert show_certificates([str(path)], text=True, as_json=False) == 0
    assert "Issuer: CN = Oddly Written Root" in capsys.readouterr().out.replace("CN=", "CN = ")


def test_the_doctor_says_why_openssl_refuses_a_root() -> None:
    damaged = x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.31"), b"no places")
    root = make("Damaged Root", ca=True, extensions=[(damaged, False)])
    (fault,) = examine(root.pem, Purpose.TRUST, NOW).faults
    assert str(fault.text) == (
        "OpenSSL does not trust “Damaged Root”: one of its extensions is damaged, or there twice."
    )
    begins = make("Undated Root", ca=True, begins=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC))
    undated = rewritten(begins, b"240102030405Z", b"240230030405Z")
    (fault,) = examine(undated.pem, Purpose.TRUST, NOW).faults
    assert "cannot read when “Undated Root” is valid" in str(fault.text)


def test_a_certificate_without_a_name() -> None:
    """Common for servers: the name is in the SAN, and the subject is empty."""
    names = [(subject_alt_name(("db.test",)), True)]
    leaf = build(x509.Name([]), None, P.root.key, NOW, NOW, names)
    nameless = certificate_from_der(leaf.certificate.public_bytes(Encoding.DER))
    assert nameless.subject == ""
    assert nameless.common_name == "db.test"
    assert nameless.issuer_common_name == "–"


def test_a_date_that_is_no_date() -> None:
    """Damaged beyond OpenSSL's patience too: the rest is shown, the date is not made up."""
    der = bytearray(with_explicit_false(MADE[0]))
    place = der.index(b"Z", der.index(b"\x17\x0d")) - 12
    der[place : place + 12] = b"999999999999"
    certificate = certificate_from_der(bytes(der))
    assert certificate.common_name == "Oddly Written Root"
    assert None in {certificate.not_valid_before, certificate.not_valid_after}
    assert replace(certificate, not_valid_after=None).days_left(NOW) is None
