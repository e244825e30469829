"""Files of this program as somebody, or something, may leave them: each with what must be read.

An entry of ``ROWS`` is one row of ``profiles.json``, put between two good ones. Where ``problem``
is empty the row is used; otherwise it is refused alone, and the words say why. In either case its
text must survive the change of another row, and of the file around it, to the letter.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class StoredRow:
    name: str
    text: str
    problem: str = ""
    secrets: tuple[str, ...] = ()


@dataclass(frozen=True)
class StoredFile:
    """Attributes:
    names: of the profiles that must be read.
    damaged: the file is copied aside and reported as damaged.
    """

    name: str
    content: bytes
    names: tuple[str, ...] = ()
    damaged: bool = False


def _row(members: str) -> str:
    return '{"id": "m", "name": "middle", ' + members + "}"


ROWS = (
    StoredRow("trust of another version", _row('"trust": "x"'), "“trust” is none of"),
    StoredRow("trust is an object", _row('"trust": {}'), "“trust” is no text"),
    StoredRow("trust is a list", _row('"trust": []'), "“trust” is no text"),
    StoredRow("trust is null", _row('"trust": null'), "“trust” is no text"),
    StoredRow("trust is empty", _row('"trust": ""'), "“trust” is none of"),
    StoredRow("trust in capitals", _row('"trust": "Azure"'), "“trust” is none of"),
    StoredRow("remember of another version", _row('"remember": "y"'), "“remember” is none of"),
    StoredRow("remember is a number", _row('"remember": 5'), "“remember” is no text"),
    StoredRow("group is a number", _row('"group": 5'), "“group” is no text"),
    StoredRow("port is a number", _row('"parameters": {"port": 6432}'), "“port” is no text"),
    StoredRow("port is a float", _row('"parameters": {"port": 6432.0}'), "“port” is no text"),
    StoredRow("port is infinite", _row('"parameters": {"port": 1e400}'), "“port” is no text"),
    StoredRow("port is null", _row('"parameters": {"port": null}'), "“port” is no text"),
    StoredRow("port is true", _row('"parameters": {"port": true}'), "“port” is no text"),
    StoredRow("mode is a list", _row('"parameters": {"sslmode": ["x"]}'), "“sslmode” is no text"),
    StoredRow("parameters is a list", _row('"parameters": []'), "“parameters” is no object"),
    StoredRow("parameters is null", _row('"parameters": null'), "“parameters” is no object"),
    StoredRow("parameters is text", _row('"parameters": "host=h"'), "“parameters” is no object"),
    StoredRow("a host twice", _row('"parameters": {"host": "a", "host": "b"}'), "“host” stands"),
    StoredRow("a trust twice", _row('"trust": "file", "trust": "azure"'), "“trust” stands in it"),
    StoredRow("a name twice", _row('"name": "other"'), "“name” stands in it twice"),
    StoredRow("user:pw@host as host", _row('"parameters": {"host": "u:pw@h"}'), "“host” holds"),
    StoredRow("a blank in the host", _row('"parameters": {"host": "a b"}'), "“host” holds"),
    StoredRow("a semicolon in the host", _row('"parameters": {"host": "h;x"}'), "“host” holds"),
    StoredRow("half a pair in a value", _row(r'"parameters": {"user": "\ud800"}'), "“user”"),
    StoredRow("half a surrogate pair in a keyword", _row(r'"parameters": {"\udc00": "x"}'), "“?”"),
    StoredRow("a NUL in a value", _row(r'"parameters": {"user": "h\u0000x"}'), "“user” holds a"),
    StoredRow("a NUL in the group", _row(r'"group": "a\u0000b"'), "“group” holds a character"),
    StoredRow("no id", '{"name": "middle"}', "“id” is missing"),
    StoredRow("an empty id", '{"id": "", "name": "middle"}', "“id” is empty"),
    StoredRow("the id is a number", '{"id": 3, "name": "middle"}', "“id” is no text"),
    StoredRow("no name", '{"id": "m"}', "“name” is missing"),
    StoredRow("the name is a list", '{"id": "m", "name": ["middle"]}', "“name” is no text"),
    StoredRow("a number", "7", "no object"),
    StoredRow("null", "null", "no object"),
    StoredRow("an infinite number", "1e400", "no object"),
    StoredRow("a list", "[[[1]]]", "no object"),
    StoredRow("text", '"middle"', "no object"),
    StoredRow("a comma is missing", '{"id": "m" "name": "middle"}', "no valid JSON"),
    StoredRow("no quotation marks", "{id: m, name: middle}", "no valid JSON"),
    StoredRow("a line break in a text", '{"id": "m", "name": "mid\ndle"}', "no valid JSON"),
    StoredRow("nested too deep", _row('"new": ' + "[" * 9999 + "]" * 9999), "no valid JSON"),
    StoredRow("a number too long", _row('"new": ' + "9" * 5000), "no valid JSON"),
    StoredRow("members nobody knows", _row('"new": {"b": [1E2, 1e400, -0.0, 6432.0], "a": 1}')),
    StoredRow("an unknown member twice", _row('"new": 1, "new": 2')),
    StoredRow("a big number nobody knows", _row('"new": 123456789012345678901234567890')),
    StoredRow("escapes of another writer", _row(r'"group": "\u00e9\/\uD83D\uDE00"')),
    StoredRow("half a surrogate pair nobody knows", _row(r'"new": "\ud800"')),
    StoredRow("its own layout", '{ "name" :"middle",\n\t"id":"m" ,"parameters":{ } }'),
    StoredRow("nothing but the names", '{"id": "m", "name": "middle"}'),
    StoredRow("a keyword libpq does not know", _row('"parameters": {"new_setting": "1"}')),
    StoredRow("the folder of a Unix socket", _row('"parameters": {"host": "/run/my sockets"}')),
    StoredRow("a password", _row('"parameters": {"password": "x"}'), "", ("password",)),
    StoredRow("PGPASSWORD", _row('"parameters": {"PGPASSWORD": "x"}'), "", ("PGPASSWORD",)),
)  # fmt: skip

_START = b'{"schema": 1, "profiles": ['
_GOOD = b'{"id": "a", "name": "first"}'

FILES = (
    StoredFile("empty", b"", damaged=True),
    StoredFile("cut", _START + _GOOD, ("first",), damaged=True),
    StoredFile("blocks of zeros after a power cut", bytes(4096), damaged=True),
    StoredFile("no object", b"[]", damaged=True),
    StoredFile("no schema", b'{"profiles": [' + _GOOD + b"]}", ("first",), damaged=True),
    StoredFile("cut within a row", _START + _GOOD + b', {"id": "b", "na', ("first",), damaged=True),
    StoredFile(
        "zeros in the middle",
        _START + _GOOD + b', {"id": "b", "name": "seco' + bytes(512) + b'"x"}, '
        b'{"id": "c", "name": "third", "parameters": {"host": "h"}}]}',
        ("first", "third"),
        damaged=True,
    ),
    StoredFile(
        "the beginning is gone",
        b'eters": {"host": "h"}}, ' + _GOOD + b"]}",
        ("first",),
        damaged=True,
    ),
    StoredFile("cut, of a newer version", b'{"schema": 99, "x": [' + _GOOD, damaged=True),
    StoredFile("schema is true", b'{"schema": true, "profiles": []}', damaged=True),
    StoredFile("schema is text", b'{"schema": "1", "profiles": []}', damaged=True),
    StoredFile("profiles is an object", b'{"schema": 1, "profiles": {}}', damaged=True),
    StoredFile("profiles is text", b'{"schema": 1, "profiles": "x"}', damaged=True),
    StoredFile("nested too deep", b"[" * 9999, damaged=True),
    StoredFile("two documents", b'{"schema": 1}{"schema": 1}', damaged=True),
    StoredFile("no profiles", b'{"schema": 1}'),
    StoredFile("a comma behind the last", _START + _GOOD + b",],}", ("first",)),
    StoredFile("saved by Notepad", b"\xef\xbb\xbf" + _START + _GOOD + b"]}", ("first",)),
    StoredFile(
        "saved as Unicode by Notepad",
        (_START + _GOOD + b"]}").decode().encode("utf-16"),
        ("first",),
    ),
    StoredFile(
        "one row in Latin-1",
        _START + _GOOD + b', {"id": "b", "name": "caf\xe9"}]}',
        ("first",),
    ),
    StoredFile(
        "profiles twice",
        _START + _GOOD + b'], "profiles": [{"id": "b", "name": "second"}]}',
        ("first", "second"),
    ),
    StoredFile(
        "a blank that is none of JSON's in place of a value",
        b'{"z": \xc2\xa0, "schema": 1, "profiles": [' + _GOOD + b"]}",
        ("first",),
    ),
    StoredFile(
        "one id twice",
        _START + _GOOD + b', {"id": "a", "name": "second"}]}',
        ("first", "second"),
    ),
)  # fmt: skip

_SEEN = (
    '"verdict": "stopped", "failed_stage": "", "host": "h", "address": "", "protocol": "", '
    '"cipher": "", "server_version": "", "anchor": "", "anchor_name": ""'
)
_NO_ZONE = '"tested_at": "2026-01-01T00:00:00"'
_TOO_EARLY = '"tested_at": "0001-01-01T00:00:00+23:00"'
_AT = '"tested_at": "2026-01-01T00:00:00+00:00"'

# Entries of history.json (one of a profile's tests) and of last-results.json that are not
# understood: left out of what is shown, and kept to the letter whatever happens to the others.
TESTS = (
    StoredRow("a time without a zone", f'{{{_NO_ZONE}, {_SEEN}, "chain": []}}'),
    StoredRow("a time that is none", f'{{"tested_at": "soon", {_SEEN}, "chain": []}}'),
    StoredRow("a time beyond time", f'{{{_TOO_EARLY}, {_SEEN}, "chain": []}}'),
    StoredRow("a time that is a number", f'{{"tested_at": 1e400, {_SEEN}, "chain": []}}'),
    StoredRow("no time", f'{{{_SEEN}, "chain": []}}'),
    StoredRow("a list in the chain", f'{{{_AT}, {_SEEN}, "chain": [[1]]}}'),
    StoredRow("an object in the chain", f'{{{_AT}, {_SEEN}, "chain": [{{}}]}}'),
    StoredRow("the chain is null", f'{{{_AT}, {_SEEN}, "chain": null}}'),
    StoredRow("the chain is a number", f'{{{_AT}, {_SEEN}, "chain": 5}}'),
    StoredRow("the chain is text", f'{{{_AT}, {_SEEN}, "chain": "abc"}}'),
    StoredRow("no chain", f"{{{_AT}, {_SEEN}}}"),
    StoredRow("half a surrogate pair", f'{{{_AT}, {_SEEN}, "chain": [], "host": "\\ud800"}}'),
    StoredRow("the verdict is an object", f'{{{_AT}, {_SEEN}, "chain": [], "verdict": {{}}}}'),
    StoredRow("no host", f'{{{_AT}, "verdict": "stopped", "failed_stage": "", "chain": []}}'),
    StoredRow("a number", "1e400"),
    StoredRow("null", "null"),
    StoredRow("a list", "[[]]"),
    StoredRow("no JSON", '{"tested_at" "x"}'),
    StoredRow("nested too deep", "[" * 9999 + "]" * 9999),
)  # fmt: skip

RESULTS = (
    StoredRow("a time without a zone", f'{{{_NO_ZONE}, "verdict": "failed", "failed_stage": ""}}'),
    StoredRow("a verdict that is a list", f'{{{_AT}, "verdict": [], "failed_stage": ""}}'),
    StoredRow("a stage that is null", f'{{{_AT}, "verdict": "failed", "failed_stage": null}}'),
    StoredRow("nothing in it", "{}"),
    StoredRow("an infinite number", "1e400"),
    StoredRow("null", "null"),
    StoredRow("text", r'"\ud800"'),
    StoredRow("no JSON", "{verdict: stopped}"),
)  # fmt: skip
