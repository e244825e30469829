"""Which libpqs programs on PATH bring: none is started or loaded."""

import os
from pathlib import Path

from azpg_gui.core.probe.clients.libraries import Library, libraries_on_path


def put(path: Path, *, program: bool = False) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    path.chmod(0o755 if program else 0o644)
    return path


def on_path(*folders: Path | str) -> tuple[Library, ...]:
    return libraries_on_path({"PATH": os.pathsep.join(map(str, folders))})


def test_each_program_is_found_with_the_library_it_brings(tmp_path: Path) -> None:
    conda, venv, empty = tmp_path / "conda", tmp_path / "venv", tmp_path / "empty"
    psql = put(conda / "bin/psql", program=True)
    own = put(conda / "lib/libpq.so.5.17")
    (conda / "lib/libpq.so.5").symlink_to("libpq.so.5.17")
    python = put(venv / "bin/python3", program=True)
    wheel = put(venv / "lib/python3.12/site-packages/psycopg_binary.libs/libpq-0123.so.5.18")
    put(empty / "bin/psql")  # may not be executed: no program
    put(empty / "lib/libpq.so.5")
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / "psql").symlink_to(psql)  # the same once more
    assert on_path(conda / "bin", venv / "bin", empty / "bin", linked, "relative", "") == (
        Library(str(own), str(psql)),
        Library(str(wheel), str(python)),
    )


def test_this_computers_own_is_none_of_them() -> None:
    assert [one for one in on_path("/usr/bin", "/bin") if one.program.endswith("psql")] == []
