"""Files that are none: pipes, terminals and devices must not hold anybody up."""

import os
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from azpg_gui.core import files
from azpg_gui.core.certificates.doctor import Slot, examine_file
from azpg_gui.core.check import check
from azpg_gui.core.connection.effective import effective_parameters
from azpg_gui.core.diagnosis.findings import Code
from azpg_gui.core.files import may_wait, read_bounded
from azpg_gui.core.waiting import run


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


def test_a_pipe_nobody_writes_to_is_left(pipe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0.1)
    with pytest.raises(TimeoutError, match=r"no end of it within 0\.1 s"):
        read_bounded(pipe, limit=10)
    examination = examine_file(pipe, Slot.TRUST, datetime.now(UTC))
    assert "no end of it" in str(examination.faults[0].text)


def test_a_pipe_is_read_to_its_end(pipe: Path) -> None:
    def write() -> None:
        with pipe.open("wb") as file:
            for _ in range(3):
                file.write(b"a" * 70_000)
                file.flush()
                time.sleep(0.02)

    thread = threading.Thread(target=write)
    thread.start()
    assert read_bounded(pipe, limit=1_000_000) == (b"a" * 210_000, 0)
    thread.join()


def test_no_more_than_asked_for() -> None:
    assert read_bounded(Path("/dev/zero"), limit=100)[0] == bytes(100)


def test_what_one_may_wait_for(pipe: Path, tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    assert may_wait(Path(os.ttyname(theirs)))
    os.close(ours)
    os.close(theirs)
    assert may_wait(pipe)
    others = (Path(os.devnull), Path("/dev/zero"), tmp_path, Path(__file__), tmp_path / "no")
    assert not any(map(may_wait, others))


@pytest.mark.parametrize("keyword", ["sslrootcert", "sslcert", "sslcrl"])
def test_libpq_is_never_given_a_pipe(keyword: str, pipe: Path) -> None:
    """It would read it inside ``PQconnectPoll``, and nothing could stop it there."""
    given = {
        "host": "127.0.0.1",
        "port": "9",
        "user": "u",
        "sslmode": "require",
        keyword: str(pipe),
    }
    finding = run(check(effective_parameters(given, {}, {}))).diagnosis.findings[0]
    assert finding.code is Code.SETTING_INVALID
    assert keyword in str(finding.title)
    assert str(pipe) in str(finding.happened)


def test_a_device_is_what_libpq_says_it_is() -> None:
    given = {"host": "127.0.0.1", "port": "9", "user": "u", "sslmode": "require",
             "sslrootcert": "/dev/zero"}  # fmt: skip
    finding = run(check(effective_parameters(given, {}, {}))).diagnosis.findings[0]
    assert finding.code is Code.ROOT_FILE_UNREADABLE
