"""Compiles the Windows installer ``azpg.nsi``: on Windows with the program, elsewhere to try it.

    python packaging/installer.py PAYLOAD ICON TARGET

``make package`` compiles it with a stand-in payload on every build: ``makensis`` runs on Linux too.
"""

import subprocess
import sys
from pathlib import Path

from azpg_gui import __version__

__all__ = ["compile_installer", "stand_in"]

_WINDOWS = Path(__file__).parent / "windows"


def compile_installer(payload: Path, icon: Path, target: Path) -> None:
    defined = {"VERSION": __version__, "PAYLOAD": payload, "ICON": icon, "OUTFILE": target}
    _compile("azpg.nsi", **{name: str(value) for name, value in defined.items()})


def stand_in(folder: Path) -> Path:
    """A folder with the names the program has; its two programs start, and do nothing."""
    (folder / "_internal").mkdir(parents=True, exist_ok=True)
    (folder / "_internal" / "library.dll").write_bytes(b"a stand-in")
    for name in ("azpg.exe", "azpg-gui.exe"):
        _compile("stand_in.nsi", OUTFILE=str(folder / name))
    return folder


def _compile(script: str, **defined: str) -> None:
    """Warnings of the script are errors."""
    words = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(["makensis", "-V2", "-WX", *words, str(_WINDOWS / script)], check=True)


if __name__ == "__main__":
    compile_installer(*(Path(argument).absolute() for argument in sys.argv[1:4]))
