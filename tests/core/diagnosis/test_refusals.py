"""One attempt of libpq → yes, no or not known; two of them → is TLS enforced? As tables."""

from typing import Any

import pytest

from azpg_gui.core.diagnosis.refusals import first_line, gets_in, plaintext_taken, tls_enforced
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt
from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import SslAnswer
from azpg_gui.core.probe.tls_versions import (
    VersionAttempt,
    post_quantum_accepted,
    version_accepted,
)
from tests.support.reports import attempt

AT = 'connection to server at "10.0.0.1", port 5432 failed: '
HBA = 'FATAL:  no pg_hba.conf entry for host "10.0.0.2", user "u", database "d", '


def failed(message: str, sqlstate: str = "", **changes: Any) -> LibpqAttempt:
    return attempt(message=AT + message, sqlstate=sqlstate, secret_offered=False, **changes)


def plain(message: str, sqlstate: str = "", **changes: Any) -> LibpqAttempt:
    return failed(message, sqlstate, sslmode="disable", ssl_in_use=False, **changes)


ASKED = attempt(auth=Auth.REQUESTED, requested="SCRAM-SHA-256 authentication")
LET_IN = attempt(auth=Auth.PASSED, connected=True)


@pytest.mark.parametrize(
    ("tried", "expected"),
    [
        (ASKED, True),
        (LET_IN, True),
        # The server's words.
        (failed(HBA + "SSL encryption", "28000"), False),
        (failed("FATAL:  SSL required", "08P01"), False),
        (failed("FATAL:  no such database", "3D000"), False),
        (failed("FATAL:  permission denied", "42501"), False),
        (failed("FATAL:  sorry, too many clients already", "53300"), None),
        (failed("FATAL:  out of memory", "53200"), None),
        (failed("FATAL:  the database system is starting up", "57P03"), None),
        (failed("FATAL:  terminating connection", "57P01"), None),
        (failed("FATAL:  could not open file", "58P01"), None),
        (failed("FATAL:  cache lookup failed", "XX000"), None),
        (failed("FATAL:  connection failure", "08006"), None),
        # libpq's and OpenSSL's.
        (failed("SSL error: certificate verify failed"), False),
        (failed('server certificate for "a" does not match host name "b"'), False),
        (failed('server certificate for "a" (and 2 other names) does not match host name "b"'),
         False),
        (failed("server does not support SSL, but SSL was required"), False),
        (failed('root certificate file "/x" does not exist'), False),
        (failed("SSL error: tlsv1 alert protocol version"), False),
        (failed("SSL error: ssl/tls alert handshake failure"), False),
        (failed("SSL error: tlsv1 alert internal error"), None),
        (failed("SSL error: ssl/tls alert bad record mac"), None),
        (failed("SSL error: ssl/tls alert unexpected message"), None),
        (failed("SSL error: tlsv1 alert decode error"), None),
        (failed("SSL error: tlsv1 alert decrypt error"), False),
        (failed("SSL error: unexpected eof while reading"), None),
        (failed("SSL SYSCALL error: Connection reset by peer"), None),
        (failed("SSL error: wrong version number"), None),
        (failed("server closed the connection unexpectedly"), None),
        (failed("received invalid response to SSL negotiation: H"), None),
        (failed("Connection refused"), None),
        (failed("certificate verify failed", timed_out=True), None),
        (failed("the server sent more than two megabytes"), None),
        (attempt(message=""), None),
    ],
)  # fmt: skip
def test_gets_in(tried: LibpqAttempt, expected: bool | None) -> None:
    answer = gets_in(tried)
    assert answer.value is expected
    assert expected is not False or str(answer.why) == first_line(tried)


NO_ENCRYPTION = plain(HBA + "no encryption", "28000")
RESET = failed("SSL SYSCALL error: Connection reset by peer")
TURNED_AWAY = failed(HBA + "SSL encryption", "28000")
N = failed("server does not support SSL, but SSL was required")
ROLE = "InitializeSessionUserId, miscinit.c"


