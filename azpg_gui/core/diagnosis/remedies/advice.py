"""What to tell somebody else, where no setting of this computer can mend it: whole sentences to be
handed on, with the names of this connection in them."""

from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, day, minute, sentence

__all__ = [
    "ask_about_bytes",
    "ask_about_silence",
    "ask_for_a_better_certificate",
    "ask_for_a_new_certificate",
    "ask_for_a_short_chain",
    "ask_for_access",
    "ask_for_another_start",
    "ask_for_ciphers",
    "ask_for_encryption_behind",
    "ask_for_login",
    "ask_for_privilege",
    "ask_for_tls",
    "ask_for_tls_only",
    "ask_for_tls_versions",
    "ask_the_administrator",
    "ask_the_network",
    "ask_who_named_it",
]


def _host(report: Report) -> str:
    return report.parameters.host or report.parameters.hostaddr


def _is_azure(report: Report) -> bool:
    return azure_server(report.parameters.host, report.parameters.hostaddr) is not None


def _of_the_server(report: Report, text: Sentence) -> Remedy:
    """For whoever can change the server itself: of Azure's that is Microsoft."""
    label = (
        sentence("Write to Azure's support")
        if _is_azure(report)
        else sentence("Ask whoever runs the server")
    )
    return Remedy(label, text=text)


def _of_the_database(text: Sentence) -> Remedy:
    return Remedy(sentence("Ask an administrator of the database"), text=text)


# Certificates -------------------------------------------------------------------------------------


def ask_for_a_new_certificate(report: Report, ended: Certificate) -> Remedy:
    """Words for whoever runs the server; Azure's support, where it is Azure's."""
    host, port = _host(report), report.parameters.port
    name, until = ended.common_name, day(ended.not_valid_after)
    if _is_azure(report):
        return Remedy(
            sentence("If the clock is right: write to Azure's support"),
            text=sentence(
                "The server {host} sends the certificate “{name}”, which was valid until {date}. "
                "Clients that verify it can no longer connect. Please have it renewed.",
                host=host, name=name, date=until,
            ),
        )  # fmt: skip
    return Remedy(
        sentence("If the clock is right: ask whoever runs the server"),
        text=sentence(
            "The server {host} sends the certificate “{name}” on port {port}, which was valid "
            "until {date}. Clients that verify it can no longer connect. Please install a new one "
            "and reload the server.",
            host=host, port=port, name=name, date=until,
        ),
    )  # fmt: skip


def ask_for_another_start(report: Report, early: Certificate) -> Remedy:
    """Of a certificate whose time has not come."""
    return _of_the_server(
        report,
        sentence(
            "The server {host} sends the certificate “{name}” on port {port}, which is valid from "
            "{date} on. Clients that verify it cannot connect before. Please put the earlier "
            "one back until then.",
            host=_host(report), port=report.parameters.port, name=early.common_name,
            date=minute(early.not_valid_before),
        ),
    )  # fmt: skip


def ask_for_a_better_certificate(report: Report, refused: Certificate, words: str) -> Remedy:
    """Args:
    words: OpenSSL's, of what is wrong with it.
    """
    return _of_the_server(
        report,
        sentence(
            "The server {host} sends a chain on port {port} that OpenSSL refuses. About “{name}”, "
            "serial number {serial}, it says: {words}. Please install a certificate that "
            "“openssl verify” accepts, and reload the server.",
            host=_host(report), port=report.parameters.port, name=refused.common_name,
            serial=refused.serial_number or "–", words=words,
        ),
    )  # fmt: skip


# TLS ----------------------------------------------------------------------------------------------


def ask_for_tls(report: Report) -> Remedy:
    """Words for whoever runs the server, with the settings of its own manual (runtime-config)."""
    return Remedy(
        sentence("Ask whoever runs the server, or the proxy in front of it"),
        text=sentence(
            "{host} refuses TLS on port {port}. Please set ssl = on with ssl_cert_file and "
            "ssl_key_file in postgresql.conf and reload the server; a proxy or pooler in front of "
            "it (PgBouncer: client_tls_sslmode) needs the same.",
            host=_host(report), port=report.parameters.port,
        ),
    )  # fmt: skip


