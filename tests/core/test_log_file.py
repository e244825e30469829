"""The log: masked, never larger than a megabyte, read line by line."""

import logging
from pathlib import Path

import pytest

from azpg_gui.core.program_log.log_file import LogFile, as_text, chosen_lines, read_log
from azpg_gui.core.secret import Secret


@pytest.fixture
def log(tmp_path: Path) -> LogFile:
    return LogFile(tmp_path / "state" / "azpg-gui.log")


def write(log: LogFile, level: int, text: str, *values: object) -> None:
    log.handle(logging.LogRecord("part", level, "", 0, text, values, None))


def test_lines_are_masked_and_found(log: LogFile, tmp_path: Path) -> None:
    secret = Secret("s3cret-pw")
    write(log, logging.INFO, "a field held %s", secret)
    write(log, logging.WARNING, "libpq said: s3cret-pw\npostgresql://u:0ther-pw@h/d")
    write(log, logging.DEBUG, "not written where it is not asked for")
    path = tmp_path / "state" / "azpg-gui.log"
    lines = read_log(path)
    assert [line.level for line in lines if line.level > logging.DEBUG] == [20, 30]
    assert "-pw" not in path.read_text()
    assert "part: a field held ••••••" in as_text(lines)
    warnings = chosen_lines(lines, least=logging.WARNING, words="LIBPQ postgresql")
    assert [line.text.splitlines()[1][:13] for line in warnings] == ["postgresql://"]
    assert chosen_lines(lines, least=logging.INFO, words="nothing") == ()
    assert path.stat().st_mode & 0o77 == 0


def test_it_never_grows_beyond_its_limit(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "azpg-gui.log", limit=10_000)
    for number in range(50):
        write(log, logging.INFO, f"{number} " + "long words " * 100)
    files = list(tmp_path.iterdir())
    assert len(files) == 2
    assert sum(path.stat().st_size for path in files) <= 10_000
    assert read_log(tmp_path / "azpg-gui.log")[-1].text.startswith("part: 49 ")


def test_where_nothing_can_be_written_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    write(LogFile(tmp_path / "file" / "azpg-gui.log"), logging.ERROR, "lost")
    assert read_log(tmp_path / "file" / "azpg-gui.log") == ()
