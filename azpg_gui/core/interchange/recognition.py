"""Which dialect a text is of, and what it says: any text at all gives one or the other answer."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from azpg_gui.core.interchange.dialects import (
    ado_net,
    azure_cli,
    cpp,
    django,
    environment,
    go,
    helm,
    jdbc,
    keywords,
    node,
    odbc,
    pdo,
    php,
    prisma,
    psql,
    python,
    r2dbc,
    ruby,
    rust,
    spring,
    sqlalchemy,
    terraform,
    uri,
    web_app,
)
from azpg_gui.core.interchange.imported import (
    Concern,
    ConcernCode,
    Imported,
    Kind,
    Refusal,
    UnreadableError,
)
from azpg_gui.core.interchange.wrapping import peeled, straightened
from azpg_gui.core.sentences import sentence

__all__ = ["DIALECTS", "Dialect", "read_string", "recognised", "with_straightened"]


class Dialect(NamedTuple):
    """Attributes:
    recognise: how sure it is that a text is of this dialect, from 0 to 1.
    read: what it says. Raises UnreadableError.
    """

    kind: Kind
    recognise: Callable[[str], float]
    read: Callable[[str], Imported]


# Of two that are equally sure the first counts.
DIALECTS: Final = (
    Dialect(Kind.URI, uri.recognise, uri.read),
    Dialect(Kind.JDBC, jdbc.recognise, jdbc.read),
    Dialect(Kind.R2DBC, r2dbc.recognise, r2dbc.read),
    Dialect(Kind.SQLALCHEMY, sqlalchemy.recognise, sqlalchemy.read),
    Dialect(Kind.AZURE_CLI, azure_cli.recognise, azure_cli.read),
    Dialect(Kind.SPRING, spring.recognise, spring.read),
    Dialect(Kind.TERRAFORM, terraform.recognise, terraform.read),
    Dialect(Kind.HELM, helm.recognise, helm.read),
    Dialect(Kind.PSQL, psql.recognise, psql.read),
    Dialect(Kind.PHP, php.recognise, php.read),
    Dialect(Kind.PDO, pdo.recognise, pdo.read),
    Dialect(Kind.RUBY, ruby.recognise, ruby.read),
    Dialect(Kind.CPP, cpp.recognise, cpp.read),
    Dialect(Kind.DJANGO, django.recognise, django.read),
    Dialect(Kind.PRISMA, prisma.recognise, prisma.read),
    Dialect(Kind.NODE, node.recognise, node.read),
    Dialect(Kind.RUST, rust.recognise, rust.read),
    Dialect(Kind.GO, go.recognise, go.read),
    Dialect(Kind.PYTHON, python.recognise, python.read),
    Dialect(Kind.ODBC, odbc.recognise, odbc.read),
    Dialect(Kind.WEB_APP, web_app.recognise, web_app.read),
    Dialect(Kind.ADO_NET, ado_net.recognise, ado_net.read),
    Dialect(Kind.ENVIRONMENT, environment.recognise, environment.read),
    Dialect(Kind.KEYWORDS, keywords.recognise, keywords.read),
)


def recognised(text: str) -> Dialect | None:
    """The dialect that is surest of ``text``, which was peeled; None where none is."""
    best: tuple[float, Dialect | None] = (0.0, None)
    for dialect in DIALECTS:
        score = dialect.recognise(text)
        if score > best[0]:
            best = (score, dialect)
    return best[1]


def read_string(text: str, kind: Kind | None = None) -> Imported | Refusal:
    """What a pasted text says.

    Args:
        kind: the dialect to read it as; None finds it.
    """
    line = 1 + text[: len(text) - len(text.lstrip())].count("\n")
    bare = peeled(text)
    dialect = next((d for d in DIALECTS if d.kind is kind), None) or recognised(bare)
    if dialect is None:
        nothing = sentence("It is no connection string that is known here; nothing was understood.")
        empty = sentence("There is nothing in it.")
        return Refusal(nothing if bare else empty, line=line)
    try:
        imported = dialect.read(bare)
    except UnreadableError as error:
        return Refusal(error.sentence, dialect.kind, line=line + max(error.line - 1, 0))
    origin = replace(imported.origin, line=line + imported.origin.line - 1)
    return with_straightened(replace(imported, origin=origin), text)


def with_straightened(imported: Imported, text: str) -> Imported:
    """``imported``, and that ``text`` held characters which were left out or read as others."""
    around = text.strip("\ufeff\u200b \t\r\n")
    if straightened(around) == around:
        return imported
    concern = Concern(
        ConcernCode.AMBIGUOUS,
        sentence(
            "Characters that nobody sees were left out of the text, or typographic quotation marks "
            "read as plain ones."
        ),
    )
    return replace(imported, concerns=(*imported.concerns, concern))
