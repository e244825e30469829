"""``azpg`` as a person or a script runs it: a real process, real exit statuses, valid JSON."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import jsonschema
import pytest

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.storage.file_locations import profiles_file
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.resources import resource
from tests.support.busy_machine import PATIENCE
from tests.support.practice import practice_server
from tests.support.sockets import server, silent

pytestmark = pytest.mark.postgres
AZPG = [str(Path(sys.executable).parent / "azpg")]
SCHEMA = json.loads(resource("check-schema.json").read_text())


def azpg(*arguments: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*AZPG, *arguments], env={**os.environ, **environ}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip


def target(scenario: Scenario, changes: Mapping[str, str] | None = None) -> str:
    values = {**practice_server(scenario).values, **(changes or {})}
    return format_conninfo({k: v for k, v in values.items() if v})


@pytest.mark.parametrize(
    ("scenario", "changes", "status"),
    [
        (Scenario.GOOD, {}, 0),
        (Scenario.GOOD, {"sslmode": "verify-all"}, 10),
        (Scenario.GOOD, {"hostaddr": "", "host": "nothere.invalid"}, 11),
        (Scenario.GOOD, {"port": "9"}, 12),
        (Scenario.NO_TLS, {}, 13),
        (Scenario.TLS12_ONLY, {"ssl_min_protocol_version": "TLSv1.3"}, 14),
        (Scenario.EXPIRED, {}, 15),
        (Scenario.WRONG_HOST, {}, 16),
        (Scenario.GOOD, {"dbname": "nothere"}, 17),
    ],
)
def test_json_and_exit_status(scenario: Scenario, changes: dict[str, str], status: int) -> None:
    password = practice_server(scenario).password.reveal()
    done = azpg("check", target(scenario, changes), "--json", PGPASSWORD=password)
    assert done.returncode == status, done.stderr
    document = json.loads(done.stdout)
    jsonschema.validate(document, SCHEMA)
    assert done.stderr == ""
    assert (document["outcome"] == "connected") == (status == 0)
    assert password not in done.stdout
    if status == 0:
        assert document["verdict"] == "encrypted-and-proven"
        assert document["tls"]["protocol"] == "TLSv1.3"
        assert document["server_view"]["ssl"] is True
        assert document["summary"].startswith("SSL connection (protocol: TLSv1.3, cipher: TLS_")
        assert len(document["certificates"]["verified"]) == 3


def test_the_report_ends_with_the_verdict() -> None:
    server_ = practice_server(Scenario.GOOD)
    done = azpg("check", target(Scenario.GOOD), PGPASSWORD=server_.password.reveal())
    assert done.stdout.rstrip().endswith("encrypted and server proven")
    assert "TLSv1.3" in done.stdout


_LOADED_AFTER_A_CHECK = """
import sys
from azpg_gui import cli
status = cli.main(sys.argv[1:])
print(status, *sys.modules, file=sys.stderr)
"""


def test_a_check_that_succeeds_imports_little() -> None:
    """By count, for a time says little: nothing that only another answer, or another way to come to
    this one, needs."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", _LOADED_AFTER_A_CHECK, "check", target(Scenario.GOOD)],
        env={**os.environ, "PGPASSWORD": practice_server(Scenario.GOOD).password.reveal()},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    status, *loaded = done.stderr.split()
    assert status == "0", done.stderr
    needless = {
        "psycopg", "keyring", "httpx", "filelock", "platformdirs", "importlib.metadata", "certifi",
        "ssl", "_ssl", "asyncio.sslproto", "hashlib", "_hashlib", "inspect", "subprocess",
        "shutil", "bz2", "lzma", "tempfile", "html", "difflib",
        "encodings.idna", "cryptography.hazmat.primitives.serialization",
        *(f"azpg_gui.core.{name}" for name in (
            "masking", "storage", "azure.installed_cli", "certificates.doctor.examine",
            "diagnosis.findings.login_reason", "diagnosis.findings.login_refused",
            "diagnosis.findings.modes", "diagnosis.findings.clients", "diagnosis.mode_rows",
            "diagnosis.client_rows", "diagnosis.refusals", "diagnosis.formats.json",
            "probe.all_modes", "probe.tls_versions", "probe.clients.seen",
        )),
        "azpg_gui.operations.history",
    }  # fmt: skip
    assert not needless & {*loaded}
    ours = [name for name in loaded if name.startswith("azpg_gui")]
    assert len(ours) <= 175, (len(ours), ours)


def test_several_targets_the_largest_status_counts() -> None:
    password = practice_server(Scenario.GOOD).password.reveal()
    targets = [target(Scenario.GOOD), target(Scenario.WRONG_HOST), target(Scenario.EXPIRED)]
    done = azpg("check", *targets, "--json", "--jobs", "2", PGPASSWORD=password)
    assert done.returncode == 16
    documents = json.loads(done.stdout)
    jsonschema.validate(documents, SCHEMA)
    assert [d["failed_stage"] for d in documents] == [None, "host_name", "chain"]


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        ([], 2, "usage: azpg"),
        (["check", "--all-profiles"], 2, "no profile is saved"),
        (["check", "postgresql://me:pass/word@h/db"], 2, "write %2F"),
        (["check", "hostt=a"], 2, 'invalid connection option "hostt"'),
        (["check", "--profile", "nope"], 2, "no profile “nope”"),
        (["check", "h", "--timeout", "0"], 2, "0 is no number of seconds"),
        (["check", "h", "--jobs", "many"], 2, "many is no number from 1 to 64"),
        (["practice", "nonsense"], 2, "none of"),
        (["certificate", "show"], 2, "required"),
    ],
)
def test_wrong_usage(arguments: list[str], status: int, words: str) -> None:
    done = azpg(*arguments)
    assert done.returncode == status
    assert words in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("arguments", [["check"], ["check", ""], ["check", "user=u"]])
