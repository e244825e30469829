"""What was exported and is imported again finds everything as it was, whatever names hold."""

import json
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from azpg_gui.core.connection.profile import Environment, Profile, Trust
from azpg_gui.core.interchange.exported import exported
from azpg_gui.core.interchange.formats import ExportFormat
from azpg_gui.core.storage.profile_changes import ProfileChange
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.operations.export import export_profiles, write_export
from azpg_gui.operations.interchange import plan_import, read_import

NAMES = (
    'quote "x"', "apos 'x'", "new\nline", "back\\slash", "#hash", "# hash", " lead", "$HOME",
    "`id`", "한글 이름", "[b]racket]", "a=b", "; semi", "%41", "//x", "a,b", "{x}", "-x",
    "a (2)", "é\u2028z",
)  # fmt: skip
VALUES: tuple[dict[str, str], ...] = (
    {"user": "o'brien"}, {"user": 'a"b'}, {"user": "a\\b"}, {"user": "me@x.com"}, {"user": " lead"},
    {"user": "#x"}, {"user": "사용자"}, {"dbname": "a/b?c&d=e"}, {"dbname": "x=y z"},
    {"application_name": "a'b\\c\"d$e`f"}, {"options": "-c a='b c'"},
    {"host": "/var/run/postgresql"}, {"host": "a.x,b.x"}, {"host": "::1"},
    {"host": "fe80::1%eth0"}, {"sslrootcert": "/my root's $x.pem"}, {"port": "6432"},
    {"sslkey": "/k/a b.key", "sslcert": "/c:d.crt"}, {"sslnegotiation": "direct"},
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> ProfileStore:
    rows: list[tuple[str, dict[str, str]]] = [(name, {}) for name in NAMES] + [
        (f"v {n}", v) for n, v in enumerate(VALUES)
    ]
    profiles = [
        Profile(
            # The first half of a name of theirs may be the same.
            f"{'0' * 24}{n:08x}", name, "A/B" if n == 3 else "",
            {"host": f"h{n}.example.org", "user": "ops", "dbname": "db", "sslmode": "verify-full",
             **values},
            Trust.FILE if "sslrootcert" in values else Trust.LIBPQ_PLACE,
            environment=Environment.STAGING if n == 4 else Environment.NONE,
        )
        for n, (name, values) in enumerate(rows)
    ]  # fmt: skip
    store = ProfileStore(tmp_path / "config" / "profiles.json")
    assert set(store.save_all([ProfileChange(one, None) for one in profiles])) == {True}
    return store


def actions(store: ProfileStore, path: Path) -> list[tuple[str, str]]:
    plan = plan_import(store, read_import(str(path), None), with_secrets=False)
    assert plan.refused == ()
    return [(step.action.value, step.profile.name) for step in plan.steps]


@pytest.mark.parametrize(
    ("form", "file"),
    [
        (ExportFormat.SERVICE, "x.conf"), (ExportFormat.PGADMIN, "p.json"),
        (ExportFormat.URI, "x.txt"), (ExportFormat.VSCODE, "settings.json"),
        (ExportFormat.DBEAVER, "data-sources.json"), (ExportFormat.AZPG, "x.json"),
    ],
)  # fmt: skip
def test_nothing_is_left_to_do(
    form: ExportFormat, file: str, store: ProfileStore, tmp_path: Path
) -> None:
    profiles = store.load().profiles
    write_export(tmp_path / file, export_profiles(profiles, form))
    assert actions(store, tmp_path / file) == [("skip", p.name) for p in profiles]


def test_nor_with_a_file_of_variables(store: ProfileStore, tmp_path: Path) -> None:
    path = tmp_path / "x.env"
    for profile in store.load().profiles:
        several = Profile("", profile.name, values={**profile.values, "application_name": "a\nb'c"})
        written = export_profiles([several], ExportFormat.ENVIRONMENT)
        path.write_text(written.text)
        (one,) = read_import(str(path), None).imported
        assert one.values["application_name"] == "a\nb'c"
        path.write_text(export_profiles([profile], ExportFormat.ENVIRONMENT).text)
        assert actions(store, path) == [("skip", profile.name)]


def test_libpq_reads_every_uri_as_it_was_meant(store: ProfileStore) -> None:
    profiles = store.load().profiles
    lines = export_profiles(profiles, ExportFormat.URI).text.split("\n")[1::2]
    for one, uri in zip(exported(profiles), lines, strict=True):
        read = {k: v for k, v in conninfo_to_dict(uri).items() if (k, v) != ("port", ",")}
        assert read == one.set_values(), uri


def test_dbeaver_keeps_every_connection_and_says_no_environment_nobody_chose(
    store: ProfileStore,
) -> None:
    document = json.loads(export_profiles(store.load().profiles, ExportFormat.DBEAVER).text)
    assert len(document["connections"]) == len(NAMES) + len(VALUES)
    assert not any("type" in row["configuration"] for row in document["connections"].values())
    assert document["folders"] == {"A": {}}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PGHOST=a\nPGAPPNAME='x\ny'\nPGUSER=u\n", "x\ny"),
        ('PGHOST=a\nexport PGAPPNAME="x\n\\"y" # end\nPGUSER=u\n', 'x\n"y'),
        ("PGHOST=a\nPGAPPNAME='it'\\''s\nx'\nPGUSER=u\n", "it's\nx"),
        ("PGHOST=a\nPGAPPNAME=it's\nPGUSER=u\n", None),  # no value in quotes
        ('PGHOST=a\nPGAPPNAME="x\nPGUSER="u"\n', None),  # one that was never closed
    ],
)
def test_a_value_in_quotes_goes_on_over_lines(text: str, value: str | None, tmp_path: Path) -> None:
    (tmp_path / "x.env").write_text(text)
    (one,) = read_import(str(tmp_path / "x.env"), None).imported
    assert one.values["user"] == "u"
    if value is not None:
        assert one.values["application_name"] == value


@pytest.mark.parametrize(
    ("mark", "encoding", "said"),
    [(b"", "utf-8", ""), (b"", "utf-8-sig", "byte order mark"), (b"", "utf-16", "UTF-16")],
)
@pytest.mark.parametrize("name", ["pg_service.conf", "pgpass.conf"])
def test_a_file_of_libpqs_with_a_mark_is_read_and_said(
    name: str, mark: bytes, encoding: str, said: str, tmp_path: Path
) -> None:
    text = "[a]\nhost=a.example\nport=5\ndbname=d\nuser=u\nsslmode=verify-full\n"
    path = tmp_path / name
    content = text if name == "pg_service.conf" else "a.example:5:d:u:secret\n"
    path.write_bytes(mark + content.encode(encoding))
    path.chmod(0o600)
    (one,) = read_import(str(path), None).imported
    assert (one.values["host"], one.values["user"]) == ("a.example", "u")
    told = " ".join(str(concern.sentence) for concern in one.concerns)
    assert said in told
    assert bool(said) == bool(told)


def test_a_line_no_connection_is_for_is_refused(tmp_path: Path) -> None:
    path = tmp_path / ".pgpass"
    path.write_text("::1:5432:db:u:secret\n\\:\\:1:5432:db:u:secret\n")
    path.chmod(0o600)
    reading = read_import(str(path), None)
    assert [one.host for one in reading.imported] == ["::1"]
    (refusal,) = reading.refused
    assert refusal.line == 1
    assert "written \\:" in str(refusal.sentence)
