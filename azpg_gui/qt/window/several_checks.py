"""Several profiles tested from the list: no dialog, each row shows what was found."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage.preferences import Preferences
from azpg_gui.core.vocabulary import Outcome, Verdict
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine
from azpg_gui.qt.translation import explanation, tr

if TYPE_CHECKING:
    from pathlib import Path

    from azpg_gui.operations import check, several_checks
    from azpg_gui.operations.check import Checked
    from azpg_gui.operations.several_checks import CheckWanted
    from azpg_gui.qt.job import Job, JobOutcome, Post
else:  # loaded before a test can be asked for
    check = later("azpg_gui.operations.check")
    several_checks = later("azpg_gui.operations.several_checks")

__all__ = ["SeveralChecks"]

_PROVEN = frozenset({Verdict.ENCRYPTED_AND_PROVEN, Verdict.ENCRYPTED_ENDPOINT_PROVEN})


def _with_entered(
    profile: Profile, typed: Mapping[str, Secret], entered: Mapping[str, Secret]
) -> Mapping[str, Secret]:
    password = entered.get(profile.identifier)
    return typed if password is None else {**typed, "password": password}


class SeveralChecks(QObject):
    """One go at a time.

    Signals:
        tested(object, object, object): as ``CheckController.tested``, of each profile.
        running_changed(object): identifiers of those that are not over yet.
        said(str), complained(str): how far it is, for the foot of the window; of trouble.
    """

    tested = Signal(object, object, object)
    running_changed = Signal(object)
    said = Signal(str)
    complained = Signal(str)

    def __init__(self, engine: Engine, folder: "Path | None", parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._folder = engine, folder
        self._job: Job | None = None
        self._left: frozenset[str] = frozenset()
        self._preferences: Preferences | None = None
        self._verdicts = Counter[str]()

    @property
    def running(self) -> bool:
        return self._job is not None

    @Slot(object)
    def follow(self, preferences: "Preferences") -> None:
        """From the next go on."""
        self._preferences = preferences

    def begin(
        self,
        profiles: Sequence[tuple[Profile, Profile | None, Mapping[str, Secret]]],
        entered: Mapping[str, Secret],
    ) -> None:
        """Args:
        profiles: each with its edits, as it is saved, and the secrets that were typed.
        entered: passwords for this go alone, by identifier.
        """
        if self.running or not profiles:
            return
        wanted = [
            several_checks.CheckWanted(profile, saved, _with_entered(profile, typed, entered))
            for profile, saved, typed in profiles
        ]
        self._left = frozenset(one.profile.identifier for one in wanted)
        self._verdicts.clear()
        preferences = self._preferences or Preferences()
        limits, folder = check.limits_of(preferences), self._folder

        async def work(post: "Post") -> None:
            def told(what: "CheckWanted", password: Secret | None, checked: "Checked") -> None:
                kept = None if what.profile.identifier in entered else password
                post(partial(self._told, what.profile, kept, checked))

            await several_checks.check_several(wanted, told, limits, folder)

        self._job = self._engine.start(work, self._over)
        self._show()

    def stop(self) -> None:
        """Every socket is closed; what was found until then stays."""
        if self._job is not None:
            self._job.cancel()

    def _told(self, profile: Profile, password: Secret | None, checked: "Checked") -> None:
        diagnosis = checked.diagnosis
        if diagnosis.outcome is Outcome.STOPPED:
            return
        self._left -= {profile.identifier}
        proven = diagnosis.verdict in _PROVEN
        failed = diagnosis.outcome is not Outcome.CONNECTED
        self._verdicts["proven" if proven else "failed" if failed else "other"] += 1
        self.tested.emit(profile, password, checked)
        self._show()

    def _show(self) -> None:
        self.running_changed.emit(self._left)
        done = self._verdicts.total()
        self.said.emit(
            tr("Testing: {done} of {count}. Esc in the list stops.",
               done=done, count=done + len(self._left))
        )  # fmt: skip

    def _over(self, outcome: "JobOutcome[None]") -> None:
        stopped = bool(self._left)
        self._job, self._left = None, frozenset()
        self.running_changed.emit(self._left)
        error = getattr(outcome, "error", None)
        if isinstance(error, Exception):
            self.complained.emit(explanation(error))
            return
        found = self._verdicts
        counts = tr(
            "{proven} proven, {other} not proven, {failed} failed",
            proven=found["proven"], other=found["other"], failed=found["failed"],
        )  # fmt: skip
        if stopped:
            self.said.emit(tr("Stopped. Tested {count}: {counts}.",
                              count=found.total(), counts=counts))  # fmt: skip
        else:
            self.said.emit(tr("Tested {count}: {counts}.", count=found.total(), counts=counts))
