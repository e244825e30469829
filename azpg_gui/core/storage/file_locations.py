"""The platform's folders for this program."""

from pathlib import Path
from typing import TYPE_CHECKING

from azpg_gui.lazy import later

if TYPE_CHECKING:
    import platformdirs
else:  # the window shows first
    platformdirs = later("platformdirs")

__all__ = [
    "drafts_folder",
    "history_file",
    "last_results_file",
    "preferences_file",
    "profiles_file",
]


def profiles_file() -> Path:
    """``~/.config/azpg/profiles.json`` on Linux; the platform's equivalent elsewhere."""
    return Path(platformdirs.user_config_dir("azpg", appauthor=False)) / "profiles.json"


def last_results_file() -> Path:
    """Not settings: what the last test of each profile found."""
    return Path(platformdirs.user_state_dir("azpg", appauthor=False)) / "last-results.json"


def history_file() -> Path:
    """What every test of every profile saw."""
    return Path(platformdirs.user_state_dir("azpg", appauthor=False)) / "history.json"


def preferences_file() -> Path:
    return Path(platformdirs.user_config_dir("azpg", appauthor=False)) / "preferences.json"


def drafts_folder() -> Path:
    """Edits that were not saved yet, a file for each window."""
    return Path(platformdirs.user_state_dir("azpg", appauthor=False)) / "drafts"
