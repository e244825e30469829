"""The client certificate and its key, loaded as libpq loads them (``initialize_SSL``)."""

import os
import re
import stat
from pathlib import Path
from typing import Final

from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.doctor.key_permissions import key_open_to_others
from azpg_gui.core.certificates.openssl_acceptance import (
    Passphrase,
    chain_refusal,
    key_refusal,
    pair_refusal,
)
from azpg_gui.core.connection.libpq_places import libpq_folder
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.files import read_bounded
from azpg_gui.core.probe.evidence.settings import ClientCertificateEvidence, ClientTrouble
from azpg_gui.core.sentences import printable

__all__ = ["examine_client_certificate"]

_LIMIT: Final = 4_000_000  # bytes
_ENCRYPTED_CERTIFICATE: Final = re.compile(
    rb"-----BEGIN [A-Z0-9 ]*CERTIFICATE-----\s+Proc-Type: 4,ENCRYPTED"
)
_NONE: Final = ClientCertificateEvidence(None, None)


def examine_client_certificate(parameters: ConnectionParameters) -> ClientCertificateEvidence:
    """What libpq would find where it looks for a client certificate. Reads small files; nothing
    here asks on a terminal, while libpq would, for the passphrase of a key (see ``Passphrase``).
    """
    if parameters.value("sslmode") == "disable" or parameters.value("sslcertmode") == "disable":
        return _NONE
    certificate = _place(parameters.value("sslcert"), "postgresql.crt")
    if certificate is None:
        return _NONE
    try:
        certificate.stat()
    except (FileNotFoundError, NotADirectoryError):
        # Not an error to libpq: it goes on without a client certificate.
        named = parameters.value("sslcert")
        return ClientCertificateEvidence(certificate if named else None, None, missing=bool(named))
    except OSError as error:
        words = printable(error.strerror or str(error), limit=300)
        return ClientCertificateEvidence(
            certificate, None, ClientTrouble.CERTIFICATE_UNREADABLE, words
        )
    if _is_engine(parameters.value("sslkey")):
        return ClientCertificateEvidence(certificate, None)
    key = _place(parameters.value("sslkey"), "postgresql.key")
    secret = parameters.secrets.get("sslpassword")
    trouble, words = _load(certificate, key, Passphrase(secret.reveal() if secret else None))
    return ClientCertificateEvidence(
        certificate, key, trouble, words, common_name=_common_name(certificate)
    )


def _common_name(path: Path) -> str:
    loaded = load_certificate_file(path)
    return (loaded.certificates[0].subject_cn or "") if loaded.certificates else ""


def _load(
    certificate: Path, key: Path | None, passphrase: Passphrase
) -> tuple[ClientTrouble | None, str]:
    try:
        words = chain_refusal(certificate)
    except OSError as error:
        words = printable(error.strerror or str(error), limit=300)
    if words:
        return ClientTrouble.CERTIFICATE_UNREADABLE, words
    if key is None:
        return ClientTrouble.KEY_MISSING, ""
    try:
        status = key.stat()
    except OSError as error:
        return ClientTrouble.KEY_MISSING, printable(error.strerror or str(error), limit=300)
    if not stat.S_ISREG(status.st_mode):
        return ClientTrouble.KEY_UNREADABLE, "not a regular file"
    if key_open_to_others(status):
        return ClientTrouble.KEY_PERMISSIONS, stat.filemode(status.st_mode)
    return _load_key(certificate, key, passphrase)


def _load_key(
    certificate: Path, path: Path, passphrase: Passphrase
) -> tuple[ClientTrouble | None, str]:
    """``SSL_use_PrivateKey_file``, then ``SSL_check_private_key``."""
    try:
        content, _ = read_bounded(path, limit=_LIMIT)
    except OSError as error:
        return ClientTrouble.KEY_UNREADABLE, printable(error.strerror or str(error), limit=300)
    words = key_refusal(content, passphrase)
    if words and passphrase.asked:
        given = passphrase.given
        return ClientTrouble.PASSPHRASE_WRONG if given else ClientTrouble.KEY_LOCKED, words
    if words:
        return ClientTrouble.KEY_UNREADABLE, words
    refused = pair_refusal(certificate, content, passphrase)
    if refused is None:
        return None, ""
    mismatched, words = refused
    return ClientTrouble.KEY_MISMATCH if mismatched else ClientTrouble.KEY_UNREADABLE, words


def _is_engine(sslkey: str) -> bool:
    """``ENGINE:KEY``: a colon, unless it is the second character, a Windows drive."""
    return ":" in sslkey and sslkey[1:2] != ":"


def _place(named: str, default: str) -> Path | None:
    if named:
        return Path(named)
    folder = libpq_folder(os.environ)
    return folder / default if folder else None
