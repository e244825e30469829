"""Import and export of profiles: what the window and ``azpg profiles`` both do."""

import os
import stat
import sys
from collections.abc import Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import BinaryIO, Final

from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS
from azpg_gui.core.files import make_folder, read_bounded, write_atomically
from azpg_gui.core.interchange.exported import Written, exported
from azpg_gui.core.interchange.formats import WRITERS, ExportFormat
from azpg_gui.core.interchange.imported import Concern, ConcernCode, Kind, Reading, Refusal
from azpg_gui.core.interchange.places import LikelySource, likely_sources
from azpg_gui.core.interchange.plan import Action, ImportPlan, Step, make_plan
from azpg_gui.core.interchange.sources import LIMIT, kind_of, read_source
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.storage.credentials import Credentials, Entry, entry_of
from azpg_gui.core.storage.profile_changes import ProfileChange
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.storage.saving_rules import refusal
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "ImportDone",
    "export_profiles",
    "found_here",
    "import_planned",
    "plan_import",
    "read_import",
    "take_import_back",
    "write_export",
]

_STANDARD_INPUT: Final = "-"


@dataclass(frozen=True, slots=True)
class ImportDone:
    """Attributes:
    steps: those that were carried out, and those that had nothing to do.
    refused: the plan's, and what could not be written.
    changes: what was written; ``take_import_back`` undoes it.
    replaced: entries of the keyring that got a password, and what lay there before.
    keyring: why others were not.
    """

    steps: tuple[Step, ...]
    refused: tuple[Refusal, ...]
    changes: tuple[ProfileChange, ...] = field(default=(), repr=False)
    replaced: tuple[tuple[Entry, Secret | None], ...] = field(default=(), repr=False)
    keyring: Sentence | None = None

    @property
    def kept_passwords(self) -> int:
        return len(self.replaced)


def found_here() -> tuple[LikelySource, ...]:
    """Files of other programs on this computer. Blocking."""
    return likely_sources(os.environ, Path.home(), sys.platform)


def read_import(name: str, kind: Kind | None, standard_input: BinaryIO | None = None) -> Reading:
    """What a file holds. Blocking.

    Args:
        name: ``-`` for standard input.
        kind: what to read it as; None finds it.

    Raises:
        OSError: it cannot be read.
    """
    if name == _STANDARD_INPUT and standard_input is not None:
        return read_source(name, standard_input.read(LIMIT), kind)
    path = Path(name)
    content, _ = read_bounded(path, limit=LIMIT)

    def beside(other: str) -> bytes:
        try:
            return read_bounded(path.with_name(other), limit=LIMIT)[0]
        except OSError:
            return b""

    reading = read_source(name, content, kind, beside=beside)
    if (kind or kind_of(name, content)) is Kind.PASSWORD_FILE and _is_open(path):
        return _open_to_others(reading, path)
    return reading


def _is_open(path: Path) -> bool:
    """libpq ignores such a file (fe-connect.c, ``passwordFromFile``)."""
    mode = path.stat().st_mode
    is_file = stat.S_ISREG(mode)
    return os.name == "posix" and is_file and bool(mode & (stat.S_IRWXG | stat.S_IRWXO))


def _open_to_others(reading: Reading, path: Path) -> Reading:
    text = sentence(
        "Others on this computer may read {path}, and libpq ignores it. Make it yours alone: "
        "chmod 600.",
        path=path,
    )
    concern = Concern(ConcernCode.OPEN_TO_OTHERS, text, "password")
    imported = tuple(replace(i, concerns=(*i.concerns, concern)) for i in reading.imported)
    return Reading(imported, reading.refused)


def plan_import(store: ProfileStore, reading: Reading, *, with_secrets: bool = True) -> ImportPlan:
    """What importing ``reading`` would do. Nothing is written. Blocking.

    Args:
        with_secrets: see ``make_plan``.
    """
    profiles = store.load().profiles
    plan = make_plan(profiles, reading, lambda: os.urandom(16).hex(), with_secrets=with_secrets)
    present = {keyword for profile in profiles for keyword in profile.values}
    steps: list[Step] = []
    refused = list(plan.refused)
    for step in plan.steps:
        reason = None if step.action is Action.SKIP else refusal(step.profile, present)
        if reason is None:
            steps.append(_with_missing_files(step))
        else:
            refused.append(_refused(step, reason))
    return ImportPlan(tuple(steps), tuple(refused))


def _with_missing_files(step: Step) -> Step:
    """Named by the other computer, or by another program's folder."""
    concerns = tuple(
        Concern(
            ConcernCode.AMBIGUOUS,
            sentence("There is no such file on this computer."),
            keyword,
        )
        for keyword in FILE_KEYWORDS
        if (value := step.imported.values.get(keyword, ""))
        and value == step.profile.values.get(keyword)
        and not _exists(value)
        and not any(concern.keyword == keyword for concern in step.concerns)
    )
    return replace(step, concerns=(*step.concerns, *concerns)) if concerns else step


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def _refused(step: Step, reason: Sentence) -> Refusal:
    origin = step.imported.origin
    return Refusal(reason, origin.kind, origin.file, origin.line)


