"""Into the clipboard, with the word that it is a secret, for programs that keep what is copied."""

from typing import Final

from PySide6.QtCore import QMimeData
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


def mark_as_secret(data: QMimeData) -> None:
    for name, content in _MARKS.items():
        data.setData(name, content)


def copy_secret(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    mark_as_secret(data)
    QGuiApplication.clipboard().setMimeData(data)
