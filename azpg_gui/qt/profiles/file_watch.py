"""What another window, ``azpg`` or an editor makes of a file is noticed while it is open."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

__all__ = ["FileWatch"]

# A writer makes a lock, a new file, a second name and a rename: one reading is enough for them.
_QUIET_MS = 150


class FileWatch(QObject):
    """Watches one file by its folder too: what replaces it by a rename is another file, for which
    the watch is set again; and it may not be there yet.

    Signals:
        changed(): it was written, replaced or removed, and was left alone for a moment since.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._seen: tuple[int, int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)

    def begin(self, path: Path) -> None:
        """Watch ``path``; what happened to it since it was read is told too."""
        self._path = path.resolve()
        self._arm()
        self.changed.emit()

    @Slot(str)
    def _on_changed(self, _path: str) -> None:
        self._quiet.start()

    def _look(self) -> None:
        self._arm()
        seen = _identity(self._path)
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def _arm(self) -> None:
        """Under the same name there may be another file now. Qt goes on with the one it knows: it
        lives as an earlier version; and a folder that was made later is not watched yet."""
        if self._path is None:
            return
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        watched = self._watcher.directories()
        for path, exists in _with_existence(self._path):
            if exists and str(path) not in watched:
                self._watcher.addPath(str(path))


def _with_existence(path: Path) -> list[tuple[Path, bool]]:
    folder = path.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return [(path, path.exists()), (folder, True)]


def _identity(path: Path | None) -> tuple[int, int, int] | None:
    try:
        found = path.stat() if path is not None else None
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns, found.st_size) if found is not None else None
