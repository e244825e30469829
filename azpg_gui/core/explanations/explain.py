"""Text of an error → what it can mean, most likely first. Pure: no server, no file, no clock."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, NamedTuple

from azpg_gui.core.azure.commands import client_address_in, server_name, shell_word
from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.explanations.attempts import Part, parts
from azpg_gui.core.explanations.languages import in_other_languages
from azpg_gui.core.explanations.matching import fits, normalised, sqlstates_in, without_names
from azpg_gui.core.explanations.messages.row import Row
from azpg_gui.core.explanations.tables import MEANINGS, TABLES
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import without_any
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Attempt", "Cause", "Explained", "explain", "what_would_help"]

# Of a longer text, its beginning and its end: the cause stands in the first lines or in the last.
_FIRST, _LAST = 48_000, 16_000
_SHOWN: Final = 240
_MASKED: Final = 16_000  # of an attempt, to show its beginning

# Of attempts that got no further than this, a refusal for want of TLS is none's consequence.
_NOT_THERE: Final = frozenset(
    {
        "name-not-resolved",
        "connection-refused",
        "connection-timeout",
        "host-unreachable",
    }
)
# A port, a path or half a password in the host's place.
_NO_HOST: Final = re.compile(r"(?:host name \"|resolve host ')[^\"'\s]{0,200}[:/@]")
# What a command leaves open.
_OPEN: Final = re.compile(r"\b(?:SERVER|ADDRESS)\b")
_USER_NAMED: Final = re.compile(r'user "[^"]')
_WITH_SUFFIX: Final = re.compile(r'"(?P<user>[^"\s@]{1,100})@(?P<server>[^"\s@]{1,100})"')


@dataclass(frozen=True, slots=True)
class Cause:
    """Attributes:
    meaning: what happened and why; ``note`` is what the very words of the message add.
    told_apart_by: what tells it from the other causes.
    decides: a command that shows whether this is the cause.
    recognised_by: words of our table, never of the text.
    """

    code: str
    title: Sentence
    meaning: Sentence
    note: Sentence | None
    told_apart_by: Sentence
    remedies: tuple[Remedy, ...]
    decides: str
    recognised_by: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One of the attempts a message tells of.

    Attributes:
        words: its beginning, masked.
        codes: empty where nothing in it is known.
        follows: it only follows from an attempt before it.
    """

    words: str
    host: str
    address: str
    port: str
    codes: tuple[str, ...]
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Explained:
    """Attributes:
    causes: most likely first; empty where nothing was recognised.
    attempts: in the order they were made.
    masked: the text without the secrets in it.
    """

    causes: tuple[Cause, ...]
    attempts: tuple[Attempt, ...]
    masked: str


@dataclass(frozen=True, slots=True)
class _Recognised:
    part: Part
    codes: tuple[str, ...]
    row: Row
    by: str


class _Names(NamedTuple):
    """What the message itself names, for the commands; None where it does not."""

    server: str | None
    address: str | None

    def put_into(self, remedy: Remedy) -> Remedy:
        if remedy.command is None:
            return remedy
        words = {
            "SERVER": shell_word(self.server or "", "SERVER"),
            "ADDRESS": self.address or "ADDRESS",
        }
        filled = _OPEN.sub(lambda found: words[found[0]], remedy.command)
        return replace(remedy, command=filled)


def explain(text: str) -> Explained:
    """What an error message, a line of a log, an SQLSTATE or a finding's code can mean."""
    if len(text) > _FIRST + _LAST:
        text = f"{text[:_FIRST]}\n{text[-_LAST:]}"
    masked = printable(without_secrets(without_any(text)), limit=_FIRST + _LAST)
    named = _code_named(text)
    if named is not None:
        return Explained((_cause(named, None, named, ""),), (), masked)
    taken = parts(text)
    names = _Names(_server(taken), client_address_in(normalised(text[:_FIRST])))
    found = [one for part in taken if (one := _recognise(part)) is not None]
    ranked = sorted(found, key=lambda one: _rank(one, found))  # stable: the first attempt first
    causes: dict[str, Cause] = {}
    for one in ranked:
        for code in one.codes:
            if code not in causes:
                note = one.row.note if code == one.codes[0] else None
                causes[code] = _cause(code, note, one.by, _target(one.part, taken), names)
    by_part = {id(one.part): one for one in found}
    begun = [part for part in taken if part.begins]
    attempts = tuple(_attempt(part, by_part.get(id(part)), found) for part in begun)
    return Explained(tuple(causes.values()), attempts if len(begun) > 1 else (), masked)


