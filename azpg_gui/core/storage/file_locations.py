"""The platform's folders for this program."""

from pathlib import Path
from typing import TYPE_CHECKING

from azpg_gui.lazy import later
from azpg_gui.this_program import portable_home

if TYPE_CHECKING:
    import platformdirs
else:  # the window shows first
    platformdirs = later("platformdirs")

__all__ = [
    "allowed_commands_file",
    "drafts_folder",
    "history_file",
    "last_results_file",
    "log_file",
    "preferences_file",
    "profiles_file",
    "roots_folder",
    "told_certificates_file",
]


def profiles_file() -> Path:
    """``~/.config/azpg/profiles.json`` on Linux, the platform's equivalent, or in ``AZPG_HOME``."""
    return _settings() / "profiles.json"


def last_results_file() -> Path:
    """Not settings: what the last test of each profile found."""
    return _state() / "last-results.json"


def history_file() -> Path:
    """What every test of every profile saw."""
    return _state() / "history.json"


def preferences_file() -> Path:
    return _settings() / "preferences.json"


def log_file() -> Path:
    """Beside ``window.ini``, where the window writes it (``qt/unexpected.py``)."""
    return _state() / "azpg-gui.log"


def drafts_folder() -> Path:
    """Edits that were not saved yet, a file for each window."""
    return _state() / "drafts"


def allowed_commands_file() -> Path:
    """Password commands somebody agreed to on this computer."""
    return _state() / "allowed-commands.json"


def told_certificates_file() -> Path:
    """Of which ends of certificates a notification told."""
    return _state() / "told.json"


def roots_folder() -> Path:
    """Copies of the shipped roots, for programs that are told where they lie."""
    data = portable_home() or Path(platformdirs.user_data_dir("azpg", appauthor=False))
    return data / "roots"


def _settings() -> Path:
    return portable_home() or Path(platformdirs.user_config_dir("azpg", appauthor=False))


def _state() -> Path:
    return portable_home() or Path(platformdirs.user_state_dir("azpg", appauthor=False))
