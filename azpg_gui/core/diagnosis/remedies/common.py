"""Remedies that several findings share."""

from azpg_gui.core.azure.commands import firewall_rules, set_server_parameter
from azpg_gui.core.azure.hosts import AzureHost
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence

__all__ = [
    "another_root_file",
    "azure_cli",
    "choose_client_certificate",
    "default_port",
    "enforce_tls",
    "leave_out",
    "let_address_in",
    "libpq_major",
    "meant_files",
    "run_again",
]


def another_root_file(note: Sentence | None = None, *, cautious: bool = False) -> Remedy:
    """Args:
    cautious: a server was refused for want of a root: nobody should be led into trusting it.
    """
    label = sentence("Choose another root file…")
    return Remedy(label, action=Action.CHOOSE_ROOT_FILE, note=note, cautious=cautious)


def run_again() -> Remedy:
    return Remedy(sentence("Test again"), action=Action.RUN_AGAIN)


def default_port(report: Report) -> tuple[Remedy, ...]:
    """Port 5432, where a PostgreSQL answered there."""
    seen = report.alternatives
    if seen is None or seen.port_5432 is not True:
        return ()
    note = sentence("A PostgreSQL server answers there.")
    return (Remedy(sentence("Use port 5432"), {"port": "5432"}, note=note),)


def leave_out(*keywords: str) -> Remedy:
    """Remove settings; libpq's default takes their place."""
    names = ", ".join(keywords)
    return Remedy(sentence("Remove {keywords}", keywords=names), dict.fromkeys(keywords, ""))


def choose_client_certificate() -> Remedy:
    return Remedy(sentence("Choose a client certificate…"), action=Action.CHOOSE_CLIENT_CERTIFICATE)


def let_address_in(
    host: AzureHost | None, address: str | None, version: str = ""
) -> tuple[Remedy, ...]:
    """The firewall rule for this computer, as a command; only where the server is Azure's.

    Args:
        version: of the Azure CLI on this computer; both spellings where it is not known.
    """
    rules = firewall_rules(host, address, version) if host is not None else ()
    return tuple(
        Remedy(
            sentence("Add a firewall rule (Azure CLI {versions})", versions=rule.versions)
            if rule.versions
            else sentence("Add a firewall rule"),
            command=rule.command,
        )
        for rule in rules
    )


def azure_cli(report: Report) -> str:
    """Version of the Azure CLI on this computer; empty where there is none, or nobody asked."""
    return report.alternatives.azure_cli if report.alternatives else ""


def enforce_tls(host: AzureHost | None) -> tuple[Remedy, ...]:
    command = (
        set_server_parameter(host, "require_secure_transport", "on") if host is not None else None
    )
    return (Remedy(sentence("Enforce TLS on the server"), command=command),) if command else ()


def libpq_major(report: Report) -> int:
    """Of the libpq that made this report."""
    number = report.versions.libpq.partition(".")[0]
    return int(number) if number.isascii() and number.isdigit() else 0


def meant_files(report: Report, *keywords: str) -> tuple[Remedy, ...]:
    """The file that was meant with ``~`` or ``$HOME``, where it exists: libpq expands neither."""
    settings = report.settings
    return tuple(
        Remedy(
            sentence("Use {path}", path=one.meant),
            {one.keyword: str(one.meant)},
            note=sentence(
                "libpq takes “{part}” to the letter; only a shell expands it.", part=one.part
            ),
        )
        for one in (settings.unexpanded if settings else ())
        if one.keyword in keywords and one.meant is not None
    )
