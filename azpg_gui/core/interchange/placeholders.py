"""Placeholders of documentation and portals, told from what a person filled in."""

import re
from typing import Final

from azpg_gui.core.secret import SECRET_KEYWORDS

__all__ = ["GAP", "is_placeholder", "is_sample_host", "stands_in_brackets"]

GAP: Final = "${variable}"  # in a text that a program puts together: what only it knows

# {your_password} of the portal and of both PowerShell modules, {password} of the Azure CLI,
# <password> of Microsoft's pages, [YOUR-PASSWORD] of others.
_BRACKETED: Final = re.compile(r"\{[^{}]{1,80}\}|<[^<>]{1,80}>|\[[A-Za-z][\w .-]{0,80}\]")
_YOURS: Final = re.compile(r"your[_ -]?[a-z][\w -]{0,60}", re.IGNORECASE)
_SECRETS_WORD: Final = re.compile(
    r"your|pass(?:word|wd|phrase)?\b|pw\b|password|pwd|secret|token|credential|enter|here|암호|비밀번호",
    re.IGNORECASE,
)
_ASTERISKS: Final = re.compile(r"[*•x]{4,}", re.IGNORECASE)
# A variable nobody put in: ${DB_PASSWORD}, $DB_PASSWORD, %DB_PASSWORD%, $(command), #{password}#,
# <%= ENV["DB_PASSWORD"] %>.
_VARIABLE: Final = re.compile(
    r"\$\{[^{}]{1,80}\}|\$[A-Z_][A-Z0-9_]{1,60}|%[A-Z_][A-Z0-9_]{1,60}%|\$\([^()\n]{1,300}\)|`[^`\n]{1,300}`"
    r"|#\{[^{}]{1,80}\}#?|\{\{[^{}]{1,80}\}\}|<%=?(?:(?!%>).){1,300}%>"
    r"|\{\d{0,2}\}|%[sdvq]",  # of a format
    re.DOTALL,
)
_SMALL_VARIABLE: Final = re.compile(r"\$[a-z_]\w{0,60}")
_BRACKETED_PART: Final = re.compile(r"[{}<>]|\$\(")
_SAMPLES: Final = frozenset({
    "myserver", "mydemoserver", "mypgserver", "mypgsqlserver", "mypostgresserver", "servername",
    "server-name", "server_name", "hostname", "host-name", "host_name", "demoserver",
    "mydatabaseserver", "your-server", "yourserver", "myflexibleserver", "mypgflexserver",
})  # fmt: skip


def is_placeholder(keyword: str, value: str) -> bool:
    """Whether ``value`` stands for something that was to be filled in.

    Args:
        keyword: libpq's. A host is one as soon as a part of it is.
    """
    if GAP in value:
        return True
    text = value.strip()
    if keyword in SECRET_KEYWORDS:
        return _is_placeholder_of_a_secret(text)
    patterns = (_BRACKETED, _VARIABLE, _SMALL_VARIABLE, _YOURS)
    if any(pattern.fullmatch(text) for pattern in patterns):
        return True
    if keyword == "host":
        first = text.partition(".")[0]
        return _BRACKETED_PART.search(text) is not None or _YOURS.fullmatch(first) is not None
    return False


def stands_in_brackets(value: str) -> bool:
    """A secret as somebody writes it who filled in the word and left the brackets."""
    return _BRACKETED.fullmatch(value.strip()) is not None


def _is_placeholder_of_a_secret(text: str) -> bool:
    """Somebody's password may stand in braces, or begin with $, and is not to be lost: the word
    inside decides."""
    if _VARIABLE.fullmatch(text) or _YOURS.fullmatch(text) or _ASTERISKS.fullmatch(text):
        return True
    may_be_one = stands_in_brackets(text) or _SMALL_VARIABLE.fullmatch(text) is not None
    return may_be_one and _SECRETS_WORD.search(text) is not None


def is_sample_host(host: str) -> bool:
    """A name Microsoft's pages use for any server. Somebody may really have one of that name."""
    return host.partition(".")[0].lower() in _SAMPLES
