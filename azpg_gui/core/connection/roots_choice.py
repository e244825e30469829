"""The choice of roots behind a value of ``sslrootcert``, read in this one place."""

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.connection.profile import Trust

__all__ = ["trust_behind"]


def trust_behind(sslrootcert: str, host: str) -> Trust:
    """The program's own bundles are *Azure roots* wherever they lie; an empty value leaves libpq to
    look in its own place."""
    if sslrootcert == "system":
        return Trust.SYSTEM
    if not sslrootcert:
        return Trust.LIBPQ_PLACE
    bundles = {str(azure_bundle(azure_host(name))) for name in ("", host)}
    return Trust.AZURE if sslrootcert in bundles else Trust.FILE
