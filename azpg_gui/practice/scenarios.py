"""What can be practised: each scenario is a server with one thing about it.

Light: the window's menu names them before anything heavy is loaded.
"""

from enum import StrEnum

from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["Scenario", "describe"]


class Scenario(StrEnum):
    GOOD = "good"
    EXPIRED = "expired"
    WRONG_HOST = "wrong-host"
    UNKNOWN_ISSUER = "unknown-issuer"
    MISSING_INTERMEDIATE = "missing-intermediate"
    TLS12_ONLY = "tls12-only"
    NO_TLS = "no-tls"
    CLIENT_CERTIFICATE = "client-certificate"
    DROPS_LARGE_HELLO = "drops-large-hello"


_DESCRIPTIONS = {
    Scenario.GOOD: sentence("Everything right: TLS enforced, a full chain, the right name."),
    Scenario.EXPIRED: sentence("The server's certificate expired yesterday."),
    Scenario.WRONG_HOST: sentence("The certificate names another server."),
    Scenario.UNKNOWN_ISSUER: sentence(
        "The certificate was issued under a root that is not trusted."
    ),
    Scenario.MISSING_INTERMEDIATE: sentence("The server leaves the intermediate certificate out."),
    Scenario.TLS12_ONLY: sentence("The server speaks TLSv1.2 and nothing newer."),
    Scenario.NO_TLS: sentence("The server has TLS switched off."),
    Scenario.CLIENT_CERTIFICATE: sentence("The server asks for a client certificate as well."),
    Scenario.DROPS_LARGE_HELLO: sentence(
        "A device on the way cuts connections whose first message is larger than one packet."
    ),
}


def describe(scenario: Scenario) -> Sentence:
    return _DESCRIPTIONS[scenario]
