"""Servers asked in every mode and with every TLS version: what is yes, no, and not known of each.

Adding a case is adding a row."""

import socket
from collections.abc import Callable
from dataclasses import dataclass

from OpenSSL import SSL

from tests.support.pki import make
from tests.support.sockets import (
    Watched,
    closing_at_once,
    resetting_at_hello,
    sending,
    sending_after_hello,
    silent,
    two_faced,
)
from tests.support.speaking_postgres import AUTHENTICATED, message, response
from tests.support.tls_sockets import cleartext_password_wanted, speaking_tls

Behaviour = Callable[[socket.socket, Watched], None]
LEAF = make("db.test", names=("db.test",))
HBA = 'no pg_hba.conf entry for host "192.0.2.7", user "u", database "d", '


SOURCES = {"ClientAuthentication": "auth.c", "auth_failed": "auth.c", "InitPostgres": "postinit.c",
           "InitializeSessionUserId": "miscinit.c", "internal_load_library": "dfmgr.c",
           "ProcessStartupPacket": "backend_startup.c"}  # fmt: skip


@dataclass(frozen=True)
class ModesCase:
    """Attributes:
    plaintext, enforced: what is known; None where it is not.
    versions: of TLS 1.0, 1.1, 1.2 and 1.3: y, n or ? each.
    modes: whether disable, allow, prefer, require connect: y, n or ? each.
    words: part of the reason why nothing is known of the enforcement.
    limit: seconds for each attempt; one that never ends waits for all of them.
    """

    name: str
    behaviour: Behaviour
    plaintext: bool | None
    enforced: bool | None
    versions: str
    modes: str
    words: str = ""
    limit: float = 15.0


def _refusal(sqlstate: str, words: str, routine: str) -> bytes:
    fields = {"S": "FATAL", "V": "FATAL", "C": sqlstate, "M": words}
    if routine:
        fields |= {"F": SOURCES[routine], "L": "1", "R": routine}
    return response(b"E", **fields)


def refusing(sqlstate: str, words: str, routine: str = "", after: bytes = b"") -> Behaviour:
    return sending(after + _refusal(sqlstate, words, routine), then_close=True)


def refusing_over_tls(
    sqlstate: str, words: str, routine: str = "", after: bytes = b""
) -> Behaviour:
    def talk(tls: SSL.Connection, _watched: Watched) -> None:
        tls.sendall(after + _refusal(sqlstate, words, routine))

    return speaking_tls([LEAF], talk)


def hanging_up(tls: SSL.Connection, _watched: Watched) -> None:
    tls.shutdown()


def tls(lowest: int = SSL.TLS1_2_VERSION, highest: int = SSL.TLS1_3_VERSION) -> Behaviour:
    """Asks for a password inside TLS."""
    return speaking_tls([LEAF], cleartext_password_wanted, lowest=lowest, highest=highest)


def alert(number: int) -> Behaviour:
    """Answers every ClientHello with this fatal alert."""
    return sending_after_hello(b"\x15\x03\x01\x00\x02\x02" + bytes([number]))


ASKS = sending(message(b"R", b"\0\0\0\x03"))  # plaintext, and the password is asked for
NO_TLS = sending(b"N")

