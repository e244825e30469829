"""pgAdmin's ``servers.json`` (its documentation, *Import/Export Servers*)."""

import json
import shlex
from collections.abc import Sequence
from typing import Any, Final

from azpg_gui.core.interchange.exported import Exported, Written, not_written
from azpg_gui.core.interchange.imported import Concern

__all__ = ["write"]

_FORM: Final = "pgAdmin"
# hostaddr is a parameter: HostAddr of older versions is not looked at beside ConnectionParameters
# (``load_database_servers``).
_OF_THE_SERVER: Final = frozenset({"host", "port", "dbname", "user", "service"})
_GROUP: Final = "Servers"  # pgAdmin's own first group


def write(profiles: Sequence[Exported]) -> Written:
    concerns: list[Concern] = []
    servers = {str(number): _server(one, concerns) for number, one in enumerate(profiles, start=1)}
    text = json.dumps({"Servers": servers}, indent=4, ensure_ascii=False)
    return Written(text + "\n", tuple(concerns))


def _server(one: Exported, concerns: list[Concern]) -> dict[str, Any]:
    values = one.set_values()
    port = values.get("port", "5432")
    if not port.isdecimal():  # a list of ports: pgAdmin wants a number
        concerns.append(not_written(one, "port", _FORM))
        port = port.split(",")[0] or "5432"
    found: dict[str, Any] = {
        "Name": one.name,
        "Group": one.profile.group or _GROUP,
        "Port": int(port),
        "Username": values.get("user", "postgres"),
        "MaintenanceDB": values.get("dbname", "postgres"),
    }
    for key, keyword in (("Host", "host"), ("Service", "service")):
        if keyword in values:
            found[key] = values[keyword]
    if not found.keys() & {"Host", "Service"} and "hostaddr" in values:
        found["Host"] = values["hostaddr"]  # it wants one of them; libpq proves the same
    parameters = {k: _of_pgadmin(k, v) for k, v in values.items() if k not in _OF_THE_SERVER}
    found["ConnectionParameters"] = {"sslmode": "prefer", **parameters}
    for key, kept in (("Comment", "notes"), ("BGColor", "colour")):
        if one.kept_text(kept):
            found[key] = one.kept_text(kept)
    if one.profile.password_command:
        found["PasswordExecCommand"] = shlex.join(one.profile.password_command)
    if one.tags():
        found["Tags"] = [{"text": tag, "color": "#2067b8"} for tag in one.tags()]
    return found


def _of_pgadmin(keyword: str, value: str) -> str | bool:
    """What pgAdmin has a switch for is a boolean to it: it would take the text "0" for yes
    (``ServerManager.create_connection_string``)."""
    return value != "0" if keyword in {"sslsni", "sslcompression"} else value
