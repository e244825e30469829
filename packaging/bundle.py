"""What went into the packaged program, read out of its folder: for the notices and the SBOM."""

import base64
import hashlib
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader

__all__ = ["Bundle", "Bundled", "read"]


@dataclass(frozen=True, slots=True)
class Bundled:
    """A package of Python's index, and its native libraries as they lie in the folder."""

    distribution: metadata.Distribution
    libraries: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    packages: tuple[Bundled, ...]
    debian: tuple[tuple[str, str, str], ...]  # package, version, architecture


def read(program: Path) -> Bundle:
    """Which installed packages have a module or a file in the folder.

    Raises:
        RuntimeError: a library is not, byte for byte, the one of its wheel.
    """
    inside = program / "_internal"
    modules = _modules(program)
    found: list[Bundled] = []
    for one in metadata.distributions():
        files = [str(file) for file in one.files or ()]
        copied = [name for name in files if (inside / name).is_file() and not _is_metadata(name)]
        if one.name == "azpg-gui" or not (copied or modules & {_module(name) for name in files}):
            continue
        libraries = tuple(sorted(inside / name for name in copied if _is_library(name)))
        _unchanged(one, inside)
        found.append(Bundled(one, libraries))
    found.sort(key=lambda one: one.distribution.name.lower())
    return Bundle(tuple(found), _debian(inside))


def _modules(program: Path) -> set[str]:
    ending = ".exe" if sys.platform == "win32" else ""
    archive = CArchiveReader(str(program / f"azpg{ending}")).open_embedded_archive("PYZ.pyz")
    return set(archive.toc)


def _module(file: str) -> str:
    """``httpx/_api.py`` → ``httpx._api``; empty for what is no module."""
    if not file.endswith(".py"):
        return ""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _is_metadata(file: str) -> bool:
    return ".dist-info/" in file


def _is_library(file: str) -> bool:
    name = file.rpartition("/")[2]
    return ".so" in name or name.endswith((".dll", ".pyd", ".dylib"))


def _unchanged(one: metadata.Distribution, inside: Path) -> None:
    """By the SHA-256 the wheel's own RECORD holds; macOS has each library signed anew."""
    for file in one.files or () if sys.platform != "darwin" else ():
        here = inside / str(file)
        if file.hash is None or file.hash.mode != "sha256" or not _is_library(str(file)):
            continue
        if here.is_file():
            digest = hashlib.sha256(here.read_bytes()).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != file.hash.value:
                raise RuntimeError(f"not the file of its wheel: {here}")  # noqa: EM102


def _debian(inside: Path) -> tuple[tuple[str, str, str], ...]:
    """The Debian packages the other libraries came from, where this is a Debian."""
    owners: set[str] = set()
    for path in sorted(inside.glob("lib*.so*")) if sys.platform == "linux" else ():
        own_python = path.name.startswith("libpython") and sys.base_prefix != "/usr"
        if path.is_symlink() or own_python:  # a link leads into a wheel's own folder
            continue
        done = subprocess.run(
            ["dpkg-query", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False
        )
        owners |= {line.partition(": ")[0] for line in done.stdout.splitlines()[:1]}
    if not owners:
        return ()
    asked = ["dpkg-query", "-W", "-f", "${Package} ${Version} ${Architecture}\\n", *sorted(owners)]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    rows = (line.split(" ") for line in told.splitlines())
    return tuple((name, version, architecture) for name, version, architecture in rows)
