"""``~`` and ``$HOME`` in the name of a file: shells expand them, libpq does not."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FILE_KEYWORDS", "Unexpanded", "expanded", "unexpanded_part", "unexpanded_paths"]

# Keywords whose value libpq opens as it stands (fe-connect.c, fe-secure-openssl.c).
FILE_KEYWORDS: Final = ("sslrootcert", "sslcert", "sslkey", "sslcrl", "sslcrldir", "passfile")

_TILDE: Final = re.compile(r"~[\w.-]*(?=[/\\]|\Z)")
# ${env:NAME} is how VS Code and DBeaver write it.
_VARIABLE: Final = re.compile(r"\$(?:(\w+)|\{(?:env:)?(\w+)\})|%(\w+)%")


@dataclass(frozen=True, slots=True)
class Unexpanded:
    """One value that only a shell would understand.

    Attributes:
        part: what libpq takes to the letter, such as ``~`` or ``$HOME``.
        meant: the file a shell would have named, where it exists and the name itself does not.
    """

    keyword: str
    value: str
    part: str
    meant: Path | None


def unexpanded_part(value: str) -> str:
    """``~``, ``$HOME`` or ``%APPDATA%`` in ``value``; empty where there is none."""
    tilde = _TILDE.match(value)
    if tilde is not None:
        return tilde.group()
    variable = _VARIABLE.search(value)
    return variable.group() if variable is not None else ""


def expanded(value: str, environ: Mapping[str, str]) -> str:
    """``value`` as a shell would hand it on; what is not known stays as it is."""

    def known(match: re.Match[str]) -> str:
        name = next(group for group in match.groups() if group)
        return environ.get(name, match.group())

    text = _VARIABLE.sub(known, value)
    if not text.startswith("~"):
        return text
    home = environ.get("HOME") or environ.get("USERPROFILE") or ""
    if home and (text == "~" or text[1] in "/\\"):
        return home + text[1:]
    try:
        return str(Path(text).expanduser())
    except RuntimeError:  # ~somebody nobody knows
        return text


def unexpanded_paths(
    parameters: ConnectionParameters, environ: Mapping[str, str]
) -> tuple[Unexpanded, ...]:
    """Every file of these parameters that libpq looks for under a shell's name. A file that really
    has that name is left alone. Blocking: looks whether files exist."""
    found: list[Unexpanded] = []
    for keyword in FILE_KEYWORDS:
        value = parameters.value(keyword)
        part = unexpanded_part(value)
        if not part or _exists(value):
            continue
        meant = expanded(value, environ)
        there = meant != value and _exists(meant)
        found.append(Unexpanded(keyword, value, part, Path(meant) if there else None))
    return tuple(found)


def _exists(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False
