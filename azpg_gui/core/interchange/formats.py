"""The forms profiles can be exported in."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import PurePath
from typing import Final

from azpg_gui.core.interchange.exported import Exported, Written
from azpg_gui.core.interchange.writers import (
    azpg,
    dbeaver,
    environment,
    pgadmin,
    service,
    uri,
    vscode,
)

__all__ = ["WRITERS", "ExportFormat", "format_of"]


class ExportFormat(StrEnum):
    SERVICE = "service"
    PGADMIN = "pgadmin"
    URI = "uri"
    ENVIRONMENT = "env"
    VSCODE = "vscode"
    DBEAVER = "dbeaver"
    AZPG = "azpg"


WRITERS: Final[dict[ExportFormat, Callable[[Sequence[Exported]], Written]]] = {
    ExportFormat.SERVICE: service.write,
    ExportFormat.PGADMIN: pgadmin.write,
    ExportFormat.URI: uri.write,
    ExportFormat.ENVIRONMENT: environment.write,
    ExportFormat.VSCODE: vscode.write,
    ExportFormat.DBEAVER: dbeaver.write,
    ExportFormat.AZPG: azpg.write,
}


def format_of(name: str) -> ExportFormat | None:
    """By the file's name: ``*.conf``, ``*.json``, ``*.env``; None where it does not tell."""
    base = PurePath(name).name.lower()
    if base.endswith(".conf"):
        return ExportFormat.SERVICE
    if base.endswith(".json"):
        return ExportFormat.PGADMIN
    return ExportFormat.ENVIRONMENT if base == ".env" or base.endswith(".env") else None
