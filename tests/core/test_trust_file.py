"""root.crt: merged, atomic, the previous file kept."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from azpg_gui.core.certificates.azure_roots import azure_roots
from azpg_gui.core.certificates.loading import load_certificate_file, load_certificates
from azpg_gui.core.certificates.trust_file import TrustFileError, install_roots
from azpg_gui.core.files import write_atomically
from azpg_gui.practice.authority import new_authority

OWN = load_certificates(new_authority("Own").root.certificate_pem).certificates
WANTED = [load_certificate_file(r.path).certificates[0] for r in azure_roots()[:2] if r.path]


def test_a_new_file_is_read_by_openssl(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "root.crt"
    done = install_roots(path, WANTED)
    assert [c.common_name for c in done.added] == [c.common_name for c in WANTED]
    assert done.backup is None
    assert load_certificate_file(path).certificates == tuple(WANTED)
    # -partial_chain is not needed: each root verifies itself against the file.
    for root in azure_roots()[:2]:
        subprocess.run(
            ["openssl", "verify", "-CAfile", str(path), str(root.path)],
            check=True, capture_output=True,
        )  # fmt: skip


def test_what_is_there_stays_and_is_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, OWN)
    before = path.read_bytes()
    done = install_roots(path, WANTED)
    assert done.kept == OWN
    assert done.backup is not None
    assert done.backup.read_bytes() == before
    assert load_certificate_file(path).certificates == (*OWN, *WANTED)
    again = install_roots(path, WANTED)
    assert (again.added, again.backup) == ((), None)
    assert len(list(tmp_path.glob("*.bak"))) == 1


def test_a_der_file_becomes_pem(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    path.write_bytes(OWN[0].der)
    install_roots(path, WANTED)
    loaded = load_certificate_file(path)
    assert loaded.encoding == "PEM"
    assert loaded.certificates == (*OWN, *WANTED)


@pytest.mark.parametrize("content", [b"<html>", b"my notes", b"-----BEGIN CERTIFICATE-----\nAA"])
def test_a_file_that_is_no_trust_file_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "root.crt"
    path.write_bytes(content)
    with pytest.raises(TrustFileError, match="left as it is"):
        install_roots(path, WANTED)
    assert path.read_bytes() == content


def test_a_link_is_followed_not_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "real.crt", tmp_path / "root.crt"
    install_roots(target, OWN)
    link.symlink_to(target)
    install_roots(link, WANTED)
    assert link.is_symlink()
    assert len(load_certificate_file(target).certificates) == 3


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_a_writer_that_is_killed_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    """A hundred kills here; a thousand in ``make bench``."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.killing", "100", str(tmp_path)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["kills"], found["damaged"]) == (100, 0)
