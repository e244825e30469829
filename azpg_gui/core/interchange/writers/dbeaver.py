"""DBeaver's ``data-sources.json``: a JDBC connection, its SSL in the handler ``postgre_ssl``."""

import json
from collections.abc import Sequence
from typing import Any, Final

from azpg_gui.core.interchange.exported import Exported, Written, not_written
from azpg_gui.core.interchange.files.dbeaver import ENVIRONMENTS
from azpg_gui.core.interchange.imported import Concern

__all__ = ["write"]

_FORM: Final = "DBeaver"
_PROPERTIES: Final = {
    "application_name": "ApplicationName", "connect_timeout": "connectTimeout",
    "options": "options", "channel_binding": "channelBinding", "require_auth": "requireAuth",
    "sslnegotiation": "sslNegotiation", "gssencmode": "gssEncMode",
    "krbsrvname": "kerberosServerName",
}  # fmt: skip
_SERVER_TYPES: Final = {
    "any": "any", "primary": "primary", "read-write": "primary", "standby": "secondary",
    "read-only": "secondary", "prefer-standby": "preferSecondary",
}  # fmt: skip
_OF_THE_CONNECTION: Final = frozenset(
    {"host", "port", "dbname", "user", "sslmode", "sslrootcert", "sslcert", "sslkey"}
)
_JAVA_ROOTS: Final = "org.postgresql.ssl.DefaultJavaSSLFactory"


def write(profiles: Sequence[Exported]) -> Written:
    concerns: list[Concern] = []
    # A folder stands here by its name alone; DBeaver makes those in it by the connections' paths.
    groups = dict.fromkeys(
        one.profile.group.partition("/")[0] for one in profiles if one.profile.group
    )
    document = {
        "folders": {group: {} for group in groups},
        "connections": {
            f"postgres-jdbc-{one.profile.identifier}": _connection(one, concerns)
            for one in profiles
        },
    }
    return Written(json.dumps(document, indent="\t", ensure_ascii=False) + "\n", tuple(concerns))


def _connection(one: Exported, concerns: list[Concern]) -> dict[str, Any]:
    values = one.set_values()
    if "hostaddr" in values and "host" not in values:
        values["host"] = values.pop("hostaddr")
    host, port, database = (values.get(k, d) for k, d in _DEFAULTS)
    types = {long: short for short, long in ENVIRONMENTS.items()}
    configuration: dict[str, Any] = {
        "host": host,
        "port": port,
        "database": database,
        "url": f"jdbc:postgresql://{host}:{port}/{database}",
        "configurationType": "MANUAL",
        "auth-model": "native",
        "user": values.get("user", ""),
    }
    # Without one DBeaver takes its first, development; it has none for staging.
    if one.kept_text("environment") in types:
        configuration["type"] = types[one.kept_text("environment")]
    properties = _properties(one, values, concerns)
    if properties:
        configuration["properties"] = properties
    if values.get("sslmode", "") not in {"", "disable"}:
        configuration["handlers"] = {"postgre_ssl": _ssl(values)}
    found: dict[str, Any] = {
        "provider": "postgresql",
        "driver": "postgres-jdbc",
        "name": one.name,
        "save-password": False,
        "configuration": configuration,
    }
    if one.profile.group:
        found["folder"] = one.profile.group
    if one.kept_text("notes"):
        found["description"] = one.kept_text("notes")
    return found


_DEFAULTS: Final = (("host", "localhost"), ("port", "5432"), ("dbname", "postgres"))


def _properties(one: Exported, values: dict[str, str], concerns: list[Concern]) -> dict[str, str]:
    found: dict[str, str] = {}
    for keyword, value in values.items():
        if keyword in _PROPERTIES:
            found[_PROPERTIES[keyword]] = value
        elif keyword == "target_session_attrs" and value in _SERVER_TYPES:
            found["targetServerType"] = _SERVER_TYPES[value]
        elif keyword == "load_balance_hosts":
            found["loadBalanceHosts"] = "true" if value == "random" else "false"
        elif keyword == "keepalives":
            found["tcpKeepAlive"] = "false" if value == "0" else "true"
        elif keyword not in _OF_THE_CONNECTION:
            concerns.append(not_written(one, keyword, _FORM))
    if values.get("sslmode") == "disable":
        found["sslmode"] = "disable"
    return found


def _ssl(values: dict[str, str]) -> dict[str, Any]:
    properties = {"sslMode": values["sslmode"]}
    if values.get("sslrootcert") == "system":
        properties["sslFactory"] = _JAVA_ROOTS
    elif "sslrootcert" in values:
        properties["ssl.ca.cert"] = values["sslrootcert"]
    for keyword, name in (("sslcert", "ssl.client.cert"), ("sslkey", "ssl.client.key")):
        if keyword in values:
            properties[name] = values[keyword]
    return {"type": "CONFIG", "enabled": True, "save-password": False, "properties": properties}
