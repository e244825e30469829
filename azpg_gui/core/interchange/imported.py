"""What another program's string or file says, in libpq's own keywords."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from azpg_gui.core.connection.profile import Trust
from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import ExplainedError, Sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "AsWritten",
    "Attachment",
    "Concern",
    "ConcernCode",
    "ImportOrigin",
    "Imported",
    "Kind",
    "Reading",
    "Refusal",
    "UnreadableError",
]


class Kind(StrEnum):
    """A dialect of connection strings, or the form of a file."""

    URI = "uri"
    KEYWORDS = "keywords"
    JDBC = "jdbc"
    R2DBC = "r2dbc"
    ADO_NET = "ado.net"
    WEB_APP = "web-app"
    ODBC = "odbc"
    PSQL = "psql"
    NODE = "node"
    PRISMA = "prisma"
    PYTHON = "python"
    SQLALCHEMY = "sqlalchemy"
    DJANGO = "django"
    PHP = "php"
    PDO = "pdo"
    RUBY = "ruby"
    CPP = "c++"
    GO = "go"
    RUST = "rust"
    SPRING = "spring"
    QUARKUS = "quarkus"
    MICRONAUT = "micronaut"
    TERRAFORM = "terraform"
    HELM = "helm"
    AZURE_CLI = "azure-cli"
    ENVIRONMENT = "environment"
    SERVICE = "service"
    PASSWORD_FILE = "pgpass"  # noqa: S105 - a file, not a password
    PGADMIN = "pgadmin"
    DBEAVER = "dbeaver"
    JETBRAINS = "jetbrains"
    VSCODE = "vscode"
    AZURE_DATA_STUDIO = "azure-data-studio"
    AZPG = "azpg"


class ConcernCode(StrEnum):
    """What somebody should know of a connection before it is imported."""

    WEAKER = "weaker"  # proves less than verify-full, or than a profile that is there
    UNKNOWN = "unknown"  # libpq has nothing like it: kept beside the profile, without effect
    AMBIGUOUS = "ambiguous"  # could be read otherwise
    PLACEHOLDER = "placeholder"  # {your_password}: to be filled in
    TRANSLATED = "translated"  # the same letters mean something else there than in libpq
    OPEN_TO_OTHERS = "open-to-others"  # others on this computer may read the file
    NOT_KEPT = "not-kept"  # left out, because it may not be written down


@dataclass(frozen=True, slots=True)
class Concern:
    """Attributes:
    keyword: libpq's, of the value it is about; empty for the whole.
    """

    code: ConcernCode
    sentence: Sentence
    keyword: str = ""


@dataclass(frozen=True, slots=True)
class ImportOrigin:
    """Attributes:
    file: as it was named; ``-`` for standard input, the clipboard or a field.
    line: from 1.
    """

    kind: Kind
    file: str = "-"
    line: int = 1


class AsWritten(NamedTuple):
    """The other program's name for a setting, and its text there."""

    name: str
    text: str


class Attachment(NamedTuple):
    """A file that comes along, and gets a place here with the import."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Imported:
    """One connection, translated.

    Attributes:
        name: what it is called there; empty where it has no name.
        values: libpq keywords, without secrets and without placeholders.
        kept: what profiles have no field of their own for, by the name it will have there:
            ``environment``, ``notes``, ``tags``, ``colour``, ``driver_parameters``.
        patterns: a line of a password file with a ``*``: it says for which connections its password
            is, and is none by itself.
        trust: which roots, of this program's own form; None where ``values`` say it.
        attached: keyword → the file it names, which comes along.
        written: keyword → how it stands in the text, for a preview.
    """

    origin: ImportOrigin
    name: str = ""
    group: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    concerns: tuple[Concern, ...] = ()
    kept: Mapping[str, object] = field(default_factory=dict)
    patterns: frozenset[str] = frozenset()
    trust: Trust | None = None
    attached: Mapping[str, Attachment] = field(default_factory=dict)
    written: Mapping[str, AsWritten] = field(default_factory=dict)

    @property
    def host(self) -> str:
        return self.values.get("host", "")


@dataclass(frozen=True, slots=True)
class Refusal:
    """What could not be read, and how far it was understood. No secret is in it.

    Attributes:
        kind: None where nothing was recognised.
    """

    sentence: Sentence
    kind: Kind | None = None
    file: str = "-"
    line: int = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """All of a file or of a pasted text.

    Attributes:
        about: who wrote it, when and what, as a team file says of itself.
    """

    imported: tuple[Imported, ...] = ()
    refused: tuple[Refusal, ...] = ()
    about: Sentence | None = None


class UnreadableError(ExplainedError):
    """The text is of this kind, and cannot be used. The sentence says why and how far it was read;
    it quotes no secret."""

    def __init__(self, explanation: Sentence, line: int = 0) -> None:
        super().__init__(explanation)
        self.line = line
