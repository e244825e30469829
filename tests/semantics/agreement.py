"""Our test of a connection beside libpq and psql, on one server that becomes what a test needs."""

from pathlib import Path

from azpg_gui.core.vocabulary import Outcome
from azpg_gui.operations.check import Checked
from tests.support.pki import pki
from tests.support.switchable import (
    SwitchableServer,
    leaf_for,
    libpq_connects,
    our_check,
    psql_connects,
    switchable_server,
    values_for,
)

MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
TRUST = "host all all 127.0.0.1/32 trust"
SCRAM = "host all all 127.0.0.1/32 scram-sha-256"


def good_server(version: int = 15, access: str = SCRAM) -> SwitchableServer:
    switchable = switchable_server(version)
    switchable.become(leaf_for("ec", access), pki("ec").intermediate, access=access)
    return switchable


def root_file(folder: Path) -> str:
    path = folder / "good-root.crt"
    path.write_bytes(pki("ec").root.pem)
    return str(path)


def agree(
    switchable: SwitchableServer, changes: dict[str, str], connects: bool, *, psql: bool = True
) -> Checked:
    """Our test of a connection, whose outcome both libpqs confirm."""
    values = values_for(switchable.server, changes)
    for client in (libpq_connects, psql_connects) if psql else (libpq_connects,):
        truth, words = client(values, switchable.server.password)
        assert truth == connects, (client.__name__, words)
    result = our_check(values, switchable.server.password)
    found = [finding.code for finding in result.diagnosis.findings]
    assert (result.diagnosis.outcome is Outcome.CONNECTED) == connects, (
        found,
        result.diagnosis.message,
    )
    assert "libpq-disagrees" not in found
    return result


def first(result: Checked) -> str | None:
    findings = result.diagnosis.findings
    return findings[0].code if findings else None
