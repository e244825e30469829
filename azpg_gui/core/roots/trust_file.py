"""``root.crt``: the PEM bundle libpq trusts. Read, merge, write, keep what was there."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.file_versions import locked
from azpg_gui.core.files import (
    NotAFileError,
    check_writable_place,
    make_folder,
    write_atomically,
)
from azpg_gui.core.roots.trust_backups import keep_backup, prune_backups
from azpg_gui.core.roots.trust_text import (
    TrustFileError,
    TrustText,
    read_trust_text,
    with_more,
    without,
)
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "Installed",
    "TrustFileError",
    "cannot_write",
    "change_bundle",
    "install_roots",
    "merged",
    "remove_certificates",
]


@dataclass(frozen=True, slots=True)
class Installed:
    """What ``install_roots`` did.

    Attributes:
        added, kept: certificates that are new in the file, and those that were there before.
        backup: copy of the previous file; None where there was none or nothing changed.
    """

    path: Path
    added: tuple[Certificate, ...]
    kept: tuple[Certificate, ...]
    backup: Path | None


def merged(
    present: Sequence[Certificate], roots: Iterable[Certificate]
) -> tuple[tuple[Certificate, ...], tuple[Certificate, ...]]:
    """All certificates of the new file, and those of them that were not there before."""
    known = {certificate.sha256 for certificate in present}
    added: list[Certificate] = []
    for root in roots:
        if root.sha256 not in known:
            known.add(root.sha256)
            added.append(root)
    return (*present, *added), tuple(added)


def install_roots(path: Path, roots: Iterable[Certificate]) -> Installed:
    """Add ``roots`` to the bundle at ``path``: merged, atomic, the previous file kept beside it.

    Raises:
        TrustFileError: the file there holds something else, or cannot be written.
    """
    try:
        check_writable_place(path, link_to_nothing=False)
        # ~/.postgresql is for this account alone, as psql's password file asks for.
        home = path.is_relative_to(Path("~").expanduser())
        make_folder(path.parent, mode=0o700 if home else 0o755)
        with locked(path):
            return _install(path, roots)
    except OSError as error:
        raise cannot_write(path, error) from error


def cannot_write(path: Path, error: OSError) -> TrustFileError:
    """What to raise where writing ``path`` failed."""
    reason: str | Sentence = error.strerror or str(error)
    if isinstance(error, NotAFileError):
        reason = error.sentence
    elif isinstance(error, TimeoutError):
        reason = sentence("another program is changing it; try again")
    return TrustFileError(sentence("{path} cannot be written: {reason}.", path=path, reason=reason))


def remove_certificates(path: Path, sha256: Iterable[str]) -> Installed:
    """Take certificates out of the bundle at ``path``; the previous file is kept beside it.

    Raises:
        TrustFileError: nothing would be left, the file holds something else, or cannot be written.
    """
    out = frozenset(sha256)

    def change(there: TrustText) -> TrustText:
        kept = tuple(c for c in there.certificates if c.sha256 not in out)
        if not kept:
            raise TrustFileError(
                sentence("Nothing would be left in {path}. Delete the file instead.", path=path)
            )
        return replace(there, content=without(there.content, out), certificates=kept)

    return change_bundle(path, change)


def change_bundle(
    path: Path, change: Callable[[TrustText], TrustText], *, whatever_is_there: bool = False
) -> Installed:
    """Write what ``change`` makes of the bundle at ``path``, locked; the previous one is kept.

    Args:
        whatever_is_there: a file that is damaged or missing is replaced too.

    Raises:
        TrustFileError: it cannot be read or written.
    """
    try:
        check_writable_place(path)
        with locked(path):
            try:
                there = read_trust_text(path)
            except TrustFileError:
                # To put an earlier version back is the cure of a file that was damaged or deleted.
                if not whatever_is_there:
                    raise
                there = TrustText(b"", ())
            wanted = change(there)
            backup = _replace(path, wanted.content)
    except OSError as error:
        raise cannot_write(path, error) from error
    before = {certificate.sha256 for certificate in there.certificates}
    added = tuple(c for c in wanted.certificates if c.sha256 not in before)
    kept = tuple(c for c in wanted.certificates if c.sha256 in before)
    return Installed(path, added, kept, backup)


def _install(path: Path, roots: Iterable[Certificate]) -> Installed:
    there = read_trust_text(path, may_be_missing=True)
    _, added = merged(there.certificates, roots)
    backup: Path | None = None
    if added or there.rewritten:
        backup = _replace(path, with_more(there.content, added))
    return Installed(path, added, there.certificates, backup)


def _replace(path: Path, content: bytes) -> Path | None:
    """Write the file, with what was there kept beside it; returns where."""
    prune_backups(path)  # before as well: who is killed again and again would only ever add
    something = path.exists() and path.stat().st_size > 0
    backup = keep_backup(path) if something else None
    try:
        write_atomically(path, content, mode=None)
    except BaseException:
        if backup is not None:
            with suppress(OSError):
                if backup.samefile(path):  # nothing was replaced, so there is nothing to undo
                    backup.unlink()
        raise
    prune_backups(path)
    return backup
