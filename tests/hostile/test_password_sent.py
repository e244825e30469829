"""Impostors that take a password, each in its way, and what is said of it: real TLS, real libpq."""

import base64
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from OpenSSL import SSL

from azpg_gui.core.concurrency.blocking_calls import calls_under_way
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.evidence.login import SentBy
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Severity
from azpg_gui.operations.check import Checked, check
from azpg_gui.practice.scenarios import Scenario
from tests.support.pki import make
from tests.support.practice import checked as practice_checked
from tests.support.practice import practice_server
from tests.support.scram_server import BESIDE_OTHERS, demanding_rounds
from tests.support.sockets import Watched, server
from tests.support.switchable import HOST, our_check, switchable_server, values_for
from tests.support.tls_sockets import (
    REFUSED,
    cleartext_password_refused,
    cleartext_password_wanted,
    speaking_tls,
)

SECRET = "impostor-4711"
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl"
Talk = Callable[[SSL.Connection, Watched], None]


def message(kind: bytes, body: bytes) -> bytes:
    return kind + (len(body) + 4).to_bytes(4, "big") + body


def authentication(number: int, rest: bytes = b"") -> bytes:
    return message(b"R", number.to_bytes(4, "big") + rest)


def refuse(tls: SSL.Connection) -> None:
    tls.sendall(message(b"E", REFUSED))
    tls.shutdown()


def md5(tls: SSL.Connection, watched: Watched) -> None:
    tls.sendall(authentication(5, b"salt"))
    watched.received.append(tls.recv(65536))
    refuse(tls)


def _scram(mechanisms: bytes) -> Talk:
    def talk(tls: SSL.Connection, watched: Watched) -> None:
        tls.sendall(authentication(10, mechanisms + b"\0"))
        first = tls.recv(65536)
        watched.received.append(first)
        nonce = first[first.index(b",r=") + 3 :] + b"server"
        salt = base64.b64encode(b"sixteen bytes ok")
        tls.sendall(authentication(11, b"r=" + nonce + b",s=" + salt + b",i=4096"))
        watched.received.append(tls.recv(65536))
        refuse(tls)

    return talk


def _scram_until(first_message: bytes | None) -> Talk:
    """Up to the server's first message, or without one: libpq has sent ``client-first`` alone."""

    def talk(tls: SSL.Connection, watched: Watched) -> None:
        tls.sendall(authentication(10, b"SCRAM-SHA-256\0\0"))
        first = tls.recv(65536)
        watched.received.append(first)
        if first_message is not None:
            nonce = first[first.index(b",r=") + 3 :] + b"server"
            tls.sendall(authentication(11, first_message.replace(b"NONCE", nonce)))
            with suppress(SSL.Error):  # it leaves
                watched.received.append(tls.recv(65536))
        tls.shutdown()

    return talk


def turning(*talks: Talk) -> Talk:
    """Another way at every connection; the last one stays."""
    left = list(talks)

    def talk(tls: SSL.Connection, watched: Watched) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(tls, watched)

    return talk


def against(
    talk: Talk, password: str = SECRET, *, within: Limits | None = None, **changes: str
) -> tuple[Checked, Watched]:
    leaf = make("impostor.test", names=("impostor.test",))
    with server(speaking_tls([leaf], talk)) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "dbname": "d", "sslmode": "require", **changes}  # fmt: skip
        parameters = effective_parameters(values, {"password": Secret(password)}, os.environ)
        return run(
            check(parameters, None, ProbeOptions(within or Limits(run=15, login=5)))
        ), watched


