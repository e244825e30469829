"""Finds a PostgreSQL server on this machine."""

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from azpg_gui.core.sentences import ExplainedError, Sentence, sentence

__all__ = ["Installation", "PostgresMissingError", "find_installation"]


class PostgresMissingError(ExplainedError):
    """No server programs were found; the message says how to get them."""


@dataclass(frozen=True, slots=True)
class Installation:
    """Folder with ``initdb`` and ``postgres``."""

    bin_folder: Path

    def program(self, name: str) -> Path:
        return self.bin_folder / (f"{name}.exe" if os.name == "nt" else name)


def find_installation() -> Installation:
    """The newest PostgreSQL server: ``AZPG_POSTGRES_BIN``, then PATH, then the usual places.

    Raises:
        PostgresMissingError: none was found.
    """
    named = os.environ.get("AZPG_POSTGRES_BIN")
    for folder in [Path(named)] if named else _candidates():
        installation = Installation(folder)
        if installation.program("initdb").is_file() and installation.program("postgres").is_file():
            return installation
    raise PostgresMissingError(_advice())


def _candidates() -> list[Path]:
    found: list[Path] = []
    for pattern in (
        "/usr/lib/postgresql/*/bin",  # Debian, Ubuntu
        "/usr/pgsql-*/bin",  # PGDG on RHEL and Fedora
        "/opt/homebrew/opt/postgresql@*/bin",
        "/usr/local/opt/postgresql@*/bin",
        "/Applications/Postgres.app/Contents/Versions/*/bin",
    ):
        root, _, rest = pattern.partition("*")
        folder = Path(root).parent if not root.endswith("/") else Path(root)
        if folder.is_dir():
            found += folder.glob(f"{Path(root).name if not root.endswith('/') else ''}*{rest}")
    if os.name == "nt":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")) / "PostgreSQL"
        found += programs.glob("*/bin") if programs.is_dir() else []
    found.sort(key=_version, reverse=True)
    on_path = shutil.which("initdb")
    return ([Path(on_path).resolve().parent] if on_path else []) + found


def _version(folder: Path) -> float:
    digits = "".join(c for c in folder.parent.name if c.isdigit() or c == ".")
    try:
        return float(digits)
    except ValueError:
        return 0.0


def _advice() -> Sentence:
    if sys.platform == "darwin":
        how = "brew install postgresql"
    elif os.name == "nt":
        how = "winget install PostgreSQL.PostgreSQL"
    else:
        how = "sudo apt-get install postgresql"
    return sentence(
        "No PostgreSQL server was found on this computer. Install it with: {command}", command=how
    )
