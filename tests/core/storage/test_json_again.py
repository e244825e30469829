"""What was read before and is found again is what reading says."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.storage.json_again import KnownElements
from azpg_gui.core.storage.json_scan import RepeatedKeys
from azpg_gui.core.storage.json_text import Element, members_of
from azpg_gui.core.storage.profiles import ProfileStore

ELEMENTS = st.sampled_from(
    ['{"a": 1}', '{"a": 1}', '{"a": 12}', '{"b": "}"}', '{"a": 1, "a": 2}', "{}", "1", "12", "[1]",
     '"x"', "nonsense", '{"a": nonsense}', "null"]
)  # fmt: skip
ROWS = st.lists(ELEMENTS, max_size=14)
BETWEEN = st.sampled_from([",", ", ", "\n,\n  ", ",,"])


def _read(text: str, known: KnownElements | None = None) -> list[Element]:
    return members_of(text, {"rows"}, known).elements("rows")


@settings(max_examples=40, deadline=None)
@given(ROWS, ROWS, BETWEEN, st.booleans())
def test_any_array_after_any_other(
    before: list[str], after: list[str], between: str, mostly: bool
) -> None:
    if mostly:  # as one does in a file: most of it stays
        after = before[: len(before) // 2] + after[:3] + before[len(before) // 2 + 1 :]
    first, second = (f'{{"rows": [{between.join(rows)}]}}' for rows in (before, after))
    known = KnownElements()
    known.keep("rows", _read(first))
    found, plain = _read(second, known), _read(second)
    assert [(e.text, e.value, type(e.value)) for e in found] == [
        (e.text, e.value, type(e.value)) for e in plain
    ]
    assert len({id(element) for element in found}) == len(found)
    assert all(isinstance(e.value, RepeatedKeys) for e in found if e.text.count('"a"') == 2)


def test_of_many_rows_only_the_changed_one_is_read_and_judged_again(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    for number in range(20):
        store.save(Profile(f"id{number}", f"{number}"))
    before = store.load().profiles
    ProfileStore(store.path).save(Profile("id7", "another window's"))
    ProfileStore(store.path).remove("id3")
    after = store.load().profiles
    assert [profile.name for profile in after[:7]] == [
        "0",
        "1",
        "2",
        "4",
        "5",
        "6",
        "another window's",
    ]
    kept = {id(profile) for profile in before}
    assert [profile.name for profile in after if id(profile) not in kept] == ["another window's"]
