"""How long a test dialog lives, and its worker with it.

A dialog that somebody else's program opened and forgot must neither stay for ever nor go while it
is on the screen. So it is held while it is open; closed, it is deleted in the GUI thread, by Qt.
Left to Python, the collector may run in a worker thread, and widgets deleted there end the process
(measured: 4 of 4 loops of dialogs without a parent).
"""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog

from azpg_gui.qt.engine import Engine, Job, Outcome, Post

__all__ = ["DialogWorker", "hold_while_open", "let_go"]

Result = TypeVar("Result")


class DialogWorker:
    """The engine a dialog works with: one that was given, or one of its own, which runs from the
    first piece of work until the dialog closes, and again from the next one on."""

    def __init__(self, given: Engine | None) -> None:
        self._given = given
        self._own: Engine | None = None
        self._jobs: list[Job] = []
        self.watched = False

    def start(
        self,
        work: Callable[[Post], Coroutine[Any, Any, Result]],
        done: Callable[[Outcome[Result]], None],
    ) -> Job:
        """As ``Engine.start``; nothing comes home after ``close``."""
        job = self._engine().start(work, done)
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

    def close(self) -> None:
        """Drop all work, and end a worker of the dialog's own."""
        for job in self._jobs:
            job.abandon()
        self._jobs.clear()
        own, self._own = self._own, None
        if own is not None:
            own.close()
            own.deleteLater()


_open: dict[DialogWorker, QDialog] = {}


def hold_while_open(dialog: QDialog, worker: DialogWorker) -> None:
    """Called when a dialog shows: it stays until it closes, whoever forgot it."""
    _open[worker] = dialog
    if worker.watched:
        return
    worker.watched = True

    def ended() -> None:
        _open.pop(worker, None)
        worker.close()

    # However it ends: closed, or with its parent.
    dialog.destroyed.connect(ended)


def let_go(dialog: QDialog, worker: DialogWorker) -> None:
    """Called when a dialog closes: it is deleted soon, unless it is shown again at once.

    ``setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)`` keeps it for another showing.
    """
    worker.close()
    deletes = Qt.WidgetAttribute.WA_DeleteOnClose
    if not dialog.testAttribute(deletes):
        _open.pop(worker, None)
        return
    # Qt's own way cannot be taken back where the dialog is shown again before the next turn.
    dialog.setAttribute(deletes, False)  # noqa: FBT003 - Qt's signature

    def end() -> None:
        if dialog.isVisible():
            dialog.setAttribute(deletes)
        else:
            dialog.deleteLater()

    QTimer.singleShot(0, dialog, end)
