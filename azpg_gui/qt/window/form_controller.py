"""The form: the name in the header and the page *Connection*. What is typed there becomes the state
of the profiles, and another profile of that state is put there."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.moved_file import moved_file
from azpg_gui.core.connection.profile import Environment, Profile
from azpg_gui.core.connection.same_connection import with_form
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.connection.files_controller import FilesController
from azpg_gui.qt.connection.pasted_strings import PastedStrings
from azpg_gui.qt.connection.tags import tags_in_use
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.profiles.copied_secrets import CopiedSecrets
from azpg_gui.qt.profiles.passwords import PASSPHRASE, PASSWORD, Passwords
from azpg_gui.qt.profiles.profiles_controller import ProfilesController
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.window.form_steps import FormSteps
from azpg_gui.qt.window.main_window import MainWindow

if TYPE_CHECKING:
    from azpg_gui.core.connection import given_values, profile_fields
    from azpg_gui.core.interchange import pasted, program_names
    from azpg_gui.core.interchange.imported import Imported
else:
    pasted = later("azpg_gui.core.interchange.pasted")
    profile_fields = later("azpg_gui.core.connection.profile_fields")
    program_names = later("azpg_gui.core.interchange.program_names")
    given_values = later("azpg_gui.core.connection.given_values")
    profile_fields = later("azpg_gui.core.connection.profile_fields")

__all__ = ["FormController"]


class FormController(QObject):
    """Signals:
    edited(): other values or another password than before: a result is of older settings.
    replaced(): another profile stands there, or this one with other values.
    said(str), complained(str): a line for the foot of the window; of trouble.

    Attributes:
        steps: what can be undone and made again.
    """

    edited = Signal()
    replaced = Signal()
    said = Signal(str)
    complained = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        profiles: ProfilesController,
        passwords: Passwords,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._name, self._page = window.name, window.connection
        self._profiles, self._passwords = profiles, passwords
        self.steps = FormSteps(profiles.state.form)
        self.strings = PastedStrings(engine, self._page, lambda: profiles.state.current, self)
        self.files = FilesController(engine, self._page, lambda: self.current, self)
        self.copies = CopiedSecrets(engine, passwords, self._page.sign_in.copy_notice, self)
        self.copies.copied.connect(self._on_secrets_copied)
        self.copies.complained.connect(self.complained)
        profiles.duplicated.connect(self.copies.offer)
        window.name_edited.connect(self._on_name_edited)
        window.header.environment.environment_chosen.connect(self._on_environment_chosen)
        self._page.edited.connect(self._on_edited)
        self._page.password_edited.connect(self._on_password_edited)
        self._page.passphrase_changed.connect(self._on_passphrase_changed)
        self._page.noted.connect(self.said)
        self._page.notes.tags.offer_wanted.connect(self._on_tags_wanted)
        profiles.form_replaced.connect(self.show_profile)
        self.strings.read.connect(self._on_string_read)
        self.strings.refused.connect(self.complained)
        self.files.said.connect(self.said)
        self.files.complained.connect(self.complained)

    @property
    def current(self) -> Profile:
        """The profile as it stands in the form, saved or not."""
        kept, page = self._profiles.state.form, self._page.profile()
        return with_form(kept, replace(page, name=self._name.value or kept.name))

    @property
    def password(self) -> Secret | None:
        return self._page.password()

    @Slot()
    def show_profile(self) -> None:
        """What the state has in the form is put there."""
        profile = self._profiles.state.form
        self._put_on_page(profile)
        self._name.setText(profile.name)
        self._name.setCursorPosition(0)
        self.steps = FormSteps(self.current)
        self.copies.show_for(profile)
        self.replaced.emit()
        self.files.look_soon()

    @Slot(str)
    def _on_secrets_copied(self, identifier: str) -> None:
        if identifier == self._profiles.state.current:
            self._put_on_page(self.current)

    def _put_on_page(self, profile: Profile) -> None:
        kept = self._passwords.all_kept(profile.identifier)
        self._page.show_profile(profile, kept.get(PASSWORD), kept.get(PASSPHRASE))

    @Slot()
    def _on_passphrase_changed(self) -> None:
        self._passwords.keep(self.current.identifier, self._page.passphrase(), PASSPHRASE)

    @Slot()
    def _on_name_edited(self) -> None:
        self._profiles.follow(self._profiles.state.name_typed(), typed=True)
        self._on_edited()

    @Slot(object)
    def _on_environment_chosen(self, environment: Environment) -> None:
        """What was tested stays true: no setting of the connection has changed."""
        state = self._profiles.state
        self._profiles.follow(state.in_environment(environment), typed=True)

    @Slot()
    def keep_user(self) -> None:
        """The answer to the proposal to cut @server; it is saved with the profile, and undone as
        an edit is."""
        self._profiles.follow(self._profiles.state.user_kept(), typed=True)
        kept = replace(self.current, kept_user=self._profiles.state.form.kept_user)
        self.steps = self.steps.edited(kept)
        self._page.show_profile(kept, self._page.password(), self._page.passphrase())
        self.edited.emit()

    @Slot()
    def _on_tags_wanted(self) -> None:
        self._page.notes.tags.offer(tags_in_use(self._profiles.state.listed))

    @Slot()
    def _on_edited(self) -> None:
        typed = self.current
        name = self._profiles.state.name_by_host(typed)
        if name != typed.name:
            self._name.setText(name)
            self._name.setCursorPosition(0)
        profile = replace(typed, name=name)
        self.steps = self.steps.edited(profile)
        self._profiles.follow(self._profiles.state.edited(profile), typed=True)
        self.files.look_soon()
        self._passwords.show_status_for(profile)
        self.edited.emit()

    def use_files(
        self, files: Mapping[str, str], passphrase: Secret | None, *, moved: bool
    ) -> None:
        """libpq keywords and the files they are to name.

        Args:
            passphrase: opens the key among them.
            moved: they stand nowhere else then.
        """
        changes = dict(files)
        if moved:
            given = given_values.given_values(self.current)
            for keyword, path in files.items():
                changes |= moved_file(given, path, keyword)
        self._page.apply(changes)
        if passphrase is not None:
            self._page.take_passphrase(passphrase)
        said = ", ".join(f"{keyword}={path}" for keyword, path in files.items())
        self.said.emit(tr("In the form now: {settings}. Ctrl+Z takes it back.", settings=said))

    def undo(self) -> None:
        """Take back the last edit of the form."""
        self._step(self.steps.undone())

    def redo(self) -> None:
        """And make it again."""
        self._step(self.steps.redone())

    def _step(self, steps: FormSteps) -> None:
        if steps is self.steps:
            return
        self.steps = steps
        self._profiles.follow(self._profiles.state.edited(steps.now), typed=True)
        self._put_on_page(steps.now)
        self._name.setText(steps.now.name)
        self.files.look_soon()
        self.edited.emit()

    @Slot()
    def _on_password_edited(self) -> None:
        profile = self.current
        self._passwords.keep(profile.identifier, self.password)
        retyped = self._passwords.is_new(profile)
        self._profiles.follow(self._profiles.state.password_retyped(retyped=retyped), typed=True)
        self.edited.emit()

    @Slot(str, object)
    def _on_string_read(self, identifier: str, found: "Imported") -> None:
        state = self._profiles.state
        elsewhere = state.profile(identifier)
        if identifier == state.current:
            self._page.fill(found.values, found.secrets)
        elif elsewhere is not None:  # another profile came into the form meanwhile
            filled = given_values.with_settings(elsewhere, found.values)
            self._profiles.follow(state.filled(identifier, filled))
            if found.secrets.get("password"):
                self._passwords.keep(identifier, found.secrets["password"])
        self._keep_what_has_no_field(identifier, found)
        self._say_what_was_read(identifier, found)

    def _keep_what_has_no_field(self, identifier: str, found: "Imported") -> None:
        """Settings of a driver that libpq has nothing like stay with the profile."""
        state = self._profiles.state
        profile = state.profile(identifier)
        if found.kept and profile is not None:
            kept = profile_fields.with_kept(profile, found.kept)
            self._profiles.follow(state.filled(identifier, kept))

    def _say_what_was_read(self, identifier: str, found: "Imported") -> None:
        values, program = found.values, program_names.program_name(found.origin.kind)
        added = values.get("sslmode") is None and azure_host(values.get("host", "")) is not None
        if found.origin.kind not in {"uri", "keywords"}:
            said = tr("Filled from a connection string of {program}.", program=program)
            said = f"{said} {tr('verify-full was added.')}" if added else said
        elif added:
            said = tr("Filled from the connection string; verify-full was added.")
        else:
            said = tr("Filled from the connection string.")
        concerns = pasted.to_be_said(found)
        self.said.emit(" ".join([said, *(translated(c.sentence) for c in concerns[:2])]))
        if identifier == self._profiles.state.current:
            self._page.ask_for({c.keyword for c in concerns if c.code == "placeholder"})

    # What stands there and is no value ------------------------------------------------------------

    def is_refused(self) -> bool:
        """Something in the form is no value: saved or tested without it, less would be asked for
        than was typed. It is said, and gets the focus."""
        page = self._page
        if page.refused_host:
            self.complained.emit(tr("Correct the host first: “Host” holds no host name."))
            page.server.host.setFocus()
            return True
        if page.sign_in.lacks_command:
            self.complained.emit(tr("Enter the password command first, or choose another source."))
            page.sign_in.focus_secret()
            return True
        if page.security.further.unread:
            line = page.security.further.unread[0].text
            self.complained.emit(tr("Correct “More libpq settings” first: “{line}”.", line=line))
            page.security.further.open()
            return True
        return False

    def is_any_refused(self) -> bool:
        """As ``is_refused``, of any profile: that one comes into the form."""
        state = self._profiles.state
        unread = {i for i in self._page.unread if state.profile(i) is not None}
        if unread and state.current not in unread:
            self.go_to(min(unread))
        return self.is_refused()

    def leave(self) -> None:
        """What was typed in the form and not left yet goes where it belongs."""
        self._page.hand_on()

    @Slot(str)
    def go_to(self, identifier: str) -> None:
        """Another profile; what was typed in this one is kept."""
        self._page.hand_on()
        self._profiles.follow(self._profiles.state.going_to(identifier))

    def begin(self) -> None:
        """An empty form, with what is right for Azure already chosen."""
        self._page.hand_on()
        self._profiles.begin()
        self._page.server.host.setFocus()

    def begin_with(self, host: str) -> None:
        """A new form for a host that was typed elsewhere; the cursor goes to what is missing."""
        self.begin()
        if not host:
            return
        server = self._page.server
        server.host.setText(host)
        server.host.hand_on()
        server.edited.emit()
        if not self._page.refused_host:
            self._page.sign_in.user.setFocus()

    def is_testable(self) -> bool:
        """There is a host to test; otherwise that is said, and where to type it."""
        if self._page.state().testable:
            return True
        self.complained.emit(tr("Enter a host first."))
        self._page.server.host.setFocus()
        return False
