"""psql and a server that speak other languages: their messages mean what ``azpg check`` finds."""

import functools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.explanations.explain import explain
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer, start_server
from tests.support.busy_machine import PATIENCE
from tests.support.practice import checked, practice_server

# One worker: the locales are made once, and what we find is found once for all languages.
pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("languages")]

LOCALES = {"en": "en_US", "ko": "ko_KR", "de": "de_DE", "fr": "fr_FR", "ja": "ja_JP",
           "es": "es_ES", "ru": "ru_RU", "zh_CN": "zh_CN"}  # fmt: skip


@pytest.fixture(scope="module")
def locales() -> Iterator[Path]:
    """Locales of our own: fresh machines have none.

    gettext looks for a catalogue under the locale's name, so one compiled locale under eight names
    speaks eight languages.
    """
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)  # the server may run as another user
    compiled = "en_US.UTF-8"
    subprocess.run(["localedef", "-i", "en_US", "-f", "UTF-8", str(folder / compiled)], check=True)
    for name in LOCALES.values():
        if name not in compiled:
            (folder / f"{name}.UTF-8").symlink_to(compiled)
    yield folder
    shutil.rmtree(folder)


def of_psql(
    server: PracticeServer, changes: dict[str, str], locale: Path, *, password: str | None = None
) -> str:
    values = {k: v for k, v in {**server.values, **changes}.items() if v}
    done = subprocess.run(
        ["psql", "-X", "-w", "-c", "\\q", format_conninfo(values)],
        env={**os.environ, "PGPASSWORD": password or server.password.reveal(),
             "LOCPATH": str(locale.parent), "LC_ALL": locale.name},
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode
    return done.stderr


CASES = [
    (Scenario.GOOD, {"dbname": "nothere"}),
    (Scenario.GOOD, {"sslmode": "disable"}),
    (Scenario.GOOD, {"port": "9"}),
    (Scenario.GOOD, {"sslmode": "verify-all"}),
    (Scenario.GOOD, {"sslrootcert": "/nonexistent/root.crt"}),
    (Scenario.GOOD, {"sslrootcert": "/etc/passwd"}),
    (Scenario.GOOD, {"hostaddr": "", "host": "nothere.invalid"}),
    (Scenario.NO_TLS, {}),
    (Scenario.WRONG_HOST, {}),
    (Scenario.EXPIRED, {}),
    (Scenario.UNKNOWN_ISSUER, {"sslmode": "prefer"}),
    (Scenario.MISSING_INTERMEDIATE, {}),
    (Scenario.CLIENT_CERTIFICATE, {"sslcert": "", "sslkey": ""}),
]


@functools.cache
def found_by_us(scenario: Scenario, changes: tuple[tuple[str, str], ...]) -> str:
    return checked(practice_server(scenario), dict(changes)).diagnosis.findings[0].code


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize(("scenario", "changes"), CASES)
def test_psql_in(language: str, scenario: Scenario, changes: dict[str, str], locales: Path) -> None:
    found = found_by_us(scenario, tuple(changes.items()))
    message = of_psql(practice_server(scenario), changes, locales / f"{LOCALES[language]}.UTF-8")
    assert found in [cause.code for cause in explain(message).causes], message


def test_the_languages_differ(locales: Path) -> None:
    """Else the eight would be one."""
    server = practice_server(Scenario.GOOD)
    changes = {"sslmode": "verify-all"}
    said = {of_psql(server, changes, locales / f"{name}.UTF-8") for name in LOCALES.values()}
    assert len(said) == len(LOCALES)


@pytest.mark.parametrize("language", LOCALES)
def test_a_server_in(language: str, locales: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCPATH", str(locales))
    name = f"{LOCALES[language]}.UTF-8"
    with start_server(Scenario.GOOD, configuration=(f"lc_messages = '{name}'",)) as server:
        said = {
            "password-rejected": of_psql(server, {"sslmode": "prefer"}, locales / name,
                                         password="wrong-password"),
            "tls-required": of_psql(server, {"sslmode": "disable"}, locales / name),
            "database-missing": of_psql(server, {"dbname": "nothere"}, locales / name),
        }  # fmt: skip
    assert language == "en" or "does not exist" not in said["database-missing"]
    for code, message in said.items():
        assert explain(message).causes[0].code == code, message
    attempts = explain(said["password-rejected"]).attempts
    assert [(a.codes[:1], a.follows) for a in attempts] == [
        (("password-rejected",), False),
        (("tls-required",), True),
    ]
