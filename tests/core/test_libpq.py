"""Our way to libpq, beside psycopg's: the same library, the same answers."""

import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from psycopg import pq

from azpg_gui.core import libpq

_NOWHERE = b"host=/nonexistent/azpg"


def test_it_is_the_library_psycopg_uses() -> None:
    assert libpq.version() == pq.version()
    code = """
from pathlib import Path
from psycopg import pq
from azpg_gui.core import libpq
libpq.options(b"")
maps = Path("/proc/self/maps").read_text().splitlines()
print(len({line.split()[-1] for line in maps if "/libpq" in line}))
"""
    if Path("/proc/self/maps").exists():
        done = subprocess.run(
            [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == "1"


def test_psycopg_is_not_imported_for_it() -> None:
    code = """
import sys
from azpg_gui.core import libpq
libpq.options(b"")
print(sorted(name for name in sys.modules if name.startswith("psycopg")))
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "conninfo",
    [b"", b"host=srv port=5432", b"postgresql://me@srv/db?sslmode=require", b"dbname='a b'",
     b"host=\xff", b"password=''"],
)  # fmt: skip
def test_options_are_psycopgs(conninfo: bytes) -> None:
    theirs = [(o.keyword, o.envvar, o.compiled, o.val) for o in pq.Conninfo.parse(conninfo)]
    ours = [(o.keyword, o.envvar, o.compiled, o.val) for o in libpq.options(conninfo)]
    assert ours == theirs


@pytest.mark.parametrize(
    "conninfo", [b"host", b"a=b", b"host='", b"postgresql://[::1", b"x = \xff"]
)
def test_what_cannot_be_read_is_refused_in_the_same_words(conninfo: bytes) -> None:
    with pytest.raises(Exception, match=r".") as theirs:
        pq.Conninfo.parse(conninfo)
    with pytest.raises(libpq.LibpqError) as ours:
        libpq.options(conninfo)
    assert str(ours.value).strip() == str(theirs.value).strip()


@pytest.mark.parametrize("conninfo", [_NOWHERE, b"sslmode=nonsense", b"host=a,b hostaddr=1.2.3.4"])
def test_a_failed_start_says_the_same(conninfo: bytes) -> None:
    theirs, ours = pq.PGconn.connect_start(conninfo), libpq.PGconn(conninfo)
    try:
        assert ours.status == theirs.status == libpq.ConnStatus.BAD
        assert ours.error_message == theirs.error_message
        with pytest.raises(libpq.LibpqError, match="the connection is lost"):
            _ = ours.socket
    finally:
        theirs.finish()
        ours.finish()


def test_a_finished_connection_can_be_asked_and_finished_again() -> None:
    connection = libpq.PGconn(_NOWHERE)
    connection.finish()
    connection.finish()
    assert connection.status == libpq.ConnStatus.BAD
    assert connection.error_message == b"connection pointer is NULL\n"
    assert not connection.ssl_in_use
    assert connection.get_result() is None
    with pytest.raises(libpq.LibpqError):
        connection.send_query(b"select 1")


def test_a_connection_nobody_holds_is_gone_at_once() -> None:
    """No circle keeps it, and so its socket, until the next look of the garbage collector."""
    gc.collect()
    gc.disable()
    try:
        connection = libpq.PGconn(_NOWHERE)
        known = weakref.ref(connection)
        del connection
        assert known() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("name", ["ConnStatus", "PollingStatus", "ExecStatus", "DiagnosticField"])
def test_numbers_are_those_of_libpq(name: str) -> None:
    theirs = getattr(pq, name)
    for member in getattr(libpq, name):
        assert theirs[member.name].value == member.value
