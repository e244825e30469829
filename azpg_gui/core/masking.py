"""Any text shown without the secrets in it: strings of other programs, typing errors, dumps.

Connection strings of ADO.NET or JDBC, environment files and half-typed URIs end up where a libpq
string belongs. Nothing parses them all; so whatever looks like a secret is hidden.
"""

import re
from typing import Final

from azpg_gui.core.secret import MASK, names_a_secret

__all__ = ["without_secrets"]

# scheme://user:PASSWORD@host, up to the last @: a raw / or @ in the password belongs to it.
_LIBPQ_URI: Final = re.compile(
    r"(?P<before>(?i:postgres(?:ql)?):/{0,2}[^\s:/?#@]*:)(?P<secret>[^\n]*)(?=@)"
)
_URI: Final = re.compile(r"(?P<before>[A-Za-z][\w+.:-]{0,60}://[^\s:/?#@]*:)(?P<secret>\S*)(?=@)")
# user:PASSWORD@host without a scheme.
_BARE: Final = re.compile(
    r"(?P<before>(?:^|(?<=[\s\"'“‘(=/]))[^\s:/@\"'“‘(=]+:)(?P<secret>(?!//)\S+)(?=@)", re.MULTILINE
)
_TOKEN: Final = re.compile(r"eyJ[\w-]{4,}\.[\w-]+\.[\w-]*")
_QUOTED: Final = r"""'(?:[^'\\]|\\.|'')*(?:'|$)|"(?:[^"\\]|\\.|"")*(?:"|$)"""
# Bounded, as the name of a scheme above: the time for a long text grows with its length alone.
_WORD: Final = r"""[^\s=;&?,'"“”{}()\[\]<>:/]{1,60}"""
_ASSIGNED: Final = (
    rf"(?P<before>(?P<keyword>(?:{_WORD}[ ]{{1,8}})?{_WORD})(?:[\"']?\s*=\s*|[\"']\s*:\s*))"
)
# keyword=value, the value up to a blank; Keyword=value;, the value up to the semicolon.
_BLANKS_DIVIDE: Final = re.compile(rf"{_ASSIGNED}(?P<value>{_QUOTED}|(?:\\.|[^\s;&])+)", re.DOTALL)
_SEMICOLONS_DIVIDE: Final = re.compile(rf"{_ASSIGNED}(?P<value>{_QUOTED}|[^;\n]+)", re.DOTALL)
_ENDS_IN_A_SEMICOLON: Final = re.compile(r"\w\s*=[^;=\n]*;")
# password: value, alone on its line; --password value.
_YAML: Final = re.compile(
    r"^(?P<before>[ \t-]*+(?P<keyword>[^\s:=]+)[ \t]*:[ \t]+)(?P<value>\S.*)$", re.MULTILINE
)
_OPTION: Final = re.compile(
    r"(?P<before>(?<!\S)--?(?P<keyword>[A-Za-z][\w-]*)\s+)(?P<value>[^\s-]\S*)"
)


def without_secrets(text: str) -> str:
    """``text`` with everything masked that looks like a secret: passwords of URIs and of
    ``user:password@host``, values of keywords that name a secret in any notation
    (``key=value``, ``key='…'``, ``"key": "…"``, ``key: value``, ``--key value``), and tokens.

    It errs on the side of hiding.
    """
    text = _TOKEN.sub(MASK, text)
    for pattern in (_LIBPQ_URI, _URI, _BARE):
        text = pattern.sub(_keep_before, text)
    divided = _SEMICOLONS_DIVIDE if _ENDS_IN_A_SEMICOLON.search(text) else _BLANKS_DIVIDE
    for pattern in (divided, _YAML, _OPTION):
        text = pattern.sub(_masked_if_secret, text)
    return text


def _keep_before(found: re.Match[str]) -> str:
    return f"{found['before']}{MASK}"


def _masked_if_secret(found: re.Match[str]) -> str:
    words = found["keyword"].split()
    is_secret = names_a_secret(words[-1]) or names_a_secret("".join(words))
    return _keep_before(found) if is_secret else found[0]
