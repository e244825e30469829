"""What can be taken back: a deletion, an import, edits of the form; the newest first."""

from collections.abc import Callable
from typing import Final, NamedTuple

from azpg_gui.qt.translation import tr
from azpg_gui.qt.window.form_controller import FormController
from azpg_gui.qt.window.main_window import MainWindow

__all__ = ["UndoOffers"]

_DELETION: Final = "deletion"


class _Offer(NamedTuple):
    kind: str
    said: str
    name: str
    undo: Callable[[], None]


class UndoOffers:
    """One offer of a kind; Ctrl+Z takes the newest back, and the one before is offered again."""

    def __init__(
        self, window: MainWindow, form: FormController, undo_deletion: Callable[[], None]
    ) -> None:
        self._window, self._form, self._undo_deletion = window, form, undo_deletion
        self._offers: list[_Offer] = []
        self._form_then = form.steps  # when the newest offer was made

    def offer(self, kind: str, said: str, name: str, undo: Callable[[], None]) -> None:
        """Something was done.

        Args:
            said: what was done, for the foot of the window.
            name: what taking it back does.
        """
        others = [offer for offer in self._offers if offer.kind != kind]
        self._offers = [*others, _Offer(kind, said, name, undo)]
        self._form_then = self._form.steps
        self._window.offer_undo(said, name)

    def offer_deletion(self, name: str) -> None:
        """A profile was deleted; empty: it was brought back."""
        if name:
            said, back = tr("Deleted “{name}”.", name=name), tr("Bring back “{name}”", name=name)
            self.offer(_DELETION, said, back, self._undo_deletion)
        else:
            self.withdraw(_DELETION)

    def withdraw(self, kind: str) -> None:
        self._offers = [offer for offer in self._offers if offer.kind != kind]
        last = self._offers[-1] if self._offers else None
        self._window.offer_undo(last.said if last else "", last.name if last else "")

    @property
    def possible(self) -> bool:
        return bool(self._offers or self._form.steps.before)

    def take_back(self) -> None:
        edited = self._form.steps is not self._form_then and self._form.steps.before
        if edited or not self._offers:
            self._form.undo()
            return
        last = self._offers[-1]
        self.withdraw(last.kind)
        last.undo()
