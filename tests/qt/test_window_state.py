"""What the window decides, as tables: no window is opened for it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import sentence
from azpg_gui.core.storage.last_results import LastResult
from azpg_gui.operations.file_facts import files_named
from azpg_gui.qt.check.dialog_state import DialogState
from azpg_gui.qt.profiles.draft_writing import draft_changes
from azpg_gui.qt.profiles.open_profiles import OpenProfiles, by_identifier
from azpg_gui.qt.profiles.results import Results, Tested
from azpg_gui.qt.window.heading import heading

AZURE = "orders.postgres.database.azure.com"
SAVED = Profile("a", "orders", values={"host": AZURE, "user": "ops"}, trust=Trust.AZURE)
OTHER = Profile("b", "billing", values={"host": "db.example", "user": "ops"}, trust=Trust.SYSTEM)
STATE = OpenProfiles(Profile("blank", "New"), "a").loaded(by_identifier([SAVED, OTHER]))


def with_value(profile: Profile, **values: str) -> Profile:
    return replace(profile, values={**profile.values, **values})


# Files --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "changed", "looked"),
    [
        (SAVED, with_value(SAVED, user="opsx"), False),
        (SAVED, with_value(SAVED, port="6432", dbname="x"), False),
        (SAVED, with_value(SAVED, host="billing.postgres.database.azure.com"), False),
        (SAVED, with_value(SAVED, host="orders.postgres.database.chinacloudapi.cn"), True),
        (OTHER, with_value(OTHER, host="orders.postgres.database.chinacloudapi.cn"), False),
        (SAVED, with_value(SAVED, sslmode="disable"), True),
        (SAVED, with_value(SAVED, sslmode="verify-ca"), False),
        (SAVED, replace(SAVED, trust=Trust.SYSTEM), True),
        (SAVED, with_value(SAVED, sslrootcert="/left/behind"), False),
        (replace(SAVED, trust=Trust.FILE), with_value(replace(SAVED, trust=Trust.FILE),
                                                      sslrootcert="/root.crt"), True),
        (SAVED, with_value(SAVED, sslcert="/client.crt"), True),
        (SAVED, with_value(SAVED, sslkey="/client.key"), True),
        (SAVED, with_value(SAVED, sslcrl="/root.crl"), True),
    ],
)  # fmt: skip
def test_files_are_looked_at_when_the_form_names_others(
    profile: Profile, changed: Profile, looked: bool
) -> None:
    assert (files_named(profile) != files_named(changed)) is looked


# Heading ------------------------------------------------------------------------------------------

PASSWORD = Secret("hunter2-4711")
RESULT = LastResult("encrypted-and-proven", "", datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("form", "password", "proven", "unsaved"),
    [
        (SAVED, PASSWORD, True, False),
        (SAVED, None, False, False),
        (SAVED, Secret("another"), False, False),
        (with_value(SAVED, user="opsx"), PASSWORD, False, True),
        (replace(SAVED, name="renamed"), PASSWORD, True, True),
    ],
)
def test_green_is_only_a_test_of_exactly_these_values_with_this_password(
    form: Profile, password: Secret | None, proven: bool, unsaved: bool
) -> None:
    results = Results().added(Tested(SAVED, RESULT, PASSWORD))
    shown = heading(STATE.edited(form), results, form, password)
    assert (shown.proven == "encrypted-and-proven") is proven
    assert (shown.proven == "") is not proven
    assert shown.unsaved is unsaved
    assert shown.name == form.name


def test_the_heading_says_what_the_host_says_of_itself() -> None:
    assert "public cloud" in str(heading(STATE, Results(), SAVED, None).about)
    assert heading(STATE, Results(), OTHER, None).about == "db.example"


# Drafts -------------------------------------------------------------------------------------------


def test_drafts_follow_the_edits() -> None:
    edited = with_value(SAVED, user="opsx")
    state = STATE.edited(edited)
    assert draft_changes({}, STATE) == ({}, (), ())
    assert draft_changes({}, state) == ({"a": edited}, (edited,), ())
    assert draft_changes({"a": edited}, state) == ({"a": edited}, (), ())
    assert draft_changes({"a": SAVED, "gone": OTHER}, state) == (
        {"a": edited},
        (edited,),
        ("gone",),
    )
    # A password that was typed anew is no edit: it is in no draft.
    assert draft_changes({}, STATE.password_retyped()) == ({}, (), ())


@pytest.mark.parametrize(
    ("state", "profile", "recorded"),
    [
        (STATE, SAVED, True),
        (STATE, replace(SAVED, name="renamed"), True),
        (STATE, with_value(SAVED, user="opsx"), False),
        (STATE, Profile("new", "never saved"), True),
        (STATE.practised({"p": Profile("p", "practice")}, "p"), Profile("p", "practice"), False),
    ],
)
def test_on_disk_is_what_is_true_of_the_profile_there(
    state: OpenProfiles, profile: Profile, recorded: bool
) -> None:
    assert state.is_of_disk(profile) is recorded


# The test dialog ----------------------------------------------------------------------------------


def remedy(action: Action, **values: str) -> Remedy:
    return Remedy(sentence("Test again"), values, action=action)


def test_a_remedy_changes_the_dialogs_own_copy_and_can_be_taken_back() -> None:
    first = DialogState(SAVED)
    changed = first.with_remedy(remedy(Action.NONE, sslmode="verify-ca"))
    assert changed.profile.values["sslmode"] == "verify-ca"
    assert changed.before == SAVED
    back = changed.running().undone()
    assert (back.profile, back.before, back.edited) == (SAVED, None, True)
    assert first.undone() == first


def test_what_was_agreed_to_is_for_one_run() -> None:
    agreed = DialogState(SAVED).with_remedy(remedy(Action.SEND_PASSWORD_UNENCRYPTED))
    assert agreed.consent
    assert agreed.profile == SAVED
    assert not agreed.running().consent


def test_a_passphrase_is_kept_for_its_profile() -> None:
    entered, given = Secret("open-sesame-42"), Secret("given-4711")
    state = DialogState(SAVED).of(SAVED, {"password": PASSWORD}, None).with_passphrase(entered)
    assert state.secrets == {"password": PASSWORD, "sslpassword": entered}
    assert state.of(SAVED, {"password": PASSWORD}, None).secrets["sslpassword"] == entered
    assert state.of(OTHER, {}, None).secrets == {}
    assert state.of(OTHER, {}, None).of(SAVED, {}, None).secrets == {"sslpassword": entered}
    # One that is given later goes before.
    assert state.of(SAVED, {"sslpassword": given}, None).secrets == {"sslpassword": given}
    assert state.of(SAVED, {"sslpassword": given}, None).with_passphrase(entered).secrets == {
        "sslpassword": entered
    }
