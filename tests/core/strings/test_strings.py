"""Strings of every driver: what is escaped, what is said, and that no password gets in."""

import json
import re
import shlex
import subprocess
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote_plus

import pytest

from azpg_gui.cli import main
from azpg_gui.core.connection.conninfo import known_keywords, parse_conninfo
from azpg_gui.core.connection.service_file import parse_service_file
from azpg_gui.core.secret import Secret
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Auth, Level, Server, revealed, snippet
from tests.support.busy_machine import PATIENCE

NASTY = 'o\'brien "x" \\ @ % $HOME ${a} #{b} %{c} [d] `id` ; # 한국 & = + <% \n \x01 end'
SERVER = Server("srv.example", "5433", f"db {NASTY}", f"user {NASTY}", f"/r {NASTY}/root.crt")
PLAIN = Server("srv.example", "5433", "orders", "ops", "/etc/ssl/azure-roots.pem")


def text(driver: str, level: Level, server: Server = SERVER) -> str:
    return snippet(DRIVERS[driver], server, level, Auth.PASSWORD).text


@pytest.mark.parametrize("level", list(Level))
def test_psql_gets_back_what_was_meant(level: Level) -> None:
    program, conninfo = shlex.split(text("psql", level))
    values, secrets = parse_conninfo(conninfo)
    assert (program, secrets) == ("psql", {})
    assert (values["user"], values["dbname"], values["port"]) == (
        SERVER.user, SERVER.dbname, "5433",
    )  # fmt: skip
    assert values.get("sslrootcert", "") == ("" if level is Level.ENCRYPTED else SERVER.root_file)


PYTHON = [name for name, driver in DRIVERS.items() if driver.language == "Python"]


@pytest.mark.parametrize("driver", PYTHON)
@pytest.mark.parametrize("level", list(Level))
def test_python_compiles_and_holds_the_values(driver: str, level: Level) -> None:
    for auth in Auth:
        made = snippet(DRIVERS[driver], SERVER, level, auth)
        indented = made.text.replace("\n", "\n    ")
        compile(f"async def connect():\n    {indented}", "x", "exec")
        if driver != "adbc":  # a URI
            assert repr(SERVER.user) in made.text
        assert "check_hostname = False" not in made.text or made.level is not Level.FULL


@pytest.mark.parametrize("driver", ["jdbc", "spring"])
def test_jdbc_is_decoded_as_java_does(driver: str) -> None:
    path, _, asked = text(driver, Level.FULL).splitlines()[0].partition("?")
    assert unquote_plus(path.rpartition("/")[2]) == SERVER.dbname
    settings = dict(part.split("=", 1) for part in asked.split("&"))
    assert unquote_plus(settings["user"]) == SERVER.user
    assert unquote_plus(settings["sslrootcert"]) == SERVER.root_file


def test_json_files_hold_the_values() -> None:
    (server,) = json.loads(text("pgadmin", Level.FULL))["Servers"].values()
    assert (server["Username"], server["MaintenanceDB"]) == (SERVER.user, SERVER.dbname)
    assert server["ConnectionParameters"]["sslrootcert"] == SERVER.root_file
    rows = {row["name"]: row["value"] for row in json.loads(text("app-service", Level.FULL))}
    assert (rows["PGUSER"], rows["PGSSLMODE"]) == (SERVER.user, "verify-full")
    assert (
        "Root Certificate" in json.loads(text("ef-core", Level.CA))["ConnectionStrings"]["Default"]
    )


def test_a_shell_reads_the_variables() -> None:
    script = f"{text('env', Level.FULL)}\nprintf '%s' \"$PGUSER|$PGSSLROOTCERT\""
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == f"{SERVER.user}|{SERVER.root_file}"


