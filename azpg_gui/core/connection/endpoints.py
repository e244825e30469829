"""Several hosts in one connection string: which servers libpq would try, and in which order."""

from dataclasses import replace

from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting
from azpg_gui.core.connection.password_file import password_file_place, password_in_file
from azpg_gui.core.secret import MASK
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Endpoint", "at_endpoint", "endpoints"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One server of a list; empty strings mean libpq's default."""

    host: str
    hostaddr: str
    port: str


def endpoints(parameters: ConnectionParameters) -> tuple[Endpoint, ...] | None:
    """The servers of ``host``, ``hostaddr`` and ``port`` (fe-connect.c, ``pqConnectOptions2``).

    ``hostaddr`` decides how many there are where it is given, ``host`` otherwise; one port serves
    all of them. None where the lists do not match in length: libpq refuses that.
    """
    hosts = parameters.host.split(",")
    addresses = parameters.hostaddr.split(",")
    ports = parameters.value("port").split(",")
    count = len(addresses) if parameters.hostaddr else len(hosts)
    if not parameters.host:
        hosts = [""] * count
    if not parameters.hostaddr:
        addresses = [""] * count
    if len(ports) == 1:
        ports *= count
    if not len(hosts) == len(addresses) == len(ports) == count:
        return None
    return tuple(Endpoint(*row) for row in zip(hosts, addresses, ports, strict=True))


def at_endpoint(parameters: ConnectionParameters, endpoint: Endpoint) -> ConnectionParameters:
    """``parameters`` of a connection to this one server, its password from the password file
    included: libpq looks that up for each host anew. Reads the password file (blocking)."""
    changes = {"host": endpoint.host, "hostaddr": endpoint.hostaddr, "port": endpoint.port}
    settings = tuple(
        replace(setting, value=changes[setting.keyword]) if setting.keyword in changes else setting
        for setting in parameters.settings
    )
    narrowed = replace(parameters, settings=settings)
    if narrowed.password:  # an empty one does not count (``connectOptions2``)
        return narrowed
    place = password_file_place(narrowed)
    found = password_in_file(
        place,
        endpoint.host or endpoint.hostaddr,
        endpoint.port,
        narrowed.dbname,
        narrowed.user,
    )
    if found is None or found.secret is None:
        return narrowed
    row = Setting("password", MASK, Origin.PASSWORD_FILE, f"{found.path}:{found.line}")
    kept = tuple(setting for setting in settings if setting.keyword != "password")
    return replace(
        narrowed, settings=(*kept, row), secrets={**narrowed.secrets, "password": found.secret}
    )
