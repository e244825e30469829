"""The password file beside the libpq in use, which looks its password up before it connects."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import pq

from azpg_gui.core.connection.conninfo import conninfo_bytes
from azpg_gui.core.connection.endpoints import at_endpoint, endpoints
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.libpq import default_socket_folder

CONNECTION = {"host": "srv", "port": "5432", "user": "ops", "dbname": "db"}
# libpq stops at this value after it has looked for the password.
NOWHERE = {"load_balance_hosts": "nowhere"}


def agree(changes: dict[str, str]) -> bytes:
    """The password libpq found, empty for none; ours is the same."""
    values = {**CONNECTION, **changes}
    pgconn = pq.PGconn.connect_start(conninfo_bytes({**values, **NOWHERE}))
    libpqs = pgconn.password or b""
    pgconn.finish()
    parameters = effective_parameters(values, {}, os.environ)
    (endpoint,) = endpoints(parameters) or ()
    ours = at_endpoint(parameters, endpoint).password
    assert (ours.reveal().encode("utf-8", "surrogateescape") if ours else b"") == libpqs
    return libpqs


@pytest.fixture
def password_file(home: Path) -> Path:
    path = home / ".pgpass"
    path.touch(0o600)
    return path


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"srv:5432:db:ops:right\n", b"right"),
        (b"srv:5432:db:ops:right", b"right"),
        (b"srv:5432:db:ops:right\r\n", b"right"),
        (b"srv:5432:db:ops:right \n", b"right "),
        (b"*:*:*:*:right\n", b"right"),
        (b"* :*:*:*:wrong\n", b""),
        (b" srv:5432:db:ops:wrong\n", b""),
        (b"#srv:5432:db:ops:wrong\nsrv:*:*:*:right\n", b"right"),
        (b"other:*:*:*:wrong\n\nsrv:*:*:*:right\nsrv:*:*:*:later\n", b"right"),
        (rb"srv:*:*:*:ri\:g\\ht" + b"\n", rb"ri:g\ht"),
        (b"srv:*:*:*:right:more\n", b"right"),
        (b"srv:*:*:*:\n", b""),
        (rb"s\rv:*:*:*:right" + b"\n", b"right"),
        (b"srv:*:*:*:right\\\n", b"right\\"),
        (b"srv:*:*:\n", b""),
        (b"srv:*:*:*:" + b"r" * 9000 + b"\n", b"r" * 9000),
        (b"x" * 9000 + b"\nsrv:*:*:*:right\n", b"right"),
        (b"srv:*:*:*:\xff\xfe\n", b"\xff\xfe"),
        (b"srv:*:*:*:ri\0ght\n", b""),  # joined to a line that does not come
        (b"srv:*:*:*:ri\0x\nght\n", b"right"),
        (b"x\0y\nsrv:*:*:*:wrong\n", b""),
        (b"", b""),
    ],
)
def test_lines(content: bytes, expected: bytes, password_file: Path) -> None:
    password_file.write_bytes(content)
    assert agree({}) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"host": "", "hostaddr": "127.0.0.1"}, b"address"),
        ({"hostaddr": "127.0.0.1"}, b"name"),
        ({"host": "localhost"}, b"local"),
        ({"host": default_socket_folder()}, b"local"),
        ({"host": default_socket_folder() + "/"}, b""),
        ({"port": ""}, b"name"),
        ({"port": " 5432"}, b""),
        ({"dbname": ""}, b"own"),
        ({"user": "", "dbname": "x"}, b""),
        ({"host": "SRV"}, b""),
    ],
)
def test_what_is_compared(changes: dict[str, str], expected: bytes, password_file: Path) -> None:
    """The texts of the settings, not what they mean: a port with a blank is another port."""
    password_file.write_bytes(
        b"127.0.0.1:*:*:*:address\nlocalhost:*:*:*:local\nsrv:*:ops:*:own\nsrv:5432:*:ops:name\n"
    )
    assert agree(changes) == expected


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o640, 0o604, 0o700, 0o000])
def test_who_may_read_it(mode: int, password_file: Path) -> None:
    password_file.write_bytes(b"*:*:*:*:right\n")
    password_file.chmod(mode)
    agree({})


def test_a_folder_in_its_place(password_file: Path) -> None:
    password_file.unlink()
    password_file.mkdir(0o700)
    assert agree({}) == b""


_FIELDS = st.one_of(
    st.sampled_from([b"srv", b"*", b"5432", b"db", b"ops", b"", b"\\*", b"s\\rv", b"**", b"op"]),
    st.binary(max_size=4),
)
_LINES = st.one_of(
    st.lists(_FIELDS, min_size=3, max_size=7).map(b":".join),
    st.tuples(st.sampled_from([b"srv:5432:db:ops:", b"*:*:*:*:", b"#*:*:*:*:"]), _FIELDS).map(
        b"".join
    ),
)


@given(lines=st.lists(_LINES, max_size=6), end=st.sampled_from([b"\n", b"\r\n", b"\r\r\n"]))
@settings(
    max_examples=int(os.environ.get("AZPG_FUZZ_EXAMPLES", "250")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_generated_files(lines: list[bytes], end: bytes, password_file: Path) -> None:
    password_file.write_bytes(end.join(lines) + end)
    agree({})
