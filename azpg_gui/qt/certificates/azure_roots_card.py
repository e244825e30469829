"""The roots of Azure Database for PostgreSQL: which are trusted here, and what their official
addresses serve."""

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from azpg_gui.core.azure.roots import AzureRoot, RootStatus, Standing, azure_roots, standing
from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.roots.download import (
    Download,
    DownloadAccepted,
    DownloadFailed,
    DownloadRefused,
)
from azpg_gui.core.roots.pin_check import RootCheck
from azpg_gui.core.sentences import day
from azpg_gui.qt.regional import data_size
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.theme.motion import busy_bar
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label, restyle
from azpg_gui.qt.widgets.column_order import ColumnOrder
from azpg_gui.qt.widgets.tables import cell, fit, table

__all__ = ["AzureRootsCard"]


class AzureRootsCard(Card):
    """Signals:
    install_requested(): add the needed roots to libpq's own root.crt.
    undo_install_requested(): take back what that did.
    download_requested(object): fetch this AzureRoot and compare it with its pin.
    download_cancelled(): stop the download, or the comparison of all of them.
    refresh_requested(): compare every root with its official address.
    """

    install_requested = Signal()
    undo_install_requested = Signal()
    download_requested = Signal(object)
    download_cancelled = Signal()
    refresh_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Roots of Azure Database for PostgreSQL"))
        self._roots = list(azure_roots())
        self._trusted: frozenset[str] = frozenset()
        headings = [tr("Root"), tr("Needed"), tr("In this profile"), tr("Valid until"), "SHA-256"]
        self.table = table(headings, tr("Roots of Azure Database for PostgreSQL"), yielding=True)
        self._order = ColumnOrder(self.table.horizontalHeader(), "azure")
        self._order.changed.connect(self._fill)
        self.install = button(tr("Add the needed roots to root.crt"), "accent")
        self.install.clicked.connect(self.install_requested)
        self.undo_install = button(tr("Undo: take the roots out again"))
        self.undo_install.clicked.connect(self.undo_install_requested)
        self.undo_install.hide()
        self.download = button(tr("Check the selected one"))
        self.download.clicked.connect(self._on_download)
        self.cancel = button(tr("Stop"))
        self.cancel.clicked.connect(self.download_cancelled)
        self.cancel.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        self.refresh = button(tr("Check all for newer ones"))
        self.refresh.clicked.connect(self.refresh_requested)
        buttons = (self.install, self.undo_install, self.refresh, self.download, self.cancel)
        for widget in buttons:
            row.addWidget(widget)
        row.addStretch()
        self.body.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Download"))
        self._bar.hide()
        self.status = label("", "muted", wrap=True, selectable=True)
        self.status.hide()
        self.body.addWidget(self._bar)
        self.body.addWidget(self.status)
        self.body.addWidget(self.table)
        self._fill()

    # What is trusted ------------------------------------------------------------------------------

    def show_trusted(self, certificates: Iterable[Certificate]) -> None:
        """The roots behind the profile's choice."""
        self._trusted = frozenset(certificate.sha256 for certificate in certificates)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        now, colours = datetime.now(UTC), current_colours()
        row = self.table.currentRow()
        chosen = self._roots[row] if row >= 0 else None
        self._roots = self._order.ordered(
            azure_roots(),
            (
                lambda root: root.name.casefold(),
                lambda root: list(RootStatus).index(root.status),
                lambda root: list(Standing).index(standing(root, self._trusted)),
                lambda root: root.not_valid_after,
                lambda root: root.sha256,
            ),
        )
        selected = self._roots.index(chosen) if chosen in self._roots else 0
        inks = {Standing.TRUSTED: colours.good, Standing.MISSING: colours.bad}
        self.table.setRowCount(len(self._roots))
        for row, root in enumerate(self._roots):
            here = standing(root, self._trusted)
            until = shown(day(root.not_valid_after))
            cells = (
                cell(root.name, root.note),
                cell(_status_word(root.status), root.note),
                cell(_standing_word(here), root.note, inks.get(here, "")),
                cell(tr("{date}, expired", date=until) if root.expired(now) else until, root.note),
                cell(root.sha256[:16] + "…", root.sha256),
            )
            for column, made in enumerate(cells):
                self.table.setItem(row, column, made)
        self.table.selectRow(selected)
        fit(self.table, most=10)

    @Slot(str, str)
    def show_status(self, text: str, state: str = "") -> None:
        """One line under the buttons; ``state`` is good, warning, bad or empty."""
        self.status.setText(text)
        self.status.setVisible(bool(text))
        restyle(self.status, "state", state)

    @Slot(bool)
    def show_undo(self, undoable: bool) -> None:  # noqa: FBT001 - Qt's signal
        """The undo stands where the button was that was pressed."""
        self.install.setVisible(not undoable)
        self.undo_install.setVisible(undoable)

    # What the addresses serve ---------------------------------------------------------------------

    def show_downloading(self, root: AzureRoot) -> None:
        busy_bar(self._bar)
        self._bar.show()
        self.cancel.show()
        self.download.setEnabled(False)
        self.show_status(tr("Asking {url}…", url=root.url))

    def show_refreshing(self, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(0)
        self._bar.show()
        self.cancel.show()
        self.refresh.setEnabled(False)
        self.download.setEnabled(False)
        self.show_status(tr("Asking {count} addresses…", count=total))

    def show_refreshed_one(self) -> None:
        self._bar.setValue(self._bar.value() + 1)

    def show_refreshed(self, checks: tuple[RootCheck, ...] | None) -> None:
        """None: it was stopped. What differs is named; nothing was replaced."""
        self._bar.hide()
        self.cancel.hide()
        self.refresh.setEnabled(True)
        self.download.setEnabled(True)
        if checks is None:
            self.show_status(tr("The download was stopped."))
            return
        wrong = [check for check in checks if not isinstance(check.result, DownloadAccepted)]
        if not wrong:
            text = tr("All {count} addresses serve exactly the pinned roots.", count=len(checks))
            self.show_status(text, "good")
            return
        if all(isinstance(check.result, DownloadFailed) for check in checks):
            text = tr(
                "None of the {count} addresses could be asked. Is this computer on the network? "
                "Nothing was replaced.",
                count=len(checks),
            )
            self.show_status(text, "warning")
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
            text = tr("{received} of {total}", received=data_size(received), total=data_size(total))
        else:
            text = data_size(received)
        self.show_status(text)

    def show_downloaded(self, root: AzureRoot, result: Download | None) -> None:
        """None: the download was stopped."""
        self._bar.hide()
        self.cancel.hide()
        self.download.setEnabled(True)
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
        row = self.table.currentRow()
        if 0 <= row < len(self._roots):
            self.download_requested.emit(self._roots[row])


def _arrived(result: Download) -> list[str]:
    """What came instead of the pinned certificate: shown, and not installed."""
    if not isinstance(result, DownloadRefused):
        return []
    return [f"{c.common_name} — SHA-256 {colon_hex(c.sha256)}" for c in result.certificates[:5]]


def _standing_word(here: Standing) -> str:
    match here:
        case Standing.TRUSTED:
            return tr("yes")
        case Standing.MISSING:
            return tr("missing")
        case Standing.NOT_NEEDED:
            return tr("no")


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
