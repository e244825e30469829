"""A remedy's copy in the form libpq reads, written in the worker."""

from collections.abc import Callable

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.operations import form_files
from azpg_gui.qt.check.dialog_lifetime import DialogWorker
from azpg_gui.qt.engine import Cancelled, Failed, Finished, JobOutcome, Post
from azpg_gui.qt.translation import explanation

__all__ = ["write_pem_copy"]


def write_pem_copy(
    worker: DialogWorker,
    file: tuple[str, str],
    written: Callable[[dict[str, str]], None],
    complain: Callable[[str], None],
) -> None:
    """Beside ``file``, a keyword and a path; the original stays.

    Args:
        written: told which settings use the copy.
    """

    async def work(_post: Post) -> dict[str, str]:
        return await in_daemon_thread(lambda: form_files.write_copy(*file), name="copy")

    def done(outcome: JobOutcome[dict[str, str]]) -> None:
        match outcome:
            case Finished(changes):
                written(changes)
            case Failed(error):
                complain(explanation(error))
            case Cancelled():
                pass

    worker.start(work, done)
