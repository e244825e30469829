"""The licence notices of everything a package bundles, as one text; *About* reads it again."""

from pathlib import Path

from bundle import Bundle

from azpg_gui.core.self_check.notices import Notice, as_text, package_notices

__all__ = ["write"]


def write(path: Path, bundle: Bundle) -> None:
    """Ours, Python's, each package's, and the libraries of the build machine."""
    path.write_text(as_text((*package_notices(), *_system_libraries(bundle))), "utf-8")


def _system_libraries(bundle: Bundle) -> list[Notice]:
    """By the Debian package each library came from, where this is a Debian."""
    texts = ((owner, Path("/usr/share/doc", owner, "copyright")) for owner, *_ in bundle.debian)
    return [
        Notice(owner, "", path.read_text("utf-8", "replace"))
        for owner, path in texts
        if path.is_file()
    ]
