"""``sslcrl`` and ``sslcrldir``, found and loaded as libpq does."""

from pathlib import Path
from typing import Final

from OpenSSL import SSL, crypto

from azpg_gui.core.certificates.certificate_file import SIZE_LIMIT
from azpg_gui.core.certificates.openssl_acceptance import openssl_error_text
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin
from azpg_gui.core.files import read_bounded
from azpg_gui.core.probe.evidence.settings import RevocationEvidence

__all__ = ["add_revocation", "check_revocation", "examine_revocation_lists"]

_BEGIN: Final = b"-----BEGIN X509 CRL-----"  # PEM_STRING_X509_CRL


def examine_revocation_lists(parameters: ConnectionParameters) -> RevocationEvidence | None:
    """The lists libpq would check against; None where none are named and none lie in its place.

    ``initialize_SSL``: a file or folder that cannot be loaded is ignored without a word, and then
    nothing at all is checked for revocation.
    """
    setting = parameters.setting("sslcrl")
    file = Path(setting.value) if setting and setting.value else None
    folder = Path(parameters.value("sslcrldir")) if parameters.value("sslcrldir") else None
    if file is None and folder is None:
        return None
    by_itself = setting is not None and setting.origin is Origin.LIBPQ_PLACE
    store = crypto.X509Store()
    try:
        _load(store, file, folder)
    except crypto.Error as error:
        return RevocationEvidence(file, folder, openssl_error_text(error), by_itself=by_itself)
    listless = file is not None and _listless(file)
    return RevocationEvidence(file, folder, by_itself=by_itself, listless=listless)


def _listless(file: Path) -> bool:
    """OpenSSL takes certificates there as well, as trusted ones (``X509_load_cert_crl_file``), and
    is content with a file that has nothing else."""
    try:
        content, size = read_bounded(file, limit=SIZE_LIMIT)
    except (OSError, ValueError):
        return False
    return size <= SIZE_LIMIT and _BEGIN not in content


def check_revocation(context: SSL.Context, evidence: RevocationEvidence | None) -> None:
    """Have every certificate of the chain looked up, as libpq does once a list was loaded."""
    store = context.get_cert_store()
    if store is not None:
        add_revocation(store, evidence)


def add_revocation(store: crypto.X509Store, evidence: RevocationEvidence | None) -> None:
    """Lists and flags as libpq sets them on its store; nothing where it could load no list."""
    if evidence is None or evidence.trouble:
        return
    try:
        _load(store, evidence.file, evidence.folder)
    except crypto.Error:
        return  # taken away meanwhile: libpq then checks nothing either
    store.set_flags(crypto.X509StoreFlags.CRL_CHECK | crypto.X509StoreFlags.CRL_CHECK_ALL)


def _load(store: crypto.X509Store, file: Path | None, folder: Path | None) -> None:
    store.load_locations(str(file) if file else None, str(folder) if folder else None)
