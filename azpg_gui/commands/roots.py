"""``azpg roots``: list, verify and install the roots Azure needs."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.certificates.azure_roots import AzureRoot, azure_roots, needed_roots
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.download import Accepted, download_root
from azpg_gui.core.certificates.loading import FileKind, load_certificate_file
from azpg_gui.core.certificates.trust_file import TrustFileError, install_roots
from azpg_gui.core.connection.places import root_certificate_place
from azpg_gui.core.waiting import run

__all__ = ["install", "list_roots", "verify_roots"]


def list_roots(*, as_json: bool) -> int:
    if as_json:
        rows = [_row(root) for root in azure_roots()]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return 0
    for root in azure_roots():
        used = ", ".join(f"{deployment} ({cloud})" for deployment, cloud in root.used_by) or "–"
        sys.stdout.write(
            f"{root.name} [{root.status}]\n"
            f"  valid until  {root.not_valid_after:%Y-%m-%d}\n"
            f"  used by      {used}\n"
            f"  SHA-256      {root.sha256}\n"
            f"  download     {root.url}\n"
            f"  {root.note}\n"
        )
    return 0


def _row(root: AzureRoot) -> dict[str, object]:
    return {
        "id": root.identifier,
        "name": root.name,
        "subject": root.subject,
        "status": root.status.value,
        "not_valid_before": root.not_valid_before.isoformat(),
        "not_valid_after": root.not_valid_after.isoformat(),
        "sha256": root.sha256,
        "url": root.url,
        "used_by": [list(use) for use in root.used_by],
    }


def verify_roots(file: str) -> int:
    """0 where every needed root is in the file, 15 where one is missing, 3 for no root file."""
    loaded = load_certificate_file(Path(file))
    if loaded.kind is not FileKind.CERTIFICATES:
        sys.stdout.write(f"{file}: {loaded.message}\n")
        return 3
    now = datetime.now(UTC)
    present = {certificate.sha256 for certificate in loaded.certificates}
    missing = [root for root in needed_roots(azure_roots()) if root.sha256 not in present]
    for certificate in loaded.certificates:
        remarks = [
            *(("expired",) if certificate.expired(now) else ()),
            *(() if certificate.is_root else ("not a root",)),
        ]
        sys.stdout.write(f"  {'! ' if remarks else '  '}{certificate.common_name}"
                         f"{' — ' + ', '.join(remarks) if remarks else ''}\n")  # fmt: skip
    for root in missing:
        sys.stdout.write(f"  ✕ {root.name} is missing\n")
    if loaded.encoding != "PEM":
        sys.stdout.write(f"  ✕ {loaded.encoding}: libpq reads only PEM\n")
    good = not missing and loaded.encoding == "PEM"
    verdict = "holds every root Azure needs" if good else "does not hold every root Azure needs"
    sys.stdout.write(f"{file} {verdict}.\n")
    return 0 if good else 15


def install(to: str | None, *, download: bool) -> int:
    path = Path(to) if to else root_certificate_place(os.environ)
    if path is None:
        sys.stderr.write("azpg roots install: there is no home folder; name a file with --to\n")
        return 3
    wanted = needed_roots(azure_roots())
    certificates = _downloaded(wanted) if download else _shipped(wanted)
    if certificates is None:
        return 3
    try:
        done = install_roots(path, certificates)
    except TrustFileError as error:
        sys.stderr.write(f"azpg roots install: {error}\n")
        return 3
    for certificate in done.added:
        sys.stdout.write(f"added {certificate.common_name}\n")
    if not done.added:
        sys.stdout.write("nothing to add\n")
    if done.backup is not None:
        sys.stdout.write(f"the previous file is kept as {done.backup}\n")
    sys.stdout.write(f"{done.path} holds {len(done.kept) + len(done.added)} certificates\n")
    return 0


def _shipped(roots: tuple[AzureRoot, ...]) -> list[Certificate]:
    return [load_certificate_file(root.path).certificates[0] for root in roots if root.path]


def _downloaded(roots: tuple[AzureRoot, ...]) -> list[Certificate] | None:
    found: list[Certificate] = []
    for root in roots:
        sys.stderr.write(f"{root.url}\n")
        result = run(download_root(root, lambda _received, _total: None))
        if not isinstance(result, Accepted):
            sys.stderr.write(f"azpg roots install: {result.reason} Nothing was changed.\n")
            return None
        found.append(result.certificate)
    return found
