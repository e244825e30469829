"""Which roots, which mode and which name to offer: only what was found to work here.

``Report.alternatives`` says which roots OpenSSL verified the received chain with. Where no chain
could be seen, the pinned roots of an Azure host are offered, and it is said that nothing was
checked; other roots are not.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle, azure_roots
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.diagnosis.name_difference import name_difference
from azpg_gui.core.diagnosis.remedies.common import another_root_file
from azpg_gui.core.diagnosis.remedies.files import mended_files
from azpg_gui.core.diagnosis.stage_lines import describe_stage
from azpg_gui.core.probe.alternatives import NameSource, RightName, RootsKind, VerifyingRoots
from azpg_gui.core.probe.evidence.tls import SslAnswer
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.diagnosis import refusals
else:  # of a run that was turned away
    refusals = later("azpg_gui.core.diagnosis.refusals")

__all__ = [
    "encrypt",
    "longer_lasting",
    "prove_fully",
    "right_names",
    "roots_in_place_of_another_file",
    "roots_that_verify",
]


def roots_that_verify(report: Report) -> tuple[Remedy, ...]:
    """Every other set of roots that verifies this chain, then the choice of a file."""
    seen = report.alternatives
    if seen is None or not seen.chain_seen:
        return (*_azure_unchecked(report), another_root_file())
    found = [remedy for roots in seen.roots if (remedy := _use(report, roots)) is not None]
    if found:
        return (*found, another_root_file())
    note = (
        sentence(
            "No other roots on this computer vouch for this server: not the system's, and no file "
            "in libpq's folder."
        )
        if azure_host(report.parameters.host) is None
        else sentence(
            "No other roots on this computer vouch for this server: not Azure's, not the "
            "system's, and no file in libpq's folder."
        )
    )
    return (another_root_file(note),)


def roots_in_place_of_another_file(report: Report) -> tuple[Remedy, ...]:
    """As ``roots_that_verify``. A client certificate among the roots goes where it belongs first,
    and the first roots that verify take its place."""
    roots = roots_that_verify(report)
    moved = (remedy for remedy in mended_files(report, "sslrootcert") if remedy.set)
    return (*(replace(one, set={**one.set, **roots[0].set}) for one in moved), *roots)


def _use(report: Report, roots: VerifyingRoots) -> Remedy | None:
    parameters, seen = report.parameters, report.alternatives
    named = seen is not None and seen.host_matches is True
    if roots.kind is RootsKind.SYSTEM:
        # libpq accepts nothing but verify-full with the system's roots.
        changes = {"sslrootcert": "system", "sslmode": "verify-full"}
        return (
            Remedy(sentence("Use the system's roots"), changes, note=_in_the_system(report, roots))
            if named
            else None
        )
    changes = {"sslrootcert": str(roots.path)}
    if named and not parameters.sslmode.verifies:
        changes["sslmode"] = "verify-full"
    match roots.kind:
        case RootsKind.AZURE:
            return Remedy(sentence("Use Azure roots"), changes)
        case RootsKind.MEANT if report.failed_stage is Stage.SETTINGS:
            return None  # settings_findings offers it, whether it verifies this chain or not
        case RootsKind.NAMED:
            return None if len(changes) == 1 else Remedy(sentence("Switch to verify-full"), changes)
        case _:
            note = sentence("It holds “{root}”, which vouches for this certificate.",
                            root=roots.anchor.common_name)  # fmt: skip
            label = sentence("Use the roots in {path}", path=roots.path)
            return Remedy(label, changes, note=note)


def _in_the_system(report: Report, roots: VerifyingRoots) -> Sentence:
    """A company's own root in the system's store is the usual sign of a device that reads along."""
    root = roots.anchor.common_name
    known = {azure.sha256 for azure in azure_roots()}
    if azure_host(report.parameters.host) is None or roots.anchor.sha256 in known:
        return sentence(
            "The system's store has “{root}”, which vouches for this certificate.", root=root
        )
    return sentence(
        "The system's store has “{root}”, which vouches for this certificate. Azure does not use "
        "that root: a device of your company may open the connection and read along.",
        root=root,
    )


def _azure_unchecked(report: Report) -> tuple[Remedy, ...]:
    host = azure_host(report.parameters.host)
    bundle = str(azure_bundle(host))
    if host is None or report.parameters.sslrootcert == bundle:
        return ()
    changes = {"sslrootcert": bundle}
    if not report.parameters.sslmode.verifies:
        changes["sslmode"] = "verify-full"
    note = sentence("Not checked: the server's certificate could not be seen.")
    return (Remedy(sentence("Use Azure roots"), changes, note=note),)


def prove_fully(report: Report) -> tuple[Remedy, ...]:
    """verify-full, where it would pass: with the roots in effect, or with others that were found.

    Empty where the certificate does not name the host, or no roots verify it.
    """
    chain, named = report.chain, report.host_name
    if named is not None and named.matched is None:
        return ()
    if named is not None and chain is not None and chain.anchors.decisive and not chain.errors:
        return (Remedy(sentence("Switch to verify-full"), {"sslmode": "verify-full"}),)
    seen = report.alternatives
    if seen is None or seen.host_matches is not True or not seen.roots:
        return ()
    best = seen.roots[0]
    changes = {"sslmode": "verify-full"}
    if best.kind is RootsKind.SYSTEM:
        changes["sslrootcert"] = "system"
    elif best.kind is not RootsKind.NAMED:
        changes["sslrootcert"] = str(best.path)
    note = sentence("“{root}” vouches for this certificate.", root=best.anchor.common_name)
    return (Remedy(sentence("Switch to verify-full"), changes, note=note),)


def longer_lasting(report: Report, days: int) -> tuple[Remedy, ...]:
    """Other roots that verify this chain and have more than ``days`` left, then a choice."""
    seen = report.alternatives
    lasting = [
        remedy
        for roots in (seen.roots if seen else ())
        if (left := roots.anchor.days_left(report.started_at)) is not None
        and left > days
        and (remedy := _use(report, roots)) is not None
    ]
    note = sentence("The new root's file comes from whoever issues the server's certificate.")
    return (*lasting, another_root_file(note))


def encrypt(report: Report) -> Remedy:
    """The strongest mode that would work in place of one without TLS; ``require`` at least, with
    what it will meet. Where this very run was turned away over TLS, that is what it will meet."""
    remedy, words = _strongest(report), _turned_away_over_tls(report)
    if not words:
        return remedy
    note = sentence(
        "Over TLS the server turned this user away: “{words}”. Until that is changed the "
        "connection then fails, instead of sending everything readable.",
        words=words,
    )
    return replace(remedy, note=note)


def _tls_failed(report: Report) -> Sentence | None:
    """What the stage saw that ended our look at TLS; None where nothing did."""
    asked, shaken = report.ssl_request, report.handshake
    if shaken is not None and shaken.trouble is not None:
        return describe_stage(report.record(Stage.HANDSHAKE))
    if asked is not None and asked.answer is not SslAnswer.OFFERED:
        return describe_stage(report.record(Stage.SSL_REQUEST))
    return None


def _turned_away_over_tls(report: Report) -> str:
    """In the server's words; empty where it was not."""
    for tried in report.login.attempts if report.login is not None else ():
        over_tls = tried.ssl_in_use and tried.sslmode != "disable" and tried.sqlstate
        if over_tls and refusals.gets_in(tried).value is False:
            return refusals.first_line(tried)
    return ""


