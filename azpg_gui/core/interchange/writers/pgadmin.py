"""pgAdmin's ``servers.json`` (its documentation, *Import/Export Servers*)."""

import json
from collections.abc import Sequence
from typing import Any, Final

from azpg_gui.core.interchange.exported import Exported, Written, not_written
from azpg_gui.core.interchange.imported import Concern

__all__ = ["write"]

_FORM: Final = "pgAdmin"
_OF_THE_SERVER: Final = frozenset({"host", "hostaddr", "port", "dbname", "user", "service"})
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
    for key, keyword in (("Host", "host"), ("HostAddr", "hostaddr"), ("Service", "service")):
        if keyword in values:
            found[key] = values[keyword]
    parameters = {k: v for k, v in values.items() if k not in _OF_THE_SERVER}
    found["ConnectionParameters"] = {"sslmode": "prefer", **parameters}
    for key, kept in (("Comment", "notes"), ("BGColor", "colour")):
        if one.kept_text(kept):
            found[key] = one.kept_text(kept)
    if one.tags():
        found["Tags"] = [{"text": tag, "color": "#2067b8"} for tag in one.tags()]
    return found
