"""``.idea/dataSources.xml`` of DataGrip and the other JetBrains IDEs, with
``dataSources.local.xml`` beside it, joined by uuid; also what *Copy Data Source Settings* puts into
the clipboard."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from azpg_gui.core.interchange.dialects.jdbc import PROGRAM, gather_jdbc, take_jdbc_settings
from azpg_gui.core.interchange.drivers import take_token_sign_in
from azpg_gui.core.interchange.entries import each, say_tunnel
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind, Reading, Refusal
from azpg_gui.core.sentences import sentence

__all__ = ["is_jetbrains", "read"]

# One without content; else up to its end, or to that of a file that was cut.
_SOURCE: Final = re.compile(
    r'<data-source\b(?:[^>"]|"[^"]*")*/>|<data-source\b.*?(?:</data-source>|\Z)', re.DOTALL
)
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ENTITY: Final = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# jdbc:postgresql://…, and with a driver around it: jdbc:aws-wrapper:postgresql://…
_OURS: Final = re.compile(r"(?i)\s*jdbc:(?:[\w-]+:)?(?=postgresql:)")
_MODES: Final = {"REQUIRE": "require", "VERIFY_CA": "verify-ca", "VERIFY_FULL": "verify-full"}
_FILES: Final = {"ca-cert": "sslrootcert", "client-cert": "sslcert", "client-key": "sslkey"}


def is_jetbrains(text: str) -> bool:
    return "<data-source" in text


def read(text: str, local: str = "", *, folder: str = "") -> Reading:
    """Every data source of PostgreSQL.

    Args:
        local: content of dataSources.local.xml; empty where there is none.
        folder: of the project, for ``$PROJECT_DIR$``.
    """
    if _ENTITY.search(text) or _ENTITY.search(local):
        return Reading(refused=(Refusal(sentence("It declares entities of XML, which no file of "
                                                 "an IDE does."), Kind.JETBRAINS),))  # fmt: skip
    own = {s.get("uuid", ""): s for _, s in _sources(local) if s is not None}
    damaged: list[Refusal] = []
    ours: list[tuple[int, ET.Element, ET.Element | None]] = []
    for line, source in _sources(text):
        if source is None:
            text_of_it = sentence("It is no valid XML.")
            damaged.append(Refusal(text_of_it, Kind.JETBRAINS, line=line))
            continue
        local_source = own.get(source.get("uuid", ""))
        if _OURS.match(_url(source, local_source)):
            ours.append((line, source, local_source))
    macros = {"$USER_HOME$": str(Path.home()), "$PROJECT_DIR$": folder or "$PROJECT_DIR$"}
    reading = each(Kind.JETBRAINS, ours, lambda e: _read_source(*e, macros), lambda e: e[0])
    nothing = not ours and damaged
    return Reading(reading.imported, (*damaged, *(() if nothing else reading.refused)))


def _sources(text: str) -> Iterator[tuple[int, ET.Element | None]]:
    """Each data source by itself, None for a damaged one: it keeps none of the others away."""
    text = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    for found in _SOURCE.finditer(text):
        line = 1 + text.count("\n", 0, found.start())
        try:
            yield line, ET.fromstring(found[0])  # noqa: S314 - entities were refused
        except (ET.ParseError, ValueError):  # bytes that are no UTF-8
            yield line, None


def _url(source: ET.Element, local: ET.Element | None) -> str:
    return _text(source, "jdbc-url") or (_text(local, "jdbc-url") if local is not None else "")


def _read_source(
    line: int, source: ET.Element, local: ET.Element | None, macros: Mapping[str, str]
) -> Imported:
    gathering = Gathering(Kind.JETBRAINS, line=line, program=PROGRAM)
    gather_jdbc(gathering, _OURS.sub("jdbc:", _url(source, local)))
    for element in (source, local):
        if element is None:
            continue
        gathering.take("user", _text(element, "user-name"))
        take_jdbc_settings(gathering, _properties(element))
        ssl = element.find("ssl-config")
        if ssl is not None and _text(ssl, "enabled") == "true":
            _take_ssl(gathering, ssl, macros)
        if "azure" in _text(element, "auth-provider").lower():
            take_token_sign_in(gathering)
        tunnel = element.find("ssh-properties")
        if tunnel is not None and _text(tunnel, "enabled") == "true":
            say_tunnel(gathering)
    gathering.note("notes", _text(source, "remarks"))
    return gathering.finish(source.get("name", ""), group=source.get("group", ""))


def _properties(element: ET.Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for each_one in element.iterfind("driver-properties/property"):
        found[each_one.get("name", "")] = each_one.get("value", "")
    return found


def _take_ssl(gathering: Gathering, ssl: ET.Element, macros: Mapping[str, str]) -> None:
    mode = _text(ssl, "mode") or "REQUIRE"
    gathering.take("sslmode", _MODES.get(mode, mode))
    for name, keyword in _FILES.items():
        value = _text(ssl, name)
        for macro, meant in macros.items():
            value = value.replace(macro, meant)
        gathering.take(keyword, value)


def _text(element: ET.Element, name: str) -> str:
    return (element.findtext(name) or "").strip()
