"""Import of profiles: what the window and ``azpg profiles`` both do."""

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Sequence
from dataclasses import field, replace
from pathlib import Path, PurePath
from typing import BinaryIO, Final

from azpg_gui.core.connection.profile import Profile, Remember
from azpg_gui.core.connection.retired_user import retired_user
from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS
from azpg_gui.core.files import make_folder, read_bounded, write_atomically
from azpg_gui.core.interchange import team, team_packing
from azpg_gui.core.interchange.imported import (
    Attachment,
    Concern,
    ConcernCode,
    Imported,
    Kind,
    Reading,
    Refusal,
    UnreadableError,
)
from azpg_gui.core.interchange.places import LikelySource, likely_sources
from azpg_gui.core.interchange.plan import Action, ImportPlan, Step, make_plan
from azpg_gui.core.interchange.sources import LIMIT, kind_of, read_source
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.storage.credentials import Credentials, Entry
from azpg_gui.core.storage.profile_changes import ProfileChange
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.storage.saving_rules import refusal
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.operations.imported_secrets import keep_secrets

__all__ = [
    "ImportDone",
    "found_here",
    "import_planned",
    "of_this_environment",
    "plan_import",
    "read_import",
    "take_import_back",
]

_STANDARD_INPUT: Final = "-"
_BROUGHT: Final = "roots"  # beside profiles.json: root files that came with a team file


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


def of_this_environment() -> Reading:
    """Variables this program was started with: PG*, DATABASE_URL, AZURE_POSTGRESQL_*."""
    pairs = {n: v for n, v in os.environ.items() if "\n" not in v and "'" not in v}
    text = "\n".join(f"{name}='{value}'" for name, value in pairs.items())
    return read_source(_STANDARD_INPUT, text.encode("utf-8", "surrogateescape"), Kind.ENVIRONMENT)


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
    if not name:  # it would be the folder this was started in
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    path = Path(name)
    if path.is_dir():
        return _read_folder(path)
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


def _read_folder(folder: Path) -> Reading:
    """A team file that was unpacked."""
    try:
        reading = team.read_team(team_packing.files_of_folder(folder, team.NAMES))
    except UnreadableError as error:
        return Reading(refused=(Refusal(error.sentence, Kind.AZPG, str(folder)),))
    named = (replace(i, origin=replace(i.origin, file=str(folder))) for i in reading.imported)
    return replace(reading, imported=tuple(named))


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
    return replace(reading, imported=imported)


def plan_import(store: ProfileStore, reading: Reading, *, with_secrets: bool = True) -> ImportPlan:
    """What importing ``reading`` would do. Nothing is written. Blocking.

    Args:
        with_secrets: see ``make_plan``.
    """
    profiles = store.load().profiles
    placed = tuple(_placed(one, store) for one in reading.imported)
    reading = replace(reading, imported=placed)
    plan = make_plan(profiles, reading, lambda: os.urandom(16).hex(), with_secrets=with_secrets)
    present = {keyword for profile in profiles for keyword in profile.values}
    steps: list[Step] = []
    refused = list(plan.refused)
    for step in plan.steps:
        reason = None if step.action is Action.SKIP else refusal(step.profile, present)
        if reason is None:
            steps.append(_with_missing_files(_with_suffix_said(step)))
        else:
            refused.append(_refused(step, reason))
    return ImportPlan(tuple(steps), tuple(refused))


def _with_suffix_said(step: Step) -> Step:
    """Single Server wanted user@server; there is none any more."""
    user = step.imported.values.get("user", "")
    text = retired_user(user, step.imported.host)
    if text is None or (step.before is not None and step.before.kept_user == user):
        return step
    concern = Concern(ConcernCode.AMBIGUOUS, text, "user")
    return replace(step, concerns=(*step.concerns, concern))


def _with_missing_files(step: Step) -> Step:
    """Named by the other computer, or by another program's folder."""
    concerns = tuple(
        Concern(
            ConcernCode.AMBIGUOUS,
            sentence("“{keyword}” names no file on this computer.", keyword=keyword),
            keyword,
        )
        for keyword in FILE_KEYWORDS
        if (value := step.imported.values.get(keyword, ""))
        and value == step.profile.values.get(keyword)
        and keyword not in step.imported.attached
        and not _exists(value)
        and not any(concern.keyword == keyword for concern in step.concerns)
    )
    return replace(step, concerns=(*step.concerns, *concerns)) if concerns else step


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def _placed(one: Imported, store: ProfileStore) -> Imported:
    """Where the files will lie that come along."""
    places = {k: str(_place(attachment, store)) for k, attachment in one.attached.items()}
    return replace(one, values={**one.values, **places}) if places else one


def _place(attachment: Attachment, store: ProfileStore) -> Path:
    """By its content: another file of the same name does not take its place."""
    name = PurePath(attachment.name)
    digest = hashlib.sha256(attachment.content).hexdigest()[:8]
    return store.path.parent / _BROUGHT / f"{name.stem}-{digest}{name.suffix}"


def _put_in_place(steps: Sequence[Step], store: ProfileStore) -> None:
    for step in steps:
        for attachment in step.imported.attached.values():
            place = _place(attachment, store)
            make_folder(place.parent)
            if not place.exists():
                write_atomically(place, attachment.content, mode=0o644)


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
        StorageError, OSError: nothing was written.
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
    _put_in_place(plan.steps, store)
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
    replaced, remembering, trouble = keep_secrets(steps, store, credentials)
    written = {change.profile.identifier for change in done if change.profile is not None}
    done += [c for c in remembering if c.profile and c.profile.identifier not in written]
    return ImportDone(steps, tuple(refused), tuple(done), tuple(replaced), trouble)


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
    return replace(profile, remember=Remember.NEVER, remember_passphrase=Remember.NEVER)