MODES: tuple[ModesCase, ...] = (
    # Words of the server.
    ModesCase("no encryption", two_faced(refusing("28000", HBA + "no encryption"), tls()),
              False, True, "nnyy", "nyyy"),
    ModesCase("SSL off", two_faced(refusing("28000", HBA + "SSL off"), tls()),
              False, True, "nnyy", "nyyy"),
    ModesCase("German", two_faced(refusing("28000", "kein pg_hba.conf-Eintrag",
              "ClientAuthentication"), tls()), False, True, "nnyy", "nyyy"),
    ModesCase("PgBouncer", two_faced(refusing("08P01", "SSL required"), tls()),
              False, True, "nnyy", "nyyy"),
    ModesCase("Single Server", two_faced(refusing("28000", "SSL connection is required. Please "
              "specify SSL options and retry."), tls()), False, True, "nnyy", "nyyy"),
    ModesCase("plaintext is taken", two_faced(ASKS, tls()), True, False, "nnyy", "yyyy"),
    ModesCase("plaintext gets past the sign-in", two_faced(refusing("3D000", "…", "InitPostgres",
              after=AUTHENTICATED), tls()), True, False, "nnyy", "nnyy"),
    ModesCase("TLS gets past the sign-in", two_faced(ASKS, refusing_over_tls("3D000", "…",
              "InitPostgres", after=AUTHENTICATED)), True, False, "yyyy", "yynn"),
    ModesCase("plaintext fails in the sign-in", two_faced(refusing("28000", "Ident authentication "
              "failed", "auth_failed"), tls()), True, False, "nnyy", "nyyy"),
    ModesCase("no TLS, and turned away without", two_faced(refusing("28000", HBA + "no encryption",
              "ClientAuthentication"), NO_TLS), False, None, "nnnn", "nnnn", "offers no TLS"),
    ModesCase("full for this role", two_faced(refusing("53300", "too many connections for role",
              "InitializeSessionUserId", after=AUTHENTICATED), tls()), True, False, "nnyy", "??yy"),
    ModesCase("no TLS at all", two_faced(ASKS, NO_TLS), True, False, "nnnn", "yyyn"),
    # Failures that prove nothing.
    ModesCase("plaintext is closed", two_faced(closing_at_once, tls()),
              None, None, "nnyy", "??yy", "closed"),
    ModesCase("plaintext is silent", two_faced(silent, tls()),
              None, None, "nnyy", "??yy", "no answer", limit=3.0),
    ModesCase("too many clients", two_faced(refusing("53300", "sorry, too many clients already"),
              tls()), None, None, "nnyy", "?yyy", "too many"),
    ModesCase("too many clients, and words of TLS", two_faced(refusing("53300",
              "too many connections; TLS is required, and its handshake must wait"), tls()),
              None, None, "nnyy", "?yyy", "too many"),
    ModesCase("a restart is required", two_faced(refusing("XX000",
              "the server requires a restart for its SSL certificate"), tls()),
              None, None, "nnyy", "?yyy", "restart"),
    ModesCase("pgcat", two_faced(refusing("58000", "TLS is required but not provided"), tls()),
              False, True, "nnyy", "nyyy"),
    ModesCase("Neon", two_faced(refusing("08P01", "connection is insecure (try using "
              "`sslmode=require`)"), tls()), False, True, "nnyy", "nyyy"),
    ModesCase("starting up", two_faced(refusing("57P03", "the database system is starting up",
              "ProcessStartupPacket"), tls()), None, None, "nnyy", "??yy", "starting up"),
    ModesCase("TLS is starting up", two_faced(ASKS, refusing_over_tls("57P03",
              "the database system is starting up")), True, False, "yyyy", "yy??"),
    ModesCase("a library is missing", two_faced(refusing("58P01", "could not access file",
              "internal_load_library", after=AUTHENTICATED), tls()), None, None, "nnyy", "??yy",
              "could not access"),
    ModesCase("plaintext has no such database", two_faced(refusing("3D000", "no such database: d"),
              tls()), None, None, "nnyy", "nyyy", "no such database"),
    ModesCase("turned away both ways", two_faced(refusing("28000", HBA + "no encryption"),
              refusing_over_tls("28000", HBA + "SSL encryption")),
              False, None, "yyyy", "nnnn", "with TLS as well"),
    ModesCase("28000 without a word of TLS, TLS resets", two_faced(refusing("28000", "…"),
              resetting_at_hello), False, None, "????", "n???", "…"),
    ModesCase("closes always", closing_at_once, None, None, "????", "????", "closed"),
    # TLS versions.
    ModesCase("every version", two_faced(ASKS, tls(SSL.TLS1_VERSION)), True, False, "yyyy", "yyyy"),
    ModesCase("TLS 1.0 only", two_faced(ASKS, tls(SSL.TLS1_VERSION, SSL.TLS1_VERSION)),
              True, False, "ynnn", "yyyn"),
    ModesCase("TLS 1.1 and 1.2", two_faced(ASKS, tls(SSL.TLS1_1_VERSION, SSL.TLS1_2_VERSION)),
              True, False, "nyyn", "yyyy"),
    ModesCase("TLS 1.3 only", two_faced(ASKS, tls(SSL.TLS1_3_VERSION)),
              True, False, "nnny", "yyyy"),
    ModesCase("alert protocol_version", two_faced(ASKS, alert(70)), True, False, "nnnn", "yyyn"),
    ModesCase("alert handshake_failure", two_faced(ASKS, alert(40)), True, False, "????", "yyyn"),
    ModesCase("alert internal_error", two_faced(ASKS, alert(80)), True, False, "????", "yyy?"),
    ModesCase("a reset at the ClientHello", two_faced(ASKS, resetting_at_hello),
              True, False, "????", "yyy?"),
    ModesCase("S and silence", two_faced(ASKS, sending(b"S")), True, False, "????", "yy??",
              limit=3.0),
    ModesCase("S and HTTP", two_faced(ASKS, sending_after_hello(b"HTTP/1.1 400 Bad\r\n\r\n")),
              True, False, "????", "yyy?"),
    ModesCase("an error before TLS", two_faced(ASKS, refusing("53300", "too many")),
              True, False, "????", "yy??"),
    ModesCase("closed at the request for TLS", two_faced(ASKS, closing_at_once),
              True, False, "????", "yy??"),
    ModesCase("closed in the sign-in over TLS", two_faced(ASKS, speaking_tls([LEAF], hanging_up)),
              True, False, "yyyy", "yy??"),
)  # fmt: skip
