"""Export of profiles, never with a secret: what the window and ``azpg profiles`` both do."""

import getpass
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.files import make_folder, read_bounded, write_atomically
from azpg_gui.core.interchange.exported import Written, exported
from azpg_gui.core.interchange.formats import WRITERS, ExportFormat
from azpg_gui.core.interchange.imported import Concern
from azpg_gui.core.interchange.sources import LIMIT
from azpg_gui.core.interchange.team import TeamFile, team_files
from azpg_gui.core.interchange.team_packing import zipped

__all__ = ["export_profiles", "is_team_file", "team_file", "write_export", "write_team"]

_ARCHIVES: Final = {".azpg", ".zip"}


def export_profiles(
    profiles: Sequence[Profile], form: ExportFormat, roots: Path | None = None
) -> Written:
    """``profiles`` in another program's form. Blocking: with ``roots``, root files are copied.

    Args:
        roots: a folder for copies of the root files, which are named in the text then.

    Raises:
        OSError: a root file cannot be read or copied.
    """
    copies = _copied_roots(profiles, roots) if roots is not None else {}
    return WRITERS[form](exported(profiles, copies))


def _copied_roots(profiles: Sequence[Profile], folder: Path) -> dict[str, Path]:
    copies: dict[str, Path] = {}
    make_folder(folder, mode=0o755)
    for profile in profiles:
        source = given_values(profile).get("sslrootcert", "")
        if source in copies or source in {"", "system"}:
            continue
        content, _ = read_bounded(Path(source), limit=LIMIT)
        copies[source] = _copied(content, (folder / Path(source).name).absolute())
    return copies


def _copied(content: bytes, wanted: Path) -> Path:
    """Under its own name, or with a number where another file has that."""
    place, number = wanted, 1
    while place.exists() and place.read_bytes() != content:
        number += 1
        place = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    if not place.exists():
        write_atomically(place, content, mode=0o644)
    return place


def write_export(path: Path, written: Written) -> Path | None:
    """Write the file; what it held before is kept beside it. Blocking.

    Returns:
        Where that is; None where there was nothing, or the same.

    Raises:
        OSError: the file is as it was.
    """
    content = written.text.encode("utf-8", "surrogateescape")
    previous: Path | None = None
    if path.exists():
        before, _ = read_bounded(path, limit=LIMIT)
        if before == content:
            return None
        previous = path.with_name(f"{path.name}.previous")
        write_atomically(previous, before, mode=None)
    write_atomically(path, content, mode=None)
    return previous


def is_team_file(name: str) -> bool:
    """By its name: an archive, or a folder."""
    return Path(name).suffix.lower() in _ARCHIVES or name.endswith(("/", "\\"))


def write_team(
    profiles: Sequence[Profile], path: Path, *, by: str = "", about: str = ""
) -> tuple[Concern, ...]:
    """A team file, with the root files of the profiles; what could not be taken along. A folder
    where ``path`` has no suffix of an archive. Blocking.

    Args:
        by: who writes it; empty for the name of this account.

    Raises:
        OSError: it cannot be written.
    """
    at = datetime.now(UTC)
    found = team_file(profiles, by=by, at=at, about=about)
    if path.suffix.lower() in _ARCHIVES:
        write_atomically(path, zipped(found.files, at), mode=0o644)
        return found.concerns
    make_folder(path, mode=0o755)
    for name, content in found.files.items():
        make_folder((path / name).parent, mode=0o755)
        write_atomically(path / name, content, mode=0o644)
    return found.concerns


def team_file(
    profiles: Sequence[Profile], *, by: str = "", at: datetime | None = None, about: str = ""
) -> TeamFile:
    """What ``write_team`` writes. Blocking: root files are read."""
    roots: dict[str, bytes] = {}
    for profile in profiles:
        name = profile.values.get("sslrootcert", "")
        if profile.trust is Trust.FILE and name and name not in roots:
            try:
                roots[name] = read_bounded(Path(name), limit=LIMIT)[0]
            except (OSError, ValueError):
                continue  # said of the profile: it is left out
    bundle = azure_bundle(None).read_bytes()
    return team_files(
        profiles, roots, bundle, by=by or _account(), at=at or datetime.now(UTC), about=about
    )


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"
