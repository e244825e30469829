"""``sslrootcert`` → trust anchors, as libpq will find them."""

import os
from pathlib import Path

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.openssl_acceptance import trust_refusal
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.evidence.settings import AnchorKind, Anchors
from azpg_gui.core.roots.system_stores import system_certificate_file

__all__ = ["find_anchors"]


def find_anchors(parameters: ConnectionParameters) -> Anchors:
    """The anchors of this run. Reads files; never raises."""
    mode = parameters.sslmode
    named = parameters.sslrootcert
    if mode is SslMode.DISABLE:
        return Anchors(AnchorKind.NONE, None, None, decisive=False)
    if named == "system":
        return _system()
    path = Path(named) if named else None
    file = load_certificate_file(path) if path else None
    # libpq asks stat() whether the file is there; what it cannot reach counts as missing.
    there = path is not None and _is_there(path)
    if there or mode.verifies:
        trouble = trust_refusal(path) if path and there else "no such file"
        return Anchors(AnchorKind.FILE, path, file, decisive=True, trouble=trouble)
    return _explanatory(parameters)


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def _system() -> Anchors:
    """``SSL_CTX_set_default_verify_paths``: a file and folders, each of which may be missing."""
    path = system_certificate_file()
    folders = os.environ.get("SSL_CERT_DIR", "")
    loaded = load_certificate_file(path) if path else None
    trouble = trust_refusal(path) if path else "no such file"
    if any(Path(folder).is_dir() for folder in folders.split(os.pathsep) if folder):
        trouble = ""
    return Anchors(AnchorKind.SYSTEM, path, loaded, decisive=True, trouble=trouble, folders=folders)


def _explanatory(parameters: ConnectionParameters) -> Anchors:
    """libpq will not verify: say what the Azure roots would have said, where they apply."""
    host = azure_host(parameters.host)
    if host is None:
        return Anchors(AnchorKind.NONE, None, None, decisive=False)
    path = azure_bundle(host)
    return Anchors(AnchorKind.AZURE_ROOTS, path, load_certificate_file(path), decisive=False)
