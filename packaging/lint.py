"""What the distributions' own tools say of the packages: ``make package`` ends at an error."""

import subprocess
import sys
from pathlib import Path

__all__ = ["lint"]


def lint(share: Path, dist: Path, tools: Path) -> None:
    """The launcher, the metainfo, the Debian package, the bill of materials.

    Raises:
        subprocess.CalledProcessError: the tool has said why.
    """
    (sbom,) = dist.glob("*.cdx.json")
    _run([tools / "python", "-P", Path(__file__).with_name("check_sbom.py"), sbom])
    if sys.platform != "linux":
        return
    _run(["desktop-file-validate", *share.glob("applications/*.desktop")])
    _run(["appstreamcli", "validate", "--no-net", *share.glob("metainfo/*.xml")])
    # Its warnings are shown; linux/lintian-overrides says which are meant, and why.
    _run(["lintian", "--allow-root", "--fail-on", "error,warning", *dist.glob("*.deb")])


def _run(command: list[object]) -> None:
    subprocess.run([str(word) for word in command], check=True)
