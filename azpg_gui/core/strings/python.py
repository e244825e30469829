"""Lines that the snippets of every Python driver share."""

from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import password
from azpg_gui.core.strings.snippet import Server

__all__ = ["imports", "password_argument", "python_password"]


def imports(server: Server, *modules: str) -> list[str]:
    """Of the standard library: ``os`` where the password is read from the environment."""
    named = [*([] if server.password else ["import os"]), *(f"import {one}" for one in modules)]
    return [*named, ""] if named else []


def python_password(server: Server) -> str:
    return password(server, literals.python, 'os.environ["PGPASSWORD"]')


def password_argument(server: Server) -> str:
    return f"    password={python_password(server)},"
