"""What the doctor says of the files a form names, and how a fault is mended. For the worker."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.certificates.certificate_file import SIZE_LIMIT, FileKind
from azpg_gui.core.certificates.doctor.examine import (
    Examination,
    Fault,
    FaultNote,
    Harm,
    Purpose,
    examine_file,
)
from azpg_gui.core.certificates.doctor.repair import corrected, write_corrected
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.files import read_bounded
from azpg_gui.core.sentences import ExplainedError, sentence
from azpg_gui.operations.file_facts import Cure, CureKind, FileJudgement

__all__ = ["judge_files", "write_copy"]


_PURPOSES = {
    "sslrootcert": Purpose.TRUST, "sslcert": Purpose.CERTIFICATE, "sslkey": Purpose.KEY,
    "sslcrl": Purpose.REVOCATION,
}  # fmt: skip
# Where a file belongs that was put into the wrong place.
_PLACES = {
    FileKind.PRIVATE_KEY: "sslkey",
    FileKind.CRL: "sslcrl",
}
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
    found = (_judge(keyword, path, profile, now) for keyword, path in named.items())
    return tuple(judgement for judgement in found if judgement is not None)


def _judge(keyword: str, path: str, profile: Profile, now: datetime) -> FileJudgement | None:
    if not _is_there(path):
        return _missing(keyword, path)
    purpose = _PURPOSES[keyword]
    partner = profile.values.get("sslcert") if purpose is Purpose.KEY else None
    examination = examine_file(Path(path), purpose, now, partner=Path(partner) if partner else None)
    notes = [n for n in examination.faults if n.fault not in _NOT_HERE and n.harm is not Harm.NOTE]
    stopping = [note for note in notes if note.harm is Harm.STOPS]
    if not notes:
        return None
    said = stopping or notes
    texts = tuple({str(note.text): note.text for note in said}.values())[:3]
    holds = examination.contents.certificates
    if len(holds) == 1 and purpose is not Purpose.KEY:
        text = sentence("It holds “{name}”.", name=holds[0].common_name)
        texts = (text, *texts) if not any(holds[0].common_name in str(t) for t in texts) else texts
    cures = _cures(keyword, path, examination, said, now)
    return FileJudgement(keyword, path, not stopping, texts, cures)


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


def _cures(
    keyword: str, path: str, examination: Examination, said: list[FaultNote], now: datetime
) -> tuple[Cure, ...]:
    cures: list[Cure] = []
    if all(note.fix is not None for note in said) and _can_copy(path, examination, now):
        cures.append(Cure(CureKind.COPY))
    place = _PLACES.get(examination.contents.kind)
    if place is not None and place != keyword:
        cures.append(Cure(CureKind.MOVE, keyword=place))
    cures.append(Cure(CureKind.CHOOSE))
    return tuple(cures)


def _can_copy(path: str, examination: Examination, now: datetime) -> bool:
    """A copy is offered where it can be made, and libpq could use it."""
    try:
        content, _ = read_bounded(Path(path), limit=SIZE_LIMIT)
        corrected(content, examination, examination.fixes, now)
    except (OSError, ExplainedError):
        return False
    return True


def write_copy(keyword: str, path: str) -> dict[str, str]:
    """Write the corrected copy beside the file. Returns what the form is to use.

    Raises:
        OSError, FixError: nothing was written.
    """
    now = datetime.now(UTC)
    examination = examine_file(Path(path), _PURPOSES[keyword], now)
    content, _ = read_bounded(Path(path), limit=SIZE_LIMIT)
    made = corrected(content, examination, examination.fixes, now)
    written = write_corrected(Path(path), made)
    changes = {}
    for file in written:
        is_key = file.suffix == ".key"
        changes["sslkey" if is_key else keyword if keyword != "sslkey" else "sslcert"] = str(file)
    return changes
