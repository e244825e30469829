"""make demo: the window on a practice server; without a display, a report and a picture of it.

With a display, every practice profile is in the window, ready to press Test; the good one is tested
once, so that the first thing to see is a proven connection. Without one the same run happens
offscreen, and the report and the picture are left behind.
"""

import os
import sys
import tempfile
from pathlib import Path

_HEADLESS = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
if _HEADLESS:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer  # noqa: E402 - the platform must be chosen before

from azpg_gui.app import build_application, build_window  # noqa: E402
from azpg_gui.core.diagnosis.formats.text import report_as_text  # noqa: E402
from azpg_gui.core.vocabulary import Verdict  # noqa: E402
from azpg_gui.operations.check import Checked  # noqa: E402
from azpg_gui.qt.check.test_dialog import TestDialog  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "build" / "demo"
_SCENARIOS = ("expired", "wrong-host", "unknown-issuer", "no-tls", "good")


def main() -> int:
    application = build_application(sys.argv)
    folder = tempfile.TemporaryDirectory(prefix="azpg-demo-")
    window, controller = build_window(Path(folder.name))
    status = 1
    waiting = list(_SCENARIOS)

    def next_server() -> None:
        """One after the other; the good one last, so that it is the one on the page."""
        if waiting:
            window.practice_requested.emit(waiting.pop(0))
        else:
            controller.tested.connect(tested)
            controller.test()

    def failed(text: str) -> None:
        print(text, file=sys.stderr)
        if _HEADLESS:
            application.exit(1)

    def tested(checked: Checked) -> None:
        nonlocal status
        controller.tested.disconnect(tested)
        proven = checked.diagnosis.verdict is Verdict.ENCRYPTED_AND_PROVEN
        status = 0 if proven else 1
        # After the dialog has laid itself out around the verdict.
        QTimer.singleShot(400, lambda: leave_pictures(checked))

    def leave_pictures(checked: Checked) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        dialog = window.findChild(TestDialog)
        assert dialog is not None
        for name, widget in (("window", window), ("test", dialog)):
            path = PICTURES / f"{name}.png"
            widget.grab().save(str(path))
            print(f"picture: {path.relative_to(ROOT)}")
        print()
        print(report_as_text(checked.report, checked.diagnosis), end="")
        if _HEADLESS:
            window.close()
            application.exit(status)

    controller.practice_ready.connect(next_server)
    controller.practice_failed.connect(failed)
    window.show()
    QTimer.singleShot(0, controller.begin_background_work)
    QTimer.singleShot(300, next_server)
    application.exec()
    window.close()
    folder.cleanup()
    return status


if __name__ == "__main__":
    sys.exit(main())
