"""A file under the wrong keyword, or in a form libpq does not read: the button that mends it, in
the test's remedies and in the form alike; and with it libpq loads its files."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    NoEncryption,
    pkcs12,
)

from azpg_gui.core.certificates.doctor.repair import FixError
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.given_values import with_settings
from azpg_gui.core.connection.moved_file import moved_file
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Severity, Stage
from azpg_gui.operations.check import Checked, check
from azpg_gui.operations.file_facts import CureKind
from azpg_gui.operations.form_files import judge_files, write_copy
from tests.support.pki import pki

P = pki("ec")
CLIENT = P.client("ops")
FILES = {
    "key": CLIENT.key_pem,
    "crt": CLIENT.pem,
    "der": CLIENT.der,
    "root": P.root.pem,
    "root.der": P.root.der,
    "open.p12": pkcs12.serialize_key_and_certificates(
        b"ops", CLIENT.key, CLIENT.certificate, None, NoEncryption()
    ),
    "other.key": P.client("other").key_pem,
}
LOCKED = pkcs12.serialize_key_and_certificates(
    b"ops", CLIENT.key, CLIENT.certificate, [P.root.certificate], BestAvailableEncryption(b"open")
)
AZURE = "mydb.postgres.database.azure.com"

# What is given, the label of the way on, and what it sets; no label: no such way is offered.
MOVES: list[tuple[dict[str, str], str, dict[str, str]]] = [
    ({"sslcert": "key"}, "Use it as sslkey", {"sslcert": "", "sslkey": "key"}),
    ({"sslcert": "crt", "sslkey": "root"}, "", {}),
    (
        {"sslcert": "key", "sslkey": "crt"},
        "Exchange sslcert and sslkey",
        {"sslcert": "crt", "sslkey": "key"},
    ),
    ({"sslkey": "key", "sslcert": "other.key"}, "", {}),
    (
        {"sslrootcert": "", "sslcert": "root"},
        "Use it as sslrootcert",
        {"sslcert": "", "sslrootcert": "root"},
    ),
    ({"sslrootcert": "key"}, "Use it as sslkey", {"sslrootcert": "", "sslkey": "key"}),
    ({"sslrootcert": "key", "sslkey": "other.key"}, "", {}),
    ({"sslcrl": "key"}, "Use it as sslkey", {"sslcrl": "", "sslkey": "key"}),
    (
        {"sslrootcert": "", "sslcrl": "root"},
        "Use it as sslrootcert",
        {"sslcrl": "", "sslrootcert": "root"},
    ),
    ({"sslcrl": "crt"}, "Use it as sslcert", {"sslcrl": "", "sslcert": "crt"}),
]

# What the environment has, what lies in libpq's own folder, the mode, and what is set here; then
# a part of what is said of it. An angle bracket stands for libpq's own folder.
OUTRANKED: list[tuple[dict[str, str], tuple[str, ...], str, dict[str, str], str]] = [
    (
        {"PGSSLROOTCERT": "key"}, ("root.crt",), "verify-full",
        {"sslkey": "key", "sslrootcert": ">root.crt"}, "PGSSLROOTCERT stays as it is",
    ),
    (
        {"PGSSLROOTCERT": "key"}, (), "require",
        {"sslkey": "key", "sslrootcert": ">root.crt"}, "PGSSLROOTCERT stays as it is",
    ),
    (
        {"PGSSLROOTCERT": "key"}, (), "verify-full",
        {"sslkey": "key"}, "sslrootcert still comes from PGSSLROOTCERT",
    ),
    (
        {"PGSSLCERT": "root"}, (), "verify-full",
        {"sslrootcert": "root", "sslcertmode": "disable"}, "PGSSLCERT stays as it is",
    ),
    (
        {"PGSSLCERT": "key"}, (), "require",
        {"sslkey": "key"}, "sslcert still comes from PGSSLCERT",
    ),
    (
        {"PGSSLCERT": "key"}, ("postgresql.crt",), "require",
        {"sslkey": "key", "sslcert": ">postgresql.crt"}, "PGSSLCERT stays as it is",
    ),
    (
        {"PGSSLCRL": "root"}, (), "verify-full",
        {"sslrootcert": "root"}, "sslcrl still comes from PGSSLCRL",
    ),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """And no file in libpq's own place."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
        (tmp_path / name).chmod(0o600)
    return tmp_path


