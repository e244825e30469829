"""``sslrootcert`` → trust anchors, as libpq will find them."""

from pathlib import Path

from OpenSSL import SSL

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.certificates.azure_roots import azure_bundle
from azpg_gui.core.certificates.loading import Loaded, load_certificate_file
from azpg_gui.core.certificates.system_stores import system_certificate_file
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.evidence import AnchorKind, Anchors
from azpg_gui.core.probe.openssl_words import openssl_words

__all__ = ["find_anchors"]


def find_anchors(parameters: ConnectionParameters) -> Anchors:
    """The anchors of this run. Reads files; never raises."""
    mode = parameters.sslmode
    named = parameters.sslrootcert
    if mode is SslMode.DISABLE:
        return Anchors(AnchorKind.NONE, None, None, decisive=False)
    if named == "system":
        path = system_certificate_file()
        loaded = load_certificate_file(path) if path else None
        trouble = _cannot_load(path) if path else "no such file"
        return Anchors(AnchorKind.SYSTEM, path, loaded, decisive=True, trouble=trouble)
    path = Path(named) if named else None
    file = load_certificate_file(path) if path else None
    # libpq asks stat() whether the file is there; what it cannot reach counts as missing.
    there = path is not None and _is_there(path)
    if there or mode.verifies:
        trouble = _cannot_load(path) if there else "no such file"
        return Anchors(AnchorKind.FILE, path, file, decisive=True, trouble=trouble)
    return _explanatory(parameters)


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def _cannot_load(path: Path | None) -> str:
    """OpenSSL's words where ``SSL_CTX_load_verify_locations``, the call libpq makes, fails."""
    if path is None:
        return ""
    try:
        SSL.Context(SSL.TLS_CLIENT_METHOD).load_verify_locations(str(path))
    except SSL.Error as error:
        return openssl_words(error)
    return ""


def _explanatory(parameters: ConnectionParameters) -> Anchors:
    """libpq will not verify: say what the Azure roots would have said, where they apply."""
    host = azure_host(parameters.host)
    if host is None:
        return Anchors(AnchorKind.NONE, None, None, decisive=False)
    path = azure_bundle(host)
    loaded: Loaded = load_certificate_file(path)
    return Anchors(AnchorKind.AZURE_ROOTS, path, loaded, decisive=False)
