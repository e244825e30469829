"""The client certificate and its key, loaded as libpq loads them (``initialize_SSL``)."""

import os
import re
import stat
from pathlib import Path
from typing import Final

from OpenSSL import SSL, crypto

from azpg_gui.core.certificates.key_permissions import key_open_to_others
from azpg_gui.core.certificates.loading import load_certificate_file
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.places import libpq_folder
from azpg_gui.core.files import read_bounded
from azpg_gui.core.probe.evidence import ClientCertificateEvidence, ClientTrouble
from azpg_gui.core.probe.openssl_words import openssl_words
from azpg_gui.core.words import plain

__all__ = ["examine_client_certificate"]

_LIMIT: Final = 4_000_000  # bytes
_ENCRYPTED_CERTIFICATE: Final = re.compile(
    rb"-----BEGIN [A-Z0-9 ]*CERTIFICATE-----\s+Proc-Type: 4,ENCRYPTED"
)
_NONE: Final = ClientCertificateEvidence(None, None)


def examine_client_certificate(parameters: ConnectionParameters) -> ClientCertificateEvidence:
    """What libpq would find where it looks for a client certificate. Reads small files; nothing
    here asks on a terminal, while libpq would, for the passphrase of a key (see ``_Passphrase``).
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
        words = plain(error.strerror or str(error), limit=300)
        return ClientCertificateEvidence(
            certificate, None, ClientTrouble.CERTIFICATE_UNREADABLE, words
        )
    if _is_engine(parameters.value("sslkey")):
        return ClientCertificateEvidence(certificate, None)
    key = _place(parameters.value("sslkey"), "postgresql.key")
    secret = parameters.secrets.get("sslpassword")
    trouble, words = _load(certificate, key, _Passphrase(secret.reveal() if secret else None))
    return ClientCertificateEvidence(
        certificate, key, trouble, words, common_name=_common_name(certificate)
    )


def _common_name(path: Path) -> str:
    loaded = load_certificate_file(path)
    return (loaded.certificates[0].subject_cn or "") if loaded.certificates else ""


class _Passphrase:
    """OpenSSL's passphrase callback. Without ``sslpassword`` libpq leaves OpenSSL's own in place,
    and that asks on the controlling terminal; this one only remembers that it was asked."""

    def __init__(self, text: str | None) -> None:
        self._text = text
        self.asked = False

    def __call__(self, _writing: bool) -> bytes:  # noqa: FBT001
        self.asked = True
        # OpenSSL's buffer has 1,024 bytes (PEM_BUFSIZE), and libpq cuts there.
        return (self._text or "").encode()[:1023]

    @property
    def given(self) -> bool:
        return bool(self._text)


def _load(
    certificate: Path, key: Path | None, passphrase: _Passphrase
) -> tuple[ClientTrouble | None, str]:
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    try:
        if _ENCRYPTED_CERTIFICATE.search(read_bounded(certificate, limit=_LIMIT)[0]):
            # OpenSSL would ask on the terminal for a passphrase of the certificate.
            return ClientTrouble.CERTIFICATE_UNREADABLE, "an encrypted certificate"
        context.use_certificate_chain_file(str(certificate))
    except SSL.Error as error:
        return ClientTrouble.CERTIFICATE_UNREADABLE, openssl_words(error)
    except OSError as error:
        words = plain(error.strerror or str(error), limit=300)
        return ClientTrouble.CERTIFICATE_UNREADABLE, words
    if key is None:
        return ClientTrouble.KEY_MISSING, ""
    try:
        status = key.stat()
    except OSError as error:
        return ClientTrouble.KEY_MISSING, plain(error.strerror or str(error), limit=300)
    if not stat.S_ISREG(status.st_mode):
        return ClientTrouble.KEY_UNREADABLE, "not a regular file"
    if key_open_to_others(status):
        return ClientTrouble.KEY_PERMISSIONS, stat.filemode(status.st_mode)
    return _load_key(context, key, passphrase)


def _load_key(
    context: SSL.Context, path: Path, passphrase: _Passphrase
) -> tuple[ClientTrouble | None, str]:
    """``SSL_use_PrivateKey_file``: PEM, then DER, and of two failures the first is told."""
    try:
        content, _ = read_bounded(path, limit=_LIMIT)
    except OSError as error:
        return ClientTrouble.KEY_UNREADABLE, plain(error.strerror or str(error), limit=300)
    try:
        key = crypto.load_privatekey(crypto.FILETYPE_PEM, content, passphrase)
    except crypto.Error as error:
        words = openssl_words(error)
        if passphrase.asked and passphrase.given:
            return ClientTrouble.PASSPHRASE_WRONG, words
        if passphrase.asked:
            return ClientTrouble.KEY_LOCKED, words
        try:
            key = crypto.load_privatekey(crypto.FILETYPE_ASN1, content)
        except crypto.Error:
            return ClientTrouble.KEY_UNREADABLE, words
    return _belongs(context, key)


def _belongs(context: SSL.Context, key: crypto.PKey) -> tuple[ClientTrouble | None, str]:
    """``SSL_check_private_key``."""
    try:
        # Typed for public keys too; this one was loaded as a private key.
        context.use_privatekey(key.to_cryptography_key())  # type: ignore[arg-type]
        context.check_privatekey()
    except SSL.Error as error:
        return ClientTrouble.KEY_MISMATCH, openssl_words(error)
    except (TypeError, ValueError) as error:  # a kind of key TLS has no use for
        return ClientTrouble.KEY_UNREADABLE, plain(str(error), limit=300)
    return None, ""


def _is_engine(sslkey: str) -> bool:
    """``ENGINE:KEY``: a colon, unless it is the second character, a Windows drive."""
    return ":" in sslkey and sslkey[1:2] != ":"


def _place(named: str, default: str) -> Path | None:
    if named:
        return Path(named)
    folder = libpq_folder(os.environ)
    return folder / default if folder else None
