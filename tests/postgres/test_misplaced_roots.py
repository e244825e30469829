"""A client certificate where the roots belong: OpenSSL loads it, and no chain ends there. The
remedy puts it where it belongs, with roots that verify in its place."""

import os
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.operations.check import Checked, check
from azpg_gui.practice.scenarios import Scenario
from tests.support.pki import pki
from tests.support.practice import practice_server


def test_it_is_used_as_sslcert_and_the_server_is_proven(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice, own = practice_server(Scenario.GOOD), pki("ec").client("ops")
    folder = tmp_path / ".postgresql"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    roots = folder / "company.crt"
    roots.write_bytes(Path(practice.values["sslrootcert"]).read_bytes())
    client, key = tmp_path / "client.crt", folder / "postgresql.key"
    client.write_bytes(own.pem)
    key.write_bytes(own.key_pem)
    key.chmod(0o600)

    def checked(changes: dict[str, str]) -> Checked:
        values = {**practice.values, "sslrootcert": str(client), **changes}
        secrets = {"password": practice.password}
        given = {keyword: value for keyword, value in values.items() if value}
        return run(check(effective_parameters(given, secrets, os.environ)))

    finding = checked({}).diagnosis.findings[0]
    remedy = next(r for r in finding.remedies if str(r.label) == "Use it as sslcert")
    assert dict(remedy.set) == {"sslrootcert": str(roots), "sslcert": str(client)}
    # Roots nobody named stand in for those that were: it is not the button that Enter presses.
    assert remedy.cautious
    assert checked(dict(remedy.set)).diagnosis.verdict is Verdict.ENCRYPTED_AND_PROVEN
