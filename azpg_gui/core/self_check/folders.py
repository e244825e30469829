"""The folders the program writes to, and the clock they are stamped with."""

import errno
import os
import secrets
import sys
import time
from pathlib import Path
from typing import Final

from azpg_gui.core.files import make_folder
from azpg_gui.core.self_check.part import Part, PartState, shortened
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.storage.file_locations import last_results_file, profiles_file

__all__ = ["clock_part", "file_system_of", "folder_parts"]

# Types of proc_pid_mountinfo(5) whose files lie on another computer.
_ELSEWHERE: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "ceph"}
)
_FUSE_ELSEWHERE: Final = ("fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.s3fs", "fuse.gvfsd")
_FULL: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_WRITTEN: Final = 65_536  # bytes: what profiles and history take, and more than is kept unasked
_LITTLE: Final = 20 * 1_048_576
_DIFFERENCE: Final = 5.0  # seconds; certificates are dated to the second


def folder_parts() -> tuple[Part, ...]:
    return (
        _folder("folder-settings", "settings folder", profiles_file().parent),
        _folder("folder-state", "state folder", last_results_file().parent),
    )


def _folder(code: str, name: str, folder: Path) -> Part:
    facts = {"folder": shortened(folder), "file_system": file_system_of(folder)}
    try:
        make_folder(folder)
        free = _write_and_remove(folder)
    except OSError as error:
        return Part(
            code, name, PartState.FAILED,
            detail=sentence("Nothing can be written there: {words}", words=error.strerror or "?"),
            cure=_cure(error, folder), facts=facts,
        )  # fmt: skip
    facts["free_bytes"] = str(free)
    if is_elsewhere(facts["file_system"]):
        return Part(
            code, name, PartState.NOTE, facts=facts,
            detail=sentence("It lies on another computer: when that is away, nothing is saved."),
        )  # fmt: skip
    if 0 <= free < _LITTLE:
        return Part(
            code, name, PartState.NOTE, facts=facts,
            detail=sentence("The disk is nearly full."),
            cure=sentence("Make room on it: profiles and history need a few megabytes."),
        )  # fmt: skip
    return Part(code, name, PartState.OK, facts=facts)


def _cure(error: OSError, folder: Path) -> Sentence:
    if error.errno in _FULL:
        return sentence("Make room on it: profiles and history need a few megabytes.")
    return sentence("Make {folder} a folder you may write to.", folder=shortened(folder))


def _write_and_remove(folder: Path) -> int:
    """A file is written whole, so that a quota counts; the bytes left, or -1 where not told."""
    path = folder / f".self-check-{secrets.token_hex(8)}"
    try:
        with path.open("xb") as file:
            file.write(os.urandom(_WRITTEN))
            file.flush()
            os.fsync(file.fileno())
    finally:
        path.unlink(missing_ok=True)
    if not hasattr(os, "statvfs"):
        return -1
    room = os.statvfs(folder)
    return room.f_bavail * room.f_frsize


def is_elsewhere(file_system: str) -> bool:
    return file_system in _ELSEWHERE or file_system.startswith(_FUSE_ELSEWHERE)


def file_system_of(folder: Path) -> str:
    """``ext4``, ``nfs4``, …; empty where the system does not tell (it is Linux that does)."""
    if sys.platform != "linux":
        return ""
    try:
        lines = Path("/proc/self/mountinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    place = os.path.realpath(folder)
    best, kind = "", ""
    for line in lines:
        before, dash, after = line.partition(" - ")
        fields = before.split(" ")
        if not dash or len(fields) < 5:
            continue
        # proc_pid_mountinfo(5): a space in a name is \040.
        mounted = fields[4].replace("\\040", " ").replace("\\134", "\\")
        inside = place == mounted or place.startswith(mounted.rstrip("/") + "/")
        if inside and len(mounted) >= len(best):
            best, kind = mounted, after.split(" ")[0]
    return kind


def clock_part() -> Part:
    """The computer's clock beside the one that stamps files: on a network drive, the server's."""
    code, name, folder = "clock", "clock", last_results_file().parent
    path = folder / f".self-check-{secrets.token_hex(8)}"
    now = time.time()
    facts = {"utc": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(now))}
    try:
        make_folder(folder)
        path.touch()
        difference = path.stat().st_mtime - now
    except OSError:
        return Part(code, name, PartState.OK, facts=facts)  # the folder's own part says so
    finally:
        path.unlink(missing_ok=True)
    facts["difference_seconds"] = f"{difference:.1f}"
    if abs(difference) < _DIFFERENCE:
        return Part(code, name, PartState.OK, facts=facts)
    return Part(
        code, name, PartState.NOTE, facts=facts,
        detail=sentence("It differs from the file system's by {seconds} s.",
                        seconds=f"{difference:.0f}"),
        cure=sentence("Set the clock: certificates are judged by it."),
    )  # fmt: skip
