"""The needed roots into libpq's own root.crt: asked first, told, and taken back on request."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from azpg_gui.core.roots.install_plan import InstallPlan
from azpg_gui.core.roots.trust_file import Installed
from azpg_gui.operations import roots
from azpg_gui.qt.certificates.change_sentences import added_sentence
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr, translated

__all__ = ["RootsInstallation"]


class RootsInstallation(QObject):
    """Nothing is written before the consequence was read: the file is not only this program's.

    Signals:
        said(str, str): what happened, and its state: good or bad.
        undo_offered(bool): whether the last installation can be taken back.
        changed(): root.crt was changed.

    Attributes:
        question: asks before anything is written; None where nothing is asked.
        question_add: its button that says yes.
    """

    said = Signal(str, str)
    undo_offered = Signal(bool)
    changed = Signal()

    def __init__(self, engine: Engine, page: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._page = engine, page
        self._installed: Installed | None = None
        self.question: QMessageBox | None = None
        self.question_add: QPushButton | None = None

    @Slot()
    def ask(self) -> None:
        """Look at what it would do, ask, and do it."""
        self._engine.run(roots.plan_azure_roots, self._ask, self._complain)

    @Slot()
    def undo(self) -> None:
        """root.crt as it was before the last installation."""
        done, self._installed = self._installed, None
        self.undo_offered.emit(False)  # noqa: FBT003 - Qt's signal
        if done is None:
            return

        def undone(_none: None) -> None:
            text = tr("Taken back: {path} is as it was before.", path=done.path)
            self.said.emit(text, "good")
            self.changed.emit()

        self._engine.run(lambda: roots.undo_installed(done), undone, self._complain)

    def _ask(self, plan: InstallPlan) -> None:
        if not plan.adding:
            self._install()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "azpg",
            tr("Add the needed roots to {path}?", path=plan.path),
            parent=self._page.window(),
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        names = ", ".join(certificate.common_name for certificate in plan.adding)
        box.setInformativeText(f"{translated(plan.consequence)}\n\n{names}")
        add = box.addButton(tr("Add the roots"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add.clicked.connect(self._install)
        box.finished.connect(self._on_answered)
        self.question, self.question_add = box, add
        box.open()

    @Slot()
    def _on_answered(self) -> None:
        self.question = self.question_add = None

    @Slot()
    def _install(self) -> None:
        self._engine.run(lambda: roots.install_azure_roots(None), self._done, self._complain)

    def _done(self, installed: Installed) -> None:
        self.said.emit(added_sentence(installed), "good")
        self.changed.emit()
        if installed.added:
            self._installed = installed
        self.undo_offered.emit(self._installed is not None)

    def _complain(self, error: Exception) -> None:
        self.said.emit(explanation(error), "bad")
