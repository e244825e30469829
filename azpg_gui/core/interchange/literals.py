"""Values written down in program text: calls, objects and strings of JavaScript, Python, Ruby, PHP,
C#, Go, C++ and Java, read by their common shape. Nothing is ever run.

What is no literal (a variable, a function) becomes a ``Name``: something stands there, and only the
program knows what.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from azpg_gui.core.interchange.literal_values import (
    Call,
    Dotted,
    Entries,
    InBackticks,
    Name,
    SideBySide,
    Value,
    text_of,
    written_as,
)
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.interchange.string_literals import (
    ANY,
    PHP,
    PYTHON,
    RUBY,
    Language,
    decoded,
    formatted,
)

__all__ = ["assigned", "calls", "entries_in", "named_values", "strings_in", "texts_in"]

_TOKENS: Final = 40_000
_DEPTH: Final = 40
_TOKEN: Final = {
    language: re.compile(
        rf"""(?P<blank>(?:\s|\\\r?\n)+)
        |(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z)|\#[^\n]*)
        |(?P<triple>[rRbBuUfF]{{0,2}}(?:\"\"\".*?(?:\"\"\"|\Z)|'''.*?(?:'''|\Z)))
        |(?P<string>[rRbBuUfF@$]{{0,2}}(?:{language.string}|'(?:[^'\\]|\\.)*(?:'|\Z))|`(?:[^`\\]|\\.)*(?:`|\Z))
        |(?P<number>\d[\d_]*(?:\.\d+)?)
        |(?P<word>[A-Za-z_$][\w$]*(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)*)
        |(?P<arrow>=>|:=)
        |(?P<other>.)""",
        re.DOTALL | re.VERBOSE,
    )
    for language in (ANY, PHP, PYTHON, RUBY)
}
_CLOSING: Final = {"(": ")", "{": "}", "[": "]"}
_WORDS: Final = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "null": None, "None": None, "nil": None, "undefined": None, "NULL": None,
}  # fmt: skip
_FORMATS: Final = frozenset({"format", "sprintf", "Sprintf"})


class _Token(NamedTuple):
    kind: str
    text: str


def calls(text: str, language: Language = ANY) -> list[Call]:
    """Every call in ``text``, the outer before the inner."""
    return [value for value in _all_values(text, language) if isinstance(value, Call)]


def entries_in(text: str, language: Language = ANY) -> list[Entries]:
    """The inside of every pair of brackets, the outer before the inner."""
    return [value for value in _all_values(text, language) if isinstance(value, Entries)]


def assigned(text: str) -> dict[str, Value]:
    """``name = value`` of the text: the last of each name."""
    return _Parser(text).read()[1]


def named_values(text: str, language: Language = ANY) -> Entries:
    """The whole text as what stands inside brackets: ``user="me", host='x'``."""
    return _Parser(text, language).whole()


def strings_in(text: str) -> list[str]:
    """Every string written in ``text``; one that Rust's ``format!`` fills in, with gaps."""
    found: list[str] = []
    before = ["", "", ""]
    for token in _tokens(text):
        plain = _plain(token) if token.kind in {"string", "triple"} else None
        if isinstance(plain, str):
            is_format = before[:2] == ["format", "!"] and before[2] in _CLOSING
            found.append(formatted(plain, percent=False) if is_format else str(plain))
        before = [*before[1:], token.text]
    return found


def texts_in(text: str) -> list[str]:
    """The same, and those that are put together, each as a whole."""
    return [known for value in _all_values(text, ANY) if (known := text_of(value))]


def _all_values(text: str, language: Language) -> list[Value]:
    values, named = _Parser(text, language).read()
    found: list[Value] = []
    for value in (*values, *named.values()):
        found += _inside(value)
    unique: list[Value] = []
    seen: set[int] = set()
    for value in found:
        if id(value) not in seen:
            seen.add(id(value))
            unique.append(value)
    return unique


def _inside(value: Value) -> Iterator[Value]:
    yield value
    if isinstance(value, Call):
        yield from _inside(value.arguments)
        for method in value.then:
            yield from _inside(method)
    elif isinstance(value, Entries):
        for inner in (*value.items, *value.named.values()):
            yield from _inside(inner)


def _tokens(text: str, language: Language = ANY) -> list[_Token]:
    found: list[_Token] = []
    for match in _TOKEN[language].finditer(text):
        kind = match.lastgroup or "other"
        if kind not in {"blank", "comment"}:
            found.append(_Token(kind, match[0]))
        if len(found) >= _TOKENS:
            break
    return found


def _plain(token: _Token, language: Language = ANY) -> Value:
    text, is_known = decoded(token.text, language)
    text = InBackticks(text) if token.text.startswith("`") else text
    return text if is_known else Name(token.text.lstrip("rRbBuUfF@$").strip("\"'`"), text)


class _Parser:
    """Recursive descent over tokens; total: whatever stands there, it comes to the end."""

    def __init__(self, text: str, language: Language = ANY) -> None:
        self._tokens = _tokens(text, language)
        self._language = language
        self._at = 0

    def read(self) -> tuple[list[Value], dict[str, Value]]:
        """Every value of a text of statements, and those that were given a name."""
        values: list[Value] = []
        named: dict[str, Value] = {}
        while self._at < len(self._tokens):
            before = self._at
            entries = self._entries("", 0)
            values += entries.items
            values += [v for v in entries.named.values() if isinstance(v, (Call, Entries))]
            named.update(entries.named)
            if self._at == before or self._text() in {")", "]", "}"}:
                self._at += 1
        return values, named

    def whole(self) -> Entries:
        values, named = self.read()
        return Entries(tuple(values), named)

    def _text(self, ahead: int = 0) -> str:
        index = self._at + ahead
        return self._tokens[index].text if index < len(self._tokens) else ""

    def _kind(self, ahead: int = 0) -> str:
        index = self._at + ahead
        return self._tokens[index].kind if index < len(self._tokens) else ""

    def _entries(self, closing: str, depth: int) -> Entries:
        """Up to ``closing``, which is passed over; to the end of the text where it is missing."""
        items: list[Value] = []
        named: dict[str, Value] = {}
        is_whole, wants_comma = True, False
        while self._at < len(self._tokens):
            text = self._text()
            if closing and text == closing:
                self._at += 1
                break
            if text in {")", "]", "}"} and not closing:
                break
            if (text in {",", ";"}) is not wants_comma:
                is_whole = False
            wants_comma = text not in {",", ";"}
            if not wants_comma:
                self._at += 1
                continue
            before = self._at
            key = self._key()
            if key is not None:
                named[key] = self._value(depth)
            else:
                items.append(self._value(depth))
            if self._at == before:
                self._at += 1
        else:
            is_whole = False
        return Entries(tuple(items), named, is_whole)

    def _key(self) -> str | None:
        """``key:``, ``key =``, ``key =>``, ``:key =>``, ``"key":``; None where a value begins."""
        skip = 1 if self._text() == ":" and self._kind(1) == "word" else 0
        if self._kind(skip) not in {"word", "string", "number"}:
            return None
        follows = self._text(skip + 1)
        is_equals = follows == "=" and self._text(skip + 2) != "="
        if follows not in {":", "=>", ":="} and not is_equals:
            return None
        token = self._tokens[self._at + skip]
        key = _plain(token, self._language) if token.kind == "string" else token.text
        self._at += skip + 2
        return key if isinstance(key, str) else ""

    def _value(self, depth: int) -> Value:
        value = self._term(depth)
        # "a" + "b", "a" "b", 'a' . 'b': one text.
        while self._at < len(self._tokens):
            text, kind = self._text(), self._kind()
            if text == "." and self._kind(1) == "word" and isinstance(value, Call):
                method = self._text(1)
                self._at += 2
                if self._text() == "(":
                    self._at += 1
                    called = Call(method, self._deeper(")", depth))
                    value = Call(value.name, value.arguments, (*value.then, called))
            elif text == "%" and text_of(value):  # "host=%s" % host
                self._at += 1
                self._term(depth)
                value = Name("%", formatted(text_of(value), percent=True))
            elif text == "." and (self._text(1), self._text(2)) == ("format", "("):
                self._at += 3
                self._deeper(")", depth)
                value = Name("", formatted(text_of(value), percent=False))
            elif text in {"+", "."} and self._kind(1) in {"string", "word", "triple"}:
                self._at += 1
                is_sum = text == "+" or self._kind() == "word"
                value = _joined(value, self._term(depth), str if is_sum else Dotted)
            elif kind in {"string", "triple"} and text_of(value):
                value = _joined(value, self._term(depth), SideBySide)
            elif text == "(" and isinstance(value, (Call, Name)):
                self._at += 1
                inside = self._deeper(")", depth)
                if isinstance(value, Call):  # require("knex")({…})
                    value = Call(value.name, value.arguments, (*value.then, Call("", inside)))
            elif text == "=>" and isinstance(value, (Entries, Name)):  # (config) => ({…})
                self._at += 1
                value = self._term(depth)
            elif text == "[" and isinstance(value, Name):
                self._at += 1
                self._deeper("]", depth)
                value = Name()
            elif text + self._text(1) in {"||", "??", "?:"}:  # what is taken where it is not set
                self._at += 2
                self._term(depth)
                value = Name()
            elif text in {"|", "?"} or (text == "!" and isinstance(value, Name)):
                self._at += 1
            elif text == "as" and self._kind(1) == "word":  # TypeScript
                self._at += 2
            else:
                break
        return value

    def _term(self, depth: int) -> Value:
        if self._at >= len(self._tokens):
            return Name()
        kind, text = self._tokens[self._at]
        if kind in {"string", "triple"}:
            self._at += 1
            return _plain(_Token(kind, text), self._language)
        if kind == "number":
            self._at += 1
            digits = text.replace("_", "")
            return float(digits) if "." in digits else int(digits[:18])
        if kind == "word":
            return self._named_term(text, depth)
        if text in _CLOSING:
            self._at += 1
            return self._deeper(_CLOSING[text], depth)
        if text in {")", "]", "}", ",", ";"}:
            return Name(text)
        self._at += 1
        if text == ":" and self._language.symbols and self._kind() in {"word", "string"}:
            symbol = self._tokens[self._at]
            self._at += 1
            return symbol.text if symbol.kind == "word" else _plain(symbol, self._language)
        return Name(text)

    def _named_term(self, text: str, depth: int) -> Value:
        self._at += 1
        if text in {"new", "await", "return"} and self._kind() in {"word", "string"}:
            return self._term(depth)
        if text == "return" and self._text() in _CLOSING:
            return self._term(depth)
        if self._text() == "(":
            self._at += 1
            call = Call(text, self._deeper(")", depth))
            first = text_of(call.arguments.items[0]) if call.arguments.items else ""
            if first and call.last_name in _FORMATS:
                return Name("", formatted(first, percent=True))
            return call
        return _WORDS[text] if text in _WORDS else Name(text)

    def _deeper(self, closing: str, depth: int) -> Entries:
        if depth >= _DEPTH:
            self._at = len(self._tokens)
            return Entries()
        return self._entries(closing, depth + 1)


def _joined(first: Value, second: Value, of_text: type[str]) -> Value:
    before = written_as(first)
    if isinstance(before, SideBySide) and of_text is not SideBySide:
        of_text = type(before)
    if isinstance(first, str) and isinstance(second, str):
        return of_text(first + second)
    return Name("", of_text((text_of(first) or GAP) + (text_of(second) or GAP)))
