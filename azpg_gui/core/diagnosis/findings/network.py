"""Stages ``resolve``, ``connect`` and ``ssl_request``: until TLS begins."""

import ipaddress

from azpg_gui.core.azure.commands import shell_word
from azpg_gui.core.azure.hosts import azure_server, is_this_computer
from azpg_gui.core.connection.idna_names import ascii_form
from azpg_gui.core.diagnosis.catalogue import AGAIN, Explanation, finding
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import default_port, let_address_in, run_again
from azpg_gui.core.probe.evidence.network import Address, Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import SslAnswer, SslRequestEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.ssl_request import peer_kind
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = [
    "broken_connection",
    "connection_closed",
    "connection_timeout",
    "network_findings",
    "tls_not_offered",
]


def network_findings(report: Report) -> list[Finding]:
    """The finding of the first of these stages that failed; empty where none did."""
    match report.failed_stage:
        case Stage.RESOLVE:
            return [name_not_resolved(report)]
        case Stage.CONNECT:
            return [_connect(report)]
        case Stage.SSL_REQUEST if report.ssl_request is not None:
            return [_ssl_request(report, report.ssl_request)]
        case _:
            return []


@finding(
    "name-not-resolved", Stage.RESOLVE,
    evidence="EAI_NONAME, EAI_NODATA, no answer, or no route to anybody", remedy=AGAIN,
)  # fmt: skip
def name_not_resolved(report: Report) -> Explanation:
    host = report.parameters.host
    trouble = report.resolve.trouble if report.resolve else None
    kind = trouble.kind if trouble is not None else TroubleKind.LOOKUP_FAILED
    title, happened, meaning = _lookup_words(report, kind)
    written = ascii_form(host)
    remedies: tuple[Remedy, ...] = ()
    if written is not None and kind in {TroubleKind.NOT_FOUND, TroubleKind.NO_ADDRESS}:
        meaning = sentence(
            "libpq hands the name on as it is written, and the name server knows only its ASCII "
            "form: {name}.",
            name=written,
        )
        if not report.passed_over:  # of several hosts, one cannot be set alone
            remedies = (Remedy(sentence("Use {name}", name=written), {"host": written}),)
    return Explanation(
        title, happened, meaning,
        (
            *remedies,
            run_again(),
            Remedy(sentence("Look it up yourself"), command=f"nslookup {shell_word(host, 'HOST')}"),
        ),
        technical=trouble.text if trouble else "",
    )  # fmt: skip


def _lookup_words(report: Report, kind: TroubleKind) -> tuple[Sentence, Sentence, Sentence]:
    """A name that is not there, one without an address, no answer, and nobody to ask: four things,
    and only the first two say anything about the name."""
    host = report.parameters.host
    no_address = sentence("The host name has no address")
    no_answer = sentence("The host name could not be looked up")
    again = sentence(
        "This says nothing about the name: the name server was not reached, or could not answer. "
        "Check the network, the VPN and the name server, then test again."
    )
    match kind:
        case TroubleKind.NO_NETWORK:
            return (
                sentence("This computer has no network"),
                sentence("No name server could be asked for {host}.", host=host),
                sentence(
                    "There is no route to anybody: switch the network or the VPN on, then test "
                    "again. Whether the name is right is not known."
                ),
            )
        case TroubleKind.TIMEOUT:
            return (
                no_answer,
                sentence("The name server did not answer when asked for {host}.", host=host),
                again,
            )
        case TroubleKind.NOT_FOUND:
            return (
                no_address,
                sentence("The name server knows no name {host}.", host=host),
                _wrong_name(report),
            )
        case TroubleKind.NO_ADDRESS:
            return (
                no_address,
                sentence("The name {host} exists, but it has no address.", host=host),
                _wrong_name(report),
            )
        case _:
            return no_answer, sentence("Looking {host} up failed for now.", host=host), again


def _wrong_name(report: Report) -> Sentence:
    if azure_server(report.parameters.host, report.parameters.hostaddr) is not None:
        return sentence(
            "The name may be mistyped or the server deleted. A server with private access has an "
            "address only inside its virtual network: there, link its private DNS zone."
        )
    return sentence("The name may be mistyped, or only known inside another network.")


def _connect(report: Report) -> Finding:
    tried = report.connect.tried if report.connect else ()
    kinds = [attempt.trouble.kind for attempt in tried if attempt.trouble]
    if TroubleKind.REFUSED in kinds:
        return connection_refused(report)
    if TroubleKind.TIMEOUT in kinds or not kinds:
        return connection_timeout(report)
    return host_unreachable(report)


def _addresses(report: Report) -> str:
    return ", ".join(a.address.text for a in (report.connect.tried if report.connect else ()))


def _each_attempt(report: Report) -> str:
    """What came of every address, in the system's words."""
    return "\n".join(
        f"{attempt.address.text}, port {report.parameters.port}: {attempt.trouble.text}"
        for attempt in (report.connect.tried if report.connect else ())
        if attempt.trouble
    )


@finding(
    "connection-refused", Stage.CONNECT,
    evidence="ECONNREFUSED", remedy="port 5432, where it answers",
)  # fmt: skip
def connection_refused(report: Report) -> Explanation:
    parameters = report.parameters
    azure = azure_server(parameters.host, parameters.hostaddr) is not None
    return Explanation(
        sentence("The port refuses connections"),
        sentence(
            "{host} ({addresses}) refused port {port}.",
            host=_host(report), addresses=_addresses(report), port=parameters.port,
        ),
        sentence(
            "The computer is there, but no server answers on this port. Azure uses 5432, and "
            "6432 only where PgBouncer is switched on; the server may also be stopped."
        )
        if azure
        else _refused_here(report),
        (*default_port(report), run_again()),
        _each_attempt(report),
    )  # fmt: skip


