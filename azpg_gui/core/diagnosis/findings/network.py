"""Stages ``resolve`` and ``connect``: is anybody there?"""

from azpg_gui.core.azure.commands import shell_word
from azpg_gui.core.azure.endpoints import RETIRED_NAMES, listed_ports, retired_name
from azpg_gui.core.azure.hosts import Deployment, azure_server, is_this_computer
from azpg_gui.core.connection.idna_names import ascii_form
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.private_names import (
    ipv6_findings,
    is_private,
    private_name_finding,
    way_to_private_address,
)
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.advice import ask_the_network
from azpg_gui.core.diagnosis.remedies.common import (
    azure_cli,
    default_port,
    let_address_in,
    run_again,
)
from azpg_gui.core.diagnosis.remedies.look import (
    is_it_ready,
    listens_here,
    reaches_the_port,
    route,
)
from azpg_gui.core.probe.evidence.network import TroubleKind
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage

__all__ = ["connection_timeout", "host_of", "network_findings"]


def network_findings(report: Report) -> list[Finding]:
    """The finding of the first of these stages that failed, and what is odd about an address."""
    private = private_name_finding(report)
    match report.failed_stage:
        case Stage.RESOLVE:
            found = [private or name_not_resolved(report)]
        case Stage.CONNECT:
            found = [private or _connect(report)]
        case Stage.SSL_REQUEST:
            found = [private] if private is not None else []
        case _:
            found = []
    return [*found, *ipv6_findings(report)]


@finding(
    "name-not-resolved", Stage.RESOLVE,
    evidence="EAI_NONAME, EAI_NODATA, no answer, or no route to anybody",
    remedy="the ASCII form of the name; `nslookup`",
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
            Remedy(sentence("Look it up yourself"), command=f"nslookup {shell_word(host, 'HOST')}"),
            *_listed_by_azure(report),
            run_again(),
        ),
        technical=trouble.text if trouble else "",
    )  # fmt: skip


def _listed_by_azure(report: Report) -> tuple[Remedy, ...]:
    """Whether the server is there under that name."""
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    if azure is None or azure.deployment is not Deployment.FLEXIBLE_SERVER:
        return ()
    return (
        Remedy(
            sentence("List the servers of your subscription, with their names and states"),
            command="az postgres flexible-server list "
            '--query "[].{name:name, host:fullyQualifiedDomainName, state:state}" --output table',
        ),
    )


def _when_refused(report: Report) -> tuple[Remedy, ...]:
    return listens_here(report) or (*is_it_ready(report), ask_the_network(report))


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
    if retired_name(report.parameters.host):
        return RETIRED_NAMES
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
    azure = azure_server(parameters.host, parameters.hostaddr)
    return Explanation(
        sentence("The port refuses connections"),
        sentence(
            "{host} ({addresses}) refused port {port}.",
            host=host_of(report), addresses=_addresses(report), port=parameters.port,
        ),
        sentence(
            "The computer is there, but no server answers on this port; the server may also be "
            "stopped. Azure's ports: {ports}.",
            ports=listed_ports(azure),
        )
        if azure is not None
        else _refused_here(report),
        (*default_port(report), *_when_refused(report), run_again()),
        _each_attempt(report),
    )  # fmt: skip


@finding(
    "connection-timeout", *Stage,
    evidence="the stage's time limit",
    remedy="the firewall rule; what to ask whoever runs the network",
)  # fmt: skip
def connection_timeout(report: Report) -> Explanation:
    """Nobody answered at all. Who fell silent later is told where that was met (``also``)."""
    parameters = report.parameters
    azure = azure_server(parameters.host, parameters.hostaddr)
    tried = report.connect.tried if report.connect else ()
    private = bool(tried) and all(is_private(attempt.address) for attempt in tried)
    further = (
        way_to_private_address(report)
        if private
        else let_address_in(azure, None, azure_cli(report))
    ) or (reaches_the_port(report), ask_the_network(report))
    return Explanation(
        sentence("The server did not answer in time"),
        sentence(
            "{host} ({addresses}) did not answer on port {port}.",
            host=host_of(report), addresses=_addresses(report), port=parameters.port,
        ),
        _silence(azure=azure is not None, private=private),
        (*further, run_again()),
        _each_attempt(report),
        stage=Stage.CONNECT,
    )  # fmt: skip


@finding(
    "host-unreachable", Stage.CONNECT,
    evidence="ENETUNREACH, EHOSTUNREACH", remedy="a command that tells the way",
)  # fmt: skip
def host_unreachable(report: Report) -> Explanation:
    return Explanation(
        sentence("The network has no way to the server"),
        sentence(
            "{host} ({addresses}) cannot be reached.",
            host=host_of(report), addresses=_addresses(report),
        ),
        sentence("Your computer has no route there: check the network, the VPN and IPv6."),
        (route(report), ask_the_network(report), run_again()),
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


def host_of(report: Report) -> str:
    return report.parameters.host or report.parameters.hostaddr
