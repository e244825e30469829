"""Undo and redo of the form: the table of what is a step."""

from dataclasses import replace

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.qt.window.form_steps import FormSteps

EMPTY = Profile("a", "new", values={"host": "", "sslmode": "verify-full"})


def _with(profile: Profile, **values: str) -> Profile:
    return replace(profile, values={**profile.values, **values})


def _typed(steps: FormSteps, keyword: str, text: str) -> FormSteps:
    """Letter by letter."""
    for end in range(1, len(text) + 1):
        steps = steps.edited(_with(steps.now, **{keyword: text[:end]}))
    return steps


def test_what_is_typed_into_one_field_is_one_step() -> None:
    steps = _typed(_typed(FormSteps(EMPTY), "host", "db.example"), "user", "ops")
    assert steps.now.values["user"] == "ops"
    once = steps.undone()
    assert (once.now.values.get("user"), once.now.host) == (None, "db.example")
    assert once.undone().now == EMPTY
    assert once.undone().redone().redone().now == steps.now


def test_a_name_that_follows_the_host_is_no_step_of_its_own() -> None:
    steps = FormSteps(EMPTY)
    for end in range(1, len("db.example") + 1):
        host = "db.example"[:end]
        steps = steps.edited(replace(_with(steps.now, host=host), name=host.partition(".")[0]))
    assert (steps.now.name, steps.undone().now) == ("db", EMPTY)


def test_an_edit_after_an_undo_ends_what_could_be_redone() -> None:
    steps = _typed(FormSteps(EMPTY), "host", "one.example").undone()
    assert steps.after
    steps = steps.edited(_with(steps.now, sslmode="require"))
    assert not steps.after
    assert steps.undone().now == EMPTY


def test_a_remedy_that_changes_much_is_one_step() -> None:
    steps = _typed(FormSteps(EMPTY), "host", "db.example")
    steps = steps.edited(replace(_with(steps.now, sslmode="require"), trust=Trust.SYSTEM))
    assert steps.undone().now.trust is Trust.AZURE
    assert steps.undone().now.values["sslmode"] == "verify-full"


def test_another_profile_begins_anew_and_nothing_changed_is_no_step() -> None:
    steps = _typed(FormSteps(EMPTY), "host", "db.example")
    assert steps.edited(steps.now).before == steps.before
    assert steps.edited(replace(EMPTY, identifier="b")).before == ()


def test_steps_are_bounded() -> None:
    steps = FormSteps(EMPTY)
    for count in range(300):
        keyword = "host" if count % 2 else "user"
        steps = steps.edited(_with(steps.now, **{keyword: str(count)}))
    assert len(steps.before) == 100
