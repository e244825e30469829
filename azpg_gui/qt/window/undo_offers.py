"""What can be taken back: a deletion, an import, edits of the form; the newest first."""

from collections.abc import Callable
from typing import NamedTuple

from azpg_gui.qt.window.form_controller import FormController
from azpg_gui.qt.window.main_window import MainWindow

__all__ = ["UndoOffers"]


class _Offer(NamedTuple):
    kind: str
    said: str
    name: str
    undo: Callable[[], None]


class UndoOffers:
    """Ctrl+Z takes the newest back, and the one before is offered again."""

    def __init__(self, window: MainWindow, form: FormController) -> None:
        self._window, self._form = window, form
        self._offers: list[_Offer] = []
        self._form_then = form.steps  # when the newest offer was made

    def offer(self, said: str, name: str, undo: Callable[[], None], kind: str = "") -> None:
        """Something was done.

        Args:
            said: what was done, for the foot of the window.
            name: what taking it back does.
            kind: of which only the last one can be taken back.
        """
        others = [offer for offer in self._offers if not kind or offer.kind != kind]
        self._offers = [*others, _Offer(kind, said, name, undo)]
        self._form_then = self._form.steps
        self._window.offer_undo(said, name)

    def _withdraw_last(self) -> None:
        self._offers = self._offers[:-1]
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
        self._withdraw_last()
        last.undo()
