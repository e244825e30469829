"""Files that are none: pipes, terminals and devices must not hold anybody up."""

import os
import socket
import stat
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from azpg_gui.commands.certificate import save_certificates
from azpg_gui.commands.roots import install
from azpg_gui.core import files
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.doctor.examine import Purpose, examine_file
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.files import (
    NotAFileError,
    make_folder,
    may_wait,
    read_bounded,
    write_atomically,
)
from azpg_gui.core.roots.trust_file import TrustFileError, install_roots
from azpg_gui.operations.check import check
from azpg_gui.resources import resource


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


def test_a_pipe_nobody_writes_to_is_left(pipe: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0.1)
    with pytest.raises(TimeoutError, match=r"no end of it within 0\.1 s"):
        read_bounded(pipe, limit=10)
    examination = examine_file(pipe, Purpose.TRUST, datetime.now(UTC))
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
    assert finding.code == "setting-invalid"
    assert keyword in str(finding.title)
    assert str(pipe) in str(finding.happened)


def test_a_device_is_what_libpq_says_it_is() -> None:
    given = {"host": "127.0.0.1", "port": "9", "user": "u", "sslmode": "require",
             "sslrootcert": "/dev/zero"}  # fmt: skip
    finding = run(check(effective_parameters(given, {}, {}))).diagnosis.findings[0]
    assert finding.code == "root-file-unreadable"


def _folder(path: Path) -> None:
    path.mkdir()


def _socket(path: Path) -> None:
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(path))
    listening.close()


def _device(kind: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        try:  # the numbers of /dev/null; of a disk nobody has
            os.mknod(path, kind | 0o600, os.makedev(1, 3) if kind == stat.S_IFCHR else 0)
        except PermissionError:
            pytest.skip("only root may make devices")

    return make


NO_FILES: dict[str, tuple[Callable[[Path], None], str]] = {
    "folder": (_folder, "it is a folder"),
    "character device": (_device(stat.S_IFCHR), "it is a device"),
    "block device": (_device(stat.S_IFBLK), "it is a disk"),
    "pipe": (os.mkfifo, "it is a pipe"),
    "socket": (_socket, "it is a socket"),
}


@pytest.mark.parametrize("linked", [False, True], ids=["itself", "behind a link"])
@pytest.mark.parametrize("kind", NO_FILES)
def test_what_is_no_file_is_never_replaced(
    kind: str,
    linked: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(files, "_PATIENCE", 0.1)  # for the pipe nobody writes to
    make, words = NO_FILES[kind]
    place = thing = tmp_path / "thing"
    make(thing)
    if linked:
        place = tmp_path / "link"
        place.symlink_to(thing)
    before = (thing.lstat(), sorted(p.name for p in tmp_path.iterdir()))
    with pytest.raises(NotAFileError, match=words):
        write_atomically(place, b"new")
    root = load_certificate_file(resource("roots", "digicert-global-root-g2.pem")).certificates
    with pytest.raises(TrustFileError, match=words if kind != "folder" else "folder"):
        install_roots(place, root)
    assert install(str(place), download=False) == 3
    assert save_certificates(str(azure_bundle(None)), "PEM", str(place)) == 3
    assert "cannot be written" in capsys.readouterr().err
    after = (thing.lstat(), sorted(p.name for p in tmp_path.iterdir()))
    assert after == before


def test_a_link_to_nothing_yet_makes_the_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "there")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "there").read_bytes() == b"new"


@pytest.mark.parametrize("mode", [0o600, None])
def test_whoever_owns_the_folder_cannot_have_another_file_changed(
    mode: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As root in a user's folder: the new file's name is turned into a link while it is written."""
    victim, path = tmp_path / "victim", tmp_path / "root.crt"
    victim.write_bytes(b"root's own")
    victim.chmod(0o640)
    path.write_bytes(b"old")
    path.chmod(0o666)
    real = os.write

    def swapped(descriptor: int, content: bytes) -> int:
        for leftover in tmp_path.glob(".root.crt.*.new"):
            leftover.unlink()
            leftover.symlink_to(victim)
        return real(descriptor, content)

    monkeypatch.setattr(os, "write", swapped)
    write_atomically(path, b"new", mode=mode)
    assert victim.stat().st_mode & 0o777 == 0o640
    assert victim.read_bytes() == b"root's own"


def test_a_folder_that_was_swapped_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    victim = tmp_path / "victim"
    victim.mkdir(0o700)
    real = Path.mkdir

    def swapped(path: Path, mode: int = 0o777) -> None:
        real(path, mode)
        path.rmdir()
        path.symlink_to(victim)

    monkeypatch.setattr(Path, "mkdir", swapped)
    with pytest.raises(OSError, match=r"symbolic links|Not a directory"):
        make_folder(tmp_path / "new", mode=0o755)
    assert victim.stat().st_mode & 0o777 == 0o700


def test_no_bit_but_rights_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    path.write_bytes(b"old")
    path.chmod(0o4755)
    write_atomically(path, b"new", mode=None)
    assert path.stat().st_mode & 0o7777 == 0o755
