"""How this program starts a part of itself, from a checkout, a wheel and a package."""

import os
import sys
from pathlib import Path
from typing import Final

__all__ = [
    "form_of_installation",
    "is_packaged",
    "module_command",
    "portable_home",
    "window_command",
]

_ENDING: Final = ".exe" if os.name == "nt" else ""


def is_packaged() -> bool:
    """Whether this is the folder PyInstaller made, without a Python of its own to call."""
    return bool(getattr(sys, "frozen", False))


def module_command(module: str) -> list[str]:
    """The beginning of a command line that runs ``module`` as ``python -m`` would.

    The packaged ``azpg`` takes the same ``-m`` (packaging/pyinstaller/azpg_terminal.py).
    """
    if is_packaged():
        return [str(Path(sys.executable).with_name(f"azpg{_ENDING}")), "-m", module]
    # -P: no module of the current folder's takes the place of Python's own.
    return [sys.executable, "-P", "-m", module]


def window_command() -> list[str]:
    """Starts the window, whatever the PATH."""
    if is_packaged():
        return [str(Path(sys.executable).with_name(f"azpg-gui{_ENDING}"))]
    return module_command("azpg_gui")


def form_of_installation() -> str:
    """``package``, ``checkout`` or ``wheel``: the first thing to ask where something is missing."""
    if is_packaged():
        return "package"
    return "checkout" if (Path(__file__).parent.parent / "pyproject.toml").is_file() else "wheel"


def portable_home() -> Path | None:
    """One folder for everything that is kept, where the user wants it to be carried along.

    The variable ``AZPG_HOME`` names it; else it is the folder ``AZPG_HOME`` beside the packaged
    program, which the portable archive has and an installed package has not.
    """
    named = os.environ.get("AZPG_HOME")
    if named:
        return Path(named).absolute()
    beside = Path(sys.executable).with_name("AZPG_HOME")
    return beside if is_packaged() and beside.is_dir() else None
