"""Private endpoints by the chain of aliases: a table of what was seen and what it is called."""

import pytest

from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.alternatives import Alternatives
from azpg_gui.core.probe.evidence.network import (
    Address,
    AddressAttempt,
    ConnectEvidence,
    ResolveEvidence,
    Trouble,
    TroubleKind,
)
from azpg_gui.core.probe.report import Report
from azpg_gui.core.vocabulary import Stage
from tests.support.reports import FAILED, PASSED, parameters, report

NO_ADDRESS = TroubleKind.NO_ADDRESS
HOST = "srv.postgres.database.azure.com"
PRIVATE = "srv.privatelink.postgres.database.azure.com"
PUBLIC, INSIDE, SIX = "20.50.1.2", "10.1.2.3", "2603:1020::5"


def unresolved(kind: TroubleKind = TroubleKind.NOT_FOUND, *aliases: str) -> Report:
    seen = ResolveEvidence(HOST, (), trouble=Trouble(kind, "Name or service not known"))
    return report(
        parameters(host=HOST), (Stage.RESOLVE, FAILED, seen),
        alternatives=Alternatives(aliases=aliases),
    )  # fmt: skip


def silent(address: str, *aliases: str) -> Report:
    found = Address(address, 6 if ":" in address else 4)
    tried = AddressAttempt(found, 10_000.0, Trouble(TroubleKind.TIMEOUT, "no answer within 10 s"))
    return report(
        parameters(host=HOST),
        (Stage.RESOLVE, PASSED, ResolveEvidence(HOST, (found,))),
        (Stage.CONNECT, FAILED, ConnectEvidence(5432, (tried,))),
        alternatives=Alternatives(aliases=aliases),
    )


def test_a_zone_that_is_not_linked() -> None:
    for seen in (unresolved(TroubleKind.NOT_FOUND, PRIVATE), unresolved(NO_ADDRESS, PRIVATE)):
        found = finding_of(seen)
        assert found.code == "private-zone-not-linked"
        commands = " ".join(remedy.command or "" for remedy in found.remedies)
        assert "link vnet list" in commands
        assert "--zone-name privatelink.postgres.database.azure.com" in commands
        assert found.technical == f"{HOST} → {PRIVATE}"


def test_a_private_name_resolved_outside() -> None:
    found = finding_of(silent(PUBLIC, PRIVATE, "gw.cloudapp.azure.com"))
    assert found.code == "private-name-outside"
    assert found.remedies[0].command == f"nslookup {HOST}"
    assert found.technical.endswith("gw.cloudapp.azure.com")


@pytest.mark.parametrize(
    ("seen", "code", "command"),
    [
        (unresolved(TroubleKind.LOOKUP_FAILED, PRIVATE), "name-not-resolved", "nslookup"),
        (unresolved(TroubleKind.NOT_FOUND), "name-not-resolved", "nslookup"),
        (silent(PUBLIC), "connection-timeout", "firewall-rule create"),
        (silent(INSIDE, PRIVATE), "connection-timeout", "show-effective-route-table"),
        (silent(INSIDE), "connection-timeout", "list-effective-nsg"),
    ],
)
def test_nothing_is_claimed_without_the_alias(seen: Report, code: str, command: str) -> None:
    found = finding_of(seen)
    assert found.code == code
    assert command in " ".join(remedy.command or "" for remedy in found.remedies)


def finding_of(seen: Report) -> Finding:
    """The first one."""
    return diagnose(seen).findings[0]


def test_an_address_of_version_6_is_left_for_one_of_version_4() -> None:
    assert "wrong-address-family" in {f.code for f in diagnose(silent(SIX)).findings}
    both = ResolveEvidence(HOST, (Address(SIX, 6), Address(PUBLIC, 4)))
    seen = report(parameters(host=HOST), (Stage.RESOLVE, PASSED, both))
    (found,) = (f for f in diagnose(seen).findings if f.code == "wrong-address-family")
    (use,) = (remedy for remedy in found.remedies if remedy.set)
    assert use.set == {"hostaddr": PUBLIC}
    mended = report(
        parameters(host=HOST, **use.set),
        (Stage.RESOLVE, PASSED, ResolveEvidence(HOST, (Address(PUBLIC, 4),), from_hostaddr=True)),
    )
    assert "wrong-address-family" not in {f.code for f in diagnose(mended).findings}
    other = report(parameters(host="db.example.org"), (Stage.RESOLVE, PASSED, both))
    assert "wrong-address-family" not in {f.code for f in diagnose(other).findings}
