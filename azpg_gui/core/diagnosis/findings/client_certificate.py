"""The client certificate: files libpq cannot use, and servers that do not take it."""

import shlex

from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.model import Action, Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import (
    choose_client_certificate,
    leave_out,
    libpq_major,
    meant_files,
    run_again,
)
from azpg_gui.core.diagnosis.remedies.files import mended_files
from azpg_gui.core.probe.evidence.settings import ClientCertificateEvidence, ClientTrouble
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Severity, Stage
from azpg_gui.fast_dataclass import dataclass

__all__ = ["client_finding"]

_STOPS = sentence(
    "libpq loads the client certificate before it begins TLS, whether the server asks for one or "
    "not, and stops here. No password was sent."
)


def client_finding(
    report: Report, client: ClientCertificateEvidence, trouble: ClientTrouble, severity: Severity
) -> Finding:
    """Why libpq cannot use the certificate or its key. It stops even where no server asked."""
    unusable = Unusable(
        report, client, severity, str(client.certificate_file), str(client.key_file or "sslkey")
    )
    match trouble:
        case ClientTrouble.CERTIFICATE_UNREADABLE:
            return client_certificate_unreadable(unusable)
        case ClientTrouble.KEY_MISSING:
            return client_key_missing(unusable)
        case ClientTrouble.KEY_PERMISSIONS:
            return client_key_permissions(unusable)
        case ClientTrouble.KEY_LOCKED:
            return client_key_passphrase(unusable)
        case ClientTrouble.PASSPHRASE_WRONG:
            return passphrase_does_not_open(unusable)
        case ClientTrouble.KEY_UNREADABLE:
            return client_key_unreadable(unusable)
        case ClientTrouble.KEY_MISMATCH:
            return client_key_mismatch(unusable)


@dataclass(frozen=True, slots=True)
class Unusable:
    """A client certificate that cannot be used."""

    report: Report
    client: ClientCertificateEvidence
    severity: Severity
    certificate: str
    key: str

    def explained(
        self,
        title: Sentence,
        happened: Sentence,
        meaning: Sentence = _STOPS,
        remedies: tuple[Remedy, ...] | None = None,
    ) -> Explanation:
        usual = (choose_client_certificate(), _without(self.report, self.client))
        return Explanation(
            title,
            happened,
            meaning,
            (
                *meant_files(self.report, "sslcert", "sslkey"),
                *mended_files(self.report, "sslcert", "sslkey"),
                *(usual if remedies is None else remedies),
            ),
            technical=self.client.words,
            severity=self.severity,
        )


@finding(
    "client-certificate-unreadable", Stage.SETTINGS,
    evidence="`SSL_CTX_use_certificate_chain_file` fails", remedy="choose another",
)  # fmt: skip
def client_certificate_unreadable(unusable: Unusable) -> Explanation:
    return unusable.explained(
        sentence("The client certificate cannot be read"),
        sentence("{path} holds no certificate in PEM form.", path=unusable.certificate),
    )


@finding(
    "client-key-missing", Stage.SETTINGS,
    evidence="a certificate without a key file", remedy="choose another",
)  # fmt: skip
def client_key_missing(unusable: Unusable) -> Explanation:
    return unusable.explained(
        sentence("The key of the client certificate is missing"),
        sentence(
            "There is {certificate}, but not {key}.",
            certificate=unusable.certificate, key=unusable.key,
        ),
    )  # fmt: skip


@finding(
    "client-key-permissions", Stage.SETTINGS,
    evidence="mode bits of group and others, by owner", remedy="`chmod 600`",
)  # fmt: skip
def client_key_permissions(unusable: Unusable) -> Explanation:
    command = f"chmod 600 {shlex.quote(str(unusable.client.key_file))}"
    return unusable.explained(
        sentence("Others may read your client key"),
        sentence(
            "{path} has the permissions {mode}. Only its owner may read it.",
            path=unusable.key, mode=unusable.client.words,
        ),
        sentence(
            "Whoever reads the key can sign in as you. libpq refuses to use it; no password "
            "was sent."
        ),
        (run_again(), Remedy(sentence("Take the permission away"), command=command)),
    )  # fmt: skip


@finding(
    "client-key-passphrase", Stage.SETTINGS,
    evidence="OpenSSL asked for a passphrase; none or the wrong one",
    remedy="enter the passphrase",
)  # fmt: skip
def client_key_passphrase(unusable: Unusable) -> Explanation:
    return unusable.explained(
        sentence("The client key needs its passphrase"),
        sentence(
            "{path} is encrypted and no passphrase (sslpassword) is given.", path=unusable.key
        ),
        sentence("libpq would ask for it on a terminal and wait there."),
        (_enter_passphrase(),),
    )


@client_key_passphrase.also()
def passphrase_does_not_open(unusable: Unusable) -> Explanation:
    return unusable.explained(
        sentence("The passphrase does not open the client key"),
        sentence("{path} cannot be decrypted with the sslpassword given.", path=unusable.key),
        remedies=(_enter_passphrase(),),
    )


def _enter_passphrase() -> Remedy:
    return Remedy(sentence("Enter the passphrase…"), action=Action.ENTER_PASSPHRASE)


@finding(
    "client-key-unreadable", Stage.SETTINGS,
    evidence="neither PEM nor DER key, no regular file", remedy="choose another",
)  # fmt: skip
def client_key_unreadable(unusable: Unusable) -> Explanation:
    return unusable.explained(
        sentence("The client key cannot be read"),
        sentence("{path} holds no private key that OpenSSL understands.", path=unusable.key),
    )


@finding(
    "client-key-mismatch", Stage.SETTINGS,
    evidence="`SSL_check_private_key` fails", remedy="choose another",
)  # fmt: skip
def client_key_mismatch(unusable: Unusable) -> Explanation:
    return unusable.explained(
        sentence("Client certificate and key do not belong together"),
        sentence(
            "The key in {key} is not the one {certificate} was made for.",
            key=unusable.key, certificate=unusable.certificate,
        ),
    )  # fmt: skip


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
