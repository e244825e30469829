"""The files that keep libpq from TLS, looked into by the doctor: where they belong, and whether a
corrected copy would do."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from azpg_gui.core.probe.evidence.settings import (
    AnchorKind,
    Anchors,
    ClientCertificateEvidence,
    ClientTrouble,
    RevocationEvidence,
    UnusableFile,
)
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from azpg_gui.core.certificates.doctor import examine, repair
else:  # only where a file cannot be used
    examine = later("azpg_gui.core.certificates.doctor.examine")
    repair = later("azpg_gui.core.certificates.doctor.repair")

__all__ = ["unusable_files"]

_OF_THE_KEY: Final = frozenset({ClientTrouble.KEY_PERMISSIONS, ClientTrouble.KEY_UNREADABLE})


def unusable_files(
    anchors: Anchors,
    client: ClientCertificateEvidence,
    revocation: RevocationEvidence | None,
) -> tuple[UnusableFile, ...]:
    """None where everything can be loaded and is what its place wants: then no file is read a
    second time. OpenSSL loads a client certificate or a revocation list as root file, and a
    certificate as revocation list. Blocking."""
    now = datetime.now(UTC)
    return tuple(
        _looked_into(purpose, path, partner, now)
        for purpose, path, partner in _in_question(anchors, client, revocation)
        if path.is_file()
    )


def _in_question(
    anchors: Anchors,
    client: ClientCertificateEvidence,
    revocation: RevocationEvidence | None,
) -> Iterator[tuple[examine.Purpose, Path, Path | None]]:
    no_authority = not any(certificate.is_ca for certificate in anchors.certificates)
    if (
        anchors.kind is AnchorKind.FILE
        and anchors.path is not None
        and (anchors.trouble or no_authority)
    ):
        yield examine.Purpose.TRUST, anchors.path, None
    if client.trouble is not None and client.certificate_file is not None:
        if client.trouble not in _OF_THE_KEY:
            yield examine.Purpose.CERTIFICATE, client.certificate_file, client.key_file
        if client.key_file is not None:
            yield examine.Purpose.KEY, client.key_file, client.certificate_file
    wrong = revocation is not None and bool(revocation.trouble or revocation.listless)
    if revocation is not None and wrong and revocation.file is not None:
        yield examine.Purpose.REVOCATION, revocation.file, None


def _looked_into(
    purpose: examine.Purpose, path: Path, partner: Path | None, now: datetime
) -> UnusableFile:
    result = examine.examine_file(path, purpose, now, partner=partner)
    belongs = result.belongs.value if result.belongs is not None else ""
    correctable = not result.usable and repair.can_be_corrected(path, result, now)
    locked = repair.opens_with_passphrase(result)
    return UnusableFile(purpose.value, path, belongs, correctable=correctable, locked=locked)
