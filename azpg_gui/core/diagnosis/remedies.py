"""Remedies that several findings share."""

from azpg_gui.core.azure.commands import firewall_rule, set_server_parameter
from azpg_gui.core.azure.hosts import AzureHost, azure_host
from azpg_gui.core.certificates.azure_roots import azure_bundle
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.diagnosis.findings import Action, Remedy
from azpg_gui.core.words import sentence

__all__ = [
    "another_root_file",
    "choose_client_certificate",
    "enforce_tls",
    "leave_out",
    "let_address_in",
    "run_again",
    "use_azure_roots",
    "use_system_roots",
    "verify_fully",
]


def use_azure_roots(parameters: ConnectionParameters) -> tuple[Remedy, ...]:
    """Offered for Azure hosts only: elsewhere the Azure roots vouch for nothing."""
    host = azure_host(parameters.host)
    bundle = str(azure_bundle(host))
    if host is None or parameters.sslrootcert == bundle:
        return ()
    changes = {"sslrootcert": bundle}
    if not parameters.sslmode.verifies:
        changes["sslmode"] = "verify-full"
    return (Remedy(sentence("Use Azure roots"), changes),)


def use_system_roots(parameters: ConnectionParameters) -> tuple[Remedy, ...]:
    if parameters.sslrootcert == "system":
        return ()
    return (
        Remedy(
            sentence("Use the system's roots"), {"sslrootcert": "system", "sslmode": "verify-full"}
        ),
    )


def another_root_file() -> Remedy:
    return Remedy(sentence("Choose another root file…"), action=Action.CHOOSE_ROOT_FILE)


def verify_fully() -> Remedy:
    return Remedy(sentence("Switch to verify-full"), {"sslmode": "verify-full"})


def run_again() -> Remedy:
    return Remedy(sentence("Test again"), action=Action.RUN_AGAIN)


def leave_out(*keywords: str) -> Remedy:
    """Remove settings; libpq's default takes their place."""
    names = ", ".join(keywords)
    return Remedy(sentence("Remove {keywords}", keywords=names), dict.fromkeys(keywords, ""))


def choose_client_certificate() -> Remedy:
    return Remedy(sentence("Choose a client certificate…"), action=Action.CHOOSE_CLIENT_CERTIFICATE)


def let_address_in(host: AzureHost | None, address: str | None) -> tuple[Remedy, ...]:
    """The firewall rule for this computer, as a command; only where the server is Azure's."""
    command = firewall_rule(host, address) if host is not None else None
    return (Remedy(sentence("Add a firewall rule"), command=command),) if command else ()


def enforce_tls(host: AzureHost | None) -> tuple[Remedy, ...]:
    command = (
        set_server_parameter(host, "require_secure_transport", "on") if host is not None else None
    )
    return (Remedy(sentence("Enforce TLS on the server"), command=command),) if command else ()
