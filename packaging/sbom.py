"""The bill of materials (CycloneDX 1.6) of the packaged program: what is in it, not what built it.

https://cyclonedx.org/docs/1.6/json/
"""

import hashlib
import json
import platform
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Final

from bundle import Bundle, Bundled

from azpg_gui import __version__

__all__ = ["write"]

_STARTER_LICENCE: Final = "GPL-2.0-or-later WITH Bootloader-exception"


def write(path: Path, bundle: Bundle, program: Path, moment: int) -> None:
    python = platform.python_version()
    builder = metadata.version("pyinstaller")
    components: list[dict[str, object]] = [
        {"type": "platform", "bom-ref": f"python@{python}", "name": "Python", "version": python,
         "licenses": [{"license": {"id": "Python-2.0"}}]},
        {"type": "application", "bom-ref": f"pkg:pypi/pyinstaller@{builder}",
         "purl": f"pkg:pypi/pyinstaller@{builder}", "name": "PyInstaller's starter",
         "version": builder, "licenses": [{"expression": _STARTER_LICENCE}]},
        *(_package(one, program) for one in bundle.packages),
        *(_debian(*row) for row in bundle.debian),
    ]  # fmt: skip
    root = f"pkg:pypi/azpg-gui@{__version__}"
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {"type": "application", "bom-ref": root, "purl": root,
                          "name": "azpg-gui", "version": __version__,
                          "licenses": [{"license": {"id": "MIT"}}]},
        },
        "components": components,
        "dependencies": [{"ref": root, "dependsOn": [one["bom-ref"] for one in components]}],
    }  # fmt: skip
    path.write_text(json.dumps(document, indent=1) + "\n", "utf-8")


def _package(one: Bundled, program: Path) -> dict[str, object]:
    name, version = one.distribution.name, one.distribution.version
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    said = one.distribution.metadata.json
    written: dict[str, object] = {
        "type": "library", "bom-ref": purl, "purl": purl, "name": name, "version": version,
    }  # fmt: skip
    if expression := said.get("license_expression"):
        written["licenses"] = [{"expression": expression}]
    elif words := " ".join(str(said.get("license", "")).splitlines()[:1]):
        written["licenses"] = [{"license": {"name": words}}]
    if one.libraries:
        written["components"] = [
            _file(purl, file.relative_to(program).as_posix(), file.read_bytes())
            for file in one.libraries
        ]  # fmt: skip
    return written


def _file(purl: str, place: str, content: bytes) -> dict[str, object]:
    digest = hashlib.sha256(content).hexdigest()
    return {"type": "file", "bom-ref": f"{purl}#{place}", "name": place,
            "hashes": [{"alg": "SHA-256", "content": digest}]}  # fmt: skip


def _debian(name: str, version: str, architecture: str) -> dict[str, object]:
    purl = f"pkg:deb/debian/{name}@{version.replace(':', '%3A')}?arch={architecture}"
    return {"type": "library", "bom-ref": purl, "purl": purl, "name": name, "version": version}
