"""Secrets that stand behind their name without a notation: in sentences, SQL and program code.

``masking.without_secrets`` knows the notations; here is no grammar. What follows *password* is
hidden where it is quoted, where something says *is*, or where it is no word of a sentence, so that
``password authentication failed`` stays readable.
"""

import re
from typing import Final

from azpg_gui.core.secret import MASK, names_a_secret

__all__ = ["without_named"]

_NAME: Final = re.compile(
    r"(?i:mot de passe|pass word|pass phrase|api key|access key|account key)(?!\w)"
    r"|[^\x00-\x7f]{1,30}?(?=(?:는|은|は|が|是|为|為)[!-~])|[\w$][\w$.-]{0,59}"
)
# What every name of a secret has in it (``secret.names_a_secret``), to look at few words closely.
_MAY_NAME: Final = re.compile(
    r"(?i)p[a@]s|pw|psw|mdp|clave|senha|woord|kennw|losen|lösen|adgang|salas|has[lł]|hesl|jelsz"
    r"|parol|[sş]ifre|парол|密|パス|暗証|비밀|비번|암호|패스|secret|geheim|token|creden|creds|key|sas"
    r"|contras|motde|mot de|signat"
)
_NO_PASSWORD: Final = ("token", "secret", "key", "signature", "creden", "sas")
_UPPER_SNAKE: Final = re.compile(r"\$?(?:PG[A-Z]+|[A-Z][A-Z\d]*_[A-Z\d_]+)\Z")
_LONG: Final = 12  # characters of a token, where nothing but a blank divides it from its name

# Between name and value: what closes the name (an index, a call), then an operator or a verb.
_CLOSED: Final = r"[\"'`”’»\])}]{0,3}"
_GAP: Final = r"[ \t]{0,40}"
_OPERATOR: Final = re.compile(
    rf"{_CLOSED}(?:[ ]for(?:[ ]user)?[ ][^\s:]{{1,80}})?{_GAP}"
    rf"(?:[:：]{_GAP}[\w.<>?]{{1,30}}[ ]{{1,8}}=|(?:\|\||\?\?)?[:：]?[=＝]{{1,3}}>?|->|→|[:：﹕])"
    rf"{_GAP}"
)
_VERB: Final = re.compile(
    rf"{_CLOSED}(?:[ \t]{{1,40}}"
    r"(?i:is|was|are|set to|changed to|ist|war|lautet|es|era|est|était|è)"
    r"(?:[ ](?i:now|still|just|set to|really))?[ \t]{1,40}"
    r"|(?:는|은|이|가|は|が|是|为|為)[ \t]{0,8}(?=[!-~“‘「]))"
)
_LATER_VERB: Final = re.compile(
    r"(?:[ \t]{1,8}[A-Za-z']{1,12}){1,4}[ \t]{1,8}(?i:is|was)[ \t]{1,40}"
)
# password, value; .setPassword("value"); the cell of a table.
_MARK: Final = re.compile(rf"{_GAP}[,;~–—]{_GAP}|[ \t]{{1,40}}[|-][ \t]{{1,40}}|\((?=[\"'`])")
_ARGUMENT: Final = re.compile(rf"[\"'],{_GAP}(?=[\"'`])")  # behind ("password"
_BLANKS: Final = re.compile(r"[ \t]{1,40}")
_PLURAL: Final = ("words", "tokens", "secrets", "keys", "s)")
_NEXT_LINE: Final = re.compile(
    rf"{_CLOSED}{_GAP}(?P<colon>[:：]?){_GAP}(?:[|>][-+]?)?{_GAP}\r?\n{_GAP}"
    r"(?P<value>[^\s:]\S*)[ \t]{0,40}(?=\r?\n|\Z)"
)

_QUOTED: Final = re.compile(
    r"(?:[rRbBfFuUeEnN$@]{1,2}|U&)?(?:'{2}[^'\n]+'{2}|'(?:[^'\\\n]|\\.|'')*(?:'|$)"
    r"|\"(?:[^\"\\\n]|\\.|\"\")*(?:\"|$)|`[^`\n]*(?:`|$)|\\{1,3}[\"'][^\"'\n]*)"
    r"|“[^”\n]*”?|„[^“”\n]*[“”]?|‘[^’\n]*’?|«[^»\n]*»?|「[^」\n]*」?"
    r"|\$(?P<tag>\w{0,30})\$[^\n]*?(?:\$(?P=tag)\$|$)",
    re.MULTILINE,
)
_BARE: Final = re.compile(r"[^\s\"'`“”]\S*")
_END_OF_SENTENCE: Final = ".,;:!?)]}>…。，\"'`*_”’»"
_OF_A_SENTENCE: Final = re.compile(
    r"[(\[{<]*[^\W\d_]+(?:['’/-][^\W\d_]+)*|\W+|\d{1,2}|[(#]+\d+"
    r"|[(]?(?=[0-9A-Z]*\d)[0-9A-Z]{5}[)]?"  # an SQLSTATE
)
_INNER_CAPITAL: Final = re.compile(r"[^\W\d_][a-zà-ÿ]+[A-Z]")
# host=…, --option and scheme:// have rules of their own.
_OTHER_RULE: Final = re.compile(
    r"[\w.$-]{1,60}[\"']?[=＝:][^=]|-{1,2}[A-Za-z]|[A-Za-z][\w+.-]{1,30}://"
)
# What stands behind "password is" or "password:" and is none.
_WORDS: Final = (
    "a an the in on of to by for from at as and or but with without via into over here there below "
    "above not never no none null nil false true yes being been now still already only also "
    "correct incorrect wrong right valid invalid required needed missing empty blank absent "
    "expired expiring set unset given supplied provided sent asked accepted rejected refused "
    "denied known unknown unchanged changed different same too very long short weak strong old new "
    "good bad ok okay fine safe stored saved kept read used unused masked hidden encrypted hashed "
    "protected plain plaintext cleartext case sensitive authentication auth failed failure error "
    "mismatch prompt file files check policy policies based method reset change field option "
    "options value hash rotation encryption login must should can cannot could may might will "
    "would was is are be were does did has have had do than that this these those it its your my "
    "our their user username role database host server string property parameter setting argument "
    "variable environment type text undefined object default specified allowed disabled enabled "
    "between because so if when where which while exception fatal psql connection falsch richtig "
    "abgelaufen leer nicht zu fehlt erforderlich ungültig für im incorrecto incorrecta para no "
    "requis expiré vide"
)
_ORDINARY: Final = frozenset(_WORDS.split())


