"""The received chain as a tree from the trust anchor down, and the facts of one certificate."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.certificates.expiry import days_left_sentence
from azpg_gui.core.certificates.openssl_text import openssl_text
from azpg_gui.core.certificates.revocation import RevocationAnswer, RevocationStatus, issuer_of
from azpg_gui.core.files import write_atomically
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.roots.export import in_form
from azpg_gui.core.sentences import day, minute
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import button, label, restyle
from azpg_gui.qt.widgets.row_tree import RowTree
from azpg_gui.qt.widgets.screen_reader import announce

__all__ = ["CertificateTab"]

_CERTIFICATE = Qt.ItemDataRole.UserRole + 1


class CertificateTab(QWidget):
    """Chain above, facts below.

    Signals:
        revocation_asked(object, object): ask whether this Certificate is revoked; its issuer's
            Certificate, or None where the chain does not have it.
    """

    revocation_asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        headings = [tr("Certificate"), tr("Role"), tr("Valid until")]
        self.tree = RowTree(tr("Certificate chain"), headings)
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
        splitter.setObjectName("gap")
        splitter.addWidget(self.tree)
        splitter.addWidget(self.facts)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([130, 190])
        splitter.setHandleWidth(8)
        splitter.setObjectName("gap")  # the frame below is line enough
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.addWidget(splitter)
        column.addLayout(self._button_row())
        self.revocation = label("", wrap=True, selectable=True)
        self.revocation.hide()
        column.addWidget(self.revocation)
        self._matched = ""
        self._chain: ChainEvidence | None = None
        self.tree.currentItemChanged.connect(self._on_current_changed)

    def _button_row(self) -> QHBoxLayout:
        self.as_text = button(tr("View as text"))
        self.as_text.setCheckable(True)
        self.as_text.setToolTip(tr("The form openssl x509 -text prints"))
        self.as_text.toggled.connect(self._show_current)
        self.copy = button(tr("Copy SHA-256"))
        self.copy.clicked.connect(self._on_copy)
        self.save = button(tr("Save…"))
        self.save.clicked.connect(self._on_save)
        self.ask = button(tr("Ask if it is revoked"))
        self.ask.setToolTip(tr("Asks the addresses its issuer put into the certificate."))
        self.ask.clicked.connect(self._on_ask)
        self._said = label("", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.as_text, self.copy, self.save, self.ask, self._said):
            row.addWidget(widget)
        row.addStretch()
        return row

    def show_report(self, report: Report) -> None:
        self._said.clear()
        self.revocation.hide()
        self._chain = report.chain
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
        self, _current: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None
    ) -> None:
        self._show_current()

    @property
    def current(self) -> Certificate | None:
        item = self.tree.currentItem()
        certificate = item.data(0, _CERTIFICATE) if item is not None else None
        return certificate if isinstance(certificate, Certificate) else None

    @Slot()
    def _show_current(self) -> None:
        certificate = self.current
        for widget in (self.as_text, self.copy, self.save, self.ask):
            widget.setEnabled(certificate is not None)
        if certificate is None:
            return
        addresses = certificate.ocsp_addresses or certificate.crl_addresses
        self.ask.setEnabled(bool(addresses))
        if not self.as_text.isChecked():
            self.facts.setPlainText(_facts(certificate, self._matched))
            return
        try:
            self.facts.setPlainText(openssl_text(certificate))
        except ValueError as error:
            self.facts.setPlainText(str(error))

    @Slot()
    def _on_copy(self) -> None:
        certificate = self.current
        if certificate is not None:
            QGuiApplication.clipboard().setText(colon_hex(certificate.sha256))
            self._say(tr("Copied"))

    @Slot()
    def _on_ask(self) -> None:
        certificate, chain = self.current, self._chain
        if certificate is None or chain is None:
            return
        self._say_revocation(tr("Asking…"), "")
        issuer = issuer_of(certificate, (*chain.verified, *chain.received))
        self.revocation_asked.emit(certificate, issuer)

    def show_revocation(self, answers: tuple[RevocationAnswer, ...]) -> None:
        """What each address said, with the dates of its answer."""
        lines: list[str] = []
        for answer in answers:
            until = answer.valid_until
            good = tr(" Good until {date}.", date=minute(until)) if until else ""
            lines.append(f"{answer.method}  {answer.address}: {translated(answer.text)}{good}")
        if not answers:
            lines.append(tr("Its issuer put no address into it, so nobody can be asked."))
        said = {answer.answer for answer in answers}
        state = (
            "bad"
            if RevocationStatus.REVOKED in said
            else "good"
            if RevocationStatus.GOOD in said
            else "warning"
        )
        self._say_revocation("\n".join(lines), state)

    def show_revocation_trouble(self, text: str) -> None:
        self._say_revocation(text, "bad")

    def _say_revocation(self, text: str, state: str) -> None:
        self.revocation.setText(text)
        self.revocation.show()
        restyle(self.revocation, "state", state)
        announce(self, text)

    @Slot()
    def _on_save(self) -> None:
        """The chain as the server sent it, its anchor, or one certificate of it."""
        chain, current = self._chain, self.current
        if chain is None:
            return
        whole = tr("The chain as it was sent, PEM (*.pem)")
        choices: dict[str, tuple[tuple[Certificate, ...], str]] = {
            whole: (chain.received, "PEM"),
            tr("The chain as text (*.txt)"): (chain.received, "text"),
        }
        if chain.anchor is not None:
            choices[tr("The trust anchor, PEM (*.pem)")] = ((chain.anchor,), "PEM")
        if current is not None:
            choices[tr("The selected one, DER (*.der)")] = ((current,), "DER")
        saved = file_dialog.file_to_save(
            self, tr("Save certificates"), Path.home() / "chain.pem", ";;".join(choices)
        )
        if saved is None:
            return
        path, chosen = saved
        certificates, form = choices.get(chosen, choices[whole])
        try:
            write_atomically(path, in_form(certificates, form), mode=None)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self._say(tr("Not saved: {reason}", reason=reason))
        else:
            self._say(tr("Saved"))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        announce(self, text)
        QTimer.singleShot(4000, self._said, self._said.clear)


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
    expired = certificate.expired(now)
    until = shown(day(certificate.not_valid_after))
    days = translated(days_left_sentence(certificate, now))
    item = QTreeWidgetItem([certificate.common_name, role, f"{until} · {days}"])
    item.setData(0, _CERTIFICATE, certificate)
    item.setToolTip(0, certificate.subject)
    if expired:
        item.setForeground(2, QColor(current_colours().bad))
    return item


def _facts(certificate: Certificate, matched: str) -> str:
    names = [*certificate.dns_names, *certificate.ip_addresses]
    listed = [f"{name}  ← {tr('matches')}" if name == matched else name for name in names[:200]]
    if len(names) > 200:
        listed.append(tr("and {count} more", count=len(names) - 200))
    rows = [
        ("Subject", certificate.subject),
        ("Issuer", certificate.issuer),
        ("Not Before", shown(minute(certificate.not_valid_before))),
        ("Not After", shown(minute(certificate.not_valid_after))),
        ("Names (SAN)", "\n              ".join(listed) or "–"),
        ("Public Key", certificate.key),
        ("Signature", certificate.signature),
        ("Serial", certificate.serial_number),
        ("SHA-256", colon_hex(certificate.sha256)),
        ("SHA-1", colon_hex(certificate.sha1)),
    ]
    rows += [("OCSP", address) for address in certificate.ocsp_addresses[:5]]
    rows += [("CRL", address) for address in certificate.crl_addresses[:5]]
    if certificate.oddities:
        rows.append(("Oddities", ", ".join(certificate.oddities)))
    return "\n".join(f"{name:<12}  {value}" for name, value in rows)
