"""libpq's URIs, one a line, each with its name in a comment above it."""

from collections.abc import Sequence
from urllib.parse import quote

from azpg_gui.core.interchange.exported import Exported, Written

__all__ = ["uri_of", "write"]


def write(profiles: Sequence[Exported]) -> Written:
    lines: list[str] = []
    for one in profiles:
        lines += [f"# {' '.join(one.name.split())}", uri_of(one.set_values())]
    return Written("\n".join(lines) + "\n")


def uri_of(values: dict[str, str]) -> str:
    """PostgreSQL documentation, 34.1.1.2. Whatever has no place of its own goes into the query."""
    rest = dict(values)
    hosts = rest.pop("host", "").split(",")
    ports = rest.pop("port", "").split(",")
    if len(ports) not in {1, len(hosts)}:
        rest["port"], ports = ",".join(ports), [""]
    elif len(ports) == 1:
        ports = ports * len(hosts)
    place = ",".join(_place(host, port) for host, port in zip(hosts, ports, strict=True))
    user = quote(rest.pop("user", ""), safe="")
    database = quote(rest.pop("dbname", ""), safe="")
    query = "&".join(f"{keyword}={quote(value, safe='')}" for keyword, value in rest.items())
    return (
        f"postgresql://{user + '@' if user else ''}{place}/{database}{'?' + query if query else ''}"
    )


def _place(host: str, port: str) -> str:
    # An address with its interface (fe80::1%eth0): libpq decodes what stands in the brackets too.
    name = f"[{quote(host, safe=':')}]" if ":" in host else quote(host, safe="")
    return f"{name}:{port}" if port else name
