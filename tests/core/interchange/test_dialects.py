"""Pasted strings of every dialect: what they mean in libpq's keywords, or why they are refused.

The strings stand in ``strings/``: what the Azure CLI 2.60 and 2.91, both PowerShell modules, the
portal and Microsoft's pages print, and what each driver's documentation shows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from azpg_gui.core.connection.conninfo import format_conninfo, parse_conninfo
from azpg_gui.core.interchange.imported import Imported, Kind, Refusal
from azpg_gui.core.interchange.recognition import DIALECTS, read_string

FOLDER = Path(__file__).parent / "strings"


@dataclass
class Case:
    name: str
    text: str
    expected: dict[str, str] = field(default_factory=dict)


def cases() -> Iterator[Case]:
    for path in sorted(FOLDER.glob("*.txt")):
        for block in path.read_text("utf-8").split("=== ")[1:]:
            head, _, text = block.partition("\n---\n")
            name, *lines = head.split("\n")
            expected = {key: rest for key, _, rest in (line.partition(" ") for line in lines)}
            yield Case(name, text.replace("\\0", "\0"), expected)


ALL = list(cases())


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_what_a_pasted_string_means(case: Case) -> None:
    read = read_string(case.text)
    if "refused" in case.expected:
        assert isinstance(read, Refusal), read
        assert case.expected["refused"] in str(read.sentence)
        assert read.kind == (Kind(case.expected["kind"]) if "kind" in case.expected else None)
        assert "s3cret" not in str(read.sentence)
        return
    assert isinstance(read, Imported), str(getattr(read, "sentence", read))
    wanted, _ = parse_conninfo(case.expected["values"])
    assert read.values == {k: v.replace("%40", "@") for k, v in wanted.items()}
    _, secrets = parse_conninfo(case.expected.get("secrets", ""))
    assert dict(read.secrets) == secrets
    assert read.origin.kind == Kind(case.expected["kind"])
    assert sorted(c.code.value for c in read.concerns) == case.expected["concerns"].split()
    assert read.name == case.expected.get("name", "")
    assert not any(s.reveal() in str(c.sentence) for s in secrets.values() for c in read.concerns)


def test_there_are_enough_of_them_and_every_dialect_is_among_them() -> None:
    assert len(ALL) >= 120
    assert {dialect.kind for dialect in DIALECTS} <= {
        Kind(case.expected["kind"]) for case in ALL if "kind" in case.expected
    }


@pytest.mark.parametrize("around", ["{}\n", "  {}  ", "\ufeff{}", "{}\r\n"])
@pytest.mark.parametrize("case", [c for c in ALL if c.text.strip()], ids=lambda case: case.name)
def test_what_stands_around_a_string_changes_nothing(case: Case, around: str) -> None:
    bare, wrapped = read_string(case.text), read_string(around.format(case.text))
    if isinstance(bare, Imported):
        assert isinstance(wrapped, Imported)
        assert (wrapped.values, wrapped.secrets) == (bare.values, bare.secrets)
    else:
        assert isinstance(wrapped, Refusal)
        assert str(wrapped.sentence) == str(bare.sentence)


@pytest.mark.parametrize("case", [c for c in ALL if "values" in c.expected], ids=lambda c: c.name)
def test_libpq_takes_what_was_read(case: Case) -> None:
    read = read_string(case.text)
    assert isinstance(read, Imported)
    again, _ = parse_conninfo(format_conninfo(read.values))
    assert again == read.values


def test_a_refusal_says_how_far_it_was_understood() -> None:
    read = read_string("host=db.example.com user=ops password=s3cret sslmode=verify-all")
    assert isinstance(read, Refusal)
    assert str(read.sentence) == (
        "“verify-all” is no sslmode; “verify-full” was probably meant. Write that. Understood "
        "before that: user=ops host=db.example.com password=••••••."
    )


def test_the_line_of_a_string_is_counted_from_the_first() -> None:
    read = read_string("\n\n# production\nPGHOST=db.example.com\nPGUSER=ops\n")
    assert isinstance(read, Imported)
    assert read.origin.line == 4