def without_named(text: str) -> str:
    """``text`` with what seems to be the value of a named secret masked."""
    if not _MAY_NAME.search(text):
        return text
    kept: list[str] = []
    position = 0
    for name in _NAME.finditer(text):
        if name.start() < position or not _MAY_NAME.search(name[0]):
            continue
        word = name[0].rstrip(".-")
        span = _value(text, name.start(), word) if names_a_secret(word) else None
        if span is not None:
            kept += [text[position : span[0]], MASK]
            position = span[1]
    return "".join([*kept, text[position:]])


def _value(text: str, start: int, name: str) -> tuple[int, int] | None:
    """Where the value of the name at ``start`` stands; None where it has none."""
    end = start + len(name)
    is_password = not any(part in name.casefold() for part in _NO_PASSWORD)
    operator = _OPERATOR.match(text, end)
    span = _span(text, operator.end(), word=_word_behind(operator[0])) if operator else None
    if span is not None or "-" in name:  # a finding's code, an option
        return span
    verb = _VERB.match(text, end)
    if verb is not None and not name.endswith(_PLURAL):
        span = _span(text, verb.end(), word=_LAST_WORD if is_password else None)
    if span is not None:
        return span
    argument = text[max(start - 9, 0) : start].rstrip(" \"'`").endswith("(")
    for connector in (_LATER_VERB, _MARK, _BLANKS, *((_ARGUMENT,) if argument else ())):
        found = connector.match(text, end)
        span = _span(text, found.end(), word=None) if found else None
        if span is None:
            continue
        long = span[1] - span[0] >= _LONG and text[span[0]].isalnum()
        if is_password or long or connector is _ARGUMENT or _UPPER_SNAKE.match(name):
            return span
    return _alone(text, start, end) if is_password else None


# Which words of a sentence are taken for the value: any; the last of its line.
_ANY_WORD: Final = re.compile(r"[^\W_]")
_LAST_WORD: Final = re.compile(r"[^\W_]\S*[ \t]*$", re.MULTILINE)


def _word_behind(operator: str) -> re.Pattern[str]:
    return _ANY_WORD if set(operator) & set("=＝>→") else _LAST_WORD


def _span(text: str, begins: int, *, word: re.Pattern[str] | None) -> tuple[int, int] | None:
    """The value that begins here.

    Args:
        word: what a word of a sentence has to look like to be taken for one.
    """
    quoted = _QUOTED.match(text, begins)
    if quoted is not None and quoted[0].strip("\"'"):
        return None if MASK in quoted[0] else quoted.span()
    bare = _BARE.match(text, begins)
    if bare is None or MASK in bare[0] or _OTHER_RULE.match(bare[0]):
        return None
    value = bare[0].rstrip(_END_OF_SENTENCE) or bare[0]
    span = begins, begins + len(value)
    if _OF_A_SENTENCE.fullmatch(value) is None or _INNER_CAPITAL.search(value):
        return span
    taken = word is not None and word.match(text, begins)
    return span if taken and value.casefold() not in _ORDINARY else None


def _alone(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A value of one word that has the next line for itself, or the rest of the name's own."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip(" \t-*>|\"'"):
        return None
    below = _NEXT_LINE.match(text, end)
    if below is not None:
        word = below["value"]
        names = word.endswith(":") or _OTHER_RULE.match(word) or MASK in word
        fits = bool(below["colon"]) or _OF_A_SENTENCE.fullmatch(word) is None
        return below.span("value") if fits and not names else None
    beside = re.compile(r"[ \t]{1,40}(?P<value>\w+)[ \t]*(?=\r?\n|\Z)").match(text, end)
    if beside is None or beside["value"].casefold() in _ORDINARY:
        return None
    return beside.span("value")
