"""sslmode, trusted roots, and the three proofs they give."""

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
)

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.sentences import day
from azpg_gui.lazy import later
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.connection.file_notices import FileNotices
from azpg_gui.qt.connection.form_state import FormState, mode_sentence
from azpg_gui.qt.connection.further_panel import FurtherPanel
from azpg_gui.qt.connection.proof_card import ProofCard
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label, labelled, restyle
from azpg_gui.qt.widgets.fields import PlainCombo

if TYPE_CHECKING:
    from azpg_gui.qt.widgets import file_dialog
else:  # QFileDialog is made when a file is chosen, not before the window shows
    file_dialog = later("azpg_gui.qt.widgets.file_dialog")

__all__ = ["SecurityCard"]


class SecurityCard(Card):
    """Signals:
    edited(): something was changed by the user.
    proposal_taken(): *Use verify-full with Azure roots* was pressed.
    cure_chosen(object, object): a ``FileJudgement`` and its ``Cure``.
    secrets_found(object): secrets among the further settings, by keyword; they are taken out.
    """

    edited = Signal()
    proposal_taken = Signal()
    cure_chosen = Signal(object, object)
    secrets_found = Signal(object)

    KEYWORDS: Final = ("sslmode", "sslrootcert")

    def __init__(self, above: Collection[str]) -> None:
        """Args:
        above: keywords that other cards have fields for.
        """
        super().__init__(tr("Security"))
        self._file = ""
        self.sslmode = PlainCombo()
        self.sslmode.setProperty("role", "literal")
        for mode in SslMode:
            self.sslmode.addItem(mode.value, mode)
            text = translated(mode_sentence(mode))
            self.sslmode.setItemData(self.sslmode.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        self.trust = PlainCombo()
        for choice, text in (
            (Trust.AZURE, tr("Azure roots")),
            (Trust.SYSTEM, tr("System roots (sslrootcert=system)")),
            (Trust.LIBPQ_PLACE, tr("root.crt in libpq's own place")),
            (Trust.FILE, tr("A file…")),
        ):
            self.trust.addItem(text, choice)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(labelled(tr("&sslmode"), self.sslmode), 2)
        row.addLayout(labelled(tr("Trusted r&oots (sslrootcert)"), self.trust), 3)
        self.body.addLayout(row)
        self.mode_text = label("", wrap=True)
        self.roots_text = label("", "muted", wrap=True, selectable=True)
        chosen = QVBoxLayout()
        chosen.setSpacing(4)
        chosen.addWidget(self.mode_text)
        chosen.addWidget(self.roots_text)
        self.body.addLayout(chosen)
        self.notices = FileNotices()
        self.notices.cure_chosen.connect(self.cure_chosen)
        self.body.addWidget(self.notices)
        self.body.addLayout(self._proof_row())
        self.body.addWidget(self._proposal_notice())
        self.further = FurtherPanel({*above, *self.KEYWORDS})
        self.further.edited.connect(self.edited)
        self.further.secrets_found.connect(self.secrets_found)
        self.body.addWidget(self.further)
        self.sslmode.currentIndexChanged.connect(self.edited)
        self.trust.activated.connect(self._on_trust_activated)

    def _proof_row(self) -> QHBoxLayout:
        self._proofs = (ProofCard(), ProofCard(), ProofCard())
        row = QHBoxLayout()
        row.setSpacing(10)
        for proof in self._proofs:
            row.addWidget(proof, 1)
        return row

    def _proposal_notice(self) -> QFrame:
        self.proposal = QFrame()
        self.proposal.setProperty("role", "notice")
        row = QHBoxLayout(self.proposal)
        row.setContentsMargins(12, 8, 8, 8)
        text = tr("This is an Azure host: verify-full with Azure roots proves the server.")
        row.addWidget(label(text, wrap=True), 1)
        take = button(tr("Use them"))
        take.clicked.connect(self.proposal_taken)
        row.addWidget(take)
        self.proposal.hide()
        return self.proposal

    @property
    def chosen_trust(self) -> Trust:
        return Trust(self.trust.currentData())

    @property
    def chosen_mode(self) -> SslMode:
        return SslMode(self.sslmode.currentData())

    def show_profile(self, profile: Profile) -> None:
        value = profile.values.get("sslmode", "verify-full")
        index = self.sslmode.findText(value)
        self.sslmode.setCurrentIndex(index if index >= 0 else self.sslmode.findText("verify-full"))
        self._file = profile.values.get("sslrootcert", "")
        self.trust.setCurrentIndex(self.trust.findData(profile.trust))
        self._name_file()
        self.further.show_values(profile.values)

    def show_state(self, state: FormState) -> None:
        self.mode_text.setText(translated(state.mode))
        for card, proof in zip(self._proofs, state.proofs, strict=True):
            card.show_proof(proof)
        self.proposal.setVisible(state.proposal)

    def show_roots(self, view: RootsView) -> None:
        """What the chosen roots are: names and dates, or what the file is instead; and what is
        wrong with any file of the form."""
        self.notices.show_judgements(view.judgements)
        if self.chosen_mode is SslMode.DISABLE:
            self._say_roots(tr("Without TLS no certificate is looked at."), "")
        elif any(j.keyword == "sslrootcert" for j in view.judgements):
            self._say_roots("", "")  # the notice below says it, with the cure
        elif view.loaded is None:
            self._say_roots(tr("No file with roots was found."), "warning")
        elif view.loaded.certificates:
            self._say_roots(_named(view), "")
        else:
            needed = self.chosen_mode.verifies
            self._say_roots(translated(view.loaded.message), "bad" if needed else "")

    def _say_roots(self, text: str, state: str) -> None:
        self.roots_text.setText(text)
        self.roots_text.setVisible(bool(text))
        restyle(self.roots_text, "state", state)

    def values(self) -> dict[str, str]:
        own = {"sslmode": self.chosen_mode.value}
        if self.chosen_trust is Trust.FILE and self._file:
            own["sslrootcert"] = self._file
        return {**self.further.values(), **own}

    def choose_file(self) -> None:
        """Ask for a root file. Cancelling leaves the choice as it was."""
        path = file_dialog.file_to_open(
            self,
            tr("Choose a file with trusted roots"),
            Path(self._file).parent if self._file else Path.home(),
            tr("Certificates (*.crt *.pem *.cer *.der *.p7b);;All files (*)"),
        )
        if path is not None:
            self._file = str(path)
            self.trust.setCurrentIndex(self.trust.findData(Trust.FILE))
        elif not self._file and self.chosen_trust is Trust.FILE:
            self.trust.setCurrentIndex(self.trust.findData(Trust.AZURE))
        self._name_file()
        self.edited.emit()

    @Slot(int)
    def _on_trust_activated(self, _index: int) -> None:
        if self.chosen_trust is Trust.FILE:
            self.choose_file()
        else:
            self.edited.emit()

    def _name_file(self) -> None:
        index = self.trust.findData(Trust.FILE)
        text = tr("File: {name}", name=Path(self._file).name) if self._file else tr("A file…")
        self.trust.setItemText(index, text)
        self.trust.setItemData(index, self._file, Qt.ItemDataRole.ToolTipRole)


def _named(view: RootsView) -> str:
    certificates = view.loaded.certificates if view.loaded else ()
    if len(certificates) > 3:
        return tr("{path}: {count} certificates", path=view.path, count=len(certificates))
    now = datetime.now(UTC)
    parts = [
        tr("{name} (expired {date})", name=c.common_name, date=shown(day(c.not_valid_after)))
        if c.expired(now)
        else tr("{name} (until {date})", name=c.common_name, date=shown(day(c.not_valid_after)))
        for c in certificates
    ]
    return " · ".join(parts)
