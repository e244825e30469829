"""Stages ``resolve`` and ``connect`` of an Azure server: private endpoints, and addresses it has
not. The chain of aliases (CNAME) decides, and where no name server told it, nothing is claimed."""

import ipaddress

from azpg_gui.core.azure.commands import shell_word
from azpg_gui.core.azure.endpoints import takes_ipv4_only
from azpg_gui.core.azure.hosts import azure_host, azure_server
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.probe.evidence.network import Address, TroubleKind
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["ipv6_findings", "is_private", "private_name_finding", "way_to_private_address"]


def private_name_finding(report: Report) -> Finding | None:
    """The finding of a name that leads to a private endpoint; None where it leads to none, or the
    address is the endpoint's own."""
    through = _private_alias(report)
    if not through:
        return None
    if report.failed_stage is Stage.RESOLVE:
        kind = report.resolve.trouble.kind if report.resolve and report.resolve.trouble else None
        known = kind in {TroubleKind.NOT_FOUND, TroubleKind.NO_ADDRESS}
        return private_zone_not_linked(report, through) if known else None
    tried = report.connect.tried if report.connect else ()
    outside = bool(tried) and not any(is_private(attempt.address) for attempt in tried)
    return private_name_outside(report, through) if outside else None


def _private_alias(report: Report) -> str:
    parameters = report.parameters
    if azure_server(parameters.host, parameters.hostaddr) is None:
        return ""
    aliases = report.alternatives.aliases if report.alternatives else ()
    for name in (parameters.host, *aliases):
        azure = azure_host(name)
        if azure is not None and azure.private_link:
            return name
    return ""


@finding(
    "private-zone-not-linked", Stage.RESOLVE,
    evidence="the aliases lead through `privatelink.` and end without an address",
    remedy="`az network private-dns link vnet list`",
)  # fmt: skip
def private_zone_not_linked(report: Report, through: str) -> Explanation:
    host, zone = report.parameters.host, through.partition(".")[2]
    return Explanation(
        sentence("The private DNS zone does not answer here"),
        sentence("{host} leads to {name}, and that name has no address.", host=host, name=through),
        sentence(
            "The server has a private endpoint. Its zone {zone} is not linked to the virtual "
            "network this computer asks from, or has no record of the server. A name server of "
            "your own must forward it to 168.63.129.16.",
            zone=zone,
        ),
        (
            Remedy(
                sentence("Which networks the zone is linked to"),
                command="az network private-dns link vnet list --resource-group RESOURCE_GROUP "
                f"--zone-name {shell_word(zone, 'ZONE')} --output table",
            ),
            Remedy(
                sentence("The zone's record of the server"),
                command="az network private-dns record-set a list --resource-group RESOURCE_GROUP "
                f"--zone-name {shell_word(zone, 'ZONE')} --output table",
            ),
            run_again(),
        ),
        _chain(report),
    )


@finding(
    "private-name-outside", Stage.CONNECT, Stage.SSL_REQUEST,
    evidence="the aliases lead through `privatelink.` to a public address",
    remedy="`nslookup` from both sides",
)  # fmt: skip
def private_name_outside(report: Report, through: str) -> Explanation:
    host = report.parameters.host
    tried = report.connect.tried if report.connect else ()
    addresses = ", ".join(attempt.address.text for attempt in tried)
    return Explanation(
        sentence("The name was resolved outside the private network"),
        sentence(
            "{host} leads to {name}, and from here to the public address {addresses}.",
            host=host, name=through, addresses=addresses,
        ),
        sentence(
            "The server has a private endpoint, and its public side does not answer you. Inside "
            "the virtual network the same name has a private address: connect from there, or send "
            "the name lookup through the VPN to the network's name server."
        ),
        (
            Remedy(sentence("Look it up yourself"), command=f"nslookup {shell_word(host, 'HOST')}"),
            Remedy(
                sentence("The private endpoint's address"),
                command="az network private-endpoint list --resource-group RESOURCE_GROUP "
                '--query "[].customDnsConfigs[]" --output json',
            ),
            run_again(),
        ),
        _chain(report),
        stage=report.failed_stage or Stage.CONNECT,
    )  # fmt: skip


def _chain(report: Report) -> str:
    aliases = report.alternatives.aliases if report.alternatives else ()
    return " → ".join((report.parameters.host, *aliases))


def way_to_private_address(report: Report) -> tuple[Remedy, ...]:
    """What lies between this computer and a private address that is silent: route or rules."""
    if azure_server(report.parameters.host, report.parameters.hostaddr) is None:
        return ()
    host, port = shell_word(report.parameters.host, "HOST"), report.parameters.port
    return (
        Remedy(
            sentence("From a machine inside the virtual network"), command=f"nc -vz {host} {port}"
        ),
        Remedy(
            sentence("Routes in effect at this machine's network card"),
            command="az network nic show-effective-route-table --resource-group RESOURCE_GROUP "
            "--name NETWORK_CARD --output table",
        ),
        Remedy(
            sentence("Security rules in effect there"),
            command="az network nic list-effective-nsg --resource-group RESOURCE_GROUP "
            "--name NETWORK_CARD",
        ),
    )


def is_private(address: Address) -> bool:
    """RFC 1918 and RFC 4193: what a private endpoint or an injected network has."""
    try:
        value = ipaddress.ip_address(address.text.partition("%")[0])
    except ValueError:
        return False
    return value.is_private and not value.is_loopback


def ipv6_findings(report: Report) -> list[Finding]:
    """Flexible Server has no address of version 6."""
    parameters, seen = report.parameters, report.resolve
    azure = azure_server(parameters.host, parameters.hostaddr)
    if seen is None or not takes_ipv4_only(azure):
        return []
    sixes = [address.text for address in seen.addresses if address.version == 6]
    return [wrong_address_family(report, sixes)] if sixes else []


@finding(
    "wrong-address-family", Stage.RESOLVE,
    evidence="an address of version 6 under a Flexible Server's name",
    remedy="`hostaddr` of version 4, else `nslookup`",
)  # fmt: skip
def wrong_address_family(report: Report, addresses: list[str]) -> Explanation:
    failed = report.failed_stage is Stage.CONNECT
    fours = [a.text for a in (report.resolve.addresses if report.resolve else ()) if a.version == 4]
    label = sentence("Use the address {address}", address=fours[0] if fours else "")
    note = sentence("Addresses of Azure change: do not keep it for long.")
    use = (Remedy(label, {"hostaddr": fours[0]}, note=note),) if fours else ()
    return Explanation(
        sentence("The name has an IPv6 address, and the server takes IPv4 only"),
        sentence(
            "{host} leads to {addresses}.", host=report.parameters.host,
            addresses=", ".join(addresses),
        ),
        sentence(
            "Azure Database for PostgreSQL flexible server is reached by IPv4. An IPv6 address "
            "comes from a name server that makes one up (DNS64), from a hosts file, or from a "
            "proxy."
        ),
        use or (_version_4(report), run_again()),
        severity=Severity.ERROR if failed else Severity.WARNING,
    )  # fmt: skip


def _version_4(report: Report) -> Remedy:
    host = shell_word(report.parameters.host, "HOST")
    return Remedy(
        sentence("See whether the name has an IPv4 address"), command=f"nslookup -type=A {host}"
    )
