"""What the window asks of the core, as coroutines for the engine.

Each imports what it needs where it runs: in the worker thread, after the window shows. Nothing here
is called in the GUI thread.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import sentence
from azpg_gui.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from azpg_gui.core.azure.roots import AzureRoot
    from azpg_gui.core.certificates.certificate_file import Loaded
    from azpg_gui.core.probe.all_modes import AllModes
    from azpg_gui.core.probe.report import Report
    from azpg_gui.core.probe.stage_record import StageRecord
    from azpg_gui.core.roots.download import Download
    from azpg_gui.core.roots.install_plan import InstallPlan
    from azpg_gui.core.roots.trust_file import Installed
    from azpg_gui.core.storage.credentials import CredentialStatus, Entry
    from azpg_gui.core.storage.drafts import DraftStore, Recovered
    from azpg_gui.core.storage.history import History, HistoryEntry
    from azpg_gui.core.storage.last_results import LastResult, LastResults
    from azpg_gui.core.storage.profiles import LoadedProfiles, ProfileStore
    from azpg_gui.operations.check import Checked
    from azpg_gui.practice.scenarios import Scenario
    from azpg_gui.practice.server import PracticeServer
    from azpg_gui.qt.connection.file_facts import FileJudgement

__all__ = [
    "RootsView",
    "SavedState",
    "check_profile",
    "download_azure_root",
    "history_of",
    "install_azure_roots",
    "keyring_status",
    "look_at_roots",
    "move_password",
    "parse_target",
    "preload",
    "read_history",
    "read_password",
    "read_saved_state",
    "record_in_history",
    "start_practice",
    "try_modes",
    "write_copy_of",
]


@dataclass(frozen=True, slots=True)
class SavedState:
    """What is kept between two starts, read once; changed through the two stores."""

    profiles: "ProfileStore"
    last_results: "LastResults"
    drafts: "DraftStore"
    loaded: "LoadedProfiles"
    recovered: "Recovered"
    results: "dict[str, LastResult]"


async def read_saved_state(folder: "Path | None") -> SavedState:
    """Saved profiles, what a crash left unsaved, and last results.

    Args:
        folder: where they are; None for the platform's own folders.
    """
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.storage.drafts import DraftStore  # noqa: PLC0415
    from azpg_gui.core.storage.file_locations import (  # noqa: PLC0415
        drafts_folder,
        last_results_file,
        profiles_file,
    )
    from azpg_gui.core.storage.last_results import LastResults  # noqa: PLC0415
    from azpg_gui.core.storage.profiles import ProfileStore  # noqa: PLC0415

    store = ProfileStore(folder / "profiles.json" if folder else profiles_file())
    last = LastResults(folder / "last-results.json" if folder else last_results_file())

    drafts = DraftStore(folder / "drafts" if folder else drafts_folder())

    def read() -> SavedState:
        return SavedState(store, last, drafts, store.load(), _recovered(drafts), last.load())

    return await in_daemon_thread(read, name="profiles")


def _recovered(drafts: "DraftStore") -> "Recovered":
    from azpg_gui.core.storage.drafts import Recovered  # noqa: PLC0415
    from azpg_gui.core.storage.json_file import StorageError  # noqa: PLC0415

    try:
        return drafts.recover()
    except StorageError as error:
        return Recovered((), error.sentence)


_DIALOGS_CLASSES = (
    "QStyle", "QAbstractScrollArea", "QAbstractItemView", "QHeaderView", "QTableWidget",
    "QTreeWidget", "QTabWidget", "QPlainTextEdit", "QSplitter", "QProgressBar", "QDialog", "QFrame",
)  # fmt: skip


async def preload() -> frozenset[str]:
    """Load what the first test will need, while the user reads the form; and clear what a writer of
    root.crt left that was killed.

    Returns:
        Every keyword the libpq in use knows.
    """
    import os  # noqa: PLC0415

    import platformdirs  # noqa: F401, PLC0415
    from PySide6 import QtWidgets  # noqa: PLC0415

    import azpg_gui.core.connection.given_values  # noqa: PLC0415
    import azpg_gui.core.storage.credentials  # noqa: PLC0415
    import azpg_gui.operations.check  # noqa: PLC0415
    import azpg_gui.qt.certificates.certificates_controller  # noqa: PLC0415
    import azpg_gui.qt.check.test_dialog  # noqa: F401, PLC0415

    # Looking at a class makes PySide6 create its enumerations: here, not in the GUI thread.
    for name in _DIALOGS_CLASSES:
        dir(getattr(QtWidgets, name))

    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.connection.conninfo import known_keywords  # noqa: PLC0415
    from azpg_gui.core.connection.libpq_places import root_certificate_place  # noqa: PLC0415
    from azpg_gui.core.file_versions import clear_leftovers  # noqa: PLC0415

    place = root_certificate_place(os.environ)
    if place is not None:
        await in_daemon_thread(lambda: clear_leftovers(place), name="leftovers")
    return known_keywords()


async def check_profile(
    profile: Profile,
    secrets: Mapping[str, Secret],
    changed: "Callable[[StageRecord], None]",
    *,
    saved: Profile | None = None,
    plaintext_consent: bool = False,
) -> "Checked":
    """One test of a (perhaps unsaved) profile; ``changed`` is called in the worker thread."""
    import os  # noqa: PLC0415

    from azpg_gui.core.connection.given_values import given_sources, given_values  # noqa: PLC0415
    from azpg_gui.core.connection.precedence import effective_parameters  # noqa: PLC0415
    from azpg_gui.core.probe.probe import ProbeOptions  # noqa: PLC0415
    from azpg_gui.operations.check import check  # noqa: PLC0415

    class Observer:
        def stage_changed(self, record: "StageRecord") -> None:
            changed(record)

    sources = {**given_sources(profile, saved), **dict.fromkeys(secrets, "form")}
    parameters = effective_parameters(given_values(profile), secrets, os.environ, sources)
    options = ProbeOptions(plaintext_consent=plaintext_consent)
    return await check(parameters, Observer(), options)


async def try_modes(report: "Report") -> "AllModes":
    """What each sslmode would do at the server of ``report``, whose address has answered."""
    from azpg_gui.core.probe.all_modes import try_all_modes  # noqa: PLC0415
    from azpg_gui.core.probe.time_limits import Limits  # noqa: PLC0415

    assert report.connect is not None  # noqa: S101 - the caller looked
    assert report.connect.address is not None  # noqa: S101
    return await try_all_modes(report.parameters, report.connect.address, Limits().login)


async def parse_target(text: str) -> tuple[dict[str, str], dict[str, Secret]]:
    """Raises ConninfoError, whose text is for the user."""
    from azpg_gui.core.connection.conninfo import parse_conninfo  # noqa: PLC0415

    return parse_conninfo(text.strip())


@dataclass(frozen=True, slots=True)
class RootsView:
    """What a choice of roots comes to on this machine.

    Attributes:
        judgements: what is wrong with it, and with the other files the profile names.
    """

    path: "Path | None"
    loaded: "Loaded | None"
    judgements: "tuple[FileJudgement, ...]" = ()


async def look_at_roots(profile: Profile) -> RootsView:
    """The certificates behind a profile's choice of roots."""
    import os  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    from azpg_gui.core.certificates.certificate_file import load_certificate_file  # noqa: PLC0415
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.connection.given_values import given_values  # noqa: PLC0415
    from azpg_gui.core.connection.libpq_places import root_certificate_place  # noqa: PLC0415
    from azpg_gui.core.connection.profile import Trust  # noqa: PLC0415
    from azpg_gui.core.roots.system_stores import system_certificate_file  # noqa: PLC0415
    from azpg_gui.qt.connection.file_judgement import judge_files  # noqa: PLC0415

    def look() -> RootsView:
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

    return await in_daemon_thread(look, name="roots")


