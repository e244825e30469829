"""Two windows changed one profile: neither is thrown away without being asked."""

import os
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from azpg_gui.core.connection.profile import Profile
from azpg_gui.lazy import later
from azpg_gui.qt.translation import tr
from azpg_gui.qt.widgets.question import ask

if TYPE_CHECKING:
    from azpg_gui.core.connection import profile_differences as differences
    from azpg_gui.core.storage.profiles import Conflict, Saved
    from azpg_gui.qt.profiles import differences_table as tables
    from azpg_gui.qt.profiles.profiles_controller import ProfilesController
else:  # for a question that is asked seldom
    differences = later("azpg_gui.core.connection.profile_differences")
    tables = later("azpg_gui.qt.profiles.differences_table")

__all__ = ["ask_about_conflict"]


def ask_about_conflict(
    controller: "ProfilesController",
    window: QWidget,
    mine: Profile,
    conflict: "Conflict",
    then: Callable[[bool], None],
) -> None:
    """Mine, theirs or both; ``then`` hears whether everything is saved now."""
    theirs = conflict.theirs
    saved, not_saved = True, False

    def keep_mine() -> None:
        def written(answer: "Saved") -> None:
            controller.stored(mine, answer)
            then(saved)

        controller.files.save_whatever(mine, written, failed)

    def keep_theirs() -> None:
        controller.follow(controller.state.reread(theirs, mine.identifier))
        then(saved)

    def keep_both() -> None:
        name = controller.state.free_name(mine.name)
        copy = replace(mine, identifier=os.urandom(16).hex(), name=name, unknown={})
        controller.follow(controller.state.reread(theirs, mine.identifier, copy))
        controller.save(copy.identifier, then)

    def failed(error: Exception) -> None:
        controller.on_failed(error)
        then(not_saved)

    def answered(answer: str) -> None:
        match answer:
            case "mine":
                keep_mine()
            case "theirs":
                keep_theirs()
            case "both":
                keep_both()
            case _:
                then(not_saved)

    decide_later = ("cancel", tr("Decide later"))
    more, shown = "", None
    if theirs is not None:
        question = tr("“{name}” was changed elsewhere since it was read here.", name=mine.name)
        found = differences.profile_differences(mine, theirs)
        shown = tables.differences_table(found, tr("Here"), tr("Elsewhere"))
        answers = [("mine", tr("Keep this one")), ("theirs", tr("Keep the other")),
                   ("both", tr("Keep both")), decide_later]  # fmt: skip
    elif conflict.unusable is not None:
        question = tr("“{name}” was changed elsewhere and cannot be read any more.", name=mine.name)
        more = tr("Keeping this one replaces it.")
        answers = [("mine", tr("Keep this one")), decide_later]
    else:
        question = tr("“{name}” was deleted elsewhere since it was read here.", name=mine.name)
        answers = [
            ("mine", tr("Save it again")),
            ("theirs", tr("Delete it here too")),
            decide_later,
        ]
    ask(window, question, answers, answered, more=more, safe="cancel", shown=shown)
