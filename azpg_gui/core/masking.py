"""Any text shown without the secrets in it: strings of other programs, typing errors, dumps.

Connection strings of ADO.NET or JDBC, environment files and half-typed URIs end up where a libpq
string belongs. Nothing parses them all; so whatever looks like a secret is hidden.
"""

import re
from collections.abc import Callable
from ipaddress import IPv6Address
from typing import Final

from azpg_gui.core.masking_named import without_named
from azpg_gui.core.secret import MASK, names_a_secret

__all__ = ["without_secrets"]

# What stands in front of the password in scheme://user:PASSWORD@host. The password goes up to the
# last @ of its line or word (a raw / or @ belongs to it), which is found first: looking for it
# from every place where one may begin takes a time that grows with the square of the length. The
# user may be user@server, as Azure's Single Server had it.
_LIBPQ_URI: Final = re.compile(r"(?i:postgres(?:ql)?):/{0,2}[^\s:/?#]*:")
_URI: Final = re.compile(r"[A-Za-z][\w+.:-]{0,60}://[^\s:/?#]*?(?::|%3[Aa])")
# user:PASSWORD@host and :PASSWORD@host without a scheme.
_BARE: Final = re.compile(
    r"(?:(?:^|(?<=[\s\"'“‘(=/]))[^\s:/\"'“‘(=]+:|(?:^|(?<=\s)):)(?=\S)(?!//)", re.MULTILINE
)
_LINE: Final = re.compile(r"[^\n]+")
_NO_BLANKS: Final = re.compile(r"\S+")
_DOTTED: Final = re.compile(r"[\w.-]+")
# base64 of {": what a JSON Web Token's header begins with (RFC 7519).
_HEADER_BEGINS: Final = "eyJ"
_SHORTEST_HEADER: Final = 7
_BEARER: Final = re.compile(r"(?P<before>\b(?i:bearer)\s+)(?P<secret>[\w.~+/=-]{6,})")
# A line of a password file: host:port:database:user:PASSWORD.
_PASSWORD_FILE: Final = re.compile(
    r"^(?P<before>[^\s:]*:(?:\d{1,5}|\*):(?:[^:\n\\]|\\.)*:(?:[^:\n\\]|\\.)*:)(?P<secret>.+)$",
    re.MULTILINE,
)
_QUOTED: Final = r"""''[^'\n]+''|'(?:[^'\\]|\\.|'')*(?:'|$)|"(?:[^"\\]|\\.|"")*(?:"|$)"""
# Bounded, as the name of a scheme above: the time for a long text grows with its length alone.
_WORD: Final = r"""[^\s=＝;&?,'"“”{}()\[\]<>:/]{1,60}"""
_EQUALS: Final = r"(?:[\"']?\s*(?::?[=＝]{1,3}>?)\s*|[\"']\s*:\s*)"
_ASSIGNED: Final = rf"(?P<before>(?P<keyword>(?:{_WORD}[ ]{{1,8}})?{_WORD}){_EQUALS})"
# keyword=value, the value up to a blank; Keyword=value;, the value up to the semicolon. An & or ;
# behind which no keyword follows belongs to the value, and so does all within ODBC's braces.
_ON: Final = r"[;&](?=\S)(?![\w .-]{1,60}=)"
_BLANKS_DIVIDE: Final = re.compile(
    rf"{_ASSIGNED}(?P<value>{_QUOTED}|(?:\\.|[^\s;&]|{_ON})+)", re.DOTALL
)
_SEMICOLONS_DIVIDE: Final = re.compile(
    rf"{_ASSIGNED}(?P<value>{_QUOTED}|\{{(?:[^}}\n]|\}}\}})*\}}|[^;\n]+)", re.DOTALL
)
# libpq's own notation: what else stands in front of the next keyword belongs to the value.
_KEYWORDS_DIVIDE: Final = re.compile(
    rf"{_ASSIGNED}(?P<value>(?:{_QUOTED}|\S)[^\n]*?(?=\s{{1,40}}\w{{1,60}}\s{{0,8}}=|\s{{0,40}}$))",
    re.MULTILINE,
)
_IS_LIBPQS: Final = re.compile(r"\A\s*\w{1,60}\s{0,8}=\s{0,8}[^\s;]+\s{1,40}\w{1,60}\s{0,8}=")
_ENDS_IN_A_SEMICOLON: Final = re.compile(r"\w\s*=[^;=\n]*;")
_COLON: Final = re.compile(rf"(?P<before>(?P<keyword>{_WORD}):(?=[^\s/]))(?P<value>{_QUOTED}|\S+)")
# password: "value" within a line, and {password: value, …}.
_COLON_AND_BLANK: Final = re.compile(
    rf"(?P<before>(?P<keyword>(?:{_WORD}[ ]{{1,8}})?{_WORD})[ ]{{0,8}}:[ \t]{{1,40}})"
    rf"(?P<value>{_QUOTED})"
)
_WITHIN_BRACES: Final = re.compile(
    rf"(?P<before>[{{,(][ \t]{{0,40}}(?P<keyword>{_WORD})[ ]{{0,8}}:[ \t]{{1,40}})"
    r"(?P<value>[^\s,;)}]+)"
)
# password: value, alone on its line; --password value; set PGPASSWORD value.
_YAML: Final = re.compile(
    r"^(?P<before>[ \t-]*+(?P<keyword>[^\s:=]+)[ \t]*:[ \t]+(?:[|>][-+]?\s+)?)(?P<value>\S.*)$",
    re.MULTILINE,
)
_OPTION: Final = re.compile(
    r"(?P<before>(?<!\S)--?(?P<keyword>[A-Za-z][\w-]*)\s+)(?P<value>[^\s-]\S*)"
)
_SET: Final = re.compile(
    r"(?P<before>(?<!\S)(?i:setx?|setenv|export|env)\s+(?:-\w+\s+)?(?P<keyword>\w{1,60})\s+)"
    r"(?P<value>[^\s=].*)"
)
# <password>value</password>; <add key="password" value="value"/>.
_ELEMENT: Final = re.compile(r"(?P<before><(?P<keyword>[\w.:-]{1,60})>)(?P<value>[^<]+)")
_ATTRIBUTES: Final = re.compile(
    r"(?P<before>\b(?:key|name)=[\"'](?P<keyword>[^\"']{1,60})[\"']\s{1,40}value=)(?P<value>\"[^\"]*|'[^']*)"
)
# ALTER ROLE name PASSWORD 'value', as a server logs it; az … -p value.
_SQL: Final = re.compile(r"(?i)(?P<before>\bpassword\s{1,40})E?'(?:[^']|'')*(?:'|$)")
_AZ: Final = re.compile(r"(?P<before>\baz [a-z][^\n]{0,400}? -p[ =])(?P<secret>[^\s-]\S*)")
_OF_OTHERS: Final = re.compile(
    r"(?P<before>\b(?:mysql\w{0,20}|mariadb|sqlcmd)\b[^\n]{0,400}? -[pP] ?)(?P<secret>[^\s-]\S*)"
)
_IDENTIFIED: Final = re.compile(
    r"(?P<before>\b(?i:identified\s{1,8}by)\s{1,8})(?P<secret>'[^'\n]*'?|\"[^\"\n]*\"?|[^\s;]+)"
)
# Authorization: Basic value; curl -u user:value.
_BASIC: Final = re.compile(
    r"(?P<before>\b(?i:authorization)[\"']?\s{0,8}[:=]\s{0,8}[\"']?\w{1,20}\s{1,8})"
    r"(?P<secret>[^\s\"']+)"
)
_CURL: Final = re.compile(
    r"(?P<before>(?<!\S)(?:-u|--user|--proxy-user)[ =]{1,8}[\"']?[^\s:\"']{1,80}:)"
    r"(?P<secret>[^\s\"']+)"
)
# postgresql://user:password with no @ behind it: what stands there and is no port.
_NO_HOST: Final = re.compile(
    r"(?P<before>\b(?i:postgres(?:ql)?)(?:\+\w{1,20})?:/{1,2}[^\s:/?#@\[\]%]{1,80}:)"
    r"(?!\d{1,5}(?:[^\w@]|$))(?P<secret>[^\s/?#@\"'{$<•]+)"
)
# name: PGPASSWORD, value: … (Kubernetes, App Service); <property name="password">…</property>.
_PAIR: Final = re.compile(
    r"(?P<before>\b(?i:name|key|setting)[\"']?\s{0,8}[:=]\s{0,8}[\"']?(?P<keyword>[\w.:-]{1,60})"
    r"[\"']?(?:[^\S\n]{0,40}>|(?:[,\s]|[\"']?slotSetting[\"']?\s{0,8}:\s{0,8}\w{4,5}){1,80}"
    r"[\"']?(?i:value|defaultValue)[\"']?\s{0,8}[:=]\s{0,8}))"
    r"(?P<value>\"(?:[^\"\\\n]|\\.)*\"?|'[^'\n]*'?|[^\s<\"'][^\n<]*)"
)
# Calls that take source, user and password in this order; PHP's stack traces show them so.
_STRING: Final = r"""(?:'[^'\n]*'|"[^"\n]*")"""
_CALL: Final = re.compile(
    r"(?P<before>(?:PDO(?:->__construct)?|DriverManager\.getConnection|[cC]onnect)\("
    rf"\s*(?:{_STRING}|\w{{1,60}}),\s*{_STRING},\s*){_STRING}"
)