@finding("connection-timeout", *Stage, evidence="the stage's time limit", remedy=AGAIN)
def connection_timeout(report: Report) -> Explanation:
    """Nobody answered at all. Who fell silent later is told where that was met (``also``)."""
    parameters = report.parameters
    azure = azure_server(parameters.host, parameters.hostaddr)
    tried = report.connect.tried if report.connect else ()
    private = bool(tried) and all(_is_private(attempt.address) for attempt in tried)
    firewall = let_address_in(azure, None) if not private else ()
    return Explanation(
        sentence("The server did not answer in time"),
        sentence(
            "{host} ({addresses}) did not answer on port {port}.",
            host=_host(report), addresses=_addresses(report), port=parameters.port,
        ),
        _silence(azure=azure is not None, private=private),
        (run_again(), *firewall),
        _each_attempt(report),
        stage=Stage.CONNECT,
    )  # fmt: skip


@finding("host-unreachable", Stage.CONNECT, evidence="ENETUNREACH, EHOSTUNREACH", remedy=AGAIN)
def host_unreachable(report: Report) -> Explanation:
    return Explanation(
        sentence("The network has no way to the server"),
        sentence(
            "{host} ({addresses}) cannot be reached.",
            host=_host(report), addresses=_addresses(report),
        ),
        sentence("Your computer has no route there: check the network, the VPN and IPv6."),
        (run_again(),),
        _each_attempt(report),
    )  # fmt: skip


def _refused_here(report: Report) -> Sentence:
    if is_this_computer(report.parameters.hostaddr):
        return sentence(
            "This is your own computer: the server or the tunnel that should answer there is not "
            "running."
        )
    return sentence("The computer is there, but no server answers on this port.")


def _silence(*, azure: bool, private: bool) -> Sentence:
    if private:
        return sentence(
            "This is a private address: it answers only inside its own network, or through a VPN "
            "or peering that leads there. No firewall rule of the server changes that."
        )
    if azure:
        return sentence(
            "Azure's firewall drops connections from addresses it does not know without an "
            "answer. "
            "Add your public address under Networking; it takes up to five minutes."
        )
    return sentence("A firewall on the way, or a wrong address, swallows the connection.")


def _is_private(address: Address) -> bool:
    """RFC 1918 and RFC 4193: what a private endpoint or an injected network has."""
    try:
        value = ipaddress.ip_address(address.text.partition("%")[0])
    except ValueError:
        return False
    return value.is_private and not value.is_loopback


def _ssl_request(report: Report, seen: SslRequestEvidence) -> Finding:
    if seen.trouble is not None:
        return broken_connection(report, Stage.SSL_REQUEST, seen.trouble)
    match seen.answer:
        case SslAnswer.REFUSED:
            return tls_not_offered(report, Stage.SSL_REQUEST, Severity.ERROR)
        case SslAnswer.ERROR_RESPONSE:
            return error_before_tls(report, seen)
        case SslAnswer.OFFERED:
            return bytes_before_tls(seen)
        case _:
            return not_postgresql(report, seen)


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
        (*default_port(report), run_again()),
        f"first bytes: {printable(seen.first_bytes.decode('latin-1'))}",
    )


@finding("tls-not-offered", Stage.SSL_REQUEST, Stage.HANDSHAKE, evidence="`N`", remedy=AGAIN)
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
        sentence("{host} answered N: it speaks PostgreSQL, but not encrypted.", host=_host(report)),
        meaning,
        (run_again(),),
        technical,
        severity,
        stage,
    )


@finding(
    "error-before-tls", Stage.SSL_REQUEST, evidence="an ErrorResponse before TLS", remedy=AGAIN
)
def error_before_tls(report: Report, seen: SslRequestEvidence) -> Explanation:
    return Explanation(
        sentence("The server reported an error before TLS began"),
        sentence("{host} answered the request for TLS with an error.", host=report.parameters.host),
        sentence(
            "A server or pooler at its limit does this. The text came unencrypted, so anybody on "
            "the way could have written it."
        ),
        (run_again(),),
        seen.server_message.message if seen.server_message else "",
    )


@finding(
    "bytes-before-tls", Stage.SSL_REQUEST,
    evidence="bytes behind the `S` (CVE-2021-23222)", remedy="–",
)  # fmt: skip
def bytes_before_tls(seen: SslRequestEvidence) -> Explanation:
    return Explanation(
        sentence("Somebody slipped bytes in before TLS began"),
        sentence(
            "After its answer, {count} further bytes came unencrypted.", count=seen.early_bytes
        ),
        sentence(
            "An attacker on the way can inject answers like this (CVE-2021-23222). libpq refuses "
            "such a connection, and so does this program."
        ),
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
        sentence("{host} accepted the connection and then sent nothing more.", host=_host(report)),
        sentence(
            "Something listens there but does not speak PostgreSQL, is overloaded, or a device on "
            "the way holds the answer back. No password was sent."
        ),
        (run_again(),),
        trouble.text,
        stage=stage,
    )


@finding(
    "connection-closed", Stage.SSL_REQUEST, Stage.HANDSHAKE, Stage.LOGIN,
    evidence="end of file or reset", remedy=AGAIN,
)  # fmt: skip
def connection_closed(report: Report, stage: Stage, trouble: Trouble) -> Explanation:
    return Explanation(
        sentence("The connection was closed"),
        sentence("{host} closed the connection before TLS was agreed.", host=_host(report)),
        sentence(
            "A firewall or proxy that inspects TLS does this, and a server that is restarting. "
            "No password was sent."
        ),
        (run_again(),),
        trouble.text,
        stage=stage,
    )


def _host(report: Report) -> str:
    return report.parameters.host or report.parameters.hostaddr
