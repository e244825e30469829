"""What is done with the profiles that are selected in the list."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from azpg_gui.qt.profiles.list_order import Sorting
from azpg_gui.qt.profiles.list_places import dropped, stepped
from azpg_gui.qt.translation import tr
from azpg_gui.qt.window.several_checks import SeveralChecks

if TYPE_CHECKING:
    from azpg_gui.qt.window.window_controller import WindowController

__all__ = ["ListActions"]


class ListActions(QObject):
    """Attributes:
    checks: of several profiles at once.
    """

    def __init__(self, controller: "WindowController") -> None:
        super().__init__(controller)
        self._controller, self._list = controller, controller.window.profiles
        self.checks = SeveralChecks(controller.engine, controller.folder, self)
        self.checks.running_changed.connect(self._list.show_running)
        self._list.action_chosen.connect(self.act)
        self._list.moved.connect(self._on_moved)

    @property
    def chosen(self) -> list[str]:
        """Identifiers of what is selected; of what is in the form where a search leaves it out."""
        return self._list.chosen() or [self._controller.profiles.state.current]

    @Slot(str, object)
    def act(self, action: str, identifiers: list[str]) -> None:
        """Something was chosen in the list."""
        profiles = self._controller.profiles
        match action:
            case "test":
                self.test(identifiers)
            case "stop":
                self.checks.stop()
            case "group":
                profiles.arrangement.ask_for_group(identifiers)
            case "duplicate":
                profiles.duplicate(identifiers[0])
            case "export":
                self._controller.interchange.export(frozenset(identifiers))
            case "delete":
                profiles.deletion.ask(identifiers)

    def test(self, identifiers: list[str]) -> None:
        """One in the dialog; several side by side, and each row says what was found."""
        controller, state = self._controller, self._controller.profiles.state
        if len(identifiers) == 1:
            controller.select(identifiers[0])
            controller.test()
        elif not controller.loaded:
            controller.later(lambda: self.test(identifiers))
        else:
            profiles = [p for i in identifiers if (p := state.profile(i)) is not None and p.host]
            kept, saved = controller.passwords.all_kept, state.saved
            asked = [
                (p, saved.get(p.identifier))
                for p in profiles
                if "password" not in kept(p.identifier)
            ]
            rows = [(p, saved.get(p.identifier), kept(p.identifier)) for p in profiles]
            controller.asked.ask_about(asked, controller.window, partial(self.checks.begin, rows))

    def step(self, *, down: bool) -> None:
        """What is selected, one place up or down in its group."""
        if self._list.sorting is not Sorting.OWN:
            text = tr("Move the profiles in your order: View > Sort profiles.")
            self._controller.profiles.said.emit(text)
            return
        listed, chosen = self._list.listed, set(self.chosen)
        arrangement = self._controller.profiles.arrangement
        arrangement.place(lambda: stepped(listed(), chosen, down=down))

    @Slot(object, str, str)
    def _on_moved(self, identifiers: list[str], group: str, before: str) -> None:
        """By the mouse. Sorted by name, only the group is another."""
        arrangement = self._controller.profiles.arrangement
        if self._list.sorting is Sorting.OWN:
            listed, moved = self._list.listed, set(identifiers)
            arrangement.place(lambda: dropped(listed(), moved, group, before))
        else:
            arrangement.move(identifiers, group)

    def sort(self, sorting: Sorting) -> None:
        """The list in another order, at the next start too."""
        self._list.sorting = sorting
        self._controller.show_list()
