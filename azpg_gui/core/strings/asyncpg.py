"""asyncpg and what is built on it: a context of Python's ssl module. Its words verify-* look for
~/.postgresql/root.crt and take no other file (asyncpg, connect_utils.py)."""

from collections.abc import Sequence
from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.python import imports, python_password
from azpg_gui.core.strings.settings import FALLS_BACK, token_scope
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS", "context", "credential"]

_TRAP: Final = sentence(
    "The words verify-ca and verify-full read ~/.postgresql/root.crt and no other file: a context "
    "takes yours."
)


def context(server: Server, level: Level) -> list[str]:
    """The lines that make ``context``, which looks at names too unless it is told not to."""
    lines = [f"context = ssl.create_default_context(cafile={literals.python(server.root_file)})"]
    return lines + (["context.check_hostname = False"] if level is Level.CA else [])


def credential(server: Server) -> list[str]:
    """The lines that make ``token``, a function."""
    return [
        "credential = DefaultAzureCredential()", "", "def token():",
        f"    return credential.get_token({literals.python(token_scope(server))}).token", "",
    ]  # fmt: skip


def _asyncpg(server: Server, level: Level) -> str:
    """A coroutine's lines; never sslmode, which asyncpg takes in a DSN only."""
    if level is Level.ENCRYPTED:
        before = [*imports(server), "import asyncpg", ""]
        return _called(before, server, python_password(server), '"require"')
    before = [*imports(server, "ssl"), "import asyncpg", "", *context(server, level), ""]
    return _called(before, server, python_password(server), "context")


def _asyncpg_entra(server: Server) -> str:
    """asyncpg calls what it is given for a password, for each connection."""
    before = [
        "# pip install azure-identity", "import ssl", "", "import asyncpg",
        "from azure.identity import DefaultAzureCredential", "",
        *credential(server), "", *context(server, Level.FULL), "",
    ]  # fmt: skip
    return _called(before, server, "token", "context")


def _called(before: Sequence[str], server: Server, password: str, how: str) -> str:
    return "\n".join((
        *before, "connection = await asyncpg.connect(",
        f"    host={literals.python(server.host)},", f"    port={int(server.port)},",
        f"    database={literals.python(server.dbname)},",
        f"    user={literals.python(server.user)},",
        f"    password={password},", f"    ssl={how},", ")",
    ))  # fmt: skip


def _tortoise(server: Server, level: Level) -> str:
    encrypted = level is Level.ENCRYPTED
    how = '"require"' if encrypted else "context"
    return "\n".join((
        *imports(server, *([] if encrypted else ["ssl"])),
        *([] if encrypted else [*context(server, level), ""]),
        "TORTOISE_ORM = {", '    "connections": {', '        "default": {',
        '            "engine": "tortoise.backends.asyncpg",', '            "credentials": {',
        f'                "host": {literals.python(server.host)},',
        f'                "port": {int(server.port)},',
        f'                "database": {literals.python(server.dbname)},',
        f'                "user": {literals.python(server.user)},',
        f'                "password": {python_password(server)},',
        f'                "ssl": {how},', "            },", "        }", "    },",
        '    "apps": {"models": {"models": ["models"]}},', "}",
    ))  # fmt: skip


DRIVERS: Final = (
    Driver("asyncpg", "asyncpg", "Python", _asyncpg, FALLS_BACK, _TRAP, _asyncpg_entra),
    Driver("tortoise", "Tortoise ORM", "Python", _tortoise, FALLS_BACK, _TRAP, "#"),
)
