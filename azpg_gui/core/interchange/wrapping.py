"""What stands around a connection string where people copy it: prompts, quotes, fences, labels."""

import json
import re
from typing import Final

__all__ = ["LIMIT", "peeled", "unquoted"]

LIMIT: Final = 200_000  # characters of a pasted text that are looked at; no connection has so many

_QUOTES: Final = {'"': '"', "'": "'", "`": "`", "“": "”", "‘": "’", "«": "»", "„": "“"}
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
    text = text[:LIMIT].lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").strip()
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
