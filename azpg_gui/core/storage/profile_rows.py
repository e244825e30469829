"""The rows of ``profiles.json``: each judged by itself, and changed without touching the rest."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from azpg_gui.core.connection.profile import PasswordSource, Profile, Remember, Trust
from azpg_gui.core.connection.profile_fields import (
    FIELDS,
    STRICT_FIELDS,
    fields_document,
    fields_read,
    misfits,
    problem_of_fields,
    set_fields,
    texts_of_fields,
)
from azpg_gui.core.secret import SECRET_KEYWORDS, names_a_secret
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.core.storage.json_scan import RepeatedKeys
from azpg_gui.core.storage.json_text import (
    NO_JSON,
    Element,
    Members,
    is_unicode,
    members_of,
    rendered,
)

__all__ = ["JudgedRows", "Row", "changed_row", "new_row", "problem_of", "rows_of"]

_TEXTS: Final = ("id", "name", "group", "trust", "remember")
_BASE: Final = frozenset({*_TEXTS, "parameters"})
_KNOWN: Final = _BASE | FIELDS
_DEPTH: Final = 2  # steps of indentation of a row in the file


class Row(NamedTuple):
    """One entry of the file.

    Attributes:
        text: as it stands there.
        identifier: its ``id``; where an earlier row has the same, one made of it and its place.
        profile: None where the row cannot be used.
        name: what it is called, as far as that can be read.
        problem: why it cannot be used.
        secrets: settings in it whose name says that they hold a secret. They are not taken up.
    """

    text: str
    identifier: str
    profile: Profile | None = None
    name: str = ""
    problem: Sentence | None = None
    secrets: tuple[str, ...] = ()


class JudgedRows:
    """``rows_of`` for elements of which most were judged before. May be used from any thread."""

    def __init__(self) -> None:
        # By the element itself, which is kept so that nothing else takes its place in memory.
        self._judged: dict[int, tuple[Element, Row]] = {}

    def rows(self, elements: Sequence[Element]) -> list[Row]:
        before = self._judged
        self._judged = judged = {
            id(one): before.get(id(one)) or (one, _row(one, finished=True)) for one in elements
        }
        return _each_its_own([judged[id(one)][1] for one in elements])


def rows_of(elements: Sequence[Element], *, finished: bool = True) -> list[Row]:
    """Every element of the array ``profiles``, the unusable ones too.

    Args:
        finished: False for drafts, in which a host name may be half typed.
    """
    return _each_its_own([_row(element, finished=finished) for element in elements])


def _each_its_own(found: list[Row]) -> list[Row]:
    """No two have the same identifier."""
    if len({row.identifier for row in found}) == len(found):
        return found  # of ten thousand rows, all
    taken = {row.identifier for row in found}
    seen = set[str]()
    for index, row in enumerate(found):
        if row.profile is None:
            continue  # it keeps nobody from having its id
        identifier, count = row.identifier, 1
        while identifier in seen:
            count += 1
            candidate = f"{row.identifier}-{count}"
            identifier = identifier if candidate in taken else candidate
        seen.add(identifier)
        if identifier != row.identifier:
            found[index] = _renamed(row, identifier)
    return found


def _renamed(row: Row, identifier: str) -> Row:
    """With an ``id`` of its own in the text too: written with the next change of the file, so that
    it stays the same when the row before it goes."""
    members = members_of(row.text)
    members.set("id", identifier)
    profile = replace(row.profile, identifier=identifier) if row.profile is not None else None
    return row._replace(text=members.text(_DEPTH), identifier=identifier, profile=profile)


def _row(element: Element, *, finished: bool) -> Row:
    value = element.value
    if value is NO_JSON or not isinstance(value, dict):
        try:
            members = members_of(element.text)
        except ValueError:
            members = Members()
        name = members.value("name")
        text = (
            sentence("It is no valid JSON.")
            if value is NO_JSON
            else sentence("It is no object with a name and an id.")
        )
        return Row(element.text, "", name=_shown(name), problem=text)
    identifier = value.get("id")
    usable_id = identifier if isinstance(identifier, str) and _clean(identifier) else ""
    problem = None if _is_sound(value) else _problem_of_row(element, value, finished=finished)
    if problem is not None:
        return Row(element.text, usable_id, name=_shown(value.get("name")), problem=problem)
    parameters = value.get("parameters", {})
    # libpq's common ones are many rows' only ones, and need no comparing.
    secrets = () if _PLAIN.issuperset(parameters) else tuple(k for k in parameters if _secret(k))
    fields = FIELDS.intersection(value)  # of 10,000 rows most have none
    unfit = misfits(value, fields) if fields else fields
    known = not unfit and _KNOWN.issuperset(value)
    profile = Profile(
        identifier=usable_id,
        name=value["name"],
        group=value.get("group", ""),
        values={k: v for k, v in parameters.items() if k not in secrets} if secrets else parameters,
        trust=_TRUSTS[value.get("trust", "azure")],
        remember=_REMEMBERED[value["remember"]] if "remember" in value else _remember(value),
        unknown={} if known else {k: v for k, v in value.items() if k not in _KNOWN or k in unfit},
        **(fields_read(value, fields - unfit) if fields else {}),
    )
    name = _shown(profile.name) if secrets else profile.name
    return Row(element.text, usable_id, profile, name, None, secrets)


def _remember(value: Mapping[str, Any]) -> Remember:
    """Where the row says no more than ``"password_source": "keyring"``, that says it."""
    by_source = value.get("password_source") == PasswordSource.KEYRING
    return Remember.KEYRING if by_source else Remember.NEVER


def _secret(keyword: str) -> bool:
    return keyword in SECRET_KEYWORDS or (keyword not in _PLAIN and names_a_secret(keyword))


_PLAIN: Final = frozenset({"host", "hostaddr", "port", "dbname", "user", "sslmode", "sslrootcert"})
_TRUSTS: Final[Mapping[str, Trust]] = {trust.value: trust for trust in Trust}
_REMEMBERED: Final[Mapping[str, Remember]] = {one.value: one for one in Remember}
_ODD_IN_HOST: Final = re.compile(r"[@;\s]")  # \s is what str.isspace says


def _is_sound(value: dict[str, Any]) -> bool:
    """Whether there is nothing wrong for certain, told in a third of the time: of ten thousand
    rows, all. Where not, ``_problem_of_row`` looks again, and says what."""
    try:
        identifier, name, group = value["id"], value["name"], value.get("group", "")
        parameters = value.get("parameters", {})
        texts = "".join((identifier, name, group, *parameters, *parameters.values()))
        return (
            type(value) is type(parameters) is dict
            and identifier != ""
            and value.get("trust", "azure") in _TRUSTS
            and value.get("remember", "never") in _REMEMBERED
            and _clean(texts)
            and not _ODD_IN_HOST.search(parameters.get("host", ""))
            and (STRICT_FIELDS.isdisjoint(value) or problem_of_fields(value) is None)
        )
    except (AttributeError, KeyError, TypeError):  # something is missing, or is no text
        return False


def _problem_of_row(row: Element, value: Mapping[str, Any], *, finished: bool) -> Sentence | None:
    """The first thing in a row that this program does not understand."""
    if isinstance(value, RepeatedKeys):
        keys = [key for key in members_of(row.text).names() if key in _BASE]
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            return sentence("“{key}” stands in it twice.", key=twice)
    for key in ("id", "name"):
        if key not in value:
            return sentence("“{key}” is missing.", key=key)
    for key in _TEXTS:
        if not isinstance(value.get(key, ""), str):
            return sentence("“{key}” is no text.", key=key)
    if not value["id"]:
        return sentence("“{key}” is empty.", key="id")
    if value.get("trust", "azure") not in set(Trust):
        return _none_of("trust", Trust)
    if value.get("remember", "never") not in set(Remember):
        return _none_of("remember", Remember)
    values = value.get("parameters", {})
    return (
        _problem_of_parameters(row, values)
        or problem_of_fields(value)
        or _problem_of_texts(value["name"], value.get("group", ""), value["id"], values.items())
        or (_problem_of_host(values) if finished else None)
    )


def _none_of(key: str, known: type[Trust | Remember]) -> Sentence:
    return sentence("“{key}” is none of: {known}.", key=key, known=", ".join(known))


def _problem_of_parameters(row: Element, values: object) -> Sentence | None:
    if not isinstance(values, dict):
        return sentence("“{key}” is no object.", key="parameters")
    if isinstance(values, RepeatedKeys):
        parameters = members_of(row.text).element("parameters")
        keys = members_of(parameters.text).names() if parameters is not None else []
        twice = next((key for key in keys if keys.count(key) > 1), "")
        return sentence("“{key}” stands in it twice.", key=printable(twice, limit=100))
    for key, value in values.items():
        if not isinstance(value, str):
            return sentence(
                "“{key}” is no text. Put the value into quotation marks.",
                key=printable(key, limit=100),
            )
    return None


def problem_of(profile: Profile) -> Sentence | None:
    """Why a profile could not be read again; None where it can. Nothing of a value is quoted."""
    return _problem_of_texts(
        profile.name,
        profile.group,
        profile.identifier,
        [*profile.values.items(), *texts_of_fields(profile)],
    ) or _problem_of_host(profile.values)


def _problem_of_texts(
    name: str, group: str, identifier: str, texts: Iterable[tuple[str, str]]
) -> Sentence | None:
    texts = list(texts)
    if _clean("".join([name, group, identifier, *(part for pair in texts for part in pair)])):
        return None  # of ten thousand rows, all
    for key, text in (("name", name), ("group", group), ("id", identifier), *texts):
        if not (_clean(key) and _clean(text)):
            return sentence("“{key}” holds a character that libpq cannot take.", key=_shown(key))
    return None


def _problem_of_host(values: Mapping[str, str]) -> Sentence | None:
    if any(_no_host(host) for host in values.get("host", "").split(",")):
        return sentence("“host” holds an @, a semicolon or a blank, which no host name does.")
    return None


def _no_host(host: str) -> bool:
    if host.startswith("/"):
        return False  # the folder of a Unix socket
    return any(c in "@;" or c.isspace() for c in host)


def _clean(text: str) -> bool:
    """No NUL, at which libpq would end the value, and no half of a surrogate pair, which has no
    bytes."""
    return "\0" not in text and is_unicode(text)


def _shown(name: object) -> str:
    return printable(name.encode("utf-8", "replace"), limit=100) if isinstance(name, str) else ""


def new_row(profile: Profile) -> str:
    """A row for the file, as text."""
    members = Members()
    for key, value in _members(profile).items():
        members.set_text(key, rendered(value, _DEPTH + 1))
    for key, further in {**profile.unknown, **set_fields(profile)}.items():
        members.set_text(key, rendered(further, _DEPTH + 1))
    return members.text(_DEPTH)


def changed_row(row: Row, profile: Profile) -> str:
    """``row`` with what ``profile`` changes in it. All else stays to the letter: what a newer
    version wrote, and a secret somebody put there by hand."""
    members = members_of(row.text)
    before = members.text(_DEPTH)
    was = {**_members(row.profile), **fields_document(row.profile)} if row.profile else {}
    for key, value in {**_members(profile), **fields_document(profile)}.items():
        if key != "parameters" and value != was.get(key):
            members.set(key, value)
    element = members.element("parameters")
    parameters = members_of(element.text) if element is not None else Members()
    parameters_before = parameters.text(_DEPTH + 1)
    for key in set(parameters.names()) - profile.values.keys() - set(row.secrets):
        parameters.remove(key)
    for key, text in profile.values.items():
        parameters.set(key, text)
    if parameters.text(_DEPTH + 1) != parameters_before:
        members.set_text("parameters", parameters.text(_DEPTH + 1))
    return row.text if members.text(_DEPTH) == before else members.text(_DEPTH)


def _members(profile: Profile) -> dict[str, Any]:
    return {
        "id": profile.identifier,
        "name": profile.name,
        "group": profile.group,
        "trust": profile.trust.value,
        "remember": profile.remember.value,
        "parameters": dict(profile.values),
    }
