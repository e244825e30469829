"""Every write of the program, to be interrupted: how it begins, what it does, what may be there.

Usage: python -m tests.support.writes FAULT,FAULT,…
Prints one JSON object: faults injected, kills, and what was lost (a list that must be empty). Run
by root, it goes on as an ordinary account: nothing is refused to root.
"""

import contextlib
import io
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.commands.certificate import save_certificates
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate_file import load_certificate_file, load_certificates
from azpg_gui.core.certificates.doctor.examine import Purpose, examine_file
from azpg_gui.core.certificates.doctor.repair import corrected, write_corrected
from azpg_gui.core.certificates.expiry import as_calendar
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.file_versions import clear_leftovers, earlier_versions
from azpg_gui.core.files import write_atomically
from azpg_gui.core.roots.trust_backups import backups_of, newest_backup
from azpg_gui.core.roots.trust_file import (
    install_roots,
    remove_certificates,
)
from azpg_gui.core.roots.trust_undo import restore_backup
from azpg_gui.core.sentences import ExplainedError
from azpg_gui.core.storage.deletion import Files, TakenOut, put_back, take_out
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.last_results import LastResult, LastResults
from azpg_gui.core.storage.profiles import ProfileStore, Removed
from azpg_gui.core.vocabulary import Verdict
from tests.support.faults import KILL, NAMES, SHORT, TORN, Faults

NOW = datetime(2026, 11, 24, tzinfo=UTC)
ONE, TWO = Profile("1", "one", values={"host": "a"}), Profile("2", "two", values={"host": "b"})
# Read while this is still root: a checkout in a private folder is closed to the other account.
BUNDLE = azure_bundle(None).read_bytes()
ROOTS = load_certificates(BUNDLE).certificates
SECRET = "hunter22"


class _RefusedError(Exception):
    """A command that says on stderr what went wrong."""


@dataclass(frozen=True)
class Write:
    """Attributes:
    prepare: what is there before; returns what ``act`` needs.
    act: the write.
    shows: what a user finds after the next start. Called without faults.
    """

    name: str
    prepare: Callable[[Path], object]
    act: Callable[[Path, object], object]
    shows: Callable[[Path], object]


def _store(folder: Path) -> ProfileStore:
    return ProfileStore(folder / "config" / "profiles.json")


def _profiles(folder: Path) -> object:
    loaded = _store(folder).load()
    for version in earlier_versions(_store(folder).path):
        assert json.loads(version.read_bytes())["schema"] in {1, 2}, version
    return [(p.name, dict(p.values)) for p in loaded.profiles], sorted(loaded.secrets)


def _two_profiles(folder: Path) -> object:
    _store(folder).save(ONE)
    _store(folder).save(TWO)
    return None


def _by_hand(folder: Path) -> object:
    _two_profiles(folder)
    path = _store(folder).path
    text = path.read_text().replace('"host": "a"', f'"host": "a", "pwd": "{SECRET}"')
    path.write_text(text)
    return None


def _damaged(folder: Path) -> object:
    _two_profiles(folder)
    path = _store(folder).path
    path.write_bytes(path.read_bytes()[:90])
    return None


def _damaged_shows(folder: Path) -> object:
    shown = _profiles(folder)
    copies = [p.read_bytes()[:9] for p in (folder / "config").glob("*.damaged-*")]
    assert all(copy == b'{\n  "sche' for copy in copies), copies
    return shown


def _taken_out(folder: Path) -> Removed:
    _two_profiles(folder)
    return _store(folder).remove("1")


def _put_back(folder: Path, removed: object) -> object:
    assert isinstance(removed, Removed)
    return _store(folder).put_back(removed)


def _drafts(folder: Path) -> DraftStore:
    return DraftStore(folder / "state" / "drafts")


def _a_draft(folder: Path) -> DraftStore:
    drafts = _drafts(folder)
    drafts.keep(Draft(ONE))
    return drafts


def _left_drafts(folder: Path) -> object:
    """What two windows left that are gone."""
    for profile in (ONE, TWO):
        drafts = _drafts(folder)
        drafts.keep(Draft(profile))
        drafts.close()
    return None


