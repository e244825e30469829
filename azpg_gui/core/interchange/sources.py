"""Files, standard input and what was pasted: which form a content has, and all that is in it."""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import Final

from azpg_gui.core.interchange import team, team_packing
from azpg_gui.core.interchange.dialects import (
    azure_cli,
    django,
    environment,
    helm,
    node,
    ruby,
    spring,
    terraform,
)
from azpg_gui.core.interchange.entries import each
from azpg_gui.core.interchange.files import (
    azpg,
    dbeaver,
    jetbrains,
    password_file,
    pgadmin,
    service,
    vscode,
)
from azpg_gui.core.interchange.imported import (
    Imported,
    Kind,
    Reading,
    Refusal,
    UnreadableError,
)
from azpg_gui.core.interchange.json_comments import read_part_of_json
from azpg_gui.core.interchange.marked_text import decoded
from azpg_gui.core.interchange.recognition import (
    DIALECTS,
    read_string,
    recognised,
    with_straightened,
)
from azpg_gui.core.interchange.wrapping import peeled, straightened
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.sentences import sentence

__all__ = ["LIMIT", "kind_of", "read_source"]

LIMIT: Final = 64_000_000  # bytes of a file that are read

_BY_NAME: Final = (
    (re.compile(r"(?:.*[.-])?pgpass(?:\.conf)?"), Kind.PASSWORD_FILE),
    (re.compile(r".*\.conf"), Kind.SERVICE),
    (re.compile(r"(?:.*\.)?env(?:\..*)?"), Kind.ENVIRONMENT),
    (re.compile(r".*\.xml"), Kind.JETBRAINS),
)
_URI_OR_COMMENT: Final = re.compile(r"#.*|postgres(?:ql)?://\S+")
_STRINGS: Final = frozenset(dialect.kind for dialect in DIALECTS)


def kind_of(name: str, content: bytes) -> Kind | None:
    """What a file is, by its name, and by its content where the name does not tell.

    Args:
        name: ``-`` for what has none.
    """
    base = PurePath(name).name.lower()
    by_name = next((kind for pattern, kind in _BY_NAME if pattern.fullmatch(base)), None)
    if by_name is not None and name != "-":
        return by_name
    if team_packing.is_team_archive(content):
        return Kind.AZPG
    text = decoded(content)
    kind = _kind_of_json(text)
    if kind is not None:
        return kind
    if jetbrains.is_jetbrains(text):
        return Kind.JETBRAINS
    if service.recognise(text):
        return Kind.SERVICE
    if password_file.recognise(text):
        return Kind.PASSWORD_FILE
    dialect = recognised(peeled(text))
    return dialect.kind if dialect else None


def _kind_of_json(text: str) -> Kind | None:
    if text.lstrip("\ufeff \t\r\n")[:1] not in {"{", "["} and not text.lstrip().startswith("/"):
        return None
    try:
        document = read_part_of_json(text).value
    except ValueError:
        return None
    if pgadmin.is_pgadmin(document):
        return Kind.PGADMIN
    if dbeaver.is_dbeaver(document):
        return Kind.DBEAVER
    if azpg.is_azpg(document):
        return Kind.AZPG
    return vscode.kind_of_settings(document)


def read_source(
    name: str,
    content: bytes,
    kind: Kind | None = None,
    *,
    beside: Callable[[str], bytes] | None = None,
) -> Reading:
    """Every connection of a content, and every part of it that cannot be read.

    Args:
        name: of the file; ``-`` for standard input, the clipboard and a field.
        kind: what to read it as; None finds it.
        beside: gives the content of another file of the same folder; empty where there is none.
    """
    kind = kind or kind_of(name, content)
    reading = _read(name, content, kind, beside)
    return Reading(
        tuple(replace(one, origin=replace(one.origin, file=name)) for one in reading.imported),
        tuple(replace(one, file=name) for one in reading.refused),
        reading.about,
    )


