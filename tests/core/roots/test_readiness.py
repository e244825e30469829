"""Will a trust file be accepted? Decided by OpenSSL, not by names."""

import base64
import json
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from azpg_gui.commands.roots_readiness import verify_roots
from azpg_gui.core.azure.roots import azure_bundle, azure_roots
from azpg_gui.core.certificates.certificate import Certificate, certificate_from_der
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.expiry import Expiring, Urgency, as_calendar, urgency
from azpg_gui.core.roots.readiness import (
    azure_chains,
    manifest_date,
    readiness,
    refusal_sentence,
    rotations,
    trust_readiness,
)
from azpg_gui.core.roots.system_stores import system_stores
from azpg_gui.operations.roots import ready_file, ready_stores
from tests.support.odd_certificates import pem, trusted, with_explicit_false
from tests.support.pki import DAY, make

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def root(identifier: str) -> Certificate:
    found = next(r for r in azure_roots() if r.identifier == identifier)
    assert found.path is not None
    return load_certificate_file(found.path).certificates[0]


G2, G1, RSA = (root(i) for i in (
    "digicert-global-root-g2", "digicert-global-root-ca", "microsoft-rsa-root-2017"))  # fmt: skip
BALTIMORE = root("baltimore-cybertrust-root")


def accepted(*certificates: Certificate) -> set[str]:
    """``deployment/cloud/from`` of the rows that would work."""
    return {
        f"{row.chain.deployment}/{row.chain.cloud}/{row.chain.begins.year}"
        for row in readiness(certificates, NOW)
        if row.accepted
    }


def test_g2_is_the_one_indispensable_root() -> None:
    current = {
        f"{c.deployment}/{c.cloud}/{c.begins.year}"
        for c in azure_chains()
        if c.until is None and c.cloud != "rotation-extension"
    }
    assert current <= accepted(G2)


def test_microsofts_root_alone_is_not_enough_since_the_rotation() -> None:
    rows = accepted(RSA)
    assert "flexible-server/public/2024" in rows
    assert "flexible-server/public/2026" not in rows


def test_baltimore_proves_only_what_is_long_over() -> None:
    assert accepted(BALTIMORE) == {"single-server/public/2017"}


def test_rotation_extensions_need_the_old_root() -> None:
    assert "flexible-server/rotation-extension/2024" in accepted(G1)
    assert "flexible-server/rotation-extension/2024" not in accepted(G2, RSA)


def test_a_root_of_the_same_name_with_another_key_is_refused() -> None:
    """By name it would do."""
    forged = certificate_from_der(make("DigiCert Global Root G2", ca=True).der)
    forged = replace(forged, subject=G2.subject, issuer=G2.issuer)
    assert accepted(forged) == set()


def test_an_empty_file_and_what_is_missing() -> None:
    rows = readiness((), NOW)
    row = next(r for r in rows if r.chain.deployment == "flexible-server" and not r.chain.until)
    assert not row.accepted
    assert row.missing[0].identifier == "digicert-global-root-g2"
    assert "unable to get" in row.refusals[0][1] or "self-signed" in row.refusals[0][1]
    assert {str(refusal_sentence(root, words)) for root, words in row.refusals} == {
        "DigiCert Global Root G2 is missing",
        "Microsoft TLS RSA Root G2 is missing",
    }


def test_a_root_that_will_have_expired_is_refused_then() -> None:
    later = datetime(2039, 1, 1, tzinfo=UTC)
    rows = readiness((G2,), later)
    current = [r for r in rows if r.chain.until is None]
    assert not any(row.accepted for row in current)
    said = [str(refusal_sentence(*refused)) for row in current for refused in row.refusals]
    assert any("G2 is not trusted here (certificate has expired)" in words for words in said)


def test_the_programs_own_bundles_are_ready() -> None:
    plain = load_certificate_file(azure_bundle(None)).certificates
    for row in readiness(plain, NOW):
        if row.chain.until is None and row.chain.cloud in {"public", "usgov"}:
            assert row.accepted, row


def test_stores_of_this_computer(tmp_path: Path) -> None:
    (tmp_path / "mine.pem").write_bytes(make("Mine", ca=True).pem)
    views = {v.name: v for v in system_stores({"SSL_CERT_FILE": str(tmp_path / "mine.pem")})}
    assert set(views) == {"system", "certifi", "SSL_CERT_FILE"}
    assert len(views["system"].certificates) > 100
    assert "flexible-server/public/2026" in accepted(*views["certifi"].certificates)
    assert accepted(*views["SSL_CERT_FILE"].certificates) == set()
    broken = system_stores({"SSL_CERT_FILE": "/nonexistent.pem"})[-1]
    assert broken.trouble