def exposure(result: Checked) -> Finding | None:
    found = [f for f in result.diagnosis.findings if f.code == "password-sent-unproven"]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("talk", "severity", "by", "subline"),
    [
        (cleartext_password_refused, Severity.ERROR, "password in cleartext", "itself was sent."),
        (md5, Severity.ERROR, "MD5", "An MD5 hash"),
        (_scram(b"SCRAM-SHA-256\0"), Severity.WARNING, "SCRAM without", "was not sent: SCRAM"),
        (_scram(b"SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0"), Severity.WARNING, "SCRAM with channel",
         "was not sent: SCRAM"),
        (turning(_scram(b"SCRAM-SHA-256\0"), cleartext_password_refused), Severity.ERROR,
         "password in cleartext", "itself was sent."),
    ],
    ids=["cleartext", "md5", "scram", "scram with binding", "scram first, then cleartext"],
)  # fmt: skip
def test_an_impostor_under_require(talk: Talk, severity: Severity, by: str, subline: str) -> None:
    result, watched = against(talk)
    finding = exposure(result)
    assert finding is not None
    assert finding.severity is severity
    assert by in str(finding.happened)
    assert f"127.0.0.1:{watched.port}" in str(finding.happened)
    assert "impostor.test" in str(finding.happened)
    assert "SHA-256" in str(finding.happened)
    assert "change it" in str(finding.meaning)
    assert subline in str(result.diagnosis.subline)
    text = report_as_text(result.report, result.diagnosis)
    assert "password-sent-unproven" in text
    assert "password-rejected" in text
    # What is said is what was received.
    sent = any(SECRET.encode() in received for received in watched.received)
    assert sent is (by == "password in cleartext")
    assert SECRET not in text


def test_a_method_is_answered_only_as_it_is_reported() -> None:
    """A server that changes its mind between two connections gets nothing it was not pinned to."""
    result, watched = against(turning(cleartext_password_refused, md5))
    assert result.report.login is not None
    finding = exposure(result)
    said = str(finding.happened) if finding else ""
    if any(SECRET.encode() in received for received in watched.received):
        assert "cleartext" in said
    assert result.report.login.final.sent_by is not SentBy.SCRAM


@pytest.mark.parametrize(
    ("talk", "only", "by"),
    [(cleartext_password_refused, "password", "password in cleartext"), (md5, "md5", "MD5")],
    ids=["cleartext", "md5"],
)
def test_the_users_own_require_auth_names_the_method(talk: Talk, only: str, by: str) -> None:
    result, _ = against(talk, require_auth=only)
    finding = exposure(result)
    assert finding is not None
    assert by in str(finding.happened)


def _cleartext_then_endless_scram(tls: SSL.Connection, watched: Watched) -> None:
    cleartext_password_wanted(tls, watched)
    demanding_rounds(3_000_000)(tls, watched)  # bearable: they end while the tests still run


def _asking_again_and_again(number: int, rest: bytes = b"") -> Talk:
    def talk(tls: SSL.Connection, watched: Watched) -> None:
        while True:  # until the client leaves
            tls.sendall(authentication(number, rest))
            watched.received[1:] = [tls.recv(65536)]

    return talk


@pytest.mark.parametrize(
    ("talk", "first", "by"),
    [
        (_cleartext_then_endless_scram, "scram-iterations-excessive", "password in cleartext"),
        (_asking_again_and_again(3), "connection-timeout", "password in cleartext"),
        (_asking_again_and_again(5, b"salt"), "connection-timeout", "MD5"),
    ],
    ids=["cleartext, then endless rounds", "cleartext for ever", "md5 for ever"],
)
def test_what_was_sent_before_it_went_on(talk: Talk, first: str, by: str) -> None:
    result, _ = against(talk, within=Limits(run=15, login=1.0))
    finding = exposure(result)
    assert result.diagnosis.findings[0].code == first
    assert finding is not None
    assert finding.severity is Severity.ERROR
    assert by in str(finding.happened)
    deadline = time.monotonic() + BESIDE_OTHERS
    while calls_under_way():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_nothing_sent_nothing_said() -> None:
    for changes in ({"require_auth": "scram-sha-256"}, {"channel_binding": "require"}):
        result, watched = against(cleartext_password_refused, SECRET, within=None, **changes)
        assert exposure(result) is None
        assert not any(SECRET.encode() in received for received in watched.received)
        assert "No password was sent" in str(result.diagnosis.subline)


