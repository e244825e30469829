"""What was done to a trust file, and what libpq makes of it, in sentences."""

from azpg_gui.core.roots.trust_file import Installed
from azpg_gui.operations.roots import TrustFile
from azpg_gui.qt.translation import tr, translated

__all__ = ["added_sentence", "meaning_of"]

_FAULTS_SHOWN = 5


def added_sentence(done: Installed) -> str:
    names = ", ".join(certificate.common_name for certificate in done.added)
    if not done.added:
        return tr("{path} already holds the needed roots.", path=done.path)
    if done.backup is None:
        return tr("Added to {path}: {names}.", path=done.path, names=names)
    return tr(
        "Added to {path}: {names}. The previous file is kept as {backup}.",
        path=done.path,
        names=names,
        backup=done.backup.name,
    )


def meaning_of(trust_file: TrustFile) -> str:
    """What libpq does with the file, and what is wrong with it, a line each."""
    faults = [translated(note.text) for note in trust_file.examination.faults[:_FAULTS_SHOWN]]
    return "\n".join((_meaning(trust_file), *faults))


def _meaning(trust_file: TrustFile) -> str:
    if not trust_file.examination.usable:
        return tr("libpq cannot verify any server with this file.")
    roots = sum(c.is_root for c in trust_file.examination.contents.certificates)
    return tr(
        "libpq checks every server against these roots ({count}): under verify-ca and verify-full, "
        "and under require as well, because the file is there.",
        count=roots,
    )
