"""What a string of a program text says: its escapes decoded, and a gap for each part that the
program puts in when it runs. What both are differs from language to language."""

import re
from typing import Final, NamedTuple

from azpg_gui.core.interchange.placeholders import GAP

__all__ = ["ANY", "PHP", "PYTHON", "RUBY", "Language", "decoded", "formatted"]

# \n, \x41, \u0041, \u{41}, \U0001F600, \101 of JavaScript, Python, Java, C#, Go, PHP and others.
_ESCAPE: Final = (
    r"\\(?:x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|u\{(?P<braced>[0-9A-Fa-f]{1,6})\}"
    r"|U(?P<long>[0-9A-Fa-f]{8})|(?P<octal>[0-7]{1,3})|(?P<other>.))"
)
_ESCAPES: Final = {
    "n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": "",
}  # fmt: skip
_BRACES: Final = r"(?P<doubled>\{\{|\}\})|\{[^{}]*\}"
_TEMPLATE: Final = r"\$\{[^{}]*\}"
_PERCENT: Final = (
    r"(?P<doubled>%%)|%(?:\(\w+\)|<\w+>|\d\$)?[-+ #0]{0,5}\d{0,3}(?:\.\d{1,3})?[A-Za-z]|%\{\w+\}"
)


class Language(NamedTuple):
    """Attributes:
    put_in: a pattern of what is put into a string in double quotes.
    raw_single: in single quotes only ``\\\\`` and ``\\'`` are escapes, and nothing is put in.
    symbols: ``:name`` is a text.
    escapes: what a backslash changes; before anything else it stays. Empty: it never stays.
    """

    put_in: str = ""
    raw_single: bool = False
    symbols: bool = False
    escapes: str = ""

    @property
    def string(self) -> str:
        """A string in double quotes, which may hold some inside of what is put in."""
        first = f"{self.put_in}|" if self.put_in else ""
        return rf'"(?>{first}[^"\\]|\\.)*+(?:"|\Z)'


ANY: Final = Language()
# Python documentation, *Lexical analysis*, “Escape sequences”.
PYTHON: Final = Language(escapes="\\'\"abfnrtv\n")
# PHP manual, *Strings*, “Variable parsing”.
PHP: Final = Language(
    r"\{\$[^{}]*\}|\$\{[^{}]*\}|\$[A-Za-z_]\w*(?:\[[^\]\"\n]*\]|\??->\w+)?",
    raw_single=True, escapes='ntrvf\\$"',
)  # fmt: skip
# Ruby documentation, *Literals*: “String Literals”, also of instance and global variables.
RUBY: Final = Language(
    r"\#\{(?:[^{}]|\{[^{}]*\})*\}|\#@{1,2}[A-Za-z_]\w*|\#\$[A-Za-z_]\w*",
    raw_single=True, symbols=True,
)  # fmt: skip


def decoded(text: str, language: Language = ANY) -> tuple[str, bool]:
    """What a string says, prefix and quotation marks around it, and whether all of it is known: a
    ``GAP`` stands for each part that is not."""
    quotes = '"""' if '"""' in text[:5] else "'''" if "'''" in text[:5] else ""
    start = next(index for index, c in enumerate(text) if c in "\"'`")
    prefix, quote = text[:start].lower(), quotes or text[start]
    body = text[start + len(quote) :]
    body = body[: -len(quote)] if body.endswith(quote) else body
    if language.raw_single and quote == "'":
        return re.sub(r"\\([\\'])", r"\1", body), True
    put_in = _put_in(prefix, quote, body, language)
    if "r" in prefix or "@" in prefix:
        return _filled_in(body, put_in) if put_in else (body, True)
    if language.escapes:
        body = re.sub(
            rf"\\([xuU0-7{re.escape(language.escapes)}])|\\(?=.)",
            lambda found: found[0] if found[1] else r"\\", body, flags=re.DOTALL,
        )  # fmt: skip
    return _filled_in(body, f"{_ESCAPE}|(?P<part>{put_in})" if put_in else _ESCAPE)


def _put_in(prefix: str, quote: str, body: str, language: Language) -> str:
    if ("f" in prefix or "$" in prefix) and "{" in body and not re.search(r"\{your_", body):
        return _BRACES
    if quote == "`":
        return _TEMPLATE
    return language.put_in if quote == '"' else ""


def _filled_in(body: str, pattern: str) -> tuple[str, bool]:
    """``body`` with what ``pattern`` finds decoded, or a gap in its place."""
    said: list[str] = []
    position, is_known = 0, True
    for found in re.finditer(pattern, body, re.DOTALL):
        piece = _piece(found)
        said += [body[position : found.start()], GAP if piece is None else piece]
        is_known = is_known and piece is not None
        position = found.end()
    text = "".join((*said, body[position:]))
    if any("\ud800" <= c <= "\udfff" for c in text):  # \ud83d\ude00: two halves of one character
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text, is_known


def _piece(found: re.Match[str]) -> str | None:
    """None for what only the program knows."""
    groups = found.groupdict()
    if groups.get("doubled"):
        return found["doubled"][0]
    for name in ("x", "u", "braced", "long"):
        if groups.get(name):
            code = int(found[name], 16)
            return chr(code) if code < 0x110000 else "\ufffd"
    if groups.get("octal"):
        return chr(int(found["octal"], 8))
    other = groups.get("other")
    return None if other is None else _ESCAPES.get(other, other)


def formatted(text: str, *, percent: bool) -> str:
    """A format with a gap for each of its verbs: ``%s`` of ``"…" % x`` and ``sprintf``, ``{}`` of
    ``"…".format(x)`` and ``format!``."""
    kept = text.replace(GAP, "\0")
    return _filled_in(kept, _PERCENT if percent else _BRACES)[0].replace("\0", GAP)
