"""A team file: profiles with the roots they trust, for another person's installation.

A zip archive (``*.azpg``) or a folder with ``profiles.json``, ``roots/``, ``README.md`` and
``SHA256SUMS`` in the form of coreutils' sha256sum. The sums tell a damaged file, not a forged one:
who wrote it is what it says of itself.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.unexpanded_paths import FILE_KEYWORDS
from azpg_gui.core.interchange.entries import JSON_WANTED
from azpg_gui.core.interchange.exported import exported, not_written
from azpg_gui.core.interchange.files import azpg
from azpg_gui.core.interchange.imported import (
    Attachment,
    Concern,
    ConcernCode,
    Imported,
    Reading,
    UnreadableError,
)
from azpg_gui.core.interchange.writers.azpg import SCHEMA, row_of
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.sentences import Moment, Sentence, happened, minute, printable, sentence
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.certificates import certificate_file
else:  # cryptography
    certificate_file = later("azpg_gui.core.certificates.certificate_file")

__all__ = ["NAMES", "SUMS", "TeamFile", "read_team", "team_files"]

SUMS: Final = "SHA256SUMS"
_PROFILES: Final = "profiles.json"
NAMES: Final = (_PROFILES, SUMS)  # without which it is none
_README: Final = "README.md"
_ROOTS: Final = "roots"
_BUNDLE: Final = f"{_ROOTS}/azure-roots.pem"
_KEY: Final = b"PRIVATE KEY"


@dataclass(frozen=True, slots=True)
class TeamFile:
    """Attributes:
    files: name in the archive → content.
    concerns: what could not be taken along.
    """

    files: Mapping[str, bytes]
    concerns: tuple[Concern, ...] = ()


def team_files(
    profiles: Sequence[Profile],
    roots: Mapping[str, bytes],
    bundle: bytes,
    *,
    by: str,
    at: datetime,
    about: str = "",
) -> TeamFile:
    """What a team file of ``profiles`` holds.

    Args:
        roots: name of a root file of theirs → its content; without those that cannot be read.
        bundle: the Azure roots, for readers without this program.
        by: who writes it.
        about: what it is for.
    """
    names = _names_in_archive([path for path, content in roots.items() if _KEY not in content])
    concerns: list[Concern] = []
    rows = []
    for one in exported(profiles, {path: Path(name) for path, name in names.items()}):
        row = row_of(one)
        for keyword in sorted(FILE_KEYWORDS & row["parameters"].keys()):
            value = row["parameters"][keyword]
            if not value.startswith(f"{_ROOTS}/"):  # a file of this computer, or of this person
                del row["parameters"][keyword]
                concerns.append(not_written(one, keyword, "*.azpg"))
                row["trust"] = Trust.LIBPQ_PLACE.value if keyword == "sslrootcert" else row["trust"]
        rows.append(row)
    document = {
        "schema": SCHEMA,
        "team": {"by": by, "at": at.astimezone(UTC).isoformat(timespec="seconds"), "about": about},
        "profiles": rows,
    }
    files = {_PROFILES: (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()}
    files[_BUNDLE] = bundle
    files |= {name: roots[path] for path, name in names.items()}
    files[_README] = _readme([str(row["name"]) for row in rows], by, at, about).encode()
    files[SUMS] = _sums(files).encode()
    return TeamFile(files, tuple(concerns))


def _names_in_archive(paths: Sequence[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for path in paths:
        base = PurePosixPath(path.replace("\\", "/"))
        name, number = f"{_ROOTS}/{base.name}", 1
        while name in {_BUNDLE, *names.values()}:
            number += 1
            name = f"{_ROOTS}/{base.stem}-{number}{base.suffix}"
        names[path] = name
    return names


def _sums(files: Mapping[str, bytes]) -> str:
    lines = (f"{hashlib.sha256(files[name]).hexdigest()}  {name}" for name in sorted(files))
    return "\n".join(lines) + "\n"


def _readme(names: Sequence[str], by: str, at: datetime, about: str) -> str:
    listed = "\n".join(f"* {' '.join(name.split())}" for name in names)
    note = f"{' '.join(about.split())}\n\n" if about.strip() else ""
    return f"""# Connections to Azure Database for PostgreSQL

Written by {" ".join(by.split())} on {at.astimezone(UTC):%Y-%m-%d %H:%M} UTC with azpg.

{note}{listed}