def ask_for_tls_only(report: Report) -> Remedy:
    """pg_hba.conf, of a server that is not Azure's."""
    return Remedy(
        sentence("Ask whoever runs the server"),
        text=sentence(
            "{host} lets clients without TLS get as far as the sign-in. Please write hostssl in "
            "place of host in pg_hba.conf and reload the server, so that none of them can send a "
            "password readable.",
            host=_host(report),
        ),
    )


def ask_for_ciphers(report: Report) -> Remedy:
    return _of_the_server(
        report,
        sentence(
            "{host} ends the TLS handshake on port {port} because no cipher is shared. Please "
            "allow ECDHE with AES-GCM in ssl_ciphers, as PostgreSQL's default does.",
            host=_host(report), port=report.parameters.port,
        ),
    )  # fmt: skip


def ask_for_tls_versions(report: Report) -> Remedy:
    return _of_the_server(
        report,
        sentence(
            "{host} refuses TLSv1.2 and TLSv1.3 on port {port}. Please allow TLSv1.2 at least "
            "(ssl_min_protocol_version and ssl_max_protocol_version in postgresql.conf) and reload "
            "the server.",
            host=_host(report), port=report.parameters.port,
        ),
    )  # fmt: skip


def ask_for_a_short_chain(report: Report) -> Remedy:
    return _of_the_server(
        report,
        sentence(
            "{host} sends more than 100 kB of certificates on port {port}, and OpenSSL ends the "
            "handshake there. Please leave only the server's own and its intermediates in "
            "ssl_cert_file, and reload the server.",
            host=_host(report), port=report.parameters.port,
        ),
    )  # fmt: skip


def ask_for_encryption_behind(report: Report) -> Remedy:
    """Of a pooler that ends TLS."""
    return Remedy(
        sentence("Ask whoever runs the pooler or proxy"),
        text=sentence(
            "{host} ends TLS in front of the PostgreSQL server. Is the way behind it encrypted and "
            "is the server proven there? PgBouncer does that with server_tls_sslmode = verify-full "
            "and server_tls_ca_file.",
            host=_host(report),
        ),
    )


def ask_about_bytes(report: Report) -> Remedy:
    return Remedy(
        sentence("Tell whoever is responsible for security, and try from another network"),
        text=sentence(
            "On the way to {host}, port {port}, bytes were sent before TLS began, as an attacker "
            "does who injects answers (CVE-2021-23222). Seen at {date}. Which devices stand "
            "between us and the server?",
            host=_host(report), port=report.parameters.port, date=minute(report.started_at),
        ),
    )  # fmt: skip


# The network --------------------------------------------------------------------------------------


def ask_the_network(report: Report) -> Remedy:
    """A port that is not reached, or a way that is not there."""
    return Remedy(
        sentence("Ask whoever runs the network or the VPN"),
        text=sentence(
            "From this computer {host} is not reached on TCP port {port}. Please let connections "
            "out to it, and check the route and the firewalls in between.",
            host=_host(report), port=report.parameters.port,
        ),
    )  # fmt: skip


def ask_about_silence(report: Report) -> Remedy:
    """A connection that is made and then ended or held, by a device that looks into it."""
    return Remedy(
        sentence("Ask whoever runs the network: does a device look into this connection?"),
        text=sentence(
            "TCP connections from here to {host}, port {port}, are made and then fall silent or "
            "are closed before TLS. PostgreSQL asks for TLS in its own way (SSLRequest), which "
            "firewalls that inspect TLS may not know. Please exempt the port from inspection.",
            host=_host(report), port=report.parameters.port,
        ),
    )  # fmt: skip


