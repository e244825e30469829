"""A team file: written by azpg, tested by zipfile and sha256sum, taken over by azpg elsewhere."""

import hashlib
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from azpg_gui.cli import main
from azpg_gui.core.connection.profile import Environment, Profile, Trust
from azpg_gui.core.interchange.imported import UnreadableError
from azpg_gui.core.interchange.sources import read_source
from azpg_gui.core.interchange.team import SUMS, read_team, team_files
from azpg_gui.core.interchange.team_packing import unzipped, zipped
from azpg_gui.core.storage.file_locations import profiles_file
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.operations.export import write_team
from azpg_gui.operations.interchange import import_planned, plan_import, read_import
from tests.support.pki import pki

AT = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
AZURE = "orders.postgres.database.azure.com"


def profiles(root: Path, key: Path) -> list[Profile]:
    common = {"user": "ops", "sslmode": "verify-full"}
    return [
        Profile("1", "orders", "Production", {"host": AZURE, **common}),
        Profile("2", "own", values={"host": "own.example", **common, "sslrootcert": str(root)},
                trust=Trust.FILE, notes="Ask Mina.", environment=Environment.STAGING),
        Profile("3", "key", values={"host": "k.example", **common, "sslkey": str(key),
                                    "sslrootcert": str(key)}, trust=Trust.FILE),
    ]  # fmt: skip


@pytest.fixture
def there(tmp_path: Path) -> list[Profile]:
    root, key = tmp_path / "company.pem", tmp_path / "client.key"
    root.write_bytes(pki("ec").root.pem)
    key.write_bytes(pki("ec").root.key_pem)
    return profiles(root, key)


@pytest.mark.parametrize("name", ["team.azpg", "team.zip", "team"])
def test_it_is_taken_over_with_its_roots(name: str, there: list[Profile], tmp_path: Path) -> None:
    path = tmp_path / "sent" / name
    path.parent.mkdir()
    concerns = write_team(there, path, by="Mina", about="Servers of the shop")
    assert [c.keyword for c in concerns] == ["sslkey", "sslrootcert"]
    if path.is_dir():
        folder = path
    else:
        folder = tmp_path / "unpacked"
        subprocess.run(
            [sys.executable, "-P", "-m", "zipfile", "-e", str(path), str(folder)], check=True
        )
    subprocess.run(["sha256sum", "--quiet", "--strict", "-c", SUMS], cwd=folder, check=True)
    everything = b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())
    assert b"PRIVATE KEY" not in everything
    assert "Written by Mina" in (folder / "README.md").read_text()

    reading = read_import(str(path), None)
    assert "Written by Mina on 20" in str(reading.about)
    assert "3 profiles, 1 root files. “Servers of the shop”" in str(reading.about)
    store = ProfileStore(tmp_path / "there" / "profiles.json")
    plan = plan_import(store, reading)
    assert not store.path.parent.exists()
    said = {step.profile.name: " ".join(str(c.sentence) for c in step.concerns)
            for step in plan.steps}  # fmt: skip
    assert "you trust them with the import" in said["own"]
    done = import_planned(plan, store, None)
    assert done.refused == ()
    first, own, key = store.load().profiles
    assert (first.trust, first.group) == (Trust.AZURE, "Production")
    assert own.trust is Trust.FILE
    place = Path(own.values["sslrootcert"])
    assert place.parent == store.path.parent / "roots"
    assert place.read_bytes() == pki("ec").root.pem
    assert own.notes == "Ask Mina."
    assert "sslkey" not in key.values
    again = plan_import(store, read_import(str(path), None))
    assert [step.action.value for step in again.steps] == ["skip"] * 3


def good(there: list[Profile]) -> dict[str, bytes]:
    root = there[1].values["sslrootcert"]
    roots = {root: Path(root).read_bytes()}
    return dict(team_files(there, roots, b"bundle", by="a", at=AT).files)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda f: f.update({"roots/company.pem": b"other"}), "SHA-256 of roots/company.pem"),
        (lambda f: f.pop("roots/company.pem"), "SHA-256 of roots/company.pem"),
        (lambda f: f.update({"roots/more.pem": b"x"}), "roots/more.pem is not in"),
        (lambda f: f.pop(SUMS), "SHA256SUMS is missing"),
        (lambda f: f.pop("profiles.json"), "profiles.json is missing"),
        (lambda f: f.update({SUMS: b"\xff"}), "is not the one"),
    ],
)
def test_a_damaged_one_gives_nothing(
    damage: Callable[[dict[str, bytes]], object], said: str, there: list[Profile]
) -> None:
    files = good(there)
    assert len(read_team(files).imported) == 3
    damage(files)
    with pytest.raises(UnreadableError, match=said):
        read_team(files)
    reading = read_source("-", zipped(files, AT))
    assert reading.imported == ()
    assert said in str(reading.refused[0].sentence)


