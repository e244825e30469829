"""``azpg profiles import`` and ``export``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from azpg_gui.commands.output import as_json_text, say
from azpg_gui.commands.profile_lines import UNATTENDED, fail, named, place_of
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.exit_status import ExitStatus
from azpg_gui.core.interchange.exported import Written
from azpg_gui.core.interchange.formats import ExportFormat, format_of
from azpg_gui.core.interchange.imported import Kind, Refusal
from azpg_gui.core.interchange.plan import Action, ImportPlan, Step
from azpg_gui.core.interchange.plan_document import plan_document
from azpg_gui.core.interchange.recognition import Dialect, recognised
from azpg_gui.core.interchange.wrapping import peeled
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.sentences import printable, sentence
from azpg_gui.core.storage.credentials import Credentials
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.operations import export, interchange
from azpg_gui.operations.saved_state import profiles_of

__all__ = ["export_to_file", "import_file"]

# Names of --from that are the export's, or a driver's.
_OTHER_NAMES: Final = {"env": Kind.ENVIRONMENT, "npgsql": Kind.ADO_NET}


def import_file(chosen: argparse.Namespace) -> int:
    """0 all taken, 2 no such file or kind, 3 could not be written, 4 something was refused."""
    kind = _kind(chosen.kind)
    if chosen.kind and kind is None:
        known = ", ".join(sorted([*Kind, *_OTHER_NAMES]))
        return fail("import", sentence("there is no kind “{kind}”; there are: {known}",
                                       kind=chosen.kind, known=known))  # fmt: skip
    try:
        reading = interchange.read_import(chosen.file, kind, sys.stdin.buffer)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or sentence("no name of a file")
        if isinstance(recognised(peeled(chosen.file)), Dialect):
            # Its password stands in the list of processes already, and goes no further.
            said = sentence("FILE is a connection string: give it on standard input, FILE -")
            return fail("import", said)
        return fail("import", f"{without_secrets(printable(chosen.file))}: {reason}")
    if reading.about is not None:
        say(reading.about)
    store = profiles_of(None)
    asks = not chosen.dry_run and not chosen.store_passwords and _attended(chosen.file)
    try:
        plan = interchange.plan_import(store, reading, with_secrets=chosen.store_passwords or asks)
        if chosen.dry_run:
            _print_plan(plan, as_json=chosen.json)
            return ExitStatus.REFUSED if plan.refused else 0
        return _carry_out(plan, store, chosen, asks=asks)
    except StorageError as error:
        return fail("import", error.sentence, ExitStatus.COULD_NOT_RUN)


def _carry_out(
    plan: ImportPlan, store: ProfileStore, chosen: argparse.Namespace, *, asks: bool
) -> int:
    passwords = sum(len(step.keepable) for step in plan.steps if step.action is not Action.SKIP)
    keep = chosen.store_passwords or (asks and passwords > 0 and _asked_to_keep(passwords))
    attended = sys.stdin is not None and sys.stdin.isatty()
    credentials = Credentials() if attended else Credentials(limit=UNATTENDED)
    done = interchange.import_planned(plan, store, credentials if keep and passwords else None)
    _print_plan(ImportPlan(done.steps, done.refused), as_json=chosen.json)
    if done.keyring is not None:
        say(done.keyring)
    elif passwords and not keep:
        say(str(sentence(
            "passwords not kept: {count} (--store-passwords keeps them in the keyring)",
            count=passwords,
        )))  # fmt: skip
    elif done.kept_passwords:
        say(sentence("passwords kept in the keyring: {count}", count=done.kept_passwords))
    return ExitStatus.REFUSED if done.refused or done.keyring is not None else 0


def _attended(file: str) -> bool:
    """Somebody can answer: what is read is not what they type."""
    return file != "-" and sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def _asked_to_keep(count: int) -> bool:
    question = sentence("Keep passwords in the keyring ({count})? [y/N]", count=count)
    sys.stderr.write(f"{question} ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _kind(name: str | None) -> Kind | None:
    if not name:
        return None
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    return Kind(name) if name in set(Kind) else None


def _print_plan(plan: ImportPlan, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(as_json_text(plan_document(plan)))
        return
    for step in plan.steps:
        sys.stdout.write(_line(step))
        for concern in step.concerns:
            sys.stdout.write(f"           {concern.code.value}: {concern.sentence}\n")
    for refusal in plan.refused:
        sys.stdout.write(_refused_line(refusal))


def _line(step: Step) -> str:
    secrets = f" ({', '.join(sorted(step.imported.secrets))})" if step.imported.secrets else ""
    return (
        f"{step.action.value:8} {printable(step.profile.name)}: {place_of(step.profile)}{secrets}\n"
    )


def _refused_line(refusal: Refusal) -> str:
    kind = f" ({refusal.kind.value})" if refusal.kind is not None else ""
    line = sentence("line {number}", number=refusal.line)
    return f"refused  {line}{kind}: {refusal.sentence}\n"


def export_to_file(chosen: argparse.Namespace) -> int:
    """0 written, 2 no such profile or form, 3 could not be written, 4 something was left out."""
    is_team = chosen.format in {None, ExportFormat.AZPG.value} and export.is_team_file(chosen.file)
    form = ExportFormat(chosen.format) if chosen.format else format_of(chosen.file)
    form = ExportFormat.AZPG if is_team else form
    if form is None:
        forms = "|".join(ExportFormat)
        why = sentence(
            "{file} does not tell the form: add --format {forms}", file=chosen.file, forms=forms
        )
        return fail("export", why)
    loaded = profiles_of(None).load()
    if loaded.trouble is not None:
        say(f"azpg profiles export: {loaded.trouble}")
    missing = [name for name in chosen.profile or () if not named(loaded.profiles, [name])]
    if missing:
        return fail("export", sentence("there is no profile “{name}”", name=missing[0]))
    profiles = named(loaded.profiles, chosen.profile) if chosen.profile else loaded.profiles
    if not profiles:
        return fail("export", sentence("nothing is saved"))
    if form is ExportFormat.ENVIRONMENT and len(profiles) > 1:
        why = sentence("a file of variables holds one connection: add --profile NAME")
        return fail("export", why)
    try:
        written = (_write_team if is_team else _write)(chosen, profiles, form)
    except OSError as error:
        return fail(
            "export",
            f"{error.filename or chosen.file}: {error.strerror or error}",
            ExitStatus.COULD_NOT_RUN,
        )
    if chosen.json:
        sys.stdout.write(as_json_text({
            "schema": 1, "file": chosen.file, "format": form.value,
            "profiles": [profile.name for profile in profiles],
            "left_out": [
                {"code": c.code.value, "text": str(c.sentence)} for c in written.concerns
            ],
            **({"text": written.text} if chosen.file == "-" else {}),
        }))  # fmt: skip
    else:
        for concern in written.concerns:
            say(concern.sentence)
    return ExitStatus.REFUSED if written.concerns else 0


def _write(chosen: argparse.Namespace, profiles: Sequence[Profile], form: ExportFormat) -> Written:
    roots = Path(chosen.roots) if chosen.roots and not chosen.dry_run else None
    written = export.export_profiles(profiles, form, roots)
    if chosen.file == "-" or chosen.dry_run:
        sys.stdout.write(written.text if not chosen.json else "")
        return written
    previous = export.write_export(Path(chosen.file), written)
    if previous is not None:
        say(sentence("what {file} held before is in {path}", file=chosen.file, path=previous))
    return written


def _write_team(
    chosen: argparse.Namespace, profiles: Sequence[Profile], _form: ExportFormat
) -> Written:
    if chosen.dry_run:
        return Written("", export.team_file(profiles, by=chosen.by, about=chosen.about).concerns)
    path = Path(chosen.file)
    return Written("", export.write_team(profiles, path, by=chosen.by, about=chosen.about))
