"""Values of Helm charts that name a database outside of the cluster: ``externalDatabase`` of
Bitnami's charts, ``externalPostgresql``, Harbor's ``database.external``, Airflow's
``data.metadataConnection``."""

import re
from typing import Final

from azpg_gui.core.interchange.drivers import take_known
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.interchange.yaml_lines import flattened
from azpg_gui.core.sentences import sentence

__all__ = ["databases_in", "read", "read_database", "recognise"]

_BLOCK: Final = re.compile(
    r"^[ \t]*[\"']?(?:external\w*|\w*(?:database|postgres(?:ql)?|psql)|db|metadataConnection)"
    r"[\"']?:[ \t]*(?:#.*)?$",
    re.MULTILINE | re.IGNORECASE,
)
_OURS: Final = re.compile(r"database|postgres|psql|\bdb\b|metadataConnection", re.IGNORECASE)
_KNOWN: Final = {
    "host": "host", "port": "port", "user": "user", "username": "user", "password": "password",
    "pass": "password", "database": "dbname", "db": "dbname", "dbname": "dbname",
    "databasename": "dbname", "coredatabase": "dbname", "sslmode": "sslmode",
    "sslrootcert": "sslrootcert",
}  # fmt: skip
_MORE: Final = frozenset(_KNOWN) - {"host", "port"}
_DRIVERS: Final = ("type", "dialect", "driver", "vendor", "engine", "client", "protocol")
# existingSecret and existingSecretPasswordKey: the cluster has the password.
_SECRET_ELSEWHERE: Final = re.compile(r"existingsecret|secretname|passwordsecret|secretkeyref")


def recognise(text: str) -> float:
    return 0.8 if _BLOCK.search(text) and _blocks(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    found = databases_in(text)
    if not found:
        gathering = Gathering(Kind.HELM, program="Helm")
        gathering.refuse(sentence("There is no database of PostgreSQL in it."))
    return read_database("", found[0][1])


def databases_in(text: str) -> list[tuple[str, dict[str, str]]]:
    """Each database of PostgreSQL, by the path of its block."""
    return [(path, block) for path, block in _blocks(text).items() if _is_ours(block)]


def read_database(path: str, found: dict[str, str]) -> Imported:
    """One of ``databases_in``. Raises UnreadableError."""
    gathering = Gathering(Kind.HELM, program="Helm")
    elsewhere = any(_SECRET_ELSEWHERE.match(_folded(name)) for name in found)
    pairs = [
        (name, value) for name, value in found.items()
        if name not in _DRIVERS and not _SECRET_ELSEWHERE.match(_folded(name))
    ]  # fmt: skip
    take_known(gathering, pairs, _KNOWN, folded=_folded)
    if elsewhere and gathering.says_nothing("password"):
        gathering.take("password", GAP)
    outer = path.rpartition(".")[0]  # of a chart of charts, whose database it is
    return gathering.finish(outer)


def _blocks(text: str) -> dict[str, dict[str, str]]:
    """Every block of a database with a host and more, by its path."""
    found: dict[str, dict[str, str]] = {}
    for path, value in flattened(text):
        parent, _, name = path.rpartition(".")
        if _OURS.search(parent):
            found.setdefault(parent, {})[name] = value
    return {
        path: block for path, block in found.items()
        if "host" in block and {_folded(n) for n in block} & _MORE
    }  # fmt: skip


def _is_ours(block: dict[str, str]) -> bool:
    driver = next((block[name] for name in _DRIVERS if name in block), "postgresql")
    return driver.lower().startswith(("postgres", "pg", "external"))


def _folded(name: str) -> str:
    return name.replace("-", "").replace("_", "").lower()
