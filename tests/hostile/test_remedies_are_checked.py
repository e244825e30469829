"""No remedy is offered that was not seen to work: real chains, real stores, real files."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.model import Action, Finding
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check
from tests.support.busy_machine import PATIENCE
from tests.support.pki import Made, make
from tests.support.sockets import sending, server
from tests.support.tls_sockets import cleartext_password_refused, speaking_tls

AZURE = "srv.postgres.database.azure.com"
SERVER = ExtendedKeyUsageOID.SERVER_AUTH
ROOT = make("Company Root", ca=True)
STRANGER = make("Nobody's Root", ca=True)


def leaf(*names: str, issuer: Made = ROOT) -> Made:
    return make(names[0], issuer, names=names, usage=SERVER)


@contextmanager
def serving(*chain: Made) -> Iterator[int]:
    with server(speaking_tls(chain, cleartext_password_refused)) as watched:
        yield watched.port


def checked(port: int, **changes: str) -> Checked:
    values = {"host": AZURE, "hostaddr": "127.0.0.1", "port": str(port), "user": "u",
              "dbname": "d", "sslmode": "verify-full", **changes}  # fmt: skip
    values = {k: v for k, v in values.items() if v}
    secrets = {} if changes.get("passfile") else {"password": Secret("hostile-4711")}
    options = ProbeOptions(Limits(run=20, login=5))
    return run(check(effective_parameters(values, secrets, os.environ), None, options))


def first(result: Checked) -> Finding:
    return result.diagnosis.findings[0]


def labels(finding: Finding) -> list[str]:
    return [str(remedy.label) for remedy in finding.remedies]


@pytest.fixture
def stranger(tmp_path: Path) -> str:
    path = tmp_path / "stranger.crt"
    path.write_bytes(STRANGER.pem)
    return str(path)


def test_the_systems_roots_are_offered_only_where_they_verify(
    stranger: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(leaf("db.test")) as port:
        without = first(checked(port, host="db.test", sslrootcert=stranger))
        store = tmp_path / "store.pem"
        store.write_bytes(STRANGER.pem + ROOT.pem)
        monkeypatch.setenv("SSL_CERT_FILE", str(store))
        having = first(checked(port, host="db.test", sslrootcert=stranger))
        wrong_name = first(checked(port, host="other.test", sslrootcert=stranger))
    assert labels(without) == ["Choose another root file…"]
    assert "vouch" in str(without.remedies[0].note)
    assert labels(having) == ["Use the system's roots", "Choose another root file…"]
    assert "Company Root" in str(having.remedies[0].note)
    assert all(remedy.cautious for remedy in having.remedies)
    assert labels(wrong_name) == ["Choose another root file…"]  # verify-full could not pass


def test_a_companys_root_that_opens_an_azure_connection_is_pointed_out(
    stranger: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = tmp_path / "store.pem"
    store.write_bytes(ROOT.pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(store))
    with serving(leaf(AZURE)) as port:
        found = first(checked(port, sslrootcert=stranger))
    assert "Use Azure roots" not in labels(found)
    assert "Company Root" in str(found.remedies[0].note)
    assert "read along" in str(found.remedies[0].note)


def test_root_files_in_libpqs_folder_are_tried(stranger: str, home: Path) -> None:
    folder = home / ".postgresql"
    folder.mkdir()
    (folder / "root.crt").write_bytes(ROOT.pem)
    (folder / "notes.crt").write_text("no certificate")
    with serving(leaf("db.test")) as port:
        found = first(checked(port, host="db.test", sslrootcert=stranger))
        (folder / "root.crt").rename(folder / "company.pem")
        renamed = first(checked(port, host="db.test", sslrootcert=stranger))
        folder.chmod(0o777)  # anybody could have put it there
        open_folder = first(checked(port, host="db.test", sslrootcert=stranger))
    assert dict(found.remedies[0].set) == {"sslrootcert": str(folder / "root.crt")}
    assert dict(renamed.remedies[0].set) == {"sslrootcert": str(folder / "company.pem")}
    assert found.remedies[0].cautious
    assert labels(open_folder) == ["Choose another root file…"]


def test_a_missing_root_file_leads_to_roots_that_verify(home: Path) -> None:
    folder = home / ".postgresql"
    folder.mkdir()
    (folder / "other.crt").write_bytes(ROOT.pem)
    with serving(leaf("db.test")) as port:
        found = first(checked(port, host="db.test", sslrootcert="/nonexistent/root.crt"))
        azure = first(checked(port, sslrootcert="/nonexistent/root.crt"))
    assert found.code == "root-file-missing"
    assert labels(found) == [
        "Choose another root file…",
        f"Use the roots in {folder / 'other.crt'}",
    ]
    assert found.remedies[1].cautious  # another file was named
    assert "Use Azure roots" not in labels(azure)  # this chain does not end in one


def test_a_server_that_is_not_there_leaves_azure_roots_unchecked_and_says_so() -> None:
    with server(sending(b"")) as watched:
        port = watched.port
    found = first(checked(port, sslrootcert="/nonexistent/root.crt"))
    assert labels(found) == ["Use Azure roots", "Choose another root file…"]
    assert "Not checked" in str(found.remedies[0].note)


def test_other_roots_do_not_mend_a_wrong_purpose(tmp_path: Path) -> None:
    trust = tmp_path / "root.crt"
    trust.write_bytes(ROOT.pem)
    client = make("db.test", ROOT, names=("db.test",), usage=ExtendedKeyUsageOID.CLIENT_AUTH)
    with serving(client) as port:
        found = first(checked(port, host="db.test", sslrootcert=str(trust)))
    assert found.code == "certificate-wrong-purpose"
    assert labels(found) == [
        "Ask whoever runs the server", "See from a shell what the server sends", "Test again",
    ]  # fmt: skip
    assert "has to replace it" in str(found.meaning)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("srv.privatelink.postgres.database.azure.com", AZURE),
        (AZURE + ".", AZURE),
        ("db.test.", "db.test"),
    ],
)
def test_the_right_name_is_computed(tmp_path: Path, host: str, name: str) -> None:
    trust = tmp_path / "root.crt"
    trust.write_bytes(ROOT.pem)
    with serving(leaf(name)) as port:
        found = first(checked(port, host=host, sslrootcert=str(trust)))
        right = found.remedies[0]
        assert dict(right.set) == {"host": name}
        assert not right.cautious
        assert [r.cautious for r in found.remedies[1:]] == [True]  # verify-ca
        mended = checked(port, **{"host": name, "sslrootcert": str(trust)})
    assert mended.diagnosis.failed_stage is not None
    assert mended.diagnosis.failed_stage.value == "login"  # the name passes


def test_the_name_of_another_server_is_never_offered_without_caution(tmp_path: Path) -> None:
    trust = tmp_path / "root.crt"
    trust.write_bytes(ROOT.pem)
    with serving(leaf("another.postgres.database.azure.com")) as port:
        found = first(checked(port, sslrootcert=str(trust)))
    assert labels(found) == [
        "Use the name in the certificate: another.postgres.database.azure.com",
        "Switch to verify-ca (host not proven)",
    ]
    assert all(remedy.cautious for remedy in found.remedies)
    difference = found.remedies[0].difference
    assert difference is not None
    assert any(part.differs for part in difference.offered)
    assert AZURE in str(found.remedies[0].note)


def test_the_right_name_in_other_letters_is_offered_once(tmp_path: Path) -> None:
    trust = tmp_path / "root.crt"
    trust.write_bytes(ROOT.pem)
    written = AZURE.replace(".postgres", ".PrivateLink.postgres").upper()
    with serving(leaf(AZURE)) as port:
        found = first(checked(port, host=written, sslrootcert=str(trust)))
    offered = [remedy.set["host"].lower() for remedy in found.remedies if "host" in remedy.set]
    assert offered == [AZURE]
    assert not found.remedies[0].cautious


def test_of_several_hosts_none_is_changed_alone(tmp_path: Path) -> None:
    trust = tmp_path / "root.crt"
    trust.write_bytes(ROOT.pem)
    with serving(leaf(AZURE)) as port:
        result = checked(port, host=f"{AZURE}.,{AZURE}.", hostaddr="127.0.0.1,127.0.0.1",
                         sslrootcert=str(trust))  # fmt: skip
    assert first(result).code == "host-name-mismatch"
    assert not any("host" in remedy.set for remedy in first(result).remedies)


def test_port_5432_is_offered_only_where_postgresql_answers() -> None:
    with server(sending(b"HTTP/1.1 400 Bad Request\r\n")) as watched:
        result = checked(watched.port, host="db.test", sslmode="require")
    assert first(result).code == "not-postgresql"
    seen = result.report.alternatives
    assert seen is not None
    offered = "Use port 5432" in labels(first(result))
    assert offered is (seen.port_5432 is True)


@pytest.mark.parametrize("written", ["~/root.crt", "$HOME/root.crt", "${HOME}/root.crt"])
def test_a_tilde_is_not_expanded_and_the_file_that_was_meant_is_offered(
    written: str, home: Path
) -> None:
    (home / "root.crt").write_bytes(ROOT.pem)
    with serving(leaf("db.test")) as port:
        result = checked(port, host="db.test", sslrootcert=written)
        missing = first(result)
        free = checked(port, host="db.test", sslrootcert=written, sslmode="require")
    assert missing.code == "root-file-missing"
    assert "does not expand" in str(missing.happened)
    assert dict(missing.remedies[0].set) == {"sslrootcert": str(home / "root.crt")}
    assert not missing.remedies[0].cautious
    from azpg_gui.core.diagnosis.setting_notes import setting_notes

    texts = [str(trap.text) for trap in setting_notes(free.report.parameters, free.report.settings)
             if trap.keyword == "sslrootcert"]  # fmt: skip
    assert not any("checks the issuer" in text for text in texts)
    assert any("checks nothing" in text for text in texts)
    assert any("does not expand" in text for text in texts)


@pytest.mark.parametrize(
    ("line", "mode", "words"),
    [
        ("*:*:*:*:secret-of-the-file", 0o644, "-rw-r--r--"),
        ("*:*:*:somebody:secret-of-the-file", 0o600, "but for its user"),
        ("other.test:*:d:u:secret-of-the-file", 0o600, "but for its host"),
        ("*:1:d:u:secret-of-the-file", 0o600, "but for its port"),
        ("*:*:other:u:secret-of-the-file", 0o600, "but for its database"),
        ("a:b:c:d:secret-of-the-file", 0o600, "has no line"),
        ("db.test:5432:u:secret-of-the-file", 0o600, "has no line"),
    ],
)
def test_a_password_file_that_gives_none_is_named(
    line: str, mode: int, words: str, tmp_path: Path
) -> None:
    trust, passwords = tmp_path / "root.crt", tmp_path / "my pgpass"
    trust.write_bytes(ROOT.pem)
    passwords.write_text(f"# comment\n{line}\n")
    passwords.chmod(mode)
    with serving(leaf("db.test")) as port:
        result = checked(port, host="db.test", sslrootcert=str(trust), passfile=str(passwords))
    found = first(result)
    assert found.code == "password-missing"
    assert words in str(found.meaning)
    assert str(passwords) in str(found.meaning)
    assert "secret-of-the-file" not in repr(result)
    commands = [remedy.command for remedy in found.remedies if remedy.command]
    assert commands == ([f"chmod 600 '{passwords}'"] if mode == 0o644 else [])


def test_a_client_certificate_in_libpqs_place_is_left_out_for_good(home: Path) -> None:
    folder = home / ".postgresql"
    folder.mkdir()
    (folder / "postgresql.crt").write_text("no certificate")
    (folder / "root.crt").write_bytes(ROOT.pem)
    with serving(leaf("db.test")) as port:
        found = first(checked(port, host="db.test"))
        assert found.code == "client-certificate-unreadable"
        remedy = next(r for r in found.remedies if r.set)
        assert dict(remedy.set) == {"sslcertmode": "disable"}
        mended = checked(port, host="db.test", sslcertmode="disable")
    assert mended.diagnosis.failed_stage is not None
    assert mended.diagnosis.failed_stage.value == "login"


_LOOKUP = """
import json, os
from azpg_gui.operations.check import check
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.concurrency.event_loop import run
values = {"host": "srv.postgres.database.azure.com", "sslmode": "require", "user": "u"}
result = run(check(effective_parameters(values, {}, {"HOME": os.environ["HOME"]})))
finding = result.diagnosis.findings[0]
print(finding.code, "|", finding.title, "|", finding.happened)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_without_a_network_nothing_is_said_about_the_name() -> None:
    alone = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    done = subprocess.run(
        [*alone, sys.executable, "-P", "-c", _LOOKUP],
        capture_output=True, text=True, timeout=PATIENCE, check=True,
    )  # fmt: skip
    code, title, happened = done.stdout.strip().split(" | ")
    assert (code, title) == ("name-not-resolved", "This computer has no network")
    assert "knows no" not in happened


def test_choosing_a_file_is_no_first_choice_where_a_server_was_refused(stranger: str) -> None:
    with serving(leaf("db.test")) as port:
        found = first(checked(port, host="db.test", sslrootcert=stranger))
    (remedy,) = found.remedies
    assert (remedy.action, remedy.cautious) == (Action.CHOOSE_ROOT_FILE, True)
