"""Kerberos encryption that is demanded, and direct TLS where there is none: one cause, one cure."""

import pytest

from azpg_gui.core.vocabulary import Severity
from azpg_gui.operations.check import Checked
from azpg_gui.practice.scenarios import Scenario
from tests.support.pki import pki
from tests.support.practice import checked, practice_server
from tests.support.switchable import HOST, libpq_connects, switchable_server, values_for

pytestmark = pytest.mark.postgres


def _errors(result: Checked) -> list[str]:
    return [f.code for f in result.diagnosis.findings if f.severity is Severity.ERROR]


@pytest.mark.parametrize("scenario", [Scenario.GOOD, Scenario.EXPIRED, Scenario.NO_TLS])
@pytest.mark.parametrize("mode", ["disable", "prefer", "require", "verify-full"])
def test_gssencmode_require_is_the_only_finding(scenario: Scenario, mode: str) -> None:
    """Without a ticket real libpq stops there whatever the server is, and so do we."""
    server = practice_server(scenario)
    changes = {"sslmode": mode, "gssencmode": "require"}
    connected, words = libpq_connects({**server.values, **changes}, server.password)
    assert not connected
    assert "GSSAPI" in words
    result = checked(server, changes)
    assert [f.code for f in result.diagnosis.findings] == ["gss-required"]
    finding = result.diagnosis.findings[0]
    assert finding.remedies[0].set == {"gssencmode": "disable"}
    assert "GSSAPI" in result.diagnosis.message
    # TLS was not looked at: nothing is said of it.
    assert result.report.chain is None
    after = checked(server, {"sslmode": mode, **finding.remedies[0].set})
    assert "gss-required" not in _errors(after)


def test_no_file_of_tls_is_looked_at_under_gssencmode_require() -> None:
    server = practice_server(Scenario.GOOD)
    changes = {"sslmode": "verify-full", "gssencmode": "require",
               "sslrootcert": "/nonexistent/root.crt"}  # fmt: skip
    connected, words = libpq_connects({**server.values, **changes}, server.password)
    assert not connected
    assert "GSSAPI" in words
    result = checked(server, changes)
    assert [f.code for f in result.diagnosis.findings] == ["gss-required"]


def test_direct_tls_at_a_server_without_tls_is_not_to_blame_on_direct_tls() -> None:
    server = practice_server(Scenario.NO_TLS)
    result = checked(server, {"sslmode": "require", "sslnegotiation": "direct"})
    assert _errors(result) == ["tls-not-offered"]
    remedies = result.diagnosis.findings[0].remedies
    assert not any("sslnegotiation" in remedy.set for remedy in remedies)


def test_direct_tls_at_a_server_too_old_for_it_still_is() -> None:
    server = switchable_server(15)
    server.become(pki("ec").leaf(HOST), pki("ec").intermediate)
    values = values_for(server.server, {"sslmode": "require", "sslnegotiation": "direct"})
    result = checked(server.server, values)
    assert _errors(result)[0] == "direct-tls-not-supported"
