"""``later``: imported on first use, and the same module as everybody else's."""

import subprocess
import sys

import pytest

from azpg_gui.lazy import later


def _in_a_new_process(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_nothing_is_imported_before_an_attribute_is_asked_for() -> None:
    code = """
import sys
from azpg_gui.lazy import later
calendar = later("calendar")
before = "calendar" in sys.modules
year = calendar.isleap(2024)
print(before, year, "calendar" in sys.modules)
"""
    assert _in_a_new_process(code) == "False True True"


def test_what_is_replaced_in_the_module_is_replaced_here(monkeypatch: pytest.MonkeyPatch) -> None:
    import calendar

    lazy = later("calendar")
    assert lazy.isleap(2024)
    monkeypatch.setattr(calendar, "isleap", lambda _year: "replaced")
    assert lazy.isleap(2024) == "replaced"


def test_a_submodule_is_one_module() -> None:
    import email.message

    assert later("email.message").Message is email.message.Message


def test_what_is_missing_is_said_in_pythons_words() -> None:
    with pytest.raises(AttributeError, match="calendar"):
        _ = later("calendar").no_such_name
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        _ = later("no_such_module").name


def test_looking_it_over_imports_nothing() -> None:
    code = """
import inspect, sys
from azpg_gui.lazy import later
calendar = later("calendar")
print(hasattr(calendar, "__wrapped__"), inspect.ismodule(calendar), "calendar" in sys.modules)
"""
    assert _in_a_new_process(code) == "False True False"


def test_what_is_known_of_a_module_needs_no_import() -> None:
    code = """
import sys
from azpg_gui.lazy import later
calendar = later("calendar", {"Calendar": "none yet"})
print(calendar.Calendar, "calendar" in sys.modules, calendar.isleap(2024), calendar.Calendar)
"""
    assert _in_a_new_process(code) == "none yet False True <class 'calendar.Calendar'>"
