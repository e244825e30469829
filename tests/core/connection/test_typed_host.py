"""What is put into one-line fields, as a table: a secret is recognised before it gets further."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azpg_gui.core.connection.typed_host import (
    Kind,
    holds_secret,
    may_hold_secret,
    read_host,
    separated,
)
from azpg_gui.core.masking import without_secrets


@pytest.mark.parametrize(
    ("text", "kind", "host", "user", "password", "port"),
    [
        ("", Kind.HOST, "", "", None, ""),
        (" a.example ", Kind.HOST, "a.example", "", None, ""),
        ("a.example,b.example", Kind.HOST, "a.example,b.example", "", None, ""),
        ("::1", Kind.HOST, "::1", "", None, ""),
        ("/var/run/postgresql", Kind.HOST, "/var/run/postgresql", "", None, ""),
        ("host=a password=b", Kind.STRING, "", "", None, ""),
        ("postgresql://u:p@h/d", Kind.STRING, "", "", None, ""),
        ("a.example:6432", Kind.PARTS, "a.example", "", None, "6432"),
        ("a:1, b:2", Kind.REFUSED, "a:1,", "", None, ""),
        ("a:1,b:2", Kind.PARTS, "a,b", "", None, "1,2"),
        ("a:1,b", Kind.REFUSED, "", "", None, ""),
        ("fe80::1%eth0", Kind.HOST, "fe80::1%eth0", "", None, ""),
        ("user:hunt", Kind.REFUSED, "", "", None, ""),  # half of user:password@host
        ("@socket", Kind.REFUSED, "socket", "", None, ""),
        ("u@a.example", Kind.PARTS, "a.example", "u", None, ""),
        ("u:pw@a.example", Kind.PARTS, "a.example", "u", "pw", ""),
        ("u:p@w:x@a.example:6432", Kind.PARTS, "a.example", "u", "p@w:x", "6432"),
        ("me@srv:pw@a.example", Kind.PARTS, "a.example", "me@srv", "pw", ""),
        ("u/pw@a.example", Kind.PARTS, "a.example", "u", "pw", ""),
        ("me@srv/p:w@a.example", Kind.PARTS, "a.example", "me@srv", "p:w", ""),
        ("u:pw@::1", Kind.PARTS, "::1", "u", "pw", ""),
        ("u:pw@", Kind.REFUSED, "", "", "pw", ""),
        ("u:pw@a b", Kind.REFUSED, "", "", "pw", ""),
        ("a.example;Password", Kind.REFUSED, "a.example", "", None, ""),
        ("a.example hunter2", Kind.REFUSED, "a.example", "", None, ""),
        (";", Kind.REFUSED, "", "", None, ""),
    ],
)
def test_read_host(
    text: str, kind: Kind, host: str, user: str, password: str | None, port: str
) -> None:
    found = read_host(text)
    assert (found.kind, found.host, found.user, found.port) == (kind, host, user, port)
    assert (found.password.reveal() if found.password else None) == password
    assert (found.problem is not None) == (kind is Kind.REFUSED)


# What somebody types, and where it becomes unreadable: at the first letter behind the mark.
@pytest.mark.parametrize(
    "text",
    [
        "ops:|hunter2@db.example:6432",
        "ops/|hunter2@db.example",
        "me@srv:|hunter2@db.example",
        "db.example;|hunter2",
        "postgresql://ops:|hunter2@db.example/orders",
        "postgres://me@srv:|hunter2@db.example",
        "host=db.example user=ops password=|hunter2 dbname=x",
        "Server=db.example;Pwd=|hunter2",
        "db.example:6432:orders:ops:|hunter2",
        "PGPASSWORD=|hunter2",
    ],
)
def test_a_password_is_unreadable_from_its_first_letter_on(text: str) -> None:
    before, _, after = text.partition("|")
    for length in range(1, len(after) + 1):
        assert may_hold_secret(before + after[:length]), before + after[:length]


@pytest.mark.parametrize(
    "text",
    [
        "myserver.postgres.database.azure.com",
        "db.example:6432",
        "a.example:1,b.example:2",
        "ops@db.example",
        "fe80::1%eth0",
        "[::1]:5432",
        "/var/run/postgresql",
        "my server.example",
        "postgresql://ops@db.example:6432/orders?sslmode=require",
        "POSTGRES://[::1]:5432/",
        "host=db.example port=6432 user=ops dbname=x",
    ],
)
def test_what_is_no_password_can_be_read_while_it_is_typed(text: str) -> None:
    for length in range(len(text) + 1):
        assert not may_hold_secret(text[:length]), text[:length]


@pytest.mark.parametrize(
    ("text", "left", "secret"),
    [
        ("host=b sslmod=y", "host=b sslmod=y", None),
        ("host=b password=hunter2 sslmod=y", "host=b sslmod=y", "hunter2"),
        ("host=b password='hun ter2' sslmod=y", "host=b sslmod=y", "hun ter2"),
        ("postgresql://u:hunter2@h:x/d", "postgresql://u@h:x/d", "hunter2"),
        ("Server=h;Password=hunter2;Port=1", "Server=h;Port=1", "hunter2"),
        ("host=b pwd=hunter2", "host=b", "hunter2"),
        ("password=hunter2 sslpassword=hunter3 x=y", "x=y", None),  # two: neither is guessed
    ],
)
def test_separated(text: str, left: str, secret: str | None) -> None:
    shown, found = separated(text)
    assert shown == left
    assert (found.reveal() if found else None) == secret
    assert "hunter" not in shown


@given(
    st.lists(st.text() | st.sampled_from(["bearer", "\u017fet", "EXPORT", "pwd", "=", ":", " "]))
)
def test_a_secret_is_seen_in_whatever_is_masked(parts: list[str]) -> None:
    for text in (" ".join(parts), "".join(parts)):
        assert holds_secret(text) == (without_secrets(text) != text)


@pytest.mark.parametrize(
    "text", ["Bearer abcdef", "set PGPASSWORD hunter2", "pwd=x", "\u017fet pwd x"]
)
def test_a_secret_is_seen_behind_a_word(text: str) -> None:
    assert holds_secret(text)