def _there(folder: Path, values: Mapping[str, str]) -> dict[str, str]:
    return {k: str(folder / v) if v in FILES else v for k, v in values.items()}


def _checked(values: Mapping[str, str], passphrase: str = "") -> Checked:
    """Nobody is asked: the port refuses."""
    given = {"host": "127.0.0.1", "port": "1", "user": "u", "sslmode": "verify-full"}
    secrets = {"sslpassword": Secret(passphrase)} if passphrase else {}
    parameters = effective_parameters({**given, **values}, secrets, os.environ)
    return run(check(parameters, None, ProbeOptions(Limits(run=12, connect=3))))


@pytest.mark.parametrize(("given", "label", "sets"), MOVES)
def test_use_it_there(
    folder: Path, given: dict[str, str], label: str, sets: dict[str, str]
) -> None:
    named = _there(folder, {"sslrootcert": "root", **given})
    moves = [
        remedy
        for finding in _checked(named).diagnosis.findings
        for remedy in finding.remedies
        if str(remedy.label).startswith(("Use it as", "Exchange"))
    ]
    assert [(str(one.label), dict(one.set)) for one in moves] == (
        [(label, _there(folder, sets))] if label else []
    )
    # The form says the same.
    trust = Trust.FILE if named["sslrootcert"] else Trust.LIBPQ_PLACE
    profile = Profile("x", "x", values={"host": "db.test", **named}, trust=trust)
    cures = [cure for one in judge_files(profile, os.environ) for cure in one.cures]
    moved = [dict(c.changes) for c in cures if c.kind in {CureKind.MOVE, CureKind.EXCHANGE}]
    assert _there(folder, sets) in moved if label else not moved
    assert all(one == moved[0] for one in moved)


def _usual_places(folder: Path, names: tuple[str, ...]) -> None:
    place = folder / ".postgresql"
    place.mkdir()
    for name in names:
        shutil.copy(folder / ("root" if name == "root.crt" else "crt"), place / name)


def _moves(result: Checked) -> list[Remedy]:
    offered = (one for finding in result.diagnosis.findings for one in finding.remedies)
    return [one for one in offered if str(one.label).startswith("Use it as")]


