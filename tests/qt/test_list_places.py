"""Where profiles come when they are moved: within their group, to another one, one place on."""

import pytest

from azpg_gui.core.connection.profile import Profile
from azpg_gui.qt.profiles.list_places import Place, dropped, stepped, with_both_moves

# In the order of the list: the group, and the place in it where it has one.
LISTED = [
    Profile(name, name, group, order=order)
    for name, group, order in (
        ("a", "g", 1), ("b", "g", 2), ("c", "g", 3), ("d", "g", 4), ("x", "", None), ("y", "", None)
    )
]  # fmt: skip


def after(places: dict[str, Place]) -> str:
    """The list as it is then."""
    known = {p.identifier: places.get(p.identifier, Place(p.group, p.order)) for p in LISTED}
    found = sorted(known, key=lambda i: (not known[i].group, known[i].group, known[i].order or 99))
    return " ".join(f"{known[i].group}{i}" for i in found)


@pytest.mark.parametrize(
    ("moved", "group", "before", "expected"),
    [
        ("c", "g", "a", "gc ga gb gd x y"),
        ("a", "g", "", "gb gc gd ga x y"),
        ("a", "g", "b", "ga gb gc gd x y"),
        ("bd", "g", "a", "gb gd ga gc x y"),
        ("bc", "g", "c", "ga gb gc gd x y"),
        ("x", "g", "b", "ga gx gb gc gd y"),
        ("ax", "", "y", "gb gc gd a x y"),
        ("ay", "new", "", "gb gc gd newa newy x"),
        ("a", "g", "gone", "gb gc gd ga x y"),
    ],
)
def test_dropped(moved: str, group: str, before: str, expected: str) -> None:
    assert after(dropped(LISTED, set(moved), group, before)) == expected


@pytest.mark.parametrize(
    ("moved", "down", "expected"),
    [
        ("b", False, "gb ga gc gd x y"),
        ("b", True, "ga gc gb gd x y"),
        ("bc", False, "gb gc ga gd x y"),
        ("bc", True, "ga gd gb gc x y"),
        ("bd", False, "gb gd ga gc x y"),
        ("c", True, "ga gb gd gc x y"),
        ("a", False, "ga gb gc gd x y"),
        ("d", True, "ga gb gc gd x y"),
        ("x", True, "ga gb gc gd y x"),
        ("dx", False, "ga gb gd gc x y"),
        ("", True, "ga gb gc gd x y"),
    ],
)
def test_stepped(moved: str, *, down: bool, expected: str) -> None:
    assert after(stepped(LISTED, set(moved), down=down)) == expected


def test_what_stays_where_it_is_is_not_written() -> None:
    assert dropped(LISTED, {"b"}, "g", "d").keys() == {"b", "c"}
    assert dropped(LISTED, {"a"}, "g", "b") == {}


@pytest.mark.parametrize(
    ("before", "here", "elsewhere", "after_both"),
    [
        (("g", 1), ("h", 2), ("g", 1), ("h", 2)),  # something else of it was changed
        (("g", 1), ("h", 2), ("g", 3), ("h", 2)),  # the group it left was counted anew
        (("g", 1), ("h", 2), ("h", 5), ("h", 2)),
        (("g", 1), ("g", 2), ("g", 3), ("g", 2)),
        (("g", 1), ("g", 2), ("h", 5), ("h", 5)),
        (("g", 1), ("h", 2), ("i", 1), None),
        (("", None), ("h", None), ("", None), ("h", None)),
    ],
)
def test_a_move_here_and_one_elsewhere(
    before: tuple[str, int | None],
    here: tuple[str, int | None],
    elsewhere: tuple[str, int | None],
    after_both: tuple[str, int | None] | None,
) -> None:
    was, theirs = (Profile("a", "a", group, order=order) for group, order in (before, elsewhere))
    assert with_both_moves(was, Place(*here), theirs) == after_both
