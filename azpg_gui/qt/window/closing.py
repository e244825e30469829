"""Closing the window: what is not saved is asked about, what is on its way arrives."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.connection.pasted_strings import PastedStrings
from azpg_gui.qt.profiles.profiles_controller import ProfilesController
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.question import ask
from azpg_gui.qt.window.main_window import MainWindow

__all__ = ["WindowClosing"]

_LOOK_AGAIN = 20  # milliseconds
_NAMED = 6  # profiles named in the question


class WindowClosing:
    """Decides whether the window may close. A question does not hold the event loop: the window
    stays, and closes when it is answered.

    Args:
        correct_first: shows what was typed and is no value yet; False where there is nothing.
        writing: something is on its way to a file or to the keyring.
    """

    def __init__(
        self,
        window: MainWindow,
        profiles: ProfilesController,
        strings: PastedStrings,
        correct_first: Callable[[], bool],
        writing: Callable[[], bool],
    ) -> None:
        self._window, self._profiles, self._strings = window, profiles, strings
        self._correct_first, self._writing = correct_first, writing
        self._asking = False
        self._decided = False
        self._saving = self._waiting = False
        self._staying = False  # something is to be read first
        window.may_close = self._may_close

    def _may_close(self) -> bool:
        if not (self._saving or self._waiting):
            self._staying = False
        if self._decided:
            return self._written()
        if self._asking or self._strings.first(self._close):
            return False
        if self._unsaved():
            self._ask()
            return False
        self._profiles.keep_drafts_now()  # of what was saved none is left
        return self._written()

    def _written(self) -> bool:
        """Also a password whose keyring asks its user first: it has a limit of its own."""
        if not self._writing():
            return True
        if not self._waiting:
            self._waiting = True
            self._window.show_status(tr("Closing once everything is written…"))
            QTimer.singleShot(_LOOK_AGAIN, self._window, self._look_again)
        return False

    def stay(self) -> None:
        """Something that was to be written was not, and that is to be read before the window
        closes."""
        self._staying = True

    def leave_for(self, then: Callable[[], None]) -> None:
        """Another window takes this one's place: nothing is asked, for drafts keep what is not
        saved. ``then`` is called once everything is written; not at all where something was typed
        that is no value yet, which is said."""
        if self._asking or self._correct_first():
            return
        if self._strings.first(lambda: self.leave_for(then)):
            return
        self._profiles.keep_drafts_now()
        self._leave_once_written(then)

    def _leave_once_written(self, then: Callable[[], None]) -> None:
        if self._writing():
            QTimer.singleShot(_LOOK_AGAIN, self._window, lambda: self._leave_once_written(then))
            return
        self._decided = True
        then()

    def _close(self) -> None:
        self._window.close()

    def _look_again(self) -> None:
        self._waiting = False
        if self._staying:
            self._saving = False
        else:
            self._close()

    def _unsaved(self) -> list[Profile]:
        """Also where what was typed is no value yet, and so no edit."""
        state, unread = self._profiles.state, self._window.connection.unread
        return [r.profile for r in state.rows if r.unsaved or r.profile.identifier in unread]

    def _ask(self) -> None:
        self._asking = True
        self._profiles.keep_drafts_now()
        unsaved = self._unsaved()
        names = [f"• {profile.name}" for profile in unsaved[:_NAMED]]
        if len(unsaved) > _NAMED:
            names.append(tr("• and {count} more", count=len(unsaved) - _NAMED))
        question = (
            tr("One connection is not saved.")
            if len(unsaved) == 1
            else tr("{count} connections are not saved.", count=len(unsaved))
        )
        answers = [("save", tr("&Save all")), ("discard", tr("&Discard")), ("cancel", tr("Cancel"))]
        ask(self._window, question, answers, self._answered, more="\n".join(names), safe="cancel")

    def _answered(self, answer: str) -> None:
        self._asking = False
        match answer:
            case "save" if not self._correct_first():
                self._saving, self._staying = True, False
                self._save()
            case "discard" if self._profiles.files.ready:
                self._asking = True  # not again, while it is done
                self._profiles.discard_all(self._leave)
            case "discard":
                self._leave()
            case _:
                pass

    def _save(self) -> None:
        if self._profiles.files.ready:
            self._profiles.save_all(self._saved)
        else:  # asked in the first moment: the files are being read
            QTimer.singleShot(_LOOK_AGAIN, self._window, self._save)

    def _leave(self) -> None:
        self._decided = True
        self._close()

    def _saved(self, all_of_them: bool) -> None:  # noqa: FBT001 - an answer
        if all_of_them and not self._staying:
            self._close()
        else:
            self._saving = False
