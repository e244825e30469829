"""Files of libpq and pgAdmin."""

import json
from typing import Final

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.strings.settings import LIBPQ, ROOT_CRT, libpq_values, tls_values
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_LINE: Final = 1022  # bytes without the line's end (parseServiceFile of fe-connect.c)


def _service(server: Server, level: Level) -> str | Sentence:
    """A line is taken as it stands: there is nothing to escape with."""
    lines = [f"{name}={value}" for name, value in libpq_values(server, level).items()]
    if any(x in line for line in lines for x in "\r\n") or any(x != x.rstrip() for x in lines):
        return sentence("A service file holds no line break, and no blank at a value's end.")
    if any(len(line.encode("utf-8", "surrogateescape")) > _LINE for line in lines):
        return sentence("A line of a service file holds a thousand bytes at most.")
    return "\n".join(("[azure]", *lines))


def _pgadmin(server: Server, level: Level) -> str | Sentence:
    """pgAdmin's documentation, *Import/Export Servers*: passwords are neither."""
    if server.password:
        return sentence("pgAdmin takes no password from this file: it asks when it connects.")
    entry = {
        "Name": server.host, "Group": "Servers", "Host": server.host, "Port": int(server.port),
        "MaintenanceDB": server.dbname, "Username": server.user,
        "ConnectionParameters": tls_values(server, level),
    }  # fmt: skip
    return json.dumps({"Servers": {"1": entry}}, indent=4, ensure_ascii=False)


DRIVERS: Final = (
    Driver(
        "pg_service.conf", "pg_service.conf", "Files", _service, LIBPQ,
        ROOT_CRT, "#", file="~/.pg_service.conf",
    ),
    Driver(
        "pgadmin", "pgAdmin", "Files", _pgadmin, LIBPQ,
        sentence("In server mode the root file has to lie in the storage folder of the user."),
        file="servers.json",
    ),
)  # fmt: skip
