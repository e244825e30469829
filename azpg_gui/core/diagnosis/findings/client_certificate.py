"""The client certificate: files libpq cannot use, and servers that do not take it."""

import shlex

from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.diagnosis.model import Action, Code, Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import (
    choose_client_certificate,
    leave_out,
    libpq_major,
    meant_files,
    run_again,
)
from azpg_gui.core.probe.evidence.settings import ClientCertificateEvidence, ClientTrouble
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["client_finding"]

_CODES = {
    ClientTrouble.CERTIFICATE_UNREADABLE: Code.CLIENT_CERTIFICATE_UNREADABLE,
    ClientTrouble.KEY_MISSING: Code.CLIENT_KEY_MISSING,
    ClientTrouble.KEY_PERMISSIONS: Code.CLIENT_KEY_PERMISSIONS,
    ClientTrouble.KEY_LOCKED: Code.CLIENT_KEY_PASSPHRASE,
    ClientTrouble.PASSPHRASE_WRONG: Code.CLIENT_KEY_PASSPHRASE,
    ClientTrouble.KEY_UNREADABLE: Code.CLIENT_KEY_UNREADABLE,
    ClientTrouble.KEY_MISMATCH: Code.CLIENT_KEY_MISMATCH,
}


def client_finding(
    report: Report, client: ClientCertificateEvidence, trouble: ClientTrouble, severity: Severity
) -> Finding:
    """Why libpq cannot use the certificate or its key. It stops even where no server asked."""
    title, happened = _words(client, trouble)
    return Finding(
        _CODES[trouble],
        severity,
        Stage.SETTINGS,
        title,
        happened,
        _meaning(trouble),
        (*meant_files(report, "sslcert", "sslkey"), *_remedies(report, client, trouble)),
        technical=client.words,
    )


def _words(client: ClientCertificateEvidence, trouble: ClientTrouble) -> tuple[Sentence, Sentence]:
    certificate, key = str(client.certificate_file), str(client.key_file or "sslkey")
    match trouble:
        case ClientTrouble.CERTIFICATE_UNREADABLE:
            return (
                sentence("The client certificate cannot be read"),
                sentence("{path} holds no certificate in PEM form.", path=certificate),
            )
        case ClientTrouble.KEY_MISSING:
            return (
                sentence("The key of the client certificate is missing"),
                sentence(
                    "There is {certificate}, but not {key}.", certificate=certificate, key=key
                ),
            )
        case ClientTrouble.KEY_PERMISSIONS:
            return (
                sentence("Others may read your client key"),
                sentence(
                    "{path} has the permissions {mode}. Only its owner may read it.",
                    path=key,
                    mode=client.words,
                ),
            )
        case ClientTrouble.KEY_LOCKED:
            return (
                sentence("The client key needs its passphrase"),
                sentence("{path} is encrypted and no passphrase (sslpassword) is given.", path=key),
            )
        case ClientTrouble.PASSPHRASE_WRONG:
            return (
                sentence("The passphrase does not open the client key"),
                sentence("{path} cannot be decrypted with the sslpassword given.", path=key),
            )
        case ClientTrouble.KEY_UNREADABLE:
            return (
                sentence("The client key cannot be read"),
                sentence("{path} holds no private key that OpenSSL understands.", path=key),
            )
        case ClientTrouble.KEY_MISMATCH:
            return (
                sentence("Client certificate and key do not belong together"),
                sentence(
                    "The key in {key} is not the one {certificate} was made for.",
                    key=key,
                    certificate=certificate,
                ),
            )


def _meaning(trouble: ClientTrouble) -> Sentence:
    match trouble:
        case ClientTrouble.KEY_LOCKED:
            return sentence("libpq would ask for it on a terminal and wait there.")
        case ClientTrouble.KEY_PERMISSIONS:
            return sentence(
                "Whoever reads the key can sign in as you. libpq refuses to use it; no password "
                "was sent."
            )
        case _:
            return sentence(
                "libpq loads the client certificate before it begins TLS, whether the server asks "
                "for one or not, and stops here. No password was sent."
            )


def _without(report: Report, client: ClientCertificateEvidence) -> Remedy:
    """Removing ``sslcert`` is not enough where a certificate lies in libpq's own place, nor where a
    variable names it. libpq knows ``sslcertmode`` since version 16."""
    if libpq_major(report) >= 16:
        label = sentence("Sign in without a client certificate")
        return Remedy(label, {"sslcertmode": "disable"})
    given = report.parameters.setting("sslcert")
    if given is not None and given.origin is not Origin.LIBPQ_PLACE:
        return leave_out("sslcert", "sslkey")
    path = str(client.certificate_file)
    label = sentence("Move the certificate out of libpq's way")
    return Remedy(label, command=f"mv {shlex.quote(path)} {shlex.quote(path + '.unused')}")


def _remedies(
    report: Report, client: ClientCertificateEvidence, trouble: ClientTrouble
) -> tuple[Remedy, ...]:
    match trouble:
        case ClientTrouble.KEY_LOCKED | ClientTrouble.PASSPHRASE_WRONG:
            return (Remedy(sentence("Enter the passphrase…"), action=Action.ENTER_PASSPHRASE),)
        case ClientTrouble.KEY_PERMISSIONS:
            command = f"chmod 600 {shlex.quote(str(client.key_file))}"
            return (run_again(), Remedy(sentence("Take the permission away"), command=command))
        case _:
            return (choose_client_certificate(), _without(report, client))
