"""The roots a file or a store holds: what they accept, and how they are changed. Blocking."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.azure.roots import AzureRoot, azure_roots, needed_roots
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import Loaded, load_certificate_file
from azpg_gui.core.certificates.doctor.examine import Examination, Purpose, examine_file
from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.files import make_folder, write_atomically
from azpg_gui.core.roots.install_plan import InstallPlan, plan_install
from azpg_gui.core.roots.readiness import TrustReadiness, trust_readiness
from azpg_gui.core.roots.system_stores import StoreView, system_certificate_file, system_stores
from azpg_gui.core.roots.trust_backups import newest_backup
from azpg_gui.core.roots.trust_file import (
    Installed,
    TrustFileError,
    install_roots,
    remove_certificates,
)
from azpg_gui.core.roots.trust_undo import restore_backup, undo_install
from azpg_gui.core.sentences import sentence
from azpg_gui.core.storage.file_locations import roots_folder
from azpg_gui.fast_dataclass import dataclass
from azpg_gui.operations.form_files import judge_files
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.resources import resource

__all__ = [
    "JudgedFile",
    "StoreReadiness",
    "TrustFile",
    "add_file_to",
    "install_azure_roots",
    "judge_store",
    "judge_trust_file",
    "judged_stores",
    "lasting_copy",
    "look_at_roots",
    "look_at_trust_file",
    "plan_azure_roots",
    "ready_file",
    "ready_stores",
    "remove_from",
    "shipped_roots",
    "undo_change",
    "undo_installed",
]


def look_at_roots(profile: Profile) -> RootsView:
    """The certificates behind a profile's choice of roots."""
    path: Path | None
    match profile.trust:
        case Trust.SYSTEM:
            path = system_certificate_file()
        case Trust.LIBPQ_PLACE:
            path = root_certificate_place(os.environ)
        case Trust.AZURE | Trust.FILE:
            named = given_values(profile)["sslrootcert"]
            path = Path(named) if named else None
    loaded = load_certificate_file(path) if path else None
    return RootsView(path, loaded, judge_files(profile, os.environ))


# What they accept ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StoreReadiness:
    """One place programs take trust anchors from, and what it accepts."""

    store: StoreView
    readiness: TrustReadiness

    @property
    def is_libpqs(self) -> bool:
        """libpq's own root.crt: the one that the needed roots can be added to."""
        return self.store.name == "root.crt"


@dataclass(frozen=True, slots=True)
class JudgedFile:
    """A trust file, what it accepts, and which of the needed roots are not in it."""

    loaded: Loaded
    readiness: TrustReadiness
    missing: tuple[AzureRoot, ...]


def judge_trust_file(path: Path) -> JudgedFile:
    """Will it accept what Azure serves?"""
    loaded = load_certificate_file(path)
    held = {certificate.sha256 for certificate in loaded.certificates}
    missing = tuple(root for root in needed_roots(azure_roots()) if root.sha256 not in held)
    return JudgedFile(
        loaded, trust_readiness(path, loaded.certificates, datetime.now(UTC)), missing
    )


def judge_store(view: StoreView) -> StoreReadiness:
    """As ``judge_trust_file``, of what was read already."""
    file = Path(view.place) if view.place and Path(view.place).is_file() else None
    return StoreReadiness(view, trust_readiness(file, view.certificates, datetime.now(UTC)))


def judged_stores() -> tuple[StoreReadiness, ...]:
    """This computer's other stores."""
    return tuple(judge_store(view) for view in system_stores(os.environ))


def ready_file(path: Path | None, certificates: tuple[Certificate, ...]) -> StoreReadiness:
    """The roots behind a profile's choice, which were read already."""
    return judge_store(StoreView("profile", str(path or ""), certificates))


def ready_stores() -> tuple[StoreReadiness, ...]:
    """libpq's own root.crt, and this computer's other stores."""
    views = []
    place = root_certificate_place(os.environ)
    if place is not None:
        loaded = load_certificate_file(place)
        trouble = "" if loaded.certificates else loaded.message
        views.append(StoreView("root.crt", str(place), loaded.certificates, trouble))
    return (*(judge_store(view) for view in views), *judged_stores())


@dataclass(frozen=True, slots=True)
class TrustFile:
    """Attributes:
    editable: a file of the user's own: neither the program's bundle nor the system's.
    undoable: an earlier version lies beside it.
    """

    examination: Examination
    editable: bool
    undoable: bool


def look_at_trust_file(path: Path) -> TrustFile:
    examination = examine_file(path, Purpose.TRUST, datetime.now(UTC))
    ours = path.parent == resource("roots")
    system = str(path).startswith(("/etc/", "/usr/"))
    return TrustFile(examination, not ours and not system, newest_backup(path) is not None)


def lasting_copy(path: Path) -> Path:
    """A file of this installation is another one after the next update, or gone: what other
    programs are told to read is a copy in the user's own data folder.

    Raises:
        OSError: it cannot be written.
    """
    if path.parent != resource("roots"):
        return path
    kept, content = roots_folder() / path.name, path.read_bytes()
    if not kept.is_file() or kept.read_bytes() != content:
        make_folder(kept.parent)
        write_atomically(kept, content, mode=0o644)
    return kept


# How they are changed -----------------------------------------------------------------------------


def shipped_roots() -> tuple[Certificate, ...]:
    """The roots every Azure client needs, as they come with the program."""
    needed = needed_roots(azure_roots())
    return tuple(load_certificate_file(r.path).certificates[0] for r in needed if r.path)


def plan_azure_roots(path: Path | None = None) -> InstallPlan:
    """What adding the needed roots to ``path``, or to libpq's own place, would do.

    Raises:
        TrustFileError: there is no such place.
    """
    return plan_install(
        path or _libpqs_place(), shipped_roots(), libpqs_place=root_certificate_place(os.environ)
    )


def install_azure_roots(
    path: Path | None, certificates: Iterable[Certificate] | None = None
) -> Installed:
    """Add the roots every Azure client needs to libpq's own place, or to ``path``.

    Args:
        certificates: those that were downloaded; without them, the shipped ones.

    Raises:
        TrustFileError: nothing was changed.
    """
    wanted = shipped_roots() if certificates is None else certificates
    return install_roots(path or _libpqs_place(), wanted)


def _libpqs_place() -> Path:
    place = root_certificate_place(os.environ)
    if place is None:
        raise TrustFileError(sentence("There is no home folder to put root.crt into."))
    return place


def add_file_to(path: Path, source: Path) -> Installed:
    """Raises TrustFileError. Only roots are added: of anything else the doctor says what it is."""
    loaded = load_certificate_file(source)
    return install_roots(path, [c for c in loaded.certificates if c.is_root])


def remove_from(path: Path, *sha256: str) -> Installed:
    """Raises TrustFileError."""
    return remove_certificates(path, sha256)


def undo_change(path: Path) -> Installed | None:
    """Put the version before the last change back. None where there is none. Raises
    TrustFileError."""
    backup = newest_backup(path)
    return restore_backup(path, backup) if backup else None


def undo_installed(done: Installed) -> None:
    """Raises TrustFileError."""
    undo_install(done)
