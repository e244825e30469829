"""Stage ``ssl_request``: does the server offer TLS, and is it a PostgreSQL server at all?"""

from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.diagnosis.catalogue import ASK_THE_NETWORK, Explanation, finding
from azpg_gui.core.diagnosis.findings.network import connection_timeout, host_of
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.diagnosis.remedies.advice import (
    ask_about_bytes,
    ask_about_silence,
    ask_for_tls,
    ask_who_named_it,
)
from azpg_gui.core.diagnosis.remedies.common import default_port, run_again
from azpg_gui.core.diagnosis.remedies.look import chain_as_sent, is_it_ready, listens_here
from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import SslAnswer, SslRequestEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.ssl_request import peer_kind
from azpg_gui.core.sentences import printable, sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["broken_connection", "connection_closed", "ssl_request_findings", "tls_not_offered"]


def ssl_request_findings(report: Report) -> list[Finding]:
    """The finding of the stage where it failed; empty where it did not."""
    seen = report.ssl_request
    if seen is None or report.failed_stage is not Stage.SSL_REQUEST:
        return []
    if seen.trouble is not None:
        return [broken_connection(report, Stage.SSL_REQUEST, seen.trouble)]
    match seen.answer:
        case SslAnswer.REFUSED:
            return [tls_not_offered(report, Stage.SSL_REQUEST, Severity.ERROR)]
        case SslAnswer.ERROR_RESPONSE:
            return [error_before_tls(report, seen)]
        case SslAnswer.OFFERED:
            return [bytes_before_tls(report, seen)]
        case _:
            return [not_postgresql(report, seen)]


@finding(
    "not-postgresql", Stage.SSL_REQUEST,
    evidence="first bytes of the reply", remedy="port 5432, where it answers",
)  # fmt: skip
def not_postgresql(report: Report, seen: SslRequestEvidence) -> Explanation:
    host, port = report.parameters.host, report.parameters.port
    kind = peer_kind(seen.first_bytes)
    return Explanation(
        sentence("This is not a PostgreSQL server"),
        sentence("Port {port} of {host} answers with {kind}.", port=port, host=host, kind=kind)
        if kind
        else sentence("Port {port} of {host} answers with something else.", port=port, host=host),
        sentence("Host or port belong to another service. No password was sent."),
        (
            *default_port(report),
            ask_who_named_it(report, kind or ""),
            *listens_here(report),
            run_again(),
        ),
        f"first bytes: {printable(seen.first_bytes.decode('latin-1'))}",
    )


@finding(
    "tls-not-offered", Stage.SSL_REQUEST, Stage.HANDSHAKE,
    evidence="`N`", remedy="what to ask whoever runs the server",
)  # fmt: skip
def tls_not_offered(
    report: Report, stage: Stage, severity: Severity, technical: str = ""
) -> Explanation:
    """The server answered N."""
    meaning = (
        sentence(
            "Azure Database for PostgreSQL always offers TLS. This is another server, or a "
            "proxy, pooler or tunnel in front of it. No password was sent."
        )
        if azure_server(report.parameters.host, report.parameters.hostaddr) is not None
        else sentence(
            "Its TLS is switched off (ssl = off), or a proxy, pooler or tunnel without TLS stands "
            "in front of it. No password was sent."
        )
    )
    return Explanation(
        sentence("This server does not offer TLS"),
        sentence(
            "{host} answered N: it speaks PostgreSQL, but not encrypted.", host=host_of(report)
        ),
        meaning,
        (ask_for_tls(report), run_again()),
        technical,
        severity,
        stage,
    )


@finding(
    "error-before-tls",
    Stage.SSL_REQUEST,
    evidence="an ErrorResponse before TLS",
    remedy="a command that tells its state",
)
def error_before_tls(report: Report, seen: SslRequestEvidence) -> Explanation:
    return Explanation(
        sentence("The server reported an error before TLS began"),
        sentence("{host} answered the request for TLS with an error.", host=report.parameters.host),
        sentence(
            "A server or pooler at its limit does this. The text came unencrypted, so anybody on "
            "the way could have written it."
        ),
        (*is_it_ready(report), run_again()),
        seen.server_message.message if seen.server_message else "",
    )


@finding(
    "bytes-before-tls", Stage.SSL_REQUEST,
    evidence="bytes behind the `S` (CVE-2021-23222)",
    remedy="what to tell whoever is responsible for security",
)  # fmt: skip
def bytes_before_tls(report: Report, seen: SslRequestEvidence) -> Explanation:
    return Explanation(
        sentence("Somebody slipped bytes in before TLS began"),
        sentence(
            "After its answer, {count} further bytes came unencrypted.", count=seen.early_bytes
        ),
        sentence(
            "An attacker on the way can inject answers like this (CVE-2021-23222). libpq refuses "
            "such a connection, and so does this program."
        ),
        (ask_about_bytes(report), run_again()),
    )


def broken_connection(report: Report, stage: Stage, trouble: Trouble) -> Finding:
    """A connection that was made and then fell silent, or was closed."""
    if trouble.kind is TroubleKind.TIMEOUT:
        return fell_silent(report, stage, trouble)
    return connection_closed(report, stage, trouble)


@connection_timeout.also()
def fell_silent(report: Report, stage: Stage, trouble: Trouble) -> Explanation:
    return Explanation(
        sentence("The server fell silent"),
        sentence(
            "{host} accepted the connection and then sent nothing more.", host=host_of(report)
        ),
        sentence(
            "Something listens there but does not speak PostgreSQL, is overloaded, or a device on "
            "the way holds the answer back. No password was sent."
        ),
        (*is_it_ready(report), ask_about_silence(report), *listens_here(report), run_again()),
        trouble.text,
        stage=stage,
    )


@finding(
    "connection-closed", Stage.SSL_REQUEST, Stage.HANDSHAKE, Stage.LOGIN,
    evidence="end of file or reset", remedy=ASK_THE_NETWORK,
)  # fmt: skip
def connection_closed(report: Report, stage: Stage, trouble: Trouble) -> Explanation:
    return Explanation(
        sentence("The connection was closed"),
        sentence("{host} closed the connection before TLS was agreed.", host=host_of(report)),
        sentence(
            "A firewall or proxy that inspects TLS does this, and a server that is restarting. "
            "No password was sent."
        ),
        (*is_it_ready(report), ask_about_silence(report), chain_as_sent(report), run_again()),
        trouble.text,
        stage=stage,
    )
