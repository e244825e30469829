"""The lines of the profile list. What a line says is found out when it is shown, not before: of ten
thousand profiles one sees twenty."""

from datetime import UTC, datetime
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from azpg_gui.compat import override
from azpg_gui.core.connection.profile import Environment, Profile
from azpg_gui.qt.in_turns import InTurns
from azpg_gui.qt.profiles.list_order import Sorting, group_lines, searchable
from azpg_gui.qt.profiles.open_profiles import OpenProfiles
from azpg_gui.qt.profiles.result_description import ResultDescription, describe_result
from azpg_gui.qt.profiles.results import Results
from azpg_gui.qt.profiles.row_details import Told, row_details
from azpg_gui.qt.theme.signs import Sign
from azpg_gui.qt.translation import tr, translated
from azpg_gui.qt.widgets.environment import environment_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from azpg_gui.core.storage.last_results import LastResult
    from azpg_gui.core.storage.profiles import UnusableProfile

    Line = str | Profile | UnusableProfile

__all__ = ["ID", "ROW", "ListRow", "ProfileListModel"]

ID: Final = Qt.ItemDataRole.UserRole + 1
ROW: Final = Qt.ItemDataRole.UserRole + 2
_NO_INDEX: Final = QModelIndex()
_AT_ONCE: Final = 100  # profiles whose text for a search is made in one go
_Index = QModelIndex | QPersistentModelIndex


class ListRow(NamedTuple):
    """One profile's line: ``unsaved`` is the word for it, or empty."""

    identifier: str
    group: str
    name: str
    host: str
    unsaved: str
    detail: str
    result: ResultDescription
    environment: Environment = Environment.NONE


