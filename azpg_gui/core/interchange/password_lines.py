"""For which connection a line of a password file is (``passwordFromFile`` of fe-connect.c)."""

from collections.abc import Mapping

from azpg_gui.core.interchange.imported import Imported

__all__ = ["fits"]


def fits(line: Imported, values: Mapping[str, str]) -> bool:
    """Whether libpq would take the line's password for a connection with ``values``."""
    user = values.get("user", "")
    hosts = (values.get("host", "") or values.get("hostaddr", "") or "localhost").split(",")
    ports = (values.get("port", "") or "5432").split(",")
    wanted = {"dbname": values.get("dbname", "") or user, "user": user}
    if not user:
        return False
    if any(not _is(line, keyword, text) for keyword, text in wanted.items()):
        return False
    return any(
        _is(line, "host", "localhost" if host.startswith("/") else host)
        and _is(line, "port", ports[number if len(ports) > 1 else 0] or "5432")
        for number, host in enumerate(hosts)
        if number < len(ports) or len(ports) == 1
    )


def _is(line: Imported, keyword: str, text: str) -> bool:
    return keyword in line.patterns or line.values.get(keyword, "") == text