def test_an_archive_of_others_is_refused(there: list[Profile]) -> None:
    files = good(there)
    assert zipped(files, AT) == zipped(dict(reversed(files.items())), AT)
    whole = zipped(files, AT)
    for content in (whole[:-40], whole[:100], b"PK\x03\x04" + b"\0" * 50):
        assert read_source("x.azpg", content).imported == ()
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("profiles.json", b" " * 20_000_000)
    with pytest.raises(UnreadableError, match="too large"):
        unzipped(bomb.getvalue())
    # A name that leaves the folder is only a name: nothing is written by it.
    document = json.loads(files["profiles.json"])
    document["profiles"][1]["parameters"]["sslrootcert"] = "../../x.pem"
    outside = {**files, "../../x.pem": b"x", "profiles.json": json.dumps(document).encode()}
    del outside[SUMS]
    with pytest.raises(UnreadableError):
        read_team(outside)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_byte_that_changed_on_its_way_is_told(method: int, there: list[Profile]) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, content in good(there).items():
            archive.writestr(name, content)
    whole = packed.getvalue()
    assert len(read_source("x.azpg", whole).imported) == 3
    for place in range(30, len(whole), 41):
        damaged = bytearray(whole)
        damaged[place] ^= 0x55
        reading = read_source("x.azpg", bytes(damaged))
        assert reading.refused or len(reading.imported) == 3  # a date, a mode


def test_two_files_of_one_name_are_none(there: list[Profile]) -> None:
    files = good(there)
    packed = io.BytesIO(zipped(files, AT))
    other = files["profiles.json"].replace(b"own.example", b"evil.example")
    with (
        pytest.warns(UserWarning, match="Duplicate name"),
        zipfile.ZipFile(packed, "a") as archive,
    ):
        archive.writestr("profiles.json", other)
    (refusal,) = read_source("x.azpg", packed.getvalue()).refused
    assert "profiles.json more than once" in str(refusal.sentence)


def test_what_finder_and_explorer_put_beside_is_passed_over(
    there: list[Profile], tmp_path: Path
) -> None:
    """The folder itself was packed, after somebody looked into it."""
    files = {f"to Kim/{name}": content for name, content in good(there).items()}
    beside = {"to Kim/.DS_Store": b"x", "__MACOSX/to Kim/._README.md": b"x",
              "to Kim/roots/Thumbs.db": b"x"}  # fmt: skip
    assert len(read_source("x.zip", zipped({**files, **beside}, AT)).imported) == 3
    for name, content in (files | beside).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    sums = tmp_path / "to Kim" / SUMS
    sums.write_text(sums.read_text().replace("  ", " *"))  # sha256sum --binary
    assert len(read_import(str(tmp_path / "to Kim"), None).imported) == 3


def test_a_folder_that_is_none_is_not_read_through(tmp_path: Path) -> None:
    (tmp_path / "profiles.json").write_text("{}")
    (tmp_path / "more").mkdir()
    with (tmp_path / "more" / "large").open("wb") as file:
        file.truncate(17_000_000)
    (refusal,) = read_import(str(tmp_path), None).refused
    assert "SHA256SUMS is missing" in str(refusal.sentence)
    (tmp_path / SUMS).write_text("")
    (refusal,) = read_import(str(tmp_path), None).refused
    assert "too large" in str(refusal.sentence)


@pytest.mark.parametrize("document", [[1], {"schema": 2, "profiles": [{"name": "a", "trust": []}]}])
def test_another_document_in_its_place(document: object) -> None:
    content = json.dumps(document).encode()
    sums = f"{hashlib.sha256(content).hexdigest()}  profiles.json\n".encode()
    packed = zipped({"profiles.json": content, SUMS: sums}, AT)
    assert len(read_source("x.azpg", packed).refused) == 1


def test_the_command_writes_and_reads_one(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = ProfileStore(profiles_file())
    store.save(Profile("1", "a", values={"host": f"a.{AZURE}", "sslmode": "verify-full"}))
    path = tmp_path / "team.azpg"
    assert main(["profiles", "export", str(path), "--by", "Mina", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "azpg"
    assert main(["profiles", "import", str(path), "--dry-run", "--json"]) == 0
    read = capsys.readouterr()
    assert read.err.startswith("Written by Mina on ")
    (step,) = json.loads(read.out)["plan"]
    assert (step["action"], step["origin"]["kind"]) == ("skip", "azpg")
    assert [entry.name for entry in home.iterdir()] == [".config"]
