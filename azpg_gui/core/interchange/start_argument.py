"""What ``azpg-gui ARGUMENT`` is about: a connection string, a certificate, or a file to import.

The text alone decides: nothing is opened.
"""

import re
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from azpg_gui.fast_dataclass import dataclass

__all__ = ["ArgumentKind", "StartArgument", "start_argument"]

_SCHEME: Final = re.compile(r"[A-Za-z][\w+.-]*:(?:[\w+.-]+:)*//")
# keyword = value, as libpq's conninfo_parse reads it, or with semicolons.
_KEYWORDS: Final = re.compile(r"\s*[A-Za-z_][\w ]*\s*=")
_CERTIFICATES: Final = frozenset(
    {".pem", ".crt", ".cer", ".der", ".key", ".p7b", ".p7c", ".p12", ".pfx", ".jks", ".crl"}
)


class ArgumentKind(StrEnum):
    CONNECTION = "connection"
    CERTIFICATE = "certificate"
    SOURCE = "source"  # a team file, pg_service.conf, servers.json, …


@dataclass(frozen=True, slots=True)
class StartArgument:
    """Attributes:
    text: a connection string, which may hold a password; or the whole path of a file.
    """

    kind: ArgumentKind
    text: str


def start_argument(given: str, folder: Path) -> StartArgument:
    """Args:
    folder: where the program was started; a relative path begins there.
    """
    if given[:5].lower() == "file:":  # as a desktop hands files over
        given = unquote(urlsplit(given).path)
    elif _SCHEME.match(given) or _KEYWORDS.match(given):
        return StartArgument(ArgumentKind.CONNECTION, given)
    path = folder / given
    kind = ArgumentKind.CERTIFICATE if path.suffix.lower() in _CERTIFICATES else ArgumentKind.SOURCE
    return StartArgument(kind, str(path))
