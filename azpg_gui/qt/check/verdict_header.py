"""The verdict: a sign, one sentence, by what, how long."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from azpg_gui.core.diagnosis.model import Diagnosis
from azpg_gui.core.probe.report import Report
from azpg_gui.qt.regional import milliseconds, seconds
from azpg_gui.qt.theme.signs import Sign
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.badge import LOOKS
from azpg_gui.qt.widgets.basic import label, restyle
from azpg_gui.qt.widgets.environment import EnvironmentPill
from azpg_gui.qt.widgets.signs import SignDisc

__all__ = ["VerdictHeader"]


class VerdictHeader(QWidget):
    """Shows a run, then its verdict."""

    def __init__(self) -> None:
        super().__init__()
        self._disc = SignDisc()
        self.headline = label("", "title", wrap=True, selectable=True)
        self.subline = label("", "muted", wrap=True, selectable=True)
        self._time = label("", "heading")
        self._facts = label("", "literal", selectable=True)
        restyle(self._facts, "state", "")
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.headline)
        left.addWidget(self.subline)
        right = QVBoxLayout()
        right.setSpacing(2)
        align = Qt.AlignmentFlag.AlignRight
        self.environment = EnvironmentPill()
        right.addWidget(self.environment, 0, align)
        right.addWidget(self._time, 0, align)
        right.addWidget(self._facts, 0, align)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName(tr("Progress"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 8)
        whole.setSpacing(8)
        row = QHBoxLayout()
        whole.addLayout(row)
        whole.addWidget(self.progress)
        row.setSpacing(14)
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.setAccessibleName(tr("Verdict"))

    def show_running(self, title: str, settled: int, total: int) -> None:
        self._disc.show_sign(Sign.RUNNING, "plain")
        self.headline.setText(title)
        restyle(self.headline, "state", "")
        self.subline.setText(tr("Stage {settled} of {total}", settled=settled, total=total))
        self.progress.setRange(0, total)
        # QProgressBar paints a new value at once, and all of the dialog that waits to be painted.
        self.progress.setUpdatesEnabled(False)
        self.progress.setValue(settled - 1)
        self.progress.setUpdatesEnabled(True)
        self.progress.show()
        self._facts.setText("")

    def tick(self, milliseconds: float) -> None:
        """Time so far; the sign turns."""
        self._disc.turn()
        self._time.setText(seconds(milliseconds / 1000, 1))

    def show_diagnosis(self, report: Report, diagnosis: Diagnosis) -> None:
        self.progress.hide()
        sign, state = LOOKS[diagnosis.verdict]
        self._disc.show_sign(sign, state)
        self.headline.setText(translated(diagnosis.headline))
        restyle(self.headline, "state", state)
        self.subline.setText(translated(diagnosis.subline))
        self._time.setText(milliseconds(report.milliseconds))
        tls = report.login.final.tls if report.login else None
        short = tls.cipher.removeprefix("TLS_") if tls else ""
        self._facts.setText(f"{tls.protocol} · {short}" if tls else "")

    def show_no_result(self, title: str, words_of_it: str = "") -> None:
        """A run that ended without a report: stopped before it began, or by a mistake of ours."""
        self.progress.hide()
        state = "bad" if words_of_it else "plain"
        self._disc.show_sign(Sign.FAILED if words_of_it else Sign.STOPPED, state)
        self.headline.setText(title)
        restyle(self.headline, "state", "bad" if words_of_it else "")
        self.subline.setText(words_of_it)
        self._facts.setText("")

    def show_stale(self) -> None:
        """The form was changed after this run: its verdict is no longer one of these settings."""
        title = tr("Not tested with these settings")
        if self.headline.text() == title:
            return
        note = tr("This is a result of older settings.")
        self.subline.setText(f"{self.headline.text()} — {note}")
        restyle(self.subline, "state", "warning")
        self.headline.setText(title)
        restyle(self.headline, "state", "")
        self._disc.show_sign(Sign.WAITING, "plain")
        self._facts.setText("")

    def say_undone(self, changes: str) -> None:
        """What stands again as it was before the remedy."""
        self.say(tr("Undone: {changes}.", changes=changes))

    def say(self, text: str) -> None:
        """Before what stands there."""
        self.subline.setText(f"{text} {self.subline.text()}")

    def show_fresh(self) -> None:
        restyle(self.subline, "state", "")
