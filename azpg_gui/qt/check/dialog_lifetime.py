"""How long a test dialog lives, and its worker with it.

A dialog that somebody else's program opened and forgot must neither stay for ever nor go while it
is on the screen. So it is held until Qt deletes it, in the GUI thread: when it is closed, or with
its parent. Left to Python, the collector may run in a worker thread, and widgets deleted there end
the process (measured: 4 of 4 loops of dialogs without a parent). A program that keeps a closed one
for another showing deletes it itself.
"""

from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog

from azpg_gui.qt.engine import Engine
from azpg_gui.qt.job import Job, JobOutcome, Post

__all__ = ["DialogWorker", "let_go"]

Result = TypeVar("Result")


class DialogWorker:
    """The engine a dialog works with: one that was given, or one of its own, which runs from the
    first piece of work until the dialog closes, and again from the next one on."""

    def __init__(self, dialog: QDialog, given: Engine | None) -> None:
        self._given = given
        self._own: Engine | None = None
        self._jobs: list[Job] = []
        _held[self] = dialog
        # However it ends: closed, with its parent, or never shown at all.
        dialog.destroyed.connect(self._ended)

    def start(
        self,
        work: Callable[[Post], Coroutine[Any, Any, Result]],
        done: Callable[[JobOutcome[Result]], None],
    ) -> Job:
        """As ``Engine.start``; nothing comes home after ``close``, also of what was on its way."""

        async def guarded(post: Post) -> Result:
            def while_wanted(call: Callable[[], None]) -> None:
                post(lambda: None if job.abandoned else call())

            return await work(while_wanted)

        job = self._engine().start(guarded, done)
        self._jobs = [*(kept for kept in self._jobs if not kept.ended), job]
        return job

    def _engine(self) -> Engine:
        if self._given is not None:
            return self._given
        if self._own is None:
            # No child of the dialog: QWidget deletes its children before anybody hears of its end.
            self._own = Engine()
            self._own.open()
            application = QCoreApplication.instance()
            if application is not None:
                application.aboutToQuit.connect(self._own.close)
        return self._own

    def _ended(self) -> None:
        _held.pop(self, None)
        self.close()

    def close(self) -> None:
        """Drop all work, and end a worker of the dialog's own."""
        for job in self._jobs:
            job.abandon()
        self._jobs.clear()
        own, self._own = self._own, None
        if own is not None:
            own.close()
            with suppress(RuntimeError):  # the application ended, and took it along
                own.deleteLater()


_held: dict[DialogWorker, QDialog] = {}


def let_go(dialog: QDialog, worker: DialogWorker) -> None:
    """Called when a dialog closes: it is deleted soon, unless it is shown again at once.

    ``setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)`` keeps it for another showing, until
    ``deleteLater``.
    """
    worker.close()
    deletes = Qt.WidgetAttribute.WA_DeleteOnClose
    if not dialog.testAttribute(deletes):
        return
    # Qt's own way cannot be taken back where the dialog is shown again before the next turn.
    dialog.setAttribute(deletes, False)  # noqa: FBT003 - Qt's signature

    def end() -> None:
        if dialog.isVisible():
            dialog.setAttribute(deletes)
        else:
            dialog.deleteLater()

    QTimer.singleShot(0, dialog, end)
