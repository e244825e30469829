"""Strings of every driver: what is escaped, what is said, and that no password gets in."""

import json
import shlex
import subprocess
from pathlib import Path
from urllib.parse import unquote_plus

import pytest

from azpg_gui.cli import main
from azpg_gui.core.connection.conninfo import parse_conninfo
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Level, Server

NASTY = 'o\'brien "x" \\ @ % $HOME `id` ; # 한국 & = +'
SERVER = Server("srv.example", "5433", f"db {NASTY}", f"user {NASTY}", f"/r {NASTY}/root.crt")


@pytest.mark.parametrize("level", list(Level))
def test_psql_gets_back_what_was_meant(level: Level) -> None:
    program, conninfo = shlex.split(DRIVERS["psql"](SERVER, level).text)
    values, secrets = parse_conninfo(conninfo)
    assert (program, secrets) == ("psql", {})
    assert (values["user"], values["dbname"], values["port"]) == (
        SERVER.user, SERVER.dbname, "5433",
    )  # fmt: skip
    assert values.get("sslrootcert", "") == ("" if level is Level.ENCRYPTED else SERVER.root_file)


@pytest.mark.parametrize("driver", ["psycopg", "asyncpg"])
@pytest.mark.parametrize("level", list(Level))
def test_python_compiles_and_holds_the_values(driver: str, level: Level) -> None:
    text = DRIVERS[driver](SERVER, level).text
    compile(f"async def connect():\n    {text.replace(chr(10), chr(10) + '    ')}", "x", "exec")
    assert repr(SERVER.user) in text
    assert ("check_hostname = False" in text) == (driver == "asyncpg" and level is Level.CA)


def test_jdbc_is_decoded_as_java_does() -> None:
    text = DRIVERS["jdbc"](SERVER, Level.FULL).text
    path, _, asked = text.partition("?")
    assert unquote_plus(path.rpartition("/")[2]) == SERVER.dbname
    settings = dict(part.split("=", 1) for part in asked.split("&"))
    assert unquote_plus(settings["user"]) == SERVER.user
    assert unquote_plus(settings["sslrootcert"]) == SERVER.root_file


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("level", [level.value for level in Level])
def test_no_password_is_printed(
    driver: str, level: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = "postgresql://me:s3cr3t@srv.example/app"
    assert main(["strings", target, "--for", driver, "--level", level, "--json"]) == 0
    out = capsys.readouterr().out
    (one,) = json.loads(out)["strings"]
    assert one.keys() == {"driver", "language", "level", "auth", "text", "not_checked", "default",
                          "root_file", "possible"}  # fmt: skip
    assert "s3cr3t" not in out
    assert (one["root_file"] is None) == (level == "encrypted")


@pytest.mark.parametrize("target", ["host=a,b", "port=x host=a", "hostaddr=127.0.0.1"])
def test_one_host_is_needed(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strings", target]) == 2
    assert "azpg strings:" in capsys.readouterr().err


@pytest.mark.parametrize("level", list(Level))
def test_node_reads_what_was_meant(level: Level, tmp_path: Path) -> None:
    """The snippet with a pg of ours that prints what it is given: the driver itself is not here."""
    text = DRIVERS["node-postgres"](replace_root(tmp_path), level).text
    (tmp_path / "node_modules" / "pg").mkdir(parents=True)
    (tmp_path / "node_modules" / "pg" / "index.js").write_text(
        "exports.Client = class { constructor(o) { console.log(JSON.stringify(o)); } };"
    )
    (tmp_path / "snippet.js").write_text(text, "utf-8")
    done = subprocess.run(
        ["node", "snippet.js"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    given = json.loads(done.stdout)
    assert (given["user"], given["database"], given["port"]) == (SERVER.user, SERVER.dbname, 5433)
    assert given["ssl"] == (
        {"rejectUnauthorized": False} if level is Level.ENCRYPTED else {"ca": "the roots"}
    )


def replace_root(folder: Path) -> Server:
    root = folder / "r 한국'\"$.crt"
    root.write_text("the roots")
    return Server(SERVER.host, SERVER.port, SERVER.dbname, SERVER.user, str(root))
