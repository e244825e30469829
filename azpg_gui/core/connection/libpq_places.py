"""Where libpq looks for files by itself."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

if sys.platform != "win32":
    import pwd

__all__ = ["home_folder", "libpq_folder", "root_certificate_place", "system_user"]


def libpq_folder(environ: Mapping[str, str]) -> Path | None:
    """``~/.postgresql`` or ``%APPDATA%\\postgresql``; None where there is no home folder.

    libpq reads ``HOME`` first and the password database second (fe-connect.c,
    ``pqGetHomeDirectory``).
    """
    if os.name == "nt":
        appdata = environ.get("APPDATA", "")
        return Path(appdata) / "postgresql" if appdata else None
    home = home_folder(environ)
    return home / ".postgresql" if home else None


def home_folder(environ: Mapping[str, str]) -> Path | None:
    """``HOME``, or what the password database has for the effective user."""
    home = environ.get("HOME", "")
    if home:
        return Path(home)
    if sys.platform == "win32":
        return Path.home()
    entry = _password_entry()
    return Path(entry.pw_dir) if entry is not None and entry.pw_dir else None


def system_user() -> str:
    """libpq's default of ``user``, from the system and never from a variable such as ``USER``;
    empty where the system has no name for this user (``pg_fe_getauthname`` of fe-auth.c)."""
    if sys.platform == "win32":
        try:
            return os.getlogin()  # GetUserNameW, as libpq calls it
        except OSError:
            return ""
    entry = _password_entry()
    return entry.pw_name if entry is not None else ""


if sys.platform != "win32":

    def _password_entry() -> pwd.struct_passwd | None:
        try:
            return pwd.getpwuid(os.geteuid())
        except KeyError:
            return None


def root_certificate_place(environ: Mapping[str, str]) -> Path | None:
    """libpq's own place of ``sslrootcert``."""
    folder = libpq_folder(environ)
    return folder / "root.crt" if folder else None