def ask_who_named_it(report: Report, kind: str | Sentence) -> Remedy:
    """Args:
    kind: what answers there instead; empty where it is not known.
    """
    host, port = _host(report), report.parameters.port
    return Remedy(
        sentence("Ask whoever named host and port"),
        text=sentence(
            "On port {port} of {host} answers {kind}, not PostgreSQL. On which host and port does "
            "the database listen?",
            host=host, port=port, kind=kind,
        )
        if kind
        else sentence(
            "On port {port} of {host} answers something that is not PostgreSQL. On which host and "
            "port does the database listen?",
            host=host, port=port,
        ),
    )  # fmt: skip


# The sign-in --------------------------------------------------------------------------------------


def ask_for_login(report: Report) -> Remedy:
    role = _identifier(report.parameters.user)
    return _of_the_database(
        sentence(
            "Please let {user} sign in to {host}: ALTER ROLE {role} LOGIN; where the role is "
            "missing, CREATE ROLE {role} LOGIN; for an Entra user, "
            "SELECT * FROM pgaadauth_create_principal({name}, false, false); in database postgres.",
            user=report.parameters.user, host=_host(report), role=role,
            name=_literal(report.parameters.user),
        )
        if _is_azure(report)
        else sentence(
            "Please let {user} sign in to {host}: ALTER ROLE {role} LOGIN; where the role is "
            "missing, CREATE ROLE {role} LOGIN;",
            user=report.parameters.user, host=_host(report), role=role,
        )
    )  # fmt: skip


def ask_for_privilege(report: Report) -> Remedy:
    user, dbname = report.parameters.user, report.parameters.dbname
    return _of_the_database(
        sentence(
            "Please let {user} connect to database {dbname} of {host}: "
            "GRANT CONNECT ON DATABASE {database} TO {role};",
            user=user, dbname=dbname, host=_host(report), database=_identifier(dbname),
            role=_identifier(user),
        )
    )  # fmt: skip


def ask_for_access(report: Report, address: str) -> Remedy:
    """A line of pg_hba.conf.

    Args:
        address: this computer's as the server sees it; empty where it does not say.
    """
    width = "128" if ":" in address else "32"
    given = report.parameters
    # The server reads it as a Boolean or as "database" (``ProcessStartupPacket``); "all" in
    # pg_hba.conf leaves replication out.
    physical = _is_true(given.value("replication"))
    database = "replication" if physical else _hba(given.dbname)
    return Remedy(
        sentence("Ask whoever runs the server"),
        text=sentence(
            "Please add this line to pg_hba.conf of {host}, above any line that turns the same "
            "connection away, and reload the server: {line}",
            host=_host(report),
            line=f"hostssl {database} {_hba(given.user)} "
            f"{address + '/' + width if address else 'CLIENT_ADDRESS/32'} scram-sha-256",
        ),
    )


def ask_the_administrator(report: Report, words: str) -> Remedy:
    """Args:
    words: the server's own.
    """
    return _of_the_database(
        sentence(
            "Signing in to {host} as {user}, database {dbname}, was refused at {date}: "
            "“{words}”. What does the server's log say of it?",
            host=_host(report), user=report.parameters.user, dbname=report.parameters.dbname,
            date=minute(report.started_at), words=words,
        )
    )  # fmt: skip


def _is_true(text: str) -> bool:
    """As the server reads a Boolean: any beginning of a word that is one word's alone, and no blank
    around it (bool.c, ``parse_bool_with_len``)."""
    lowered = text.lower()
    begun = bool(lowered) and ("true".startswith(lowered) or "yes".startswith(lowered))
    return begun or lowered in {"on", "1"}


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _hba(name: str) -> str:
    """A name in pg_hba.conf: quoted, where a blank, a comma or a key word would be read."""
    plain = name.replace("_", "").isalnum() and name.isascii()
    plain = plain and name not in {"all", "sameuser", "samerole", "samegroup", "replication"}
    return name if plain else _identifier(name)
