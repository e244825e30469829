"""Any text shown without the secrets in it: strings of other programs, typing errors, dumps.

Connection strings of ADO.NET or JDBC, environment files and half-typed URIs end up where a libpq
string belongs. Nothing parses them all; so whatever looks like a secret is hidden.
"""

import re
from typing import Final

from azpg_gui.core.secret import MASK, names_a_secret

__all__ = ["without_secrets"]

# scheme://user:PASSWORD@host, up to the last @: a raw / or @ in the password belongs to it. The
# user may be user@server, as Azure's Single Server had it.
_LIBPQ_URI: Final = re.compile(
    r"(?P<before>(?i:postgres(?:ql)?):/{0,2}[^\s:/?#]*:)(?P<secret>[^\n]*)(?=@)"
)
_URI: Final = re.compile(r"(?P<before>[A-Za-z][\w+.:-]{0,60}://[^\s:/?#]*:)(?P<secret>\S*)(?=@)")
# user:PASSWORD@host and :PASSWORD@host without a scheme.
_BARE: Final = re.compile(
    r"(?P<before>(?:^|(?<=[\s\"'“‘(=/]))[^\s:/\"'“‘(=]+:|(?:^|(?<=\s)):)(?P<secret>(?!//)\S+)(?=@)",
    re.MULTILINE,
)
_TOKEN: Final = re.compile(r"eyJ[\w-]{4,}\.[\w-]+\.[\w-]*")
_BEARER: Final = re.compile(r"(?P<before>\b(?i:bearer)\s+)(?P<secret>[\w.~+/=-]{6,})")
# A line of a password file: host:port:database:user:PASSWORD.
_PASSWORD_FILE: Final = re.compile(
    r"^(?P<before>[^\s:]*:(?:\d{1,5}|\*):(?:[^:\n\\]|\\.)*:(?:[^:\n\\]|\\.)*:)(?P<secret>.+)$",
    re.MULTILINE,
)
_QUOTED: Final = r"""'(?:[^'\\]|\\.|'')*(?:'|$)|"(?:[^"\\]|\\.|"")*(?:"|$)"""
# Bounded, as the name of a scheme above: the time for a long text grows with its length alone.
_WORD: Final = r"""[^\s=＝;&?,'"“”{}()\[\]<>:/]{1,60}"""
_EQUALS: Final = r"(?:[\"']?\s*(?::?[=＝]>?)\s*|[\"']\s*:\s*)"
_ASSIGNED: Final = rf"(?P<before>(?P<keyword>(?:{_WORD}[ ]{{1,8}})?{_WORD}){_EQUALS})"
# keyword=value, the value up to a blank; Keyword=value;, the value up to the semicolon.
_BLANKS_DIVIDE: Final = re.compile(rf"{_ASSIGNED}(?P<value>{_QUOTED}|(?:\\.|[^\s;&])+)", re.DOTALL)
_SEMICOLONS_DIVIDE: Final = re.compile(rf"{_ASSIGNED}(?P<value>{_QUOTED}|[^;\n]+)", re.DOTALL)
# libpq's own notation: what else stands in front of the next keyword belongs to the value.
_KEYWORDS_DIVIDE: Final = re.compile(
    rf"{_ASSIGNED}(?P<value>(?:{_QUOTED}|\S)[^\n]*?(?=\s{{1,40}}\w{{1,60}}\s{{0,8}}=|\s{{0,40}}$))",
    re.MULTILINE,
)
_IS_LIBPQS: Final = re.compile(r"\A\s*\w{1,60}\s{0,8}=\s{0,8}[^\s;]+\s{1,40}\w{1,60}\s{0,8}=")
_ENDS_IN_A_SEMICOLON: Final = re.compile(r"\w\s*=[^;=\n]*;")
_COLON: Final = re.compile(rf"(?P<before>(?P<keyword>{_WORD}):(?=[^\s/]))(?P<value>{_QUOTED}|\S+)")
# password: value, alone on its line; --password value; set PGPASSWORD value.
_YAML: Final = re.compile(
    r"^(?P<before>[ \t-]*+(?P<keyword>[^\s:=]+)[ \t]*:[ \t]+)(?P<value>\S.*)$", re.MULTILINE
)
_OPTION: Final = re.compile(
    r"(?P<before>(?<!\S)--?(?P<keyword>[A-Za-z][\w-]*)\s+)(?P<value>[^\s-]\S*)"
)
_SET: Final = re.compile(
    r"(?P<before>(?<!\S)(?i:set|setenv|export)\s+(?P<keyword>\w{1,60})\s+)(?P<value>[^\s=].*)"
)
# <password>value</password>; <add key="password" value="value"/>.
_ELEMENT: Final = re.compile(r"(?P<before><(?P<keyword>[\w.:-]{1,60})>)(?P<value>[^<]+)")
_ATTRIBUTES: Final = re.compile(
    r"(?P<before>\b(?:key|name)=[\"'](?P<keyword>[^\"']{1,60})[\"']\s{1,40}value=)(?P<value>\"[^\"]*|'[^']*)"
)


def without_secrets(text: str) -> str:
    """``text`` with everything masked that looks like a secret: passwords of URIs and of
    ``user:password@host``, values of keywords that name a secret in any notation
    (``key=value``, ``key='…'``, ``"key": "…"``, ``key: value``, ``--key value``), and tokens.

    It errs on the side of hiding.
    """
    text = _TOKEN.sub(MASK, text)
    for pattern in (_LIBPQ_URI, _URI, _BARE, _BEARER, _PASSWORD_FILE):
        text = pattern.sub(_keep_before, text)
    for pattern in (_ATTRIBUTES, _ELEMENT, _division(text), _COLON, _YAML, _OPTION, _SET):
        text = pattern.sub(_masked_if_secret, text)
    return text


def _division(text: str) -> re.Pattern[str]:
    if _IS_LIBPQS.match(text):
        return _KEYWORDS_DIVIDE
    return _SEMICOLONS_DIVIDE if _ENDS_IN_A_SEMICOLON.search(text) else _BLANKS_DIVIDE


def _keep_before(found: re.Match[str]) -> str:
    return f"{found['before']}{MASK}"


def _masked_if_secret(found: re.Match[str]) -> str:
    words = found["keyword"].split()
    if names_a_secret(words[-1]) or names_a_secret("".join(words)):
        return _keep_before(found)
    value = found["value"]
    if value[:1] in "'\"" and "=" in value:  # options='-c app.password=…'
        return f"{found['before']}{value[0]}{without_secrets(value[1:])}"
    return found[0]
