"""What adding roots to a trust file changes for other programs, said before it is done."""

from collections.abc import Iterable
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import FileKind, load_certificate_file
from azpg_gui.core.roots.trust_file import (
    merged,
)
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["InstallPlan", "install_consequence", "plan_install"]


@dataclass(frozen=True, slots=True)
class InstallPlan:
    """What adding roots would do.

    Attributes:
        adding: roots that are not in the file yet; with none there is nothing to ask.
        consequence: who will look at the file from then on.
    """

    path: Path
    adding: tuple[Certificate, ...]
    consequence: Sentence


def plan_install(
    path: Path, roots: Iterable[Certificate], *, libpqs_place: Path | None
) -> InstallPlan:
    """Looks at the file, and changes nothing. Blocking."""
    loaded = load_certificate_file(path)
    _, adding = merged(loaded.certificates, roots)
    there = loaded.kind is not FileKind.MISSING
    return InstallPlan(
        path, adding, install_consequence(path, libpqs_place=libpqs_place, there=there)
    )


def install_consequence(path: Path, *, libpqs_place: Path | None, there: bool) -> Sentence:
    """One sentence or two: the file, and who will look at it from then on.

    A root file in libpq's own place takes effect by being there: libpq verifies with it whatever
    the mode, unless that is ``disable`` (fe-secure-openssl.c, ``initialize_SSL``).

    Args:
        libpqs_place: ``~/.postgresql/root.crt`` of this account.
        there: the file exists already.
    """
    if path != libpqs_place:
        return sentence(
            "{path} will be written. Only programs whose sslrootcert names this file look at it.",
            path=path,
        )
    if there:
        return sentence(
            "{path} will be changed. Every libpq program of this account checks servers against it "
            "already, and will trust the added roots as well. The previous file is kept.",
            path=path,
        )
    return sentence(
        "{path} does not exist yet and will be created. From then on every libpq program of this "
        "account (psql, applications, drivers) checks the issuer of every server against it, under "
        "sslmode=require, prefer and allow as well. Connections to servers of other issuers will "
        "fail under require.",
        path=path,
    )