def test_a_service_file_holds_one_line_a_value(tmp_path: Path) -> None:
    assert snippet(DRIVERS["pg_service.conf"], SERVER, Level.FULL, Auth.PASSWORD).impossible
    one_line = Server("srv", "5433", "a ' \\ ; #", "한국", "/r t.crt")
    written = tmp_path / "pg_service.conf"
    written.write_text(text("pg_service.conf", Level.CA, one_line), "utf-8")
    section = parse_service_file(str(written), "azure", known_keywords()).values
    assert section["dbname"] == one_line.dbname
    assert section["sslrootcert"] == one_line.root_file


# What each language would read otherwise, and how it is written.
ESCAPED = [
    (literals.hcl, "${a} %{b} $c", '"$${a} %%{b} $c"'),
    (literals.tcl, '$a [exec id] "', '"\\$a \\[exec id\\] \\""'),
    (literals.elixir, "#{a}", '"\\#{a}"'),
    (literals.erlang, "한\n", '<<"한\\n"/utf8>>'),
    (literals.haskell, "\x011", '"\\1\\&1"'),
    (literals.lua, "\x011", '"\\0011"'),
    (literals.ocaml, "\x011", '"\\0011"'),
    (literals.c, "\x01f", '"\\001f"'),
    (literals.rust, "\x01{", '"\\u{1}{"'),
    (literals.csharp, "\x01", '"\\u0001"'),
    (literals.go, "\x01", '"\\x01"'),
    (literals.java, "한😀", '"\\ud55c\\ud83d\\ude00"'),
    (literals.yaml, '한 "\x7f\x85\ufeff', '"한 \\"\\u007f\\u0085\\ufeff"'),
    (literals.php, "it's $a \\ \"", "'it\\'s $a \\\\ \"'"),
    (literals.python, "it's", '"it\'s"'),
    (literals.python, "plain", '"plain"'),
    (literals.properties, "a\\b 한", "a\\\\b \\ud55c"),
    (literals.ado, "plain value", "plain value"),
    (literals.ado, 'a;b"c', '"a;b""c"'),
    (literals.ado, " a", '" a"'),
]


@pytest.mark.parametrize(("literal", "value", "written"), ESCAPED)
def test_literals(literal, value: str, written: str) -> None:
    assert literal(value) == written


# A part of each target's own notation that is not Python's.
WRITTEN = [
    ("odbc", Level.CA, "SSLmode=verify-ca;pqopt={sslrootcert=/etc/ssl/azure-roots.pem}"),
    ("rpostgresql", Level.FULL, 'Sys.setenv(PGSSLMODE = "verify-full", PGSSLROOTCERT = '),
    ("npgsql", Level.CA, "SSL Mode=VerifyCA;Root Certificate=/etc/ssl/azure-roots.pem"),
    ("r2dbc", Level.FULL, ".sslMode(SSLMode.VERIFY_FULL)"),
    ("pdo", Level.FULL, "sslmode=verify-full;sslrootcert=/etc/ssl/azure-roots.pem'"),
    ("tokio-postgres", Level.CA, "danger_accept_invalid_hostnames(true)"),
    ("postgrejs", Level.FULL, 'host: "srv.example?sslmode=require"'),
    ("p1_pgsql", Level.FULL, "{server_name_indication, Host}"),
    ("rails", Level.FULL, 'sslmode: "verify-full"'),
    ("drupal", Level.FULL, "'sslrootcert' => '/etc/ssl/azure-roots.pem'"),
    ("sequelize", Level.FULL, "dialectOptions: { ssl: { ca: fs.readFileSync("),
    ("compose", Level.FULL, 'source: "/etc/ssl/azure-roots.pem"'),
]


@pytest.mark.parametrize(("driver", "level", "part"), WRITTEN)
def test_each_in_its_own_notation(driver: str, level: Level, part: str) -> None:
    assert part in text(driver, level, PLAIN)


