"""The test dialog of the window: run it on the form, apply a remedy to the form, take it back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.lazy import later
from azpg_gui.qt.connection.connection_page import ConnectionPage
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.window.asked_passwords import AskedPasswords
from azpg_gui.qt.window.command_consent import CommandConsent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from azpg_gui.core.diagnosis import model
    from azpg_gui.core.diagnosis.model import Remedy
    from azpg_gui.core.secret import Secret
    from azpg_gui.core.storage.preferences import Preferences
    from azpg_gui.operations import check
    from azpg_gui.operations.check import Checked
    from azpg_gui.qt.check import test_dialog
    from azpg_gui.qt.check.test_dialog import TestDialog
else:  # loaded before a test can be asked for
    model = later("azpg_gui.core.diagnosis.model")
    check = later("azpg_gui.operations.check")
    test_dialog = later("azpg_gui.qt.check.test_dialog")

__all__ = ["CheckController", "ShownCheck"]


class ShownCheck(NamedTuple):
    """Attributes:
    tested: the profile and its password.
    before_remedy: the form before the last remedy, where one was applied.
    edited: the form has other values than were tested.
    """

    tested: "tuple[Profile, Secret | None]"
    before_remedy: "tuple[Profile, Secret | None] | None"
    checked: "Checked"
    edited: bool


class CheckController(QObject):
    """One dialog, used again for every test. Imported with the window, so the dialog is not.

    Signals:
        tested(object, object, object): the ``Profile`` that was tested, the password or None, and a
        ``Checked``.
        form_wanted(): a remedy needs the user's hand in the form.
        help_wanted(str): the page of a finding.
        user_kept(): the user is not to be cut at its @.
    """

    tested = Signal(object, object, object)
    form_wanted = Signal()
    help_wanted = Signal(str)
    user_kept = Signal()
    __test__ = False  # not a test class

    def __init__(
        self,
        engine: Engine,
        page: ConnectionPage,
        current: Callable[[], Profile],
        saved: Callable[[str], Profile | None],
        consent: CommandConsent,
        asked: AskedPasswords,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._consent, self._asked = consent, asked
        # For the test that is open, by the identifier of its profile.
        self._entered: dict[str, Secret] = {}
        self._engine, self._page = engine, page
        self._current, self._saved = current, saved
        self._tested: tuple[Profile, Secret | None] = (current(), None)
        self._before_remedy: tuple[Profile, Secret | None] | None = None
        self._modes_after = False  # the run that is under way
        self._preferences: Preferences | None = None
        self.dialog: TestDialog | None = None
        self._prepared: TestDialog | None = None

    @Slot(object)
    def follow(self, preferences: "Preferences") -> None:
        """From the next run on."""
        self._preferences = preferences

    def test(self, window: "QWidget") -> None:
        """Open the dialog on the form as it stands, and run it."""
        self._modes_after = False
        self._ask_and_run(window)

    def _ask_and_run(self, window: "QWidget") -> None:
        """A password command is asked about before the dialog opens, and runs within the test; a
        password that is asked for every time is typed before it opens."""
        profile = self._current()

        def answered(allowed: bool) -> None:  # noqa: FBT001 - a callback
            command = profile.password_command if allowed else ()
            saved = self._saved(profile.identifier)
            self._asked.ask_keyring(profile, saved, partial(ask, command))

        def ask(command: tuple[str, ...]) -> None:
            self._entered = {}
            known = self._page.password() is not None
            pairs = [] if known else [(profile, self._saved(profile.identifier))]
            self._asked.ask_about(pairs, window, partial(run, command))

        def run(command: tuple[str, ...], entered: "dict[str, Secret]") -> None:
            self._entered = entered
            self._run(self._dialog(window), command)

        self._consent.ask_about(profile, window, answered)

    def prepare(self, window: "QWidget") -> None:
        """Make the dialog before it is asked for: half of what its first opening takes."""
        if self.dialog is None and self._prepared is None:
            self._prepared = self._made(window)

    def _dialog(self, window: "QWidget") -> "TestDialog":
        if self.dialog is None:
            self.dialog = self._prepared or self._made(window)
        return self.dialog

    def _made(self, window: "QWidget") -> "TestDialog":
        dialog = test_dialog.TestDialog(self._current(), engine=self._engine, parent=window)
        # Used again for every test of this window: opening it anew would be seen.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003
        dialog.finished.connect(self._on_closed)
        dialog.finished_test.connect(self._on_finished)
        dialog.remedy_chosen.connect(self._on_remedy_chosen)
        dialog.shown.passphrase_entered.connect(self._page.take_passphrase)
        dialog.shown.key_opened.connect(self._page.take_passphrase)
        dialog.shown.offer_help()
        dialog.shown.help_asked.connect(self.help_wanted)
        dialog.undo_button.clicked.connect(self._on_undo)
        return dialog

    def try_modes(self, window: "QWidget") -> None:
        """As ``test``, and then what each sslmode would do; at once where nothing was edited since
        the last test."""
        dialog = self.dialog
        if dialog is not None and dialog.checked is not None and not dialog.state.stale:
            self._show(dialog)
            self._show_modes(dialog)
        else:
            self._modes_after = True
            self._ask_and_run(window)

    @property
    def has_result(self) -> bool:
        """There is something to copy."""
        return self.dialog is not None and self.dialog.checked is not None

    def copy_summary(self) -> None:
        if self.dialog is not None:
            self.dialog.shown.export_bar.summary.click()

    def copy_report(self) -> None:
        if self.dialog is not None:
            self.dialog.shown.export_bar.report.click()

    def mark_stale(self) -> None:
        """The form was edited, or shows another profile; a test that waits for the keyring is not
        run any more."""
        self._asked.drop_waiting()
        if self.dialog is not None:
            self.dialog.mark_stale()

    def forget_undo(self) -> None:
        """Another profile is in the form: the last remedy was not for it."""
        self._before_remedy = None
        if self.dialog is not None:
            self.dialog.undo_button.hide()

    def shown(self) -> "ShownCheck | None":
        """What the dialog shows, to be shown by another one; None where it shows no result."""
        dialog = self.dialog
        if dialog is None or not dialog.isVisible() or dialog.running or dialog.checked is None:
            return None
        return ShownCheck(self._tested, self._before_remedy, dialog.checked, dialog.state.edited)

    def show_again(self, shown: "ShownCheck", window: "QWidget") -> None:
        """What another window's dialog showed."""
        self._tested, self._before_remedy = shown.tested, shown.before_remedy
        dialog = self._dialog(window)
        profile, password = shown.tested
        self._set_profile(dialog, profile, password)
        self._show(dialog)
        dialog.show_checked(shown.checked, edited=shown.edited)

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _run(self, dialog: "TestDialog", command: tuple[str, ...] = ()) -> None:
        """Args:
        command: the password command that may run, should it still be the form's.
        """
        profile, password = self._current(), self._page.password()
        if not dialog.running:
            self._tested = (profile, password)
            self._set_profile(dialog, profile, password)
            dialog.state = replace(dialog.state, allowed_command=command)
        self._show(dialog)
        dialog.start()

    def _set_profile(
        self, dialog: "TestDialog", profile: Profile, password: "Secret | None"
    ) -> None:
        password = password or self._entered.get(profile.identifier)
        secrets = {"password": password} if password else {}
        passphrase = self._page.passphrase()
        if passphrase is not None:
            secrets["sslpassword"] = passphrase
        dialog.set_profile(profile, secrets, self._saved(profile.identifier))
        if self._preferences is not None:
            dialog.state = replace(dialog.state, limits=check.limits_of(self._preferences))

    @Slot()
    def _on_closed(self) -> None:
        self._entered = {}

    def _show(self, dialog: "TestDialog") -> None:
        dialog.undo_button.setVisible(self._before_remedy is not None)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _show_modes(self, dialog: "TestDialog") -> None:
        dialog.show_tab("modes")
        dialog.try_modes()

    @Slot(object)
    def _on_finished(self, checked: "Checked") -> None:
        profile, password = self._tested
        self.tested.emit(profile, password, checked)
        modes, self._modes_after = self._modes_after, False
        if modes and self.dialog is not None:
            self._show_modes(self.dialog)

    @Slot(object)
    def _on_remedy_chosen(self, remedy: "Remedy") -> None:
        dialog, page = self.dialog, self._page
        if dialog is None:
            return
        if remedy.set:
            self._before_remedy = (self._current(), page.password())
            page.apply(remedy.set)
            self._run(dialog, dialog.state.allowed_command)
            return
        if remedy.action is model.Action.KEEP_USER:
            self.user_kept.emit()
            self._run(dialog, dialog.state.allowed_command)
            return
        dialog.close()
        self.form_wanted.emit()
        match remedy.action:
            case model.Action.ENTER_PASSWORD:
                page.sign_in.focus_secret()
            case model.Action.CHOOSE_ROOT_FILE:
                page.security.choose_file()
            case model.Action.CHOOSE_CLIENT_CERTIFICATE:
                page.security.further.choose_client_certificate()
            case _:
                page.security.further.open()

    @Slot()
    def _on_undo(self) -> None:
        if self._before_remedy is None:
            return
        changed, (profile, password) = self._current(), self._before_remedy
        self.forget_undo()
        self._page.show_profile(profile, password, self._page.passphrase())
        self._page.edited.emit()
        if self.dialog is not None:
            self.dialog.show_undone(changed, profile)
