"""root.crt: merged, atomic, the previous file kept."""

import os
import subprocess
from pathlib import Path

import pytest

from azpg_gui.cli import main
from azpg_gui.core.azure.roots import azure_roots
from azpg_gui.core.certificates.certificate_file import load_certificate_file, load_certificates
from azpg_gui.core.certificates.openssl_acceptance import trust_refusal
from azpg_gui.core.file_versions import clear_leftovers, locked
from azpg_gui.core.files import write_atomically
from azpg_gui.core.roots.trust_backups import backups_of, newest_backup, prune_backups
from azpg_gui.core.roots.trust_file import (
    TrustFileError,
    install_roots,
    remove_certificates,
)
from azpg_gui.core.roots.trust_undo import restore_backup
from azpg_gui.practice.authority import new_authority
from tests.support.odd_certificates import pem, trusted, with_explicit_false
from tests.support.pki import make, pki, revocation_list

OWN = load_certificates(new_authority("Own").root.pem).certificates
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


def test_ten_backups_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, OWN)
    contents: list[bytes] = []
    for _ in range(7):
        contents.append(path.read_bytes())
        install_roots(path, WANTED)
        contents.append(path.read_bytes())
        remove_certificates(path, [c.sha256 for c in WANTED])
    (tmp_path / "root.crt.mine.bak").write_text("not ours")
    install_roots(path, WANTED)
    backups = backups_of(path)
    assert len(backups) == 10
    assert [b.read_bytes() for b in backups] == [*contents, contents[0]][-1:-11:-1]
    assert (tmp_path / "root.crt.mine.bak").exists()


def test_undo_takes_the_newest_good_version(tmp_path: Path) -> None:
    """Version 0.1.0, killed, left cut copies; and one that is the file itself."""
    path = tmp_path / "root.crt"
    install_roots(path, OWN)
    install_roots(path, WANTED[:1])
    install_roots(path, WANTED)
    good = [b.read_bytes() for b in backups_of(path)]
    whole = path.read_bytes()
    for number, content in enumerate([b"", whole[:300], whole[: len(whole) // 2], whole]):
        (tmp_path / f"root.crt.20991231-00000{number}.bak").write_bytes(content)
    first = newest_backup(path)
    assert first is not None
    assert first.read_bytes() == good[0]
    restore_backup(path, first)
    assert path.read_bytes() == good[0]
    # And undone again: whatever the clock says, the newest is the newest.
    again = newest_backup(path)
    assert again is not None
    assert again.read_bytes() == whole


@pytest.mark.parametrize("damage", [None, b"", b"<html>", b"-----BEGIN CERTIFICATE-----\nMII"])
def test_undo_mends_what_was_damaged_or_deleted(tmp_path: Path, damage: bytes | None) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, OWN)
    install_roots(path, WANTED)
    whole = backups_of(path)[0].read_bytes()
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    backup = newest_backup(path)
    assert backup is not None
    done = restore_backup(path, backup)
    assert path.read_bytes() == whole
    assert (done.backup.read_bytes() if done.backup else b"") == (damage or b"")


def test_the_newest_whole_version_is_never_pruned(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, OWN)
    whole = path.read_bytes()
    (tmp_path / "root.crt.20200101-000000.bak").write_bytes(whole)
    for number in range(12):
        (tmp_path / f"root.crt.20300101-0000{number:02}.bak").write_bytes(whole[:400])
    prune_backups(path)
    assert len(backups_of(path)) == 11
    assert backups_of(path)[-1].read_bytes() == whole


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644])
def test_the_mode_of_the_file_stays(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "root.crt"
    umask = os.umask(0o077)
    try:
        install_roots(path, OWN)
        assert path.stat().st_mode & 0o777 == 0o644  # other accounts' programs read it too
        path.chmod(mode)
        install_roots(path, WANTED)
    finally:
        os.umask(umask)
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_a_file_of_another_account_stays_theirs(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, OWN)
    os.chown(path, 65534, 65534)
    install_roots(path, WANTED)
    assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65534)


def test_the_folder_in_the_home_is_private(home: Path, tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        install_roots(home / ".postgresql" / "root.crt", OWN)
        install_roots(tmp_path / "shared" / "root.crt", OWN)
    finally:
        os.umask(umask)
    assert (home / ".postgresql").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "shared").stat().st_mode & 0o777 == 0o755


