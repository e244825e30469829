"""Which profiles the list shows, and in which order: pure functions over what is known of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING

from azpg_gui.core.connection.profile import Profile

if TYPE_CHECKING:
    from azpg_gui.core.storage.last_results import LastResult

__all__ = ["Sorting", "group_lines", "searchable"]

_NEVER = float("inf")
_order = attrgetter("order")


class Sorting(StrEnum):
    """In what order profiles are listed. The first two keep the groups."""

    OWN = "own"  # as they were dragged; those that never were, as they stand in the file
    NAME = "name"
    RESULT = "result"  # what failed first; then what is not proven, proven, not tested
    EXPIRY = "expiry"  # whose server's certificate ends first


def searchable(profile: Profile) -> str:
    """Name, host, user, group, tags and notes, without upper and lower case."""
    parts = (profile.name, profile.host, profile.user, profile.group, *profile.tags, profile.notes)
    return "\n".join(parts).casefold()


def group_lines(
    profiles: Iterable[Profile],
    search: str,
    sorting: Sorting,
    result_of: "Callable[[Profile], LastResult | None]",
    texts: Sequence[str] | None = None,
) -> list[tuple[str, list[Profile]]]:
    """Group → its profiles in order; one group without a name where the order goes across them.

    Args:
        search: every word of it must be found.
        texts: ``searchable`` of each, where that is known.
    """
    found = list(profiles)
    for word in search.casefold().split():
        texts = texts if texts is not None else [searchable(p) for p in found]
        kept = [(p, text) for p, text in zip(found, texts, strict=True) if word in text]
        found, texts = [p for p, _ in kept], [text for _, text in kept]
    if sorting in {Sorting.RESULT, Sorting.EXPIRY}:
        rank = _result_rank if sorting is Sorting.RESULT else _expiry_rank
        found.sort(key=lambda p: (rank(result_of(p)), p.name.casefold()))
        return [("", found)]
    groups: dict[str, list[Profile]] = {}
    for profile in found:
        groups.setdefault(profile.group, []).append(profile)
    return [(name, _sorted(groups[name], sorting)) for name in _group_order(groups)]


def _sorted(profiles: list[Profile], sorting: Sorting) -> list[Profile]:
    if sorting is Sorting.NAME:
        return sorted(profiles, key=lambda p: p.name.casefold())
    if {*map(_order, profiles)} == {None}:
        return profiles
    return sorted(profiles, key=lambda p: _NEVER if p.order is None else p.order)


def _group_order(groups: Mapping[str, Sequence[Profile]]) -> list[str]:
    return sorted(groups, key=lambda name: (name == "", name.casefold()))


def _result_rank(result: "LastResult | None") -> int:
    if result is None:
        return 3
    verdict = str(result.verdict)
    if verdict in {"failed", "stopped"}:
        return 0
    return 2 if verdict in {"encrypted-and-proven", "encrypted-endpoint-proven"} else 1


def _expiry_rank(result: "LastResult | None") -> float:
    until = result.server_until if result is not None else None
    return until.timestamp() if until is not None else _NEVER
