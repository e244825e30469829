"""A remedy's copy in the form libpq reads, written in the worker."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.secret import Secret
from azpg_gui.operations import form_files
from azpg_gui.qt.check.dialog_lifetime import DialogWorker
from azpg_gui.qt.job import Cancelled, Failed, Finished, JobOutcome, Post
from azpg_gui.qt.translation import explanation
from azpg_gui.qt.widgets.passphrase_prompt import PassphrasePrompt

__all__ = ["open_with_passphrase", "write_pem_copy"]


def write_pem_copy(
    worker: DialogWorker,
    file: tuple[str, str],
    passphrase: Secret | None,
    written: Callable[[dict[str, str]], None],
    complain: Callable[[str], None],
) -> None:
    """Beside ``file``, a keyword and a path; the original stays.

    Args:
        passphrase: opens the file.
        written: told which settings use the copy.
    """

    async def work(_post: Post) -> dict[str, str]:
        return await in_daemon_thread(lambda: form_files.write_copy(*file, passphrase), name="copy")

    def done(outcome: JobOutcome[dict[str, str]]) -> None:
        match outcome:
            case Finished(changes):
                written(changes)
            case Failed(error):
                complain(explanation(error))
            case Cancelled():
                pass

    worker.start(work, done)


def open_with_passphrase(
    parent: QWidget,
    worker: DialogWorker,
    file: tuple[str, str],
    opened: Callable[[dict[str, str], Secret], None],
) -> None:
    """Asks until a passphrase opens ``file``, and writes the copy.

    Args:
        opened: told which settings use the copy, and what opens its key.
    """
    prompt = PassphrasePrompt(file[1], parent)

    def entered(passphrase: Secret) -> None:
        def written(changes: dict[str, str]) -> None:
            wanted = not prompt.isHidden()
            prompt.accept()
            if wanted:
                opened(changes, passphrase)

        write_pem_copy(worker, file, passphrase, written, prompt.complain)

    prompt.entered.connect(entered)
    prompt.open()
