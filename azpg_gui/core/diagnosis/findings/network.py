"""Stages ``resolve``, ``connect`` and ``ssl_request``: until TLS begins."""

import ipaddress

from azpg_gui.core.azure.commands import shell_word
from azpg_gui.core.azure.hosts import azure_server, is_this_computer
from azpg_gui.core.connection.idna_names import ascii_form
from azpg_gui.core.diagnosis.model import Code, Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import default_port, let_address_in, run_again
from azpg_gui.core.probe.evidence.network import Address, Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import SslAnswer, SslRequestEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.probe.ssl_request import peer_kind
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["broken_connection", "network_findings", "tls_not_offered"]

_NOTHING_SENT = sentence("No connection was made, so nothing was sent.")


def network_findings(report: Report) -> list[Finding]:
    """The finding of the first of these stages that failed; empty where none did."""
    match report.failed_stage:
        case Stage.RESOLVE:
            return [_resolve(report)]
        case Stage.CONNECT:
            return [_connect(report)]
        case Stage.SSL_REQUEST if report.ssl_request is not None:
            return [_ssl_request(report, report.ssl_request)]
        case _:
            return []


def _resolve(report: Report) -> Finding:
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
    return Finding(
        Code.NAME_NOT_RESOLVED, Severity.ERROR, Stage.RESOLVE, title, happened, meaning,
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
    connect = report.connect
    tried = connect.tried if connect else ()
    port = report.parameters.port
    host = report.parameters.host or report.parameters.hostaddr
    technical = "\n".join(
        f"{attempt.address.text}, port {port}: {attempt.trouble.text}"
        for attempt in tried
        if attempt.trouble
    )
    kinds = [attempt.trouble.kind for attempt in tried if attempt.trouble]
    addresses = ", ".join(attempt.address.text for attempt in tried)
    azure_name = azure_server(report.parameters.host, report.parameters.hostaddr)
    azure = azure_name is not None
    private = bool(tried) and all(_is_private(attempt.address) for attempt in tried)
    meaning: Sentence
    if TroubleKind.REFUSED in kinds:
        code, title = Code.CONNECTION_REFUSED, sentence("The port refuses connections")
        happened = sentence(
            "{host} ({addresses}) refused port {port}.", host=host, addresses=addresses, port=port
        )
        meaning = (
            sentence(
                "The computer is there, but no server answers on this port. Azure uses 5432, and "
                "6432 only where PgBouncer is switched on; the server may also be stopped."
            )
            if azure
            else _refused_here(report)
        )
    elif TroubleKind.TIMEOUT in kinds or not kinds:
        code, title = Code.CONNECTION_TIMEOUT, sentence("The server did not answer in time")
        happened = sentence(
            "{host} ({addresses}) did not answer on port {port}.",
            host=host,
            addresses=addresses,
            port=port,
        )
        meaning = _silence(azure=azure, private=private)
    else:
        code, title = Code.HOST_UNREACHABLE, sentence("The network has no way to the server")
        happened = sentence(
            "{host} ({addresses}) cannot be reached.", host=host, addresses=addresses
        )
        meaning = sentence("Your computer has no route there: check the network, the VPN and IPv6.")
    remedies: tuple[Remedy, ...] = (run_again(),)
    if code is Code.CONNECTION_REFUSED:
        remedies = (*default_port(report), *remedies)
    if code is Code.CONNECTION_TIMEOUT and azure_name is not None and not private:
        remedies = (*remedies, *let_address_in(azure_name, None))
    return Finding(
        code, Severity.ERROR, Stage.CONNECT, title, happened, meaning, remedies, technical
    )


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
    host, port = report.parameters.host, report.parameters.port
    match seen.answer:
        case SslAnswer.REFUSED:
            return tls_not_offered(report, Stage.SSL_REQUEST, Severity.ERROR)
        case SslAnswer.ERROR_RESPONSE:
            words = seen.server_message.message if seen.server_message else ""
            return Finding(
                Code.ERROR_BEFORE_TLS, Severity.ERROR, Stage.SSL_REQUEST,
                sentence("The server reported an error before TLS began"),
                sentence("{host} answered the request for TLS with an error.", host=host),
                sentence(
                    "A server or pooler at its limit does this. The text came unencrypted, so "
                    "anybody "
                    "on the way could have written it."
                ),
                (run_again(),),
                technical=words,
            )  # fmt: skip
        case SslAnswer.OFFERED:
            return Finding(
                Code.BYTES_BEFORE_TLS, Severity.ERROR, Stage.SSL_REQUEST,
                sentence("Somebody slipped bytes in before TLS began"),
                sentence(
                    "After its answer, {count} further bytes came unencrypted.",
                    count=seen.early_bytes,
                ),
                sentence(
                    "An attacker on the way can inject answers like this (CVE-2021-23222). libpq "
                    "refuses "
                    "such a connection, and so does this program."
                ),
            )  # fmt: skip
        case _:
            kind = peer_kind(seen.first_bytes)
            happened = (
                sentence(
                    "Port {port} of {host} answers with {kind}.", port=port, host=host, kind=kind
                )
                if kind
                else sentence(
                    "Port {port} of {host} answers with something else.", port=port, host=host
                )
            )
            remedies: tuple[Remedy, ...] = (*default_port(report), run_again())
            return Finding(
                Code.NOT_POSTGRESQL, Severity.ERROR, Stage.SSL_REQUEST,
                sentence("This is not a PostgreSQL server"), happened,
                sentence("Host or port belong to another service. No password was sent."),
                remedies,
                technical=f"first bytes: {printable(seen.first_bytes.decode('latin-1'))}",
            )  # fmt: skip


def tls_not_offered(
    report: Report, stage: Stage, severity: Severity, technical: str = ""
) -> Finding:
    """The server answered N."""
    host = report.parameters.host or report.parameters.hostaddr
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
    return Finding(
        Code.TLS_NOT_OFFERED, severity, stage,
        sentence("This server does not offer TLS"),
        sentence("{host} answered N: it speaks PostgreSQL, but not encrypted.", host=host),
        meaning, (run_again(),), technical=technical,
    )  # fmt: skip


def broken_connection(report: Report, stage: Stage, trouble: Trouble) -> Finding:
    """A connection that was made and then fell silent, or was closed."""
    host = report.parameters.host or report.parameters.hostaddr
    if trouble.kind is TroubleKind.TIMEOUT:
        return Finding(
            Code.CONNECTION_TIMEOUT, Severity.ERROR, stage,
            sentence("The server fell silent"),
            sentence("{host} accepted the connection and then sent nothing more.", host=host),
            sentence(
                "Something listens there but does not speak PostgreSQL, is overloaded, or a "
                "device on "
                "the way holds the answer back. No password was sent."
            ),
            (run_again(),),
            technical=trouble.text,
        )  # fmt: skip
    return Finding(
        Code.CONNECTION_CLOSED, Severity.ERROR, stage,
        sentence("The connection was closed"),
        sentence("{host} closed the connection before TLS was agreed.", host=host),
        sentence(
            "A firewall or proxy that inspects TLS does this, and a server that is restarting. "
            "No password was sent."
        ),
        (run_again(),),
        technical=trouble.text,
    )  # fmt: skip
