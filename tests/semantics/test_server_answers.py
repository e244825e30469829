"""What only a real server says, of its rules, roles, ciphers and keys."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.semantics.agreement import SCRAM, TRUST, agree, first, good_server, root_file
from tests.support.pki import DAY, NOW, make, pki
from tests.support.sockets import sending, server
from tests.support.switchable import (
    HOST,
    libpq_connects,
    our_check,
    switchable_server,
    values_for,
)

pytestmark = pytest.mark.postgres


def test_a_rule_that_lets_nobody_in_over_tls_is_the_servers_matter(tmp_path: Path) -> None:
    """``… SSL encryption``: on this computer there is no firewall of Azure's to open."""
    access = "hostssl another_database all 127.0.0.1/32 scram-sha-256"
    result = agree(good_server(access=access), {"sslrootcert": root_file(tmp_path)}, False)
    finding = result.diagnosis.findings[0]
    assert finding.code == "access-rejected"
    assert "SSL encryption" in result.diagnosis.message
    assert "pg_hba.conf" in str(finding.meaning)
    assert not any(remedy.command for remedy in finding.remedies)
    plain = agree(good_server(access=access), {"sslmode": "disable"}, False)
    assert first(plain) == "tls-required"
    assert "no encryption" in plain.diagnosis.message
    assert not any(remedy.command for remedy in plain.diagnosis.findings[0].remedies)


def test_a_token_a_server_does_not_take(tmp_path: Path) -> None:
    from azpg_gui.core.secret import Secret

    switchable = good_server(access="hostssl all all 127.0.0.1/32 password")
    values = values_for(switchable.server, {"sslrootcert": root_file(tmp_path)})
    token = Secret("eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl")
    result = our_check(values, token)
    assert first(result) == "token-rejected"
    assert token.reveal() not in repr(result)


def test_a_role_that_may_not_sign_in(tmp_path: Path) -> None:
    switchable = good_server(access=TRUST)
    values = values_for(switchable.server, {"sslrootcert": root_file(tmp_path)})
    done = subprocess.run(
        ["psql", "-X", "-w", "-c", "drop role if exists idle; create role idle nologin",
         " ".join(f"{k}='{v}'" for k, v in values.items())],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = agree(switchable, {"user": "idle", "sslrootcert": root_file(tmp_path)}, False)
    assert first(result) == "role-not-allowed"


def test_a_server_that_does_not_answer_for_itself(tmp_path: Path) -> None:
    """Signed in, and its view of the connection is not ours to see."""
    switchable = good_server(access=TRUST)
    values = values_for(switchable.server, {"sslrootcert": root_file(tmp_path)})

    def as_owner(statement: str) -> None:
        conninfo = " ".join(f"{k}='{v}'" for k, v in values.items())
        done = subprocess.run(
            ["psql", "-X", "-w", "-c", statement, conninfo],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr

    as_owner("drop role if exists blind; create role blind login")
    as_owner("revoke select on pg_catalog.pg_stat_ssl from public")
    try:
        result = our_check({**values, "user": "blind"}, switchable.server.password)
    finally:
        as_owner("grant select on pg_catalog.pg_stat_ssl to public")
    # libpq connects, and so do we; what the server would have said is not known.
    assert result.diagnosis.verdict.value == "encrypted-endpoint-proven"
    assert first(result) == "server-view-unknown"
    assert "permission denied for view pg_stat_ssl" in str(result.diagnosis.findings[0].happened)


def test_a_root_with_three_weeks_left(tmp_path: Path) -> None:
    """Connects, and says how long that will last."""
    old = make("Old Root", ca=True, ends=NOW + 20 * DAY)
    (tmp_path / "root.crt").write_bytes(old.pem)
    switchable = switchable_server(15)
    switchable.become(make("server", old, names=(HOST,)), access=SCRAM)
    given = {"sslmode": "verify-full", "sslrootcert": str(tmp_path / "root.crt")}
    assert first(agree(switchable, given, True)) == "root-expiring"


@pytest.mark.parametrize("kind", ["leaf", "authority"])
def test_keys_too_weak_for_openssl(kind: str, tmp_path: Path) -> None:
    """RSA 1024. PostgreSQL 18's own OpenSSL still serves it; the clients' refuse it."""
    p = pki("ec")
    switchable = switchable_server(18)
    if kind == "leaf":
        switchable.become(p.leaf(HOST, kind="rsa1024"), p.intermediate, access=SCRAM)
    else:
        weak = make("Weak CA", p.root, kind="rsa1024", ca=True)
        switchable.become(make("server", weak, names=(HOST,)), weak, access=SCRAM)
    result = agree(switchable, {"sslrootcert": root_file(tmp_path)}, False)
    assert first(result) == "certificate-weak"


def test_no_cipher_in_common() -> None:
    """An EC certificate, and ciphers for RSA only."""
    from azpg_gui.practice.scenarios import Scenario
    from azpg_gui.practice.server import start_server

    configuration = (
        "ssl_max_protocol_version = 'TLSv1.2'",
        "ssl_ciphers = 'ECDHE-RSA-AES256-GCM-SHA384'",
    )
    with start_server(Scenario.GOOD, configuration=configuration) as practice:
        result = our_check(practice.values, practice.password)
        truth, _ = libpq_connects(practice.values, practice.password)
    assert not truth
    assert first(result) == "cipher-mismatch"


def test_psql_waits_at_a_pipe_beyond_its_limit(tmp_path: Path) -> None:
    """Why: should libpq learn to give up, the refusal can go."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with server(sending(b"S")) as watched:
        conninfo = (
            f"host=127.0.0.1 port={watched.port} user=u sslmode=verify-ca connect_timeout=1 "
            f"sslrootcert={pipe}"
        )
        with pytest.raises(subprocess.TimeoutExpired):
            subprocess.run(
                ["psql", "-X", "-w", conninfo], capture_output=True, check=False, timeout=2.5
            )