def import_planned(
    plan: ImportPlan, store: ProfileStore, credentials: Credentials | None
) -> ImportDone:
    """Carry ``plan`` out: every profile in one write, then the passwords. Blocking.

    Args:
        credentials: where passwords go; None keeps none of them.

    Raises:
        StorageError: nothing was written.
    """
    latest: dict[str, Step] = {}
    first: dict[str, Profile | None] = {}
    for step in plan.steps:
        first.setdefault(step.profile.identifier, step.before)
        latest[step.profile.identifier] = step
    wanted = [
        ProfileChange(step.profile, first[identifier])
        for identifier, step in latest.items()
        if step.profile != first[identifier]
    ]
    answers = store.save_all(wanted) if wanted else []
    refused = list(plan.refused)
    done: list[ProfileChange] = []
    failed: set[str] = set()
    for change, answer in zip(wanted, answers, strict=True):
        if answer is True:
            done.append(change)
            continue
        assert change.profile is not None  # noqa: S101 - an import takes none out
        failed.add(change.profile.identifier)
        other = sentence("Another program changed the profile meanwhile. Import it again.")
        reason = answer if isinstance(answer, Sentence) else other
        refused.append(_refused(latest[change.profile.identifier], reason))
    steps = tuple(step for step in plan.steps if step.profile.identifier not in failed)
    replaced, remembering, trouble = _keep_passwords(steps, store, credentials)
    written = {change.profile.identifier for change in done if change.profile is not None}
    done += [c for c in remembering if c.profile and c.profile.identifier not in written]
    return ImportDone(steps, tuple(refused), tuple(done), tuple(replaced), trouble)


def _keep_passwords(
    steps: Sequence[Step], store: ProfileStore, credentials: Credentials | None
) -> tuple[list[tuple[Entry, Secret | None]], list[ProfileChange], Sentence | None]:
    """Each password under its profile's entry; then the profiles say that they have one."""
    if credentials is None:
        return [], [], None
    profiles = {profile.identifier: profile for profile in store.load().profiles}
    changes: list[ProfileChange] = []
    replaced: list[tuple[Entry, Secret | None]] = []
    trouble: Sentence | None = None
    for step in steps:
        profile = profiles.get(step.profile.identifier)
        secret = step.imported.secrets.get("password")
        if profile is None or secret is None or step.action is Action.SKIP:
            continue
        entry = entry_of(profile)
        before, _ = credentials.read(entry)
        status = credentials.store(entry, secret)
        if not status.usable:
            trouble = status.sentence
            break
        replaced.append((entry, before))
        if profile.remember is not Remember.KEYRING:
            changes.append(ProfileChange(replace(profile, remember=Remember.KEYRING), profile))
    unique = {change.profile.identifier: change for change in changes if change.profile}
    if unique:
        store.save_all(list(unique.values()))
    return replaced, list(unique.values()), trouble


def take_import_back(
    store: ProfileStore, done: ImportDone, credentials: Credentials | None = None
) -> bool:
    """Undo: what was created is gone, what was changed is as it was, its password too. Whether all
    of it could be: a profile somebody changed since stays as it is. Blocking.

    Args:
        credentials: where passwords were put; None leaves them there.

    Raises:
        StorageError: nothing was changed.
    """
    now = {profile.identifier: profile for profile in store.load().profiles}
    back: list[ProfileChange] = []
    for change in done.changes:
        assert change.profile is not None  # noqa: S101 - an import takes none out
        current = now.get(change.profile.identifier)
        if current is None or _without_remember(current) != _without_remember(change.profile):
            continue
        back.append(ProfileChange(change.since, current))
    answers = store.save_all(back) if back else []
    for entry, before in reversed(done.replaced) if credentials is not None else ():
        assert credentials is not None  # noqa: S101 - for the type checker
        if before is None:
            credentials.delete(entry)
        else:
            credentials.store(entry, before)
    return len(back) == len(done.changes) and all(answer is True for answer in answers)


def _without_remember(profile: Profile) -> Profile:
    return replace(profile, remember=Remember.NEVER)


def export_profiles(
    profiles: Sequence[Profile], form: ExportFormat, roots: Path | None = None
) -> Written:
    """``profiles`` in another program's form. Blocking: with ``roots``, root files are copied.

    Args:
        roots: a folder for copies of the root files, which are named in the text then.

    Raises:
        OSError: a root file cannot be read or copied.
    """
    copies = _copied_roots(profiles, roots) if roots is not None else {}
    return WRITERS[form](exported(profiles, copies))


def _copied_roots(profiles: Sequence[Profile], folder: Path) -> dict[str, Path]:
    copies: dict[str, Path] = {}
    make_folder(folder, mode=0o755)
    for profile in profiles:
        source = given_values(profile).get("sslrootcert", "")
        if source in copies or source in {"", "system"}:
            continue
        content, _ = read_bounded(Path(source), limit=LIMIT)
        copies[source] = _copied(content, (folder / Path(source).name).absolute())
    return copies


def _copied(content: bytes, wanted: Path) -> Path:
    """Under its own name, or with a number where another file has that."""
    place, number = wanted, 1
    while place.exists() and place.read_bytes() != content:
        number += 1
        place = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    if not place.exists():
        write_atomically(place, content, mode=0o644)
    return place


def write_export(path: Path, written: Written) -> Path | None:
    """Write the file; what it held before is kept beside it. Blocking.

    Returns:
        Where that is; None where there was nothing, or the same.

    Raises:
        OSError: the file is as it was.
    """
    content = written.text.encode("utf-8", "surrogateescape")
    previous: Path | None = None
    if path.exists():
        before, _ = read_bounded(path, limit=LIMIT)
        if before == content:
            return None
        previous = path.with_name(f"{path.name}.previous")
        write_atomically(previous, before, mode=None)
    write_atomically(path, content, mode=None)
    return previous
