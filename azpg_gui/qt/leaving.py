"""Closing the window: what is not saved is asked about, what is on its way arrives."""

from PySide6.QtCore import QTimer

from azpg_gui.qt.connection.pasted_strings import PastedStrings
from azpg_gui.qt.main_window import MainWindow
from azpg_gui.qt.profiles.profiles_desk import ProfilesDesk
from azpg_gui.qt.questions import ask
from azpg_gui.qt.translation import tr

__all__ = ["Leaving"]

_LOOK_AGAIN = 20  # milliseconds
_NAMED = 6  # profiles named in the question


class Leaving:
    """Decides whether the window may close. A question does not hold the event loop: the window
    stays, and closes when it is answered."""

    def __init__(self, window: MainWindow, profiles: ProfilesDesk, strings: PastedStrings) -> None:
        self._window, self._profiles, self._strings = window, profiles, strings
        self._asking = False
        self._decided = False
        window.may_close = self._may_close

    def _may_close(self) -> bool:
        if self._decided:
            return True
        if self._asking or self._strings.first(self._close):
            return False
        if self._profiles.state.unsaved:
            self._ask()
            return False
        self._profiles.keep_drafts_now()  # of what was saved none is left
        if not self._profiles.disk.idle:
            QTimer.singleShot(_LOOK_AGAIN, self._window, self._close)
            return False
        return True

    def _close(self) -> None:
        self._window.close()

    def _ask(self) -> None:
        self._asking = True
        self._profiles.keep_drafts_now()
        unsaved = self._profiles.state.unsaved
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
            case "save":
                self._save()
            case "discard" if self._profiles.disk.ready:
                self._asking = True  # not again, while it is done
                self._profiles.discard_all(self._leave)
            case "discard":
                self._leave()
            case _:
                pass

    def _save(self) -> None:
        if self._profiles.disk.ready:
            self._profiles.save_all(self._saved)
        else:  # asked in the first moment: the files are being read
            QTimer.singleShot(_LOOK_AGAIN, self._window, self._save)

    def _leave(self) -> None:
        self._decided = True
        self._close()

    def _saved(self, all_of_them: bool) -> None:  # noqa: FBT001 - an answer
        if all_of_them:
            self._close()