def test_without_a_host_it_says_what_libpq_would_do(arguments: list[str]) -> None:
    done = azpg(*arguments)
    assert done.returncode == 10
    assert "libpq would use a Unix socket" in done.stdout


def test_the_environment_alone() -> None:
    server_ = practice_server(Scenario.GOOD)
    variables = {"host": "PGHOST", "hostaddr": "PGHOSTADDR", "port": "PGPORT", "user": "PGUSER",
                 "dbname": "PGDATABASE", "sslmode": "PGSSLMODE",
                 "sslrootcert": "PGSSLROOTCERT"}  # fmt: skip
    environ = {variables[keyword]: value for keyword, value in server_.values.items()}
    done = azpg("check", PGPASSWORD=server_.password.reveal(), **environ)
    assert done.returncode == 0, done.stdout


def test_without_a_terminal_nothing_asks_for_a_password() -> None:
    done = azpg("check", target(Scenario.GOOD), "--json")
    assert done.returncode == 17
    assert json.loads(done.stdout)["findings"][0]["code"] == "password-missing"


def test_profiles() -> None:
    server_ = practice_server(Scenario.GOOD)
    values = {k: v for k, v in server_.values.items()}
    profile = Profile("i", "my practice", "", values, Trust.FILE)
    ProfileStore(profiles_file()).save(profile)
    password = server_.password.reveal()
    done = azpg("check", "--profile", "my practice", "--json", PGPASSWORD=password)
    assert done.returncode == 0, done.stdout
    done = azpg("check", "--all-profiles", PGPASSWORD=password)
    assert done.returncode == 0


def test_a_stop_ends_with_130_and_still_reports() -> None:
    with server(silent) as watched:
        text = f"host=db.test hostaddr=127.0.0.1 port={watched.port} sslmode=require user=u"
        process = subprocess.Popen(
            [*AZPG, "check", text, "--json"], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL
        )
        assert watched.reached.wait(20)
        began = time.perf_counter()
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=10)
    assert time.perf_counter() - began < 2
    assert process.returncode == 130
    document = json.loads(out)
    jsonschema.validate(document, SCHEMA)
    assert document["verdict"] == "stopped"


def test_certificate_show(tmp_path: Path) -> None:
    server_ = practice_server(Scenario.GOOD)
    good, page = str(server_.root_file), tmp_path / "page.crt"
    page.write_text("<html>")
    done = azpg("certificate", "show", good, str(page), "--json")
    assert done.returncode == 3
    first, second = json.loads(done.stdout)
    assert (first["kind"], len(first["certificates"])) == ("certificates", 1)
    assert set(first["certificates"][0]) >= {"subject", "sha256"}
    assert (second["kind"], second["certificates"]) == ("web-page", [])
    text = azpg("certificate", "show", good, "--text")
    assert text.returncode == 0
    assert "X509v3 Basic Constraints: critical" in text.stdout
    assert "Practice Root" in azpg("certificate", "show", good).stdout


def test_roots(home: Path) -> None:
    assert "cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f" in (
        azpg("roots", "list").stdout
    )
    place = home / ".postgresql" / "root.crt"
    assert azpg("roots", "verify", str(place)).returncode == 3
    done = azpg("roots", "install")
    assert done.returncode == 0, done.stderr
    assert azpg("roots", "verify", str(place)).returncode == 0
    other = str(resource("roots", "digicert-global-root-ca.pem"))
    assert azpg("roots", "verify", other).returncode == 15
    assert "nothing to add" in azpg("roots", "install").stdout


def test_practice_is_gone_after_ctrl_c_and_after_a_kill(tmp_path: Path) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        process = subprocess.Popen(
            [*AZPG, "practice", "good"], stdout=subprocess.PIPE, text=True,
            env={**os.environ, "TMPDIR": "/tmp"},
        )  # fmt: skip
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        assert "azpg check" in lines[3]
        folder = Path(lines[3].partition("sslrootcert=")[2].partition("/root.crt")[0])
        assert folder.is_dir()
        postmaster = int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])
        process.send_signal(number)
        process.wait(15)
        deadline = time.monotonic() + PATIENCE
        while folder.exists() or Path(f"/proc/{postmaster}").exists():
            assert time.monotonic() < deadline, "the server was left behind"
            time.sleep(0.05)
        assert process.returncode == (0 if number != signal.SIGKILL else -signal.SIGKILL)
        process.stdout.close()


def test_practice_listens_on_loopback_only() -> None:
    server_ = practice_server(Scenario.GOOD)
    port = f"{server_.port:04X}"
    listening = {
        line.split()[1]
        for name in ("/proc/net/tcp", "/proc/net/tcp6")
        for line in Path(name).read_text().splitlines()[1:]
        if line.split()[1].endswith(f":{port}") and line.split()[3] == "0A"
    }
    assert listening == {f"0100007F:{port}"}


def test_without_a_server_practice_says_how_to_get_one(tmp_path: Path) -> None:
    done = azpg("practice", AZPG_POSTGRES_BIN=str(tmp_path))
    assert done.returncode == 3
    assert "Install it with" in done.stderr
