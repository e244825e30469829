"""What adding roots to a trust file changes for other programs, said before it is done."""

from pathlib import Path

from azpg_gui.core.words import Sentence, sentence

__all__ = ["install_consequence"]


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
