"""What a profile says of its sign-in, and what takes effect."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from azpg_gui.core.connection.parameters import SignIn
from azpg_gui.core.connection.password_file import password_file_place
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.profile import (
    Authentication,
    PasswordSource,
    Profile,
    Remember,
    new_profile,
)
from azpg_gui.core.connection.same_connection import same_connection
from azpg_gui.core.connection.sign_in import (
    COMMAND_NOT_RUN,
    no_password_because,
    signing_in,
    with_password,
)
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import sentence

GIVEN, VARIABLE = Secret("given"), Secret("of-the-variable")
ENVIRON = {"PGPASSWORD": "of-the-variable", "HOME": "/home/somebody"}


def profile(authentication: Authentication, source: PasswordSource) -> Profile:
    plain = new_profile("p", {"host": "h", "user": "u", "dbname": "d"})
    remember = Remember.KEYRING if source is PasswordSource.KEYRING else Remember.NEVER
    return replace(
        plain, authentication=authentication, password_source=source, remember=remember,
        password_command=("pass", "show"),
    )  # fmt: skip


P, C, T, N = Authentication
KEYRING, ASK, FILE, COMMAND = PasswordSource


@pytest.mark.parametrize(
    ("authentication", "source", "given", "password", "reads_file"),
    [
        (P, KEYRING, {}, VARIABLE, True),
        (P, ASK, {}, VARIABLE, True),
        (P, ASK, {"password": GIVEN}, GIVEN, True),
        (P, FILE, {}, None, True),  # the file, whatever PGPASSWORD says
        (P, FILE, {"password": GIVEN}, GIVEN, True),
        (P, COMMAND, {}, None, False),
        (P, COMMAND, {"password": GIVEN}, GIVEN, False),
        (T, ASK, {"password": GIVEN}, GIVEN, True),
        (T, COMMAND, {}, None, False),
        (C, ASK, {}, None, False),
        (C, COMMAND, {}, None, False),
        (C, KEYRING, {"password": GIVEN}, None, False),
        (N, FILE, {}, None, False),
    ],
)
def test_where_the_password_comes_from(
    authentication: Authentication,
    source: PasswordSource,
    given: Mapping[str, Secret],
    password: Secret | None,
    reads_file: bool,
) -> None:
    one = profile(authentication, source)
    parameters = signing_in(effective_parameters(one.values, given, ENVIRON), one)
    assert parameters.password == password
    assert (parameters.setting("password") is None) == (password is None)
    assert (password_file_place(parameters) is not None) == reads_file


def test_a_command_that_was_not_run_says_so_until_it_answers() -> None:
    one = profile(P, COMMAND)
    parameters = signing_in(effective_parameters(one.values, {}, ENVIRON), one)
    assert no_password_because(parameters.sign_in) == COMMAND_NOT_RUN
    answered = with_password(parameters, GIVEN, None, "command")
    assert answered.password == GIVEN
    row = answered.setting("password")
    assert row is not None
    assert (row.source, row.value) == ("command", "••••••")
    assert no_password_because(answered.sign_in) is None
    trouble = sentence("It ended.")
    assert no_password_because(with_password(parameters, None, trouble, "").sign_in) == trouble


@pytest.mark.parametrize(
    ("sign_in", "words"),
    [
        (None, ""),
        (SignIn(P, ASK), ""),
        (SignIn(C, ASK), "client certificate alone"),
        (SignIn(N, KEYRING), "with nothing at all"),
    ],
)
def test_why_there_is_none(sign_in: SignIn | None, words: str) -> None:
    assert words in str(no_password_because(sign_in) or "")
    assert bool(words) == (no_password_because(sign_in) is not None)


def test_which_changes_make_another_test() -> None:
    one = profile(P, ASK)
    assert same_connection(one, replace(one, remember=Remember.KEYRING))
    assert not same_connection(one, profile(C, ASK))
    assert not same_connection(one, profile(P, FILE))
    assert not same_connection(one, profile(T, ASK))
    command = profile(P, COMMAND)
    assert not same_connection(command, replace(command, password_command=("pass", "list")))
    assert same_connection(profile(C, ASK), profile(C, FILE))
