"""The three manifests by which winget installs the Windows installer.

    python packaging/winget.py INSTALLER FOLDER

What is in them: https://github.com/microsoft/winget-cli/tree/master/schemas/JSON/manifests/v1.10.0.
On Windows, ``winget validate --manifest FOLDER`` reads them.
"""

import hashlib
import sys
from pathlib import Path
from typing import Final

from azpg_gui import __version__

__all__ = ["manifests", "write"]

_IDENTIFIER: Final = "azpg-gui.azpg"
_RELEASES: Final = "https://github.com/azpg-gui/azpg-gui/releases/download"
_SCHEMA: Final = "1.10.0"
_TAGS: Final = ("azure", "postgresql", "tls", "certificate", "libpq")
_ABOUT: Final = {
    "en-US": (
        "defaultLocale",
        "Test and understand TLS connections to Azure Database for PostgreSQL",
        ("Tests a connection stage by stage as libpq makes it, shows the whole certificate chain,"
         " says in plain words why it failed, and applies the remedy."),
    ),
    "ko-KR": (
        "locale",
        "Azure Database for PostgreSQL의 TLS 연결을 검사하고 설명합니다",
        ("libpq가 연결하는 순서대로 단계별로 검사하고, 인증서 체인 전체를 보여 주며, 실패한 이유를"
         " 쉬운 말로 설명하고 해결책을 적용합니다."),
    ),
}  # fmt: skip


def manifests(installer: str, sha256: str) -> dict[str, str]:
    """File name → text. ``installer``: its file name, as the release has it."""
    made = {f"{_IDENTIFIER}.yaml": _manifest("version", ["DefaultLocale: en-US"])}
    made[f"{_IDENTIFIER}.installer.yaml"] = _manifest("installer", [
        "InstallerType: nullsoft",
        "Scope: user",
        "UpgradeBehavior: install",
        "Commands:", "- azpg", "- azpg-gui",
        "InstallModes:", "- interactive", "- silent",
        # azpg.nsi ends with it while azpg runs.
        "ExpectedReturnCodes:", "- InstallerReturnCode: 2", "  ReturnResponse: packageInUse",
        "Installers:", "- Architecture: x64",
        f"  InstallerUrl: {_RELEASES}/v{__version__}/{installer}",
        f"  InstallerSha256: {sha256.upper()}",
    ])  # fmt: skip
    for locale, (kind, short, long) in _ABOUT.items():
        made[f"{_IDENTIFIER}.locale.{locale}.yaml"] = _manifest(kind, [
            f"PackageLocale: {locale}",
            "Publisher: azpg-gui contributors",
            "PackageName: azpg",
            "License: MIT",
            "PackageUrl: https://github.com/azpg-gui/azpg-gui",
            f"ShortDescription: {short}",
            f"Description: {long}",
            "Tags:", *(f"- {tag}" for tag in _TAGS),
        ])  # fmt: skip
    return made


def write(installer: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(installer.read_bytes()).hexdigest()
    for name, text in manifests(installer.name, digest).items():
        (folder / name).write_text(text, "utf-8")


def _manifest(kind: str, rows: list[str]) -> str:
    schema = f"https://aka.ms/winget-manifest.{kind}.{_SCHEMA}.schema.json"
    return "\n".join([
        f"# yaml-language-server: $schema={schema}",
        f"PackageIdentifier: {_IDENTIFIER}",
        f"PackageVersion: {__version__}",
        *rows,
        f"ManifestType: {kind}",
        f"ManifestVersion: {_SCHEMA}",
    ]) + "\n"  # fmt: skip


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