@pytest.mark.parametrize(("variables", "lying", "mode", "sets", "said"), OUTRANKED)
def test_what_a_variable_names_is_outranked(
    folder: Path, variables: dict[str, str], lying: tuple[str, ...], mode: str,
    sets: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The move is no ``unset`` alone: it works here, with the variable as it is."""
    _usual_places(folder, lying)
    for name, file in variables.items():
        monkeypatch.setenv(name, str(folder / file))
    own = {k: str(folder / ".postgresql" / v[1:]) for k, v in sets.items() if v.startswith(">")}
    (move,) = _moves(_checked({"sslmode": mode}))
    assert (dict(move.set), move.command) == ({**_there(folder, sets), **own}, None)
    assert said in str(move.note)
    if "stays" in said:
        mended = _checked({"sslmode": mode, **move.set})
        assert mended.diagnosis.failed_stage is Stage.CONNECT
        assert not _moves(mended)


def test_what_a_service_file_names_is_outranked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A certificate as DER in a service: the copy is named here, and libpq loads it."""
    service = folder / "pg_service.conf"
    service.write_text(f"[mine]\nsslcert={folder / 'der'}\nsslkey={folder / 'key'}\n")
    monkeypatch.setenv("PGSERVICEFILE", str(service))
    given = _there(folder, {"service": "mine", "sslrootcert": "root"})
    (finding,) = _checked(given).diagnosis.findings
    remedy = finding.remedies[0]
    assert remedy.action is Action.WRITE_COPY
    assert f"which outranks {service}" in str(remedy.note)
    mended = _checked({**given, **write_copy(*remedy.file)})
    assert mended.diagnosis.failed_stage is Stage.CONNECT


def test_a_certificate_is_no_list(folder: Path) -> None:
    """OpenSSL loads it without complaint."""
    named = _there(folder, {"sslrootcert": "root", "sslcrl": "root"})
    (_, found) = _checked(named).diagnosis.findings
    assert (found.code, found.severity) == ("crl-without-list", Severity.WARNING)
    assert [(str(one.label), dict(one.set)) for one in found.remedies] == [
        ("Remove sslcrl", {"sslcrl": ""})
    ]
    assert "stands under sslrootcert" in str(found.remedies[0].note)


@pytest.mark.parametrize(
    "given",
    [
        {"sslrootcert": "root.der"},
        {"sslcert": "der", "sslkey": "key"},
        {"sslkey": "open.p12", "sslcert": "crt"},
    ],
)
def test_write_a_copy_and_use_it(folder: Path, given: dict[str, str]) -> None:
    named = _there(folder, {"sslrootcert": "root", **given})
    result = _checked(named)
    (finding,) = result.diagnosis.findings
    remedy = next(r for r in finding.remedies if r.action is Action.WRITE_COPY)
    assert finding.remedies.index(remedy) == 0
    changes = write_copy(*remedy.file)
    mended = _checked({**named, **changes})
    assert mended.diagnosis.failed_stage is Stage.CONNECT
    assert Path(remedy.file[1]).read_bytes() == FILES[next(iter(given.values()))]


@pytest.mark.parametrize("keyword", ["sslrootcert", "sslcert", "sslkey"])
def test_a_locked_file_is_opened_with_its_passphrase(folder: Path, keyword: str) -> None:
    """By the dialog's remedy and the form's button; a wrong passphrase writes nothing."""
    path = folder / "ops.p12"
    path.write_bytes(LOCKED)
    beside = {"sslrootcert": "root", "sslcert": "crt", "sslkey": "key"}
    named = {**_there(folder, beside), keyword: str(path)}
    profile = Profile("x", "x", values={"host": "db.test", **named}, trust=Trust.FILE)
    cures = {j.keyword: j.cures[0].kind for j in judge_files(profile, os.environ)}
    assert cures[keyword] is CureKind.OPEN
    (finding,) = _checked(named).diagnosis.findings
    remedy = next(r for r in finding.remedies if r.action is Action.OPEN_FILE)
    before = set(folder.iterdir())
    with pytest.raises(FixError, match="does not open it"):
        write_copy(*remedy.file, Secret("wrong"))
    assert set(folder.iterdir()) == before
    changes = write_copy(*remedy.file, Secret("open"))
    parts = {"sslrootcert"} if keyword == "sslrootcert" else {"sslcert", "sslkey"}
    assert changes.keys() == parts
    if "sslkey" in changes:
        assert Path(changes["sslkey"]).stat().st_mode & 0o777 == 0o600
    mended = _checked({**named, **changes}, "open")
    assert mended.diagnosis.failed_stage is Stage.CONNECT


def test_azure_roots_outrank_a_variable(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGSSLROOTCERT", str(folder / "key"))
    (move,) = _moves(_checked({"host": AZURE, "hostaddr": "127.0.0.1"}))
    assert move.set["sslrootcert"].endswith("azure-roots.pem")
    assert "PGSSLROOTCERT stays as it is" in str(move.note)


def test_azure_roots_take_the_place_of_what_was_none(folder: Path) -> None:
    """Not libpq's own place, where nothing lies."""
    values = _there(folder, {"host": AZURE, "sslrootcert": "key"})
    changes = moved_file(values, str(folder / "key"), "sslkey")
    profile = with_settings(Profile("x", "x", values=values, trust=Trust.FILE), changes)
    assert (profile.trust, profile.values["sslkey"]) == (Trust.AZURE, str(folder / "key"))