def _strongest(report: Report) -> Remedy:
    proven = prove_fully(report)
    if proven:
        return proven[0]
    label, changes = sentence("Require TLS"), {"sslmode": "require"}
    seen = report.alternatives
    if seen is not None and seen.tls_offered is False:
        note = sentence(
            "The server offers no TLS: libpq will then refuse to connect, instead of sending "
            "everything readable."
        )
        return Remedy(label, changes, note=note)
    if (words := _tls_failed(report)) is not None:
        note = sentence(
            "TLS did not come about in this test: {words}. While that lasts libpq will then refuse "
            "to connect, instead of sending everything readable.",
            words=words,
        )
        return Remedy(label, changes, note=note)
    if seen is not None and seen.chain_seen and not seen.roots:
        note = sentence(
            "Encrypted then, but no roots on this computer vouch for the server: who answers is "
            "not proven, and a root file that is there makes libpq refuse it."
        )
        return Remedy(label, changes, note=note)
    note = sentence("Encrypted then, but who answers is not proven.")
    return Remedy(label, changes, note=note)


def right_names(report: Report) -> tuple[Remedy, ...]:
    """Names of the certificate that belong to the host asked for, by a rule or by an alias."""
    seen, host = report.alternatives, report.parameters.host
    return tuple(_right_name(host, right) for right in (seen.names if seen else ()))


def _right_name(host: str, right: RightName) -> Remedy:
    changes = {"host": right.name}
    if right.hostaddr:
        changes["hostaddr"] = right.hostaddr
    ruled = right.source is NameSource.RULE
    if ruled and host.rstrip(".").lower() == right.name.lower():
        note = sentence(
            "The same name without the dot at its end: libpq compares letter by letter."
        )
    elif ruled:
        note = sentence(
            "This is the public name of the same server, by Azure's rule for private endpoints; "
            "certificates carry no other."
        )
    else:
        note = sentence(
            "A name server says that {host} is an alias of it. Whoever can forge that answer can "
            "name any server: use it only if you know the name.",
            host=host,
        )
    label = sentence("Use the name {name}", name=right.name)
    return Remedy(label, changes, cautious=not ruled, note=note,
                  difference=name_difference(host, right.name))  # fmt: skip