def test_the_manifest_has_a_date_and_a_history() -> None:
    assert manifest_date() >= "2026-11-23"
    days = [r.day for r in rotations()]
    assert days == sorted(days)
    identifiers = {r.identifier for r in azure_roots()}
    assert all(set(chain.anchors) <= identifiers for chain in azure_chains())


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, Urgency.EXPIRED), (0, Urgency.VERY_SOON), (7, Urgency.VERY_SOON), (8, Urgency.SOON),
     (30, Urgency.SOON), (31, Urgency.FINE)],
)  # fmt: skip
def test_urgency(days: int, expected: Urgency) -> None:
    certificate = replace(G2, not_valid_after=NOW + days * DAY + DAY / 2)
    assert urgency(certificate, NOW) is expected


def test_the_calendar_is_read_by_another_reader() -> None:
    odd = replace(G2, common_name="Odd; name, with\nall kinds \\ of — characters " + "x" * 90)
    dates = [Expiring("root", "/etc/root.crt", G2), Expiring("server", "orders-prod", odd)]
    content = as_calendar(dates, NOW)
    assert b"\r\n" in content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    events = _events(content)
    assert [e.decoded("dtstart").isoformat() for e in events] == ["2038-01-15"] * 2
    assert "Odd; name, with" in str(events[1]["summary"])
    triggers = [alarm["trigger"].dt.days for alarm in events[0].walk("VALARM")]
    assert triggers == [-30, -7]
    # Importing it again replaces: the same dates have the same identifiers.
    again = _events(as_calendar(dates, NOW + DAY))
    assert [str(e["uid"]) for e in again] == [str(e["uid"]) for e in events]


def _events(content: bytes) -> list[Any]:
    import icalendar

    read: Any = icalendar.Calendar.from_ical(content)
    return list(read.walk("VEVENT"))


@cache
def _root_files() -> dict[str, tuple[bytes, bool]]:
    """Content of a root file, and whether it makes a client ready."""
    g2 = pem(G2.der)
    odd = pem(with_explicit_false(make("Oddly Written Root", ca=True)))
    seven = pkcs7.serialize_certificates([x509.load_der_x509_certificate(G2.der)], Encoding.PEM)
    return {
        "PEM": (g2, True),
        "DER": (G2.der, False),
        "PKCS#7": (seven, False),
        "bare base64": (base64.b64encode(G2.der), False),
        "line ends typed out": (g2.replace(b"\n", b"\\n"), False),
        "beside one that cannot be read": (odd + g2, True),
        "the next one cut": (g2 + pem(RSA.der)[:300], False),
        "passed over": (pem(RSA.der) + b"".join(b" " + x for x in g2.splitlines(True)), False),
        "rejected for servers": (trusted(g2, "-addreject", "serverAuth"), False),
        "more than nine megabytes": (b"# nothing\n" * 900_100 + g2, True),
    }


@pytest.mark.parametrize("name", _root_files())
def test_one_verdict_on_a_root_file(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The core's, which the window shows and ``azpg roots verify`` ends with; OpenSSL agrees."""
    content, ready = _root_files()[name]
    path = tmp_path / "root.crt"
    path.write_bytes(content)
    loaded = load_certificate_file(path)
    found = trust_readiness(path, loaded.certificates, NOW)
    assert found.ready == ready
    assert str(found.verdict).startswith("Ready" if ready else "Not ready")
    assert verify_roots(str(path), stores=False, as_json=True) == (0 if ready else 15)
    assert json.loads(capsys.readouterr().out)["ready"] == ready
    g2 = next(r for r in azure_roots() if r.identifier == "digicert-global-root-g2")
    assert g2.path is not None
    done = subprocess.run(
        ["openssl", "verify", "-purpose", "sslserver", "-no-CAfile", "-no-CApath", "-no-CAstore",
         "-CAfile", str(path), str(g2.path)], capture_output=True, check=False,
    )  # fmt: skip
    if name == "DER":
        return  # from 3.5 on the command takes DER as well; the call libpq makes does not
    # Its own purpose (26) is asked last, and an authority has none as a server.
    accepted_there = done.returncode == 0 or b"error 26" in done.stderr
    assert accepted_there == ready, done.stderr


def test_the_window_shows_that_verdict(tmp_path: Path) -> None:
    path = tmp_path / "root.der"
    path.write_bytes(G2.der)
    own = ready_file(path, load_certificate_file(path).certificates).readiness
    verdicts = {item.store.name: item.readiness for item in ready_stores()}
    assert not own.ready
    assert "libpq cannot use this file" in str(own.verdict)
    assert verdicts["certifi"].ready
