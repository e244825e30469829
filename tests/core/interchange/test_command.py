"""``azpg profiles`` on real files: what is printed, what is written, and the exit status."""

import io
import json
import sys
from pathlib import Path

import pytest
from typing_extensions import override

from azpg_gui.cli import main
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.interchange.sources import read_source
from azpg_gui.core.storage.file_locations import profiles_file
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.operations.interchange import import_planned, plan_import, take_import_back

AZURE = "orders.postgres.database.azure.com"


@pytest.fixture
def store() -> ProfileStore:
    return ProfileStore(profiles_file())


class _Input(io.TextIOWrapper):
    """Standard input that is no terminal."""

    def __init__(self, text: str) -> None:
        super().__init__(io.BytesIO(text.encode()))

    @override
    def isatty(self) -> bool:
        return False


def given(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", _Input(text))


def everything_below(folder: Path) -> str:
    return "".join(
        path.read_bytes().decode("utf-8", "replace") for path in folder.rglob("*") if path.is_file()
    )


def test_a_dry_run_prints_the_plan_and_writes_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, f"jdbc:postgresql://{AZURE}/sales?user=ops&password=s3cret&ssl=true")
    assert main(["profiles", "import", "-", "--dry-run", "--json"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {
        "schema": 1,
        "plan": [
            {
                "action": "create",
                "name": "orders/sales",
                "values": {"sslmode": "verify-full", "host": AZURE, "dbname": "sales",
                           "user": "ops"},
                "secrets": ["password"],
                "concerns": [
                    {"code": "translated", "text": "ssl=true is verify-full in pgjdbc."}
                ],
                "origin": {"kind": "jdbc", "file": "-", "line": 1},
            }
        ],
        "refused": [],
    }  # fmt: skip
    assert "s3cret" not in printed.out + printed.err
    assert list(home.iterdir()) == []


def test_an_import_saves_profiles_and_no_password(
    home: Path, store: ProfileStore, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    given(monkeypatch, f"postgresql://ops:s3cret@{AZURE}/?sslmode=require&pool_size=5")
    assert main(["profiles", "import", "-"]) == 0
    (profile,) = store.load().profiles
    assert profile.values == {"host": AZURE, "user": "ops", "sslmode": "require"}
    assert profile.trust is Trust.AZURE
    assert profile.unknown == {"driver_parameters": {"pool_size": "5"}}
    printed = capsys.readouterr()
    assert "weaker: require encrypts" in printed.out
    assert "passwords not kept: 1" in printed.err
    assert "s3cret" not in printed.out + printed.err + everything_below(home)


def test_the_second_time_it_is_all_there(
    store: ProfileStore, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for action in ("create", "skip"):
        given(monkeypatch, f"postgresql://ops:s3cret@{AZURE}/?sslmode=verify-full")
        assert main(["profiles", "import", "-", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["plan"][0]["action"] == action
    assert len(store.load().profiles) == 1


@pytest.mark.parametrize(
    ("arguments", "text", "status"),
    [
        (["import", "-"], "host=db.example.com user=ops", 0),
        (["import", "-"], "host=db.example.com sslmode=verify-all", 4),
        (["import", "-"], "", 4),
        (["import", "-"], "no connection at all", 4),
        (["import", "-", "--from", "jdbc"], "host=db.example.com", 4),
        (["import", "-", "--from", "env"], "PGHOST=db.example.com\nPGUSER=ops\n", 0),
        (["import", "-", "--from", "nonsense"], "", 2),
        (["import", "/no/such/file"], "", 2),
        (["import"], "", 2),
        (["export", "x.txt"], "", 2),
        (["export", "x.conf", "--format", "nonsense"], "", 2),
        (["show", "nobody"], "", 2),
        (["delete", "nobody"], "", 2),
        (["rename", "nobody", "x"], "", 2),
        (["list"], "", 0),
        ([], "", 2),
    ],
)
def test_exit_status(
    arguments: list[str], text: str, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(monkeypatch, text)
    assert main(["profiles", *arguments]) == status


def test_a_string_in_the_place_of_the_file_is_not_repeated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["profiles", "import", "postgresql://ops:s3cret@db.example.com/"]) == 2
    printed = capsys.readouterr()
    assert "standard input" in printed.err
    assert "s3cret" not in printed.err


def forty() -> bytes:
    servers = {
        str(n): {"Name": f"s{n}", "Group": "Many", "Host": f"h{n}.example", "Username": "ops",
                 "BGColor": "#123456"}
        for n in range(40)
    }  # fmt: skip
    return json.dumps({"Servers": servers}).encode()


def test_forty_servers_are_one_write_and_one_undo(store: ProfileStore) -> None:
    store.save(Profile("mine", "mine", "", {"host": "mine.example"}))
    before = profiles_file().read_bytes()
    earlier = len(list(profiles_file().parent.glob("*.earlier-*")))
    done = import_planned(plan_import(store, read_source("servers.json", forty())), store, None)
    assert len(store.load().profiles) == 41
    assert len(list(profiles_file().parent.glob("*.earlier-*"))) == earlier + 1
    assert take_import_back(store, done) is True
    assert profiles_file().read_bytes() == before


def test_undo_leaves_alone_what_was_edited_since(store: ProfileStore) -> None:
    done = import_planned(plan_import(store, read_source("servers.json", forty())), store, None)
    first = store.load().profiles[0]
    store.save(Profile(first.identifier, "edited", first.group, first.values, first.trust))
    assert take_import_back(store, done) is False
    assert [profile.name for profile in store.load().profiles] == ["edited"]


def test_what_another_program_changed_meanwhile_is_refused(store: ProfileStore) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE, "user": "ops"}, Trust.AZURE))
    reading = read_source("-", f"postgresql://ops@{AZURE}/?connect_timeout=5".encode())
    plan = plan_import(store, reading)
    store.save(Profile("p", "orders", "", {"host": AZURE, "user": "ops", "port": "6432"}))
    done = import_planned(plan, store, None)
    assert "Another program" in str(done.refused[0].sentence)
    assert "connect_timeout" not in store.load().profiles[0].values


def test_notes_and_colours_stay_through_a_later_save(store: ProfileStore) -> None:
    import_planned(plan_import(store, read_source("servers.json", forty())), store, None)
    profile = store.load().profiles[0]
    store.save(Profile(profile.identifier, "renamed", profile.group, profile.values))
    row = next(p for p in store.load().profiles if p.name == "renamed")
    assert row.unknown == {"colour": "#123456"}


def test_merging_adds_what_the_row_lacks_and_keeps_the_rest_to_the_letter(
    store: ProfileStore,
) -> None:
    profiles_file().parent.mkdir(parents=True)
    profiles_file().write_text(
        '{"schema": 1, "profiles": [{"id": "p", "name": "x", "future":  [1,2],'
        ' "parameters": {"host": "h0.example", "user": "ops"}}]}'
    )
    import_planned(plan_import(store, read_source("servers.json", forty())), store, None)
    text = profiles_file().read_text()
    assert '"future": [1,2],' in text
    assert store.load().find("p").unknown == {"future": [1, 2], "colour": "#123456"}  # type: ignore[union-attr]


def test_a_password_file_others_may_read_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / ".pgpass"
    path.write_text("db.example.com:5432:*:ops:s3cret\n")
    for mode, codes in ((0o600, []), (0o644, ["open-to-others"])):
        path.chmod(mode)
        assert main(["profiles", "import", str(path), "--dry-run", "--json"]) == 0
        document = json.loads(capsys.readouterr().out)
        assert [c["code"] for c in document["plan"][0]["concerns"]] == codes
        assert document["plan"][0]["secrets"] == ["password"]


def test_what_the_store_would_not_take_is_refused_in_the_dry_run_too(
    store: ProfileStore, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, "host=db.example.com options='-c app.password=s3cret'")
    assert main(["profiles", "import", "-", "--dry-run", "--json"]) == 4
    printed = capsys.readouterr().out
    assert json.loads(printed)["plan"] == []
    assert "s3cret" not in printed
    assert store.load().profiles == ()


def test_list_and_show(store: ProfileStore, capsys: pytest.CaptureFixture[str]) -> None:
    store.save(Profile("p", "orders", "Korea", {"host": AZURE, "user": "ops"}))
    assert main(["profiles", "list"]) == 0
    assert capsys.readouterr().out == f"orders [Korea]: ops@{AZURE}\n"
    assert main(["profiles", "show", "orders", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["parameters"] == {"host": AZURE, "user": "ops"}
    assert document["values"]["sslrootcert"].endswith("azure-roots.pem")
    assert main(["profiles", "list", "--json"]) == 0
    assert [p["name"] for p in json.loads(capsys.readouterr().out)["profiles"]] == ["orders"]


def test_rename_and_delete(store: ProfileStore, capsys: pytest.CaptureFixture[str]) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE}))
    store.save(Profile("q", "other", "", {"host": "other.example"}))
    assert main(["profiles", "rename", "orders", "billing", "--dry-run"]) == 0
    assert main(["profiles", "rename", "orders", "other"]) == 2
    assert [p.name for p in store.load().profiles] == ["orders", "other"]
    assert main(["profiles", "rename", "orders", "billing"]) == 0
    assert [p.name for p in store.load().profiles] == ["billing", "other"]
    assert main(["profiles", "delete", "billing", "--dry-run", "--json"]) == 0
    assert len(store.load().profiles) == 2
    assert main(["profiles", "delete", "billing", "other"]) == 0
    assert store.load().profiles == ()


def test_export_keeps_what_the_file_held(
    store: ProfileStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE, "user": "ops"}))
    path = tmp_path / "pg_service.conf"
    path.write_text("[mine]\nhost=mine.example\n")
    assert main(["profiles", "export", str(path)]) == 0
    assert path.read_text().startswith("[orders]\nhost=")
    assert (tmp_path / "pg_service.conf.previous").read_text() == "[mine]\nhost=mine.example\n"
    assert main(["profiles", "export", str(path)]) == 0  # the same: nothing to keep
    assert "mine" in (tmp_path / "pg_service.conf.previous").read_text()
    assert "previous" in capsys.readouterr().err