async def write_copy_of(keyword: str, path: str) -> dict[str, str]:
    """Raises OSError, FixError: nothing was written."""
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.qt.connection.file_judgement import write_copy  # noqa: PLC0415

    return await in_daemon_thread(lambda: write_copy(keyword, path), name="doctor")


async def download_azure_root(
    root: "AzureRoot", progressed: Callable[[int, int | None], None]
) -> "Download":
    from azpg_gui.core.roots.download import download_root  # noqa: PLC0415

    return await download_root(root, progressed)


async def install_azure_roots(path: "Path | None") -> "Installed":
    """Add the roots every Azure client needs to libpq's own place, or to ``path``.

    Raises:
        TrustFileError: nothing was changed.
    """
    import os  # noqa: PLC0415

    from azpg_gui.core.azure.roots import azure_roots, needed_roots  # noqa: PLC0415
    from azpg_gui.core.certificates.certificate_file import load_certificate_file  # noqa: PLC0415
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.connection.libpq_places import root_certificate_place  # noqa: PLC0415
    from azpg_gui.core.roots.trust_file import (  # noqa: PLC0415
        TrustFileError,
        install_roots,
    )

    place = path or root_certificate_place(os.environ)
    if place is None:
        raise TrustFileError(sentence("There is no home folder to put root.crt into."))

    def work() -> "Installed":
        wanted = needed_roots(azure_roots())
        certificates = [load_certificate_file(r.path).certificates[0] for r in wanted if r.path]
        return install_roots(place, certificates)

    return await in_daemon_thread(work, name="install")


