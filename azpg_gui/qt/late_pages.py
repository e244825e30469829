"""What comes after the first paint, loaded while the user reads the form.

Two halves, for two threads. What the pages and dialogs need and has nothing of Qt, cryptography
first, is imported in the worker. Their own modules, and PySide6's classes of widgets, are made in
the GUI thread, in turns (``in_turns.py``): PySide6 makes a class when it is first named, by tables
that no lock guards, and two threads that do so at the same moment can crash the program.
"""

import importlib
import os
import pkgutil
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from azpg_gui.lazy import later

if TYPE_CHECKING:
    from PySide6 import QtWidgets

    from azpg_gui.core import file_versions
    from azpg_gui.core.connection import keywords, libpq_places
    from azpg_gui.core.connection.keywords import Keyword
else:
    QtWidgets = later("PySide6.QtWidgets")
    file_versions = later("azpg_gui.core.file_versions")
    keywords = later("azpg_gui.core.connection.keywords")
    libpq_places = later("azpg_gui.core.connection.libpq_places")

__all__ = ["PAGES", "WITHOUT_QT", "page_modules", "prepare", "widget_classes"]

# What the modules of these folders import that is not Qt's, nor theirs. By name, for an import of
# what is not used looks like a mistake; a test says which one is missing.
PAGES: Final = ("check", "certificates", "history", "interchange", "preferences", "strings")
WITHOUT_QT: Final = (
    "azpg_gui.core.certificates.issuers",
    "azpg_gui.core.certificates.openssl_text",
    "azpg_gui.core.certificates.revocation",
    "azpg_gui.core.connection.command_words",
    "azpg_gui.core.connection.given_values",
    "azpg_gui.core.diagnosis.client_rows",
    "azpg_gui.core.diagnosis.diagnose",
    "azpg_gui.core.diagnosis.findings.clients",
    "azpg_gui.core.diagnosis.findings.login_reason",
    "azpg_gui.core.diagnosis.findings.modes",
    "azpg_gui.core.diagnosis.formats.markdown",
    "azpg_gui.core.interchange.pasted",
    "azpg_gui.core.interchange.preview",
    "azpg_gui.core.interchange.program_names",
    "azpg_gui.core.probe.aliases",
    "azpg_gui.core.probe.alternatives_search",
    "azpg_gui.core.probe.clients.libraries",
    "azpg_gui.core.roots.download",
    "azpg_gui.core.roots.export",
    "azpg_gui.core.roots.pin_check",
    "azpg_gui.core.storage.credentials",
    "azpg_gui.core.storage.history_changes",
    "azpg_gui.core.storage.history_comparison",
    "azpg_gui.core.storage.past_report",
    "azpg_gui.core.strings.run_record",
    "azpg_gui.operations.azure_cli",
    "azpg_gui.operations.certificate_files",
    "azpg_gui.operations.check",
    "azpg_gui.operations.dates",
    "azpg_gui.operations.export",
    "azpg_gui.operations.history",
    "azpg_gui.operations.interchange",
    "azpg_gui.operations.password_sources",
    "azpg_gui.operations.past_reports",
    "azpg_gui.operations.raising",
    "azpg_gui.operations.roots",
    "azpg_gui.operations.several_checks",
    "azpg_gui.operations.string_trial",
    "azpg_gui.operations.strings",
    "encodings.idna",
    "filelock",
    "platformdirs",
)


def prepare() -> "tuple[Keyword, ...]":
    """Load what the pages and a first test need, and clear what a writer of root.crt left that was
    killed. Blocking, and for any thread.

    Returns:
        Every keyword the libpq in use knows.
    """
    for name in WITHOUT_QT:
        importlib.import_module(name)
    place = libpq_places.root_certificate_place(os.environ)
    if place is not None:
        file_versions.clear_leftovers(place)
    return keywords.libpq_keywords()


def widget_classes() -> Iterator[Callable[[], object]]:
    """Each call makes one of PySide6's classes, with its enumerations. All of them: to name the
    class of a table's viewport PySide6 looks through every widget class."""
    for name in dir(QtWidgets):
        if name.startswith("Q"):
            yield partial(_made, name)


def _made(name: str) -> object:
    return dir(getattr(QtWidgets, name))


def page_modules() -> Iterator[Callable[[], object]]:
    """Each call imports one module of the pages."""
    for page in PAGES:
        folder = importlib.import_module(f"azpg_gui.qt.{page}")
        for found in pkgutil.iter_modules(folder.__path__):
            yield partial(importlib.import_module, f"{folder.__name__}.{found.name}")
