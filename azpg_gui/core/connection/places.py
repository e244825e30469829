"""Where libpq looks for files by itself."""

import os
from collections.abc import Mapping
from pathlib import Path

__all__ = ["libpq_folder", "root_certificate_place", "service_files"]


def libpq_folder(environ: Mapping[str, str]) -> Path | None:
    """``~/.postgresql`` or ``%APPDATA%\\postgresql``; None where there is no home folder.

    libpq reads ``HOME`` first and the password database second (fe-connect.c,
    ``pqGetHomeDirectory``); so does ``Path.home``.
    """
    if os.name == "nt":
        appdata = environ.get("APPDATA", "")
        return Path(appdata) / "postgresql" if appdata else None
    home = environ.get("HOME", "")
    try:
        return (Path(home) if home else Path.home()) / ".postgresql"
    except RuntimeError:
        return None


def root_certificate_place(environ: Mapping[str, str]) -> Path | None:
    """libpq's own place of ``sslrootcert``."""
    folder = libpq_folder(environ)
    return folder / "root.crt" if folder else None


def service_files(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Service files in the order libpq reads them (fe-connect.c, ``parseServiceInfo``)."""
    named = environ.get("PGSERVICEFILE", "")
    folder = libpq_folder(environ)
    first: tuple[Path, ...]
    if named:
        first = (Path(named),)
    elif folder is None:
        first = ()
    elif os.name == "nt":
        first = (folder / ".pg_service.conf",)
    else:
        first = (folder.parent / ".pg_service.conf",)
    system = environ.get("PGSYSCONFDIR", "")
    return (*first, *((Path(system) / "pg_service.conf",) if system else ()))
