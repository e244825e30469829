"""pgAdmin's ``servers.json`` (its documentation, *Import/Export Servers*): the present form with
``ConnectionParameters``, and the flat one of version 6 and before."""

import shlex
from collections.abc import Mapping
from typing import Any, Final

from azpg_gui.core.interchange.entries import each, read_document, say_tunnel, text_of
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind, Reading
from azpg_gui.core.interchange.json_comments import Lines
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.sentences import printable, sentence

__all__ = ["is_pgadmin", "read"]

_KNOWN: Final = {
    "Host": "host", "HostAddr": "hostaddr", "Port": "port", "MaintenanceDB": "dbname",
    "Username": "user", "Service": "service", "SSLMode": "sslmode", "SSLRootCert": "sslrootcert",
    "SSLCert": "sslcert", "SSLKey": "sslkey", "SSLCrl": "sslcrl", "Timeout": "connect_timeout",
    "PassFile": "passfile", "SSLCompression": "sslcompression",
}  # fmt: skip
# What pgAdmin itself needs, and what says nothing of the connection.
_PASSED_OVER: Final = frozenset({
    "Name", "Group", "Comment", "BGColor", "FGColor", "Tags", "ConnectionParameters", "Shared",
    "UseSSHTunnel", "TunnelHost", "TunnelPort", "TunnelUsername", "TunnelAuthentication",
    "TunnelIdentityFile", "TunnelKeepAlive", "TunnelPromptPassword", "TunnelPassword",
})  # fmt: skip
_FIRST_GROUP: Final = "Servers"  # pgAdmin makes it, and nobody can be without a group there
_OF_THE_SERVER: Final = "<STORAGE_DIR>"  # a folder of pgAdmin in server mode


def is_pgadmin(document: object) -> bool:
    return isinstance(document, dict) and isinstance(document.get("Servers"), dict | list)


def read(text: str) -> Reading:
    return read_document(Kind.PGADMIN, text, lambda document: _read_servers(text, document))


def _read_servers(text: str, document: object) -> Reading:
    servers = document.get("Servers") if isinstance(document, dict) else None
    rows = list(servers.values()) if isinstance(servers, dict) else servers
    entries = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    lines = Lines(text)
    placed = [(entry, lines.of(entry.get("Name", ""))) for entry in entries]
    return each(Kind.PGADMIN, placed, lambda p: _read_server(*p), lambda p: p[1])


def _read_server(entry: Mapping[str, Any], line: int) -> Imported:
    gathering = Gathering(Kind.PGADMIN, line=line, program="pgAdmin")
    _take_all(gathering, entry)
    gathering.reading("", "")
    parameters = entry.get("ConnectionParameters")
    if isinstance(parameters, dict):
        for keyword in parameters:
            value = parameters[keyword]
            switch = str(int(value)) if isinstance(value, bool) else text_of(parameters, keyword)
            _take(gathering, keyword, switch)
    gathering.note("notes", text_of(entry, "Comment"))
    gathering.note("colour", text_of(entry, "BGColor"))
    tags = entry.get("Tags")
    rows = tags if isinstance(tags, list) else []
    found = [text_of(tag, "text") for tag in rows if isinstance(tag, dict)]
    if found:
        gathering.kept["tags"] = [tag for tag in found if tag]
    if entry.get("UseSSHTunnel") == 1:
        say_tunnel(gathering)
    _keep_command(gathering, text_of(entry, "PasswordExecCommand"))
    if gathering.says_nothing("user"):
        gathering.take("user", text_of(entry, "SharedUsername"))
    group = text_of(entry, "Group")
    return gathering.finish(text_of(entry, "Name"), group="" if group == _FIRST_GROUP else group)


def _keep_command(gathering: Gathering, command: str) -> None:
    """pgAdmin gives it to a shell. Nothing is run here: it stands beside the profile, as words."""
    if not command:
        return
    try:
        words = shlex.split(command)
    except ValueError:
        words = []
    if not words or any(without_secrets(word) != word for word in (command, *words)):
        gathering.concern(
            ConcernCode.NOT_KEPT,
            sentence(
                "“{key}” holds something that looks like a password and was left out.",
                key="PasswordExecCommand",
            ),
            "password",
        )
        return
    gathering.kept["password_command"] = words
    gathering.concern(
        ConcernCode.UNKNOWN,
        sentence(
            "pgAdmin gets the password by a command. It is kept beside the profile and not run: "
            "{command}",
            command=printable(command, limit=200),
        ),
        "password",
    )


def _take_all(gathering: Gathering, entry: Mapping[str, Any]) -> None:
    for name in entry:
        value = text_of(entry, name)
        gathering.reading(name, value)
        if name in _KNOWN:
            _take(gathering, _KNOWN[name], value)
        elif (
            value
            and name not in _PASSED_OVER
            and name not in {"SharedUsername", "PasswordExecCommand", "PasswordExecExpiration"}
        ):
            gathering.unknown(name, value)


def _take(gathering: Gathering, keyword: str, value: str) -> None:
    if value.startswith(_OF_THE_SERVER):
        gathering.unknown(keyword, value)
    elif keyword == "sslcompression":
        gathering.take(keyword, "1" if value in {"1", "true"} else "0")
    else:
        gathering.take(keyword, value)
