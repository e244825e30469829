"""What the doctor says of the files a form names, and how a fault is mended. For the worker."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from azpg_gui.core.certificates.certificate_file import SIZE_LIMIT
from azpg_gui.core.certificates.doctor.examine import (
    Examination,
    Fault,
    Harm,
    Purpose,
    examine_file,
)
from azpg_gui.core.certificates.doctor.repair import (
    can_be_corrected,
    corrected,
    opens_with_passphrase,
    write_corrected,
)
from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.libpq_places import libpq_folder, root_certificate_place
from azpg_gui.core.connection.moved_file import moved_file
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.files import read_bounded
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import sentence
from azpg_gui.operations.certificate_files import uses_of
from azpg_gui.operations.file_facts import Cure, CureKind, FileJudgement

__all__ = ["judge_files", "write_copy"]


_PURPOSES = {
    "sslrootcert": Purpose.TRUST, "sslcert": Purpose.CERTIFICATE, "sslkey": Purpose.KEY,
    "sslcrl": Purpose.REVOCATION,
}  # fmt: skip
_NOT_HERE = frozenset({Fault.PASSPHRASE_NEEDED, Fault.PASSPHRASE_WRONG})  # the test asks for it


def judge_files(profile: Profile, environ: Mapping[str, str]) -> tuple[FileJudgement, ...]:
    """One judgement for each file that is not what libpq needs in its place. Blocking; reads files,
    never raises."""
    if profile.values.get("sslmode") == "disable":
        return ()
    named = {k: v for k, v in profile.values.items() if k in _PURPOSES and k != "sslrootcert" and v}
    if profile.trust is Trust.FILE and profile.values.get("sslrootcert"):
        named = {"sslrootcert": profile.values["sslrootcert"], **named}
    elif profile.trust is Trust.LIBPQ_PLACE:
        place = root_certificate_place(environ)
        if place is not None and place.exists():
            named = {"sslrootcert": str(place), **named}
    now = datetime.now(UTC)
    examined = {
        keyword: _examined(keyword, path, profile, environ, now)
        for keyword, path in named.items()
        if _is_there(path)
    }
    found = (
        _judge(_Looked(keyword, path, examined, given_values(profile), now))
        if keyword in examined
        else _missing(keyword, path)
        for keyword, path in named.items()
    )
    return tuple(judgement for judgement in found if judgement is not None)


class _Looked(NamedTuple):
    """One file of a form, beside the others."""

    keyword: str
    path: str
    all: Mapping[str, Examination]
    given: Mapping[str, str]
    now: datetime

    @property
    def examination(self) -> Examination:
        return self.all[self.keyword]


def _examined(
    keyword: str, path: str, profile: Profile, environ: Mapping[str, str], now: datetime
) -> Examination:
    purpose, partner = _PURPOSES[keyword], ""
    if purpose is Purpose.KEY:
        partner = profile.values.get("sslcert", "")
    elif purpose is Purpose.CERTIFICATE:
        folder = libpq_folder(environ)
        usual = str(folder / "postgresql.key") if folder is not None else ""
        partner = profile.values.get("sslkey") or usual
    return examine_file(Path(path), purpose, now, partner=Path(partner) if partner else None)


def _judge(looked: _Looked) -> FileJudgement | None:
    keyword, examination = looked.keyword, looked.examination
    elsewhere = set(_NOT_HERE)
    if keyword == "sslcert" and examination.belongs is None:
        elsewhere.add(Fault.KEY_MISMATCH)  # said of the key
    faults = [n for n in examination.faults if n.fault not in elsewhere]
    notes = [n for n in faults if n.harm is not Harm.NOTE]
    stopping = [note for note in notes if note.harm is Harm.STOPS]
    if not notes:
        return None
    said = stopping or notes
    texts = tuple({str(note.text): note.text for note in said}.values())[:3]
    holds = examination.contents.certificates
    if len(holds) == 1 and keyword != "sslkey":
        text = sentence("It holds “{name}”.", name=holds[0].common_name)
        texts = (text, *texts) if not any(holds[0].common_name in str(t) for t in texts) else texts
    return FileJudgement(keyword, looked.path, not stopping, texts, _cures(looked))


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def _missing(keyword: str, path: str) -> FileJudgement:
    """libpq takes ~ and $HOME to the letter: where the file they mean is there, it is offered."""
    meant = os.path.expandvars(os.path.expanduser(path))  # noqa: PTH111 - $HOME as well
    choose = Cure(CureKind.CHOOSE)
    if meant != path and Path(meant).is_file():
        text = sentence("libpq takes “{path}” to the letter and finds no file.", path=path)
        return FileJudgement(
            keyword, path, usable=False, text=(text,), cures=(Cure(CureKind.USE, meant), choose)
        )
    text = sentence("There is no file {path}.", path=path)
    without = () if keyword == "sslrootcert" else (Cure(CureKind.REMOVE),)
    return FileJudgement(keyword, path, usable=False, text=(text,), cures=(choose, *without))


def _cures(looked: _Looked) -> tuple[Cure, ...]:
    copied = can_be_corrected(Path(looked.path), looked.examination, looked.now)
    copy = (Cure(CureKind.COPY),) if copied else ()
    if opens_with_passphrase(looked.examination):
        copy = (Cure(CureKind.OPEN),)
    return (*copy, *_move(looked), Cure(CureKind.CHOOSE))


def _move(looked: _Looked) -> tuple[Cure, ...]:
    """To where the file belongs, unless another one stands there that may be right."""
    belongs, given = looked.examination.belongs, looked.given
    if belongs is None or given.get(looked.keyword) != looked.path:
        return ()
    place = belongs.value
    there = looked.all.get(place)
    crosswise = there is not None and there.belongs is _PURPOSES[looked.keyword]
    if given.get(place) and not crosswise:
        return (Cure(CureKind.REMOVE),) if looked.keyword != "sslrootcert" else ()
    exchanged = looked.keyword if crosswise else ""
    changes = moved_file(given, looked.path, place, exchanged=exchanged)
    kind = CureKind.EXCHANGE if crosswise else CureKind.MOVE
    return (Cure(kind, keyword=place, changes=changes),)


def write_copy(keyword: str, path: str, passphrase: Secret | None = None) -> dict[str, str]:
    """Write the corrected copy beside the file. Returns what the form is to use.

    Args:
        passphrase: opens a PKCS#12 file, and the key that is taken out of it.

    Raises:
        OSError, FixError: nothing was written.
    """
    now = datetime.now(UTC)
    examination = examine_file(Path(path), _PURPOSES[keyword], now, passphrase=passphrase)
    content, _ = read_bounded(Path(path), limit=SIZE_LIMIT)
    made = corrected(content, examination, examination.fixes, now, passphrase)
    return uses_of(write_corrected(Path(path), made), keyword)