async def plan_azure_roots() -> "InstallPlan":
    """What adding the needed roots to libpq's own place would do. Raises TrustFileError."""
    import os  # noqa: PLC0415

    from azpg_gui.core.azure.roots import azure_roots, needed_roots  # noqa: PLC0415
    from azpg_gui.core.certificates.certificate_file import load_certificate_file  # noqa: PLC0415
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.connection.libpq_places import root_certificate_place  # noqa: PLC0415
    from azpg_gui.core.roots.install_plan import plan_install  # noqa: PLC0415
    from azpg_gui.core.roots.trust_file import TrustFileError  # noqa: PLC0415

    place = root_certificate_place(os.environ)
    if place is None:
        raise TrustFileError(sentence("There is no home folder to put root.crt into."))

    def work() -> "InstallPlan":
        wanted = needed_roots(azure_roots())
        roots = [load_certificate_file(r.path).certificates[0] for r in wanted if r.path]
        return plan_install(place, roots, libpqs_place=place)

    return await in_daemon_thread(work, name="install")


async def record_in_history(folder: "Path | None", identifier: str, checked: "Checked") -> None:
    """Add a run to the history. Raises StorageError."""
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.operations.check import history_entry  # noqa: PLC0415

    history = history_of(folder)
    await in_daemon_thread(
        lambda: history.record(identifier, history_entry(checked)), name="history"
    )


async def read_history(folder: "Path | None", identifier: str) -> "tuple[HistoryEntry, ...]":
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415

    history = history_of(folder)
    return await in_daemon_thread(lambda: history.load(identifier), name="history")


def history_of(folder: "Path | None") -> "History":
    """The history file of a window; not read yet."""
    from azpg_gui.core.storage.file_locations import history_file  # noqa: PLC0415
    from azpg_gui.core.storage.history import History  # noqa: PLC0415

    return History(folder / "history.json" if folder else history_file())


async def read_password(entry: "Entry") -> "tuple[Secret | None, CredentialStatus]":
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.storage.credentials import Credentials  # noqa: PLC0415

    return await in_daemon_thread(lambda: Credentials().read(entry), name="keyring")


async def keyring_status() -> "CredentialStatus":
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.storage.credentials import Credentials  # noqa: PLC0415

    return await in_daemon_thread(lambda: Credentials().status(), name="keyring")


async def move_password(
    old: "Entry | None", new: "Entry | None", secret: Secret | None
) -> "CredentialStatus":
    """Keep ``secret`` at ``new`` (None: keep nothing) and forget what lies at ``old``."""
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.core.storage.credentials import Credentials  # noqa: PLC0415

    def work() -> "CredentialStatus":
        credentials = Credentials()
        status = credentials.status()
        if new is not None and secret is not None:
            status = credentials.store(new, secret)
        if old is not None and old != new and status.usable:
            credentials.delete(old)
        return status

    return await in_daemon_thread(work, name="keyring")


async def start_practice(scenario: "Scenario") -> "PracticeServer":
    """Raises PostgresMissingError or PracticeError, whose text is for the user."""
    from azpg_gui.core.concurrency.event_loop import in_daemon_thread  # noqa: PLC0415
    from azpg_gui.practice.server import start_server  # noqa: PLC0415

    return await in_daemon_thread(lambda: start_server(scenario), name="practice")
