"""Groups and places of profiles: what becomes of them when some are moved. Pure functions."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from azpg_gui.core.connection.profile import Profile

__all__ = ["Place", "dropped", "stepped", "with_both_moves"]


class Place(NamedTuple):
    """``order`` within the group; None: behind those that have one, as in the file."""

    group: str
    order: int | None


def dropped(
    listed: Sequence[Profile], moved: Collection[str], group: str, before: str = ""
) -> dict[str, Place]:
    """``moved`` come to ``group``, in the order they have: before a profile of it, or at its end.
    The group is counted anew; what stays where it is is left out.

    Args:
        listed: in the order of the list.
        before: identifier; may be one of ``moved``, before whose next neighbour they then come.
    """
    own = [p for p in listed if p.group == group or p.identifier in moved]
    identifiers = [p.identifier for p in own if p.identifier not in moved]
    coming = [p.identifier for p in listed if p.identifier in moved]
    at = _index(own, before, moved)
    place = identifiers.index(at) if at else len(identifiers)
    order = [*identifiers[:place], *coming, *identifiers[place:]]
    known = {p.identifier: Place(p.group, p.order) for p in own}
    found = {identifier: Place(group, n) for n, identifier in enumerate(order, 1)}
    return {i: place for i, place in found.items() if place != known[i]}


def _index(own: Sequence[Profile], before: str, moved: Collection[str]) -> str:
    """The first from ``before`` on that stays."""
    identifiers = [p.identifier for p in own]
    if before not in identifiers:
        return ""
    rest = identifiers[identifiers.index(before) :]
    return next((identifier for identifier in rest if identifier not in moved), "")


def stepped(listed: Sequence[Profile], moved: Collection[str], *, down: bool) -> dict[str, Place]:
    """``moved`` one place up or down within the group of the first of them; nothing at its end."""
    first = next((p for p in listed if p.identifier in moved), None)
    if first is None:
        return {}
    own = [p for p in listed if p.group == first.group]
    inside = {p.identifier for p in own if p.identifier in moved}
    places = [n for n, p in enumerate(own) if p.identifier in inside]
    if down:
        behind = places[-1] + 2
        if behind > len(own):
            return {}
        before = own[behind].identifier if behind < len(own) else ""
    elif places[0] == 0:
        return {}
    else:
        before = own[places[0] - 1].identifier
    return dropped(listed, inside, first.group, before)


def with_both_moves(before: Profile, place: Place, theirs: Profile) -> Place | None:
    """Where a profile is after it was moved here to ``place`` and somebody else changed it, perhaps
    moved it too; None where both chose another group, and the user is to be asked.

    A number alone is nothing anybody chose: dropping one profile counts its whole group.
    """
    if place.group == before.group:
        return place if theirs.group == before.group else Place(theirs.group, theirs.order)
    return place if theirs.group in {before.group, place.group} else None
