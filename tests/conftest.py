"""What every test gets: private folders, no environment of ours, and no silent trouble."""

import gc
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from typing_extensions import override

from tests.support.patience import PatientQtBot

# `make test` draws the same examples each time, so that what fails fails again; `make fuzz` others.
# No deadline: beside busy programs any example takes as long as it takes.
settings.register_profile("suite", derandomize=True, database=None, deadline=None)
settings.register_profile("fuzz", deadline=None)
settings.load_profile("fuzz" if "AZPG_FUZZ_EXAMPLES" in os.environ else "suite")

_PROGRAMS = {
    "postgres": ("psql",),
    "pgbouncer": ("pgbouncer",),
    "secret_service": ("dbus-run-session", "gnome-keyring-daemon"),
    "xvfb": ("Xvfb", "xdotool"),
    "screen_reader": ("dbus-run-session", "gdbus"),
}


def pytest_report_header() -> list[str]:
    import OpenSSL.SSL
    import PySide6
    from psycopg import pq

    openssl = OpenSSL.SSL.SSLeay_version(0).decode()
    return [f"libpq {pq.version()}, {openssl}, PySide6 {PySide6.__version__}"]


def pytest_collection_finish() -> None:
    """What was imported to collect the tests stays: no collection needs to look at it again.

    A full collection after each test of the window took a quarter of its time.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_in_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program (``qt/collector.py``): what a window leaves is not taken apart in a worker.
    First by its name, so that it ends last."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientQtBot:
    """pytest-qt's, with more patience."""
    del qapp
    return PatientQtBot(request)


@pytest.fixture(autouse=True)
def _nothing_comes_into_being() -> Iterator[None]:
    """Tests count on this name to be free, and as root a program under test can make it."""
    place = Path("/nonexistent")
    before = place.exists()
    yield
    if not before and place.exists():
        pytest.fail(f"{place} was made during this test, by it or by another program")


@pytest.fixture(autouse=True)
def _programs_are_there(request: pytest.FixtureRequest) -> None:
    """A test whose program is missing fails: green means it ran."""
    for marker, programs in _PROGRAMS.items():
        if request.node.get_closest_marker(marker) is None:
            continue
        missing = [name for name in programs if shutil.which(name) is None]
        if missing:
            pytest.fail(f"install {', '.join(missing)} (make test does)")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, and nothing of libpq's in the environment."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name in (
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_DATA_HOME",
        "SSL_CERT_FILE",
        "AZPG_HOME",
    ):
        monkeypatch.delenv(name, raising=False)
    for name in list(os.environ):
        if name.startswith("PG") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    return folder


class _Unexpected(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def log_lines() -> Iterator[list[str]]:
    """Log lines from WARNING up; a test that expects one clears the list."""
    handler = _Unexpected()
    root = logging.getLogger()
    root.addHandler(handler)
    yield handler.lines
    root.removeHandler(handler)
    if handler.lines:
        pytest.fail("unexpected log lines:\n" + "\n".join(handler.lines))
