"""Where other programs keep their connections on this computer."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from azpg_gui.core.interchange.imported import Kind

__all__ = ["LikelySource", "likely_sources"]


class LikelySource(NamedTuple):
    kind: Kind
    path: Path


# Folders of a program's settings, below the user's own: Linux, macOS, Windows.
_SETTINGS: Final = {
    "linux": (".config",),
    "darwin": ("Library/Application Support",),
    "win32": ("AppData/Roaming",),
}
_CODE: Final = ("Code", "Code - Insiders", "VSCodium")
_DBEAVER: Final = {
    "linux": ".local/share/DBeaverData",
    "darwin": "Library/DBeaverData",
    "win32": "AppData/Roaming/DBeaverData",
}
_SYSTEM_SERVICES: Final = ("/etc/postgresql-common", "/etc/postgresql")


def likely_sources(
    environ: Mapping[str, str], home: Path, platform: str
) -> tuple[LikelySource, ...]:
    """Files that are there, those of libpq first. Blocking: looks whether files exist.

    Args:
        platform: ``sys.platform``.
    """
    found: dict[Path, LikelySource] = {}
    for source in (
        *_services(environ, home, platform),
        *_password_files(environ, home, platform),
        *_of_programs(home, platform),
    ):
        if source.path not in found and _is_file(source.path):
            found[source.path] = source
    return tuple(found.values())


def _services(environ: Mapping[str, str], home: Path, platform: str) -> Iterator[LikelySource]:
    """fe-connect.c, ``parseServiceInfo``: the named file, or the user's; then the system's."""
    if environ.get("PGSERVICEFILE"):
        yield LikelySource(Kind.SERVICE, Path(environ["PGSERVICEFILE"]))
    if platform == "win32":
        appdata = environ.get("APPDATA", "")
        if appdata:
            yield LikelySource(Kind.SERVICE, Path(appdata) / "postgresql" / ".pg_service.conf")
            yield LikelySource(Kind.SERVICE, Path(appdata) / "postgresql" / "pg_service.conf")
    else:
        yield LikelySource(Kind.SERVICE, home / ".pg_service.conf")
    folders = [environ["PGSYSCONFDIR"]] if environ.get("PGSYSCONFDIR") else _SYSTEM_SERVICES
    for folder in folders:
        yield LikelySource(Kind.SERVICE, Path(folder) / "pg_service.conf")


def _password_files(
    environ: Mapping[str, str], home: Path, platform: str
) -> Iterator[LikelySource]:
    if environ.get("PGPASSFILE"):
        yield LikelySource(Kind.PASSWORD_FILE, Path(environ["PGPASSFILE"]))
    if platform == "win32" and environ.get("APPDATA"):
        yield LikelySource(
            Kind.PASSWORD_FILE, Path(environ["APPDATA"]) / "postgresql" / "pgpass.conf"
        )
    else:
        yield LikelySource(Kind.PASSWORD_FILE, home / ".pgpass")


def _of_programs(home: Path, platform: str) -> Iterator[LikelySource]:
    system = platform if platform in _SETTINGS else "linux"
    for folder in _SETTINGS[system]:
        for name in _CODE:
            yield LikelySource(Kind.VSCODE, home / folder / name / "User" / "settings.json")
        yield LikelySource(
            Kind.AZURE_DATA_STUDIO, home / folder / "azuredatastudio" / "User" / "settings.json"
        )
    # <workspace>/<project>/.dbeaver/data-sources*.json; DBeaver's own workspace is workspace6.
    data = home / _DBEAVER[system]
    try:
        paths = sorted(data.glob("workspace*/*/.dbeaver/data-sources*.json"))
    except OSError:
        paths = []
    for path in paths:
        yield LikelySource(Kind.DBEAVER, path)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
