"""The trusted roots of this profile, and the roots Azure needs: compare, download, install."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.azure.roots import AzureRoot, RootStatus
from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.certificates.expiry import days_left_sentence
from azpg_gui.core.roots.download import Download, DownloadAccepted, DownloadRefused
from azpg_gui.core.roots.pin_check import RootCheck
from azpg_gui.core.sentences import day
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label, restyle
from azpg_gui.qt.widgets.tables import fit, table

__all__ = ["TrustPage"]


class TrustPage(QScrollArea):
    """Signals:
    install_requested(): add the needed roots to libpq's own root.crt.
    undo_install_requested(): take back what that did.
    download_requested(object): fetch this AzureRoot and compare it with its pin.
    download_cancelled(): stop the download, or the comparison of all of them.
    refresh_requested(): compare every root with its official address.
    add_requested(object): add the roots of a file, a Path, to the file that is shown.
    remove_requested(str): take the certificate with this SHA-256 out of it.
    undo_requested(): put its previous version back.
    save_requested(str, object): write the certificates in a form to a Path.
    commands_requested(): show how other programs are given the same roots.
    """

    install_requested = Signal()
    undo_install_requested = Signal()
    download_requested = Signal(object)
    download_cancelled = Signal()
    refresh_requested = Signal()
    add_requested = Signal(object)
    remove_requested = Signal(str)
    undo_requested = Signal()
    save_requested = Signal(str, object)
    commands_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._roots: tuple[AzureRoot, ...] = ()
        self._trusted: frozenset[str] = frozenset()
        self._shown: tuple[Certificate, ...] = ()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(14)
        column.addWidget(self._trusted_card())
        column.addWidget(self._azure_card())
        column.addStretch()
        self.setWidget(page)

    def _trusted_card(self) -> Card:
        card = Card(tr("Trusted roots of this profile"))
        self._place = label("", "muted", wrap=True, selectable=True)
        headings = [tr("Certificate"), tr("What it is"), tr("Valid until"), "SHA-256"]
        self.trusted = table(headings, tr("Trusted roots of this profile"))
        self._meaning = label("", wrap=True, selectable=True)
        self.add = button(tr("Add from a file…"))
        self.add.clicked.connect(self._on_add)
        self.remove = button(tr("Remove"))
        self.remove.clicked.connect(self._on_remove)
        self.undo = button(tr("Undo the last change"))
        self.undo.clicked.connect(self.undo_requested)
        self.save = button(tr("Save as…"))
        self.save.clicked.connect(self._on_save)
        self.commands = button(tr("For other programs…"))
        self.commands.clicked.connect(self.commands_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.add, self.remove, self.undo, self.save, self.commands):
            row.addWidget(widget)
        row.addStretch()
        card.body.addWidget(self._place)
        card.body.addWidget(self._meaning)
        card.body.addWidget(self.trusted)
        card.body.addLayout(row)
        self._said = label("", "muted", wrap=True, selectable=True)
        self._said.hide()
        card.body.addWidget(self._said)
        return card

    def _azure_card(self) -> Card:
        card = Card(tr("Roots of Azure Database for PostgreSQL"))
        headings = [tr("Root"), tr("Needed"), tr("Trusted here"), tr("Valid until"), "SHA-256"]
        self.azure = table(headings, tr("Roots of Azure Database for PostgreSQL"))
        self._install = button(tr("Add the needed roots to root.crt"), "accent")
        self._install.clicked.connect(self.install_requested)
        self.undo_install = button(tr("Undo: take the roots out again"))
        self.undo_install.clicked.connect(self.undo_install_requested)
        self.undo_install.hide()
        self._download = button(tr("Check the selected one"))
        self._download.clicked.connect(self._on_download)
        self._cancel = button(tr("Stop"))
        self._cancel.clicked.connect(self.download_cancelled)
        self._cancel.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        self._refresh = button(tr("Check all for newer ones"))
        self._refresh.clicked.connect(self.refresh_requested)
        for widget in (
            self._install,
            self.undo_install,
            self._refresh,
            self._download,
            self._cancel,
        ):
            row.addWidget(widget)
        row.addStretch()
        card.body.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Download"))
        self._bar.hide()
        self._status = label("", "muted", wrap=True, selectable=True)
        self._status.hide()
        card.body.addWidget(self._bar)
        card.body.addWidget(self._status)
        card.body.addWidget(self.azure)
        return card

    # What is shown --------------------------------------------------------------------------------

    def show_roots(self, view: RootsView) -> None:
        """The certificates behind the profile's choice."""
        loaded = view.loaded
        certificates = loaded.certificates if loaded else ()
        path = str(view.path) if view.path else tr("No file with roots was found.")
        note = translated(loaded.message) if loaded else ""
        self._place.setText(f"{path} — {note}" if note else path)
        self._trusted = frozenset(certificate.sha256 for certificate in certificates)
        self._shown = tuple(certificates)
        self._fill_trusted(certificates)
        self.show_azure_roots(self._roots)

    def show_editable(self, faults: str, *, editable: bool, undoable: bool) -> None:
        """What libpq will make of the file, and whether it can be changed here."""
        self._meaning.setText(faults)
        self._meaning.setVisible(bool(faults))
        self.add.setVisible(editable)
        self.remove.setVisible(editable)
        self.undo.setVisible(editable and undoable)
        self.save.setEnabled(bool(self._shown))
        self.commands.setEnabled(bool(self._shown))

    def say(self, text: str, state: str = "") -> None:
        """One line under the trust file."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        restyle(self._said, "state", state)

    @Slot()
    def _on_add(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a file with roots"), str(Path.home())
        )
        if path:
            self.add_requested.emit(Path(path))

    @Slot()
    def _on_remove(self) -> None:
        row = self.trusted.currentRow()
        if 0 <= row < len(self._shown):
            self.remove_requested.emit(self._shown[row].sha256)
        else:
            self.say(tr("Choose a certificate in the list first."), "warning")

    @Slot()
    def _on_save(self) -> None:
        filters = {tr("PEM bundle (*.pem)"): "PEM", tr("Text (*.txt)"): "text"}
        row = self.trusted.currentRow()
        if 0 <= row < len(self._shown) or len(self._shown) == 1:
            filters[tr("The selected one as DER (*.der)")] = "DER"
        path, chosen = QFileDialog.getSaveFileName(
            self, tr("Save the certificates"), str(Path.home() / "roots.pem"), ";;".join(filters)
        )
        if path:
            self.save_requested.emit(filters.get(chosen, "PEM"), Path(path))

    @property
    def selected(self) -> Certificate | None:
        row = self.trusted.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _fill_trusted(self, certificates: Iterable[Certificate]) -> None:
        now, colours = datetime.now(UTC), current_colours()
        rows = list(certificates)
        self.trusted.setRowCount(len(rows))
        for row, certificate in enumerate(rows):
            expired = certificate.expired(now)
            kind = tr("root") if certificate.is_root else tr("not a root")
            days = translated(days_left_sentence(certificate, now))
            until = f"{shown(day(certificate.not_valid_after))} · {days}"
            cells = (certificate.common_name, kind, until, certificate.sha256[:16] + "…")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(certificate.sha256 if column == 3 else certificate.subject)
                wrong = (column == 1 and not certificate.is_root) or (column == 2 and expired)
                if wrong:
                    item.setForeground(QColor(colours.bad))
                self.trusted.setItem(row, column, item)
        fit(self.trusted, most=6)

    def show_azure_roots(self, roots: tuple[AzureRoot, ...]) -> None:
        self._roots = roots
        now, colours = datetime.now(UTC), current_colours()
        selected = self.azure.currentRow()
        self.azure.setRowCount(len(roots))
        for row, root in enumerate(roots):
            trusted = root.sha256 in self._trusted
            missing = root.status is RootStatus.REQUIRED and not trusted
            retired = root.not_valid_after < now
            until = f"{root.not_valid_after:%Y-%m-%d}"
            cells = (
                root.name,
                _status_word(root.status),
                tr("yes") if trusted else tr("missing") if missing else tr("no"),
                tr("{date}, expired", date=until) if retired else until,
                root.sha256[:16] + "…",
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(root.sha256 if column == 4 else root.note)
                if column == 2 and (trusted or missing):
                    item.setForeground(QColor(colours.good if trusted else colours.bad))
                self.azure.setItem(row, column, item)
        if roots:
            self.azure.selectRow(max(0, selected))
        fit(self.azure, most=10)

    def show_status(self, text: str, state: str = "") -> None:
        """One line under the buttons; ``state`` is good, warning, bad or empty."""
        self._status.setText(text)
        self._status.setVisible(bool(text))
        restyle(self._status, "state", state)

    def show_undo(self, *, undoable: bool) -> None:
        """The undo stands where the button was that was pressed."""
        self._install.setVisible(not undoable)
        self.undo_install.setVisible(undoable)

    def show_downloading(self, root: AzureRoot) -> None:
        self._bar.setRange(0, 0)
        self._bar.show()
        self._cancel.show()
        self._download.setEnabled(False)
        self.show_status(tr("Asking {url}…", url=root.url))

    def show_refreshing(self, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(0)
        self._bar.show()
        self._cancel.show()
        self._refresh.setEnabled(False)
        self._download.setEnabled(False)
        self.show_status(tr("Asking {count} addresses…", count=total))

    def show_refreshed_one(self) -> None:
        self._bar.setValue(self._bar.value() + 1)

    def show_refreshed(self, checks: tuple[RootCheck, ...] | None) -> None:
        """None: it was stopped. What differs is named; nothing was replaced."""
        self._bar.hide()
        self._cancel.hide()
        self._refresh.setEnabled(True)
        self._download.setEnabled(True)
        if checks is None:
            self.show_status(tr("The download was stopped."))
            return
        wrong = [check for check in checks if not isinstance(check.result, DownloadAccepted)]
        if not wrong:
            text = tr("All {count} addresses serve exactly the pinned roots.", count=len(checks))
            self.show_status(text, "good")
            return
        lines = [
            tr(
                "{good} of {count} addresses serve exactly the pinned roots. Nothing was replaced.",
                good=len(checks) - len(wrong),
                count=len(checks),
            )
        ]
        for check in wrong:
            if not isinstance(check.result, DownloadAccepted):
                lines.append(f"✕  {translated(check.result.reason)}")
                lines += [f"    {line}" for line in _arrived(check.result)]
        self.show_status("\n".join(lines), "warning")

    def show_progress(self, received: int, total: int | None) -> None:
        """Bytes so far, and announced."""
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(received)
            text = tr("{received} of {total} bytes", received=received, total=total)
        else:
            text = tr("{received} bytes", received=received)
        self.show_status(text)

    def show_downloaded(self, root: AzureRoot, result: Download | None) -> None:
        """None: the download was stopped."""
        self._bar.hide()
        self._cancel.hide()
        self._download.setEnabled(True)
        if result is None:
            self.show_status(tr("The download was stopped."))
        elif isinstance(result, DownloadAccepted):
            text = tr(
                "{url} serves exactly the pinned {name}. Nothing needs to be replaced.",
                url=root.url,
                name=root.name,
            )
            self.show_status(text, "good")
        else:
            self.show_status("\n".join((translated(result.reason), *_arrived(result))), "bad")

    @Slot()
    def _on_download(self) -> None:
        row = self.azure.currentRow()
        if 0 <= row < len(self._roots):
            self.download_requested.emit(self._roots[row])


def _arrived(result: Download) -> list[str]:
    """What came instead of the pinned certificate: shown, and not installed."""
    if not isinstance(result, DownloadRefused):
        return []
    return [f"{c.common_name} — SHA-256 {colon_hex(c.sha256)}" for c in result.certificates[:5]]


def _status_word(status: RootStatus) -> str:
    match status:
        case RootStatus.REQUIRED:
            return tr("everywhere")
        case RootStatus.REGIONAL:
            return tr("China, rotation extensions")
        case RootStatus.OPTIONAL:
            return tr("on Azure's list")
        case RootStatus.RETIRED:
            return tr("no longer")