def test_export_with_roots_beside_it(store: ProfileStore, tmp_path: Path) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE, "user": "ops"}))
    own = tmp_path / "own" / "azure-roots.pem"
    own.parent.mkdir()
    own.write_text("another file of that name")
    store.save(Profile("q", "own", "", {"host": "h.example", "sslrootcert": str(own)}, Trust.FILE))
    roots = tmp_path / "roots"
    assert main(["profiles", "export", str(tmp_path / "x.json"), "--roots", str(roots)]) == 0
    servers = json.loads((tmp_path / "x.json").read_text())["Servers"].values()
    named = [Path(server["ConnectionParameters"]["sslrootcert"]) for server in servers]
    assert [path.parent for path in named] == [roots, roots]
    assert named[0] != named[1]
    assert named[0].read_bytes() != named[1].read_bytes()
    assert named[1].read_text() == "another file of that name"


def test_a_file_of_variables_holds_one_connection(
    store: ProfileStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE}))
    store.save(Profile("q", "other", "", {"host": "other.example"}))
    path = str(tmp_path / "x.env")
    assert main(["profiles", "export", path]) == 2
    assert "--profile" in capsys.readouterr().err
    assert main(["profiles", "export", path, "--profile", "other"]) == 0
    assert "export PGHOST='other.example'" in Path(path).read_text()


