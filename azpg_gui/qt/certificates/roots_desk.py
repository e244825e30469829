"""What the page *Certificates* does: compare, download, install."""

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.certificates.azure_roots import AzureRoot, azure_roots
from azpg_gui.core.certificates.download import Download
from azpg_gui.core.certificates.trust_file import Installed
from azpg_gui.qt.certificates.certificates_page import CertificatesPage
from azpg_gui.qt.engine import Engine, Failed, Finished, Job, Outcome, Post
from azpg_gui.qt.jobs import RootsView, download_azure_root, install_azure_roots
from azpg_gui.qt.translation import explanation, tr

__all__ = ["RootsDesk"]


class RootsDesk(QObject):
    """Signals:
    installed(): a trust file was changed.
    """

    installed = Signal()

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._download: Job | None = None
        self.page = CertificatesPage()
        self.page.install_requested.connect(self._on_install_requested)
        self.page.download_requested.connect(self._on_download_requested)
        self.page.download_cancelled.connect(self._on_download_cancelled)

        async def work(_post: Post) -> tuple[AzureRoot, ...]:
            return azure_roots()

        def done(outcome: Outcome[tuple[AzureRoot, ...]]) -> None:
            if isinstance(outcome, Finished):
                self.page.show_azure_roots(outcome.value)

        engine.start(work, done)

    def show_roots(self, view: RootsView) -> None:
        self.page.show_roots(view)

    @Slot()
    def _on_install_requested(self) -> None:
        async def work(_post: Post) -> Installed:
            return await install_azure_roots(None)

        def done(outcome: Outcome[Installed]) -> None:
            if isinstance(outcome, Finished):
                self._say_installed(outcome.value)
                self.installed.emit()
            elif isinstance(outcome, Failed):
                self.page.show_status(explanation(outcome.error), "bad")

        self._engine.start(work, done)

    def _say_installed(self, done: Installed) -> None:
        names = ", ".join(certificate.common_name for certificate in done.added)
        if not done.added:
            text = tr("{path} already holds the needed roots.", path=done.path)
        elif done.backup is None:
            text = tr("Added to {path}: {names}.", path=done.path, names=names)
        else:
            text = tr(
                "Added to {path}: {names}. The previous file is kept as {backup}.",
                path=done.path,
                names=names,
                backup=done.backup.name,
            )
        self.page.show_status(text, "good")

    @Slot(object)
    def _on_download_requested(self, root: AzureRoot) -> None:
        if self._download is not None:
            return
        self.page.show_downloading(root)

        async def work(post: Post) -> Download:
            def progressed(received: int, total: int | None) -> None:
                post(lambda: self.page.show_progress(received, total))

            return await download_azure_root(root, progressed)

        def done(outcome: Outcome[Download]) -> None:
            self._download = None
            if isinstance(outcome, Failed):
                self.page.show_downloaded(root, None)
                self.page.show_status(explanation(outcome.error), "bad")
            else:
                value = outcome.value if isinstance(outcome, Finished) else None
                self.page.show_downloaded(root, value)

        self._download = self._engine.start(work, done)

    @Slot()
    def _on_download_cancelled(self) -> None:
        if self._download is not None:
            self._download.cancel()
