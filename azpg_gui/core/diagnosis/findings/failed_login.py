"""A login that failed: the attempt that says why, and what is known of the client certificate."""

from azpg_gui.core.diagnosis.catalogue import Explanation, FindingFunction
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.diagnosis.remedies.advice import ask_the_administrator
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.probe.evidence.login import LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.evidence.tls import SslAnswer
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FailedLogin", "LoginFunction", "decisive_attempt"]

# libpq's words for an N (fe-connect.c).
_NO_TLS_THERE = "server does not support SSL"


@dataclass(frozen=True, slots=True)
class FailedLogin:
    """Attributes:
    attempt: the decisive one.
    """

    report: Report
    attempt: LibpqAttempt

    @property
    def user(self) -> str:
        return self.report.parameters.user

    @property
    def tls_offered(self) -> bool | None:
        """What the server answered to an SSLRequest; None where it was not asked."""
        asked, looked = self.report.ssl_request, self.report.alternatives
        if asked is not None and asked.answer in {SslAnswer.OFFERED, SslAnswer.REFUSED}:
            return asked.answer is SslAnswer.OFFERED
        return looked.tls_offered if looked is not None else None

    @property
    def certificate_requested(self) -> bool:
        ours = self.report.handshake
        return ours is not None and bool(ours.certificate_requested or ours.client_authorities)

    @property
    def certificate_presented(self) -> bool:
        settings = self.report.settings
        return settings is not None and settings.client.presented

    @property
    def certificate_is_for(self) -> str | None:
        """The CN of the client certificate, where the server asked for it and it is not the user's.

        PostgreSQL tells that like a wrong password (auth.c, ``CheckCertAuth``, ``auth_failed``).
        """
        settings = self.report.settings
        if not self.certificate_requested or settings is None or not settings.client.presented:
            return None
        name = settings.client.common_name
        return name if name and name != self.user else None

    def explained(
        self,
        title: Sentence,
        happened: Sentence,
        meaning: Sentence | None = None,
        *remedies: Remedy,
    ) -> Explanation:
        """Args:
        meaning: by default that TLS and the network are not to blame.
        remedies: by default what to ask an administrator.
        """
        return Explanation(
            title,
            happened,
            meaning or sentence("The connection itself works; only the sign-in does not."),
            remedies or (ask_the_administrator(self.report, self.attempt.message), run_again()),
            technical=self.attempt.message,
        )


LoginFunction = FindingFunction[[FailedLogin]]


def decisive_attempt(login: LoginEvidence) -> LibpqAttempt:
    """The attempt that says why: the encrypted one, whatever the plaintext one said after it.

    Under ``prefer`` libpq prints two errors and the second ("no encryption") misleads: it only says
    that falling back to plaintext did not work either. Under ``allow`` a server without TLS makes
    the second attempt say only that; the first one says why.
    """
    encrypted = [
        attempt
        for attempt in login.attempts
        if attempt.sslmode != "disable" and _NO_TLS_THERE not in attempt.message
    ]
    if login.withheld:
        return login.final
    plain = [attempt for attempt in login.attempts if attempt.sslmode == "disable"]
    return next(iter((*encrypted, *plain)), login.final)
