"""Opens every dialog of ours on a small screen, in both languages, each with what it holds in use.

    python small_screen.py FOLDER

Qt's offscreen screen is that of its configuration file, so this is a process of its own. Prints a
line of JSON: by dialog and language what of it lies out of sight, and its size.
"""

import asyncio
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QTabWidget, QWidget

from azpg_gui.app import build_application
from azpg_gui.core.answer import no
from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.connection.profile import Environment, Profile, Trust
from azpg_gui.core.connection.profile_differences import profile_differences
from azpg_gui.core.program_log.crash_report import CrashReports, Report
from azpg_gui.core.roots.export import install_commands
from azpg_gui.core.sentences import sentence
from azpg_gui.core.storage.past_report import unpacked
from azpg_gui.core.storage.preferences import Preferences
from azpg_gui.core.storage.profile_versions import EarlierProfiles, changes_between
from azpg_gui.operations.check import Checked, check_profile, history_entry, last_result
from azpg_gui.operations.password_sources import PasswordAsked
from azpg_gui.qt.certificates.commands_dialog import CommandsDialog
from azpg_gui.qt.check.dialog_lifetime import DialogWorker
from azpg_gui.qt.check.enforcement_dialog import EnforcementDialog
from azpg_gui.qt.check.password_prompt import PasswordPrompt
from azpg_gui.qt.check.test_dialog import TestDialog
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.help.about_dialog import AboutDialog
from azpg_gui.qt.help.log_dialog import LogDialog
from azpg_gui.qt.history.past_report_dialog import PastReportDialog
from azpg_gui.qt.interchange.export_dialog import ExportDialog
from azpg_gui.qt.preferences.preferences_dialog import PreferencesDialog
from azpg_gui.qt.profiles.differences_table import differences_table
from azpg_gui.qt.profiles.versions_dialog import VersionsDialog
from azpg_gui.qt.theme.appearance import Appearance
from azpg_gui.qt.theme.apply import Theme
from azpg_gui.qt.translation import install_language
from azpg_gui.qt.widgets.badge import badge_of
from azpg_gui.qt.widgets.passphrase_prompt import PassphrasePrompt
from azpg_gui.qt.widgets.question import ask
from azpg_gui.qt.window.shortcuts_dialog import ShortcutsDialog
from azpg_gui.resources import resource

HOST = "a-server-with-a-rather-long-name.postgres.database.azure.com"
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
PROFILE = Profile(
    "id", "orders", "production", {"host": HOST, "user": "ops", "sslmode": "verify-full"},
    Trust.AZURE, environment=Environment.PRODUCTION, notes="Line one.\nLine two.",
)  # fmt: skip
FRAME = (16, 40)  # pixels a title bar and borders take


class Given(NamedTuple):
    parent: QWidget
    engine: Engine
    folder: Path
    checked: Checked


def _past_report(given: Given) -> QDialog:
    entry = history_entry(given.checked)
    report = unpacked(entry.report)
    assert report is not None
    badge = badge_of(last_result(given.checked))
    return PastReportDialog(given.parent, entry, badge, report)


def _versions(given: Given) -> QDialog:
    before = tuple(Profile(f"{n}", f"profile {n}", "group") for n in range(30))
    versions = [EarlierProfiles(given.folder, NOW, before)] * 30
    return VersionsDialog(given.parent, versions, (PROFILE,), changes_between, lambda _v: None)


def _commands(given: Given) -> QDialog:
    roots = resource("roots", "digicert-global-root-g2.pem")
    found = load_certificate_file(roots).certificates
    return CommandsDialog(install_commands(given.folder / "root.crt", found * 3), given.parent)


def _enforcement(given: Given) -> QDialog:
    azure = azure_host(HOST)
    assert azure is not None
    worker = DialogWorker(QDialog(given.parent), given.engine)
    insists = no(sentence("It lets plaintext in."))
    return EnforcementDialog(HOST, azure, insists, worker, given.parent)


def _log(given: Given) -> QDialog:
    text = "\n".join(f"line {n} of what happened" for n in range(80))
    report = Report(given.folder / "report", "2026-11-27T11:00:00", text, ended=True, new=False)
    reports = CrashReports(given.folder)
    return LogDialog(given.engine, given.folder / "log", reports, report, given.parent)


