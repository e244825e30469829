"""A PostgreSQL that lets everybody in over real TLS, and answers questions as a test says."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from OpenSSL import SSL

from tests.support.sockets import Watched
from tests.support.tls_sockets import Talk

Value = str | bytes | None
Row = Sequence[Value]


def message(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("!I", len(body) + 4) + body


def parameter(name: str, value: str | bytes) -> bytes:
    raw = value.encode() if isinstance(value, str) else value
    return message(b"S", name.encode() + b"\0" + raw + b"\0")


def response(kind: bytes, **fields: str) -> bytes:
    """An ErrorResponse (``E``) or NoticeResponse (``N``); fields by their letters."""
    body = b"".join(f"{k}{v}\0".encode() for k, v in fields.items()) + b"\0"
    return message(kind, body)


def rows(*given: Row) -> bytes:
    """RowDescription, DataRows and CommandComplete, every column of type text."""
    count = len(given[0]) if given else 6
    columns = b"".join(
        f"c{n}".encode() + b"\0" + struct.pack("!IhIhih", 0, 0, 25, -1, -1, 0) for n in range(count)
    )
    out = message(b"T", struct.pack("!h", count) + columns)
    for row in given:
        body = struct.pack("!h", len(row))
        for value in row:
            raw = value.encode() if isinstance(value, str) else value
            body += struct.pack("!i", -1) if raw is None else struct.pack("!i", len(raw)) + raw
        out += message(b"D", body)
    return out + message(b"C", b"SELECT 1\0")


READY = message(b"Z", b"I")
EMPTY = message(b"I", b"")
AUTHENTICATED = message(b"R", b"\0\0\0\0")


@dataclass(frozen=True)
class Answers:
    """Attributes:
    view: the answer to the question for ``pg_stat_ssl``; a call gets (protocol, cipher, pid).
    pid: of BackendKeyData; None sends none.
    before: messages between AuthenticationOk and ReadyForQuery.
    further: answers to other questions, by a word in them; an error without.
    sign_in: asked for before; None lets everybody in.
    """

    view: bytes | Callable[[str, str, int], bytes]
    pid: int | None = 4711
    version: str = "17.5"
    before: bytes = b""
    further: dict[bytes, bytes] = field(default_factory=dict)
    sign_in: bytes = b""

    def talk(self, tls: SSL.Connection, watched: Watched) -> None:
        if self.sign_in:
            tls.sendall(self.sign_in)
            watched.received.append(tls.recv(65536))
        key = b"" if self.pid is None else message(b"K", struct.pack("!iI", self.pid, 1))
        version = parameter("server_version", self.version)
        tls.sendall(AUTHENTICATED + version + self.before + key + READY)
        while True:
            try:
                asked = tls.recv(65536)
            except SSL.Error:
                return
            watched.received.append(asked)
            if asked[:1] == b"X":
                return
            tls.sendall(self._answer(asked, tls) + READY)

    def _answer(self, asked: bytes, tls: SSL.Connection) -> bytes:
        if asked == message(b"Q", b"\0"):
            return EMPTY
        if b"s.bits" in asked:
            if not callable(self.view):
                return self.view
            name = tls.get_protocol_version_name()
            return self.view(name, tls.get_cipher_name() or "", self.pid or 0)
        for word, answer in self.further.items():
            if word in asked:
                return answer
        return response(b"E", S="ERROR", V="ERROR", C="42703", M="no such column")


def talking(answers: Answers) -> Talk:
    return answers.talk
