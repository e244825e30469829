"""Where connections of other programs are looked for."""

from pathlib import Path

import pytest

from azpg_gui.core.interchange.imported import Kind
from azpg_gui.core.interchange.places import likely_sources


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{}")
    return path


@pytest.mark.parametrize(
    ("platform", "places"),
    [
        ("linux", {
            ".pg_service.conf": Kind.SERVICE,
            ".pgpass": Kind.PASSWORD_FILE,
            ".config/Code/User/settings.json": Kind.VSCODE,
            ".config/azuredatastudio/User/settings.json": Kind.AZURE_DATA_STUDIO,
            ".local/share/DBeaverData/workspace6/General/.dbeaver/data-sources.json": Kind.DBEAVER,
            ".local/share/DBeaverData/workspace6/General/.dbeaver/data-sources-2.json":
                Kind.DBEAVER,
        }),
        ("darwin", {
            ".pg_service.conf": Kind.SERVICE,
            "Library/Application Support/Code/User/settings.json": Kind.VSCODE,
            "Library/DBeaverData/workspace6/General/.dbeaver/data-sources.json": Kind.DBEAVER,
        }),
        ("win32", {
            "AppData/Roaming/postgresql/.pg_service.conf": Kind.SERVICE,
            "AppData/Roaming/postgresql/pgpass.conf": Kind.PASSWORD_FILE,
            "AppData/Roaming/Code/User/settings.json": Kind.VSCODE,
            "AppData/Roaming/DBeaverData/workspace6/x/.dbeaver/data-sources.json": Kind.DBEAVER,
        }),
    ],
)  # fmt: skip
def test_files_of_every_platform(platform: str, places: dict[str, Kind], tmp_path: Path) -> None:
    for place in places:
        put(tmp_path / place)
    environ = {"APPDATA": str(tmp_path / "AppData/Roaming"), "PGSYSCONFDIR": "/nonexistent-here"}
    found = likely_sources(environ, tmp_path, platform)
    assert {str(s.path.relative_to(tmp_path)): s.kind for s in found} == places


def test_variables_of_libpq_come_first(tmp_path: Path) -> None:
    own, system = put(tmp_path / "own.conf"), put(tmp_path / "etc" / "pg_service.conf")
    put(tmp_path / ".pg_service.conf")
    environ = {"PGSERVICEFILE": str(own), "PGSYSCONFDIR": str(system.parent),
               "PGPASSFILE": str(put(tmp_path / "pw"))}  # fmt: skip
    found = likely_sources(environ, tmp_path, "linux")
    assert [source.path.name for source in found] == [
        "own.conf", ".pg_service.conf", "pg_service.conf", "pw",
    ]  # fmt: skip
    assert found[-1].kind is Kind.PASSWORD_FILE


def test_nothing_is_there(tmp_path: Path) -> None:
    assert likely_sources({"PGSYSCONFDIR": str(tmp_path)}, tmp_path, "linux") == ()
