"""What psql and psycopg print of a situation is explained by the code that ``azpg check`` finds.

The situations are those of the catalogue: real servers, real files, both libpqs.
"""

import os
import subprocess
from pathlib import Path

import psycopg
import pytest

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.explanations.explain import explain
from azpg_gui.core.vocabulary import Severity
from tests.hostile.catalogue.findings import SITUATIONS, Elsewhere, Given, place
from tests.hostile.test_every_finding import checked
from tests.support.busy_machine import PATIENCE

SECONDS = "2"


def of_psql(given: Given) -> str:
    done = subprocess.run(
        ["psql", "-X", "-w", "-c", "\\q", format_conninfo(given.values)],
        env={**os.environ, "PGCONNECT_TIMEOUT": SECONDS, "LC_ALL": "C", **given.environ,
             **({"PGPASSWORD": given.password} if given.password else {})},
        capture_output=True, text=True, check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return done.stderr if done.returncode else ""


def of_psycopg(given: Given) -> str:
    password = {"password": given.password} if given.password else {}
    values = {"connect_timeout": SECONDS, **given.values, **password}
    try:
        psycopg.connect(**values).close()  # type: ignore[arg-type]
    except (psycopg.Error, UnicodeError) as error:
        return str(error)
    return ""


# What no message can tell; azpg finds it by its own look at the server.
UNTOLD = {
    "bytes-before-tls": "the situation's server falls silent: libpq waits for the whole answer",
    "direct-tls-not-supported": "the situation's server falls silent at direct TLS",
    "password-withheld": "libpq sends the password, and the situation's server says nothing then",
    "plaintext-accepted": "as for password-withheld",
}
# libpq connects there and prints nothing.
CONNECTED = {"session-failed", "incomplete-chain"}


def of_an_older_libpq(message: str) -> bool:
    return "invalid connection option" in message


@pytest.mark.parametrize(
    "code", [c for c, r in SITUATIONS.items() if not isinstance(r, Elsewhere) and c not in UNTOLD]
)
def test_explained_as_found(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = SITUATIONS[code]
    assert not isinstance(build, Elsewhere)
    with place(tmp_path / "place") as here:
        here.folder.mkdir()
        given = build(here)
        for name, value in given.environ.items():
            monkeypatch.setenv(name, value)
        diagnosis = checked(given).diagnosis
        found = [f.code for f in diagnosis.findings if f.severity is Severity.ERROR]
        messages = [of_psql(given), of_psycopg(given), diagnosis.message]
    printed = [m for m in messages if m and not of_an_older_libpq(m)]
    if diagnosis.failed_stage is not None:
        assert printed or found[0] in CONNECTED
        for message in printed:
            assert found[0] in [c.code for c in explain(message).causes], message
