"""``pg_service.conf``: named sets of connection parameters, read as libpq reads them."""

import os
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import Final

from azpg_gui.core.connection.ldap_lines import ldap_trouble
from azpg_gui.core.files import may_wait, read_bounded
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Service", "ServiceRefusal", "ServiceTrouble", "parse_service_file"]

_BUFFER: Final = 1024  # bytes of a line and its end (``parseServiceFile``, ``buf``)
_SPACE: Final = b" \t\n\v\f\r"  # isspace(3)
_LIMIT: Final = 64_000_000  # bytes; libpq has none


class ServiceTrouble(StrEnum):
    """Why libpq stops at a service."""

    FILE_NOT_FOUND = "file-not-found"
    NOT_FOUND = "not-found"
    LINE_TOO_LONG = "line-too-long"
    NO_EQUALS_SIGN = "no-equals-sign"
    UNKNOWN_KEYWORD = "unknown-keyword"
    NESTED = "nested"
    LDAP = "ldap"  # libpq refuses the address
    DIRECTORY = "directory"  # libpq would ask a directory server; this program does not
    WAITS = "waits"  # a pipe or a terminal: libpq would wait without limit


@dataclass(frozen=True, slots=True)
class ServiceRefusal:
    """Where and why the service cannot be used.

    Attributes:
        words: libpq's; empty for DIRECTORY and WAITS.
        path: of the file; None where no file has the service.
        line: from 1; 0 for the file as a whole.
        keyword: of the line, where it has one; never its value.
        elsewhere: a file that has the service, though libpq does not look there.
    """

    trouble: ServiceTrouble
    service: str
    words: str = ""
    path: Path | None = None
    line: int = 0
    keyword: str = ""
    elsewhere: Path | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """What a service file says of one service.

    Attributes:
        found: the file has the service. Where it has not, libpq goes on to the next file.
        lines: the number of the line each value stands on.
    """

    found: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    refusal: ServiceRefusal | None = None


def parse_service_file(name: str, service: str, known: frozenset[str]) -> Service:
    """``service`` in the file ``name``, as ``parseServiceFile`` of fe-connect.c reads it.

    Only the lines of the wanted section are judged; the first section of that name counts, and in
    it the first value of a keyword. The value is everything behind the first ``=``, blanks at its
    beginning included, and blanks in front of the ``=`` belong to the keyword.
    """
    path = Path(name)
    if name and may_wait(path):
        return Service(refusal=ServiceRefusal(ServiceTrouble.WAITS, service, path=path))
    try:
        content, _ = read_bounded(path, limit=_LIMIT) if name else (None, 0)
    except IsADirectoryError:
        content = b""  # fopen takes a folder, and fgets finds nothing in it
    except (OSError, ValueError):
        content = None
    if content is None:
        words = f'service file "{name}" not found'
        refusal = ServiceRefusal(ServiceTrouble.FILE_NOT_FOUND, service, words, path)
        return Service(refusal=refusal)
    return _Reading(name, service, known).of(content)


class _Reading:
    """``parseServiceFile``, from the first line to the end of the wanted section."""

    def __init__(self, name: str, service: str, known: frozenset[str]) -> None:
        self._name = name
        self._service = service
        self._known = known
        self._values: dict[str, str] = {}
        self._lines: dict[str, int] = {}

    def of(self, content: bytes) -> Service:
        head = b"[" + os.fsencode(self._service) + b"]"
        found = False
        for number, whole in enumerate(_lines(content), start=1):
            if len(whole) >= _BUFFER - 1:
                words = f'line {number} too long in service file "{self._name}"'
                return Service(
                    found, refusal=self._refusal(ServiceTrouble.LINE_TOO_LONG, words, number)
                )
            line = whole.strip(_SPACE)
            if not line or line.startswith(b"#"):
                continue
            if line.startswith(b"["):
                if found:
                    break  # the end of the wanted section; what follows is not judged
                found = line.startswith(head)
            elif found:
                refusal = self._take(line, number)
                if refusal is not None:
                    return Service(found, refusal=refusal)
        return Service(found, self._values, self._lines)

    def _take(self, line: bytes, number: int) -> ServiceRefusal | None:
        if line.startswith(b"ldap"):
            words = ldap_trouble(os.fsdecode(line))
            trouble = ServiceTrouble.LDAP if words else ServiceTrouble.DIRECTORY
            return self._refusal(trouble, words, number)
        keyword, equals, value = (os.fsdecode(part) for part in line.partition(b"="))
        if not equals:
            return self._refusal(ServiceTrouble.NO_EQUALS_SIGN, self._syntax(number), number)
        if keyword == "service" or (keyword == "servicefile" and keyword in self._known):
            words = self._nested(keyword, number)
            return self._refusal(ServiceTrouble.NESTED, words, number, keyword)
        if keyword not in self._known:
            words = self._syntax(number)
            return self._refusal(ServiceTrouble.UNKNOWN_KEYWORD, words, number, keyword)
        if keyword not in self._values:
            self._values[keyword] = value
            self._lines[keyword] = number
        return None

    def _syntax(self, number: int) -> str:
        return f'syntax error in service file "{self._name}", line {number}'

    def _nested(self, keyword: str, number: int) -> str:
        quoted = f'"{keyword}"' if "servicefile" in self._known else keyword
        return (
            f"nested {quoted} specifications not supported in service file "
            f'"{self._name}", line {number}'
        )

    def _refusal(
        self, trouble: ServiceTrouble, words: str, number: int, keyword: str = ""
    ) -> ServiceRefusal:
        path = Path(self._name)
        return ServiceRefusal(trouble, self._service, words, path, number, keyword)


def _lines(content: bytes) -> list[bytes]:
    """What ``fgets`` with the buffer of libpq returns, each up to a NUL, which ends a C string."""
    pieces: list[bytes] = []
    position = 0
    while position < len(content):
        end = content.find(b"\n", position, position + _BUFFER - 1) + 1
        end = end or position + _BUFFER - 1
        pieces.append(content[position:end].partition(b"\0")[0])
        position = end
    return pieces
