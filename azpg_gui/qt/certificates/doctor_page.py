"""The file doctor: drop, choose or paste a file, and read what it is and what would mend it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
)

from azpg_gui.compat import override
from azpg_gui.core.certificates.contents import Contents
from azpg_gui.core.certificates.doctor import examine
from azpg_gui.core.certificates.doctor.examine import Examination, Fault, Harm, Purpose
from azpg_gui.core.certificates.issuers import IssuingTree, issuing_tree
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import capitalised, day
from azpg_gui.operations.certificate_files import FileToExamine
from azpg_gui.qt.certificates.cards_page import CardsPage
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets import file_dialog
from azpg_gui.qt.widgets.basic import Card, button, label, labelled, restyle
from azpg_gui.qt.widgets.fields import PlainCombo
from azpg_gui.qt.widgets.ink import KeptInk

__all__ = ["DoctorPage", "Offer", "offer"]

_SIGNS = {Harm.STOPS: "✕", Harm.RISK: "!", Harm.NOTE: "i"}
_LARGEST_PASTE = 4_000_000  # bytes


class DoctorPage(CardsPage):
    """Signals:
    file_chosen(object): a ``FileToExamine`` to examine.
    fix_requested(object, object, bool): a ``FileToExamine`` and its ``Examination``: write a
        corrected copy, and have the profile use it.
    use_requested(str, str): a keyword and a path: have the profile use this file.
    """

    file_chosen = Signal(object)
    fix_requested = Signal(object, object, bool)
    use_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._content = b""
        self._examined: tuple[FileToExamine, Examination] | None = None
        self._offer: Offer | None = None
        self.add_card(self._card())
        self._show_nothing()

    def _card(self) -> Card:
        card = Card(tr("What is this file, and is it right here?"))
        intro = tr(
            "Drop a file anywhere on this page, choose one, or paste its text: roots, client "
            "certificates, keys, PKCS#12. It is only read."
        )
        card.body.addWidget(label(intro, "muted", wrap=True))
        self.choose = button(tr("Choose a file…"), "accent")
        self.choose.clicked.connect(self._on_choose)
        self.paste = button(tr("Paste"))
        self.paste.clicked.connect(self._on_paste)
        self.purpose = PlainCombo()
        for purpose, text in (
            (examine.Purpose.TRUST, tr("Trusted roots (sslrootcert)")),
            (examine.Purpose.CERTIFICATE, tr("Client certificate (sslcert)")),
            (examine.Purpose.KEY, tr("Client key (sslkey)")),
            (examine.Purpose.REVOCATION, tr("Revoked certificates (sslcrl)")),
        ):
            self.purpose.addItem(text, purpose)
        self.purpose.currentIndexChanged.connect(self._examine)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(tr("only for keys and PKCS#12"))
        self.passphrase.editingFinished.connect(self._examine)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(labelled(tr("Meant &for"), self.purpose), 3)
        row.addLayout(labelled(tr("&Passphrase"), self.passphrase), 2)
        card.body.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch()
        card.body.addLayout(buttons)
        self._name = label("", "literal", wrap=True, selectable=True)
        self.verdict = label("", "heading", wrap=True, selectable=True)
        self.tree = _certificate_tree()
        self.faults = label("", wrap=True, selectable=True)
        self.fix = button(tr("Write a corrected copy"))
        self.fix.clicked.connect(self._on_fix)
        self.use = button("", "accent")
        self.use.clicked.connect(self._on_use)
        self.said = label("", "muted", wrap=True, selectable=True)
        for widget in (self._name, self.verdict, self.tree, self.faults):
            card.body.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.use)
        foot.addWidget(self.fix)
        foot.addWidget(self.said, 1)
        foot.addStretch()
        card.body.addLayout(foot)
        return card

    def _show_nothing(self) -> None:
        for widget in (self._name, self.verdict, self.tree, self.faults, self.use, self.fix):
            widget.hide()
        self.said.hide()

    # What is looked at ----------------------------------------------------------------------------

    @property
    def chosen(self) -> FileToExamine | None:
        if self._path is None and not self._content:
            return None
        text = self.passphrase.text()
        purpose = examine.Purpose(self.purpose.currentData())
        return FileToExamine(self._path, self._content, purpose, Secret(text) if text else None)

    def open_file(self, path: Path) -> None:
        self._path, self._content = path, b""
        self._examine()

    @Slot()
    def _examine(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            if self.verdict.isHidden():
                self._name.setText(tr("Reading {path}…", path=chosen.name or tr("pasted text")))
                self._name.show()
            self.said.hide()
            self.file_chosen.emit(chosen)

    @Slot()
    def _on_choose(self) -> None:
        start = self._path.parent if self._path else Path.home()
        path = file_dialog.file_to_open(self, tr("Choose a file"), start)
        if path is not None:
            self.open_file(path)

    @Slot()
    def _on_paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData | None) -> None:
        """A file, or the text of one."""
        urls = data.urls() if data is not None else []
        files = [url.toLocalFile() for url in urls if url.isLocalFile()]
        if files:
            self.open_file(Path(files[0]))
        elif data is not None and data.hasText() and data.text().strip():
            self._path, self._content = None, data.text().encode()[:_LARGEST_PASTE]
            self._examine()
        else:
            self.say(tr("There is neither a file nor text in the clipboard."))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    # What is shown --------------------------------------------------------------------------------

    def show_examination(self, chosen: FileToExamine, result: Examination) -> None:
        if chosen != self.chosen:
            return  # another file, or another place, was chosen since
        self._examined = (chosen, result)
        self._name.setText(chosen.name or tr("pasted text"))
        self.verdict.setText(_verdict(result))
        state = {Harm.STOPS: "bad", Harm.RISK: "warning"}.get(result.worst or Harm.NOTE, "good")
        restyle(self.verdict, "state", state)
        lines = [f"{_SIGNS[note.harm]}  {translated(note.text)}" for note in result.faults[:40]]
        self.faults.setText("\n".join(lines))
        self._show_tree(result.contents)
        self._offer = offer(result, in_a_file=chosen.path is not None)
        if self._offer is not None:
            self.use.setText(_use_text(self._offer))
        for widget, visible in (
            (self._name, True),
            (self.verdict, True),
            (self.tree, bool(result.contents.certificates)),
            (self.faults, bool(lines)),
            (self.fix, bool(result.fixes)),
            (self.use, self._offer is not None),
        ):
            widget.setVisible(visible)
        restyle(self.choose, "role", "" if self._offer is not None else "accent")
        needs = {Fault.PASSPHRASE_NEEDED, Fault.PASSPHRASE_WRONG}
        if needs & {note.fault for note in result.faults}:
            self.passphrase.setFocus()

    def _show_tree(self, contents: Contents) -> None:
        bad, now = current_colours().bad, datetime.now(UTC)
        self.tree.clear()
        for tree in issuing_tree(contents.certificates):
            self.tree.addTopLevelItem(_item(tree, bad, now))
        self.tree.expandAll()
        distinct = len({c.sha256 for c in contents.certificates})
        self.tree.setFixedHeight(40 + max(1, min(distinct, 8)) * 26)

    def say(self, text: str, state: str = "") -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        restyle(self.said, "state", state)

    @Slot()
    def _on_fix(self) -> None:
        if self._examined is not None:
            self.fix_requested.emit(*self._examined, False)  # noqa: FBT003 - Qt's signal

    @Slot()
    def _on_use(self) -> None:
        if self._examined is None or self._offer is None:
            return
        if self._offer.copied:
            self.fix_requested.emit(*self._examined, True)  # noqa: FBT003 - Qt's signal
        else:
            self.use_requested.emit(self._offer.place.value, self._examined[0].name)


class Offer(NamedTuple):
    """Attributes:
    copied: a corrected copy is used, not the file itself.
    """

    place: Purpose
    copied: bool = False


def offer(result: Examination, *, in_a_file: bool) -> Offer | None:
    """How the profile may use what was examined: where it belongs, as it is, or as a copy. Text
    that was pasted lies nowhere: only a copy of it can be used."""
    if result.belongs is not None:
        return Offer(result.belongs) if in_a_file else None
    if result.usable:
        return Offer(result.purpose) if in_a_file else None
    mends = all(note.fix is not None for note in result.faults if note.harm is Harm.STOPS)
    return Offer(result.purpose, copied=True) if mends else None


def _use_text(offered: Offer) -> str:
    if offered.copied:
        return tr("Write a PEM copy and use it")
    return tr("Use it as {keyword}", keyword=offered.place.value)


def _verdict(result: Examination) -> str:
    what = _what(result.contents)
    purpose = result.purpose.value
    match result.worst:
        case Harm.STOPS:
            return tr("{what}. libpq cannot use it as {slot}.", what=what, slot=purpose)
        case Harm.RISK:
            return tr("{what}. libpq can use it as {slot}, with a risk.", what=what, slot=purpose)
        case Harm.NOTE | None:
            return tr("{what}. libpq can use it as {slot}.", what=what, slot=purpose)


def _what(contents: Contents) -> str:
    parts: list[str] = []
    count = len(contents.certificates)
    if count:
        parts.append(tr("1 certificate") if count == 1 else tr("{count} certificates", count=count))
    if contents.keys:
        locked = any(key.locked for key in contents.keys)
        parts.append(tr("a locked private key") if locked else tr("a private key"))
    if contents.lists:
        parts.append(tr("{count} revocation lists", count=contents.lists))
    encoding = contents.form.encoding
    held = ", ".join(parts) or tr("No certificate, key or revocation list")
    said = f"{held} ({encoding})" if encoding and parts else held
    return capitalised(said)


def _certificate_tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setItemDelegate(KeptInk(tree))
    tree.setAccessibleName(tr("Who issued whom"))
    tree.setHeaderLabels([tr("Certificate"), tr("What it is"), tr("Valid until")])
    tree.setRootIsDecorated(False)
    tree.setIndentation(16)
    header = tree.header()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setStretchLastSection(False)
    return tree


def _item(tree: IssuingTree, bad: str, now: datetime) -> QTreeWidgetItem:
    certificate = tree.certificate
    if certificate.is_root:
        kind = tr("root")
    elif certificate.is_ca:
        kind = tr("intermediate")
    else:
        kind = tr("end certificate")
    if tree.issuer_missing:
        kind = tr("{kind}, its issuer is not in the file", kind=kind)
    until = shown(day(certificate.not_valid_after))
    item = QTreeWidgetItem([certificate.common_name, kind, until])
    item.setToolTip(0, f"{certificate.subject}\n{certificate.sha256}")
    if tree.issuer_missing:
        item.setForeground(1, QColor(bad))
    if certificate.expired(now):
        item.setText(2, tr("{date}, expired", date=until))
        item.setForeground(2, QColor(bad))
    for child in tree.issued:
        item.addChild(_item(child, bad, now))
    return item
