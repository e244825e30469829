"""Report → the one verdict, and the two lines that say it."""

from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.findings.password_exposure import what_was_sent
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.encryption_end import reaches_server
from azpg_gui.core.probe.evidence.login import TlsFacts
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Outcome, Stage, StageState, Verdict
from azpg_gui.core.wording import stage_title

__all__ = ["headline", "outcome_of", "roots_name", "subline", "summary_line", "verdict_of"]


def outcome_of(report: Report) -> Outcome:
    if report.stopped:
        return Outcome.STOPPED
    login = report.login
    connected = report.failed_stage is None and login is not None and login.final.connected
    return Outcome.CONNECTED if connected else Outcome.FAILED


def verdict_of(report: Report) -> Verdict:
    """What was proven, never more.

    *Proven* takes all of: sslmode verify-full, libpq connected over TLS, our own chain and host
    name passed, and the server says that it sees this very TLS session. Without its word only the
    endpoint of TLS is proven.
    """
    match outcome_of(report):
        case Outcome.STOPPED:
            return Verdict.STOPPED
        case Outcome.FAILED:
            return Verdict.FAILED
        case Outcome.CONNECTED:
            pass
    login, session = report.login, report.session
    attempt = login.final if login else None
    if attempt is not None and attempt.gss_in_use:
        return Verdict.ENCRYPTED_NOT_PROVEN  # by Kerberos, which no certificate says anything of
    if attempt is None or not attempt.ssl_in_use:
        return Verdict.NOT_ENCRYPTED
    reaches = reaches_server(attempt.tls, session).value
    if reaches is False:
        return Verdict.ENCRYPTED_TO_MIDDLE_BOX
    proven = (
        report.parameters.sslmode is SslMode.VERIFY_FULL
        and report.record(Stage.CHAIN).state is StageState.PASSED
        and report.record(Stage.HOST_NAME).state is StageState.PASSED
    )
    if not proven:
        return Verdict.ENCRYPTED_NOT_PROVEN
    return Verdict.ENCRYPTED_AND_PROVEN if reaches else Verdict.ENCRYPTED_ENDPOINT_PROVEN


def headline(report: Report, verdict: Verdict, findings: tuple[Finding, ...]) -> Sentence:
    match verdict:
        case Verdict.ENCRYPTED_AND_PROVEN:
            return sentence("Encrypted and server proven")
        case Verdict.ENCRYPTED_ENDPOINT_PROVEN:
            return sentence(
                "Encrypted, and the endpoint is proven. The server did not say whether the "
                "encryption reaches it."
            )
        case Verdict.ENCRYPTED_NOT_PROVEN:
            return sentence("Encrypted, server not proven")
        case Verdict.NOT_ENCRYPTED:
            return sentence("Not encrypted")
        case Verdict.ENCRYPTED_TO_MIDDLE_BOX:
            return sentence("Encrypted to a middle box")
        case Verdict.STOPPED:
            stage = report.stopped_stage
            if stage is None:
                return sentence("Stopped by you")
            return sentence("Stopped by you at: {stage}", stage=stage_title(stage))
        case Verdict.FAILED:
            if findings:
                return findings[0].title
            stage = report.failed_stage
            title = stage_title(stage) if stage else sentence("Settings")
            return sentence("Failed at: {stage}", stage=title)


def subline(report: Report, verdict: Verdict) -> Sentence:
    match verdict:
        case Verdict.FAILED:
            stage = report.failed_stage or Stage.SETTINGS
            return sentence(
                "Failed at: {stage}. {sent}", stage=stage_title(stage), sent=what_was_sent(report)
            )
        case Verdict.STOPPED:
            return sentence("The connection was closed.")
        case Verdict.NOT_ENCRYPTED:
            return sentence("sslmode={mode}", mode=report.parameters.sslmode.value)
        case _:
            chain = report.chain
            if chain is None or chain.anchor is None or not chain.anchors.decisive:
                return sentence("sslmode={mode}", mode=report.parameters.sslmode.value)
            return sentence(
                "{mode} against {roots} · anchored in {anchor}",
                mode=report.parameters.sslmode.value,
                roots=roots_name(report),
                anchor=chain.anchor.common_name,
            )


def roots_name(report: Report) -> Sentence | str:
    """The trusted roots in words: ours by name, the system's, or the file."""
    match report.parameters.trust:
        case Trust.SYSTEM:
            return sentence("the system's roots")
        case Trust.AZURE:
            return sentence("Azure roots")
        case Trust.LIBPQ_PLACE | Trust.FILE:
            return report.parameters.sslrootcert


def summary_line(tls: TlsFacts | None) -> str:
    """One line in the shape psql prints (command.c, ``printSSLInfo``)."""
    if tls is None:
        return ""
    alpn = f", ALPN: {tls.alpn}" if tls.alpn else ""
    return (
        f"SSL connection (protocol: {tls.protocol}, cipher: {tls.cipher}, "
        f"bits: {'unknown' if tls.bits is None else tls.bits}, "
        f"compression: {tls.compression}{alpn})"
    )
