"""What the keyring is asked for the profile in the form, and the test that waits for the answer."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.secret import Secret
from azpg_gui.lazy import later
from azpg_gui.qt.engine import Engine

if TYPE_CHECKING:
    from azpg_gui.core.storage import credentials
    from azpg_gui.core.storage.credentials import KeyringCondition
    from azpg_gui.operations import passwords
    from azpg_gui.qt.job import Job
else:  # for the worker
    credentials = later("azpg_gui.core.storage.credentials")
    passwords = later("azpg_gui.operations.passwords")

__all__ = ["KeyringAnswer", "KeyringQuestion"]

_SLOW = 500  # milliseconds after which it is said that a keyring is asked


class KeyringAnswer(NamedTuple):
    """Attributes:
    place: the profile, under the name its secrets lie under.
    asked: the libpq keywords of what was asked for.
    found: by its keyword.
    status: None where the asking itself failed.
    """

    place: Profile
    asked: frozenset[str]
    found: Mapping[str, Secret]
    status: "KeyringCondition | None"


class _Asked(NamedTuple):
    job: "Job"
    place: Profile
    keywords: frozenset[str]
    then: Callable[[], None] | None


class KeyringQuestion(QObject):
    """One at a time; of an earlier one no answer is heard any more.

    Signals:
        slow(): the keyring takes its time: it may be waiting for somebody.
    """

    slow = Signal()

    def __init__(
        self, engine: Engine, answered: Callable[[KeyringAnswer], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._answered = engine, answered
        self._asked: _Asked | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SLOW)
        self._timer.timeout.connect(self.slow)

    @property
    def keywords(self) -> frozenset[str]:
        """Of what is asked for at present."""
        return self._asked.keywords if self._asked is not None else frozenset()

    def ask(
        self, place: Profile, wanted: frozenset[str], then: Callable[[], None] | None = None
    ) -> None:
        """Args:
        wanted: keywords of what is not known yet; nothing is asked where there are none.
        then: called after the answer, whatever it is.
        """
        self._timer.stop()
        if self._asked is not None:
            self._asked.job.abandon()
            self._asked = None
        if not wanted:
            return
        known = place.kept_in_keyring - wanted
        job = self._engine.run(
            lambda: passwords.secrets_of(place, credentials.Credentials(), known),
            lambda answer: self._end(*answer),
            self._on_failed,
        )
        self._asked = _Asked(job, place, wanted, then)
        self._timer.start()

    def wait(self, then: Callable[[], None]) -> None:
        """For the answer to what is asked already; who waited until now does not any more."""
        if self._asked is not None:
            self._asked = self._asked._replace(then=then)
            self._timer.start()

    def drop_waiting(self) -> None:
        """The form has changed, or shows another profile: a test that waits was pressed for what no
        longer stands there."""
        if self._asked is not None:
            self._asked = self._asked._replace(then=None)

    def _on_failed(self, error: Exception) -> None:
        self._end({}, None)
        self._engine.failed.emit(error)

    def _end(self, found: Mapping[str, Secret], status: "KeyringCondition | None") -> None:
        self._timer.stop()
        asked, self._asked = self._asked, None
        assert asked is not None  # noqa: S101 - else its job was abandoned
        self._answered(KeyringAnswer(asked.place, asked.keywords, found, status))
        if asked.then is not None:
            asked.then()
