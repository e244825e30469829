"""pytest-qt's ``QtBot``, which gives up after a minute instead of after five seconds.

What a test of the window waits for is a condition; on a busy machine it comes later, and that is no
failure. A time shorter than pytest-qt's own is part of what the test asks, and stays.
"""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot
from typing_extensions import override

__all__ = ["PatientQtBot"]

_ITS_OWN = 5_000  # ms
_OURS = 60_000  # ms


def _patient(milliseconds: int) -> int:
    return milliseconds if milliseconds < _ITS_OWN else max(milliseconds, _OURS)


class PatientQtBot(QtBot):
    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _OURS) -> None:
        super().waitUntil(callback, timeout=_patient(timeout))

    @override
    def waitSignal(self, signal: Any, *, timeout: int = _OURS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=_patient(timeout), **more)

    @override
    def waitExposed(self, widget: Any, *, timeout: int = _OURS) -> Any:
        return super().waitExposed(widget, timeout=_patient(timeout))
