"""Whatever standard output is: no traceback, never status 1, and JSON stays JSON."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.busy_machine import PATIENCE
from tests.support.sockets import error_response, sending, server

AZPG = str(Path(sys.executable).parent / "azpg")
WORDS = "암호 ² – “quoted” \N{GRINNING FACE} \N{SNOWMAN}"
OUTPUTS = {
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "strict UTF-8": {"PYTHONIOENCODING": "utf-8:strict"},
    "utf-16": {"PYTHONIOENCODING": "utf-16"},
    "C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "cp949": {"PYTHONIOENCODING": "cp949"},
}


def _azpg(
    arguments: list[str], environ: dict[str, str], redirect: str = "", program: str = AZPG
) -> tuple[int, bytes, bytes]:
    """Through a shell, which can close a stream."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {redirect}', "sh", program, *arguments],
        env={**os.environ, **environ}, capture_output=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("name", OUTPUTS)
@pytest.mark.parametrize("as_json", [True, False])
def test_every_encoding(name: str, as_json: bool) -> None:
    with server(sending(error_response(WORDS.encode()))) as watched:
        target = f"hostaddr=127.0.0.1 port={watched.port} user=사용자 sslmode=require"
        further = ["--json"] if as_json else []
        status, output, errors = _azpg(["check", target, *further], OUTPUTS[name])
    assert b"Traceback" not in errors
    assert status == 13, errors
    encoding = OUTPUTS[name].get("PYTHONIOENCODING", "ascii").partition(":")[0]
    text = output.decode(encoding)
    if as_json:
        document = json.loads(text)
        assert document["target"]["user"] == "사용자"
        assert WORDS in json.dumps(document, ensure_ascii=False).replace('\\"', '"')
    else:
        assert "ssl_request" in text or "TLS offered" in text


@pytest.mark.parametrize("redirect", [">&-", ">&- 2>&-", "<&- >&- 2>&-", "2>&-"])
def test_closed_streams(redirect: str) -> None:
    """No socket of ours gets the number of a stream, and with it what is printed."""
    with server(sending(error_response(WORDS.encode()))) as watched:
        target = f"hostaddr=127.0.0.1 port={watched.port} user=u sslmode=require"
        status, _, errors = _azpg(["check", target], {}, redirect)
        assert status == 13, errors
        assert b"Traceback" not in errors
    for received in watched.received:
        assert b"azpg" not in received


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "command",
    [["roots", "list"], ["explain", "--json", "unknown-issuer"], ["--help"], ["--version"],
     ["check", "--help"]],
)  # fmt: skip
def test_a_full_disk(command: list[str], unbuffered: str) -> None:
    status, _, errors = _azpg(command, {"PYTHONUNBUFFERED": unbuffered}, ">/dev/full")
    assert status == 3
    assert errors.decode() == "azpg: the output could not be written: No space left on device\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_full_disk_under_the_window(option: str, unbuffered: str) -> None:
    status, _, errors = _azpg(
        [option], {"PYTHONUNBUFFERED": unbuffered}, ">/dev/full", program=f"{AZPG}-gui"
    )
    assert status == 3
    assert errors.decode() == "azpg-gui: the output could not be written: No space left on device\n"


def test_an_argument_that_is_no_text() -> None:
    done = subprocess.run(
        [AZPG.encode(), b"check", b"host=\xff\xfe user=\x80", b"--json"],
        capture_output=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode not in {0, 1}
    assert b"Traceback" not in done.stderr


def test_the_trace_is_there_on_request() -> None:
    code = (
        "import sys, azpg_gui.cli as cli, azpg_gui.commands.roots as roots\n"
        "def fails(**_): raise KeyError('password=hunter2')\n"
        "roots.list_roots = fails\n"
        "sys.exit(cli.main(['roots', 'list']))\n"
    )
    for debug in ("", "1"):
        done = subprocess.run(
            [sys.executable, "-P", "-c", code], env={**os.environ, "AZPG_DEBUG": debug},
            capture_output=True, text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
        assert done.returncode == 3
        assert ("Traceback" in done.stderr) is bool(debug)
        assert "this should not happen: KeyError" in done.stderr
        assert "hunter2" not in done.stderr


@pytest.mark.parametrize("program", [AZPG, f"{AZPG}-gui"])
def test_openssl_waits_for_no_pipe(program: str, tmp_path: Path) -> None:
    pipe = tmp_path / "openssl.cnf"
    os.mkfifo(pipe)
    done = subprocess.run(
        [program, "certificate", "show", "x"], env={**os.environ, "OPENSSL_CONF": str(pipe)},
        capture_output=True, text=True, check=False, timeout=PATIENCE,
    )  # fmt: skip
    assert done.returncode == 3
    assert f"OPENSSL_CONF names a pipe ({pipe})" in done.stderr
