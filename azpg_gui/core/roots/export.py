"""Certificates for programs without libpq: other forms, and the commands that install them."""

import shlex
from collections.abc import Sequence
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.openssl_text import openssl_text
from azpg_gui.core.certificates.pem_bundle import pem_bundle
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FORMS", "InstallCommand", "in_form", "install_commands"]

FORMS = ("PEM", "DER", "text")


@dataclass(frozen=True, slots=True)
class InstallCommand:
    """Attributes:
    program: ``openssl``, ``update-ca-certificates``, ``keytool``, ``certutil`` or ``security``.
    about: what it does, and with which rights.
    command: shown and copied, never run.
    """

    program: str
    about: Sentence
    command: str


def in_form(certificates: Sequence[Certificate], form: str) -> bytes:
    """The certificates as ``PEM``, ``DER`` or ``text``.

    Raises:
        ValueError: DER holds one certificate only; OpenSSL cannot print one of them.
    """
    match form:
        case "PEM":
            return pem_bundle(certificates, settings=False)
        case "DER":
            if len(certificates) != 1:
                message = "a DER file holds one certificate; choose one, or PEM"
                raise ValueError(message)
            return certificates[0].der
        case "text":
            return "\n".join(openssl_text(certificate) for certificate in certificates).encode()
        case _:
            message = f"{form} is none of {', '.join(FORMS)}"
            raise ValueError(message)


def install_commands(
    bundle: Path, certificates: Sequence[Certificate]
) -> tuple[InstallCommand, ...]:
    """Commands that give other programs the roots in ``bundle``, a PEM file.

    Java's keytool and Windows' certutil take one certificate a call: the files are those
    ``openssl`` takes out of the bundle, named by their fingerprints.
    """
    quoted = shlex.quote(str(bundle))
    singles = [(f"{c.sha256[:16]}.pem", c) for c in certificates]
    taking_apart = "\n".join(
        f"awk '/BEGIN CERT/{{n++}} n=={number}' {quoted} | openssl x509 -out {name}"
        for number, (name, _) in enumerate(singles, start=1)
    )
    # One alias a certificate: a second import under the same alias fails.
    keytool = "\n".join(
        f"keytool -importcert -noprompt -trustcacerts -alias azure-{c.sha256[:16]} -file {name} "
        "-keystore azure-truststore.p12 -storetype PKCS12 -storepass changeit"
        for name, c in singles
    )
    certutil = "\n".join(f"certutil -user -addstore Root {name}" for name, _ in singles)
    security = "\n".join(
        f"security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db {name}"
        for name, _ in singles
    )
    return (
        InstallCommand(
            "openssl", sentence("Take the bundle apart, one file a root."), taking_apart
        ),
        InstallCommand(
            "update-ca-certificates",
            sentence("Debian and Ubuntu, for the whole computer."),
            f"sudo cp {quoted} /usr/local/share/ca-certificates/azure-postgresql.crt\n"
            "sudo update-ca-certificates",
        ),
        InstallCommand(
            "keytool", sentence("A truststore for Java programs, from the single files."), keytool
        ),
        InstallCommand(
            "certutil", sentence("Windows, for this user, from the single files."), certutil
        ),
        InstallCommand(
            "security", sentence("macOS, for this user, from the single files."), security
        ),
    )
