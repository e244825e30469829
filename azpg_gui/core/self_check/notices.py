"""The licence notices of what this installation consists of, from each package's own metadata.

``packaging/notices.py`` writes them into one text for a package; there, that text is read.
"""

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

from azpg_gui.fast_dataclass import dataclass
from azpg_gui.this_program import is_packaged

__all__ = ["Notice", "as_text", "installed_notices", "package_notices", "read_notices"]

_OURS: Final = "azpg-gui"
_FILES: Final = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|authors)[^/]*$|/licenses/[^/]+$")
_LINE: Final = "=" * 78
_HEADING: Final = re.compile(rf"^{_LINE}\n(?P<title>.+)\n{_LINE}\n", re.MULTILINE)
# Their wheels carry no text of it; psycopg's, under the same licence, do.
_ABOUT_QT: Final = """\
Qt and PySide6 are used under the GNU Lesser General Public License,
version 3; its text is that of psycopg. Their libraries are files of
their own and may be replaced. Their source is at
https://download.qt.io/official_releases/QtForPython/.
"""
_QT: Final = frozenset({"pyside6-essentials", "shiboken6"})


@dataclass(frozen=True, slots=True)
class Notice:
    """Attributes:
    title: name and version.
    licence: as its makers name it, by SPDX where they do; empty where only the text says it.
    """

    title: str
    licence: str
    text: str


def installed_notices() -> tuple[Notice, ...]:
    """Of this program, Python and every package the program asks for. Blocking."""
    if is_packaged():
        return read_notices(
            Path(sys.executable).with_name("NOTICES.txt").read_text("utf-8", "replace")
        )
    return package_notices()


def package_notices() -> tuple[Notice, ...]:
    """From the metadata of what is installed beside this program."""
    ours, *others = (_notice(one) for one in _distributions())
    python = Notice(f"Python {sys.version.split()[0]}", "PSF-2.0", _python_text())
    return (ours, python, *others)


def as_text(notices: tuple[Notice, ...]) -> str:
    """One text; ``read_notices`` reads it again."""
    return "\n".join(
        f"{_LINE}\n{f'{one.title}  {one.licence}'.rstrip()}\n{_LINE}\n\n{one.text.strip()}\n"
        for one in notices
    )


def read_notices(text: str) -> tuple[Notice, ...]:
    found = list(_HEADING.finditer(text))
    ends = [one.start() for one in found[1:]] + [len(text)]
    return tuple(
        Notice(*_title_and_licence(one["title"]), text[one.end() : end].strip())
        for one, end in zip(found, ends, strict=True)
    )


def _title_and_licence(heading: str) -> tuple[str, str]:
    title, _, licence = heading.partition("  ")
    return title, licence.strip()


def _distributions() -> Iterator[metadata.Distribution]:
    """This program first, then its requirements and theirs by name, as far as they are here."""
    yield metadata.distribution(_OURS)
    found: dict[str, metadata.Distribution] = {}
    waiting = list(metadata.requires(_OURS) or ())
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
    yield from (found[key] for key in sorted(found))


def _notice(one: metadata.Distribution) -> Notice:
    said = one.metadata
    classifiers = [
        row.rpartition(" :: ")[2]
        for row in said.get_all("Classifier") or ()
        if row.startswith("License ::")
    ]
    named = said.get_all("License-Expression") or said.get_all("License") or classifiers
    licence = " ".join("".join(named[:1]).splitlines()[:1])
    texts = [_ABOUT_QT] if said["Name"].lower().replace("_", "-") in _QT else []
    texts += [
        Path(str(file.locate())).read_text("utf-8", "replace")
        for file in sorted(one.files or (), key=str)
        if _FILES.search(str(file))
    ]
    text = "\n\n".join(part.strip() for part in texts if part.strip()) or licence
    return Notice(f"{said['Name']} {one.version}", licence, text)


def _python_text() -> str:
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    library = Path(sys.base_prefix, "lib", f"python{version}")
    for path in (
        library / "LICENSE",
        library / "LICENSE.txt",
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(f"/usr/share/doc/python{version}/copyright"),
    ):
        if path.is_file():
            return path.read_text("utf-8", "replace")
    return "https://docs.python.org/3/license.html"
