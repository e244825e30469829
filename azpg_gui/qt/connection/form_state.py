"""What the connection form shows, derived from what is in it: one pure function."""

from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.password_exposure import password_exposure
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.server_description import describe_server
from azpg_gui.core.connection.sslmode import Assurance, Proofs, SslMode, proofs
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.operations.roots_view import RootsView

__all__ = [
    "FormState",
    "ProofSentences",
    "Roots",
    "derive",
    "mode_sentence",
    "proof_sentences",
    "proven_by_azure_roots",
    "roots_of",
]

_MODES = {
    SslMode.DISABLE: sentence("Never encrypted. Anybody on the way can read everything."),
    SslMode.ALLOW: sentence("Unencrypted if the server lets it; encrypted only where it insists."),
    SslMode.PREFER: sentence("Encrypted if possible, otherwise silently not. libpq's own default."),
    SslMode.REQUIRE: sentence("Always encrypted, but it may be anybody who answers."),
    SslMode.VERIFY_CA: sentence(
        "Must be encrypted, and a root you trust must vouch for the certificate."
    ),
    SslMode.VERIFY_FULL: sentence(
        "Must be encrypted and vouched for, and the certificate must name this host."
    ),
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


class ProofSentences(NamedTuple):
    """One of the three proofs. ``state`` is good, warning, bad or plain."""

    state: str
    title: Sentence
    text: Sentence


class Roots(StrEnum):
    """What libpq would make of the chosen roots."""

    USABLE = "usable"
    MISSING = "missing"  # no file is there
    UNUSABLE = "unusable"  # a file libpq cannot use: what the form says of it stands above


def roots_of(view: RootsView) -> Roots:
    """What was found where the form's roots should be."""
    if any(j.keyword == "sslrootcert" and not j.usable for j in view.judgements):
        return Roots.UNUSABLE
    return Roots.USABLE if view.loaded and view.loaded.certificates else Roots.MISSING


def proven_by_azure_roots(profile: Profile) -> Profile:
    """The proposal taken: verify-full with Azure's roots."""
    values = {k: v for k, v in profile.values.items() if k != "sslrootcert"}
    return replace(profile, values={**values, "sslmode": "verify-full"}, trust=Trust.AZURE)


class FormState(NamedTuple):
    """Attributes:
    about: what the host name says about the server; empty for a host that is not Azure's.
    proposal: verify-full with Azure roots would be right for this host and is not chosen.
    testable: there is enough to test.
    exposure: who would get the password before the server is proven; None where nobody would.
    """

    about: Sentence
    mode: Sentence
    proofs: tuple[ProofSentences, ProofSentences, ProofSentences]
    proposal: bool
    testable: bool
    exposure: Sentence | None


def derive(profile: Profile, *, roots: Roots, verdict: Verdict | None = None) -> FormState:
    """Everything the form shows besides the user's own input.

    Args:
        verdict: of a test of exactly what stands in the form; None where there was none.
    """
    value = profile.values.get("sslmode", "verify-full")
    mode = SslMode(value) if value in set(SslMode) else SslMode.VERIFY_FULL
    azure = azure_host(profile.host)
    proven_azure = mode is SslMode.VERIFY_FULL and profile.trust is Trust.AZURE
    practice = bool(profile.values.get("hostaddr"))
    # A file that is there makes libpq verify, or fail where it cannot be used.
    given = proofs(mode, root_file_present=roots is not Roots.MISSING)
    return FormState(
        about=describe_server(profile.host, profile.values.get("hostaddr", "")),
        mode=mode_sentence(mode, root_file_present=roots is Roots.USABLE),
        proofs=proof_sentences(given, roots, verdict),
        proposal=azure is not None and not proven_azure and not practice,
        testable=bool(profile.host.strip() or profile.values.get("hostaddr")),
        exposure=password_exposure(mode, root_file_present=roots is Roots.USABLE),
    )


def proof_sentences(
    given: Proofs, roots: Roots, verdict: Verdict | None = None
) -> tuple[ProofSentences, ProofSentences, ProofSentences]:
    """The three proofs: what will be required, and after a test what was proven. A missing one says
    in a word what could happen. Nothing is green before a test."""
    if verdict is not None and verdict in _CONNECTED:
        return _encrypted(verdict), _issuer(given.issuer, verdict), _host(given.host, verdict)
    return (
        _encryption_ahead(given.encrypted),
        _issuer_ahead(given.issuer, roots),
        _host_ahead(given),
    )


_PROVEN = frozenset({Verdict.ENCRYPTED_AND_PROVEN, Verdict.ENCRYPTED_ENDPOINT_PROVEN})
_CONNECTED = _PROVEN | {
    Verdict.NOT_ENCRYPTED,
    Verdict.ENCRYPTED_TO_MIDDLE_BOX,
    Verdict.ENCRYPTED_NOT_PROVEN,
}


def _encrypted(verdict: Verdict) -> ProofSentences:
    if verdict is Verdict.NOT_ENCRYPTED:
        text = sentence("Anybody on the way can read it.")
        return ProofSentences("bad", sentence("Not encrypted"), text)
    if verdict is Verdict.ENCRYPTED_TO_MIDDLE_BOX:
        text = sentence("What lies behind it may not be encrypted.")
        return ProofSentences("warning", sentence("Encrypted to a middle box"), text)
    if verdict is Verdict.ENCRYPTED_ENDPOINT_PROVEN:
        text = sentence("The server did not say whether the encryption reaches it.")
        return ProofSentences("warning", sentence("Encrypted to the endpoint"), text)
    text = sentence("Nobody on the way can read it.")
    return ProofSentences("good", sentence("Encrypted"), text)


def _issuer(assurance: Assurance, verdict: Verdict) -> ProofSentences:
    if assurance is Assurance.ALWAYS and verdict is not Verdict.NOT_ENCRYPTED:
        text = sentence("A root you trust vouches for the certificate.")
        return ProofSentences("good", sentence("Issuer proven"), text)
    if assurance is Assurance.SOMETIMES and verdict is not Verdict.NOT_ENCRYPTED:
        text = sentence("Only where the connection ends up encrypted.")
        return ProofSentences("warning", sentence("Issuer proven this time"), text)
    text = sentence("Anybody may have made the certificate.")
    return ProofSentences("bad", sentence("Issuer not proven"), text)


def _host(assurance: Assurance, verdict: Verdict) -> ProofSentences:
    if assurance is Assurance.ALWAYS and verdict in _PROVEN:
        text = sentence("The certificate names this host.")
        return ProofSentences("good", sentence("Host proven"), text)
    text = sentence("It may be another server's certificate.")
    return ProofSentences("bad", sentence("Host not proven"), text)


def _encryption_ahead(assurance: Assurance) -> ProofSentences:
    match assurance:
        case Assurance.ALWAYS:
            text = sentence("Nobody on the way could read it.")
            return ProofSentences("plain", sentence("Encryption will be required"), text)
        case Assurance.SOMETIMES:
            text = sentence("An attacker can talk both sides out of it.")
            return ProofSentences("warning", sentence("Encryption will not be required"), text)
        case Assurance.NEVER:
            text = sentence("Anybody on the way could read it.")
            return ProofSentences("bad", sentence("There will be no encryption"), text)


def _issuer_ahead(assurance: Assurance, roots: Roots) -> ProofSentences:
    match assurance:
        case Assurance.ALWAYS:
            text = {
                Roots.USABLE: sentence("A root you trust must vouch for the certificate."),
                Roots.MISSING: sentence("Without a file with roots no test can succeed."),
                Roots.UNUSABLE: sentence("Not with this file: see above."),
            }[roots]
            return ProofSentences("plain", sentence("A trusted issuer will be required"), text)
        case Assurance.SOMETIMES:
            text = sentence("Only where the connection ends up encrypted.")
            return ProofSentences("warning", sentence("The issuer will perhaps be checked"), text)
        case Assurance.NEVER:
            text = sentence("Anybody may have made the certificate.")
            return ProofSentences("bad", sentence("The issuer will not be checked"), text)


def _host_ahead(given: Proofs) -> ProofSentences:
    if given.host is Assurance.ALWAYS:
        text = sentence("The certificate must name this host.")
        return ProofSentences("plain", sentence("The host's name will be required"), text)
    text = sentence("It may be another server's certificate.")
    return ProofSentences("bad", sentence("The host's name will not be checked"), text)
