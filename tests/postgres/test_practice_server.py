"""What the practice server starts, with what, and what is left when its supervisor is killed."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from azpg_gui.practice.account import give_to_server_account, write_as_server_account
from azpg_gui.practice.folder import PracticeFolder, remove_left_behind
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer, start_server

pytestmark = pytest.mark.postgres
SECRET = "of-the-surroundings-4711"
POSTMASTER = "data/postmaster.pid"


def _until(condition: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _postmaster(server: PracticeServer) -> int:
    return int((server.folder / POSTMASTER).read_text().splitlines()[0])


def _alive(process: int) -> bool:
    """A zombie has ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def _family(process: int) -> set[int]:
    """A process and all below it."""
    found = {process}
    while True:
        children = {
            int(child)
            for parent in found
            for listed in Path(f"/proc/{parent}/task").glob("*/children")
            for child in listed.read_text().split()
        }
        if children <= found:
            return found
        found |= children


def test_modules_of_the_current_folder_are_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("subprocess", "threading", "azpg_gui", "site", "sitecustomize"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'a')\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep)  # an empty entry means the current folder
    with start_server(Scenario.NO_TLS):
        pass
    assert not (tmp_path / "ran").exists()


def test_nothing_of_the_surroundings_reaches_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGPASSWORD", "PGUSER", "AZURE_CLIENT_SECRET", "MY_TOKEN"):
        monkeypatch.setenv(name, SECRET)
    with start_server(Scenario.NO_TLS) as server:
        family = _family(server.supervisor.pid)
        assert _postmaster(server) in family
        for process in family:
            environment = Path(f"/proc/{process}/environ").read_bytes()
            assert SECRET.encode() not in environment
            assert b"\0PG" not in b"\0" + environment.replace(b"\0PGDATA=", b"\0")


def test_a_killed_supervisor_takes_its_server_with_it() -> None:
    server = start_server(Scenario.NO_TLS)
    postmaster = _postmaster(server)
    try:
        server.supervisor.send_signal(signal.SIGKILL)
        server.supervisor.wait()
        _until(lambda: not _alive(postmaster))
        _until(lambda: not server.folder.exists())
    finally:
        server.release()


def test_a_shell_that_watches_goes_with_its_server() -> None:
    with start_server(Scenario.NO_TLS) as server:
        family = _family(server.supervisor.pid)
    _until(lambda: not any(_alive(process) for process in family))


def test_the_shared_memory_is_what_initdb_found_to_work() -> None:
    with start_server(Scenario.NO_TLS) as server:
        lines = (server.folder / "data/postgresql.conf").read_text().splitlines()
    chosen = [line for line in lines if line.startswith("dynamic_shared_memory_type")]
    assert len(chosen) == 1
    assert "# " in chosen[0]  # with initdb's own remark behind it


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root writes as another account"
)
@pytest.mark.parametrize("append", [False, True])
def test_no_link_leads_root_to_a_file_of_its_own(append: bool) -> None:
    """In the server's folder its account may put a link under any name."""
    # Not pytest's own folder: the account must be able to pass.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o711)
        _led_by_links(folder, append=append)


def _led_by_links(folder: Path, *, append: bool) -> None:
    precious = folder / "precious"
    precious.write_bytes(b"root's own")
    precious.chmod(0o600)
    data = folder / "data"
    data.mkdir(mode=0o700)
    give_to_server_account(data)
    for name in ("server.crt", "server.crt.new"):
        (data / name).symlink_to(precious)
    with pytest.raises(OSError, match=r"[Pp]ermission denied|cannot create"):
        write_as_server_account(data / "server.crt", b"taken", append=append)
    assert precious.read_bytes() == b"root's own"
    assert precious.stat().st_uid == 0
    (data / "server.crt.new").unlink()
    if not append:
        write_as_server_account(data / "server.crt", b"mine")
        assert (data / "server.crt").read_bytes() == b"mine"
        assert not (data / "server.crt").is_symlink()
    assert precious.read_bytes() == b"root's own"


def test_the_next_start_removes_what_a_killed_one_left(monkeypatch: pytest.MonkeyPatch) -> None:
    places = Path(tempfile.mkdtemp(prefix="places-"))
    places.chmod(0o711)  # the server's account passes through it
    monkeypatch.setenv("TMPDIR", str(places))
    monkeypatch.setattr(tempfile, "tempdir", None)
    try:
        code = "import azpg_gui.cli as cli; cli.main(['practice', 'no-tls'])"
        starting = subprocess.Popen([sys.executable, "-P", "-c", code], stdout=subprocess.DEVNULL)
        _until(lambda: any(places.glob("azpg-practice-*/data/PG_VERSION")))
        remove_left_behind()  # it is in use
        starting.kill()
        starting.wait()
        (left,) = places.glob("azpg-practice-*/data/PG_VERSION")
        in_use, strange = PracticeFolder(), places / "azpg-practice-link"
        strange.symlink_to("/")
        of_an_earlier_version = places / "azpg-practice-earlier" / "data"
        of_an_earlier_version.mkdir(parents=True)
        os.utime(of_an_earlier_version.parent, (0, 0))

        def removed() -> bool:
            remove_left_behind()  # initdb may still run
            return not left.parent.parent.exists()

        _until(removed)
        assert in_use.path.exists()
        assert strange.is_symlink()
        assert of_an_earlier_version.exists()
        in_use.let_go()
        remove_left_behind()
        assert not in_use.path.exists()
    finally:
        shutil.rmtree(places)