class ProfileListModel(QAbstractListModel):
    """A line is the name of a group, a profile, or an entry of the file that cannot be used."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._found = 0  # the place that was looked for last
        self._state: OpenProfiles | None = None
        self._results = Results()
        self.running: frozenset[str] = frozenset()  # those that are being tested
        self._listed: list[Profile] = []
        # In which a search looks, by the profile itself, which is kept so that no other takes its
        # place in memory: of ten thousand, found without a line of Python for each.
        self._texts: dict[int, str] = {}
        self._read: list[Profile] = []
        self._texts_listed: list[str] | None = None  # in the order of ``_listed``
        self._preparing: Iterator[Profile] = iter(())
        self._asked: tuple[object, ...] = ()
        self._groups: dict[str, list[Profile]] = {}  # of all profiles, once a row is in sight
        self._namesakes: dict[str, dict[str, list[Profile]]] = {}  # by group, of those in sight

    def show(
        self,
        state: OpenProfiles,
        results: Results,
        search: str,
        sorting: Sorting,
        unusable: "tuple[UnusableProfile, ...]",
    ) -> bool:
        """Whether the lines are others than before; what they say may be new in any case."""
        same_profiles = self._state is not None and _lists_the_same(self._state, state)
        self._state, before = state, self._results
        self._results = results
        asked = (search, sorting, unusable, results if sorting is not Sorting.OWN else None)
        if same_profiles and asked == self._asked:
            self._say_again(everything=results != before)
            return False
        self._asked = asked
        if not same_profiles:
            self._listed = state.listed
            if len(self._texts) >= 2 * len(self._listed):
                self._texts, self._read = {}, []
            self._groups, self._namesakes = {}, {}
            self._texts_listed = self._known_texts()
            if self._texts_listed is None:
                self._preparing = iter(self._listed)
                InTurns(self._prepare(self._preparing), self)
        lines = self._lines_of(search, sorting, unusable)
        changed = _changed(self._lines, lines)
        if changed is not None:
            self._put(changed, lines)
            self._say_again(everything=results != before)
            return False
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()
        return True

    def place_of(self, identifier: str) -> QModelIndex:
        """No index where a search leaves it out."""
        row = self._row_of(identifier)
        return self.index(row, 0) if row >= 0 else QModelIndex()

    def places_of(self, identifiers: "Iterable[str]") -> list[QModelIndex]:
        """As ``place_of``, of those that are listed."""
        wanted = frozenset(identifiers)
        rows = (n for n, one in enumerate(self._lines) if _identifier(one) in wanted)
        return [self.index(row, 0) for row in rows]

    def _row_of(self, identifier: str) -> int:
        """-1 where it is not listed. Looked for: of ten thousand one is asked for, and that again
        and again; to keep them all takes longer at each letter of a search."""
        lines = self._lines
        if not (self._found < len(lines) and _identifier(lines[self._found]) == identifier):
            found = (n for n, one in enumerate(lines) if _identifier(one) == identifier)
            self._found = next(found, len(lines))
        return self._found if self._found < len(lines) else -1

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], Profile):
            return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()] if 0 <= index.row() < len(self._lines) else ""
        if isinstance(line, str):
            return line if role == Qt.ItemDataRole.DisplayRole and line else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name if isinstance(line, Profile) else line.name or "?"
        if role == ID:
            return line.identifier if isinstance(line, Profile) else ""
        if role in {ROW, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self._row(line) if isinstance(line, Profile) else _unusable_row(line)
            if role == ROW:
                return row
            environment = environment_word(row.environment) if row.environment else ""
            parts = (environment, row.host, row.result.long, row.unsaved)
            said = [part for part in parts if part]
            if role == Qt.ItemDataRole.ToolTipRole:
                return "\n".join(said)
            return ", ".join([row.name, *said])
        return None

    def is_heading(self, row: int) -> bool:
        return isinstance(self._lines[row], str)

    @property
    def lines(self) -> "Sequence[Line]":
        """From above: headings, profiles, entries that cannot be used."""
        return self._lines

    def profiles(self) -> list[Profile]:
        """That are listed, from above."""
        return [line for line in self._lines if isinstance(line, Profile)]

    def identifiers(self) -> "Iterator[str]":
        """Of the profiles that are listed, from above."""
        return filter(None, map(_identifier, self._lines))

    def _known_texts(self) -> list[str] | None:
        """None where one of them was not read yet."""
        texts = list(map(self._texts.get, map(id, self._listed)))
        return None if None in texts else cast("list[str]", texts)

    def _prepare(self, unread: "Iterator[Profile]") -> "Iterator[Callable[[], None]]":
        """What a search looks in is there before the first letter, a few milliseconds at a time."""
        while self._preparing is unread and (some := list(islice(unread, _AT_ONCE))):
            yield partial(self._read_texts, some)
        if self._preparing is unread:
            self._texts_listed = self._known_texts()

    def _read_texts(self, profiles: "Iterable[Profile]") -> None:
        for profile in profiles:
            if id(profile) not in self._texts:
                self._read.append(profile)
                self._texts[id(profile)] = searchable(profile)

    def _texts_in_order(self) -> list[str]:
        if self._texts_listed is None:
            self._read_texts(self._listed)
            self._texts_listed = self._known_texts()
        assert self._texts_listed is not None  # noqa: S101 - all were read
        return self._texts_listed

    def _lines_of(
        self, search: str, sorting: Sorting, unusable: "tuple[UnusableProfile, ...]"
    ) -> "list[Line]":
        texts = self._texts_in_order() if search else None
        groups = group_lines(self._listed, search, sorting, self._result_of, texts)
        if sorting in {Sorting.OWN, Sorting.NAME} and not search:
            self._groups = dict(groups)
        lines: list[Line] = []
        for name, profiles in groups:
            if name or len(groups) > 1:
                lines.append((name or tr("Other")).upper())
            lines += profiles
        odd = [entry for entry in unusable if search.casefold() in entry.name.casefold()]
        return [*lines, tr("Cannot be used").upper(), *odd] if odd else lines

    def _put(self, changed: "Sequence[int]", lines: "list[Line]") -> None:
        """The same profiles in the same places, some in other words: nothing is laid out anew."""
        self._lines = lines
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def _say_again(self, *, everything: bool) -> None:
        """The views ask anew for what is in sight."""
        current = self._row_of(self._state.current) if self._state is not None else -1
        first, last = (0, len(self._lines) - 1) if everything else (current, current)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _result_of(self, profile: Profile) -> "LastResult | None":
        return self._results.result_of(profile)

    def _row(self, profile: Profile) -> ListRow:
        state = self._state
        assert state is not None  # noqa: S101 - a line is of a state
        alike = self._alike(profile)
        said = [self._described(one) for one in alike]
        details = row_details(
            Told(one, found.short if found else "") for one, found in zip(alike, said, strict=True)
        )
        place = next(n for n, one in enumerate(alike) if one.identifier == profile.identifier)
        untested = tr("not tested yet")
        result = said[place] or ResultDescription(Sign.WAITING, "plain", *[untested] * 3)
        unsaved = tr("unsaved") if state.is_unsaved(profile.identifier) else ""
        return ListRow(
            profile.identifier, profile.group, profile.name, profile.host, unsaved,
            details[place], result, profile.environment,
        )  # fmt: skip

    def _alike(self, profile: Profile) -> list[Profile]:
        """Those of the same name in the same group: only they could be taken for each other."""
        if not self._groups:
            for one in self._listed:
                self._groups.setdefault(one.group, []).append(one)
        group = self._namesakes.get(profile.group)
        if group is None:  # of ten thousand profiles in forty groups, three are in sight
            group = self._namesakes[profile.group] = {}
            for one in self._groups.get(profile.group, ()):
                group.setdefault(one.name, []).append(one)
        return group.get(profile.name) or [profile]

    def _described(self, profile: Profile) -> ResultDescription | None:
        assert self._state is not None  # noqa: S101 - as above
        if profile.identifier in self.running:
            return ResultDescription(Sign.WAITING, "plain", *[tr("testing…")] * 3)
        shown = self._results.shown(profile, self._state.known_as(profile.identifier))
        return describe_result(shown, datetime.now(UTC))


def _identifier(line: "Line") -> str:
    return line.identifier if isinstance(line, Profile) else ""


def _changed(before: "Sequence[Line]", after: "Sequence[Line]") -> list[int] | None:
    """The places of profiles that say something else; None where lines came, went or moved."""
    if len(before) != len(after):
        return None
    pairs = zip(before, after, strict=True)
    changed = [n for n, (one, other) in enumerate(pairs) if one is not other and one != other]
    stays = (
        isinstance(one, Profile) and isinstance(other, Profile)
        and one.identifier == other.identifier
        for one, other in ((before[n], after[n]) for n in changed)
    )  # fmt: skip
    return changed if all(stays) else None


def _lists_the_same(one: OpenProfiles, other: OpenProfiles) -> bool:
    """Told without looking at each of ten thousand: what did not change is the same object."""
    same = one.saved is other.saved and one.practice is other.practice and one.edits is other.edits
    both_saved = one.current in other.saved and other.current in other.saved
    return same and (one.current == other.current or both_saved)


def _unusable_row(entry: "UnusableProfile") -> ListRow:
    problem = translated(entry.problem)
    said = ResultDescription(Sign.WARNING, "warning", problem, problem, "")
    return ListRow("", "", entry.name or "?", "", "", problem, said)
