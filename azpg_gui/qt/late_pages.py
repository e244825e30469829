"""What comes after the first paint: imported once, in the worker, while the user reads the form.

The pages and dialogs that cryptography comes with, and what a first test needs. They name each
other by ``later``, so nobody is held up by the first use.
"""

import os

import platformdirs
from PySide6 import QtWidgets

# ruff: noqa: F401 - nobody names them here; a fix by ruff would take all of them away at once
import azpg_gui.core.connection.given_values
import azpg_gui.core.interchange.pasted
import azpg_gui.core.storage.credentials
import azpg_gui.operations.check
import azpg_gui.operations.history
import azpg_gui.operations.roots
import azpg_gui.qt.certificates.certificates_controller
import azpg_gui.qt.check.test_dialog
import azpg_gui.qt.history.history_page
import azpg_gui.qt.interchange.export_controller
import azpg_gui.qt.interchange.import_controller
import azpg_gui.qt.preferences.preferences_dialog
from azpg_gui.core.connection.conninfo import known_keywords
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.file_versions import clear_leftovers

__all__ = ["prepare"]


def prepare() -> frozenset[str]:
    """Load what the first dialog will need, and clear what a writer of root.crt left that was
    killed. Blocking.

    Returns:
        Every keyword the libpq in use knows.
    """
    # Looking at a class makes PySide6 create it, and its enumerations: here, not in the GUI thread.
    # All of them: to name the class of a table's viewport PySide6 looks through every widget class.
    for name in dir(QtWidgets):
        if name.startswith("Q"):
            dir(getattr(QtWidgets, name))
    place = root_certificate_place(os.environ)
    if place is not None:
        clear_leftovers(place)
    return known_keywords()
