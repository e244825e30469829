"""PostgreSQL refuses to run as root: which account its programs run under instead, and with what.

What belongs to that account is written by that account: root following a name in a folder of
somebody else's could be led to any file.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.lazy import later

if TYPE_CHECKING:
    import pwd
else:  # there is none on Windows
    pwd = later("pwd")

__all__ = [
    "as_server_account",
    "give_to_server_account",
    "server_environment",
    "write_as_server_account",
]

# What a program needs of its surroundings. Everything else stays here: PGPASSWORD above all, which
# a running process shows to its own account (/proc/PID/environ).
_KEPT: Final = (
    "PATH", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC",
    "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LOCPATH",
)  # fmt: skip


def _account() -> tuple[int, int] | None:
    """User and group number, or None where the server runs as this user."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return account.pw_uid, account.pw_gid
    return None


def as_server_account() -> dict[str, Any]:
    """Arguments for ``subprocess``: another user when this one is root, nothing otherwise."""
    account = _account()
    return {"user": account[0], "group": account[1], "extra_groups": []} if account else {}


def server_environment() -> dict[str, str]:
    """The environment of every program the practice server consists of.

    Before it knows the database the server writes messages in the environment's LC_CTYPE
    (``init_locale`` in main.c; an unknown one falls back to C), and C has question marks only.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return kept if sys.platform == "win32" else {**kept, "LC_CTYPE": "C.UTF-8"}


def write_as_server_account(path: Path, content: bytes, *, append: bool = False) -> None:
    """Write a file of the server's, readable to nobody else, with the rights of its account.

    Raises:
        OSError: it could not be written.
    """
    if not as_server_account():
        mode = os.O_APPEND if append else os.O_TRUNC
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | mode, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        return
    script = (
        'umask 077 && cat >>"$1"' if append else 'umask 077 && cat >"$1.new" && mv "$1.new" "$1"'
    )
    done = subprocess.run(
        ["/bin/sh", "-c", script, "sh", str(path)],
        input=content, capture_output=True, check=False, cwd=path.parent,
        env=server_environment(), **as_server_account(),
    )  # fmt: skip
    if done.returncode != 0:
        raise OSError(done.stderr.decode("utf-8", "replace").strip())


def give_to_server_account(target: Path | int) -> None:
    """Make a folder or an open pipe the server's, where that is another user.

    Args:
        target: lies in a folder only this user can change, or is open.
    """
    account = _account()
    if account is not None and sys.platform != "win32":
        os.chown(target, *account, follow_symlinks=isinstance(target, int))
