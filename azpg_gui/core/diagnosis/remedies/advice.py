"""What to ask somebody else, and what to look at, where no setting of this computer can mend it."""

from azpg_gui.core.azure.commands import server_state, shell_word
from azpg_gui.core.azure.hosts import azure_server
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import day, sentence

__all__ = ["ask_for_a_new_certificate", "ask_for_tls", "is_it_ready", "look_at_the_certificate"]


def ask_for_a_new_certificate(report: Report, ended: Certificate) -> Remedy:
    """Words for whoever runs the server; Azure's support, where it is Azure's."""
    host, port = _host(report), report.parameters.port
    name, until = ended.common_name, day(ended.not_valid_after)
    if azure_server(report.parameters.host, report.parameters.hostaddr) is not None:
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


def look_at_the_certificate(report: Report) -> Remedy:
    host = shell_word(_host(report), "HOST")
    return Remedy(
        sentence("See from a shell which dates the server sends"),
        command=f"openssl s_client -starttls postgres -connect {host}:{report.parameters.port} "
        "</dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates",
    )


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


def is_it_ready(report: Report) -> tuple[Remedy, ...]:
    """Commands that tell whether the server takes sessions; no password takes part."""
    host = shell_word(_host(report), "HOST")
    ready = Remedy(
        sentence("Ask from a shell whether it takes sessions"),
        command=f"pg_isready -h {host} -p {report.parameters.port}",
    )
    azure = azure_server(report.parameters.host, report.parameters.hostaddr)
    state = server_state(azure) if azure is not None else None
    label = sentence("Ask Azure for its state (Ready, Updating, Stopped)")
    return (ready, Remedy(label, command=state)) if state else (ready,)


def _host(report: Report) -> str:
    return report.parameters.host or report.parameters.hostaddr
