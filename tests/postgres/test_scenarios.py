"""Every practice scenario × the six sslmodes, against a real PostgreSQL.

For each case: the stage it stops at, the finding that explains it, what our libpq says, and what
psql, with Debian's own libpq, gets from the same server.
"""

from pathlib import Path

import pytest

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.vocabulary import Stage
from azpg_gui.operations.check import history_entry
from azpg_gui.practice.scenarios import Scenario
from tests.support.practice import checked, practice_server, psql

pytestmark = pytest.mark.postgres

PROVEN, NOT_PROVEN, FAILED = "encrypted-and-proven", "encrypted-not-proven", "failed"
LOGIN, CHAIN, HOST, REQUEST = Stage.LOGIN, Stage.CHAIN, Stage.HOST_NAME, Stage.SSL_REQUEST
Row = tuple[str, Stage | None, str]

GOOD: dict[str, Row] = {
    "disable": (FAILED, LOGIN, "tls-required"),
    "allow": (NOT_PROVEN, None, "encrypted-not-verified"),
    "prefer": (NOT_PROVEN, None, "encrypted-not-verified"),
    "require": (NOT_PROVEN, None, "encrypted-not-verified"),
    "verify-ca": (NOT_PROVEN, None, "encrypted-not-verified"),
    "verify-full": (PROVEN, None, ""),
}


def _bad_chain(code: str) -> dict[str, Row]:
    return {
        "disable": (FAILED, LOGIN, "tls-required"),
        # A root file makes even these verify; libpq then falls back to plaintext, and the server
        # refuses that. The chain is the news.
        "allow": (FAILED, LOGIN, code),
        "prefer": (FAILED, LOGIN, code),
        "require": (FAILED, CHAIN, code),
        "verify-ca": (FAILED, CHAIN, code),
        "verify-full": (FAILED, CHAIN, code),
    }


TABLE: dict[Scenario, dict[str, Row]] = {
    Scenario.GOOD: GOOD,
    Scenario.TLS12_ONLY: GOOD,
    Scenario.CLIENT_CERTIFICATE: GOOD,
    Scenario.EXPIRED: _bad_chain("certificate-expired"),
    Scenario.UNKNOWN_ISSUER: _bad_chain("unknown-issuer"),
    Scenario.MISSING_INTERMEDIATE: _bad_chain("incomplete-chain"),
    Scenario.WRONG_HOST: {
        **GOOD,
        "allow": (NOT_PROVEN, None, "host-name-mismatch"),
        "prefer": (NOT_PROVEN, None, "host-name-mismatch"),
        "require": (NOT_PROVEN, None, "host-name-mismatch"),
        "verify-ca": (NOT_PROVEN, None, "host-name-mismatch"),
        "verify-full": (FAILED, HOST, "host-name-mismatch"),
    },
    Scenario.NO_TLS: {
        "disable": (FAILED, LOGIN, "password-withheld"),
        "allow": (FAILED, LOGIN, "password-withheld"),
        "prefer": (FAILED, LOGIN, "password-withheld"),
        "require": (FAILED, REQUEST, "tls-not-offered"),
        "verify-ca": (FAILED, REQUEST, "tls-not-offered"),
        "verify-full": (FAILED, REQUEST, "tls-not-offered"),
    },
}


@pytest.mark.parametrize("mode", [mode.value for mode in SslMode])
@pytest.mark.parametrize("scenario", list(TABLE), ids=[s.value for s in TABLE])
def test_scenario_and_mode(scenario: Scenario, mode: str) -> None:
    server = practice_server(scenario)
    verdict, stage, code = TABLE[scenario][mode]
    result = checked(server, {"sslmode": mode})
    report, diagnosis = result.report, result.diagnosis

    assert (diagnosis.verdict.value, diagnosis.failed_stage) == (verdict, stage)
    assert (diagnosis.findings[0].code if diagnosis.findings else "") == code
    assert report.login is not None
    assert report.login.final.connected == (verdict != FAILED)

    connects, words = psql(server, {"sslmode": mode})
    if code == "password-withheld":
        # The one place where we stop short of libpq: it would send the password in the clear.
        assert (connects, words) == (True, "f")
        assert not report.login.final.secret_offered
    else:
        assert connects == (verdict != FAILED), words
        if connects:
            assert words == "t"
        else:
            # Both libpqs refuse for the same reason, in the words both have.
            ours = diagnosis.message
            assert any(reason in words and reason in ours for reason in _REASONS), (words, ours)