def test_export_to_standard_output_and_what_was_left_out(
    store: ProfileStore, capsys: pytest.CaptureFixture[str]
) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE, "keepalives_idle": "5"}))
    assert main(["profiles", "export", "-", "--format", "env"]) == 4
    printed = capsys.readouterr()
    assert printed.out.startswith("# orders\nexport PGHOST=")
    assert "keepalives_idle" in printed.err
    assert main(["profiles", "export", "-", "--format", "env", "--json"]) == 4
    document = json.loads(capsys.readouterr().out)
    assert document["left_out"][0]["code"] == "not-kept"
    assert document["text"] == printed.out


def test_a_name_nobody_has_exports_nothing(
    store: ProfileStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE}))
    path = tmp_path / "x.conf"
    several = ["--profile", "orders", "--profile", "ordres"]
    assert main(["profiles", "export", str(path), *several]) == 2
    assert "there is no profile “ordres”" in capsys.readouterr().err
    assert not path.exists()


def test_no_name_is_not_the_folder_this_was_started_in(
    store: ProfileStore, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["profiles", "import", ""]) == 2
    assert "No such file" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said(
    store: ProfileStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.save(Profile("p", "orders", "", {"host": AZURE}))
    (tmp_path / "file").write_text("")
    assert main(["profiles", "export", str(tmp_path / "file" / "x.conf")]) == 3
    assert str(tmp_path / "file") in capsys.readouterr().err
