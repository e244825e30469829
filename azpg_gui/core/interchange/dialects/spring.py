"""Java's frameworks, as properties and as YAML: Spring Boot (``spring.datasource.*``,
``spring.r2dbc.*``, what it hands to Hikari and other pools), Quarkus, Micronaut."""

import re
from collections.abc import Mapping
from typing import Final

from azpg_gui.core.interchange.dialects.inner import gather_with
from azpg_gui.core.interchange.drivers import is_true, take_token_sign_in
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.yaml_lines import flattened, properties
from azpg_gui.core.sentences import sentence

__all__ = ["read", "read_source_of", "recognise", "sources_of"]

_PROPERTY: Final = re.compile(
    r"(?:\bspring\.(?:datasource|r2dbc)|\bquarkus\.datasource|\bdatasources\.[\w-]+)"
    r"\.[\w.\"\[\]-]+\s*[=:]\s*\S"
)
_YAML: Final = re.compile(r"^[ \t]*(?:data-?sources?|r2dbc):\s*$", re.MULTILINE | re.IGNORECASE)
# The name of a URL below its data source; Quarkus' stands one step further down.
_URL: Final = re.compile(r"(?P<base>.+?)(?:\.(?:hikari|jdbc|reactive))?\.(?:url|jdbcurl)")
_PROPERTIES: Final = re.compile(
    r"(?:.*\.)?(?:datasourceproperties|connectionproperties|additionaljdbcproperties|properties)"
    r"(?:\.(?P<name>.+))?"
)
# A part of their names (Quarkus' and Micronaut's guides for data sources).
_FRAMEWORKS: Final = {"quarkus": Kind.QUARKUS, "datasources": Kind.MICRONAUT}
_LOGIN: Final = {"username": "user", "user": "user", "password": "password"}


def recognise(text: str) -> float:
    if _PROPERTY.search(text):
        return 0.995
    return 0.98 if _YAML.search(text) and re.search(r"\b(?:jdbc-?)?url\s*:", text, re.I) else 0.0


def sources_of(text: str) -> list[tuple[str, dict[str, str]]]:
    """Every data source with a URL: where it stands, and all that is said below it; the URL is
    under ``url``."""
    found = dict(properties(text) if _PROPERTY.search(text) else flattened(text))
    sources: list[tuple[str, dict[str, str]]] = []
    for name, value in found.items():
        at = _URL.fullmatch(_folded(name))
        if at is None or not value:
            continue
        below = {
            inner[len(at["base"]) + 1 :]: text_of
            for inner, text_of in ((_path(n), v) for n, v in found.items())
            if _folded(inner).startswith(at["base"] + ".") and inner != _path(name)
        }
        sources.append((at["base"], {"url": value, **below}))
    bases = [base for base, _ in sources]
    return [
        (base, {n: v for n, v in below.items() if not _is_of_another(base, n, bases)})
        for base, below in sources
    ]


def _is_of_another(base: str, name: str, bases: list[str]) -> bool:
    whole = f"{base}.{_folded(name)}"
    return any(b != base and len(b) > len(base) and whole.startswith(b + ".") for b in bases)


def _path(name: str) -> str:
    """Of the same length as it folds to: kebab-case and camelCase name the same to Spring (its
    documentation, *Relaxed Binding*)."""
    *sections, last = name.split(".")
    return ".".join([*(_folded(section) for section in sections), last])


def _folded(name: str) -> str:
    return name.replace("-", "").replace("_", "").lower()


def read(text: str) -> Imported:
    """The first data source. Raises UnreadableError."""
    sources = sources_of(text)
    if not sources:
        Gathering(Kind.SPRING).refuse(sentence("There is no url in it."))
    return _gather(*sources[0]).finish()


def read_source_of(name: str, settings: Mapping[str, str]) -> Imported:
    """One of ``sources_of``. Raises UnreadableError."""
    return _gather(name, settings).finish(name)


def _gather(base: str, settings: Mapping[str, str]) -> Gathering:
    """Raises UnreadableError."""
    named = (_FRAMEWORKS[part] for part in base.split(".") if part in _FRAMEWORKS)
    kind = next(named, Kind.SPRING)  # %prod.quarkus.datasource
    gathering = Gathering(kind, program="pgjdbc")
    beside: dict[str, str] = {}
    others: dict[str, str] = {}
    passwordless = False
    for path, value in settings.items():
        folded, last = _folded(path), path.rpartition(".")[2]
        given = _PROPERTIES.fullmatch(folded)
        if path == "url":
            continue
        if folded == "azure.passwordlessenabled":
            passwordless = is_true(value)
        elif folded.removeprefix("hikari.") in _LOGIN:
            beside[_LOGIN[folded.removeprefix("hikari.")]] = value
        elif given is not None and given["name"]:
            beside[last] = value
        elif given is not None:  # Tomcat's and DBCP's: sslmode=verify-full;tcpKeepAlive=true
            beside |= dict(pair.strip().split("=", 1) for pair in value.split(";") if "=" in pair)
        else:
            others[last] = value
    gather_with(gathering, settings["url"], beside)
    for last, value in others.items():
        gathering.unknown(last, value)
    if passwordless:
        take_token_sign_in(gathering)
    return gathering