def test_a_device_that_drops_large_first_messages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """psql of Debian 12 sends 293 bytes and works; OpenSSL 3.5 sends more than a packet holds, if
    it is not told to offer classical groups alone, as the finding's remedy does."""
    server = practice_server(Scenario.DROPS_LARGE_HELLO)
    classical = tmp_path / "classical.cnf"
    classical.write_text(
        "openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = tls\n"
        "[tls]\nGroups = X25519:P-256:P-384\n"
    )
    with monkeypatch.context() as patch:
        patch.setenv("OPENSSL_CONF", str(classical))
        assert psql(server) == (True, "t")

    result = checked(server)
    report, diagnosis = result.report, result.diagnosis
    assert (diagnosis.failed_stage, diagnosis.findings[0].code) == (
        Stage.HANDSHAKE,
        "first-message-too-large",
    )
    assert report.handshake is not None
    assert report.alternatives is not None
    seen = report.alternatives.small_first_message
    assert seen is not None
    assert seen.small.sent_bytes < 600
    assert seen.large.sent_bytes > 1448
    assert report.handshake.hello_bytes > 1448
    assert report.login is not None  # libpq was asked too, without the password
    assert not report.login.final.secret_offered
    remedies = diagnosis.findings[0].remedies
    assert "X25519MLKEM768" in str(next(r.text for r in remedies if r.text))

    mended = checked(server, dict(remedies[0].set))
    assert mended.diagnosis.verdict.value == PROVEN
    assert mended.report.handshake is not None
    assert mended.report.handshake.hello_bytes < 300


def test_the_key_exchange_is_told() -> None:
    result = checked(practice_server(Scenario.GOOD))
    assert result.report.login is not None
    assert result.report.login.final.tls is not None
    assert result.report.login.final.tls.group.lower() in {"x25519", "secp256r1", "x25519mlkem768"}
    assert history_entry(result).group == result.report.login.final.tls.group


_REASONS = (
    "certificate verify failed",
    "does not match host name",
    "no encryption",
    "server does not support SSL, but SSL was required",
)


def test_tls12_is_seen_on_both_sides() -> None:
    result = checked(practice_server(Scenario.TLS12_ONLY))
    report = result.report
    assert report.handshake is not None
    assert report.login is not None
    assert report.login.final.tls is not None
    assert report.session is not None
    assert report.session.server_view is not None
    seen = {
        report.handshake.protocol,
        report.login.final.tls.protocol,
        report.session.server_view.version,
    }
    assert seen == {"TLSv1.2"}


def test_everything_that_is_known_of_a_good_connection() -> None:
    server = practice_server(Scenario.GOOD)
    report = checked(server).report
    assert report.connect is not None
    assert report.connect.address is not None
    assert report.connect.address.text == "127.0.0.1"
    assert report.chain is not None
    assert [c.common_name for c in report.chain.received] == [server.host, "Practice Issuing CA 01"]
    assert [c.common_name for c in report.chain.verified][-1] == "Practice Root"
    assert report.chain.anchor is not None
    assert report.host_name is not None
    assert report.host_name.matched == server.host
    login = report.login
    assert login is not None
    tls = login.final.tls
    assert tls is not None
    assert (tls.protocol, tls.bits, tls.compression, tls.library) == (
        "TLSv1.3",
        256,
        "off",
        "OpenSSL",
    )
    assert login.final.used_password
    session = report.session
    assert session is not None
    assert session.read_only is False
    assert session.round_trip_ms is not None
    assert session.server_view is not None
    assert (session.server_view.version, session.server_view.cipher) == (tls.protocol, tls.cipher)
    began = [r.started_ms for r in report.stages]
    assert began == sorted(b for b in began if b is not None)
    assert all(record.milliseconds is not None for record in report.stages)
