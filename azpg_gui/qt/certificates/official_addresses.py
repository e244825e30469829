"""The official addresses of Azure's roots: one is asked, or all, and compared with the pins."""

from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from azpg_gui.core.azure.roots import AzureRoot, azure_roots
from azpg_gui.core.roots.download import Download, download_root
from azpg_gui.core.roots.pin_check import RootCheck, check_roots
from azpg_gui.qt.certificates.azure_roots_card import AzureRootsCard
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.job import Failed, Finished, Job, JobOutcome, Post
from azpg_gui.qt.translation import explanation

__all__ = ["OfficialAddresses"]

Value = TypeVar("Value")


class OfficialAddresses(QObject):
    """One at a time; nothing that arrives is installed."""

    def __init__(self, engine: Engine, card: AzureRootsCard, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._card = engine, card
        self._asking: Job | None = None
        card.download_requested.connect(self._on_download_requested)
        card.refresh_requested.connect(self._on_refresh_requested)
        card.download_cancelled.connect(self._on_cancelled)

    @Slot(object)
    def _on_download_requested(self, root: AzureRoot) -> None:
        if self._asking is not None:
            return
        self._card.show_downloading(root)

        async def work(post: Post) -> Download:
            def progressed(received: int, total: int | None) -> None:
                post(lambda: self._card.show_progress(received, total))

            return await download_root(root, progressed)

        def done(outcome: JobOutcome[Download]) -> None:
            self._card.show_downloaded(root, self._taken(outcome))
            self._complain(outcome)

        self._asking = self._engine.start(work, done)

    @Slot()
    def _on_refresh_requested(self) -> None:
        if self._asking is not None:
            return
        self._card.show_refreshing(len(azure_roots()))

        async def work(post: Post) -> tuple[RootCheck, ...]:
            return await check_roots(
                azure_roots(), lambda _check: post(self._card.show_refreshed_one)
            )

        def done(outcome: JobOutcome[tuple[RootCheck, ...]]) -> None:
            self._card.show_refreshed(self._taken(outcome))
            self._complain(outcome)

        self._asking = self._engine.start(work, done)

    def _taken(self, outcome: JobOutcome[Value]) -> Value | None:
        """None: it was stopped, or failed."""
        self._asking = None
        return outcome.value if isinstance(outcome, Finished) else None

    def _complain(self, outcome: JobOutcome[Value]) -> None:
        if isinstance(outcome, Failed):
            self._card.show_status(explanation(outcome.error), "bad")

    @Slot()
    def _on_cancelled(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