def _read(
    name: str, content: bytes, kind: Kind | None, beside: Callable[[str], bytes] | None
) -> Reading:
    text = decoded(content)
    match kind:
        case Kind.SERVICE:
            return service.read(content)
        case Kind.PASSWORD_FILE:
            return password_file.read(content)
        case Kind.PGADMIN:
            return pgadmin.read(text)
        case Kind.DBEAVER:
            return dbeaver.read(text)
        case Kind.VSCODE | Kind.AZURE_DATA_STUDIO:
            return vscode.read(text, kind)
        case Kind.JETBRAINS:
            local = decoded(beside("dataSources.local.xml")) if beside is not None else ""
            folder = Path(name).absolute().parent.parent
            return jetbrains.read(text, local, folder=str(folder) if name != "-" else "")
        case Kind.AZPG if team_packing.is_team_archive(content):
            return _read_team(content)
        case Kind.AZPG:
            return azpg.read(text)
        case Kind.ENVIRONMENT if azure_cli.recognise(peeled(text)) == 0:
            return _read_environment(text)
        case Kind.URI | None if _are_uris(text):
            return _read_lines(text)
        case Kind.DJANGO | Kind.RUBY | Kind.SPRING | Kind.NODE | Kind.TERRAFORM | Kind.HELM:
            return _read_several(text, kind)
    read = read_string(text, kind if kind in _STRINGS else None)
    return Reading((read,)) if isinstance(read, Imported) else Reading(refused=(read,))


def _read_team(content: bytes) -> Reading:
    try:
        return team.read_team(team_packing.unzipped(content))
    except UnreadableError as error:
        return Reading(refused=(Refusal(error.sentence, Kind.AZPG),))


def _read_environment(text: str) -> Reading:
    imported: list[Imported] = []
    refused: list[Refusal] = []
    text = text.replace("\r\n", "\n")
    try:
        found = environment.variables_in(straightened(text))
    except UnreadableError as error:
        return Reading(refused=(Refusal(error.sentence, Kind.ENVIRONMENT),))
    for group in environment.groups_of(found):
        line = min(one.line for one in group.values())
        try:
            read = with_straightened(environment.read_group(group), text)
        except UnreadableError as error:
            refused.append(Refusal(error.sentence, Kind.ENVIRONMENT, line=line))
            continue
        if not any((read.values, read.secrets) == (o.values, o.secrets) for o in imported):
            imported.append(read)
    if not imported and not refused:
        none = sentence("None of these variables says anything of a connection.")
        refused.append(Refusal(none, Kind.ENVIRONMENT))
    return Reading(tuple(imported), tuple(refused))


def _read_several(text: str, kind: Kind) -> Reading:
    """Settings files with a connection for each database, or for each environment."""
    bare = peeled(text)
    entries = _entries_of(bare, kind)
    if len(entries) > 1:
        return each(kind, entries, lambda read: read(), _first_line)
    read = read_string(text, kind)
    return Reading((read,)) if isinstance(read, Imported) else Reading(refused=(read,))


def _entries_of(bare: str, kind: Kind) -> Sequence[Callable[[], Imported]]:
    """For each connection the call that reads it; none where the file is read as a whole."""
    match kind:
        case Kind.RUBY if ruby.is_database_yml(bare):
            return [partial(ruby.read_section, *one) for one in ruby.sections_of(bare)]
        case Kind.SPRING:
            return [partial(spring.read_source_of, *one) for one in spring.sources_of(bare)]
        case Kind.TERRAFORM:
            return [partial(terraform.read_provider, *one) for one in terraform.providers_in(bare)]
        case Kind.HELM:
            return [partial(helm.read_database, *one) for one in helm.databases_in(bare)]
        case Kind.NODE:
            found = node.environments_in(bare)
            return [partial(node.read_environment, *one, text=bare) for one in found]
        case Kind.DJANGO:
            with suppress(UnreadableError):
                return [partial(django.read_database, *one) for one in django.databases(bare)]
    return ()


def _first_line(_entry: object) -> int:
    return 1


def _are_uris(text: str) -> bool:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return any("://" in line for line in lines) and all(map(_URI_OR_COMMENT.fullmatch, lines))


def _read_lines(text: str) -> Reading:
    """A URI on each line; a comment above one is its name, unless it is a connection itself or
    holds what looks like a secret."""
    imported: list[Imported] = []
    refused: list[Refusal] = []
    name = ""
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line.strip()
        if bare.startswith("#"):
            name = bare.removeprefix("#").removeprefix(" ")
            name = "" if "://" in name or without_secrets(name) != name else name
        elif bare:
            read = read_string(bare, Kind.URI)
            if isinstance(read, Imported):
                origin = replace(read.origin, line=number)
                imported.append(replace(read, origin=origin, name=name))
            else:
                refused.append(replace(read, line=number))
            name = ""
    return Reading(tuple(imported), tuple(refused))