@pytest.mark.parametrize(
    "first_message",
    [None, b"r=another,s=c2FsdA==,i=4096", b"r=NONCE,s=!,i=4096", b"r=NONCE,s=c2FsdA==,i=x",
     b"s=c2FsdA==,i=4096"],
    ids=["hangs up", "nonce", "salt", "iterations", "no nonce"],
)  # fmt: skip
def test_scram_that_ended_before_its_proof_gave_nothing_to_guess_with(
    first_message: bytes | None,
) -> None:
    result, watched = against(_scram_until(first_message))
    assert watched.received  # and the last of it is all there was
    assert b"p=" not in watched.received[-1]
    assert exposure(result) is None
    assert "No password was sent" in str(result.diagnosis.subline)


def test_a_server_that_quotes_libpqs_words_still_got_the_proof() -> None:
    def quoting(tls: SSL.Connection, watched: Watched) -> None:
        tls.sendall(authentication(10, b"SCRAM-SHA-256\0\0"))
        first = tls.recv(65536)
        nonce = first[first.index(b",r=") + 3 :] + b"server"
        # Garbage behind it: libpq says so, and goes on.
        tls.sendall(authentication(11, b"r=" + nonce + b",s=c2FsdA==,i=4096,x"))
        watched.received.append(tls.recv(65536))
        words = b"invalid SCRAM response (nonce mismatch)"
        tls.sendall(message(b"E", b"SFATAL\0VFATAL\0C28000\0M failed: " + words + b"\0\0"))
        tls.shutdown()

    result, watched = against(quoting)
    assert b"p=" in watched.received[-1]
    assert exposure(result) is not None


def test_a_token_in_the_hands_of_an_impostor() -> None:
    result, _ = against(cleartext_password_refused, TOKEN)
    finding = exposure(result)
    assert finding is not None
    assert "until the token expires" in str(finding.meaning)
    assert any("get-access-token" in (remedy.command or "") for remedy in finding.remedies)
    assert TOKEN not in repr(result)


def test_after_the_remedy_nothing_is_sent_any_more() -> None:
    result, _ = against(cleartext_password_refused)
    finding = exposure(result)
    assert finding is not None
    remedy = finding.remedies[0]
    assert dict(remedy.set) == {"sslmode": "verify-full"}
    assert "refuse this server" in str(remedy.note)
    again, watched = against(cleartext_password_refused, SECRET, within=None, **remedy.set)
    assert exposure(again) is None
    assert not any(SECRET.encode() in received for received in watched.received)


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("method", "mode", "raised"),
    [
        ("scram-sha-256", "require", False),
        ("password", "require", True),
        ("password", "verify-ca", True),
        ("password", "verify-full", False),
    ],
)
def test_also_where_the_sign_in_succeeded(
    method: str, mode: str, raised: bool, tmp_path: Path
) -> None:
    switchable = switchable_server(15)
    from tests.support.pki import pki

    made = pki("ec")
    switchable.become(
        made.leaf(HOST), made.intermediate, access=f"hostssl all all 127.0.0.1/32 {method}"
    )
    trust = tmp_path / "root.crt"
    trust.write_bytes(made.root.pem)
    root = "" if mode == "require" else str(trust)
    values = values_for(switchable.server, {"sslmode": mode, "sslrootcert": root})
    result = our_check(values, switchable.server.password)
    assert result.report.login is not None
    assert result.report.login.final.connected
    finding = exposure(result)
    assert (finding is not None) is raised
    if finding is not None:
        assert finding.severity is Severity.WARNING
        assert "password in cleartext" in str(finding.happened)


@pytest.mark.postgres
def test_a_wrong_password_on_a_proven_server_is_exact_about_what_was_sent() -> None:
    result = practice_checked(practice_server(Scenario.GOOD), password=Secret("wrong-password"))
    assert exposure(result) is None
    assert "The password itself was not sent: SCRAM" in str(result.diagnosis.subline)
