"""``azpg roots verify``, ``refresh``, ``calendar`` and ``commands``."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from azpg_gui.commands.output import as_json_text
from azpg_gui.core.azure.roots import azure_bundle, azure_roots
from azpg_gui.core.certificates.certificate_file import FileKind, load_certificate_file
from azpg_gui.core.certificates.doctor.examine import Harm
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.roots.download import DownloadAccepted
from azpg_gui.core.roots.export import install_commands
from azpg_gui.core.roots.pin_check import RootCheck, check_roots
from azpg_gui.core.roots.readiness import Readiness, manifest_date, refusal_sentence
from azpg_gui.core.sentences import sentence
from azpg_gui.operations.dates import calendar_of, load_dates
from azpg_gui.operations.roots import judge_trust_file, judged_stores, lasting_copy

__all__ = ["calendar", "print_commands", "refresh", "verify_roots"]


def verify_roots(file: str | None, *, stores: bool, as_json: bool) -> int:
    """0 where every current chain of Azure's is accepted, 15 where one is not, 3 for no root file.

    Without a file, libpq's own place.
    """
    if stores:
        return _verify_stores(as_json=as_json)
    path = root_certificate_place(os.environ) if file is None else Path(file)
    if path is None or file == "":
        why = sentence("the name of the file is empty")
        if file is None:
            why = sentence("there is no home folder; name a file")
        sys.stderr.write(f"azpg roots verify: {why}\n")
        return ExitStatus.COULD_NOT_RUN
    judged = judge_trust_file(path)
    loaded, found, needed = judged.loaded, judged.readiness, judged.missing
    if loaded.kind not in {FileKind.CERTIFICATES, FileKind.TOO_LARGE}:
        sys.stdout.write(f"{path}: {loaded.message}\n")
        return ExitStatus.COULD_NOT_RUN
    rows = found.rows
    faults = found.examination.faults if found.examination else ()
    if as_json:
        document = {
            "file": str(path),
            "as_of": manifest_date(),
            "ready": found.ready,
            "missing": [root.identifier for root in needed],
            "faults": [{"fault": n.fault.value, "harm": n.harm.value, "text": str(n.text)}
                       for n in faults],
            "chains": [_as_json(row) for row in rows],
        }  # fmt: skip
        sys.stdout.write(as_json_text(document))
        return 0 if found.ready else ExitStatus.CHAIN
    for note in faults:
        sign = {Harm.STOPS: "✕", Harm.RISK: "!", Harm.NOTE: "i"}[note.harm]
        sys.stdout.write(f"  {sign} {note.text}\n")
    for root in needed:
        sys.stdout.write(f"  ✕ {sentence('{name} is missing', name=root.name)}\n")
    _print_rows(rows)
    verdict = sentence(
        "{path} accepts what Azure serves (as of {day}).", path=path, day=manifest_date()
    )
    if not found.ready:
        verdict = sentence(
            "{path} does not accept what Azure serves (as of {day}).",
            path=path,
            day=manifest_date(),
        )
    sys.stdout.write(f"{verdict}\n")
    return 0 if found.ready else ExitStatus.CHAIN


def _print_rows(rows: Sequence[Readiness]) -> None:
    for row in rows:
        chain = row.chain
        until = f"{chain.until:%Y-%m-%d}" if chain.until else str(sentence("now"))
        period = f"{chain.begins:%Y-%m-%d} – {until}"
        if row.accepted_by is not None:
            reason = str(sentence("by {name}", name=row.accepted_by.name))
        else:
            reason = "; ".join(str(refusal_sentence(*refused)) for refused in row.refusals)
        sign = "✓" if row.accepted else "✕"
        sys.stdout.write(f"  {sign} {chain.deployment:16} {chain.cloud:18} {period:24} {reason}\n")


def _as_json(row: Readiness) -> dict[str, Any]:
    return {
        "deployment": row.chain.deployment,
        "cloud": row.chain.cloud,
        "from": row.chain.begins.isoformat(),
        "until": row.chain.until.isoformat() if row.chain.until else None,
        "accepted": row.accepted,
        "accepted_by": row.accepted_by.identifier if row.accepted_by else None,
        "refusals": {root.identifier: words for root, words in row.refusals},
        "missing": [root.identifier for root in row.missing],
    }


def _verify_stores(*, as_json: bool) -> int:
    views = [(judged.store, judged.readiness) for judged in judged_stores()]
    if as_json:
        document = [
            {
                "store": view.name,
                "place": view.place,
                "certificates": len(view.certificates),
                "trouble": str(view.trouble or ""),
                "ready": found.ready,
                "chains": [_as_json(row) for row in found.rows],
            }
            for view, found in views
        ]
        sys.stdout.write(as_json_text(document))
    else:
        for view, found in views:
            held = view.trouble or sentence("{count} certificates", count=len(view.certificates))
            place = view.place or str(sentence("the system"))
            sys.stdout.write(f"{view.name} ({place}): {held}\n")
            _print_rows(found.rows)
    return 0 if all(found.ready for _, found in views) else ExitStatus.CHAIN


def refresh(*, as_json: bool) -> int:
    """0 where every address serves exactly its pinned root, 15 where one does not."""

    def checked(check: RootCheck) -> None:
        if not as_json:
            sys.stdout.write(f"  {_sign(check)} {check.root.name}: {_result_words(check)}\n")
            sys.stdout.flush()

    done = run(check_roots(azure_roots(), checked))
    if as_json:
        document = [
            {
                "id": check.root.identifier,
                "url": check.root.url,
                "matches": isinstance(check.result, DownloadAccepted),
                "message": _result_words(check),
            }
            for check in done
        ]
        sys.stdout.write(as_json_text(document))
    return (
        0 if all(isinstance(check.result, DownloadAccepted) for check in done) else ExitStatus.CHAIN
    )


def _sign(check: RootCheck) -> str:
    return "✓" if isinstance(check.result, DownloadAccepted) else "✕"


def _result_words(check: RootCheck) -> str:
    if isinstance(check.result, DownloadAccepted):
        return "exactly the pinned one"
    return str(check.result.reason)


def calendar() -> int:
    """The dates of Azure's roots, of root.crt, and of every profile's server, to stdout."""
    sys.stdout.buffer.write(calendar_of(load_dates()))
    return 0


def print_commands(file: str | None) -> int:
    """For the program's own bundle, or another PEM file."""
    if file == "":
        why = sentence("the name of the file is empty")
        sys.stderr.write(f"azpg roots commands: {why}\n")
        return ExitStatus.COULD_NOT_RUN
    path = azure_bundle(None) if file is None else Path(file)
    loaded = load_certificate_file(path)
    if loaded.kind is not FileKind.CERTIFICATES or loaded.encoding != "PEM":
        sys.stderr.write(f"azpg roots commands: {path}: {loaded.message}\n")
        return ExitStatus.COULD_NOT_RUN
    try:
        lasting = lasting_copy(path)
    except OSError as error:
        sys.stderr.write(f"azpg roots commands: {error}\n")
        return ExitStatus.COULD_NOT_RUN
    for command in install_commands(lasting, loaded.certificates):
        sys.stdout.write(f"# {command.program}: {command.about}\n{command.command}\n\n")
    return 0