def test_what_a_killed_writer_left_is_cleared(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, OWN)
    leftover = tmp_path / ".root.crt.0123456789abcdef.new"
    leftover.write_text("half")
    clear_leftovers(path)
    assert not leftover.exists()
    # A file the user chose has no lock: what is an hour old is nobody's any more.
    saved, fresh = tmp_path / "chain.pem", tmp_path / ".chain.pem.0000000000000000.new"
    old = tmp_path / ".chain.pem.ffffffffffffffff.new"
    fresh.write_text("")
    old.write_text("")
    os.utime(old, (1, 1))
    write_atomically(saved, b"x")
    assert (fresh.exists(), old.exists()) == (True, False)


P = pki("ec")
UNREADABLE = pem(with_explicit_false(make("Oddly Written Root", ca=True)))


@pytest.mark.parametrize(
    "there",
    [
        UNREADABLE,
        b"# our notes\n\n" + UNREADABLE + b"# more notes" ,
        trusted(P.root.pem, "-addtrust", "emailProtection"),
        P.root.pem + revocation_list(P.root),
        P.root.pem.replace(b"\n", b"\r\n"),
        b"# nothing\n" * 450_000 + P.root.pem,
    ],
    ids=["unreadable", "notes", "trust settings", "a list in it", "CRLF", "5 MB"],
)  # fmt: skip
def test_what_is_there_is_kept_to_the_letter(there: bytes, tmp_path: Path) -> None:
    """Whatever of it this program can read: libpq could, and shall as before."""
    path = tmp_path / "root.crt"
    path.write_bytes(there)
    done = install_roots(path, WANTED)
    assert path.read_bytes().startswith(there)
    assert trust_refusal(path) == ""
    assert [c.sha256 for c in done.added] == [c.sha256 for c in WANTED]
    remove_certificates(path, [c.sha256 for c in WANTED])
    assert path.read_bytes().rstrip(b"\n") == there.rstrip(b"\n")


def test_a_file_with_a_part_nobody_can_read_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    path.write_bytes(P.root.pem + P.client_root.pem[:200])
    before = path.read_bytes()
    with pytest.raises(TrustFileError, match="cut off or damaged"):
        install_roots(path, WANTED)
    assert path.read_bytes() == before


def test_a_root_libpq_passes_over_is_no_root_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    hidden = b"".join(b"  " + line for line in pem(WANTED[0].der).splitlines(keepends=True))
    path.write_bytes(P.root.pem + hidden)
    done = install_roots(path, WANTED)
    assert WANTED[0].sha256 in {c.sha256 for c in done.added}


def test_a_file_whose_line_ends_are_typed_out_becomes_one_libpq_reads(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    path.write_bytes(P.root.pem.replace(b"\n", b"\\n"))
    done = install_roots(path, WANTED)
    assert done.backup is not None
    assert trust_refusal(path) == ""
    assert len(load_certificate_file(path).certificates) == 1 + len(WANTED)


def test_a_link_to_nothing_is_no_file(tmp_path: Path) -> None:
    """Whoever made the link would decide where root writes."""
    link = tmp_path / "root.crt"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(TrustFileError, match="a link to a file that is not there"):
        install_roots(link, WANTED)
    assert [path.name for path in tmp_path.iterdir()] == ["root.crt"]


def test_a_pipe_is_refused_before_it_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    descriptor = os.open(pipe, os.O_RDWR)
    try:
        os.write(descriptor, b"for somebody else")
        assert main(["roots", "install", "--to", str(pipe)]) == 3
        assert "it is a pipe" in capsys.readouterr().err
        assert os.read(descriptor, 100) == b"for somebody else"
    finally:
        os.close(descriptor)


@pytest.mark.parametrize(
    "arguments",
    [
        ["install", "--to", ""], ["remove", "--from", "", "00"], ["undo", "--to", ""],
        ["verify", ""], ["commands", ""],
    ],
)  # fmt: skip
def test_an_empty_name_does_not_mean_libpqs_own_place(
    arguments: list[str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--to "$UNSET"`` of a script would change what every program of the account trusts."""
    assert main(["roots", *arguments]) == 3
    assert "empty" in capsys.readouterr().err
    assert not (home / ".postgresql").exists()


def test_one_lock_for_all_names_of_a_file(tmp_path: Path) -> None:
    target, link = tmp_path / "real.crt", tmp_path / "elsewhere" / "root.crt"
    link.parent.mkdir()
    install_roots(target, OWN)
    link.symlink_to(target)
    with locked(link), pytest.raises(TimeoutError), locked(target, seconds=0):
        pass
