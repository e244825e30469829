"""DBeaver's ``data-sources.json`` (``DataSourceSerializerModern``): a JDBC connection, its SSL in a
handler of its own. User names and passwords lie encrypted beside it, and stay there."""

from collections.abc import Mapping
from typing import Any, Final

from azpg_gui.core.interchange.dialects.jdbc import PROGRAM, gather_jdbc, take_jdbc_settings
from azpg_gui.core.interchange.drivers import take_token_sign_in
from azpg_gui.core.interchange.entries import each, read_document, say_tunnel, text_of
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind, Reading
from azpg_gui.core.interchange.json_comments import Lines
from azpg_gui.core.sentences import printable, sentence

__all__ = ["ENVIRONMENTS", "is_dbeaver", "read"]

ENVIRONMENTS: Final = {"prod": "production", "test": "test", "dev": "development"}
_WORDS: Final = ("production", "staging", "test", "development")
# PostgreConstants and SSLHandlerTrustStoreImpl; the second names are older versions'.
_SSL: Final = {
    "sslmode": ("sslMode",), "sslfactory": ("sslFactory",),
    "sslrootcert": ("ssl.ca.cert", "sslRootCert"), "sslcert": ("ssl.client.cert", "clientCert"),
    "sslkey": ("ssl.client.key", "clientKey"),
}  # fmt: skip


def is_dbeaver(document: object) -> bool:
    connections = document.get("connections") if isinstance(document, dict) else None
    return isinstance(connections, dict) and any(
        isinstance(row, dict) and "provider" in row for row in connections.values()
    )


def read(text: str) -> Reading:
    """Every connection of PostgreSQL; those of other databases are passed over."""
    return read_document(Kind.DBEAVER, text, lambda document: _read_connections(text, document))


def _read_connections(text: str, document: object) -> Reading:
    connections = document.get("connections") if isinstance(document, dict) else None
    rows = connections.values() if isinstance(connections, dict) else ()
    lines = Lines(text)
    entries = [(row, lines.of(row.get("name", ""))) for row in rows if isinstance(row, dict)]
    ours = [(row, line) for row, line in entries if row.get("provider") == "postgresql"]
    around = document if isinstance(document, dict) else {}
    return each(Kind.DBEAVER, ours, lambda p: _read_connection(*p, around), lambda p: p[1])


def _read_connection(entry: Mapping[str, Any], line: int, document: Mapping[str, Any]) -> Imported:
    gathering = Gathering(Kind.DBEAVER, line=line, program=PROGRAM)
    configuration = _object(entry, "configuration")
    if text_of(configuration, "configurationType") == "URL" or "host" not in configuration:
        gather_jdbc(gathering, text_of(configuration, "url") or "jdbc:postgresql:")
    else:
        gathering.take("host", text_of(configuration, "host"))
        gathering.take("port", text_of(configuration, "port"))
        gathering.take("dbname", text_of(configuration, "database"))
    gathering.take("user", text_of(configuration, "user"))
    properties = _object(configuration, "properties")
    settings = {name: _text(value) for name, value in properties.items()}
    handlers = _handlers(gathering, configuration, document)
    ssl = _object(handlers, "postgre_ssl")
    if ssl.get("enabled") is True:
        settings |= _ssl_settings(gathering, _object(ssl, "properties"))
    take_jdbc_settings(gathering, settings)
    if _object(handlers, "ssh_tunnel").get("enabled") is True:
        say_tunnel(gathering)
    if text_of(configuration, "auth-model").startswith("azure"):
        take_token_sign_in(gathering)
    _keep_type(gathering, configuration, _object(document, "connection-types"))
    gathering.note("notes", text_of(entry, "description"))
    return gathering.finish(text_of(entry, "name"), group=text_of(entry, "folder"))


def _handlers(
    gathering: Gathering, configuration: Mapping[str, Any], document: Mapping[str, Any]
) -> Mapping[str, Any]:
    """SSL and SSH; those of a network profile take the place of the connection's own
    (``DataSourceDescriptor.connect``)."""
    own = _object(configuration, "handlers")
    name = text_of(configuration, "config-profile")
    if not name:
        return own
    profiles = _object(document, "network-profiles")
    rows = (row for row in profiles.values() if isinstance(row, dict))
    by_name = next((row for row in rows if row.get("name") == name), {})
    profile = _object(profiles, name) or by_name
    if not profile:
        gathering.concern(
            ConcernCode.NOT_KEPT,
            sentence(
                "Its settings for SSL and SSH stand in the network profile “{name}”, which is not "
                "in this file.",
                name=printable(name, limit=60),
            ),
            "sslmode",
        )
    found = _object(profile, "handlers")
    enabled = {k: v for k, v in found.items() if _object(found, k).get("enabled") is True}
    return {**own, **enabled}


def _keep_type(
    gathering: Gathering, configuration: Mapping[str, Any], kinds: Mapping[str, Any]
) -> None:
    """One of DBeaver's three, or one somebody made: the name of that tells which it is."""
    kind = text_of(configuration, "type")
    own = _object(kinds, kind)
    name = text_of(own, "name").lower()
    environment = ENVIRONMENTS.get(kind) or next(
        (word for word in _WORDS if word.startswith(name[:4]) and len(name) > 2), ""
    )
    if environment:
        gathering.kept["environment"] = environment
    colour = text_of(configuration, "color") or text_of(own, "color")
    parts = [int(part) for part in colour.split(",") if part.strip().isdecimal()]
    if len(parts) == 3 and all(part < 256 for part in parts):
        gathering.note("colour", "#{:02x}{:02x}{:02x}".format(*parts))


def _ssl_settings(gathering: Gathering, properties: Mapping[str, Any]) -> dict[str, str]:
    """``PostgreDataSource.initSSL``: ssl=true, and what the handler's page says."""
    if text_of(properties, "ssl.keystore"):
        gathering.concern(
            ConcernCode.NOT_KEPT,
            sentence("The certificates lie in a Java keystore there, which libpq does not read."),
            "sslrootcert",
        )
    found = {"ssl": "true"}
    for name, keys in _SSL.items():
        value = text_of(properties, *keys)
        if value:
            found[name] = value
    return found


def _object(entry: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = entry.get(key)
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int)) else ""
