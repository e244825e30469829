"""Finds a file of ``resources/`` in a checkout, in an installed wheel and in a frozen program."""

from pathlib import Path

__all__ = ["resource"]


def _root() -> Path:
    package = Path(__file__).parent
    # A wheel carries resources/ inside the package (force-include); an editable install does not,
    # so the checkout's own folder comes second.
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Path of one file of ``resources/``.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        message = f"{'/'.join(parts)} is missing from this installation of azpg-gui; reinstall it"
        raise FileNotFoundError(message)
    return path
