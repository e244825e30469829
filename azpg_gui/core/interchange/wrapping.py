"""What stands around a connection string where people copy it: prompts, quotes, fences, labels."""

import json
import re
from typing import Final

__all__ = ["LIMIT", "peeled", "straightened", "unquoted"]

LIMIT: Final = 200_000  # characters of a pasted text that are looked at; no connection has so many

_QUOTES: Final = {'"': '"', "'": "'", "`": "`", "“": "”", "‘": "’", "«": "»", "„": "“"}
# What web pages, chats and word processors put in and nobody sees: byte order mark, zero-width
# blanks and joiners, word joiner, soft hyphen, marks of direction (Unicode, category Cf).
_INVISIBLE: Final = re.compile("[\ufeff\u200b-\u200f\u2060-\u2064\u00ad\u202a-\u202e\u2066-\u2069]")
# host=‘srv’, host: “srv”: around a value, as a word processor makes them of plain ones.
_CURLY: Final = re.compile(
    r"(?<=[=:(, \t\[{])[“‘„](?P<inside>[^“”„‘’\"'\n]*)[”’“](?=[\s:,;)}\]&]|\Z)"
)
# $, #, >, PS C:\>, C:\>, me@host:~/folder$, postgres=#, >>>
_PROMPT: Final = re.compile(
    r"(?:PS [^>\n]{0,200}>|[A-Za-z]:\\[^>\n]{0,200}>|[\w.-]{1,60}@[\w.-]{1,60}:[^\s$#]{0,200}[$#]"
    r"|\w{1,60}=[>#]|>>>|[$#>%](?=\s))\s*"
)
_FENCE: Final = re.compile(r"\A```[\w.+-]{0,20}[ \t]*\n(.*?)\n?```\s*\Z", re.DOTALL)
# One line of the Azure CLI's JSON: "psql_cmd": "postgresql://…",
_MEMBER: Final = re.compile(r'"[\w .+-]{1,40}"\s*:\s*("(?:[^"\\\n]|\\.)*")\s*,?')


def peeled(text: str) -> str:
    """``text`` without what stands around a string: byte order mark, blanks, a code fence, the
    prompt of a shell, quotes, a semicolon behind them."""
    text = straightened(text[:LIMIT]).replace("\r\n", "\n").replace("\r", "\n").strip()
    fenced = _FENCE.match(text)
    if fenced is not None:
        text = fenced[1].strip()
    member = _MEMBER.fullmatch(text)
    if member is not None:
        try:
            text = str(json.loads(member[1], strict=False)).strip()
        except ValueError:
            text = member[1]
    text = "\n".join(_without_prompt(line) for line in text.split("\n"))
    return unquoted(text)


def straightened(text: str) -> str:
    """``text`` without characters that nobody sees, a no-break space as a blank, and typographic
    quotation marks around a value as plain ones."""
    if text.isascii():
        return text
    text = _INVISIBLE.sub("", text).replace("\u00a0", " ").replace("\u202f", " ")
    if "'" in text or '"' in text:
        return text  # the typographic ones may belong to a value
    mark = '"' if text.lstrip()[:1] in {"{", "["} else "'"  # JSON has no other
    return _CURLY.sub(lambda found: f"{mark}{found['inside']}{mark}", text)


def _without_prompt(line: str) -> str:
    found = _PROMPT.match(line.lstrip())
    if found is None or line.lstrip().startswith("#"):
        return line
    return line.lstrip()[found.end() :]


def unquoted(text: str) -> str:
    """Without quotes around the whole, and a comma or semicolon behind them."""
    for _ in range(3):
        bare = text.strip()
        inner = bare.rstrip(";,").rstrip()
        closing = _QUOTES.get(inner[:1], "")
        if len(inner) < 2 or not closing or not inner.endswith(closing):
            return bare
        if inner[0] in inner[1:-1] or closing in inner[1:-1]:
            return bare  # "a" + "b", 'host' => 'x'
        text = inner[1:-1]
    return text.strip()
