"""Many profiles changed in one write: an import makes one earlier version, not forty."""

from collections.abc import Sequence
from typing import NamedTuple

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.storage.json_text import members_of, rendered
from azpg_gui.core.storage.profile_rows import Row, changed_row, new_row
from azpg_gui.core.storage.saving_rules import refusal

__all__ = ["ProfileChange", "changed_texts"]

_DEPTH = 2  # steps of indentation of a row in the file


class ProfileChange(NamedTuple):
    """Attributes:
    profile: as it is to be; None to take it out.
    since: as it was when the change was decided; None for a new one.
    """

    profile: Profile | None
    since: Profile | None


def changed_texts(
    rows: Sequence[Row], changes: Sequence[ProfileChange]
) -> tuple[list[str], list[Sentence | bool]]:
    """The rows after ``changes``, and for each change: True where it was made, False where the file
    holds something else than was thought, or why it must not be written."""
    texts = [row.text for row in rows]
    places = {row.identifier: n for n, row in reversed(list(enumerate(rows))) if row.profile}
    present = {k for row in rows if row.profile for k in row.profile.values}
    removed: set[int] = set()
    answers: list[Sentence | bool] = []
    for profile, since in changes:
        wanted = profile or since
        place = places.get(wanted.identifier) if wanted is not None else None
        row = rows[place] if place is not None else None
        if not _is_still(row, since):
            answers.append(False)
            continue
        reason = refusal(profile, present) if profile is not None else None
        if reason is not None:
            answers.append(reason)
            continue
        answers.append(True)
        if profile is None and place is not None:
            removed.add(place)
        elif profile is not None and place is not None and row is not None:
            texts[place] = _with_unknown(changed_row(row, profile), profile)
        elif profile is not None:
            texts.append(new_row(profile))
    return [text for n, text in enumerate(texts) if n not in removed], answers


def _is_still(row: Row | None, since: Profile | None) -> bool:
    if row is None or row.profile is None or since is None:
        return row is None and since is None
    return row.profile.says_the_same(since)


def _with_unknown(text: str, profile: Profile) -> str:
    """What the profile has beside this program's fields, where the row lacks it."""
    members = members_of(text)
    missing = [key for key in profile.unknown if key not in members.names()]
    for key in missing:
        members.set_text(key, rendered(profile.unknown[key], _DEPTH + 1))
    return members.text(_DEPTH) if missing else text
