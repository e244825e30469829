"""Before a test: whoever signs in is asked for what the profile asks for every time."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.profiles.passwords import Passwords

if TYPE_CHECKING:
    from azpg_gui.operations import password_sources
    from azpg_gui.operations.password_sources import PasswordAsked
    from azpg_gui.qt.check import password_prompt
    from azpg_gui.qt.check.password_prompt import PasswordPrompt
else:  # loaded before a test can be asked for
    password_sources = later("azpg_gui.operations.password_sources")
    password_prompt = later("azpg_gui.qt.check.password_prompt")

__all__ = ["AskedPasswords"]

Then = Callable[[dict[str, Secret]], None]


class AskedPasswords(QObject):
    """One prompt after another, of one go at a time. Nothing of it is kept here.

    Attributes:
        prompt: the one that is open.
        ask_keyring: once more, where it gave nothing.
        drop_waiting: the form has changed while the keyring was asked.
    """

    def __init__(self, engine: Engine, passwords: Passwords, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self.ask_keyring = passwords.ask_again
        self.drop_waiting = passwords.question.drop_waiting
        self.prompt: PasswordPrompt | None = None

    def ask_about(
        self, profiles: Sequence[tuple[Profile, Profile | None]], window: QWidget, then: Then
    ) -> None:
        """``then`` gets what was entered, by identifier; nothing where somebody cancelled. At once
        where nobody is to be asked.

        Args:
            profiles: without a typed password; each with its edits, and as it is saved.
        """
        wanted = [pair for pair in profiles if password_sources.is_asked_for(pair[0])]
        if not wanted:
            then({})
            return
        if self.prompt is not None:
            self.prompt.activateWindow()
            return

        def known(asked: "list[tuple[str, PasswordAsked | None]]") -> None:
            questions = [(identifier, one) for identifier, one in asked if one is not None]
            self._next(questions, {}, window, then)

        self._engine.run(
            lambda: [(p.identifier, password_sources.password_asked(p, s)) for p, s in wanted],
            known, newest_of="asked passwords",
        )  # fmt: skip

    def _next(
        self,
        left: "list[tuple[str, PasswordAsked]]",
        found: dict[str, Secret],
        window: QWidget,
        then: Then,
    ) -> None:
        if not left:
            then(found)
            return
        (_, asked), *_ = left
        # One user of one server has one password.
        same = [identifier for identifier, one in left if one == asked]
        rest = [pair for pair in left if pair[1] != asked]
        answers: list[Secret | None] = []

        def closed(_result: int) -> None:
            self.prompt = None
            if not answers:
                return
            entered = answers[0]
            if entered is None:
                then(found)
            else:
                self._next(rest, {**found, **dict.fromkeys(same, entered)}, window, then)

        self.prompt = password_prompt.PasswordPrompt(asked, window, more=len(rest))
        self.prompt.entered.connect(answers.append)
        self.prompt.finished.connect(closed)
        self.prompt.open()