def _code_named(text: str) -> str | None:
    word = text.strip().lower().replace("_", "-")
    return word if word in MEANINGS else None


def _recognise(part: Part) -> _Recognised | None:
    words, states = without_names(part.words), sqlstates_in(part.words)
    for table in TABLES:
        for row in table:
            by = next((p for p in row.patterns if _fits_in_any_language(p, words)), None)
            by = by or next((state for state in row.sqlstates if state in states), None)
            if by is not None:
                return _Recognised(part, _reordered(row.codes, part), row, by)
    return None


def _fits_in_any_language(pattern: str, words: str) -> bool:
    return fits(pattern, words) or any(fits(p, words) for p in in_other_languages(pattern))


def _reordered(codes: tuple[str, ...], part: Part) -> tuple[str, ...]:
    """Names in the message decide: what stands behind the user's, what stands in the host's."""
    if "name-not-resolved" in codes and _NO_HOST.search(part.words):
        return ("setting-invalid", *codes)
    if "user-has-server-suffix" not in codes:
        return codes
    named = _WITH_SUFFIX.search(part.words)
    others = tuple(code for code in codes if code != "user-has-server-suffix")
    if named is None:
        return others if _USER_NAMED.search(part.words) else codes
    first_label = part.host.partition(".")[0]
    if named["server"] in {first_label, part.host} or "." not in named["server"]:
        return ("user-has-server-suffix", *others)
    # A user of Entra is named by a domain of its tenant's, which is no server's.
    is_server = named["server"].endswith(".postgres.database.azure.com")
    return ("user-has-server-suffix", *others) if is_server else others


def _rank(one: _Recognised, among: Iterable[_Recognised]) -> int:
    """Where an attempt got furthest is where the trouble lies; what only follows comes last."""
    if _follows(one, among):
        return 2
    return 1 if one.codes[0] in _NOT_THERE else 0


def _follows(one: _Recognised, among: Iterable[_Recognised]) -> bool:
    """A plaintext attempt beside one with TLS that says why, or the other way round."""
    first = one.codes[0]
    others = [other.codes[0] for other in among if other.codes[0] != first]
    if first == "tls-required":
        return any(code not in _NOT_THERE for code in others)
    if first == "tls-not-offered":
        return any(code not in _NOT_THERE and code != "tls-required" for code in others)
    return False


def _target(part: Part, among: Iterable[Part]) -> str:
    named = part if part.host else next((other for other in among if other.host), part)
    if not named.host:
        return ""
    return f'"host={named.host} port={named.port}"'


def _server(taken: Iterable[Part]) -> str | None:
    """What ``az`` calls the first server of Azure's that the message names."""
    found = (azure_host(part.host) for part in taken if part.host)
    return next((server_name(azure) for azure in found if azure is not None), None)


def _cause(
    code: str, note: Sentence | None, by: str, target: str, names: _Names | None = None
) -> Cause:
    known = MEANINGS[code]
    decides = known.decides.replace("TARGET", target) if target else known.decides
    remedies = tuple(names.put_into(remedy) if names else remedy for remedy in known.remedies)
    return Cause(code, known.title, known.meaning, note, known.told_apart_by, remedies, decides, by)


def _attempt(part: Part, recognised: _Recognised | None, among: Iterable[_Recognised]) -> Attempt:
    # By lines first: `password: '…'` is told by where its line begins.
    masked = without_secrets(without_any(part.text[:_MASKED]))
    words = printable(without_secrets(without_any(" ".join(masked.split()))), limit=_SHOWN)
    if recognised is None:
        return Attempt(words, part.host, part.address, part.port, ())
    follows = _follows(recognised, among)
    return Attempt(words, part.host, part.address, part.port, recognised.codes[:1], follows)


def what_would_help() -> Sentence:
    """Said where nothing was recognised."""
    return sentence(
        "Nothing in this text is known. What helps: the whole message with the lines after "
        "“Caused by” or “DETAIL”, its SQLSTATE (psql: \\set VERBOSITY verbose), or the output of "
        "azpg check TARGET."
    )
