"""Files that are none: pipes, devices and sockets must not hold anybody up."""

import os
import socket
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
from azpg_gui.core.files import is_endless, read_bounded
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


def test_what_may_never_end(pipe: Path, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        assert is_endless(tmp_path / "socket")
    assert is_endless(pipe)
    assert is_endless(Path("/dev/zero"))
    assert not any(map(is_endless, (Path(os.devnull), tmp_path, Path(__file__), tmp_path / "no")))


@pytest.mark.parametrize("keyword", ["sslrootcert", "sslcert", "sslcrl"])
@pytest.mark.parametrize("device", [True, False])
def test_libpq_is_never_given_one(keyword: str, device: bool, pipe: Path) -> None:
    """It would read it inside ``PQconnectPoll``, and nothing could stop it there."""
    path = "/dev/zero" if device else str(pipe)
    given = {"host": "127.0.0.1", "port": "9", "user": "u", "sslmode": "require", keyword: path}
    finding = run(check(effective_parameters(given, {}, {}))).diagnosis.findings[0]
    assert finding.code is Code.SETTING_INVALID
    assert keyword in str(finding.title)
    assert path in str(finding.happened)
