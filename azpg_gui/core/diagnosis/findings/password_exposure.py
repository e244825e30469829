"""A password went to somebody who was not proven: to whom, how, and what to do about it."""

from azpg_gui.core.azure.commands import new_token
from azpg_gui.core.certificates.certificate import colon_hex
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.roots import prove_fully
from azpg_gui.core.probe.evidence.login import LibpqAttempt, SentBy
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["exposure_findings", "sent_attempt", "what_was_sent"]


def sent_attempt(report: Report) -> LibpqAttempt | None:
    """The last attempt in which libpq used the password; None where it never did."""
    login = report.login
    attempts = login.attempts if login else ()
    used = [a for a in attempts if a.secret_offered and a.used_password and _went_out(a)]
    return used[-1] if used else None


def _went_out(attempt: LibpqAttempt) -> bool:
    """Who is still calculating the rounds of SCRAM has sent nothing yet, nor has SCRAM that ended
    before its proof, unless a password went out in another way before it."""
    return attempt.sent_by.gives_it_away or not (attempt.calculating or attempt.proof_withheld)


def what_was_sent(report: Report) -> Sentence:
    """Exactly what left this computer. SCRAM sends no password (RFC 5802)."""
    attempt = sent_attempt(report)
    if attempt is None:
        return sentence("No password was sent.")
    match attempt.sent_by:
        case SentBy.CLEARTEXT:
            return sentence("The password itself was sent.")
        case SentBy.MD5:
            return sentence("An MD5 hash of the password was sent.")
        case SentBy.SCRAM | SentBy.SCRAM_BOUND:
            return sentence("The password itself was not sent: SCRAM sent a proof of it.")
        case SentBy.UNKNOWN:
            return sentence("The password, or a proof of it, was sent.")


def exposure_findings(report: Report) -> list[Finding]:
    """Empty where nothing was sent, where libpq had proven the server first, and where the server
    proved in turn that it knows the password, over this very channel."""
    attempt = sent_attempt(report)
    if attempt is None or report.parameters.sslmode is SslMode.VERIFY_FULL:
        return []
    mutual = attempt.connected or "AUTH_OK" in attempt.statuses
    if attempt.sent_by is SentBy.SCRAM_BOUND and mutual:
        return []
    return [password_sent_unproven(report, attempt)]


@finding(
    "password-sent-unproven", Stage.LOGIN,
    evidence="`PQconnectionUsedPassword` below verify-full; the one method `require_auth` allowed",
    remedy="verify-full",
)  # fmt: skip
def password_sent_unproven(report: Report, attempt: LibpqAttempt) -> Explanation:
    scram = attempt.sent_by in {SentBy.SCRAM, SentBy.SCRAM_BOUND}
    lost = not scram and not attempt.connected
    return Explanation(
        _title(attempt),
        _to_whom(report, attempt),
        _meaning(report, attempt),
        _remedies(report, scram=scram),
        severity=Severity.ERROR if lost else Severity.WARNING,
    )


def _title(attempt: LibpqAttempt) -> Sentence:
    match attempt.sent_by:
        case SentBy.CLEARTEXT:
            return sentence("Your password went to a server that was not proven")
        case SentBy.MD5:
            return sentence("A hash of your password went to a server that was not proven")
        case SentBy.UNKNOWN:
            return sentence("Your password may have gone to a server that was not proven")
        case SentBy.SCRAM | SentBy.SCRAM_BOUND:
            return sentence("A server that was not proven can now try to guess your password")


def _to_whom(report: Report, attempt: LibpqAttempt) -> Sentence:
    address = report.connect.address if report.connect else None
    where = f"{address.text if address else report.parameters.host}:{report.parameters.port}"
    if not attempt.ssl_in_use:
        return sentence(
            "It went to {where}, without TLS, by {method}. Anybody on the way could read it.",
            where=where,
            method=_method(attempt),
        )
    chain = report.chain
    if chain is None:
        return sentence(
            "It went to {where}, which showed no certificate, by {method}.",
            where=where,
            method=_method(attempt),
        )
    leaf = chain.received[0]
    # libpq does not export the certificate of its own connection; ours was the one before it.
    return sentence(
        "It went to {where}, by {method}. The certificate shown there just before: “{name}”, "
        "SHA-256 {sha256}.",
        where=where,
        method=_method(attempt),
        name=leaf.common_name,
        sha256=colon_hex(leaf.sha256),
    )


def _method(attempt: LibpqAttempt) -> Sentence:
    match attempt.sent_by:
        case SentBy.CLEARTEXT:
            return sentence("password in cleartext")
        case SentBy.MD5:
            return sentence("MD5")
        case SentBy.SCRAM_BOUND:
            return sentence("SCRAM with channel binding")
        case SentBy.SCRAM:
            return sentence("SCRAM without channel binding")
        case SentBy.UNKNOWN:
            return sentence("a method that is not known")


def _meaning(report: Report, attempt: LibpqAttempt) -> Sentence:
    password = report.parameters.password
    if password is not None and password.is_token and attempt.sent_by is SentBy.CLEARTEXT:
        return sentence(
            "If that was not your server, whoever runs it can sign in as you until the token "
            "expires. sslmode=verify-full proves the server before anything is sent."
        )
    match attempt.sent_by:
        case SentBy.SCRAM | SentBy.SCRAM_BOUND:
            return sentence(
                "SCRAM does not send the password, but whoever answered can try passwords until "
                "one fits. If that was not your server and the password is short, change it. "
                "sslmode=verify-full proves the server first."
            )
        case SentBy.MD5:
            return sentence(
                "If that was not your server, the hash is soon turned back into the password: "
                "change it, everywhere you use it. sslmode=verify-full proves the server first."
            )
        case _:
            return sentence(
                "If that was not your server, whoever runs it has your password: change it, "
                "everywhere you use it. sslmode=verify-full proves the server before anything is "
                "sent."
            )


def _remedies(report: Report, *, scram: bool) -> tuple[Remedy, ...]:
    proven = prove_fully(report)
    if not proven:
        note = sentence(
            "libpq will then refuse this server as long as nothing proves it, and send nothing."
        )
        proven = (Remedy(sentence("Switch to verify-full"), {"sslmode": "verify-full"}, note=note),)
    password = report.parameters.password
    if password is not None and password.is_token:
        return (*proven, Remedy(sentence("Get a new token"), command=new_token()))
    if scram:
        return proven
    change = sentence("Change the password, in psql on a proven connection")
    return (*proven, Remedy(change, command="\\password"))
