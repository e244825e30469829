"""Drivers of OCaml and Haskell that are built on libpq."""

from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import LIBPQ, ROOT_CRT, conninfo, password_comment
from azpg_gui.core.strings.snippet import TOKEN_COMMAND, Driver, Level, Server

__all__ = ["DRIVERS"]


def _ocaml(server: Server, level: Level) -> str:
    return "\n".join((
        *password_comment(server, "(*", " *)"),
        "let connection = new Postgresql.connection",
        f"  ~conninfo:{literals.ocaml(conninfo(server, level))} ()",
    ))  # fmt: skip


def _ocaml_entra(server: Server) -> str:
    _, _, rest = _ocaml(server, Level.FULL).partition("\n")
    return f'(* PGPASSWORD="$({TOKEN_COMMAND})" *)\n{rest}'


def _haskell(server: Server, level: Level) -> str:
    """A literal as ByteString would keep the lowest eight bits of each character."""
    return "\n".join((
        *password_comment(server, "--"),
        "connection <- connectPostgreSQL $ Data.Text.Encoding.encodeUtf8 $ Data.Text.pack",
        f"  {literals.haskell(conninfo(server, level))}",
    ))  # fmt: skip


DRIVERS: Final = (
    Driver("ocaml-postgresql", "postgresql-ocaml", "OCaml", _ocaml, LIBPQ, ROOT_CRT, _ocaml_entra),
    Driver(
        "postgresql-simple", "postgresql-simple", "Haskell", _haskell, LIBPQ,
        sentence(
            "As a ByteString literal a name loses all but eight bits of each character: encodeUtf8 "
            "keeps them."
        ),
        "--",
    ),
)  # fmt: skip
