"""A release file: what is one, what is none, and one that is fetched from a real HTTPS server."""

import json
from pathlib import Path

import pytest

from azpg_gui import __version__
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.self_check.release import Age, Release, ReleaseError, age, read_release
from azpg_gui.operations.release import fetch_release, release_of_file
from tests.support.web import body, untrusted_tls, web_server

FILE = {"name": "azpg-gui_0.2.0-1_amd64.deb", "size": 60_000_000, "sha256": "ab" * 32}
ROW = {"schema": 1, "program": "azpg-gui", "version": "0.2.0", "released": "2027-03-02",
       "files": [FILE]}  # fmt: skip


def written(**changed: object) -> bytes:
    return json.dumps({**ROW, **changed}).encode()


def test_a_release_has_a_version_a_day_and_sums() -> None:
    release = read_release(written(further="is ignored"))
    assert (release.version, str(release.released.date())) == ("0.2.0", "2027-03-02")
    assert release.sums() == f"{'ab' * 32}  azpg-gui_0.2.0-1_amd64.deb\n"


@pytest.mark.parametrize(
    ("theirs", "own", "is_"),
    [
        ("0.2.0", "0.1.0", Age.NEWER),
        ("0.10", "0.9.9", Age.NEWER),
        ("0.1", "0.1.0", Age.SAME),
        ("1.0.0.1", "1.0.0", Age.NEWER),
        ("0.0.9", "0.1.0", Age.OLDER),
        (__version__, __version__, Age.SAME),
    ],
)
def test_versions_are_compared_by_their_numbers(theirs: str, own: str, is_: Age) -> None:
    assert age(read_release(written(version=theirs)), own) is is_


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 90_000, "not JSON"),
        (b'{"size": ' + b"9" * 50_000 + b"}", "not JSON"),
        (b"<html>sign in</html>", "not JSON"),
        (b"[]", "no release file of azpg-gui"),
        (written(program="other"), "no release file of azpg-gui"),
        (written() + b" " * 100_000, "at most 100 kB"),
        (written(version="0.2.0; rm"), "version is missing or wrong"),
        (written(version="٣.0"), "version"),
        (written(version=2), "version"),
        (written(released="yesterday"), "released"),
        (written(released=None), "released"),
        (written(files=[]), "files"),
        (written(files=[FILE] * 101), "files"),
        (written(files=["a.deb"]), "files"),
        (written(files=[{**FILE, "name": "../../.bashrc"}]), "name"),
        (written(files=[{**FILE, "size": True}]), "size"),
        (written(files=[{**FILE, "sha256": "ab"}]), "sha256"),
    ],
)
def test_what_is_no_release_file_says_why(content: bytes, words: str) -> None:
    with pytest.raises(ReleaseError, match=words):
        read_release(content)


def test_it_is_fetched_by_https_and_by_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetched(address: str, time_limit: float = 5.0) -> Release:
        return run(fetch_release(address, time_limit=time_limit))

    tls, authority = untrusted_tls(tmp_path)
    answers = [
        body(written()), body(b"", status="404 Not Found"), body(b" " * 200_000),
        body(b"", status="302 Found", extra="Location: http://127.0.0.1/release.json\r\n"),
    ]  # fmt: skip
    with web_server(lambda c: c.sendall(answers.pop(0)) if answers else c.recv(1), tls) as url:
        with pytest.raises(ReleaseError, match=r"could not be reached: .*verify failed"):
            fetched(url)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        assert fetched(url).version == "0.2.0"
        for words in ("HTTP status 404", "at most 100 kB", "leads away from HTTPS"):
            with pytest.raises(ReleaseError, match=words):
                fetched(url)
        with pytest.raises(ReleaseError, match=r"did not answer within 0\.2 s"):
            fetched(url, 0.2)
    for address in (
        "http://127.0.0.1/release.json", "https://ops:pw@127.0.0.1/", "release.json", "https://",
        "file:///etc/passwd", "https://a\nb/",
    ):  # fmt: skip
        with pytest.raises(ReleaseError, match="begins with https://"):
            fetched(address)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "release.json").write_bytes(written())
    assert release_of_file(tmp_path / "release.json").version == "0.2.0"
    for path in (tmp_path, tmp_path / "none", Path("a\0b")):
        with pytest.raises(ReleaseError, match="could not be read"):
            release_of_file(path)