No password is in here. `azpg profiles import THIS_FILE --dry-run`
shows what would be taken over; in the window, drop the file on it.
`roots/` holds the certificates that prove the servers: compare their
SHA-256 with what your administrator says, as with any file you were
sent. `sha256sum -c {SUMS}` tells whether anything was damaged on the
way.
"""


def read_team(files: Mapping[str, bytes]) -> Reading:
    """All of it, or nothing where a sum is wrong.

    Raises:
        UnreadableError: it is no team file, or was damaged.
    """
    if _PROFILES not in files or SUMS not in files:
        raise UnreadableError(
            sentence("It is no team file: {name} is missing.", name=_missing(files))
        )
    _check_sums(files)
    reading = azpg.read(files[_PROFILES].decode("utf-8", "surrogateescape"))
    imported = tuple(_with_roots(one, files) for one in reading.imported)
    return Reading(imported, reading.refused, _about(files))


def _missing(files: Mapping[str, bytes]) -> str:
    return _PROFILES if _PROFILES not in files else SUMS


def _check_sums(files: Mapping[str, bytes]) -> None:
    listed: set[str] = set()
    for line in files[SUMS].decode("utf-8", "replace").splitlines():
        wanted, _, name = line.partition(" ")
        name = name[1:]  # behind a blank for text, * for bytes, as sha256sum writes them
        if name not in files or hashlib.sha256(files[name]).hexdigest() != wanted.lower():
            raise UnreadableError(
                sentence(
                    "The SHA-256 of {name} is not the one in {sums}: the file was damaged or "
                    "changed after it was written. Nothing is taken from it.",
                    name=printable(name or line, limit=100), sums=SUMS,
                )
            )  # fmt: skip
        listed.add(name)
    unlisted = sorted(set(files) - listed - {SUMS})
    if unlisted:
        raise UnreadableError(
            sentence(
                "{name} is not in {sums}: it was added after the file was written. Nothing is "
                "taken from it.",
                name=printable(unlisted[0], limit=100), sums=SUMS,
            )
        )  # fmt: skip


def _with_roots(one: Imported, files: Mapping[str, bytes]) -> Imported:
    name = one.values.get("sslrootcert", "")
    if one.trust is not Trust.FILE or not name:
        return one
    content = files.get(name)
    if content is None or _KEY in content:
        values = {k: v for k, v in one.values.items() if k != "sslrootcert"}
        lost = Concern(
            ConcernCode.NOT_KEPT,
            sentence("The roots it names are not in the file."),
            "sslrootcert",
        )
        return replace(one, values=values, trust=Trust.LIBPQ_PLACE, concerns=(*one.concerns, lost))
    others = tuple(c for c in one.concerns if c.keyword != "sslrootcert")
    brought = Concern(ConcernCode.AMBIGUOUS, _brought(content), "sslrootcert")
    attachment = Attachment(PurePosixPath(name).name, content)
    return replace(one, concerns=(*others, brought), attached={"sslrootcert": attachment})


def _brought(content: bytes) -> Sentence:
    certificates = certificate_file.load_certificates(content).certificates
    if not certificates:
        return sentence("The file with it holds no certificate.")
    names = ", ".join(
        f"{printable(c.common_name, limit=60)} ({c.sha256[:16]}…)" for c in certificates[:3]
    )
    return sentence(
        "The team file brings these roots; you trust them with the import: {names}", names=names
    )


def _about(files: Mapping[str, bytes]) -> Sentence | None:
    """Who, when, what, as it says of itself."""
    try:
        document = json.loads(files[_PROFILES])
    except (ValueError, RecursionError):
        raise UnreadableError(JSON_WANTED) from None
    if not isinstance(document, dict):
        return None
    team = document.get("team")
    if not isinstance(team, dict):
        return None
    by, about = (_line(team, key) for key in ("by", "about"))
    roots = sum(name.startswith(f"{_ROOTS}/") and name != _BUNDLE for name in files)
    what = sentence("{count} profiles, {roots} root files", count=_count(document), roots=roots)
    told = sentence("Written by {by} on {when}: {what}.", by=by or "?", when=_when(team), what=what)
    return sentence("{told} “{about}”", told=told, about=about) if about else told


def _line(team: Mapping[str, Any], key: str) -> str:
    value = team.get(key)
    text = printable(" ".join(value.split()), limit=300) if isinstance(value, str) else ""
    return text if without_secrets(text) == text else ""


def _when(team: Mapping[str, Any]) -> Moment | Sentence:
    try:
        return happened(datetime.fromisoformat(str(team.get("at"))).astimezone(UTC))
    except ValueError:
        return minute(None)


def _count(document: Mapping[str, Any]) -> int:
    rows = document.get("profiles")
    return len(rows) if isinstance(rows, list) else 0
