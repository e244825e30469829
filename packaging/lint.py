"""What the distributions' own tools say of the packages: ``make package`` ends at an error."""

import subprocess
import sys
from pathlib import Path

__all__ = ["lint"]


def lint(share: Path, dist: Path, tools: Path) -> None:
    """The launcher, the metainfo, the Debian package, the bill of materials.

    Raises:
        subprocess.CalledProcessError: the tool has said why.
        RuntimeError: a completion is where its shell does not look.
    """
    (sbom,) = dist.glob("*.cdx.json")
    _run([tools / "python", "-P", Path(__file__).with_name("check_sbom.py"), sbom])
    if sys.platform != "linux":
        return
    _completions_of_zsh(dist)
    _run(["desktop-file-validate", *share.glob("applications/*.desktop")])
    _run(["appstreamcli", "validate", "--no-net", *share.glob("metainfo/*.xml")])
    # Its warnings are shown; linux/lintian-overrides says which are meant, and why.
    _run(["lintian", "--allow-root", "--fail-on", "error,warning", *dist.glob("*.deb")])


def _completions_of_zsh(dist: Path) -> None:
    """Where each system's own zsh looks: its ``fpath`` in Debian has no ``site-functions`` of
    /usr/share, and elsewhere no ``vendor-completions``."""
    for pattern, listing, folder in (
        ("*.deb", ["dpkg-deb", "--contents"], "vendor-completions"),
        ("*.pkg.tar.zst", ["tar", "--list", "--file"], "site-functions"),
        ("*.apk", ["tar", "--list", "--gzip", "--ignore-zeros", "--file"], "site-functions"),
    ):
        (package,) = dist.glob(pattern)
        command = [*listing, str(package)]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        lines = [line for line in told.splitlines() if line.endswith("/_azpg")]
        if len(lines) != 1 or f"zsh/{folder}/" not in lines[0]:
            raise RuntimeError(f"{package.name}: zsh's completion is in {lines}")  # noqa: EM102


def _run(command: list[object]) -> None:
    subprocess.run([str(word) for word in command], check=True)
