"""Values a server sends: a table for each reader."""

import pytest

from azpg_gui.core.probe.server_values import on_or_off, server_line, true_or_false, whole_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("256", 256), ("0", 0), ("-1", -1), (b"128", 128), ("2147483647", 2147483647),
        ("²", None), ("١٢", None), ("1_000", None), (" 1", None), ("1 ", None), ("1\n", None),
        ("+1", None), ("0x10", None), ("1e3", None), ("1.0", None), ("--1", None), ("", None),
        (None, None), (b"\xb2", None), (b"\xff\xfe", None), ("9" * 18, int("9" * 18)),
        ("9" * 19, None), ("9" * 10_000, None),
    ],
)  # fmt: skip
def test_whole_number(text: str | bytes | None, number: int | None) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [("t", True), (b"f", False), ("true", None), ("T", None), ("1", None), ("", None),
     (None, None), (b"\xff", None)],
)  # fmt: skip
def test_true_or_false(text: str | bytes | None, expected: bool | None) -> None:
    assert true_or_false(text) is expected


def test_on_or_off() -> None:
    values = ("on", b"off", "ON", "t", "", None)
    assert [on_or_off(v) for v in values] == [True, False, None, None, None, None]


def test_a_line_is_a_line() -> None:
    assert server_line(b"a\nb\t c \x1b[2J\xff") == "a b c \\x1b[2J\ufffd"
    assert server_line(None) == ""
    assert len(server_line("x" * 10_000)) < 240
