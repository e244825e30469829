"""The core works where there is no Qt, and the command line does not wait for it."""

import argparse
import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

import azpg_gui
from azpg_gui.cli import _COMMANDS, exit_statuses
from azpg_gui.core.exit_status import ExitStatus

_NO_QT = """
import sys, importlib.abc
class NoQt(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError("no Qt on this machine")
sys.meta_path.insert(0, NoQt())
"""

_WALK = """
import importlib, pkgutil
import azpg_gui.core, azpg_gui.operations, azpg_gui.practice, azpg_gui.commands, azpg_gui.cli
packages = (azpg_gui.core, azpg_gui.operations, azpg_gui.practice, azpg_gui.commands)
names = [module.name for package in packages
         for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in names:
    importlib.import_module(name)
assert len(names) > 40, names
assert "PySide6" not in sys.modules
print(len(names))
"""


def _python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_everything_but_the_window_imports_without_qt() -> None:
    assert int(_python(_NO_QT + _WALK)) > 40


def test_help_needs_neither_qt_nor_cryptography() -> None:
    heavy = '{"PySide6", "cryptography", "psycopg", "OpenSSL", "httpx", "keyring", "asyncio"}'
    code = f"import sys; from azpg_gui import cli; assert not {heavy} & sys.modules.keys()"
    _python(code)


def test_the_first_frame_needs_little() -> None:
    """By count, for a time says little: 38 modules of ours and 27 widgets. What comes later is made
    in turns (``qt/window/opening.py``)."""
    code = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from azpg_gui.app import build_application, first_frame
application = build_application(["azpg-gui"])
window = first_frame(application)
heavy = {"cryptography", "psycopg", "OpenSSL", "httpx", "keyring", "asyncio", "ssl", "truststore",
         "json", "logging.handlers", "PySide6.QtNetwork", "PySide6.QtSvg", "PySide6.QtDBus"}
loaded = heavy & sys.modules.keys()
assert not loaded, loaded
ours = sorted(name for name in sys.modules if name.startswith("azpg_gui"))
assert len(ours) <= 40, ours
pages = ("connection", "profiles", "check", "certificates", "history", "strings", "welcome")
assert not [name for name in ours if name.startswith(tuple(f"azpg_gui.qt.{p}" for p in pages))]
made = [type(widget).__name__ for widget in application.allWidgets()]
assert len(made) <= 28, (len(made), made)
"""
    _python(code)


def test_a_start_imports_what_explains_a_failed_one_only_then() -> None:
    """As ``azpg-gui`` itself starts, up to the first frame. No module's source is read for
    PySide6's features (``feature_hook``): it would stay in ``linecache``."""
    code = """
import builtins, linecache, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from azpg_gui import __main__
class Started:
    @staticmethod
    def run_window(arguments):
        assert builtins.__import__ is vars(builtins)["__orig_import__"]
        from azpg_gui import app
        app.first_frame = shown
        app.run_window(arguments, new_window=True)
def shown(application):
    loaded = {"azpg_gui.failed_start", "azpg_gui.core.masking", "ctypes", "subprocess", "platform"}
    loaded &= sys.modules.keys()
    assert not loaded, loaded
    ours = {m.__file__ for name, m in sys.modules.items() if name.startswith("azpg_gui.")}
    assert len(ours) > 20 and not ours & linecache.cache.keys()
    sys.stdout.write("shown")
    sys.stdout.flush()
    os._exit(0)
__main__.app = Started
sys.argv = ["azpg-gui"]
sys.exit(__main__.main())
"""
    assert _python(code) == "shown"


def test_the_window_is_whole_before_anything_heavy_is_imported() -> None:
    code = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from azpg_gui.app import build_application, build_window
application = build_application(["azpg-gui"])
window, controller = build_window()
window.show()
heavy = {"cryptography", "psycopg", "OpenSSL", "httpx", "keyring", "asyncio", "ssl", "truststore"}
loaded = heavy & sys.modules.keys()
assert not loaded, loaded
window.close()
"""
    _python(code)


@pytest.mark.parametrize(("name", "row"), _COMMANDS.items())
def test_every_command_says_what_it_takes_and_what_it_runs(name: str, row: tuple[str, str]) -> None:
    module, summary = row
    parser = argparse.ArgumentParser(name)
    importlib.import_module(module).add_arguments(parser)
    assert summary
    assert all(callable(action.get_default("run")) for action in _actions(parser)), name


def _actions(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    nested = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    return [inner for one in nested for inner in one.choices.values()] or [parser]


def test_help_names_every_exit_status() -> None:
    said = exit_statuses()
    shown = {int(number) for number in re.findall(r"\b\d+\b", said)}
    assert shown == {status.value for status in ExitStatus}
    for status in ExitStatus:
        words = status.name.lower() if status >= ExitStatus.SETTINGS else status.name.split("_")[-1]
        assert words.lower() in said, status


def test_imports_inside_functions_are_rare() -> None:
    """``lazy.later`` is the one way; ruff wants a reason for each of the others."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in Path(azpg_gui.__file__).parent.rglob("*.py")
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert len(found) <= 6, found
