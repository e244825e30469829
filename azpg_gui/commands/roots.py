"""``azpg roots``: list, install, remove, undo."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.azure.roots import AzureRoot, azure_roots, needed_roots
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.roots.download import DownloadAccepted, download_root
from azpg_gui.core.roots.install_plan import install_consequence
from azpg_gui.core.roots.trust_backups import newest_backup
from azpg_gui.core.roots.trust_file import TrustFileError
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.lazy import later
from azpg_gui.operations.roots import (
    install_azure_roots,
    remove_from,
    shipped_roots,
    undo_change,
)

if TYPE_CHECKING:
    from azpg_gui.commands import roots_readiness
else:  # the other half of the actions
    roots_readiness = later("azpg_gui.commands.roots_readiness")

__all__ = ["add_arguments", "install", "list_roots", "remove", "undo"]


def add_arguments(roots: argparse.ArgumentParser) -> None:
    """What the command takes, and what it runs."""
    actions = roots.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the roots this program knows, with their pins")
    listing.add_argument("--json", action="store_true", help="print JSON and nothing else")
    listing.set_defaults(run=lambda c: list_roots(as_json=c.json))
    verify = actions.add_parser("verify", help="will a root file accept what Azure serves?")
    verify.add_argument("file", nargs="?", metavar="FILE")
    verify.add_argument(
        "--stores", action="store_true", help="this computer's other stores, in place of a file"
    )
    verify.add_argument("--json", action="store_true", help="print JSON and nothing else")
    verify.set_defaults(
        run=lambda c: roots_readiness.verify_roots(c.file, stores=c.stores, as_json=c.json)
    )
    adding = actions.add_parser("install", help="add the needed roots to libpq's root.crt")
    adding.add_argument("--to", metavar="FILE", help="another file than libpq's own place")
    adding.add_argument(
        "--download", action="store_true", help="fetch them from their official addresses first"
    )
    adding.set_defaults(run=lambda c: install(c.to, download=c.download))
    removing = actions.add_parser("remove", help="take certificates out of root.crt")
    removing.add_argument(
        "sha256", nargs="+", metavar="SHA256", help="fingerprint, or its beginning"
    )
    removing.add_argument("--from", dest="file", metavar="FILE", help="another file")
    removing.set_defaults(run=lambda c: remove(c.file, c.sha256))
    undoing = actions.add_parser("undo", help="put the previous root.crt back")
    undoing.add_argument("--to", metavar="FILE", help="another file than libpq's own place")
    undoing.set_defaults(run=lambda c: undo(c.to))
    refresh = actions.add_parser(
        "refresh", help="compare every root with its official address; nothing is replaced"
    )
    refresh.add_argument("--json", action="store_true", help="print JSON and nothing else")
    refresh.set_defaults(run=lambda c: roots_readiness.refresh(as_json=c.json))
    calendar = actions.add_parser(
        "calendar", help="when roots and servers' certificates end, as .ics"
    )
    calendar.set_defaults(run=lambda _c: roots_readiness.calendar())
    shell = actions.add_parser(
        "commands", help="commands that install the roots for programs without libpq"
    )
    shell.add_argument("file", nargs="?", metavar="FILE")
    shell.set_defaults(run=lambda c: roots_readiness.print_commands(c.file))


def list_roots(*, as_json: bool) -> int:
    if as_json:
        rows = [_row(root) for root in azure_roots()]
        sys.stdout.write(as_json_text(rows))
        return 0
    for root in azure_roots():
        used = ", ".join(f"{deployment} ({cloud})" for deployment, cloud in root.used_by) or "–"
        sys.stdout.write(
            f"{root.name} [{root.status}]\n"
            f"  {sentence('valid until {day}', day=f'{root.not_valid_after:%Y-%m-%d}')}\n"
            f"  {sentence('used by {services}', services=used)}\n"
            f"  SHA-256 {root.sha256}\n"
            f"  {root.url}\n"
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


def install(to: str | None, *, download: bool) -> int:
    path = _place(to, "install")
    if path is None:
        return ExitStatus.COULD_NOT_RUN
    certificates = _downloaded(needed_roots(azure_roots())) if download else shipped_roots()
    if certificates is None:
        return ExitStatus.COULD_NOT_RUN
    consequence = install_consequence(
        path, libpqs_place=root_certificate_place(os.environ), there=os.path.lexists(path)
    )
    try:
        done = install_azure_roots(path, certificates)
    except TrustFileError as error:
        sys.stderr.write(f"azpg roots install: {error}\n")
        return ExitStatus.COULD_NOT_RUN
    for certificate in done.added:
        _say(sentence("added {name}", name=certificate.common_name))
    if done.added:
        sys.stdout.write(f"{consequence}\n")
    else:
        _say(sentence("nothing to add"))
    if done.backup is not None:
        _say(sentence("the previous file is kept as {path}", path=done.backup))
    count = len(done.kept) + len(done.added)
    _say(sentence("{path} holds {count} certificates", path=done.path, count=count))
    return 0


def _downloaded(roots: tuple[AzureRoot, ...]) -> tuple[Certificate, ...] | None:
    found: list[Certificate] = []
    for root in roots:
        sys.stderr.write(f"{root.url}\n")
        result = run(download_root(root, lambda _received, _total: None))
        if not isinstance(result, DownloadAccepted):
            why = sentence("{reason} Nothing was changed.", reason=result.reason)
            sys.stderr.write(f"azpg roots install: {why}\n")
            return None
        found.append(result.certificate)
    return tuple(found)


def remove(file: str | None, fingerprints: list[str]) -> int:
    path = _place(file, "remove")
    if path is None:
        return ExitStatus.COULD_NOT_RUN
    loaded = load_certificate_file(path)
    wanted = [text.replace(":", "").lower() for text in fingerprints]
    chosen = [c for c in loaded.certificates if any(c.sha256.startswith(w) for w in wanted if w)]
    unknown = [w for w in wanted if not any(c.sha256.startswith(w) for c in chosen)]
    if unknown:
        why = sentence("{path} holds no {fingerprint}", path=path, fingerprint=", ".join(unknown))
        sys.stderr.write(f"azpg roots remove: {why}\n")
        return ExitStatus.WRONG_USAGE
    try:
        done = remove_from(path, *(c.sha256 for c in chosen))
    except TrustFileError as error:
        sys.stderr.write(f"azpg roots remove: {error}\n")
        return ExitStatus.COULD_NOT_RUN
    for certificate in chosen:
        _say(sentence("removed {name}", name=certificate.common_name))
    _say(sentence("the previous file is kept as {path}", path=done.backup))
    return 0


def undo(file: str | None) -> int:
    path = _place(file, "undo")
    if path is None:
        return ExitStatus.COULD_NOT_RUN
    backup = newest_backup(path)
    if backup is None:
        why = sentence("there is no earlier version of {path}", path=path)
        sys.stderr.write(f"azpg roots undo: {why}\n")
        return ExitStatus.COULD_NOT_RUN
    try:
        done = undo_change(path)
    except TrustFileError as error:
        sys.stderr.write(f"azpg roots undo: {error}\n")
        return ExitStatus.COULD_NOT_RUN
    _say(sentence("{path} is again what {backup} holds", path=path, backup=backup.name))
    if done is not None and done.backup is not None:
        _say(sentence("the previous file is kept as {path}", path=done.backup))
    return 0


def _say(said: Sentence) -> None:
    sys.stdout.write(f"{said}\n")


def _place(named: str | None, command: str) -> Path | None:
    if named == "":  # a variable of a script that is not set: not a wish for libpq's own place
        why = sentence("the name of the file is empty")
        sys.stderr.write(f"azpg roots {command}: {why}\n")
        return None
    path = root_certificate_place(os.environ) if named is None else Path(named)
    if path is None:
        why = sentence("there is no home folder; name a file")
        sys.stderr.write(f"azpg roots {command}: {why}\n")
    return path