_NESTED: Final = 3  # a quoted text within a quoted text within …, and none deeper is looked into


def without_secrets(text: str) -> str:
    """``text`` with everything masked that looks like a secret: passwords of URIs and of
    ``user:password@host``, values of keywords that name a secret in any notation
    (``key=value``, ``key='…'``, ``"key": "…"``, ``key: value``, ``--key value``), and tokens.

    It errs on the side of hiding.
    """
    return _without(text, 0)


def _without(text: str, depth: int) -> str:
    text = _DOTTED.sub(_without_tokens, text)
    for within, before in ((_LINE, _LIBPQ_URI), (_NO_BLANKS, _URI), (_NO_BLANKS, _BARE)):
        text = within.sub(_up_to_the_last_at(before), text) if "@" in text else text
    text = _BEARER.sub(_keep_before, text)
    for pattern in (
        _SQL, _IDENTIFIED, _AZ, _OF_OTHERS, _CALL, _BASIC, _CURL, _NO_HOST
    ):  # fmt: skip
        text = pattern.sub(_keep_before, text)
    text = _PASSWORD_FILE.sub(_keep_before_unless_an_address, text)
    for pattern in (
        _ATTRIBUTES, _ELEMENT, _PAIR, _division(text), _COLON, _COLON_AND_BLANK,
        _WITHIN_BRACES, _YAML, _OPTION, _SET,
    ):  # fmt: skip
        text = pattern.sub(lambda found: _masked_if_secret(found, depth), text)
    return without_named(text)


