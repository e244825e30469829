"""The received chain as a tree from the trust anchor down, and the facts of one certificate."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.probe.evidence import ChainEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import tr

__all__ = ["CertificateTab"]

_CERTIFICATE = Qt.ItemDataRole.UserRole + 1


class CertificateTab(QWidget):
    """Chain above, facts below."""

    def __init__(self) -> None:
        super().__init__()
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Certificate chain"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([tr("Certificate"), tr("Role"), tr("Valid until")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(16)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.facts = QPlainTextEdit()
        self.facts.setReadOnly(True)
        self.facts.setProperty("role", "literal")
        self.facts.setAccessibleName(tr("Facts of the certificate"))
        self.facts.setTabChangesFocus(True)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.facts)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([110, 210])
        splitter.setHandleWidth(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.addWidget(splitter)
        self._matched = ""
        self.tree.currentItemChanged.connect(self._on_current_changed)

    def show_report(self, report: Report) -> None:
        self.tree.clear()
        self.facts.clear()
        chain, named = report.chain, report.host_name
        self._matched = named.matched or "" if named else ""
        if chain is None:
            self.facts.setPlainText(tr("No certificate was received."))
            return
        leaf: QTreeWidgetItem | None = None
        parent: QTreeWidgetItem | None = None
        for certificate, role in _top_down(chain):
            item = _item(certificate, role)
            if parent is None:
                self.tree.addTopLevelItem(item)
            else:
                parent.addChild(item)
            parent = leaf = item
        self.tree.expandAll()
        if leaf is not None:
            self.tree.setCurrentItem(leaf)

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current_changed(
        self, current: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None
    ) -> None:
        certificate = current.data(0, _CERTIFICATE) if current is not None else None
        if isinstance(certificate, Certificate):
            self.facts.setPlainText(_facts(certificate, self._matched))


def _top_down(chain: ChainEvidence) -> list[tuple[Certificate, str]]:
    """Anchor first, leaf last. What the server did not send itself is said."""
    received = {certificate.sha256 for certificate in chain.received}
    proven = chain.anchor is not None and not chain.errors
    built = chain.verified if chain.verified else chain.received
    rows: list[tuple[Certificate, str]] = []
    for index, certificate in enumerate(built):
        if chain.anchor is not None and certificate.sha256 == chain.anchor.sha256:
            role = tr("trust anchor")
        elif index == 0:
            role = tr("server certificate") if proven else tr("server certificate, not proven")
        else:
            role = tr("intermediate")
        if certificate.sha256 not in received and certificate is not chain.anchor:
            role = tr("{role} (not sent)", role=role)
        rows.append((certificate, role))
    used = {certificate.sha256 for certificate in built}
    extra = [c for c in chain.received if c.sha256 not in used]
    rows.reverse()
    return rows + [(certificate, tr("sent, not used")) for certificate in extra]


def _item(certificate: Certificate, role: str) -> QTreeWidgetItem:
    now = datetime.now(UTC)
    left = certificate.days_left(now)
    expired = certificate.expired(now)
    until = f"{certificate.not_valid_after:%Y-%m-%d}"
    days = tr("expired") if expired else tr("{days} days left", days=left)
    item = QTreeWidgetItem([certificate.common_name, role, f"{until} · {days}"])
    item.setData(0, _CERTIFICATE, certificate)
    item.setToolTip(0, certificate.subject)
    if expired:
        item.setForeground(2, QColor(current_colours().bad))
    return item


def _facts(certificate: Certificate, matched: str) -> str:
    names = [*certificate.dns_names, *certificate.ip_addresses]
    shown = [f"{name}  ← {tr('matches')}" if name == matched else name for name in names[:200]]
    if len(names) > 200:
        shown.append(tr("and {count} more", count=len(names) - 200))
    rows = [
        ("Subject", certificate.subject),
        ("Issuer", certificate.issuer),
        ("Not Before", f"{certificate.not_valid_before:%Y-%m-%d %H:%M:%S} UTC"),
        ("Not After", f"{certificate.not_valid_after:%Y-%m-%d %H:%M:%S} UTC"),
        ("Names (SAN)", "\n              ".join(shown) or "–"),
        ("Public Key", certificate.key),
        ("Signature", certificate.signature),
        ("Serial", certificate.serial_number),
        ("SHA-256", colon_hex(certificate.sha256)),
        ("SHA-1", colon_hex(certificate.sha1)),
    ]
    if certificate.oddities:
        rows.append(("Oddities", ", ".join(certificate.oddities)))
    return "\n".join(f"{name:<12}  {value}" for name, value in rows)
