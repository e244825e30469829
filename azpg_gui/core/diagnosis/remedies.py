"""Remedies that several findings share."""

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.certificates.azure_roots import azure_bundle
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.diagnosis.findings import Action, Remedy
from azpg_gui.core.words import sentence

__all__ = ["another_root_file", "run_again", "use_azure_roots", "use_system_roots", "verify_fully"]


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