def _draft_names(folder: Path) -> object:
    drafts = _drafts(folder)
    found = {draft.profile.name for draft in drafts.recover().drafts}
    for name in found:  # what is written here is not under test
        drafts.forget({"one": "1", "two": "2", "changed": "1"}[name])
    drafts.close()
    return sorted(found)


def _keep(folder: Path, drafts: object) -> object:
    assert isinstance(drafts, DraftStore)
    try:
        drafts.keep(Draft(replace(ONE, name="changed")))
    finally:
        drafts.close()
    return None


def _forget(folder: Path, drafts: object) -> object:
    assert isinstance(drafts, DraftStore)
    try:
        drafts.forget("1")
    finally:
        drafts.close()
    return None


def _recover(folder: Path, _: object) -> object:
    drafts = _drafts(folder)
    try:
        return drafts.recover()
    finally:
        drafts.close()


def _results(folder: Path) -> LastResults:
    return LastResults(folder / "state" / "last-results.json")


def _history(folder: Path) -> History:
    return History(folder / "state" / "history.json")


def _seen(host: str) -> HistoryEntry:
    return HistoryEntry(NOW, Verdict.FAILED, "chain", host, "", "", "", "", ROOTS[:1])


def _root_crt(folder: Path) -> Path:
    return folder / ".postgresql" / "root.crt"


def _roots(folder: Path) -> object:
    clear_leftovers(_root_crt(folder))
    loaded = load_certificate_file(_root_crt(folder))
    for backup in backups_of(_root_crt(folder)):
        kept = load_certificate_file(backup)
        assert kept.certificates, backup
        assert backup.read_bytes().endswith(b"-----END CERTIFICATE-----\n"), backup
    return loaded.kind, [c.sha256 for c in loaded.certificates]


def _one_root(folder: Path) -> object:
    return install_roots(_root_crt(folder), ROOTS[:1])


def _two_roots(folder: Path) -> object:
    install_roots(_root_crt(folder), ROOTS[:1])
    return install_roots(_root_crt(folder), ROOTS[:2])


def _undo(folder: Path, _: object) -> object:
    backup = newest_backup(_root_crt(folder))
    if backup is None:
        raise _RefusedError("there is no earlier version")  # noqa: EM101
    return restore_backup(_root_crt(folder), backup)


def _der(folder: Path) -> object:
    (folder / "given.der").write_bytes(ROOTS[0].der)
    return None


def _fix(folder: Path, _: object) -> object:
    path = folder / "given.der"
    examination = examine_file(path, Purpose.TRUST, NOW)
    return write_corrected(path, corrected(path.read_bytes(), examination, examination.fixes, NOW))


def _fixed(folder: Path) -> object:
    assert (folder / "given.der").read_bytes() == ROOTS[0].der
    copies = sorted(folder.glob("given-fixed*"))
    assert all(load_certificate_file(copy).certificates == ROOTS[:1] for copy in copies), copies
    return bool(copies)


def _saved_before(folder: Path) -> object:
    (folder / "saved").write_bytes(b"what was there")
    (folder / "bundle.pem").write_bytes(BUNDLE)
    return None


def _save_certificates(folder: Path, _: object) -> object:
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        status = save_certificates(str(folder / "bundle.pem"), "PEM", str(folder / "saved"))
    if status:
        raise _RefusedError(said.getvalue())
    return None


def _save_dates(folder: Path, _: object) -> object:
    write_atomically(folder / "saved", as_calendar((), NOW), mode=0o644)
    return None


def _saved(folder: Path) -> object:
    return (folder / "saved").read_bytes() if (folder / "saved").exists() else None


def _files(folder: Path) -> Files:
    return Files(_store(folder), _drafts(folder), _results(folder), _history(folder))


def _whole_profile(folder: Path) -> object:
    files = _files(folder)
    files.profiles.save(ONE)
    files.results.record("1", LastResult(Verdict.STOPPED, "", NOW))
    files.history.record("1", _seen("a"))
    return None


def _out(folder: Path, _: object) -> object:
    return take_out(_files(folder), "1", ONE)


