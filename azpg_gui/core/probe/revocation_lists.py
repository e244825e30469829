"""``sslcrl`` and ``sslcrldir``, found and loaded as libpq does."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from OpenSSL import SSL, crypto

from azpg_gui.core.certificates.openssl_acceptance import openssl_error_text
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin
from azpg_gui.core.files import read_bounded
from azpg_gui.core.probe.evidence.settings import RevocationEvidence, RevocationList
from azpg_gui.core.sentences import printable

__all__ = ["add_revocation", "check_revocation", "examine_revocation_lists"]

_SIZE_LIMIT: Final = 50_000_000  # bytes; large issuers' lists have a few megabytes


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
        return RevocationEvidence(file, folder, (), openssl_error_text(error), by_itself=by_itself)
    return RevocationEvidence(file, folder, _lists(file), by_itself=by_itself)


def check_revocation(context: SSL.Context, evidence: RevocationEvidence | None) -> None:
    """Have every certificate of the chain looked up, as libpq does once a list was loaded."""
    store = context.get_cert_store()
    if store is not None:
        add_revocation(store, evidence)


def add_revocation(store: crypto.X509Store, evidence: RevocationEvidence | None) -> None:
    """Lists and flags as libpq sets them on its store; nothing where it could load no list."""
    if evidence is None or evidence.trouble:
        return
    _load(store, evidence.file, evidence.folder)
    store.set_flags(crypto.X509StoreFlags.CRL_CHECK | crypto.X509StoreFlags.CRL_CHECK_ALL)


def _load(store: crypto.X509Store, file: Path | None, folder: Path | None) -> None:
    store.load_locations(str(file) if file else None, str(folder) if folder else None)


def _lists(file: Path | None) -> tuple[RevocationList, ...]:
    """The lists of a file; those of a folder are looked up by OpenSSL when they are needed."""
    if file is None:
        return ()
    try:
        content, _ = read_bounded(file, limit=_SIZE_LIMIT)
    except OSError:
        return ()
    found: list[RevocationList] = []
    for block in content.split(b"-----BEGIN X509 CRL-----")[1:]:
        pem = b"-----BEGIN X509 CRL-----" + block.partition(b"-----END X509 CRL-----")[0]
        try:
            parsed = x509.load_pem_x509_crl(pem + b"-----END X509 CRL-----\n")
            found.append(_facts(parsed))
        except Exception:  # noqa: S112 - by contract ValueError; odd names raise others
            continue  # OpenSSL loaded the file; this one is only not described
    return tuple(found)


def _facts(parsed: x509.CertificateRevocationList) -> RevocationList:
    return RevocationList(
        issuer=printable(parsed.issuer.rfc4514_string(), limit=500),
        last_update=parsed.last_update_utc,
        next_update=parsed.next_update_utc or datetime.max.replace(tzinfo=UTC),
        entries=len(parsed),
    )
