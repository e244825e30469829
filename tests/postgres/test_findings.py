"""Findings that need a real server beyond the practice scenarios."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from azpg_gui.core.diagnosis.model import Action
from azpg_gui.core.probe.evidence.login import Auth
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Stage
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import start_server
from tests.support.practice import checked, practice_server

pytestmark = pytest.mark.postgres


def codes(result: object) -> list[str]:
    return [finding.code for finding in result.diagnosis.findings]  # type: ignore[attr-defined]


GOOD = Scenario.GOOD


@pytest.mark.parametrize(
    ("changes", "stage", "code"),
    [
        ({"dbname": "nothere"}, Stage.LOGIN, "database-missing"),
        ({"user": "nobody_here"}, Stage.LOGIN, "password-rejected"),
        ({"user": "practice@practice-good"}, Stage.LOGIN, "user-has-server-suffix"),
        ({"user": "someone@tenant.example"}, Stage.LOGIN, "password-rejected"),
        ({"sslrootcert": "/nonexistent/root.crt"}, Stage.SETTINGS, "root-file-missing"),
        ({"sslrootcert": "/etc/passwd"}, Stage.SETTINGS, "root-file-unreadable"),
        ({"sslrootcert": "/"}, Stage.SETTINGS, "root-file-unreadable"),
        ({"sslmode": "verify-all"}, Stage.SETTINGS, "setting-invalid"),
        ({"ssl_max_protocol_version": "TLSv1.2"}, None, ""),
        ({"ssl_min_protocol_version": "TLSv1.3"}, None, ""),
        ({"host": "other.postgres.database.azure.com"}, Stage.HOST_NAME, "host-name-mismatch"),
        ({"sslrootcert": "system"}, Stage.CHAIN, "unknown-issuer"),
        ({"hostaddr": "", "host": "nothere.invalid"}, Stage.RESOLVE, "name-not-resolved"),
        ({"hostaddr": "", "host": "a..b"}, Stage.RESOLVE, "name-not-resolved"),
        ({"port": "9"}, Stage.CONNECT, "connection-refused"),
        # TCP has no way to a broadcast address (Linux, ip(7)): no route is needed to test that.
        ({"hostaddr": "255.255.255.255"}, Stage.CONNECT, "host-unreachable"),
        ({"options": "-c no_such_setting=1"}, Stage.LOGIN, "login-failed"),
    ],
)
def test_codes(changes: dict[str, str], stage: Stage | None, code: str) -> None:
    result = checked(practice_server(GOOD), changes)
    assert (result.diagnosis.failed_stage, (codes(result) or [""])[0]) == (stage, code)
    for finding in result.diagnosis.findings[:1]:
        assert str(finding.happened)
        assert str(finding.meaning)


def test_no_version_in_common() -> None:
    changes = {"ssl_min_protocol_version": "TLSv1.3"}
    result = checked(practice_server(Scenario.TLS12_ONLY), changes)
    assert result.diagnosis.failed_stage is Stage.HANDSHAKE
    assert codes(result)[0] == "protocol-version-mismatch"
    assert result.diagnosis.findings[0].remedies[0].set == {"ssl_min_protocol_version": ""}


def test_passwords_missing_and_wrong() -> None:
    server = practice_server(GOOD)
    missing = checked(server, password=None)
    assert codes(missing)[0] == "password-missing"
    assert missing.diagnosis.findings[0].remedies[0].action is Action.ENTER_PASSWORD
    wrong = checked(server, password=Secret("wrong-password"))
    assert codes(wrong)[0] == "password-rejected"
    assert "The password itself was not sent: SCRAM" in str(wrong.diagnosis.subline)


def test_a_wrong_password_under_prefer_is_not_reported_as_missing_encryption() -> None:
    result = checked(
        practice_server(GOOD), {"sslmode": "prefer"}, password=Secret("wrong-password")
    )
    assert codes(result)[0] == "password-rejected"
    login = result.report.login
    assert login is not None
    assert [a.sslmode for a in login.attempts] == ["require", "disable"]
    assert not login.attempts[1].secret_offered
    first, second = result.diagnosis.message.splitlines()[:2]
    assert first.startswith("TLS attempt:")
    assert "password authentication failed" in first
    assert second.startswith("plaintext attempt:")


def test_the_password_file_is_libpqs_business(home: Path) -> None:
    server = practice_server(GOOD)
    line = f"{server.host}:{server.port}:*:{server.user}:{server.password.reveal()}\n"
    path = home / ".pgpass"
    path.write_text(line)
    path.chmod(0o600)
    result = checked(server, password=None)
    assert result.diagnosis.verdict.value == "encrypted-and-proven"
    # ... but a plaintext attempt must not read it.
    no_tls = practice_server(Scenario.NO_TLS)
    path.write_text(f"*:*:*:*:{no_tls.password.reveal()}\n")
    path.chmod(0o600)
    withheld = checked(no_tls, {"sslmode": "disable"}, password=None)
    assert codes(withheld)[0] == "password-withheld"


def test_plaintext_needs_the_users_yes_and_disable() -> None:
    server = practice_server(Scenario.NO_TLS)
    options = ProbeOptions(plaintext_consent=True)
    agreed = checked(server, {"sslmode": "disable"}, options=options)
    assert agreed.diagnosis.verdict.value == "not-encrypted"
    assert codes(agreed) == ["not-encrypted", "password-sent-unproven"]
    for mode in ("allow", "prefer"):
        refused = checked(server, {"sslmode": mode}, options=options)
        assert codes(refused)[0] == "password-withheld"
        actions = [r.action for r in refused.diagnosis.findings[0].remedies]
        assert Action.SEND_PASSWORD_UNENCRYPTED not in actions


def test_a_token_never_goes_over_plaintext() -> None:
    token = Secret("eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl")
    result = checked(
        practice_server(Scenario.NO_TLS),
        {"sslmode": "disable"},
        password=token,
        options=ProbeOptions(plaintext_consent=True),
    )
    assert codes(result)[0] == "password-withheld"
    assert not any(a.secret_offered for a in result.report.login.attempts)  # type: ignore[union-attr]


def test_client_certificate_missing() -> None:
    server = practice_server(Scenario.CLIENT_CERTIFICATE)
    result = checked(server, {"sslcert": "", "sslkey": ""})
    assert codes(result)[0] == "client-certificate-required"
    assert result.report.handshake is not None
    assert result.report.handshake.client_authorities == ("Practice Root",)


def test_an_encrypted_key_is_refused_before_libpq_asks_on_the_terminal(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization

    server = practice_server(Scenario.CLIENT_CERTIFICATE)
    key = serialization.load_pem_private_key(
        server.client_files["client.key"].read_bytes(), password=None
    )
    locked = tmp_path / "locked.key"
    encryption = serialization.BestAvailableEncryption(b"open-sesame")
    locked.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    )
    locked.chmod(0o600)
    result = checked(server, {"sslkey": str(locked)})
    assert codes(result) == ["client-key-passphrase"]


def test_require_with_libpqs_own_root_file_verifies(home: Path) -> None:
    server = practice_server(Scenario.UNKNOWN_ISSUER)
    unset = {"sslmode": "require", "sslrootcert": ""}
    free = checked(server, unset)
    assert free.diagnosis.verdict.value == "encrypted-not-proven"
    place = home / ".postgresql" / "root.crt"
    place.parent.mkdir()
    shutil.copy(server.root_file, place)
    checks = checked(server, unset)
    assert checks.diagnosis.failed_stage is Stage.CHAIN
    assert codes(checks)[0] == "unknown-issuer"
    good = practice_server(GOOD)
    shutil.copy(good.root_file, place)
    result = checked(good, unset)
    assert codes(result) == ["encrypted-not-verified", "require-verifies-root-file"]


def test_an_expired_root_is_told_from_an_expired_certificate(tmp_path: Path) -> None:
    """The anchor itself may have run out, as Baltimore CyberTrust Root has."""
    from dataclasses import replace
    from datetime import UTC, datetime, timedelta

    from azpg_gui.practice import authority as made
    from azpg_gui.practice.server_setup import prepare

    now = datetime.now(UTC)
    old_root = made._issue(
        "Old Root", None, now - timedelta(days=900), now - timedelta(days=9), ca=True
    )
    leaf = made._issue(
        "x", old_root, now - timedelta(days=900), now + timedelta(days=9),
        names=("practice-good.postgres.database.azure.com",),
    )  # fmt: skip
    setup = replace(
        prepare(GOOD, "practice"),
        files={"server.crt": leaf.pem, "server.key": leaf.key_pem},
        trusted_root=old_root.pem,
    )
    with start_server(GOOD, setup=setup) as server:
        result = checked(server)
    assert codes(result)[0] == "root-expired"


def test_a_server_in_another_language_gets_the_same_diagnosis(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A Korean locale of our own: fresh machines have none, and the server refuses an unknown one.
    folder = tempfile.mkdtemp()
    request.addfinalizer(lambda: shutil.rmtree(folder))
    Path(folder).chmod(0o755)  # the server may run as another user
    locale = Path(folder) / "ko_KR.UTF-8"
    subprocess.run(["localedef", "-i", "ko_KR", "-f", "UTF-8", str(locale)], check=True)
    monkeypatch.setenv("LOCPATH", folder)
    configuration = ("lc_messages = 'ko_KR.UTF-8'",)
    with start_server(GOOD, configuration=configuration) as server:
        wrong = checked(server, password=Secret("wrong-password"))
        plain = checked(server, {"sslmode": "disable"})
        missing = checked(server, {"dbname": "nothere"})
    assert [codes(r)[0] for r in (wrong, plain, missing)] == [
        "password-rejected",
        "tls-required",
        "database-missing",
    ]
    attempt = wrong.report.login.final  # type: ignore[union-attr]
    assert (attempt.sqlstate, attempt.auth) == ("28P01", Auth.FAILED)
    assert "28P01" not in attempt.message
    assert "LOCATION" not in attempt.message
    assert "인증" in attempt.message


def test_too_many_connections_and_a_short_limit() -> None:
    with start_server(GOOD, configuration=("max_connections = 4",)) as server:
        os.environ["PGPASSWORD"] = server.password.reveal()
        try:
            import psycopg

            held = [psycopg.connect(**server.values) for _ in range(4)]  # type: ignore[arg-type]
            result = checked(server)
            for connection in held:
                connection.close()
        finally:
            del os.environ["PGPASSWORD"]
    assert codes(result)[0] == "too-many-connections"


def test_the_limit_of_the_whole_run_is_kept() -> None:
    options = ProbeOptions(Limits(run=0.0001))
    result = checked(practice_server(GOOD), options=options)
    assert result.diagnosis.outcome.value == "failed"
    assert codes(result)[0] == "connection-timeout"


@pytest.mark.parametrize("mode", ["allow", "prefer", "verify-full"])
def test_channel_binding_required_in_the_environment(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It must reach the sign-in, and must not break the attempts that never get there."""
    monkeypatch.setenv("PGCHANNELBINDING", "require")
    result = checked(practice_server(GOOD), {"sslmode": mode})
    assert result.diagnosis.outcome.value == "connected", result.diagnosis.message
    withheld = checked(practice_server(Scenario.NO_TLS), {"sslmode": "prefer"})
    assert codes(withheld)[0] == "password-withheld"
