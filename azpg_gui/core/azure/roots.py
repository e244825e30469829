"""The roots Azure Database for PostgreSQL is issued under: pinned, shipped, described."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path

from azpg_gui.core.azure.hosts import AzureHost, Cloud
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.resources import resource

__all__ = [
    "AzureRoot",
    "RootStatus",
    "Standing",
    "azure_bundle",
    "azure_roots",
    "needed_roots",
    "standing",
]


class RootStatus(StrEnum):
    REQUIRED = "required"  # trust it everywhere
    REGIONAL = "regional"  # some clouds and some customers still need it
    OPTIONAL = "optional"  # on Azure's list, not seen on PostgreSQL
    RETIRED = "retired"  # recognised, never installed


@dataclass(frozen=True, slots=True)
class AzureRoot:
    """One row of ``resources/roots/manifest.json``.

    Attributes:
        sha256: the pin: SHA-256 of the DER bytes, hexadecimal, lower case.
        path: the PEM file in this installation; None for a root that can only be downloaded.
        url: its issuer's download address (DER).
        used_by: (deployment, cloud) pairs whose servers end in this root.
    """

    identifier: str
    name: str
    subject: str
    sha256: str
    not_valid_before: datetime
    not_valid_after: datetime
    path: Path | None
    url: str
    status: RootStatus
    used_by: tuple[tuple[str, str], ...]
    note: str

    def expired(self, now: datetime) -> bool:
        return self.not_valid_after < now


class Standing(StrEnum):
    """Of a root, where certain others are trusted."""

    TRUSTED = "trusted"
    MISSING = "missing"  # it should be trusted everywhere
    NOT_NEEDED = "not-needed"


def standing(root: AzureRoot, trusted: Collection[str]) -> Standing:
    """Args:
    trusted: SHA-256 of the roots that are, hexadecimal, lower case.
    """
    if root.sha256 in trusted:
        return Standing.TRUSTED
    return Standing.MISSING if root.status is RootStatus.REQUIRED else Standing.NOT_NEEDED


@cache
def azure_roots() -> tuple[AzureRoot, ...]:
    """The manifest, in its own order: the indispensable ones first."""
    manifest = json.loads(resource("roots", "manifest.json").read_text("utf-8"))
    return tuple(
        AzureRoot(
            identifier=row["id"],
            name=row["name"],
            subject=row["subject"],
            sha256=row["sha256"],
            not_valid_before=datetime.fromisoformat(row["not_valid_before"]),
            not_valid_after=datetime.fromisoformat(row["not_valid_after"]),
            path=resource("roots", row["file"]) if row["file"] else None,
            url=row["url"],
            status=RootStatus(row["status"]),
            used_by=tuple((use["deployment"], use["cloud"]) for use in row["used_by"]),
            note=row["note"],
        )
        for row in manifest["roots"]
    )


def azure_bundle(host: AzureHost | None) -> Path:
    """The PEM bundle that vouches for ``host``: China still needs a root the others do not."""
    china = host is not None and host.cloud is Cloud.CHINA
    return resource("roots", "azure-roots-china.pem" if china else "azure-roots.pem")


def needed_roots(roots: Iterable[AzureRoot]) -> tuple[AzureRoot, ...]:
    """Those every Azure client should trust."""
    return tuple(root for root in roots if root.status is RootStatus.REQUIRED)
