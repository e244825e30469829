"""What the snippets meet: eight situations, and what each level must do in them."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.strings.snippet import Level
from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer
from tests.support.practice import practice_server

__all__ = ["CODES", "Case", "Situation", "Target", "refused", "server_values", "target"]


class Situation(StrEnum):
    GOOD = "good"
    NO_TLS = "no-tls"
    WRONG_HOST = "wrong-host"
    UNKNOWN_ISSUER = "unknown-issuer"
    EXPIRED = "expired"
    MISSING_INTERMEDIATE = "missing-intermediate"
    NASTY = "nasty"
    PASSWORD_IN_IT = "password-in-it"


_UNPROVEN = {Situation.UNKNOWN_ISSUER, Situation.EXPIRED, Situation.MISSING_INTERMEDIATE}
_REFUSED = {
    Level.ENCRYPTED: {Situation.NO_TLS},
    Level.CA: {Situation.NO_TLS, *_UNPROVEN},
    Level.FULL: {Situation.NO_TLS, *_UNPROVEN, Situation.WRONG_HOST},
}

# What ``azpg explain`` must find in a refusal's words.
CODES = {
    Situation.NO_TLS: {"tls-not-offered"},
    Situation.WRONG_HOST: {"host-name-mismatch"},
    Situation.UNKNOWN_ISSUER: {"unknown-issuer", "self-signed"},
    Situation.EXPIRED: {"certificate-expired"},
    Situation.MISSING_INTERMEDIATE: {"incomplete-chain", "unknown-issuer"},
}

# Every character that some language reads otherwise. A name has 63 bytes at most. A user's has no
# line break: SASLprep forbids one (RFC 4013, 2.3), and pg8000 keeps to it.
_NASTY = "a 'b' \"c\" \\ @ % $HOME ${x} ; # = &\n한국"
_NASTY_PASSWORD = "p 'q' \"r\" \\ @ % $HOME ${x} ; # = & 한국"


@dataclass(frozen=True)
class Case:
    driver: str
    level: Level
    situation: Situation


@dataclass(frozen=True)
class Target:
    """Attributes:
    asked: of ``azpg strings``.
        password: in PGPASSWORD; empty where it stands in the string.
    """

    asked: tuple[str, ...]
    host: str
    password: str
    root_file: Path


def refused(level: Level, situation: Situation) -> bool:
    return situation in _REFUSED[level]


@cache
def target(situation: Situation) -> Target:
    """Its server is started on first use, and stopped with this process."""
    nasty = situation in {Situation.NASTY, Situation.PASSWORD_IN_IT}
    server = practice_server(Scenario.GOOD if nasty else Scenario(situation.value))
    root, name, password = server.root_file, server.user, server.password.reveal()
    values = {"host": server.host, "port": str(server.port), "dbname": "postgres"}
    if nasty:
        name, password = _NASTY.replace("\n", " "), _NASTY_PASSWORD
        place = _nasty_account(server, name)
        if situation is Situation.NASTY:
            root, values["dbname"] = place, _NASTY
    given = {**values, "user": name, "sslrootcert": str(root)}
    if situation is not Situation.PASSWORD_IN_IT:
        return Target((format_conninfo(given),), server.host, password, root)
    asked = (format_conninfo({**given, "password": password}), "--with-password")
    return Target(asked, server.host, "", root)


def server_values(situation: Situation) -> Mapping[str, str]:
    """Of an ordinary account on its server, as libpq names them."""
    return practice_server(Scenario(situation.value)).values


def _nasty_account(server: PracticeServer, user: str) -> Path:
    folder = server.folder / _NASTY
    root = folder / "root.crt"
    if not folder.exists():
        role, database = (name.replace('"', '""') for name in (user, _NASTY))
        words = _NASTY_PASSWORD.replace("'", "''")
        _psql(server, f"create role \"{role}\" login password '{words}'")
        _psql(server, f'create database "{database}"')
        folder.mkdir(mode=0o755)
        root.write_bytes(server.root_file.read_bytes())
    return root


def _psql(server: PracticeServer, command: str) -> None:
    subprocess.run(
        ["psql", "-X", "-w", "-q", "-c", command, format_conninfo(server.values)],
        env={"PGPASSWORD": server.password.reveal(), "PATH": "/usr/bin:/bin"},
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