def _back(folder: Path, taken: object) -> object:
    assert isinstance(taken, TakenOut)
    return put_back(_files(folder), "1", taken)


def _row_decides(folder: Path) -> object:
    """What could not be changed of the rest harms nothing; each of its files is whole."""
    tests, result = _history(folder).load("1"), _results(folder).load().get("1")
    assert [seen.host for seen in tests] in ([], ["a"]), tests
    assert result in {None, LastResult(Verdict.STOPPED, "", NOW)}, result
    return _profiles(folder)


def _whole_out(folder: Path) -> object:
    _whole_profile(folder)
    return _out(folder, None)


WRITES = (
    Write("the first profile", lambda _: None, lambda f, _: _store(f).save(ONE), _profiles),
    Write("a changed profile", _two_profiles,
          lambda f, _: _store(f).save(replace(ONE, name="changed")), _profiles),
    Write("a profile removed", _two_profiles, lambda f, _: _store(f).remove("1"), _profiles),
    Write("a profile put back", _taken_out, _put_back, _profiles),
    Write("a whole profile removed", _whole_profile, _out, _row_decides),
    Write("a whole profile put back", _whole_out, _back, _row_decides),
    Write("a secret taken out", _by_hand, lambda f, _: _store(f).remove_secrets("1"), _profiles),
    Write("saved over a damaged file", _damaged, lambda f, _: _store(f).save(TWO), _damaged_shows),
    Write("the first draft", lambda f: _drafts(f), _keep, _draft_names),
    Write("a changed draft", _a_draft, _keep, _draft_names),
    Write("a draft forgotten", _a_draft, _forget, _draft_names),
    Write("drafts taken over", _left_drafts, _recover, _draft_names),
    Write("a last result", lambda f: _results(f).record("1", LastResult(Verdict.STOPPED, "", NOW)),
          lambda f, _: _results(f).record("1", LastResult(Verdict.FAILED, "chain", NOW)),
          lambda f: _results(f).load()),
    Write("a test in the history", lambda f: _history(f).record("1", _seen("a")),
          lambda f, _: _history(f).record("1", _seen("b")),
          lambda f: [seen.host for seen in _history(f).load("1")]),
    Write("a history forgotten", lambda f: _history(f).record("1", _seen("a")),
          lambda f, _: _history(f).forget("1"), lambda f: _history(f).load_all()),
    Write("a last result forgotten",
          lambda f: _results(f).record("1", LastResult(Verdict.STOPPED, "", NOW)),
          lambda f, _: _results(f).forget("1"), lambda f: _results(f).load()),
    Write("the first root.crt", lambda _: None, lambda f, _: _one_root(f), _roots),
    Write("root.crt with more", _one_root,
          lambda f, _: install_roots(_root_crt(f), ROOTS[:2]), _roots),
    Write("root.crt with less", _two_roots,
          lambda f, _: remove_certificates(_root_crt(f), [ROOTS[1].sha256]), _roots),
    Write("root.crt undone", _two_roots, _undo, _roots),
    Write("a corrected copy", _der, _fix, _fixed),
    Write("certificates saved", _saved_before, _save_certificates, _saved),
    Write("dates saved", lambda _: None, _save_dates, _saved),
)  # fmt: skip


NOTHING_NEW = (["fsync"], ["close"])


@dataclass
class Tally:
    injected: int = 0
    kills: int = 0
    lost: list[str] = field(default_factory=list)


def try_write(write: Write, fault: int, *, sticky: bool, tally: Tally) -> None:
    """One fault at every call in turn, until the write is through without meeting it."""
    with _folder() as folder:
        write.prepare(folder)
        before = write.shows(folder)
    with _folder() as folder:
        given = write.prepare(folder)
        with Faults(folder, 0, fault) as counted:
            write.act(folder, given)
        after = write.shows(folder)
    number, met = 0, True
    while met:
        number += 1
        if fault in {KILL, TORN} and counted.calls[number - 2 : number - 1] in NOTHING_NEW:
            continue  # the same is on the disk as one call earlier
        with _folder() as folder:
            label = f"{write.name}: {NAMES[fault]} at call {number}{' and on' if sticky else ''}"
            given = write.prepare(folder)
            if fault in {KILL, TORN}:
                met, done = _killed(write, folder, given, Faults(folder, number, fault))
                tally.kills += met
            else:
                met, done, words = _failed(
                    write, folder, given, Faults(folder, number, fault, sticky=sticky)
                )
                tally.injected += met
                if not done and (not words or SECRET in words):
                    tally.lost.append(f"{label}: no clear words, but {words!r}")
            _look(write, folder, given, (before, after), label, done=done, tally=tally)


