"""What is put into one-line fields, as a table: a secret is recognised before it gets further."""

import pytest

from azpg_gui.qt.connection.host_text import Kind, read_host, separated


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
