"""What a snippet is, and what each level proves."""

from enum import StrEnum
from typing import Final

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FALLS_BACK", "Level", "Server", "Snippet", "not_checked"]


class Level(StrEnum):
    """How much a connection proves, whatever the driver calls it."""

    ENCRYPTED = "encrypted"
    CA = "ca"
    FULL = "full"


# Of drivers that do what libpq's sslmode=prefer does.
FALLS_BACK: Final = sentence(
    "Without these settings the driver tries TLS, checks nothing, and goes on without TLS where "
    "there is none."
)


@dataclass(frozen=True, slots=True)
class Server:
    """What every string says; a password is never part of it.

    Attributes:
        root_file: PEM file of trusted roots.
    """

    host: str
    port: str
    dbname: str
    user: str
    root_file: str


@dataclass(frozen=True, slots=True)
class Snippet:
    """Attributes:
    text: as it is pasted, escaped by the target's own rules; the password is read from where the
        snippet says, or asked for.
    default: what the driver would do without the settings.
    root_file: where the file of trusted roots must lie; empty where none is read.
    possible: the driver can do this level; otherwise ``text`` is empty.
    """

    driver: str
    language: str
    level: Level
    text: str
    default: Sentence
    root_file: str
    possible: bool = True


def not_checked(level: Level) -> Sentence:
    """What a connection of this level leaves open."""
    match level:
        case Level.ENCRYPTED:
            return sentence("Not checked: who the server is. Anybody on the way can pose as it.")
        case Level.CA:
            return sentence(
                "Not checked: the host name. Any server with a certificate of these roots passes."
            )
        case Level.FULL:
            return sentence("Encryption, issuer and host name are all checked.")