@pytest.mark.parametrize(
    ("without", "over_tls", "taken", "enforced"),
    [
        (attempt(sslmode="disable", ssl_in_use=False, auth=Auth.REQUESTED), ASKED, True, False),
        (attempt(sslmode="disable", ssl_in_use=False, auth=Auth.PASSED), None, True, False),
        (plain('FATAL:  role "u" does not exist', "28000", location=ROLE), ASKED, True, False),
        (plain("치명적오류:  없음", "3D000", location="InitPostgres, x.c"), ASKED, True, False),
        (NO_ENCRYPTION, ASKED, False, True),
        (NO_ENCRYPTION, LET_IN, False, True),
        (NO_ENCRYPTION, RESET, False, True),
        (NO_ENCRYPTION, None, False, True),
        (NO_ENCRYPTION, TURNED_AWAY, False, None),
        (NO_ENCRYPTION, N, False, None),
        (plain("FATAL:  SSL required", "08P01"), N, False, True),
        (plain("FATAL:  Ident authentication failed", "28000", location="auth_failed, auth.c"),
         ASKED, True, False),
        (plain("FATAL:  too many connections", "53300", location=ROLE), ASKED, True, False),
        (plain(HBA + "SSL off", "28000"), ASKED, False, True),
        (plain("FATAL:  Kein pg_hba.conf-Eintrag", "28000"), ASKED, False, True),
        (plain("FATAL:  Kein pg_hba.conf-Eintrag", "28000"), RESET, False, None),
        (plain("FATAL:  Kein pg_hba.conf-Eintrag", "28000"), None, False, None),
        (plain("FATAL:  SSL required", "08P01"), RESET, False, True),
        (plain("FATAL:  SSL connection is required. Please specify SSL options", "28000"), RESET,
         False, True),
        (plain("FATAL:  SSL required"), RESET, False, True),  # a pooler that sends no code
        # Names are no words.
        (plain('FATAL:  Datenbank "SSL must be", "no encryption"', "28000"), RESET, False, None),
        (plain("FATAL:  This RDS Proxy requires TLS connections", "28000"), RESET, False, True),
        (plain("ERROR:  connection is insecure (try using `sslmode=require`)", "08P01"), RESET,
         False, True),
        (plain("FATAL:  protocol error", "08P01"), ASKED, None, None),
        (plain("FATAL:  sorry, too many clients already", "53300"), ASKED, None, None),
        (plain("FATAL:  no such database: d", "3D000"), ASKED, None, None),
        (plain("server closed the connection unexpectedly"), ASKED, None, None),
        (plain("Connection reset by peer"), ASKED, None, None),
        (plain("no answer within 20 s", timed_out=True), ASKED, None, None),
        (plain("SSL is required, says nobody"), ASKED, None, None),
        (plain("GSSAPI encryption required but no credential cache"), ASKED, None, None),
    ],
)  # fmt: skip
def test_enforced(
    without: LibpqAttempt,
    over_tls: LibpqAttempt | None,
    taken: bool | None,
    enforced: bool | None,
) -> None:
    assert plaintext_taken(without).value is taken
    answer = tls_enforced(without, over_tls)
    assert answer.value is enforced
    assert str(answer.why)


def _version(words: str, **changes: Any) -> VersionAttempt:
    fields = {"answer": SslAnswer.OFFERED, "trouble": Trouble(TroubleKind.TLS, words), **changes}
    return VersionAttempt(**fields)


@pytest.mark.parametrize(
    ("tried", "expected"),
    [
        (VersionAttempt(SslAnswer.OFFERED, agreed=True), True),
        (_version("certificate verify failed", agreed=True), True),
        (_version("tlsv1 alert certificate required", agreed=True, alert=116), True),
        (VersionAttempt(SslAnswer.REFUSED), False),
        (_version("tlsv1 alert protocol version", alert=70), False),
        (_version("in the words of another OpenSSL", alert=70), False),
        (_version("unsupported protocol"), False),
        (_version("wrong ssl version"), False),
        (_version("no protocols available"), None),
        (_version("ssl/tls alert handshake failure", alert=40), None),
        (_version("tlsv1 alert internal error", alert=80), None),
        (_version("wrong version number"), None),
        (_version("unexpected eof while reading"), None),
        (
            VersionAttempt(SslAnswer.OFFERED, trouble=Trouble(TroubleKind.TIMEOUT, "no answer")),
            None,
        ),
        (VersionAttempt(SslAnswer.OFFERED, trouble=Trouble(TroubleKind.RESET, "reset")), None),
        (VersionAttempt(SslAnswer.NOTHING, trouble=Trouble(TroubleKind.CLOSED, "closed")), None),
        (
            VersionAttempt(SslAnswer.ERROR_RESPONSE, trouble=Trouble(TroubleKind.OTHER, "full")),
            None,
        ),
    ],
)
def test_version_accepted(tried: VersionAttempt, expected: bool | None) -> None:
    answer = version_accepted(tried)
    assert answer.value is expected
    assert str(answer.why)


@pytest.mark.parametrize(
    ("tried", "usual", "expected"),
    [
        (VersionAttempt(SslAnswer.OFFERED, agreed=True), None, True),
        (_version("alert handshake failure", alert=40), _version("", agreed=True), False),
        # A server that ends every handshake says nothing of this one.
        (_version("alert handshake failure", alert=40), _version("the same", alert=40), None),
        (_version("alert handshake failure", alert=40), None, None),
        (_version("tlsv1 alert protocol version", alert=70), None, False),
        (_version("reset by peer"), _version("", agreed=True), None),
        (VersionAttempt(SslAnswer.REFUSED), None, False),
    ],
)
def test_post_quantum_accepted(
    tried: VersionAttempt, usual: VersionAttempt | None, expected: bool | None
) -> None:
    assert post_quantum_accepted(tried, usual).value is expected
