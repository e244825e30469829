"""Text as a literal of each language, by that language's own rules."""

import json
from collections.abc import Mapping
from typing import Final

__all__ = [
    "ado",
    "c",
    "csharp",
    "elixir",
    "erlang",
    "go",
    "haskell",
    "hcl",
    "java",
    "javascript",
    "lua",
    "ocaml",
    "php",
    "properties",
    "python",
    "r",
    "ruby",
    "rust",
    "tcl",
    "yaml",
]

_NO_CHARACTERS: Final = frozenset({0xFEFF, 0xFFFE, 0xFFFF})
_COMMON: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _quoted(text: str, control: str, further: Mapping[str, str] | None = None) -> str:
    """Between double quotes.

    Args:
        control: how a control character is written, of its number.
        further: what else this language reads in a string.
    """
    table = {**_COMMON, **(further or {})}
    return '"' + "".join(table.get(x) or _plain(x, control) for x in text) + '"'


def _plain(character: str, control: str) -> str:
    number = ord(character)
    return control.format(number) if number < 32 or number == 127 else character


def _single_quoted(text: str) -> str:
    """PHP's, Ruby's and Perl's: a backslash and the quote are escaped, all else is itself."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


php = ruby = _single_quoted


def python(text: str) -> str:
    """``repr``, in double quotes where that takes no further escape."""
    shown = repr(text)
    return f'"{shown[1:-1]}"' if shown[0] == "'" and '"' not in shown else shown


def javascript(text: str) -> str:
    """JSON's literals are JavaScript's (ECMAScript 2019: U+2028 and U+2029 too)."""
    return json.dumps(text, ensure_ascii=False)


def yaml(text: str) -> str:
    """A double-quoted scalar takes JSON's escapes, and holds nothing that is not printable
    (YAML 1.2, 5.1 and 7.3.1)."""
    return "".join(x if _is_printable(ord(x)) else f"\\u{ord(x):04x}" for x in javascript(text))


def _is_printable(number: int) -> bool:
    return not (0x7F <= number < 0xA0 or 0xD800 <= number < 0xE000 or number in _NO_CHARACTERS)


def c(text: str) -> str:
    """C++'s and Qt's: three octal digits end by themselves, \\x would not."""
    return _quoted(text, "\\{:03o}")


def go(text: str) -> str:
    return _quoted(text, "\\x{:02x}")


def rust(text: str) -> str:
    return _quoted(text, "\\u{{{:x}}}")


def csharp(text: str) -> str:
    return _quoted(text, "\\u{:04x}")


def r(text: str) -> str:
    return _quoted(text, "\\u{:04x}")


def java(text: str) -> str:
    """ASCII: javac before 18 reads a file in the system's encoding (JEP 400)."""
    plain = _quoted(text, "\\u{:04x}")
    return "".join(x if x.isascii() else _utf16(x) for x in plain)


def _utf16(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{high:02x}{low:02x}" for high, low in zip(*[iter(units)] * 2, strict=True))


def lua(text: str) -> str:
    """Three decimal digits (Lua manual, 3.1)."""
    return _quoted(text, "\\{:03d}")


def ocaml(text: str) -> str:
    """Three decimal digits (OCaml manual, 11.1)."""
    return _quoted(text, "\\{:03d}")


def haskell(text: str) -> str:
    """``\\&`` ends a number (Haskell 2010, 2.6)."""
    return _quoted(text, "\\{:d}\\&")


def tcl(text: str) -> str:
    """In quotes, variables and commands are substituted (Tcl, rules 4, 7 and 8)."""
    return _quoted(text, "\\u{:04x}", {"$": "\\$", "[": "\\[", "]": "\\]"})


def elixir(text: str) -> str:
    return _quoted(text, "\\x{:02x}", {"#": "\\#"})


def erlang(text: str) -> str:
    """A binary in UTF-8: a string would be a list of code points."""
    quoted = _quoted(text, "\\x{{{:x}}}")
    return f"<<{quoted}/utf8>>"


def hcl(text: str) -> str:
    """Terraform's; ``${`` and ``%{`` begin a template."""
    return _quoted(text, "\\u{:04x}").replace("${", "$${").replace("%{", "%%{")


def ado(text: str) -> str:
    """A value of an ADO.NET string (``DbConnectionStringBuilder.AppendKeyValuePair``)."""
    if text and text == text.strip() and not any(x in text for x in ";='\"\r\n\t\0"):
        return text
    return '"' + text.replace('"', '""') + '"'


def properties(text: str) -> str:
    """A value of a ``.properties`` file, which Java reads as ISO 8859-1
    (``java.util.Properties.load``)."""
    table = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f"}
    written = "".join(table.get(x) or (x if x.isascii() else _utf16(x)) for x in text)
    return f"\\{written}" if written.startswith(" ") else written
