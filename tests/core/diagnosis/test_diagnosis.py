"""Report → findings, as tables; the real servers are in tests/postgres and tests/hostile."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from azpg_gui.core.certificates.certificate_file import load_certificates
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis import stage_lines
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.formats.json import report_as_json
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.diagnosis.stage_lines import describe_stage
from azpg_gui.core.explanations.explain import explain
from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.evidence.login import Auth, LoginEvidence, TlsFacts
from azpg_gui.core.probe.evidence.network import (
    Address,
    AddressAttempt,
    ConnectEvidence,
    Trouble,
    TroubleKind,
)
from azpg_gui.core.probe.evidence.session import ServerView, SessionEvidence
from azpg_gui.core.probe.evidence.settings import (
    AnchorKind,
    Anchors,
    ClientCertificateEvidence,
    NotAsked,
    SettingsEvidence,
)
from azpg_gui.core.probe.evidence.tls import (
    ChainEvidence,
    HandshakeEvidence,
    HostNameEvidence,
    SslAnswer,
    SslRequestEvidence,
    VerifyError,
)
from azpg_gui.core.probe.libpq_attempt import terse
from azpg_gui.core.probe.login import plan_login
from azpg_gui.core.probe.ssl_request import parse_error_response, peer_kind
from azpg_gui.core.vocabulary import Stage, StageState, Verdict
from azpg_gui.practice.authority import new_authority
from azpg_gui.resources import resource
from tests.support.reports import FAILED, PASSED, WARNING, attempt, login_report, parameters, report

AUTHORITY = new_authority("Table")
(LEAF,) = load_certificates(AUTHORITY.server("srv.test").pem).certificates
(MIDDLE,) = load_certificates(AUTHORITY.intermediate.pem).certificates
(ROOT,) = load_certificates(AUTHORITY.root.pem).certificates
HBA = 'FATAL:  no pg_hba.conf entry for host "10.0.0.2", user "u", database "d", no encryption'
TLS = TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", 256, "off", "", "OpenSSL")


@pytest.mark.parametrize(
    ("sqlstate", "location", "ssl", "code"),
    [
        ("28P01", "auth_failed, auth.c", True, "password-rejected"),
        ("28000", "ClientAuthentication, auth.c", False, "tls-required"),
        ("28000", "ClientAuthentication, auth.c", True, "access-rejected"),
        ("28000", "InitializeSessionUserId, miscinit.c", True, "role-not-allowed"),
        ("3D000", "InitPostgres, postinit.c", True, "database-missing"),
        ("53300", "InitPostgres, postinit.c", True, "too-many-connections"),
        ("57P03", "ProcessStartupPacket, postmaster.c", True, "server-starting"),
        ("53300", "InitializeSessionUserId, miscinit.c", True, "too-many-connections"),
        ("53300", "CheckMyDatabase, postinit.c", True, "too-many-connections"),
        ("42501", "CheckMyDatabase, postinit.c", True, "login-failed"),
        ("42501", "CheckMyDatabase, postinit.c", False, "login-failed"),
        ("42501", "InitPostgres, postinit.c", True, "login-failed"),  # a replication role's
        # ident, peer and their like, with TLS and without.
        ("28000", "auth_failed, auth.c", True, "login-failed"),
        ("28000", "auth_failed, auth.c", False, "login-failed"),
        ("28000", "", True, "login-failed"),
        ("XX000", "", True, "login-failed"),
    ],
)
def test_login_codes_by_sqlstate_and_place(
    sqlstate: str, location: str, ssl: bool, code: str
) -> None:
    """The message says nothing these rules could read: it might be in any language."""
    refused = attempt(
        sqlstate=sqlstate, location=location, ssl_in_use=ssl, message="…",
        sslmode="require" if ssl else "disable",
    )  # fmt: skip
    diagnosis = diagnose(login_report(parameters(), refused))
    assert [f.code for f in diagnosis.findings] == [code]


@pytest.mark.parametrize(
    ("location", "title", "remedy"),
    [
        ("CheckMyDatabase, postinit.c", "may not connect to this database", "GRANT CONNECT"),
        ("aclcheck_error, aclchk.c", "refused the sign-in", "server's log"),
    ],
)
def test_a_privilege_that_is_missing_is_no_firewall(location: str, title: str, remedy: str) -> None:
    """azpg explain, which knows no place, gives the same code."""
    words = 'FATAL:  permission denied for database "d"'
    refused = attempt(sqlstate="42501", location=location, message=words)
    finding = diagnose(login_report(parameters(), refused)).findings[0]
    assert title in str(finding.title)
    assert remedy in str(finding.remedies[0].text)
    assert {finding.code, explain(words).causes[0].code} == {"login-failed"}


@pytest.mark.parametrize(
    ("words", "used_password", "requested", "presented", "code"),
    [
        ("LDAP authentication failed", True, False, False, "password-rejected"),
        ("Ident authentication failed", False, True, False, "login-failed"),
        ("Ident authentication failed", False, True, True, "login-failed"),
        ("certificate authentication failed", False, True, True, "client-certificate-rejected"),
        ("Zertifikatauthentifizierung", False, True, True, "client-certificate-rejected"),
        ("Zertifikatauthentifizierung", False, False, True, "login-failed"),
    ],
)
def test_a_method_that_failed_is_not_blamed_on_what_it_never_asked_for(
    words: str, used_password: bool, requested: bool, presented: bool, code: str
) -> None:
    refused = attempt(
        sqlstate="28000", location="auth_failed, auth.c", message=words, used_password=used_password
    )
    own = Path("/c.crt") if presented else None
    settings = SettingsEvidence(
        (),
        (),
        Anchors(AnchorKind.NONE, None, None, decisive=False),
        client=ClientCertificateEvidence(own, own),
    )
    seen = report(
        parameters(),
        (Stage.SETTINGS, PASSED, settings),
        (Stage.HANDSHAKE, PASSED, HandshakeEvidence(certificate_requested=requested)),
        (Stage.LOGIN, FAILED, LoginEvidence((refused,))),
    )  # fmt: skip
    assert diagnose(seen).findings[0].code == code


@pytest.mark.parametrize(
    ("words", "offered", "code", "title"),
    [
        (HBA, SslAnswer.REFUSED, "access-rejected", "does not accept this sign-in"),
        (HBA, SslAnswer.OFFERED, "tls-required", "refused the connection without TLS"),
        (HBA, None, "tls-required", "refused the connection without TLS"),
        ("FATAL:  SSL required", SslAnswer.REFUSED, "tls-required", "lets nobody in"),
        ("FATAL:  your tenant is suspended", SslAnswer.REFUSED, "login-failed", "refused the sign"),
        ("FATAL:  your tenant is suspended", None, "tls-required", "without TLS"),
    ],
)
def test_a_server_without_tls_is_not_said_to_require_it(
    words: str, offered: SslAnswer | None, code: str, title: str
) -> None:
    """“no encryption” stands behind every refusal of a connection without TLS."""
    refused = attempt(sqlstate="28000", location="ClientAuthentication, auth.c", ssl_in_use=False,
                      message=words, sslmode="disable")  # fmt: skip
    asked = [] if offered is None else [(Stage.SSL_REQUEST, WARNING, SslRequestEvidence(offered))]
    seen = report(
        parameters(sslmode="prefer"), *asked, (Stage.LOGIN, FAILED, LoginEvidence((refused,)))
    )
    finding = diagnose(seen).findings[0]
    assert (finding.code, title in str(finding.title)) == (code, True)


@pytest.mark.parametrize(
    ("sqlstate", "words", "code"),
    [
        ("08P01", "SSL required", "tls-required"),
        ("08P01", "connection is insecure (try using `sslmode=require`)", "tls-required"),
        ("58000", "TLS is required but not provided", "tls-required"),
        ("08004", "node is running secure mode, SSL connection required", "tls-required"),
        ("XX000", "SSL connection is required", "tls-required"),
        ("53300", "too many connections, SSL required or not", "too-many-connections"),
        ("57P03", "a restart of SSL is required", "server-starting"),
        ("08P01", "no such user: u", "login-failed"),
    ],
)
def test_poolers_and_gateways_that_ask_for_tls(sqlstate: str, words: str, code: str) -> None:
    """The same words by which TLS is called enforced name the finding."""
    refused = attempt(sqlstate=sqlstate, ssl_in_use=False, message=f"FATAL:  {words}",
                      sslmode="disable")  # fmt: skip
    diagnosis = diagnose(login_report(parameters(sslmode="disable"), refused))
    assert [f.code for f in diagnosis.findings] == [code]
    assert ("lets nobody in without TLS" in str(diagnosis.headline)) is (code == "tls-required")


@pytest.mark.parametrize(
    ("user", "password", "code"),
    [
        ("ops", "wrong", "password-rejected"),
        ("ops@srv", "wrong", "user-has-server-suffix"),
        ("ops@SRV", "wrong", "user-has-server-suffix"),
        ("ops@tenant.onmicrosoft.com", "wrong", "password-rejected"),
        ("ops@tenant.onmicrosoft.com", "eyJhbGciOiJ.eyJhdWQiOi.c2ln", "token-rejected"),
    ],
)
def test_what_a_rejected_password_means(user: str, password: str, code: str) -> None:
    refused = attempt(sqlstate="28P01")
    diagnosis = diagnose(login_report(parameters(password, user=user), refused))
    assert diagnosis.findings[0].code == code
    if code == "user-has-server-suffix":
        assert diagnosis.findings[0].remedies[0].set == {"user": "ops"}


def _chain(
    errors: list[tuple[int, int]], *, received: int = 2, decisive: bool = True
) -> ChainEvidence:
    return ChainEvidence(
        received=(LEAF, MIDDLE, ROOT)[:received],
        verified=(LEAF, MIDDLE, ROOT),
        anchor=ROOT,
        errors=tuple(VerifyError(code, depth, f"error {code}", "x") for code, depth in errors),
        anchors=Anchors(AnchorKind.FILE, None, None, decisive),
    )


@pytest.mark.parametrize(
    ("errors", "received", "code"),
    [
        ([(10, 0)], 2, "certificate-expired"),
        ([(10, 1)], 2, "certificate-expired"),
        ([(10, 2)], 2, "root-expired"),
        ([(9, 0)], 2, "certificate-not-yet-valid"),
        ([(18, 0)], 1, "self-signed"),
        ([(19, 2)], 3, "unknown-issuer"),
        ([(20, 1)], 2, "unknown-issuer"),
        ([(20, 0), (21, 0)], 1, "incomplete-chain"),
        ([(2, 1)], 1, "root-file-is-not-a-root"),
        ([(23, 0)], 2, "certificate-revoked"),
        ([(26, 0)], 2, "certificate-wrong-purpose"),
        ([(66, 0)], 2, "certificate-weak"),
        ([(7, 0)], 2, "unknown-issuer"),
    ],
)
def test_chain_codes_by_verify_error(
    errors: list[tuple[int, int]], received: int, code: str
) -> None:
    made = report(parameters(), (Stage.CHAIN, FAILED, _chain(errors, received=received)))
    diagnosis = diagnose(made)
    assert diagnosis.findings[0].code == code
    assert str(errors[0][0]) in diagnosis.findings[0].technical
    assert "No password was sent." in str(diagnosis.subline)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("tlsv1 alert protocol version", "protocol-version-mismatch"),
        ("unsupported protocol", "protocol-version-mismatch"),
        ("sslv3 alert handshake failure", "cipher-mismatch"),
        ("no shared cipher", "cipher-mismatch"),
        ("wrong version number", "handshake-failed"),
    ],
)
def test_handshake_codes(words: str, code: str) -> None:
    seen = HandshakeEvidence(trouble=Trouble(TroubleKind.TLS, words))
    diagnosis = diagnose(report(parameters(), (Stage.HANDSHAKE, FAILED, seen)))
    assert diagnosis.findings[0].code == code


@pytest.mark.parametrize("location", ["InitPostgres, postinit.c", ""])
def test_a_pooler_that_has_no_such_database_proves_no_sign_in(location: str) -> None:
    refused = attempt(sqlstate="3D000", location=location, message="FATAL:  no such database")
    finding = diagnose(login_report(parameters(), refused)).findings[0]
    assert finding.code == "database-missing"
    assert ("Signing in works" in str(finding.meaning)) is bool(location)


@pytest.mark.parametrize(
    ("words", "certain"),
    [
        ("no shared cipher", "no cipher in common"),
        ("no ciphers available", "no cipher in common"),
        ("ssl/tls alert handshake failure", "most likely on a cipher"),
    ],
)
def test_an_alert_that_gives_no_reason_is_given_none(words: str, certain: str) -> None:
    seen = HandshakeEvidence(trouble=Trouble(TroubleKind.TLS, words))
    made = report(parameters(), (Stage.HANDSHAKE, FAILED, seen))
    assert certain in str(diagnose(made).findings[0].title)


def test_a_version_openssl_here_does_not_offer_is_not_refused_by_the_server() -> None:
    seen = HandshakeEvidence(trouble=Trouble(TroubleKind.TLS, "no protocols available"))
    finding = diagnose(report(parameters(), (Stage.HANDSHAKE, FAILED, seen))).findings[0]
    assert finding.code == "protocol-version-mismatch"
    assert "this computer offers nothing" in str(finding.happened)


def _connected(mode: str, view: ServerView | None, *, ssl: bool = True, name: str | None = "srv"):
    given = parameters(sslmode=mode)
    done = attempt(sslmode=mode, connected=True, auth=Auth.PASSED, message="",
                   tls=TLS if ssl else None, ssl_in_use=ssl)  # fmt: skip
    named = HostNameEvidence("srv", ("srv",), name, demanded=mode == "verify-full")
    chain = _chain([])
    state = PASSED if mode.startswith("verify") else WARNING
    return report(
        given,
        (Stage.CHAIN, state, chain),
        (Stage.HOST_NAME, PASSED if mode == "verify-full" else WARNING, named),
        (Stage.LOGIN, PASSED, LoginEvidence((done,))),
        (Stage.SESSION, PASSED, SessionEvidence("15", view, False, 1.0)),
    )


SAME = ServerView(True, TLS.protocol, TLS.cipher, 256, same_backend=True)


@pytest.mark.parametrize(
    ("mode", "view", "ssl", "verdict"),
    [
        ("verify-full", SAME, True, Verdict.ENCRYPTED_AND_PROVEN),
        ("verify-full", None, True, Verdict.ENCRYPTED_ENDPOINT_PROVEN),
        ("verify-full", replace(SAME, same_backend=None), True, Verdict.ENCRYPTED_ENDPOINT_PROVEN),
        ("verify-full", replace(SAME, same_backend=False), True, Verdict.ENCRYPTED_TO_MIDDLE_BOX),
        ("require", None, True, Verdict.ENCRYPTED_NOT_PROVEN),
        ("verify-ca", SAME, True, Verdict.ENCRYPTED_NOT_PROVEN),
        ("require", SAME, True, Verdict.ENCRYPTED_NOT_PROVEN),
        ("disable", None, False, Verdict.NOT_ENCRYPTED),
        ("prefer", None, False, Verdict.NOT_ENCRYPTED),
        ("verify-full", ServerView(False, "", "", 0), True, Verdict.ENCRYPTED_TO_MIDDLE_BOX),
        ("verify-full", ServerView(True, "TLSv1.2", TLS.cipher, 256), True,
         Verdict.ENCRYPTED_TO_MIDDLE_BOX),
    ],
)  # fmt: skip
def test_verdicts_claim_no_more_than_was_proven(
    mode: str, view: ServerView | None, ssl: bool, verdict: Verdict
) -> None:
    assert diagnose(_connected(mode, view, ssl=ssl)).verdict is verdict


def test_a_working_but_unproven_connection_is_offered_verify_full() -> None:
    finding = diagnose(_connected("require", SAME)).findings[0]
    assert finding.code == "encrypted-not-verified"
    assert finding.remedies[0].set == {"sslmode": "verify-full"}


@pytest.mark.parametrize("mode", list(SslMode))
@pytest.mark.parametrize("offered", [True, False])
@pytest.mark.parametrize("acceptable", [True, False])
@pytest.mark.parametrize("consent", [True, False])
def test_no_plan_gives_the_password_to_plaintext_without_consent(
    mode: SslMode, offered: bool, acceptable: bool, consent: bool
) -> None:
    plan = plan_login(
        mode, tls_offered=offered, server_acceptable=acceptable, plaintext_consent=consent
    )
    for step in (plan.first, plan.second):
        if step is None or not step.with_secret:
            continue
        if step.sslmode is SslMode.DISABLE:
            assert mode is SslMode.DISABLE
            assert consent
        else:
            assert step.sslmode.demands_tls
            assert acceptable
    if mode.demands_tls:
        assert plan.second is None
        assert plan.first.sslmode is mode


def test_findings_of_a_stage_that_ran_out() -> None:
    made = report(
        parameters(),
        (Stage.HANDSHAKE, StageState.FAILED, None),
        trouble=Trouble(TroubleKind.TIMEOUT, "no answer within 60 s"),
    )
    diagnosis = diagnose(made)
    assert diagnosis.findings[0].code == "connection-timeout"
    assert diagnosis.failed_stage is Stage.HANDSHAKE


@pytest.mark.parametrize(
    ("verbose", "expected"),
    [
        ('x failed: FATAL:  28P01: password wrong\nLOCATION:  auth_failed, auth.c:337',
         ("x failed: FATAL:  password wrong", "28P01", "auth_failed, auth.c")),
        ("치명적오류:  3D000: 없음\nHINT:  h\nLOCATION:  InitPostgres, postinit.c:9\n",
         ("치명적오류:  없음\nHINT:  h", "3D000", "InitPostgres, postinit.c")),
        ("SSL error: certificate verify failed", ("SSL error: certificate verify failed", "", "")),
    ],
)  # fmt: skip
def test_terse(verbose: str, expected: tuple[str, str, str]) -> None:
    assert terse(verbose) == expected


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        (b"HTTP/1.1 400", "HTTP"),
        (b"<html>", "HTTP"),
        (b"SSH-2.0-x", "SSH"),
        (b"220 mail", "SMTP / FTP"),
        (b"\x15\x03\x01\x00\x02", "TLS"),
        (b"J\x00\x00\x00\x0a8.0", "MySQL"),
        (b"-ERR unknown", "Redis"),
        (b"\x00\x01", None),
        (b"", None),
    ],
)
def test_peer_kind(first: bytes, kind: str | None) -> None:
    assert peer_kind(first) == kind


def test_error_response_fields() -> None:
    found = parse_error_response(b"SFATAL\0VFATAL\0C53300\0Msorry\0\0")
    assert found is not None
    assert (found.severity, found.sqlstate, found.message) == ("FATAL", "53300", "sorry")
    assert parse_error_response(b"nothing here") is None


def test_views_of_any_report_do_not_raise() -> None:
    made = _connected("require", SAME)
    diagnosis = diagnose(made)
    assert report_as_json(made, diagnosis)["verdict"] == "encrypted-not-proven"
    assert report_as_text(made, diagnosis).endswith("encrypted, server not proven\n")
    assert all(str(describe_stage(record)) for record in made.stages)


def test_every_stages_evidence_has_its_line_and_every_stage_its_place_in_the_schema() -> None:
    assert set(stage_lines._LINES) == set(Evidence.__subclasses__()) - {NotAsked}
    assert len(stage_lines._LINES) == len(Stage)
    schema = json.loads(resource("check-schema.json").read_text("utf-8"))
    assert schema["$defs"]["stage"]["enum"] == [stage.value for stage in Stage]


@pytest.mark.parametrize(
    ("addresses", "private"),
    [
        (("20.61.99.1",), False),
        (("10.4.0.5",), True),
        (("172.16.0.9", "fd12:3456::1"), True),
        (("10.4.0.5", "20.61.99.1"), False),
        (("fe80::1%eth0",), True),
        (("127.0.0.1",), False),
    ],
)
def test_no_firewall_rule_for_a_private_address(addresses: tuple[str, ...], private: bool) -> None:
    silent = Trouble(TroubleKind.TIMEOUT, "no answer within 10 s")
    tried = tuple(AddressAttempt(Address(a, 6 if ":" in a else 4), 10.0, silent) for a in addresses)
    given = parameters(host="srv.postgres.database.azure.com")
    finding = diagnose(
        report(given, (Stage.CONNECT, FAILED, ConnectEvidence(5432, tried)))
    ).findings[0]
    assert finding.code == "connection-timeout"
    assert ("private address" in str(finding.meaning)) is private
    commands = [remedy.command for remedy in finding.remedies if remedy.command]
    assert any("firewall-rule" in command for command in commands) is not private


SHAKEN = HandshakeEvidence(protocol="TLSv1.3", cipher=TLS.cipher)
BROKEN = HandshakeEvidence(trouble=Trouble(TroubleKind.RESET, "reset by peer"))


@pytest.mark.parametrize(
    ("handshake", "message", "codes"),
    [
        (SHAKEN, "SSL error: something only libpq minds", ["libpq-disagrees"]),
        (SHAKEN, "server closed the connection unexpectedly", ["connection-closed"]),
        (SHAKEN, "SSL SYSCALL error: Connection reset by peer", ["connection-closed"]),
        (BROKEN, "SSL SYSCALL error: Connection reset by peer", ["connection-closed"]),
        (BROKEN, "SSL error: something", ["connection-closed"]),
        (None, "SSL error: something only libpq minds", ["login-failed"]),
        (None, "server closed the connection unexpectedly", ["connection-closed"]),
        (None, "GSSAPI encryption required but no credential cache", ["gss-required"]),
        (None, "server doesn't support GSSAPI encryption, but it was required", ["gss-required"]),
        (None, 'gssencmode value "require" invalid when GSSAPI support is not compiled in',
         ["gss-required"]),
    ],
)  # fmt: skip
def test_disagreement_needs_two_looks(
    handshake: HandshakeEvidence | None, message: str, codes: list[str]
) -> None:
    gave_up = attempt(auth=Auth.NOT_REACHED, message=message, statuses=("STARTED", "BAD"),
                      ssl_in_use=False, used_password=False)  # fmt: skip
    stages = [(Stage.HANDSHAKE, WARNING if handshake is BROKEN else PASSED, handshake)]
    made = report(
        parameters(),
        *(stages if handshake else ()),
        (Stage.LOGIN, FAILED, LoginEvidence((gave_up,))),
    )
    diagnosis = diagnose(made)
    assert [f.code for f in diagnosis.findings] == codes
    said = " ".join(f"{f.title} {f.happened} {f.meaning}" for f in diagnosis.findings)
    assert ("our own handshake" in said.lower()) is (codes == ["libpq-disagrees"])


@pytest.mark.parametrize(
    ("stage", "seen", "words"),
    [
        (Stage.HANDSHAKE, BROKEN, "did not come to its end, and libpq's did"),
        (Stage.CHAIN, _chain([(20, 0)]), "refuses this server, and libpq does not"),
    ],
)
def test_the_other_disagreement_says_what_was_seen(
    stage: Stage, seen: HandshakeEvidence | ChainEvidence, words: str
) -> None:
    went_on = attempt(auth=Auth.REQUESTED, message="", requested="a hashed password")
    made = report(parameters(), (stage, FAILED, seen),
                  (Stage.LOGIN, StageState.SKIPPED, LoginEvidence((went_on,))))  # fmt: skip
    found = {f.code: str(f.happened) for f in diagnose(made).findings}
    assert words in found["libpq-disagrees"]


@pytest.mark.parametrize("stage", [Stage.CHAIN, Stage.LOGIN])
def test_time_that_ran_out_inside_libpq_is_no_disagreement(stage: Stage) -> None:
    """libpq reads its files while it connects: a list of 80 MB takes it seconds."""
    loading = attempt(auth=Auth.NOT_REACHED, message="given up inside PQconnectPoll",
                      statuses=("STARTED", "MADE", "SSL_STARTUP", "MADE"))  # fmt: skip
    seen = [(Stage.HANDSHAKE, PASSED, SHAKEN)]
    login = (Stage.LOGIN, FAILED, LoginEvidence((loading,)))
    if stage is Stage.CHAIN:
        chain = (Stage.CHAIN, FAILED, _chain([(20, 0)]))
        made = report(parameters(), *seen, chain,
                      (Stage.LOGIN, StageState.SKIPPED, LoginEvidence((loading,))))  # fmt: skip
    else:
        made = replace(report(parameters(), *seen, login),
                       trouble=Trouble(TroubleKind.TIMEOUT, "no answer within 8 s"))  # fmt: skip
    assert "libpq-disagrees" not in [f.code for f in diagnose(made).findings]


def test_under_allow_a_server_without_tls_does_not_hide_why() -> None:
    plain = attempt(sslmode="disable", ssl_in_use=False, sqlstate="3D000", message="FATAL:  …",
                    location="InitPostgres, postinit.c")  # fmt: skip
    encrypted = attempt(auth=Auth.NOT_REACHED, ssl_in_use=False,
                        message="server does not support SSL, but SSL was required")  # fmt: skip
    made = login_report(parameters(sslmode="allow"), plain, encrypted)
    assert [f.code for f in diagnose(made).findings] == ["database-missing"]


def test_kerberos_encryption_is_not_called_unencrypted() -> None:
    """Through libpq only: there is no key distribution centre on a build machine."""
    done = attempt(connected=True, auth=Auth.PASSED, message="", ssl_in_use=False, gss_in_use=True)
    made = report(parameters(), (Stage.LOGIN, PASSED, LoginEvidence((done,))))
    diagnosis = diagnose(made)
    assert diagnosis.verdict is Verdict.ENCRYPTED_NOT_PROVEN
    assert [f.code for f in diagnosis.findings] == ["encrypted-not-verified"]
    assert report_as_json(made, diagnosis)["reaches_server"] is None
