"""What is shown of a host, a port, a database and a user: nothing that does not belong there."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from azpg_gui.core.connection.shown_values import shown
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import MASK


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("host", ""),
        ("host", "srv.postgres.database.azure.com"),
        ("host", " srv.example. "),
        ("host", "a.example,b.example,"),
        ("host", "bücher.example"),
        ("host", "서버.example"),
        ("host", "srv.example:6432"),
        ("host", "a:1,b:2"),
        ("host", "::1"),
        ("host", "fe80::1%eth0"),
        ("host", "[::1]:5432"),
        ("host", "me@srv.example"),
        ("host", "srv .example"),
        ("host", "https://srv.example:443/x"),
        ("host", "/var/run/postgresql"),
        ("host", "@abstract"),
        ("hostaddr", "10.0.0.4,0x7f.1"),
        ("hostaddr", "not-an-address"),
        ("port", "5432,6432"),
        ("port", " +05432"),
        ("port", "5432x"),
        ("port", "0x1538"),
        ("port", ":1:54241"),
        ("port", "1:-1"),
        ("port", "db8::1"),
        ("port", "5432 x"),
        ("port", "5432.0"),
        ("port", "99999999999999999999"),
        ("port", "٣"),
        ("dbname", "my db"),
        ("user", "me@server"),
        ("sslrootcert", "C:\\a b@c:d"),
    ],
)
def test_what_can_stand_there_is_shown(keyword: str, value: str) -> None:
    assert shown(keyword, value) == value


@given(st.text(st.characters(categories=("L", "N"), include_characters="_-"), min_size=1))
@settings(max_examples=50)
@example("password")
@example("eyJhbGciOiJIUzI1NiJ9")
@example("--password-x")
def test_nothing_is_hidden_in_one_word(word: str) -> None:
    """``shown`` asks ``masking`` about no such value."""
    assert without_secrets(word) == word


@pytest.mark.parametrize(
    ("keyword", "value", "expected"),
    [
        ("host", "u:hunter2", f"u:{MASK}"),
        ("host", "password:hunter2", f"password:{MASK}"),
        ("host", "u:hunter2@srv", f"u:{MASK}@srv"),
        ("host", "u:hunter2@srv:6432", f"u:{MASK}@srv:6432"),
        ("host", "u:hun,ter2@srv", f"u:{MASK},{MASK}@srv"),
        ("host", "good,u:hunter2", f"good,u:{MASK}"),
        ("host", "u/hunter2@srv", f"u/{MASK}@srv"),
        ("host", "me@srv:hunter2@srv", f"me@{MASK}@srv"),
        ("host", ":hunter2@srv", f":{MASK}@srv"),
        ("host", "u: hunter2@srv", f"u:{MASK}@srv"),
        ("host", "u:p@hunter2 x", f"u:{MASK}"),
        ("host", "srv;hunter2", f"srv;{MASK}"),
        ("host", "srv user hunter2", f"srv {MASK}"),
        ("host", "*:*:*:*:hunter2", f"*:{MASK}"),
        ("host", "srv:5432:db:me:hunter2", f"srv:{MASK}"),
        ("host", "PIN=hunter2", f"PIN={MASK}"),
        ("host", "password＝hunter2", f"password={MASK}"),
        ("host", "{password:'hunter2'}", f"{{{MASK}"),
        ("host", "<password>hunter2</password>", f"<{MASK}"),
        ("host", "srv?password=hunter2", f"srv?{MASK}"),
        ("host", "https://srv/?token=hunter2", f"https:{MASK}"),
        ("host", "/p:hunter2", f"/{MASK}"),
        ("hostaddr", "10.0.0.4 hunter2", f"10.0.0.4 {MASK}"),
        ("port", "hunter2", MASK),
        ("port", "5432,hunter2", f"5432,{MASK}"),
        ("port", "12345hunter2", MASK),
        ("port", "1:hunter2", MASK),
        ("dbname", "postgresql://u:hunter2@h/d", MASK),
        ("user", "u:hunter2@srv", MASK),
        ("user", "me@server:hunter2@srv", MASK),
        ("password", "hunter2", MASK),
    ],
)
def test_what_cannot_is_hidden(keyword: str, value: str, expected: str) -> None:
    assert shown(keyword, value) == expected
