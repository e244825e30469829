"""The program's own window at a server that demands endless SCRAM: what its user would notice.

Usage: python endless_window.py FOLDER
Prints one JSON object: ticks of a timer while libpq calculated, the longest gap between two,
and how long Stop took. Ends as the program does.
"""

import itertools
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))

from azpg_gui import app  # noqa: E402
from azpg_gui.core.connection.profile import Trust  # noqa: E402
from azpg_gui.qt.window import opening  # noqa: E402
from azpg_gui.qt.window.main_window import MainWindow  # noqa: E402
from azpg_gui.qt.window.window_controller import WindowController  # noqa: E402
from tests.support.pki import make  # noqa: E402
from tests.support.scram_server import demanding_rounds  # noqa: E402
from tests.support.sockets import Watched, server  # noqa: E402
from tests.support.tls_sockets import speaking_tls  # noqa: E402

_TICKS = 300  # while the calculation lasts
_LIMIT = 60.0  # seconds for each step
_ticks: list[float] = []


def _steps(
    window: MainWindow, controller: WindowController, watched: Watched, root_file: Path
) -> Iterator[bool]:
    """Each ``yield`` says whether to go on; it is asked again until it may."""
    while not controller.loaded:
        yield False
    page = window.connection
    page.server.host.setText("localhost")
    page.server.port.setEditText(str(watched.port))
    page.sign_in.user.setText("u")
    page.sign_in.password.setText("endless-4711")
    page.security.sslmode.setCurrentText("require")
    page.security._file = str(root_file)
    page.security.trust.setCurrentIndex(page.security.trust.findData(Trust.FILE))
    page.security.edited.emit()
    controller.test()
    while not watched.reached.is_set():
        yield False
    _ticks.clear()
    while len(_ticks) < _TICKS:
        yield False
    seen = list(_ticks)
    dialog = controller.dialog
    assert dialog is not None
    running = dialog.running
    asked = time.perf_counter()
    dialog.stop()
    while dialog.running:
        yield False
    stopped = time.perf_counter() - asked
    gap = max(after - before for before, after in itertools.pairwise(seen))
    print(  # noqa: T201
        json.dumps(
            {
                "ran": running,
                "ticks": len(seen),
                "gap_ms": round(gap * 1000, 1),
                "stop_ms": round(stopped * 1000, 1),
            }
        )
    )
    window.may_close = lambda: True  # what was typed is nobody's
    window.close()


def main(own_files: Path) -> int:
    chain = [make("localhost", names=("localhost",))]
    root_file = own_files / "root.crt"
    root_file.write_bytes(chain[0].pem)
    in_turns = opening.open_in_turns
    with server(speaking_tls(chain, demanding_rounds())) as watched:

        def open_in_turns(
            window: MainWindow, folder: Path | None, opened: Callable[[WindowController], object]
        ) -> None:
            def begin(controller: WindowController) -> None:
                steps = _steps(window, controller, watched, root_file)
                deadline = time.monotonic() + _LIMIT
                timer = QTimer(window)
                timer.setInterval(1)

                def tick() -> None:
                    _ticks.append(time.perf_counter())
                    if time.monotonic() > deadline:
                        QApplication.exit(9)
                    elif next(steps, True):
                        timer.stop()

                timer.timeout.connect(tick)
                timer.start()
                opened(controller)

            in_turns(window, folder or own_files, begin)

        opening.open_in_turns = open_in_turns
        return app.run_window(["azpg-gui"])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
