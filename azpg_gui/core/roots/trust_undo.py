"""``root.crt`` as it was: an earlier version put back, an installation taken back."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from azpg_gui.core.certificates.certificate_file import FileKind, load_certificate_file
from azpg_gui.core.files import read_bounded
from azpg_gui.core.roots.trust_file import Installed, cannot_write, change_bundle
from azpg_gui.core.roots.trust_text import TrustFileError
from azpg_gui.core.sentences import sentence

__all__ = ["restore_backup", "undo_install"]

_LIMIT: Final = 20_000_000  # bytes


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
        raise cannot_write(path, error) from error
    return change_bundle(
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
