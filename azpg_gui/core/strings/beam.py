"""Postgrex and p1_pgsql: OTP's ssl, which has to be told whom to trust and by which name."""

from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import NO_TLS, password
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_OTP: Final = sentence(
    "Up to OTP 25 ssl checks nothing unless it is told to; from OTP 26 it checks, and needs "
    "cacertfile or cacerts."
)


def _postgrex(server: Server, level: Level) -> str:
    host = f"String.to_charlist({_ex(server.host)})"
    match = "match_fun: :public_key.pkix_verify_hostname_match_fun(:https)"
    ssl = {
        Level.ENCRYPTED: ["verify: :verify_none"],
        Level.CA: ["verify: :verify_peer", f"cacertfile: {_ex(server.root_file)}",
                   "server_name_indication: :disable"],
        Level.FULL: ["verify: :verify_peer", f"cacertfile: {_ex(server.root_file)}",
                     f"server_name_indication: {host}",
                     f"customize_hostname_check: [{match}]"],
    }[level]  # fmt: skip
    return "\n".join((
        "{:ok, connection} = Postgrex.start_link(", f"  hostname: {_ex(server.host)},",
        f"  port: {int(server.port)},", f"  database: {_ex(server.dbname)},",
        f"  username: {_ex(server.user)},",
        f"  password: {password(server, _ex, _EX_READ)},",
        "  ssl: [", ",\n".join(f"    {one}" for one in ssl), "  ]", ")",
    ))  # fmt: skip


def _p1_pgsql(server: Server, level: Level) -> str:
    """Options it does not know go to ssl:connect (pgsql_proto.erl)."""
    root = f"    {{cacertfile, {_erl(server.root_file)}}},"
    match = "[{match_fun, public_key:pkix_verify_hostname_match_fun(https)}]"
    ssl = {
        Level.ENCRYPTED: ["    {verify, verify_none}"],
        Level.CA: ["    {verify, verify_peer},", root, "    {server_name_indication, disable}"],
        Level.FULL: ["    {verify, verify_peer},", root,
                     "    {server_name_indication, Host},",
                     f"    {{customize_hostname_check, {match}}}"],
    }[level]  # fmt: skip
    return "\n".join((
        f"Host = binary_to_list({_erl(server.host)}),",
        "{ok, Connection} = pgsql:connect([", "    {host, Host},",
        f"    {{port, {int(server.port)}}},", f"    {{database, {_erl(server.dbname)}}},",
        f"    {{user, {_erl(server.user)}}},",
        f"    {{password, {password(server, _erl, _ERL_READ)}}},",
        "    {transport, ssl},", *ssl, "]).",
    ))  # fmt: skip


_EX_READ: Final = 'System.fetch_env!("PGPASSWORD")'
_ERL_READ: Final = 'unicode:characters_to_binary(os:getenv("PGPASSWORD"))'
_ex, _erl = literals.elixir, literals.erlang

DRIVERS: Final = (
    Driver("postgrex", "Postgrex", "Elixir", _postgrex, NO_TLS, _OTP, "#"),
    Driver("p1_pgsql", "p1_pgsql", "Erlang", _p1_pgsql, NO_TLS, _OTP, "%"),
)
