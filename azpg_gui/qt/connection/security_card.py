"""sslmode, trusted roots, and the three proofs they give."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.words import day
from azpg_gui.qt.connection.fields import PlainCombo
from azpg_gui.qt.connection.form_state import FormState, mode_sentence
from azpg_gui.qt.connection.more_settings import format_settings, parse_settings
from azpg_gui.qt.connection.proof_card import ProofCard
from azpg_gui.qt.jobs import RootsView
from azpg_gui.qt.theme.widgets import Card, button, label, labelled, restyle
from azpg_gui.qt.translation import shown, tr, words

__all__ = ["SecurityCard"]


class SecurityCard(Card):
    """Signals:
    edited(): something was changed by the user.
    proposal_taken(): *Use verify-full with Azure roots* was pressed.
    """

    edited = Signal()
    proposal_taken = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Security"))
        self._file = ""
        self.sslmode = PlainCombo()
        self.sslmode.setProperty("role", "literal")
        for mode in SslMode:
            self.sslmode.addItem(mode.value, mode)
            text = words(mode_sentence(mode))
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
        self._mode_text = label("", wrap=True)
        self._roots_text = label("", "muted", wrap=True, selectable=True)
        self.body.addWidget(self._mode_text)
        self.body.addLayout(self._proof_row())
        self.body.addWidget(self._roots_text)
        self.body.addWidget(self._proposal_notice())
        self._add_more_settings()
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
        self._proposal = QFrame()
        self._proposal.setProperty("role", "notice")
        row = QHBoxLayout(self._proposal)
        row.setContentsMargins(12, 8, 8, 8)
        text = tr("This is an Azure host: verify-full with Azure roots proves the server.")
        row.addWidget(label(text, wrap=True), 1)
        take = button(tr("Use them"))
        take.clicked.connect(self.proposal_taken)
        row.addWidget(take)
        self._proposal.hide()
        return self._proposal

    def _add_more_settings(self) -> None:
        self._more_button = button("", "link")
        self._more_button.setCheckable(True)
        self.more = QPlainTextEdit()
        self.more.setProperty("role", "literal")
        self.more.setFixedHeight(108)
        self.more.setTabChangesFocus(True)
        self.more.setAccessibleName(tr("More libpq settings"))
        self.more.setPlaceholderText("hostaddr = 10.0.0.4\nssl_min_protocol_version = TLSv1.3")
        self._more_problem = label("", wrap=True)
        self._more_problem.setProperty("state", "bad")
        self._pickers = QWidget()
        pickers = QHBoxLayout(self._pickers)
        pickers.setContentsMargins(0, 0, 0, 0)
        pickers.setSpacing(8)
        for text, slot in (
            (tr("Client certificate…"), self.choose_client_certificate),
            (tr("Revoked certificates (sslcrl)…"), self.choose_revocation_list),
            (tr("Folder of lists (sslcrldir)…"), self.choose_revocation_folder),
        ):
            picker = button(text)
            picker.clicked.connect(slot)
            pickers.addWidget(picker)
        pickers.addStretch()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.more)
        column.addWidget(self._pickers)
        column.addWidget(self._more_problem)
        self.body.addLayout(column)
        self.more.hide()
        self._pickers.hide()
        self._more_problem.hide()
        self._more_button.toggled.connect(self.more.setVisible)
        self._more_button.toggled.connect(self._pickers.setVisible)
        self._more_button.toggled.connect(self._on_more_changed)
        self.more.textChanged.connect(self._on_more_changed)

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
        self.more.setPlainText(format_settings(profile.values))
        self._on_more_changed()

    def show_state(self, state: FormState) -> None:
        self._mode_text.setText(words(state.mode))
        for card, proof in zip(self._proofs, state.proofs, strict=True):
            card.show_proof(proof)
        self._proposal.setVisible(state.proposal)

    def show_roots(self, view: RootsView) -> None:
        """What the chosen roots are: names and dates, or what the file is instead."""
        if self.chosen_mode is SslMode.DISABLE:
            self._say_roots(tr("Without TLS no certificate is looked at."), "")
        elif view.loaded is None:
            self._say_roots(tr("No file with roots was found."), "warning")
        elif view.loaded.certificates:
            self._say_roots(_named(view), "")
        else:
            needed = self.chosen_mode.verifies
            self._say_roots(words(view.loaded.message), "bad" if needed else "")

    def _say_roots(self, text: str, state: str) -> None:
        self._roots_text.setText(text)
        restyle(self._roots_text, "state", state)

    def show_more(self) -> None:
        """Open the further settings and put the cursor there."""
        self._more_button.setChecked(True)
        self.more.setFocus()

    def values(self) -> dict[str, str]:
        settings, _ = parse_settings(self.more.toPlainText())
        own = {"sslmode": self.chosen_mode.value}
        if self.chosen_trust is Trust.FILE and self._file:
            own["sslrootcert"] = self._file
        return {**settings, **own}

    def choose_file(self) -> None:
        """Ask for a root file. Cancelling leaves the choice as it was."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a file with trusted roots"),
            str(Path(self._file).parent) if self._file else str(Path.home()),
            tr("Certificates (*.crt *.pem *.cer *.der *.p7b);;All files (*)"),
        )
        if path:
            self._file = path
            self.trust.setCurrentIndex(self.trust.findData(Trust.FILE))
        elif not self._file and self.chosen_trust is Trust.FILE:
            self.trust.setCurrentIndex(self.trust.findData(Trust.AZURE))
        self._name_file()
        self.edited.emit()

    @Slot()
    def choose_client_certificate(self) -> None:
        """Ask for a client certificate and its key, and put both among the further settings."""
        certificate, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a client certificate"),
            str(Path.home()),
            tr("Certificates (*.crt *.pem *.cer);;All files (*)"),
        )
        if not certificate:
            return
        beside = Path(certificate).with_suffix(".key")
        key = str(beside)
        if not beside.is_file():
            key, _ = QFileDialog.getOpenFileName(
                self,
                tr("Choose the key of this certificate"),
                str(beside.parent),
                tr("Keys (*.key *.pem);;All files (*)"),
            )
        self._set_more({"sslcert": certificate, **({"sslkey": key} if key else {})})

    @Slot()
    def choose_revocation_list(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose a list of revoked certificates"),
            str(Path.home()),
            tr("Revocation lists (*.crl *.pem);;All files (*)"),
        )
        if path:
            self._set_more({"sslcrl": path})

    @Slot()
    def choose_revocation_folder(self) -> None:
        """A folder whose files are named by hash, as ``openssl rehash`` does."""
        path = QFileDialog.getExistingDirectory(
            self, tr("Choose a folder with revocation lists"), str(Path.home())
        )
        if path:
            self._set_more({"sslcrldir": path})

    def _set_more(self, changes: dict[str, str]) -> None:
        settings, _problem = parse_settings(self.more.toPlainText())
        self.more.setPlainText(format_settings({**settings, **changes}))
        self.show_more()
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

    @Slot()
    def _on_more_changed(self) -> None:
        settings, problem = parse_settings(self.more.toPlainText())
        sign = "▾" if self._more_button.isChecked() else "▸"
        text = tr("More libpq settings ({count})", count=len(settings))
        self._more_button.setText(f"{sign} {text}")
        self._more_problem.setText(words(problem) if problem else "")
        self._more_problem.setVisible(problem is not None)
        if self.more.hasFocus():
            self.edited.emit()


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