def test_what_a_target_would_read_otherwise() -> None:
    odd = Server("srv", "5433", "a;b'c", "u", "/r$HOME/${x}.crt")
    assert "putenv('PGDATABASE=a;b\\'c');" in text("pdo", Level.FULL, odd)
    assert "$ENV{PGDATABASE} = 'a;b\\'c';" in text("dbd-pg", Level.FULL, odd)
    assert snippet(DRIVERS["laravel"], odd, Level.FULL, Auth.PASSWORD).impossible
    assert 'source: "/r$$HOME/$${x}.crt"' in text("compose", Level.FULL, odd)
    assert "pqopt={sslrootcert=/r$HOME/${x}}.crt dbname='a;b\\'c'}" in text("odbc", Level.FULL, odd)
    quoted = Server("srv", "5433", "it's", "u", "/a b.crt")
    assert "'database' => 'it\\\\\\'s'" in text("laravel", Level.FULL, quoted)
    assert "'sslrootcert' => '\\'/a b.crt\\''" in text("laravel", Level.FULL, quoted)


@pytest.mark.parametrize("level", list(Level))
def test_roots_are_named_where_they_count(level: Level) -> None:
    for driver in DRIVERS.values():
        one = snippet(driver, PLAIN, level, Auth.PASSWORD)
        assert one.impossible is None, driver.name
        expected = "" if level is Level.ENCRYPTED else driver.roots_at or PLAIN.root_file
        assert one.root_file == expected
        assert one.root_file in re.sub(r"%2F", "/", one.text)
        weak = re.search(
            r"(?<!\?sslmode)=require\b|Require\b(?!,|\))|verify-ca|NONE|undefined|invalid", one.text
        )
        assert level is not Level.FULL or weak is None, one.text


def test_a_token_goes_to_a_proven_host_only() -> None:
    without = set()
    for driver in DRIVERS.values():
        one = snippet(driver, PLAIN, Level.ENCRYPTED, Auth.ENTRA)
        assert one.level is Level.FULL
        if one.impossible:
            without.add(driver.name)
        else:
            assert re.search(r"get-access-token|Credential|AzurePostgresql|passwordless", one.text)
            assert one.root_file == PLAIN.root_file or driver.name == "env"
    assert without == {"env", "pgadmin", "odbc", "laravel", "drupal", "app-service",
                       "container-apps", "terraform", "kubernetes", "compose"}  # fmt: skip


def test_a_token_is_asked_for_in_the_cloud_of_the_host() -> None:
    gov = Server("s.postgres.database.usgovcloudapi.net", "5432", "d", "u", "/r.crt")
    public = replace(gov, host="s.postgres.database.azure.com")
    scope = '"https://ossrdbms-aad.database.usgovcloudapi.net/.default"'
    for name in ("asyncpg", "node-postgres", "knex", "prisma", "typeorm"):
        assert scope in snippet(DRIVERS[name], gov, Level.FULL, Auth.ENTRA).text
    # These have no argument for it.
    for name in ("psycopg", "psycopg2", "sqlalchemy", "sqlalchemy-asyncpg", "sequelize", "npgsql"):
        assert snippet(DRIVERS[name], gov, Level.FULL, Auth.ENTRA).impossible is not None
        assert snippet(DRIVERS[name], public, Level.FULL, Auth.ENTRA).text


KEYS = {"driver", "title", "language", "level", "auth", "text", "file", "not_checked", "default",
        "trap", "root_file", "possible", "reason", "was_run", "password_in_text",
        "password_reason", "user_note"}  # fmt: skip


