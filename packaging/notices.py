"""The licence notices of everything a package bundles, as one text; *About* reads it again."""

import subprocess
from pathlib import Path

from azpg_gui.core.self_check.notices import Notice, as_text, package_notices

__all__ = ["write"]


def write(path: Path, program: Path) -> None:
    """Ours, Python's, each package's, and the libraries of the build machine."""
    path.write_text(as_text((*package_notices(), *_system_libraries(program))), "utf-8")


def _system_libraries(program: Path) -> list[Notice]:
    """By the Debian package each library came from, where this is a Debian."""
    owners: set[str] = set()
    for path in sorted((program / "_internal").glob("lib*.so*")):
        done = subprocess.run(
            ["dpkg-query", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False
        )
        owners |= {line.partition(":")[0] for line in done.stdout.splitlines()[:1]}
    texts = ((owner, Path("/usr/share/doc", owner, "copyright")) for owner in sorted(owners))
    return [
        Notice(owner, "", path.read_text("utf-8", "replace"))
        for owner, path in texts
        if path.is_file()
    ]
