"""``azpg certificate`` and ``azpg roots``, as a person types them."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest

from azpg_gui.cli import main
from azpg_gui.core.azure.roots import azure_bundle, azure_roots
from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.storage.expiring_certificates import expiring_certificates
from azpg_gui.core.storage.file_locations import history_file, profiles_file
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.vocabulary import Verdict
from tests.core.certificates.test_revocation import ISSUER, ocsp_answer, responder, signed_leaf
from tests.support.pki import Made, make, pki
from tests.support.web import body, web_server

P = pki("ec")
BALTIMORE = next(r.path for r in azure_roots() if "baltimore" in r.identifier)


def test_check_and_fix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "root.crt"
    path.write_bytes(P.root.der)
    assert main(["certificate", "check", str(path)]) == 10
    shown = capsys.readouterr().out
    assert "✕ It is stored as DER. libpq reads only PEM here.  (--fix mends it)" in shown
    assert "libpq cannot use it." in shown
    assert main(["certificate", "check", str(path), "--fix", "--json"]) == 10
    document = json.loads(capsys.readouterr().out)
    assert [f["fault"] for f in document["faults"]] == ["not-pem"]
    (written,) = document["written"]
    assert main(["certificate", "check", written]) == 0
    assert "libpq can use it." in capsys.readouterr().out
    assert path.read_bytes() == P.root.der


def test_check_of_a_key_and_its_certificate(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = P.client("ops")
    key, certificate = tmp_path / "k.pem", tmp_path / "c.pem"
    key.write_bytes(own.key_pem)
    key.chmod(0o600)
    certificate.write_bytes(P.client("other").pem)
    arguments = ["certificate", "check", str(key), "--as", "sslkey", "--with", str(certificate)]
    assert main(arguments) == 10
    assert "do not belong together" in capsys.readouterr().out


def test_save_in_another_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "a.pem", tmp_path / "b.der"
    source.write_bytes(P.root.pem)
    arguments = ["certificate", "save", str(source), "--form", "DER", "--to", str(target)]
    assert main(arguments) == 0
    assert target.read_bytes() == P.root.der
    source.write_bytes(P.root.pem + P.intermediate.pem)
    assert main(arguments) == 3
    assert "one certificate" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["good", "revoked"])
def test_revoked(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from cryptography.x509 import ocsp

    status = ocsp.OCSPCertStatus.REVOKED if kind == "revoked" else ocsp.OCSPCertStatus.GOOD
    made: list[Made] = []
    with responder(lambda _body: ocsp_answer(made[0], ISSUER, status=status)) as url:
        made.append(signed_leaf(ISSUER, ocsp_at=url))
        chain, alone, issuer = (tmp_path / n for n in ("chain.pem", "leaf.pem", "issuer.pem"))
        chain.write_bytes(made[0].pem + ISSUER.pem)
        alone.write_bytes(made[0].pem)
        issuer.write_bytes(ISSUER.pem)
        expected = 15 if kind == "revoked" else 0
        assert main(["certificate", "revoked", str(chain)]) == expected
        assert main(["certificate", "revoked", str(alone), "--issuer", str(issuer)]) == expected
        assert main(["certificate", "revoked", str(alone)]) == 3
    shown = capsys.readouterr().out
    assert ("Revoked on" if kind == "revoked" else "Not revoked.") in shown
    assert "no answer could be verified" in shown


def test_verify_says_which_server_would_not_be_accepted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "root.crt"
    shutil.copy(azure_bundle(None), path)
    assert main(["roots", "verify", str(path)]) == 0
    assert "accepts what Azure serves" in capsys.readouterr().out
    assert BALTIMORE is not None
    shutil.copy(BALTIMORE, path)
    assert main(["roots", "verify", str(path), "--json"]) == 15
    document = json.loads(capsys.readouterr().out)
    assert not document["ready"]
    assert "digicert-global-root-g2" in document["missing"]
    assert "expired" in [fault["fault"] for fault in document["faults"]]
    assert main(["roots", "verify", str(tmp_path / "none.crt")]) == 3


def test_verify_the_stores(capsys: pytest.CaptureFixture[str]) -> None:
    main(["roots", "verify", "--stores", "--json"])
    names = {store["store"] for store in json.loads(capsys.readouterr().out)}
    assert {"system", "certifi"} <= names


def test_install_remove_undo(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = home / ".postgresql" / "root.crt"
    assert main(["roots", "undo"]) == 3
    assert main(["roots", "install"]) == 0
    assert "every libpq program of this account" in capsys.readouterr().out
    before = place.read_bytes()
    first = load_certificate_file(place).certificates[0]
    assert main(["roots", "remove", "deadbeef"]) == 2
    assert main(["roots", "remove", first.sha256[:12].upper()]) == 0
    assert len(load_certificate_file(place).certificates) == 1
    assert main(["roots", "remove", load_certificate_file(place).certificates[0].sha256]) == 3
    assert "Nothing would be left" in capsys.readouterr().err
    assert main(["roots", "undo"]) == 0
    assert place.read_bytes() == before


def test_refresh_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with web_server(lambda c: c.sendall(body(P.root.der))) as url:
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, url.removesuffix("/root.crt"))
        assert main(["roots", "refresh", "--json"]) == 15
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == len(azure_roots())
    assert not any(row["matches"] for row in rows)


def test_calendar_holds_roots_servers_and_clients(
    home: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    client = home / "client.crt"
    client.write_bytes(P.client("ops").pem)
    profile = Profile("one", "orders", values={"host": "h", "sslcert": str(client)},
                      trust=Trust.AZURE)  # fmt: skip
    ProfileStore(profiles_file()).save(profile)
    leaf = certificate_from_der(P.leaf("db.test").der)
    seen = HistoryEntry(datetime.now(UTC), Verdict.FAILED, "login", "h", "", "", "", "", (leaf,))
    History(history_file()).record("one", seen)
    assert main(["roots", "calendar"]) == 0
    calendar = icalendar.Calendar.from_ical(capsysbinary.readouterr().out)
    summaries = [str(event["summary"]) for event in calendar.walk("VEVENT")]
    assert any("server (server)" in text for text in summaries)
    assert any("ops (client)" in text for text in summaries)
    assert any("DigiCert Global Root G2 (root)" in text for text in summaries)
    known = expiring_certificates({"HOME": "/x"})
    dates = [item.certificate.not_valid_after for item in known if item.certificate.not_valid_after]
    assert dates == sorted(dates)


def test_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["roots", "commands"]) == 0
    assert "keytool -importcert" in capsys.readouterr().out
    wrong = tmp_path / "x.der"
    wrong.write_bytes(make("x", ca=True).der)
    assert main(["roots", "commands", str(wrong)]) == 3
