"""What each keyword of libpq's does, in a line. Source: the manual's *Database Connection Control
Functions* of PostgreSQL 18 (libpq-connect.html)."""

from typing import Final

from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["keyword_description"]

_WORDS: Final = {
    "service": sentence("Section of the service file to take further settings from."),
    "servicefile": sentence("File that the section is looked for in."),
    "passfile": sentence("File that passwords are looked up in."),
    "channel_binding": sentence("Ties the password exchange to the TLS connection: disable, prefer "
                                "or require."),
    "connect_timeout": sentence("Seconds to wait for each host. 0 waits without a limit."),
    "hostaddr": sentence("IP address to connect to. The host name is then only verified."),
    "client_encoding": sentence("Encoding of the texts that are exchanged. auto takes the "
                                "system's."),
    "options": sentence("Settings for the server at the start of the session, such as "
                        "-c statement_timeout=5s."),
    "application_name": sentence("Name that pg_stat_activity and the server's log show."),
    "fallback_application_name": sentence("Name that is shown where application_name is not set."),
    "keepalives": sentence("Whether idle connections are kept alive by the system: 1 or 0."),
    "keepalives_idle": sentence("Seconds of silence before the first keepalive."),
    "keepalives_interval": sentence("Seconds before a keepalive without an answer is sent again."),
    "keepalives_count": sentence("Keepalives without an answer before the connection counts as "
                                 "lost."),
    "tcp_user_timeout": sentence("Milliseconds that sent data may stay without an answer."),
    "sslnegotiation": sentence("Whether TLS begins at once (direct) or is asked for first "
                               "(postgres)."),
    "sslcompression": sentence("Compression inside TLS. Servers from PostgreSQL 14 on never "
                               "use it."),
    "sslcertmode": sentence("Whether a client certificate is sent: disable, allow or require."),
    "sslcrl": sentence("File with the certificates that were revoked."),
    "sslcrldir": sentence("Folder of files with revoked certificates, named by hash."),
    "sslsni": sentence("Whether the host name is told to the server while TLS begins: 1 or 0."),
    "requirepeer": sentence("Name of the account the server must run under, on a Unix socket."),
    "require_auth": sentence("Ways to sign in that the server may ask for, such as "
                             "scram-sha-256."),
    "min_protocol_version": sentence("Oldest version of PostgreSQL's protocol to accept."),
    "max_protocol_version": sentence("Newest version of PostgreSQL's protocol to ask for."),
    "gssencmode": sentence("Encryption by GSSAPI instead of TLS: disable, prefer or require."),
    "krbsrvname": sentence("Name of the Kerberos service."),
    "gsslib": sentence("Library for GSSAPI. Only builds for Windows use it."),
    "gssdelegation": sentence("Whether Kerberos credentials are handed to the server: 1 or 0."),
    "replication": sentence("Begins a replication connection instead of a session."),
    "target_session_attrs": sentence("Which of several servers is wanted, such as read-write."),
    "load_balance_hosts": sentence("Whether several hosts are tried in a random order: random."),
    "oauth_issuer": sentence("Address of the issuer of OAuth tokens."),
    "oauth_client_id": sentence("Identifier of this program at the issuer of OAuth tokens."),
    "oauth_scope": sentence("Scope that is asked for with an OAuth token."),
    "sslkeylogfile": sentence("File the keys of TLS are written to. Whoever has it can decrypt "
                              "the connection."),
}  # fmt: skip


def keyword_description(keyword: str) -> Sentence | None:
    """None for a keyword that has a field of its own, or is newer than this table."""
    return _WORDS.get(keyword)
