"""PostgreSQL refuses to run as root: which account its programs run under instead."""

import os
import sys
from pathlib import Path
from typing import Any

__all__ = ["as_server_account", "give_to_server_account"]


def _account() -> tuple[int, int] | None:
    """User and group number, or None where the server runs as this user."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd  # noqa: PLC0415 - there is none on Windows

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


def give_to_server_account(target: Path | int) -> None:
    """Make a file, folder or open pipe readable to the server, where that is another user."""
    account = _account()
    if account is not None and sys.platform != "win32":
        os.chown(target, *account)