def _failed(write: Write, folder: Path, given: object, faults: Faults) -> tuple[bool, bool, str]:
    """Whether a fault was met, whether the write was acknowledged, and what was said."""
    try:
        with faults:
            write.act(folder, given)
    except (ExplainedError, OSError, _RefusedError) as error:
        return faults.hits > 0, False, str(error)
    return faults.hits > 0, True, ""


def _killed(write: Write, folder: Path, given: object, faults: Faults) -> tuple[bool, bool]:
    """The write in a child that is killed: whether it was, and whether it had acknowledged."""
    heard, says = os.pipe()
    child = os.fork()
    if child == 0:
        with faults, contextlib.suppress(BaseException):
            write.act(folder, given)
            os.write(says, b"done")
        os._exit(0)
    os.close(says)
    _, status = os.waitpid(child, 0)
    acknowledged = os.read(heard, 4) == b"done"
    os.close(heard)
    if isinstance(given, DraftStore):
        given.close()  # the child had this window's lock too
    return os.WIFSIGNALED(status), acknowledged


def _look(
    write: Write,
    folder: Path,
    given: object,
    allowed: tuple[object, object],
    label: str,
    *,
    done: bool,
    tally: Tally,
) -> None:
    """As the next start finds it: old or new, whole; and the write goes through at last."""
    try:
        found = write.shows(folder)
    except AssertionError as error:
        tally.lost.append(f"{label}: damaged {error}")
        return
    if found not in allowed or (done and found != allowed[1]):
        tally.lost.append(f"{label}: acknowledged {done}, found {found}")
    if write.shows in {_saved, _fixed}:
        # Files a user chose have no lock: what was left is cleared when it is an hour old.
        for path in folder.glob("*.new"):
            os.utime(path, (1, 1))
        _again(write, folder, given, label, tally)
    rubbish = [p.name for p in folder.rglob("*") if p.name.endswith(".new")]
    if rubbish:
        tally.lost.append(f"{label}: left {rubbish}")
    _again(write, folder, given, label, tally)


def _again(write: Write, folder: Path, given: object, label: str, tally: Tally) -> None:
    """What failed once goes through when the trouble is over."""
    try:
        write.act(folder, given)
    except (ExplainedError, OSError, _RefusedError) as error:
        tally.lost.append(f"{label}: and again {error!r}")


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    memory = Path("/dev/shm")
    made = tempfile.mkdtemp(dir=memory if memory.is_dir() else None)
    try:
        yield Path(made)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def main(faults: list[int], *, sticky: bool) -> Tally:
    tally = Tally()
    for write in WRITES:
        with _folder() as folder:  # everything that is imported late, while it can be read
            write.act(folder, write.prepare(folder))
            write.shows(folder)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    for write in WRITES:
        with _folder() as folder:
            given = write.prepare(folder)
            with Faults(folder, 0, SHORT):
                write.act(folder, given)
            short = write.shows(folder)
        with _folder() as folder:
            write.act(folder, write.prepare(folder))
            if short != write.shows(folder):
                tally.lost.append(f"{write.name}: short writes")
        for fault in faults:
            try_write(write, fault, sticky=False, tally=tally)
            if sticky and fault > 0:
                try_write(write, fault, sticky=True, tally=tally)
    return tally


if __name__ == "__main__":
    by_name = {name: number for number, name in NAMES.items()}
    names = sys.argv[1].split(",")
    result = main([by_name[n] for n in names if n != "sticky"], sticky="sticky" in names)
    print(json.dumps(vars(result)))  # noqa: T201
