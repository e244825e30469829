"""Into the clipboard, with the word that it is a secret, for programs that keep what is copied; and
out of it when this program ends."""

import os
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

__all__ = ["copy_secret", "mark_as_secret"]

# What keeps a history reads one of these formats: Klipper of KDE; Windows, where Qt gives a format
# on by its name (Microsoft, *Clipboard Formats: Cloud Clipboard and Clipboard History*). The
# pasteboard of macOS takes its mark (nspasteboard.org) by no format that Qt gives on.
_MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
}

# By it this process knows its own secret again; Qt does not tell whose the clipboard is everywhere.
_OURS: Final = "application/x-azpg-secret"


def mark_as_secret(data: QMimeData) -> None:
    for name, content in _MARKS.items():
        data.setData(name, content)
    data.setData(_OURS, str(os.getpid()).encode())
    _forget_at_the_end()


@cache
def _forget_at_the_end() -> None:
    """What Python made must not be left in the clipboard either: Qt 6.11 takes it apart after the
    interpreter has ended, and crashes."""
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(_forget)


def _forget() -> None:
    clipboard = QGuiApplication.clipboard()
    if bytes(clipboard.mimeData().data(_OURS).data()) == str(os.getpid()).encode():
        clipboard.clear()


def copy_secret(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    mark_as_secret(data)
    QGuiApplication.clipboard().setMimeData(data)
