"""The form's derived state, as a table."""

import pytest

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.qt.connection.form_state import derive
from azpg_gui.qt.connection.more_settings import format_settings, parse_settings

AZURE = "a.postgres.database.azure.com"


@pytest.mark.parametrize(
    ("values", "trust", "root_file", "states", "proposal"),
    [
        ({"host": AZURE, "sslmode": "verify-full"}, Trust.AZURE, True, "good good good", False),
        ({"host": AZURE, "sslmode": "require"}, Trust.AZURE, True, "good good bad", True),
        ({"host": AZURE, "sslmode": "require"}, Trust.LIBPQ_PLACE, False, "good bad bad", True),
        ({"host": AZURE, "sslmode": "prefer"}, Trust.LIBPQ_PLACE, False, "warning bad bad", True),
        ({"host": AZURE, "sslmode": "prefer"}, Trust.FILE, True, "warning warning bad", True),
        ({"host": AZURE, "sslmode": "disable"}, Trust.AZURE, True, "bad bad bad", True),
        ({"host": AZURE, "sslmode": "verify-ca"}, Trust.AZURE, True, "good good bad", True),
        ({"host": AZURE, "sslmode": "verify-full"}, Trust.SYSTEM, True, "good good good", True),
        ({"host": "db.example", "sslmode": "require"}, Trust.SYSTEM, True, "good good bad", False),
        ({"host": AZURE, "hostaddr": "127.0.0.1"}, Trust.FILE, True, "good good good", False),
    ],
)
def test_derive(
    values: dict[str, str], trust: Trust, root_file: bool, states: str, proposal: bool
) -> None:
    state = derive(Profile("1", "n", values=values, trust=trust), root_file_present=root_file)
    assert " ".join(proof.state for proof in state.proofs) == states
    assert state.proposal == proposal
    assert state.testable


def test_nothing_to_test_without_a_host() -> None:
    assert not derive(Profile("1", "n"), root_file_present=True).testable


@pytest.mark.parametrize(
    ("text", "settings", "problem"),
    [
        ("", {}, ""),
        ("hostaddr = 10.0.0.4\n\n sslsni=0 ", {"hostaddr": "10.0.0.4", "sslsni": "0"}, ""),
        ("options = -c a=b", {"options": "-c a=b"}, ""),
        ("nonsense", {}, "Line 1"),
        ("a=1\npassword = x", {"a": "1"}, "is a secret"),
        ("host = x", {}, "field of its own"),
    ],
)
def test_more_settings(text: str, settings: dict[str, str], problem: str) -> None:
    found, trouble = parse_settings(text)
    assert found == settings
    assert problem in str(trouble or "")
    assert parse_settings(format_settings(found))[0] == settings
