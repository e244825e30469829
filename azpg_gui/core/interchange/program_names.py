"""What people call the programs and forms that connections come from. Names, never translated."""

from typing import Final

from azpg_gui.core.interchange.imported import Kind

__all__ = ["program_name"]

_NAMES: Final = {
    Kind.URI: "PostgreSQL URI", Kind.KEYWORDS: "libpq", Kind.JDBC: "JDBC", Kind.R2DBC: "R2DBC",
    Kind.ADO_NET: "ADO.NET (Npgsql)", Kind.WEB_APP: "Azure Web App", Kind.ODBC: "ODBC",
    Kind.PSQL: "psql", Kind.NODE: "Node.js", Kind.PRISMA: "Prisma",
    Kind.PYTHON: "Python", Kind.SQLALCHEMY: "SQLAlchemy",
    Kind.DJANGO: "Django", Kind.PHP: "PHP", Kind.PDO: "PDO", Kind.RUBY: "Ruby", Kind.CPP: "C++",
    Kind.GO: "Go", Kind.RUST: "Rust", Kind.TERRAFORM: "Terraform", Kind.HELM: "Helm",
    Kind.SPRING: "Spring", Kind.QUARKUS: "Quarkus", Kind.MICRONAUT: "Micronaut",
    Kind.AZURE_CLI: "Azure CLI", Kind.ENVIRONMENT: ".env",
    Kind.SERVICE: "pg_service.conf", Kind.PASSWORD_FILE: ".pgpass", Kind.PGADMIN: "pgAdmin 4",
    Kind.DBEAVER: "DBeaver", Kind.JETBRAINS: "DataGrip", Kind.VSCODE: "VS Code",
    Kind.AZURE_DATA_STUDIO: "Azure Data Studio", Kind.AZPG: "azpg",
}  # fmt: skip


def program_name(kind: Kind) -> str:
    return _NAMES[kind]