def _export(given: Given) -> QDialog:
    profiles = [replace(PROFILE, identifier=f"{n}", name=f"profile {n}") for n in range(60)]
    dialog = ExportDialog(profiles, frozenset(), given.parent)
    left_out = [f"profile {n}: a setting of it has no place in this format." for n in range(6)]
    dialog.show_preview("a line of the file\n" * 90, left_out, possible=True)
    return dialog


def _test(given: Given) -> QDialog:
    dialog = TestDialog(PROFILE, engine=given.engine, parent=given.parent)
    dialog.show_checked(given.checked)
    return dialog


def _passphrase(given: Given) -> QDialog:
    prompt = PassphrasePrompt(f"/home/somebody/{'folder/' * 12}client.key", given.parent)
    prompt.complain("The passphrase does not open it. " * 3)
    return prompt


def _question(given: Given) -> QDialog:
    """As two versions of one profile are shown."""
    other = replace(
        Profile("id", "other"), values=dict.fromkeys("abcdefghijklmn", "v"), tags=("tag",)
    )
    table = differences_table(profile_differences(PROFILE, other), "Here", "Elsewhere")
    answers = [(name, f"Keep the version of {name}") for name in ("mine", "theirs", "both")]
    return ask(given.parent, f"“{HOST}” was changed elsewhere since it was read here.", answers,
               lambda _answer: None, safe="mine", shown=table)  # fmt: skip


MADE: dict[str, Callable[[Given], QDialog]] = {
    "AboutDialog": lambda given: AboutDialog(given.engine, given.parent),
    "CommandsDialog": _commands,
    "EnforcementDialog": _enforcement,
    "ExportDialog": _export,
    "LogDialog": _log,
    "PassphrasePrompt": _passphrase,
    "PasswordPrompt": lambda given: PasswordPrompt(
        PasswordAsked("somebody@" + HOST, HOST, token=False), given.parent, more=3
    ),
    "PastReportDialog": _past_report,
    "PreferencesDialog": lambda given: PreferencesDialog(Preferences(), Appearance(), given.parent),
    "ShortcutsDialog": lambda given: ShortcutsDialog(given.parent),
    "TestDialog": _test,
    "VersionsDialog": _versions,
    "question": _question,
}


def _out_of_sight(dialog: QDialog, room: tuple[int, int]) -> list[str]:
    """Buttons outside the part of the dialog that is on the screen, and that nothing scrolls to."""
    found = []
    for one in dialog.findChildren(QPushButton):
        if not one.isVisible() or one.window() is not dialog or _is_scrolled(one):
            continue
        corner = one.mapTo(dialog, QPoint(one.width(), one.height()))
        if corner.x() > room[0] or corner.y() > room[1]:
            found.append(f"{one.text()} ends at {corner.x()}, {corner.y()}")
    width, height = dialog.width(), dialog.height()
    if width > room[0] or height > room[1]:
        found.append(f"{width} × {height}")
    return found


def _is_scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, (QScrollArea, QTabWidget)):
        above = above.parentWidget()
    return above is not None


def main(folder: str) -> int:
    application = build_application(["azpg"], "en")
    Theme(application).apply()
    place = Path(folder)
    here = replace(PROFILE, values={"host": "127.0.0.1", "port": "1"}, trust=Trust.SYSTEM)
    parent, engine = QWidget(), Engine()
    engine.open()
    given = Given(parent, engine, place, asyncio.run(check_profile(here, {}, lambda _record: None)))
    available = parent.screen().availableGeometry()
    room = (available.width() - FRAME[0], available.height() - FRAME[1])
    found: dict[str, list[str]] = {}
    for language in ("en", "ko"):
        install_language(application, language)
        for name, make in MADE.items():
            dialog = make(given)
            dialog.show()
            for _ in range(3):  # a text that wraps changes what stands around it
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            found[f"{name} {language}"] = _out_of_sight(dialog, room)
            dialog.close()
    sys.stdout.write(
        json.dumps({"screen": [available.width(), available.height()], "found": found})
    )
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
