"""``root.crt``: the PEM bundle libpq trusts. Read, merge, write, keep what was there, undo."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import FileKind, load_certificate_file
from azpg_gui.core.file_versions import locked
from azpg_gui.core.files import (
    NotAFileError,
    check_writable_place,
    make_folder,
    read_bounded,
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
    "install_roots",
    "merged",
    "remove_certificates",
    "restore_backup",
    "undo_install",
]

_LIMIT: Final = 20_000_000  # bytes


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
        raise _cannot_write(path, error) from error


def _cannot_write(path: Path, error: OSError) -> TrustFileError:
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

    return _change(path, change)


def restore_backup(path: Path, backup: Path) -> Installed:
    """Put ``backup`` back in the place of ``path``, which is itself kept: an undo can be undone.

    Raises:
        TrustFileError: the backup is gone or no trust file, or the file cannot be written.
    """
    kept = load_certificate_file(backup)
    if kept.kind is not FileKind.CERTIFICATES or kept.damaged:
        raise TrustFileError(
            sentence("{path} cannot be put back. {what}", path=backup, what=kept.message)
        )
    # To the letter: comments and order are the user's.
    try:
        content = read_bounded(backup, limit=_LIMIT)[0]
    except OSError as error:
        raise _cannot_write(path, error) from error
    return _change(
        path,
        lambda there: replace(there, content=content, certificates=kept.certificates),
        whatever_is_there=True,
    )


def undo_install(done: Installed) -> None:
    """Puts back what was there before ``done``: the previous file, or none. Blocking.

    Raises:
        TrustFileError: the file was changed meanwhile, or cannot be written.
    """
    if done.backup is not None:
        restore_backup(done.path, done.backup)
        return
    now = {certificate.sha256 for certificate in load_certificate_file(done.path).certificates}
    if not done.added or now != {certificate.sha256 for certificate in done.added}:
        raise TrustFileError(
            sentence("{path} was changed meanwhile and was left as it is.", path=done.path)
        )
    try:
        done.path.unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        text = sentence(
            "{path} cannot be removed: {reason}. It is still there.", path=done.path, reason=reason
        )
        raise TrustFileError(text) from error


def _change(
    path: Path, change: Callable[[TrustText], TrustText], *, whatever_is_there: bool = False
) -> Installed:
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
        raise _cannot_write(path, error) from error
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
