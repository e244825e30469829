"""A window opened anew, in another language or look, goes on where the one before was.

What was typed and not saved lies on the disk, as after a crash, and is read there. Here is what
only the memory has.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from azpg_gui.qt.window.window_controller import WindowController

__all__ = ["continue_in"]


def continue_in(new: "WindowController", old: "WindowController") -> None:
    """Called before either ends or begins: ``old`` has written everything, ``new`` has read nothing
    yet."""
    new.passwords.take_over(old.passwords)
    new.practice.take_over(old.practice)
    new.profiles.deletion.take_over(old.profiles.deletion)
    new.window.search.setText(old.window.search.text())
    new.window.show_page(old.window.page)
    state, results, shown = old.profiles.state, old.profiles.results, old.check.shown()

    def read() -> None:
        """The files were."""
        profiles = new.profiles
        profiles.results = results
        there = profiles.state
        retyped = frozenset(i for i in state.retyped if there.profile(i) is not None)
        profiles.follow(
            replace(there, practice=new.practice.profiles(), retyped=retyped).going_to(
                state.current
            )
        )
        profiles.form_replaced.emit()
        new.window.show_status("")

    def loaded() -> None:
        if shown is not None:
            new.check.show_again(shown, new.window)

    new.startup.read.connect(read)
    new.startup.loaded.connect(loaded)
