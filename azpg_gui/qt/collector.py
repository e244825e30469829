"""The garbage collector runs in the GUI thread only.

Python collects in whichever thread allocates at the time. A cycle with a widget in it would be
taken apart in a worker, beside a GUI thread that paints. (A segmentation fault seen in the tests
while a worker imported keyring's backends is put down to this; it was not reproduced.)
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

__all__ = ["Collector"]

_INTERVAL: Final = 1_000  # milliseconds


class Collector(QObject):
    """Takes the automatic collector's place while it lives: the same generations by the same
    thresholds (``gc.get_threshold``), looked at every second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_INTERVAL)

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due; each takes the younger ones along."""
        due = [
            generation
            for generation, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > limit > 0
        ]
        if due:
            gc.collect(due[-1])
