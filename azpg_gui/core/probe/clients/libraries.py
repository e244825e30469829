"""Further libpqs that programs of this computer would load: those on PATH bring their own."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from azpg_gui.fast_dataclass import dataclass

__all__ = ["Library", "libraries_on_path"]

_MOST: Final = 12
# Beside a psql that did not come with the system: of a package manager, an installer, conda.
_BESIDE_PSQL: Final = (
    "../lib/libpq.so.5", "../lib64/libpq.so.5", "../lib/libpq.5.dylib", "../lib/libpq.dylib",
    "libpq.dll",
)  # fmt: skip
# In the environment of a Python: what psycopg's and psycopg2's wheels bring.
_OF_WHEELS: Final = (
    "../lib/python3*/site-packages/psycopg_binary.libs/libpq-*.so*",
    "../lib/python3*/site-packages/psycopg2_binary.libs/libpq-*.so*",
    "../lib/python3*/site-packages/psycopg_binary/.dylibs/libpq*.dylib",
    "../lib/python3*/site-packages/psycopg2/.dylibs/libpq*.dylib",
    "../Lib/site-packages/psycopg_binary.libs/libpq-*.dll",
    "../Lib/site-packages/psycopg2_binary.libs/libpq-*.dll",
)  # fmt: skip
# What the loader finds by the library's name is this computer's, and has an entry of its own.
_SYSTEM: Final = ("/usr/lib", "/usr/lib64", "/lib", "/lib64")


@dataclass(frozen=True, slots=True)
class Library:
    """Attributes:
    path: of the libpq.
    program: on PATH, which brings it.
    """

    path: str
    program: str


def libraries_on_path(environ: Mapping[str, str]) -> tuple[Library, ...]:
    """Each once, in the order of PATH; nothing is started. Blocking."""
    found: dict[Path, Library] = {}
    for named in environ.get("PATH", "").split(os.pathsep):
        if not Path(named).is_absolute() or len(found) >= _MOST:
            continue
        for library in _of_folder(Path(named)):
            found.setdefault(Path(library.path), library)
    return tuple(found.values())[:_MOST]


def _of_folder(folder: Path) -> Iterator[Library]:
    try:
        psql = next((folder / name for name in ("psql", "psql.exe") if _is(folder / name)), None)
        if psql is not None:
            for place in _BESIDE_PSQL:
                yield from _library(psql.resolve().parent / place, psql)
        python = next(
            (folder / name for name in ("python3", "python", "python.exe") if _is(folder / name)),
            None,
        )
        if python is not None:
            for pattern in _OF_WHEELS:
                for path in sorted((folder.parent).glob(pattern.removeprefix("../"))):
                    yield from _library(path, python)
    except OSError:  # a folder that this account may not read
        return


def _is(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)


def _library(path: Path, program: Path) -> Iterator[Library]:
    if not path.is_file():
        return
    real = path.resolve()
    parent = str(real.parent)
    # /usr/lib/x86_64-linux-gnu too, and nothing deeper: /usr/lib/postgresql/18/lib is its own.
    system = parent in _SYSTEM or str(real.parent.parent) in _SYSTEM
    if not system:
        yield Library(str(real), str(program))
