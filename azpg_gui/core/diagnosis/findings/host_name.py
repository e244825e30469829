"""Stage ``host_name``: the certificate is for other names than the host's."""

from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.name_difference import name_difference
from azpg_gui.core.diagnosis.remedies.roots import right_names
from azpg_gui.core.probe.evidence.tls import HostNameEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, Stage, StageState

__all__ = ["host_name_finding"]


def host_name_finding(report: Report, named: HostNameEvidence) -> Finding:
    """The certificate is for other names than the host's, or for one that is no name."""
    if named.damaged is not None:
        return certificate_name_damaged(report, named, named.damaged)
    return host_name_mismatch(report, named)


@finding(
    "host-name-mismatch", Stage.HOST_NAME,
    evidence="libpq's name rules",
    remedy="the name Azure's rule gives; no other without caution",
)  # fmt: skip
def host_name_mismatch(report: Report, named: HostNameEvidence) -> Explanation:
    names = ", ".join(named.names[:5]) + (" …" if len(named.names) > 5 else "")
    demanded = report.record(Stage.HOST_NAME).state is StageState.FAILED
    happened = (
        sentence(
            "You asked for {host}. The certificate is for {names}.", host=named.host, names=names
        )
        if named.names
        else sentence(
            "You asked for {host}. The certificate names no host at all.", host=named.host
        )
    )
    meaning = (
        sentence(
            "A genuine certificate of another server is what an attacker would show. libpq "
            "refuses before "
            "signing in. No password was sent."
        )
        if demanded
        else sentence(
            "This sslmode does not check the name: any server of the same issuer would do."
        )
    )
    remedies = right_names(report)
    if demanded:
        remedies = (*remedies, *_other_name(report, named), _without_the_name())
    return Explanation(
        sentence("The certificate is for another host"),
        happened,
        meaning,
        remedies,
        severity=Severity.ERROR if demanded else Severity.WARNING,
    )


def _other_name(report: Report, named: HostNameEvidence) -> tuple[Remedy, ...]:
    """The one name of the certificate, where an address is given, so that nothing but the
    comparison changes. It is whatever the other end says it is."""
    concrete = [name for name in named.names if not name.startswith("*")]
    names = report.alternatives.names if report.alternatives else ()
    known = {right.name.lower() for right in names}
    if len(concrete) != 1 or not report.parameters.hostaddr or concrete[0].lower() in known:
        return ()
    note = sentence(
        "Only if you know that {name} is your server: an attacker's certificate carries a name "
        "of the attacker's. What is then proven is {name}, not {host}.",
        name=concrete[0],
        host=named.host,
    )
    label = sentence("Use the name in the certificate: {name}", name=concrete[0])
    return (
        Remedy(label, {"host": concrete[0]}, cautious=True, note=note,
               difference=name_difference(named.host, concrete[0])),
    )  # fmt: skip


def _without_the_name() -> Remedy:
    note = sentence("Any server with a certificate of the same issuer would then do.")
    label = sentence("Switch to verify-ca (host not proven)")
    return Remedy(label, {"sslmode": "verify-ca"}, note=note)


@finding(
    "certificate-name-damaged", Stage.HOST_NAME,
    evidence="a NUL in a name, an address of odd length", remedy="verify-ca",
)  # fmt: skip
def certificate_name_damaged(report: Report, named: HostNameEvidence, name: str) -> Explanation:
    demanded = report.record(Stage.HOST_NAME).state is StageState.FAILED
    remedies = (_without_the_name(),) if demanded else ()
    return Explanation(
        sentence("A name in the certificate is damaged"),
        sentence("You asked for {host}. The certificate has “{name}”.", host=named.host, name=name),
        sentence(
            "A name with a zero byte inside, or an address of the wrong length, is an old way to "
            "deceive (CVE-2009-4034). libpq gives up at it, whatever other names there are."
        ),
        remedies,
        severity=Severity.ERROR if demanded else Severity.WARNING,
    )
