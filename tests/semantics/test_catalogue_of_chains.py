"""The catalogue of chains against real servers, with libpq and psql beside."""

from pathlib import Path

import pytest

from azpg_gui.core.vocabulary import Outcome
from tests.hostile.catalogue.chains import CHAINS, ChainCase
from tests.support.switchable import (
    libpq_connects,
    our_check,
    psql_connects,
    switchable_server,
    values_for,
)

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize("case", CHAINS, ids=[case.name for case in CHAINS])
def test_chain(case: ChainCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served = case.build(tmp_path)
    switchable = switchable_server(15)
    switchable.become(*served.chain)
    trust = tmp_path / "root.crt"
    for name, value in served.environment.items():
        monkeypatch.setenv(name, value)
    if served.trust is not None:
        trust.write_bytes(served.trust)
    roots = str(trust) if served.trust is not None else "system"
    values = values_for(switchable.server, {"sslmode": "verify-full", "sslrootcert": roots})
    for client in (libpq_connects, psql_connects):
        if roots == "system" and client is psql_connects:
            continue  # Debian 12's libpq is older than sslrootcert=system
        truth, words = client(values, switchable.server.password)
        assert truth == (case.code is None), (client.__name__, words)
    result = our_check(values, switchable.server.password)
    diagnosis, chain = result.diagnosis, result.report.chain
    found = [finding.code for finding in diagnosis.findings]
    assert "libpq-disagrees" not in found, found
    assert chain is not None
    if case.code is None:
        assert diagnosis.outcome is Outcome.CONNECTED, found
        assert diagnosis.verdict.value == "encrypted-and-proven"
        assert chain.anchor is not None
        assert case.words in chain.anchor.common_name
        assert chain.anchor.not_valid_after is not None
        assert chain.anchor.not_valid_after.year > 2000
    else:
        assert found[0] == case.code, found
        said = str(diagnosis.findings[0].happened)
        assert case.words in said
        assert not case.never or case.never not in said
