"""The licence notices of everything a package bundles, from each package's own metadata."""

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

__all__ = ["bundled", "write"]

_ROOT = Path(__file__).resolve().parent.parent
_NAMES = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|authors)[^/]*$|/licenses/[^/]+$")


def bundled() -> list[metadata.Distribution]:
    """This program's requirements and theirs, as far as they are installed here."""
    found: dict[str, metadata.Distribution] = {}
    waiting = list(metadata.requires("azpg-gui") or ())
    while waiting:
        requirement = waiting.pop()
        if "extra ==" in requirement and "binary" not in requirement:
            continue
        name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
        key = name.lower().replace("_", "-")
        if key in found:
            continue
        try:
            found[key] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system or another Python
        waiting += found[key].requires or ()
        if key == "psycopg":
            waiting.append("psycopg-binary")
    return [found[key] for key in sorted(found)]


def write(path: Path, program: Path) -> None:
    """One text: ours, Python's, each package's, and the libraries of the build machine."""
    parts = [
        _heading(f"azpg-gui {metadata.version('azpg-gui')}"),
        (_ROOT / "LICENSE").read_text("utf-8"),
        "This package bundles the following. Qt and PySide6 are under the LGPL 3: their libraries\n"
        "are files of their own in _internal/PySide6 and may be replaced. Their source is at\n"
        "https://download.qt.io/official_releases/QtForPython/.\n",
        _heading(f"Python {sys.version.split()[0]}"),
        _python_licence(),
    ]
    for one in bundled():
        said = one.metadata
        licence = "".join(said.get_all("License-Expression") or said.get_all("License") or ())
        first = " ".join(licence.splitlines()[:1])
        parts.append(_heading(f"{said['Name']} {one.version}  {first}".rstrip()))
        parts += _texts(one) or [f"{_classifiers(one)}\n"]
    parts += _system_libraries(program)
    path.write_text("\n".join(parts), "utf-8")


def _heading(text: str) -> str:
    return f"{'=' * 78}\n{text}\n{'=' * 78}\n"


def _texts(one: metadata.Distribution) -> list[str]:
    files = sorted((f for f in one.files or () if _NAMES.search(str(f))), key=str)
    return [Path(str(f.locate())).read_text("utf-8", "replace") for f in files]


def _classifiers(one: metadata.Distribution) -> str:
    all_ = one.metadata.get_all("Classifier") or ()
    return "\n".join(row for row in all_ if row.startswith("License"))


def _python_licence() -> str:
    for place in ("LICENSE", "LICENSE.txt", "../LICENSE.txt"):
        path = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}")
        if (path / place).is_file():
            return (path / place).read_text("utf-8", "replace")
    debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    return (
        debian.read_text("utf-8")
        if debian.is_file()
        else "https://docs.python.org/3/license.html\n"
    )


def _system_libraries(program: Path) -> list[str]:
    """By the Debian package each library came from, where this is a Debian."""
    owners: set[str] = set()
    for path in sorted((program / "_internal").glob("lib*.so*")):
        done = subprocess.run(
            ["dpkg-query", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False
        )
        owners |= {line.partition(":")[0] for line in done.stdout.splitlines()[:1]}
    texts: list[str] = []
    for owner in sorted(owners):
        copyright_ = Path("/usr/share/doc", owner, "copyright")
        if copyright_.is_file():
            texts += [_heading(owner), copyright_.read_text("utf-8", "replace")]
    return texts
