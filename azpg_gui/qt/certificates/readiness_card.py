"""Will this trust file accept what Azure serves? Computed by verifying, store by store."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from azpg_gui.compat import override
from azpg_gui.core.azure.hosts import Deployment
from azpg_gui.core.roots.readiness import Readiness, manifest_date, refusal_sentence
from azpg_gui.operations.roots import StoreReadiness
from azpg_gui.qt.regional import date_text
from azpg_gui.qt.theme.colours import current_colours
from azpg_gui.qt.translation import shown, tr, translated
from azpg_gui.qt.widgets.basic import Card, button, label, labelled, restyle
from azpg_gui.qt.widgets.fields import PlainCombo
from azpg_gui.qt.widgets.tables import cell, fit, table

__all__ = ["ReadinessCard"]


class ReadinessCard(Card):
    """What the profile's own roots accept, or what each of this computer's stores does.

    Signals:
    install_requested(): add the needed roots to libpq's own root.crt.
    undo_install_requested(): take back what that did.
    """

    install_requested = Signal()
    undo_install_requested = Signal()

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._stores: tuple[StoreReadiness, ...] = ()
        self._undoable = False
        self.store = PlainCombo()
        self.store.currentIndexChanged.connect(self._on_store_changed)
        self.verdict = label("", "heading", wrap=True, selectable=True)
        self._place = label("", "muted", wrap=True, selectable=True)
        headings = [tr("Deployment"), tr("Cloud"), tr("Served"), tr("Accepted"), tr("Why")]
        self.table = table(headings, heading, stretched=4)
        self.table.setWordWrap(True)
        self.table.hide()
        self.install = button(tr("Add the needed roots to root.crt"))
        self.install.clicked.connect(self.install_requested)
        note = tr(
            "Each documented chain's root was verified by OpenSSL against these anchors. Source: "
            "Microsoft's documentation as of {date}.",
            date=manifest_date(),
        )
        self._choice = QWidget()
        choice = labelled(tr("&Store"), self.store)
        choice.setContentsMargins(0, 0, 0, 0)
        self._choice.setLayout(choice)
        self._choice.hide()
        self.body.addWidget(self._choice)
        for widget in (self.verdict, self._place, self.table):
            self.body.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(label(note, "muted", wrap=True), 1)
        foot.addWidget(self.install)
        self.undo_install = button(tr("Undo: take the roots out again"))
        self.undo_install.clicked.connect(self.undo_install_requested)
        self.undo_install.hide()
        foot.addWidget(self.undo_install)
        self.body.addLayout(foot)

    def show_reading(self) -> None:
        """Until the stores were read for the first time."""
        if not self._stores:
            restyle(self.verdict, "state", "")
            self.verdict.setText(tr("Reading the certificates…"))

    def show_stores(self, stores: tuple[StoreReadiness, ...]) -> None:
        """The choice of the user stays where the same store is there again."""
        kept = self.store.currentIndex()
        self._stores = stores
        self.store.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.store.clear()
        for item in stores:
            self.store.addItem(_store_name(item))
        self.store.setCurrentIndex(kept if 0 <= kept < len(stores) else 0)
        self.store.blockSignals(False)  # noqa: FBT003
        self._choice.setVisible(len(stores) > 1)
        self._on_store_changed()

    @Slot(bool)
    def show_undo(self, undoable: bool) -> None:  # noqa: FBT001 - Qt's signal
        """The undo stands where the button was that was pressed."""
        self._undoable = undoable
        self._on_store_changed()

    @Slot()
    def _on_store_changed(self) -> None:
        index = self.store.currentIndex()
        if not 0 <= index < len(self._stores):
            return
        item = self._stores[index]
        self.table.show()
        held = tr("{count} certificates", count=len(item.store.certificates))
        whole = f"{item.store.place} — {held}" if item.store.place else held
        self._place.setText(shown(item.store.trouble) or whole)
        found = item.readiness
        self.install.setVisible(item.is_libpqs and not found.ready and not self._undoable)
        self.undo_install.setVisible(item.is_libpqs and self._undoable)
        self.verdict.setText(translated(found.verdict))
        restyle(self.verdict, "state", "good" if found.ready else "bad")
        self._fill(found.rows)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)  # once the table has its new width

    def _fit(self) -> None:
        fit(self.table, most=14)

    def _fill(self, rows: Sequence[Readiness]) -> None:
        colours = current_colours()
        self.table.setRowCount(len(rows))
        for index, row in enumerate(rows):
            chain = row.chain
            note_of = translated(chain.note)
            until = date_text(chain.until) if chain.until else tr("today")
            accepted = f"✓ {tr('yes')}" if row.accepted else f"✕ {tr('no')}"
            colour = colours.good if row.accepted else colours.bad if row.in_use else colours.muted
            quiet = "" if row.in_use else colours.muted
            cells = (
                cell(_deployment(chain.deployment), note_of, quiet),
                cell(_cloud(chain.cloud), note_of, quiet),
                cell(f"{date_text(chain.begins)} – {until}", note_of, quiet),
                cell(accepted, "", colour),
                cell(_why(row), note_of, colours.muted),
            )
            for column, made in enumerate(cells):
                self.table.setItem(index, column, made)
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # once the reasons have the width the others left


def _why(row: Readiness) -> str:
    if row.accepted_by is not None:
        return tr("by {root}", root=row.accepted_by.name)
    return "; ".join(translated(refusal_sentence(root, words)) for root, words in row.refusals)


def _store_name(item: StoreReadiness) -> str:
    match item.store.name:
        case "root.crt":
            return tr("root.crt in libpq's own place")
        case "system":
            return tr("The system's store")
        case name:
            return name


def _deployment(name: str) -> str:
    return {
        Deployment.FLEXIBLE_SERVER.value: tr("Flexible server"),
        Deployment.COSMOS.value: "Cosmos DB",
        Deployment.HORIZONDB.value: "HorizonDB",
        "single-server": tr("Single Server (retired)"),
    }.get(name, name)


def _cloud(name: str) -> str:
    return {
        "public": tr("public"),
        "usgov": tr("US Government"),
        "china": tr("China"),
        "rotation-extension": tr("rotation extension"),
    }.get(name, name)
