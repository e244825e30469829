"""What the connection form shows, derived from what is in it: one pure function."""

from typing import NamedTuple

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.server_place import describe_server
from azpg_gui.core.connection.sslmode import Assurance, Proofs, SslMode, proofs
from azpg_gui.core.words import Sentence, sentence

__all__ = ["FormState", "ProofWords", "derive", "mode_sentence", "proof_words"]

_MODES = {
    SslMode.DISABLE: sentence("Never encrypted. Anybody on the way can read everything."),
    SslMode.ALLOW: sentence("Unencrypted if the server lets it; encrypted only where it insists."),
    SslMode.PREFER: sentence("Encrypted if possible, otherwise silently not. libpq's own default."),
    SslMode.REQUIRE: sentence("Always encrypted, but it may be anybody who answers."),
    SslMode.VERIFY_CA: sentence("Encrypted, and a root you trust vouches for the certificate."),
    SslMode.VERIFY_FULL: sentence("Encrypted, vouched for, and the certificate names this host."),
}


# What a root file adds to a mode that does not ask for one (fe-secure-openssl.c).
_WITH_ROOT_FILE = {
    SslMode.REQUIRE: sentence(
        "Always encrypted. With these roots the issuer is checked as well, the host name is not."
    ),
}


def mode_sentence(mode: SslMode, *, root_file_present: bool = False) -> Sentence:
    """One plain sentence on what a mode does."""
    return (_WITH_ROOT_FILE.get(mode) if root_file_present else None) or _MODES[mode]


class ProofWords(NamedTuple):
    """One of the three proofs. ``state`` is good, warning or bad."""

    state: str
    title: Sentence
    text: Sentence


class FormState(NamedTuple):
    """Attributes:
    about: what the host name says about the server; empty for a host that is not Azure's.
    proposal: verify-full with Azure roots would be right for this host and is not chosen.
    testable: there is enough to test.
    """

    about: Sentence
    mode: Sentence
    proofs: tuple[ProofWords, ProofWords, ProofWords]
    proposal: bool
    testable: bool


def derive(profile: Profile, *, root_file_present: bool) -> FormState:
    """Everything the form shows besides the user's own input."""
    value = profile.values.get("sslmode", "verify-full")
    mode = SslMode(value) if value in set(SslMode) else SslMode.VERIFY_FULL
    azure = azure_host(profile.host)
    proven_azure = mode is SslMode.VERIFY_FULL and profile.trust is Trust.AZURE
    practice = bool(profile.values.get("hostaddr"))
    return FormState(
        about=describe_server(profile.host, profile.values.get("hostaddr", "")),
        mode=mode_sentence(mode, root_file_present=root_file_present),
        proofs=proof_words(proofs(mode, root_file_present=root_file_present)),
        proposal=azure is not None and not proven_azure and not practice,
        testable=bool(profile.host.strip() or profile.values.get("hostaddr")),
    )


def proof_words(given: Proofs) -> tuple[ProofWords, ProofWords, ProofWords]:
    """The three proofs; a missing one says in a word what could happen."""
    return _encrypted(given.encrypted), _issuer(given.issuer), _host(given.host)


def _encrypted(assurance: Assurance) -> ProofWords:
    match assurance:
        case Assurance.ALWAYS:
            text = sentence("Nobody on the way can read it.")
            return ProofWords("good", sentence("Encrypted"), text)
        case Assurance.SOMETIMES:
            text = sentence("An attacker can talk both sides out of it.")
            return ProofWords("warning", sentence("Perhaps encrypted"), text)
        case Assurance.NEVER:
            text = sentence("Anybody on the way can read it.")
            return ProofWords("bad", sentence("Not encrypted"), text)


def _issuer(assurance: Assurance) -> ProofWords:
    match assurance:
        case Assurance.ALWAYS:
            text = sentence("A root you trust vouches for the certificate.")
            return ProofWords("good", sentence("Issuer proven"), text)
        case Assurance.SOMETIMES:
            text = sentence("Only where the connection ends up encrypted.")
            return ProofWords("warning", sentence("Issuer perhaps proven"), text)
        case Assurance.NEVER:
            text = sentence("Anybody may have made the certificate.")
            return ProofWords("bad", sentence("Issuer not proven"), text)


def _host(assurance: Assurance) -> ProofWords:
    if assurance is Assurance.ALWAYS:
        text = sentence("The certificate names this host.")
        return ProofWords("good", sentence("Host proven"), text)
    text = sentence("It may be another server's certificate.")
    return ProofWords("bad", sentence("Host not proven"), text)
