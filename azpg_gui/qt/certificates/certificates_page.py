"""The trusted roots of this profile, and the roots Azure needs: compare, download, install."""

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.certificates.azure_roots import AzureRoot, RootStatus
from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.certificates.download import Accepted, Download, Refused
from azpg_gui.qt.jobs import RootsView
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.widgets import Card, button, label, restyle
from azpg_gui.qt.translation import tr, words

__all__ = ["CertificatesPage"]


class CertificatesPage(QScrollArea):
    """Signals:
    install_requested(): add the needed roots to libpq's own root.crt.
    download_requested(object): fetch this AzureRoot and compare it with its pin.
    download_cancelled(): stop the download.
    """

    install_requested = Signal()
    download_requested = Signal(object)
    download_cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._roots: tuple[AzureRoot, ...] = ()
        self._trusted: frozenset[str] = frozenset()
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(26, 18, 26, 24)
        column.setSpacing(14)
        column.addWidget(self._trusted_card())
        column.addWidget(self._azure_card())
        column.addStretch()
        self.setWidget(page)

    def _trusted_card(self) -> Card:
        card = Card(tr("Trusted roots of this profile"))
        self._place = label("", "muted", wrap=True, selectable=True)
        headings = [tr("Certificate"), tr("What it is"), tr("Valid until"), "SHA-256"]
        self.trusted = _table(headings, tr("Trusted roots of this profile"))
        card.body.addWidget(self._place)
        card.body.addWidget(self.trusted)
        return card

    def _azure_card(self) -> Card:
        card = Card(tr("Roots of Azure Database for PostgreSQL"))
        headings = [tr("Root"), tr("Needed"), tr("Trusted here"), tr("Valid until"), "SHA-256"]
        self.azure = _table(headings, tr("Roots of Azure Database for PostgreSQL"))
        self._install = button(tr("Add the needed roots to root.crt"), "accent")
        self._install.clicked.connect(self.install_requested)
        self._download = button(tr("Download the selected root and compare"))
        self._download.clicked.connect(self._on_download)
        self._cancel = button(tr("Stop"))
        self._cancel.clicked.connect(self.download_cancelled)
        self._cancel.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._install, self._download, self._cancel):
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
        note = words(loaded.message) if loaded else ""
        self._place.setText(f"{path} — {note}" if note else path)
        self._trusted = frozenset(certificate.sha256 for certificate in certificates)
        self._fill_trusted(certificates)
        self.show_azure_roots(self._roots)

    def _fill_trusted(self, certificates: Iterable[Certificate]) -> None:
        now, colours = datetime.now(UTC), current_colours()
        rows = list(certificates)
        self.trusted.setRowCount(len(rows))
        for row, certificate in enumerate(rows):
            expired = certificate.expired(now)
            kind = tr("root") if certificate.is_root else tr("not a root")
            days = (
                tr("expired")
                if expired
                else tr("{days} days left", days=certificate.days_left(now))
            )
            until = f"{certificate.not_valid_after:%Y-%m-%d} · {days}"
            cells = (certificate.common_name, kind, until, certificate.sha256[:16] + "…")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(certificate.sha256 if column == 3 else certificate.subject)
                wrong = (column == 1 and not certificate.is_root) or (column == 2 and expired)
                if wrong:
                    item.setForeground(QColor(colours.bad))
                self.trusted.setItem(row, column, item)
        _fit(self.trusted, most=6)

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
        _fit(self.azure, most=10)

    def show_status(self, text: str, state: str = "") -> None:
        """One line under the buttons; ``state`` is good, warning, bad or empty."""
        self._status.setText(text)
        self._status.setVisible(bool(text))
        restyle(self._status, "state", state)

    def show_downloading(self, root: AzureRoot) -> None:
        self._bar.setRange(0, 0)
        self._bar.show()
        self._cancel.show()
        self._download.setEnabled(False)
        self.show_status(tr("Asking {url}…", url=root.url))

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
        elif isinstance(result, Accepted):
            text = tr(
                "{url} serves exactly the pinned {name}. Nothing needs to be replaced.",
                url=root.url,
                name=root.name,
            )
            self.show_status(text, "good")
        else:
            self.show_status("\n".join((words(result.reason), *_arrived(result))), "bad")

    @Slot()
    def _on_download(self) -> None:
        row = self.azure.currentRow()
        if 0 <= row < len(self._roots):
            self.download_requested.emit(self._roots[row])


def _arrived(result: Download) -> list[str]:
    """What came instead of the pinned certificate: shown, and not installed."""
    if not isinstance(result, Refused):
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


def _table(headings: list[str], name: str) -> QTableWidget:
    table = QTableWidget(0, len(headings))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(headings)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table


def _fit(table: QTableWidget, *, most: int) -> None:
    """As high as its rows, up to ``most`` of them."""
    table.resizeRowsToContents()
    rows = min(table.rowCount(), most)
    height = sum(table.rowHeight(row) for row in range(rows)) + table.horizontalHeader().height()
    table.setFixedHeight(height + 12)