def _keep_before_unless_an_address(found: re.Match[str]) -> str:
    """``fd12:3456:789a:1:ffff:ffff:ffff:ffff`` is written as a line of a password file is."""
    try:
        address = IPv6Address(found[0])
    except ValueError:
        return _keep_before(found)
    return found[0] if address.scope_id is None else _keep_before(found)


def _up_to_the_last_at(before: re.Pattern[str]) -> Callable[[re.Match[str]], str]:
    """In each line or word found: what follows ``before``, up to the last @, is masked."""

    def masked(found: re.Match[str]) -> str:
        start, at = found.start(), found.string.rfind("@", *found.span())
        begins = before.search(found.string, start, at) if at > start else None
        if begins is None:
            return found[0]
        return f"{found.string[start : begins.end()]}{MASK}{found.string[at : found.end()]}"

    return masked


def _without_tokens(found: re.Match[str]) -> str:
    """Header, payload and signature, from a word's first "eyJ": a later one has less behind it.

    No pattern: the linear one needs atomic groups, which Python 3.11.2 gets wrong.
    """
    parts, kept = found[0].split("."), list[str]()
    if _HEADER_BEGINS not in found[0]:
        return found[0]
    index = 0
    while index < len(parts):
        part = parts[index]
        begins = part.find(_HEADER_BEGINS)
        whole = begins >= 0 and len(part) - begins >= _SHORTEST_HEADER and index + 2 < len(parts)
        if whole and parts[index + 1]:
            kept.append(f"{part[:begins]}{MASK}")
            index += 3
        else:
            kept.append(part)
            index += 1
    return ".".join(kept)


def _division(text: str) -> re.Pattern[str]:
    if _IS_LIBPQS.match(text):
        return _KEYWORDS_DIVIDE
    return _SEMICOLONS_DIVIDE if _ENDS_IN_A_SEMICOLON.search(text) else _BLANKS_DIVIDE


def _keep_before(found: re.Match[str]) -> str:
    return f"{found['before']}{MASK}"


def _masked_if_secret(found: re.Match[str], depth: int) -> str:
    words = found["keyword"].split()
    if names_a_secret(words[-1]) or names_a_secret("".join(words)):
        return _keep_before(found)
    value = found["value"]
    if value[0] in "'\"" and ("=" in value or ":" in value):  # options='-c app.password=…'
        return f"{found['before']}{value[0]}{_inner(value[1:], depth + 1)}"
    if "=" in value:  # --from-literal=password=…
        return f"{found['before']}{_inner(value, depth + 1)}"
    return found[0]


def _inner(quoted: str, depth: int) -> str:
    return _without(quoted, depth) if depth <= _NESTED else MASK