@pytest.mark.parametrize("auth", ["password", "entra"])
@pytest.mark.parametrize("level", [level.value for level in Level])
def test_no_password_is_printed(auth: str, level: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = "postgresql://me:s3cr3t@srv.example/app"
    assert main(["strings", target, "--level", level, "--auth", auth, "--json"]) == 0
    out = capsys.readouterr().out
    made = json.loads(out)["strings"]
    assert [one["driver"] for one in made] == list(DRIVERS)
    assert all(one.keys() == KEYS for one in made)
    assert all(one["possible"] == (one["reason"] is None) for one in made)
    assert all(one["level"] == ("full" if auth == "entra" else level) for one in made)
    assert "s3cr3t" not in out


def test_the_user_of_a_single_server_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    target = "host=orders.postgres.database.azure.com user="
    assert main(["strings", target + "ops@orders", "--for", "psql"]) == 0
    assert "A flexible server knows ops." in capsys.readouterr().out
    assert main(["strings", target + "ops@tenant.example", "--for", "psql"]) == 0
    assert "flexible server knows" not in capsys.readouterr().out


def test_what_cannot_be_is_said_in_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strings", "host=srv", "--for", "kubernetes", "--auth", "entra"]) == 0
    assert "Not possible: A token lives for an hour at most" in capsys.readouterr().out


@pytest.mark.parametrize("target", ["host=a,b", "port=x host=a", "hostaddr=127.0.0.1", "host=/tmp"])
def test_one_host_is_needed(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strings", target]) == 2
    assert "azpg strings:" in capsys.readouterr().err


def test_a_saved_profile(tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    source = tmp_path / "pg_service.conf"
    source.write_text("[orders]\nhost=srv.example\nuser=ops\nsslrootcert=system\n")
    assert main(["profiles", "import", str(source)]) == 0
    capsys.readouterr()
    assert main(["strings", "--profile", "orders", "--for", "node-postgres", "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["strings"]
    assert 'user: "ops"' in one["text"]
    assert Path(one["root_file"]).is_absolute(), "system is a word of libpq's alone"
    assert main(["strings", "--profile", "none"]) == 2
    assert "orders" in capsys.readouterr().err


@pytest.mark.parametrize("level", list(Level))
def test_node_reads_what_was_meant(level: Level, tmp_path: Path) -> None:
    """The snippet with a pg of ours that prints what it is given: what the driver does with it is
    seen in tests/interop."""
    made = text("node-postgres", level, replace_root(tmp_path))
    (tmp_path / "node_modules" / "pg").mkdir(parents=True)
    (tmp_path / "node_modules" / "pg" / "index.js").write_text(
        "exports.Client = class { constructor(o) { console.log(JSON.stringify(o)); } };"
    )
    (tmp_path / "snippet.mjs").write_text(made, "utf-8")
    done = subprocess.run(
        ["node", "snippet.mjs"], cwd=tmp_path, capture_output=True, text=True, check=True,
        timeout=PATIENCE,
    )  # fmt: skip
    given = json.loads(done.stdout)
    assert (given["user"], given["database"], given["port"]) == (SERVER.user, SERVER.dbname, 5433)
    assert given["ssl"] == (
        {"rejectUnauthorized": False} if level is Level.ENCRYPTED else {"ca": "the roots"}
    )


def replace_root(folder: Path) -> Server:
    root = folder / "r 한국'\"$.crt"
    root.write_text("the roots")
    return Server(SERVER.host, SERVER.port, SERVER.dbname, SERVER.user, str(root))


# The password in the text, for somebody who asked for it -----------------------------------------

SECRET = ' p\'q "r" \\ @:/ % $HOME ${x} #{b} `id` ; # = & + } {한국 '
READS = re.compile(
    r"environ|process\.env|getenv|System\.|env\(|ENV|Variable|holds the password|\$\{PGPASSWORD"
)


def with_password(driver: str, server: Server | None = None, level: Level = Level.FULL) -> str:
    # No secret of the module's: while it lives, every text of this process is masked by it.
    given = server or replace(SERVER, password=Secret(SECRET))
    made = revealed(DRIVERS[driver], given, level)
    assert isinstance(made, str)
    return made


@pytest.mark.parametrize("level", list(Level))
def test_the_password_stands_in_every_text_that_can_have_it(level: Level) -> None:
    plain = replace(PLAIN, password=Secret("Hunter2!"))
    refused = {name: made for name, one in DRIVERS.items()
               if not isinstance(made := revealed(one, plain, level), str)}  # fmt: skip
    assert list(refused) == ["pgadmin"]
    for name in DRIVERS.keys() - refused:
        made = with_password(name, plain, level)
        assert re.search(r"Hunter2(!|%21)", made), name
        assert not READS.search(re.sub(r"Sys\.setenv|environment", "", made)), made
        assert "Hunter2" not in snippet(DRIVERS[name], plain, level, Auth.PASSWORD).text
        assert "Hunter2" not in snippet(DRIVERS[name], plain, level, Auth.ENTRA).text


def test_the_password_is_escaped_as_its_target_reads_it() -> None:
    variable, program, conninfo = shlex.split(with_password("psql"))
    assert (variable, program) == (f"PGPASSWORD={SECRET}", "psql")
    assert parse_conninfo(conninfo)[1] == {}, "arguments stand in the list of processes"
    for driver in PYTHON:
        compile(f"async def connect():\n {with_password(driver).replace(chr(10), chr(10) + ' ')}",
                "x", "exec")  # fmt: skip
        assert driver == "adbc" or repr(SECRET) in with_password(driver)
    script = f"{with_password('env')}\nprintf '%s' \"$PGPASSWORD\""
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == SECRET
    asked = with_password("jdbc").partition("?")[2]
    assert unquote_plus(dict(p.split("=", 1) for p in asked.split("&"))["password"]) == SECRET
    rows = {row["name"]: row["value"] for row in json.loads(with_password("app-service"))}
    assert rows["PGPASSWORD"] == SECRET
    first, *_ = with_password("container-apps").splitlines()
    assert shlex.split(first)[-1] == f"pgpassword={SECRET}"
    assert "PWD={ p'q" in with_password("odbc")
    assert "} }" not in with_password("odbc")
    # Java takes the blanks before a value away, and Spring would fill ${x} in.
    spring = with_password("spring").splitlines()[-1]
    assert spring.startswith("spring.datasource.password=\\ p'q")
    assert "\\\\${x}" in spring
    of_service = replace(PLAIN, password=Secret("ends in a blank "))
    assert not isinstance(revealed(DRIVERS["pg_service.conf"], of_service, Level.FULL), str)


TARGET = "host=srv user=me dbname=app"


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, str]:
    assert main(["strings", *arguments, "--with-password", "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["strings"]
    return dict(one)


def test_azpg_prints_the_password_only_when_it_is_asked_to(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    psql, pgadmin = ("--for", "psql"), ("--for", "pgadmin")
    one = printed(capsys, f"{TARGET} password=s3cr3t", *psql)
    assert one["text"].startswith("PGPASSWORD=s3cr3t psql ")
    assert one["password_in_text"]
    other = printed(capsys, f"{TARGET} password=s3cr3t", *pgadmin)
    assert not other["password_in_text"]
    assert "it asks" in other["password_reason"]
    assert "s3cr3t" not in other["text"]
    # Without one, and without a terminal, there is nothing to print.
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.delenv("PGPASSWORD", raising=False)
    assert main(["strings", TARGET, *psql, "--with-password"]) == 2
    assert "PGPASSWORD would give it" in capsys.readouterr().err
    kept = tmp_path / "pgpass"
    kept.write_text("srv:5432:app:me:of the file\n")
    kept.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(kept))
    assert "PGPASSWORD='of the file'" in printed(capsys, TARGET, *psql)["text"]
    monkeypatch.setenv("PGPASSWORD", "of the variable")
    assert "PGPASSWORD='of the variable'" in printed(capsys, TARGET, *psql)["text"]
    assert main(["strings", TARGET, "--auth", "entra", "--with-password"]) == 2
    assert "of the variable" not in "".join(capsys.readouterr())
