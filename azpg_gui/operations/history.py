"""What tests saw, kept under the profile they were of. Blocking."""

from pathlib import Path

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.same_connection import as_in_the_form, same_connection
from azpg_gui.core.secret import SECRET_KEYWORDS
from azpg_gui.core.storage.file_locations import history_file
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.vocabulary import Outcome
from azpg_gui.operations.check import Checked, history_entry, last_result, parameters_of
from azpg_gui.operations.saved_state import last_results_of, preferences_in, profiles_of

__all__ = ["history_of", "read_history", "record_in_history", "record_of_saved", "worth_keeping"]


def history_of(folder: Path | None) -> History:
    """The history in ``folder``; None for the platform's own place. Not read yet."""
    most = preferences_in(folder).load().history
    return History(folder / "history.json" if folder else history_file(), most)


def worth_keeping(checked: Checked) -> bool:
    """A run that somebody stopped found nothing."""
    return checked.diagnosis.outcome is not Outcome.STOPPED


def record_in_history(folder: Path | None, identifier: str, checked: Checked) -> None:
    """Add a run to the history. Raises StorageError."""
    history_of(folder).record(identifier, history_entry(checked))


def read_history(folder: Path | None, identifier: str) -> tuple[HistoryEntry, ...]:
    return history_of(folder).load(identifier)


def record_of_saved(folder: Path | None, profile: Profile, checked: Checked) -> None:
    """Keep a run of a saved profile: in its history, and as its last result where it is saved with
    exactly these values still.

    Args:
        profile: as it was tested; meanwhile a window may have changed or deleted it.

    Raises:
        StorageError: not everything could be written.
    """
    if not worth_keeping(checked) or profiles_of(folder).load().find(profile.identifier) is None:
        return
    results = last_results_of(folder)
    if _is_what_the_window_tests(profile, checked) and _is_still(folder, profile):
        results.record(profile.identifier, last_result(checked))
        if not _is_still(folder, profile):  # saved with other values just now
            results.forget(profile.identifier)
    record_in_history(folder, profile.identifier, checked)


def _is_what_the_window_tests(profile: Profile, checked: Checked) -> bool:
    """Where the file says nothing, the window's form fills in; libpq takes PGSSLMODE, say, or its
    own default. A result beside the profile's name is of the form's values."""
    shown = parameters_of(as_in_the_form(profile), {})
    return _values(shown) == _values(checked.report.parameters)


def _values(parameters: ConnectionParameters) -> dict[str, str]:
    settings = (s for s in parameters.settings if s.keyword not in SECRET_KEYWORDS)
    return {setting.keyword: setting.value for setting in settings}


def _is_still(folder: Path | None, profile: Profile) -> bool:
    saved = profiles_of(folder).load().find(profile.identifier)
    return saved is not None and same_connection(saved, profile)
