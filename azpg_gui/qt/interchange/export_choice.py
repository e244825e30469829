"""What was chosen to be exported, and the forms there are. Values without Qt."""

from typing import Final, NamedTuple

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.interchange.formats import ExportFormat
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["FORMS", "ExportChoice", "Form"]


class Form(NamedTuple):
    """Attributes:
    about: who reads it.
    """

    format: ExportFormat
    title: Sentence
    about: Sentence
    file_name: str
    suffix: str


class ExportChoice(NamedTuple):
    """Attributes:
    with_roots: root files are copied beside the file.
    by, about: of a team file.
    """

    profiles: tuple[Profile, ...]
    format: ExportFormat
    with_roots: bool
    by: str
    about: str

    @property
    def problem(self) -> Sentence | None:
        """Why nothing can be written."""
        if not self.profiles:
            return sentence("Choose a profile.")
        if self.format is ExportFormat.ENVIRONMENT and len(self.profiles) > 1:
            return sentence("A file of variables holds one connection. Choose one profile.")
        return None


FORMS: Final = (
    Form(ExportFormat.AZPG, sentence("Team file"),
         sentence("For azpg elsewhere: profiles, their roots, a README and SHA-256 sums."),
         "connections.azpg", ".azpg"),
    Form(ExportFormat.SERVICE, sentence("pg_service.conf"),
         sentence("psql service=NAME, and every program with libpq."), "pg_service.conf", ".conf"),
    Form(ExportFormat.PGADMIN, sentence("pgAdmin"),
         sentence("servers.json: Tools > Import/Export Servers."), "servers.json", ".json"),
    Form(ExportFormat.VSCODE, sentence("VS Code"),
         sentence("For settings.json: the PostgreSQL extension’s connections."), "settings.json",
         ".json"),
    Form(ExportFormat.DBEAVER, sentence("DBeaver"),
         sentence("data-sources.json, into a project’s folder .dbeaver."), "data-sources.json",
         ".json"),
    Form(ExportFormat.ENVIRONMENT, sentence("Variables (.env)"),
         sentence("One connection for a shell: . ./orders.env; psql"), "connection.env", ".env"),
    Form(ExportFormat.URI, sentence("URIs"),
         sentence("One a line, each with its name above it."), "connections.txt", ".txt"),
)  # fmt: skip
