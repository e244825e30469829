"""``pg_service.conf``: named sets of connection parameters."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from azpg_gui.core.files import read_bounded

__all__ = ["parse_service_file", "service_values"]


def parse_service_file(text: str) -> dict[str, dict[str, str]]:
    """Sections of a service file; lines that are neither section, comment nor ``key=value`` are
    left out (libpq stops there with an error; here nothing depends on them).

    The value is everything after the first ``=``, unquoted, as ``parseServiceFile`` reads it.
    """
    services: dict[str, dict[str, str]] = {}
    current: dict[str, str] | None = None
    for line in text.splitlines():
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if stripped.startswith("[") and stripped.endswith("]"):
            # The first section of a name wins: libpq stops at the end of it.
            current = {} if stripped[1:-1] in services else services.setdefault(stripped[1:-1], {})
        elif current is not None and "=" in stripped:
            keyword, _, value = stripped.partition("=")
            current.setdefault(keyword, value)
    return services


def service_values(service: str, files: Iterable[Path]) -> tuple[Mapping[str, str], Path | None]:
    """Values of ``service`` and the file that has it; the first file that knows it wins."""
    for path in files:
        try:
            content, _ = read_bounded(path, limit=1_000_000)
        except OSError:
            continue
        services = parse_service_file(content.decode("utf-8", "replace"))
        if service in services:
            return services[service], path
    return {}, None
