"""What a snippet is, and what each level proves."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Final

from azpg_gui.core.secret import Secret
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "TOKEN_COMMAND",
    "Auth",
    "Driver",
    "Level",
    "Server",
    "Snippet",
    "Written",
    "not_checked",
    "revealed",
    "snippet",
]


class Level(StrEnum):
    """How much a connection proves, whatever the driver calls it."""

    ENCRYPTED = "encrypted"
    CA = "ca"
    FULL = "full"


class Auth(StrEnum):
    """How the user signs in: a password, or a token of Microsoft Entra ID in its place."""

    PASSWORD = "password"  # noqa: S105 - a word of the command line
    ENTRA = "entra"


@dataclass(frozen=True, slots=True)
class Server:
    """What every string says.

    Attributes:
        root_file: PEM file of trusted roots.
        password: where it is known; ``revealed`` alone puts it into a text, others say where it
            is read.
        user_note: that the user is of a form no server takes any more.
    """

    host: str
    port: str
    dbname: str
    user: str
    root_file: str
    password: Secret | None = None
    user_note: Sentence | None = None


# The text, or why there is none.
Written = str | Sentence


@dataclass(frozen=True, slots=True)
class Driver:
    """Attributes:
    name: what ``azpg strings --for`` takes.
    title: as its own documentation calls it.
    write: the text with a password.
    default: what the driver would do without the settings.
    trap: what people meet with it.
    entra: the text with a token, always with the host proven; or what begins a comment, where the
        driver reads the token as it reads a password; empty where neither can be.
    file: where the text belongs, if it is a file's.
    roots_at: where the file of roots lies for the program, if not where it lies here.
    """

    name: str
    title: str
    language: str
    write: Callable[[Server, Level], Written]
    default: Sentence
    trap: Sentence | None = None
    entra: Callable[[Server], Written] | str = ""
    file: str = ""
    roots_at: str = ""


@dataclass(frozen=True, slots=True)
class Snippet:
    """Attributes:
    text: as it is pasted, escaped by the target's own rules; the password is read from where the
        snippet says, or asked for. Empty where there is none. It never holds a password.
    root_file: where the file of trusted roots must lie; empty where none is read.
    impossible: why there is no text.
    """

    driver: Driver
    level: Level
    auth: Auth
    text: str
    root_file: str
    impossible: Sentence | None = None


# Gives a token of whatever cloud az is signed in to.
TOKEN_COMMAND: Final = (
    "az account get-access-token --resource-type oss-rdbms --query accessToken --output tsv"  # noqa: S105
)


def snippet(driver: Driver, server: Server, level: Level, auth: Auth) -> Snippet:
    """The text of ``driver``. A token is a bearer's: it is sent to a proven host only, whatever
    ``level`` was asked for."""
    if auth is Auth.ENTRA:
        level = Level.FULL
    bare = replace(server, password=None)
    written = driver.write(bare, level) if auth is Auth.PASSWORD else _entra(driver, bare)
    if isinstance(written, Sentence):
        return Snippet(driver, level, auth, "", "", written)
    root = "" if level is Level.ENCRYPTED else driver.roots_at or server.root_file
    return Snippet(driver, level, auth, written, root)


def revealed(driver: Driver, server: Server, level: Level) -> Written:
    """The text with ``server.password`` in it, or why it cannot stand there. Like a secret's own
    ``reveal``, for somebody who asked for it: it is shown, copied or saved, and not kept."""
    return driver.write(server, level)


def _entra(driver: Driver, server: Server) -> Written:
    if callable(driver.entra):
        return driver.entra(server)
    if not driver.entra:
        return sentence(
            "A token lives for an hour at most, so it does not belong in a file: the program has "
            "to fetch one for each connection."
        )
    written = driver.write(server, Level.FULL)
    if isinstance(written, Sentence):
        return written
    # One comment that holds for every driver which reads PGPASSWORD.
    return f'{driver.entra} PGPASSWORD="$({TOKEN_COMMAND})"\n{written}'


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
