"""What happens to profiles in the window, as a table of pure steps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from azpg_gui.core.connection.profile import Environment, Profile, Trust
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.qt.profiles.list_places import Place
from azpg_gui.qt.profiles.open_profiles import OpenProfiles, by_identifier
from azpg_gui.qt.profiles.results import Results, Tested
from azpg_gui.qt.profiles.row_details import Told, row_details

BLANK = Profile("blank", "New connection", values={"port": "5432"})
A = Profile("a", "A", "prod", {"host": "a.example"})
B = Profile("b", "B", values={"host": "b.example"})
EDITED = replace(A, values={"host": "changed.example"})
DRAFT = Profile("d", "D", values={"host": "d.example"})
START = OpenProfiles(BLANK, "blank").loaded(by_identifier([A, B]))
Step = Callable[[OpenProfiles], OpenProfiles]


def rows(state: OpenProfiles) -> str:
    """``*`` unsaved, ``>`` in the form."""
    return " ".join(
        f"{'>' if row.profile.identifier == state.current else ''}{row.profile.identifier}"
        f"{'*' if row.unsaved else ''}"
        for row in state.rows
    )


def test_the_first_profile_is_in_the_form_after_the_start() -> None:
    assert rows(START) == ">a b"
    assert rows(OpenProfiles(BLANK, "blank").loaded(by_identifier([]))) == ""
    typed = OpenProfiles(BLANK, "blank").edited(replace(BLANK, values={"host": "x"}))
    assert rows(typed.loaded(by_identifier([A]))) == "a >blank*"
    both = by_identifier([A, B])
    assert rows(OpenProfiles(BLANK, "blank").loaded(both, [EDITED, DRAFT])) == ">a* b d*"
    # A draft that was saved after all is none.
    assert rows(OpenProfiles(BLANK, "blank").loaded(both, [A])) == ">a b"


STEPS: dict[str, tuple[tuple[Step, ...], str]] = {
    "an edit, and back again": ((lambda s: s.edited(EDITED), lambda s: s.edited(A)), ">a b"),
    "an edit, another profile": ((lambda s: s.edited(EDITED), lambda s: s.going_to("b")), "a* >b"),
    "a profile that is not there": ((lambda s: s.going_to("x"),), ">a b"),
    "a new one, untouched, left": ((lambda s: s.begun(BLANK), lambda s: s.going_to("a")), ">a b"),
    "a new one, named only, left": (
        (
            lambda s: s.begun(BLANK),
            lambda s: s.edited(replace(BLANK, name="mine")),
            lambda s: s.going_to("a"),
        ),
        ">a b blank*",
    ),
    "a copy": ((lambda s: s.drafted(DRAFT),), "a b >d*"),
    "a copy, deleted": ((lambda s: s.drafted(DRAFT), lambda s: s.without({"d"})), ">a b"),
    "all deleted": ((lambda s: s.without({"a", "b"}),), ""),
    "the first page": ((lambda s: s.edited(EDITED), lambda s: s.home(BLANK)), "a* b"),
    "the first page, and a password typed": (
        (lambda s: s.home(BLANK), lambda s: s.password_retyped()),
        "a b >blank*",
    ),
    "the first page, left for a profile": (
        (lambda s: s.home(BLANK), lambda s: s.going_to("b")),
        "a >b",
    ),
    "the first page, left for a new one": (
        (lambda s: s.home(BLANK), lambda s: s.begun(replace(BLANK, identifier="n"))),
        "a b >n",
    ),
    "saved": ((lambda s: s.edited(EDITED), lambda s: s.stored(EDITED)), ">a b"),
    "edited again while it was saved": (
        (lambda s: s.edited(replace(A, name="later")), lambda s: s.stored(EDITED)),
        ">a* b",
    ),
    "moved": ((lambda s: s.edited(EDITED), lambda s: s.placed({"a": Place("new", None)})), ">a* b"),
    "another window added one": ((lambda s: s.seen_on_disk([A, B, DRAFT]),), ">a b d"),
    "another window deleted one": ((lambda s: s.seen_on_disk([B]),), ">b"),
    "another window deleted what is edited here": (
        (lambda s: s.edited(EDITED), lambda s: s.seen_on_disk([B])),
        "b >a*",
    ),
    "theirs is taken": (
        (lambda s: s.edited(EDITED), lambda s: s.reread(replace(A, name="theirs"), "a")),
        ">a b",
    ),
    "theirs, which is gone": ((lambda s: s.edited(EDITED), lambda s: s.reread(None, "a")), ">b"),
    "both": (
        (
            lambda s: s.edited(EDITED),
            lambda s: s.reread(A, "a", replace(EDITED, identifier="copy")),
        ),
        "a b >copy*",
    ),
    "a password for the keyring": ((lambda s: s.password_retyped(),), ">a* b"),
    "practice": ((lambda s: s.practised({"p": replace(DRAFT, identifier="p")}, "p"),), "a b >p"),
    "practice, edited": (
        (
            lambda s: s.practised({"p": replace(DRAFT, identifier="p")}, "p"),
            lambda s: s.edited(replace(DRAFT, identifier="p", values={"host": "x"})),
        ),
        "a b >p",
    ),
    "deleted and brought back": (
        (lambda s: s.without({"a"}), lambda s: s.seen_on_disk((A, B)).going_to("a")),
        ">a b",
    ),
    "an edited one deleted and brought back": (
        (
            lambda s: s.without({"b"}),
            lambda s: s.seen_on_disk((A, B)).with_edits({"b": replace(B, name="x")}).going_to("b"),
        ),
        "a >b*",
    ),
    "given up": ((lambda s: s.edited(EDITED), lambda s: s.reverted("a")), ">a b"),
    "a draft given up": ((lambda s: s.drafted(DRAFT), lambda s: s.reverted("d")), ">a b"),
}


@pytest.mark.parametrize("name", STEPS)
def test_steps(name: str) -> None:
    steps, expected = STEPS[name]
    state = START
    for step in steps:
        state = step(state)
        assert state.profile(state.current) is not None
    assert rows(state) == expected


def test_an_edit_keeps_what_no_field_shows() -> None:
    unknown = replace(A, unknown={"colour": "red"})
    state = OpenProfiles(BLANK, "blank").loaded(by_identifier([unknown]))
    state = state.edited(Profile("", "A", values={"host": "x"}))
    assert (state.form.identifier, state.form.group, state.form.unknown) == (
        "a", "prod", {"colour": "red"},
    )  # fmt: skip
    moved = state.placed({"a": Place("staging", 3)}).edited(Profile("", "A", values={"host": "y"}))
    assert moved.form.group == "staging"
    assert moved.saved["a"].group == "staging"


def test_what_another_window_wrote_is_no_ground_for_overwriting_it() -> None:
    """The edit keeps what it began from: saving it finds the difference."""
    theirs = replace(A, values={"host": "theirs.example"})
    state = START.edited(EDITED).seen_on_disk([theirs, B])
    assert state.saved["a"] == A
    assert START.seen_on_disk([theirs, B]).saved["a"] == theirs


def test_names_are_free_among_drafts_too() -> None:
    state = START.drafted(replace(DRAFT, name="A 2"))
    assert state.free_name("A") == "A 3"
    assert state.free_name("A", "a") == "A"


def test_a_result_is_of_exactly_the_values_that_were_tested() -> None:
    result = LastResult(Verdict.ENCRYPTED_AND_PROVEN, "", datetime.now(UTC))
    results = Results().added(Tested(EDITED, result))
    assert results.shown(A, A).result is None
    assert results.shown(A, A).changed
    shown = results.shown(EDITED, A)
    assert shown.result is result
    # Under the old name in the list: it is said which name was proven.
    assert shown.tested_as == "changed.example"
    assert results.shown(EDITED, EDITED).tested_as == ""
    renamed = replace(EDITED, name="other", group="x")
    assert results.shown(renamed, EDITED).result is result
    for other in (replace(EDITED, trust=Trust.SYSTEM), replace(EDITED, values={"host": "y"})):
        assert results.of(other) is None
    # Undone, an earlier result is true again.
    earlier = LastResult(Verdict.FAILED, "host_name", datetime.now(UTC))
    assert results.added(Tested(A, earlier)).shown(A, A).result is earlier
    assert not results.without({"a"}).shown(EDITED, A).changed


def test_a_result_that_was_read_is_of_the_profile_as_it_lay_there() -> None:
    result = LastResult(Verdict.ENCRYPTED_AND_PROVEN, "", datetime.now(UTC))
    results = Results(of_disk={"a": result, "gone": result}, as_read={"a": A, "b": B})
    assert results.of(A) == Tested(A, result)
    assert results.result_of(A) is result
    assert results.result_of(replace(A, name="other")) is result
    for changed in (EDITED, B, replace(A, identifier="gone")):
        assert results.of(changed) is None
        assert results.result_of(changed) is None
    assert results.shown(EDITED, A).changed
    assert not results.shown(B, B).changed
    assert not results.shown(replace(A, identifier="gone"), None).changed
    newer = LastResult(Verdict.FAILED, "host_name", datetime.now(UTC))
    assert results.added(Tested(A, newer)).result_of(A) is newer
    assert results.without({"a"}).result_of(A) is None
    assert results.without({"a"}).joined(results.only({"a"})) == results


HOST = "orders.postgres.database.azure.com"
NAMES: dict[str, tuple[tuple[Step, ...], Profile, str]] = {
    "a host typed": ((), replace(BLANK, values={"host": "ord"}), "ord"),
    "an Azure host": ((), replace(BLANK, values={"host": HOST}), "orders"),
    "two hosts": ((), replace(BLANK, values={"host": "one.example,two.example"}), "one.example"),
    "typed on": (
        (lambda s: s.edited(replace(BLANK, name="orders", values={"host": HOST})),),
        replace(BLANK, name="orders", values={"host": f"x{HOST}"}),
        "xorders",
    ),
    "emptied again": (
        (lambda s: s.edited(replace(BLANK, name="orders", values={"host": HOST})),),
        replace(BLANK, name="orders"),
        "New connection",
    ),
    "the user gave one": (
        (lambda s: s.edited(replace(BLANK, name="mine")),),
        replace(BLANK, name="mine", values={"host": HOST}),
        "mine",
    ),
    "the user gave one, and the host passes it while it is typed": (
        (
            lambda s: s.name_typed().edited(
                replace(BLANK, name="orders", values={"host": "orders"})
            ),
        ),
        replace(BLANK, name="orders", values={"host": "orders.example"}),
        "orders",
    ),
    "the user gives one now": (
        (lambda s: s.edited(replace(BLANK, name="orders", values={"host": HOST})),),
        replace(BLANK, name="orders eu", values={"host": HOST}),
        "orders eu",
    ),
    "there is one of that name": (
        (lambda s: s.loaded(by_identifier([A, replace(B, name="orders")])).begun(BLANK),),
        replace(BLANK, values={"host": HOST}),
        "orders 2",
    ),
    "saved": ((lambda s: s.going_to("a"),), replace(A, values={"host": HOST}), "A"),
    "saved under its host's name": (
        (lambda s: s.stored(replace(A, name="a.example")),),
        replace(A, name="a.example", values={"host": HOST}),
        "a.example",
    ),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_new_profile_is_called_by_its_host_until_it_has_a_name(name: str) -> None:
    steps, form, expected = NAMES[name]
    state = OpenProfiles(BLANK, "blank") if form.identifier == "blank" else START
    for step in steps:
        state = step(state)
    assert state.name_by_host(form) == expected


def test_no_two_rows_look_the_same() -> None:
    def told(name: str, host: str, result: str = "", **values: str) -> Told:
        return Told(Profile("", name, values={"host": host, **values}), result)

    rows = [
        told("orders", HOST),
        told("crm", HOST, "proven · 7 min ago"),
        told("orders-prod", HOST, "proven · 7 min ago"),
        told("twice", "db.example", user="ops"),
        told("twice", "db.example", user="app", port="6432"),
        told("same", "db.example"),
        told("same", "db.example"),
        told("same", "db.example"),
        told("", ""),
        told("practised", "practice-expired.postgres.database.azure.com", hostaddr="127.0.0.1"),
    ]
    details = row_details(rows)
    assert details == [
        "not tested yet",
        "proven · 7 min ago · orders",
        "proven · 7 min ago",
        "ops@db.example/postgres",
        "app@db.example:6432/postgres",
        "db.example/postgres",
        "(2) db.example/postgres",
        "(3) db.example/postgres",
        "not tested yet",
        "expired · this computer",
    ]


def test_an_environment_is_an_edit_that_leaves_results_true() -> None:
    state = START.in_environment(Environment.PRODUCTION)
    assert rows(state) == ">a* b"
    assert state.form.environment is Environment.PRODUCTION
    assert rows(state.in_environment(Environment.NONE)) == ">a b"
    tested = Tested(A, LastResult(Verdict.ENCRYPTED_AND_PROVEN, "", datetime.now(UTC)))
    assert Results().added(tested).shown(state.form, A).result is not None
