"""asyncpg: a context of Python's ssl module; its words verify-* look for ~/.postgresql/root.crt
and take no other file (asyncpg, connect_utils.py)."""

from azpg_gui.core.strings.snippet import FALLS_BACK, Level, Server, Snippet

__all__ = ["asyncpg"]


def asyncpg(server: Server, level: Level) -> Snippet:
    """A coroutine's lines; never sslmode, which asyncpg takes in a DSN only."""
    trusting = [
        f"context = ssl.create_default_context(cafile={server.root_file!r})",
        *(["context.check_hostname = False"] if level is Level.CA else []),
        "",
    ]
    how = '"require"' if level is Level.ENCRYPTED else "context"
    lines = [
        "import os",
        *([] if level is Level.ENCRYPTED else ["import ssl"]),
        "", "import asyncpg", "",
        *([] if level is Level.ENCRYPTED else trusting),
        "connection = await asyncpg.connect(",
        f"    host={server.host!r},", f"    port={int(server.port)},",
        f"    database={server.dbname!r},", f"    user={server.user!r},",
        '    password=os.environ["PGPASSWORD"],', f"    ssl={how},", ")",
    ]  # fmt: skip
    root = "" if level is Level.ENCRYPTED else server.root_file
    return Snippet("asyncpg", "Python", level, "\n".join(lines), FALLS_BACK, root)
