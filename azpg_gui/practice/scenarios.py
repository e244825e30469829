"""What can be practised: each scenario is a server with one thing about it.

Light: the window's menu names them before anything heavy is loaded.
"""

from enum import StrEnum
from typing import Final, NamedTuple

from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["HOST_SUFFIX", "Scenario", "describe", "practice_host", "scenario_at", "title"]

# Under Azure's suffix, so that every rule for Azure hosts applies; reached through hostaddr.
HOST_SUFFIX: Final = ".postgres.database.azure.com"


class Scenario(StrEnum):
    """The value is the code `azpg practice` takes."""

    GOOD = "good"
    EXPIRED = "expired"
    WRONG_HOST = "wrong-host"
    UNKNOWN_ISSUER = "unknown-issuer"
    MISSING_INTERMEDIATE = "missing-intermediate"
    TLS12_ONLY = "tls12-only"
    NO_TLS = "no-tls"
    CLIENT_CERTIFICATE = "client-certificate"
    DROPS_LARGE_HELLO = "drops-large-hello"


class _Words(NamedTuple):
    title: Sentence
    description: Sentence


_WORDS: Final = {
    Scenario.GOOD: _Words(
        sentence("Everything is right"),
        sentence("Everything right: TLS enforced, a full chain, the right name."),
    ),
    Scenario.EXPIRED: _Words(
        sentence("The certificate has expired"),
        sentence("The server's certificate expired yesterday."),
    ),
    Scenario.WRONG_HOST: _Words(
        sentence("The certificate is for another host"),
        sentence("The certificate names another server."),
    ),
    Scenario.UNKNOWN_ISSUER: _Words(
        sentence("The issuer is not known"),
        sentence("The certificate was issued under a root that is not trusted."),
    ),
    Scenario.MISSING_INTERMEDIATE: _Words(
        sentence("The intermediate certificate is missing"),
        sentence("The server leaves the intermediate certificate out."),
    ),
    Scenario.TLS12_ONLY: _Words(
        sentence("Only TLSv1.2 is spoken"),
        sentence("The server speaks TLSv1.2 and nothing newer."),
    ),
    Scenario.NO_TLS: _Words(
        sentence("TLS is switched off"),
        sentence("The server has TLS switched off."),
    ),
    Scenario.CLIENT_CERTIFICATE: _Words(
        sentence("A client certificate is asked for"),
        sentence("The server asks for a client certificate as well."),
    ),
    Scenario.DROPS_LARGE_HELLO: _Words(
        sentence("Long first messages are cut off on the way"),
        sentence(
            "A device on the way cuts connections whose first message is larger than one packet."
        ),
    ),
}


def title(scenario: Scenario) -> Sentence:
    """What is the matter with its server, as a name for it."""
    return _WORDS[scenario].title


def describe(scenario: Scenario) -> Sentence:
    """What its server does, in a sentence."""
    return _WORDS[scenario].description


def practice_host(scenario: Scenario) -> str:
    """The name clients use for its server."""
    return f"practice-{scenario}{HOST_SUFFIX}"


def scenario_at(host: str) -> Scenario | None:
    """The other way round. None for any other host."""
    return next((each for each in Scenario if practice_host(each) == host), None)
