"""Every finding with a situation that raises it. Adding a code is adding a row.

A row builds what is there (servers on real sockets, files in a folder) and says what is given. The
test raises the finding, applies each remedy, and looks again.
"""

import shutil
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.x509.oid import ExtendedKeyUsageOID
from OpenSSL import SSL

from azpg_gui.practice.hello_relay import carry
from tests.hostile.catalogue.chains import CHAINS
from tests.hostile.catalogue.session_views import _own as view
from tests.support.older_libpq import OLDER_LIBPQ
from tests.support.pki import DAY, NOW, Made, make, pki, revocation_list
from tests.support.sockets import (
    Watched,
    closing_at_once,
    error_response,
    sending,
    sending_after_hello,
    server,
    silent,
)
from tests.support.speaking_postgres import Answers, message, parameter, response
from tests.support.switchable import HOST
from tests.support.tls_sockets import Talk, cleartext_password_refused, speaking_tls

P = pki("ec")


@dataclass(frozen=True)
class Given:
    """What one check is given."""

    values: Mapping[str, str]
    password: str | None = "pw-of-the-row"
    environ: Mapping[str, str] = field(default_factory=dict)
    all_modes: bool = False
    other_libpq: str = ""


@dataclass
class Place:
    """A folder, and servers that end with the test."""

    folder: Path
    stack: ExitStack

    def file(self, name: str, content: bytes, mode: int = 0o600) -> str:
        path = self.folder / name
        path.write_bytes(content)
        path.chmod(mode)
        return str(path)

    def port(self, behaviour: Callable[[socket.socket, Watched], None]) -> str:
        return str(self.stack.enter_context(server(behaviour)).port)

    def tls(self, talk: Talk | None, *chain: Made, highest: int | None = None) -> str:
        shown = chain or (P.leaf(HOST), P.intermediate)
        return self.port(speaking_tls(shown, talk, highest=highest))

    def given(self, port: str, **changes: str) -> Given:
        root = changes.pop("sslrootcert", None) or self.file("root.crt", P.root.pem)
        values = {"host": HOST, "hostaddr": "127.0.0.1", "port": port, "user": "u", "dbname": "d",
                  "sslmode": "verify-full", "sslrootcert": root, **changes}  # fmt: skip
        return Given({k: v for k, v in values.items() if v != "-"})


@dataclass(frozen=True)
class Elsewhere:
    """Raised by a test of its own, for it takes more than a row; and what is offered there does not
    change a setting.

    Attributes:
        test: file and name.
    """

    test: str


Build = Callable[[Place], Given]


def _asking(kind: int, answer: bytes) -> Talk:
    def talk(tls: SSL.Connection, watched: Watched) -> None:
        tls.sendall(b"R\0\0\0\x08" + kind.to_bytes(4, "big"))
        watched.received.append(tls.recv(65536))
        tls.sendall(answer)
        tls.shutdown()

    return talk


def _unless(right: bytes, wrong: Talk) -> Talk:
    """Lets in whoever has ``right`` in the start-up packet."""

    def talk(tls: SSL.Connection, watched: Watched) -> None:
        (GOOD.talk if right in watched.received[-1] else wrong)(tls, watched)

    return talk


def _revoked(p: Place) -> Given:
    leaf = P.leaf(HOST)
    lists = revocation_list(P.intermediate, [leaf]) + revocation_list(P.root)
    return p.given(p.tls(GOOD.talk, leaf, P.intermediate), sslcrl=p.file("own.crl", lists))


def _said(code: str, words: str, routine: str = "", right: bytes = b"", **changes: str) -> Build:
    """The server takes the password, and then says this, unless ``right`` is in what was asked."""
    fields = {"S": "FATAL", "V": "FATAL", "C": code, "M": words}
    fields |= {"F": "source.c", "L": "1", "R": routine} if routine else {}
    wrong = _asking(3, response(b"E", **fields))
    return lambda p: p.given(p.tls(_unless(right, wrong) if right else wrong), **changes)


GOOD = Answers(view())
WRITABLE = Answers(
    view(),
    before=parameter("default_transaction_read_only", "off") + parameter("in_hot_standby", "off"),
)


def _in(p: Place, **changes: str) -> Given:
    return p.given(p.tls(GOOD.talk), **changes)


def _client(
    *, certificate: bytes | None = None, key: bytes | None = None, mode: int = 0o600
) -> Build:
    def build(p: Place) -> Given:
        own = P.client("u")
        cert = p.file("client.crt", own.pem if certificate is None else certificate)
        path = p.folder / "client.key"
        if key != b"":
            p.file("client.key", own.key_pem if key is None else key, mode)
        return _in(p, sslcert=cert, sslkey=str(path))

    return build


def _shown(*chain: Made, **changes: str) -> Build:
    return lambda p: p.given(p.tls(None, *chain), **changes)


def _of_chains(code: str) -> Build:
    case = next(case for case in CHAINS if case.code == code)

    def build(p: Place) -> Given:
        served = case.build(p.folder)
        trust = p.file("trusted.crt", served.trust) if served.trust is not None else "system"
        return Given(
            p.given(p.tls(None, *served.chain), sslrootcert=trust).values,
            environ=served.environment,
        )

    return build


def _crl(content: Callable[[], bytes]) -> Build:
    return lambda p: p.given(p.tls(GOOD.talk), sslcrl=p.file("own.crl", content()))


def _plain(answer: bytes, **changes: str) -> Build:
    return lambda p: p.given(p.port(sending(answer)), **changes)


def _closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return str(listener.getsockname()[1])


def _token(build: Build) -> Build:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl"
    return lambda p: Given(build(p).values, password=token)


def _without_password(build: Build) -> Build:
    return lambda p: Given(build(p).values, password=None)


def _service(p: Place) -> Given:
    path = p.file("service.conf", b"[mine]\nhost db.test\n")
    return Given({"service": "mine"}, environ={"PGSERVICEFILE": path})


def _damaged_name() -> Made:
    return make("x", P.intermediate, names=("DNS:" + HOST + "\0.evil.test",))


def _plaintext_only(connection: socket.socket, watched: Watched) -> None:
    """Answers N, and asks for a cleartext password over plaintext."""
    first = connection.recv(65536)
    watched.received.append(first)
    if first[4:8] == (80877103).to_bytes(4, "big"):
        connection.sendall(b"N")
        watched.received.append(connection.recv(65536))
    connection.sendall(b"R\0\0\0\x08\0\0\0\x03")


def _open_plaintext(connection: socket.socket, watched: Watched) -> None:
    """Lets anybody in without TLS, and answers no question."""
    first = connection.recv(65536)
    if first[4:8] == (80877103).to_bytes(4, "big"):
        connection.sendall(b"N")
        connection.recv(65536)
    connection.sendall(b"R\0\0\0\x08\0\0\0\0" + b"Z\0\0\0\x05I")
    connection.recv(65536)
    connection.sendall(response(b"E", S="ERROR", V="ERROR", C="42501", M="no") + b"Z\0\0\0\x05I")


def _roots_that_end_soon(p: Place) -> Given:
    root = make("Short Root", ca=True, ends=NOW + 30 * DAY)
    leaf = make("server", root, names=(HOST,), ends=NOW + 20 * DAY)
    return p.given(p.tls(GOOD.talk, leaf), sslrootcert=p.file("short.crt", root.pem))


def _expired_root(p: Place) -> Given:
    root = make("Old Root", ca=True, begins=NOW - 900 * DAY, ends=NOW - 9 * DAY)
    leaf = make("server", root, names=(HOST,))
    return p.given(p.tls(None, leaf), sslrootcert=p.file("old.crt", root.pem))


def _refused_certificate(p: Place) -> Given:
    given = _said("28000", "certificate authentication failed", "ClientAuthentication")(p)
    own = P.client("somebody")
    files = {"sslcert": p.file("c.crt", own.pem), "sslkey": p.file("c.key", own.key_pem)}
    return Given({**given.values, **files})


def _asking_for_a_certificate(*, given: bool) -> Build:
    """Names its authorities in the handshake, and then lets nobody in for want of a certificate."""
    refusal = response(b"E", S="FATAL", V="FATAL", C="28000", F="auth.c", L="1",
                       M="connection requires a valid client certificate",
                       R="ClientAuthentication")  # fmt: skip

    def talk(tls: SSL.Connection, _watched: Watched) -> None:
        tls.sendall(refusal)
        tls.shutdown()

    def build(p: Place) -> Given:
        chain = (P.leaf(HOST), P.intermediate)
        # Anew each time: one that served a connection cannot be changed any more.
        context = SSL.Context(SSL.TLS_SERVER_METHOD)
        context.set_verify(SSL.VERIFY_PEER, lambda *_about: True)
        context.add_client_ca(P.client_root.certificate)
        port = p.port(speaking_tls(chain, talk, prepared=context))
        own = P.client("somebody")
        files = {"sslcert": p.file("c.crt", own.pem), "sslkey": p.file("c.key", own.key_pem)}
        return p.given(port, **(files if given else {}))

    return build


def _silent_in_the_session(tls: SSL.Connection, watched: Watched) -> None:
    tls.sendall(message(b"R", bytes(4)) + message(b"Z", b"I"))
    watched.received.append(tls.recv(65536))
    tls.recv(65536)


def _another_at_first(p: Place) -> Given:
    """Behind one address are two: the first one to be looked at is a stranger."""
    stranger = speaking_tls((make("server", make("Other CA", ca=True), names=(HOST,)),))
    known = speaking_tls((P.leaf(HOST), P.intermediate), GOOD.talk)

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        first = watched.accepted[0] is connection
        (stranger if first else known)(connection, watched)

    return p.given(p.port(behaviour))


def _one_packet_at_most(p: Place) -> Given:
    inner = int(p.tls(GOOD.talk))
    return p.given(p.port(lambda connection, _watched: carry(connection, inner, 1448)))


SITUATIONS: dict[str, Build | Elsewhere] = {
    "setting-invalid": lambda p: p.given(
        "5432", host=f"127.0.0.1:{p.tls(GOOD.talk)}", hostaddr="-", sslmode="verify-ca"
    ),
    "service-invalid": _service,
    "root-file-missing": lambda p: p.given(p.tls(None), sslrootcert="/nonexistent/root.crt"),
    "root-file-unreadable": lambda p: p.given(
        p.tls(None), sslrootcert=p.file("bad.crt", b"no certificate")
    ),
    "root-file-is-not-a-root": lambda p: p.given(
        p.tls(None), sslrootcert=p.file("middle.crt", P.intermediate.pem)
    ),
    "client-certificate-unreadable": _client(certificate=b"nothing"),
    "client-key-missing": _client(key=b""),
    "client-key-permissions": _client(mode=0o644),
    "client-key-passphrase": _client(key=P.client("u").locked_key(b"sesame")),
    "client-key-unreadable": _client(key=b"no key"),
    "client-key-mismatch": _client(key=make("x").key_pem),
    "crl-not-loaded": lambda p: _in(p, sslcrl=p.file("bad.crl", b"no list")),
    "crl-without-list": Elsewhere(
        "tests/core/diagnosis/test_mended_files.py::test_a_certificate_is_no_list"
    ),
    "name-not-resolved": lambda p: p.given("5432", host="a..b", hostaddr="-"),
    "private-zone-not-linked": Elsewhere(
        "tests/core/diagnosis/test_private_names.py::test_a_zone_that_is_not_linked"
    ),
    "private-name-outside": Elsewhere(
        "tests/core/diagnosis/test_private_names.py::test_a_private_name_resolved_outside"
    ),
    "wrong-address-family": Elsewhere(
        "tests/core/diagnosis/test_private_names.py::"
        "test_an_address_of_version_6_is_left_for_one_of_version_4"
    ),
    "connection-refused": lambda p: p.given(_closed_port()),
    "connection-timeout": lambda p: p.given(p.port(silent)),
    "connection-closed": lambda p: p.given(p.port(closing_at_once)),
    "host-unreachable": lambda p: p.given("5432", hostaddr="255.255.255.255"),
    "not-postgresql": _plain(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    "tls-not-offered": _plain(b"N"),
    "tls-required": _plain(
        response(b"E", S="FATAL", V="FATAL", C="28000", M="SSL connection is required"),
        sslmode="disable",
    ),
    "bytes-before-tls": _plain(b"Sinjected"),
    "error-before-tls": _plain(error_response(b"too many")),
    "protocol-version-mismatch": lambda p: p.given(
        p.tls(GOOD.talk, highest=SSL.TLS1_2_VERSION), ssl_min_protocol_version="TLSv1.3"
    ),
    "cipher-mismatch": lambda p: p.given(
        p.port(sending_after_hello(b"\x15\x03\x03\x00\x02\x02\x28"))
    ),
    "chain-too-large": _shown(
        make("server", names=(HOST, *(f"n{number}.example.test" for number in range(10_000))))
    ),
    "direct-tls-not-supported": lambda p: p.given(p.tls(GOOD.talk), sslnegotiation="direct"),
    "clients-differ": lambda p: Given(_one_packet_at_most(p).values, other_libpq=str(OLDER_LIBPQ)),
    "first-message-too-large": _one_packet_at_most,
    "handshake-failed": lambda p: p.given(p.port(sending_after_hello(b"what is this?"))),
    "unknown-issuer": _shown(make("other", make("Other CA", ca=True), names=(HOST,)),
                                make("Extra", ca=True)),
    "incomplete-chain": _shown(P.leaf(HOST)),
    "self-signed": _shown(make("self", names=(HOST,))),
    "certificate-expired": _shown(P.leaf(HOST, begins=NOW - 9 * DAY, ends=NOW - DAY),
                                     P.intermediate),
    "certificate-not-yet-valid": _shown(P.leaf(HOST, begins=NOW + DAY), P.intermediate),
    "certificate-revoked": _revoked,
    "certificate-wrong-purpose": _shown(
        P.leaf(HOST, usage=ExtendedKeyUsageOID.CLIENT_AUTH), P.intermediate
    ),
    "certificate-weak": lambda p: p.given(
        p.tls(None, make("weak", P.root, kind="rsa1024", names=(HOST,)))
    ),
    "root-expired": _expired_root,
    "root-expiring": _roots_that_end_soon,
    "crl-missing": _crl(lambda: revocation_list(make("Other CA", ca=True))),
    "crl-expired": _crl(
        lambda: revocation_list(P.intermediate, last=NOW - 9 * DAY, following=NOW - DAY)
        + revocation_list(P.root)
    ),
    "crl-unusable": _crl(
        lambda: revocation_list(P.intermediate, signer=make("Forger", ca=True))
        + revocation_list(P.root)
    ),
    "host-name-mismatch": lambda p: p.given(
        p.tls(GOOD.talk, P.leaf("another.postgres.database.azure.com"), P.intermediate)
    ),
    "certificate-name-damaged": lambda p: p.given(
        p.tls(GOOD.talk, _damaged_name(), P.intermediate)
    ),
    "client-certificate-required": _asking_for_a_certificate(given=False),
    "client-certificate-rejected": _asking_for_a_certificate(given=True),
    "client-certificate-not-requested": lambda p: Given(
        {**_client()(p).values, "sslcertmode": "require"}
    ),
    "password-missing": _without_password(lambda p: p.given(p.tls(cleartext_password_refused))),
    "password-rejected": lambda p: p.given(p.tls(cleartext_password_refused)),
    "password-sent-unproven": lambda p: p.given(
        p.tls(cleartext_password_refused), sslmode="require", sslrootcert="/nonexistent/x"
    ),
    "password-withheld": lambda p: p.given(p.port(_plaintext_only), sslmode="prefer"),
    "authentication-not-allowed": lambda p: p.given(
        p.tls(cleartext_password_refused), require_auth="scram-sha-256"
    ),
    "channel-binding-unavailable": lambda p: p.given(
        p.tls(cleartext_password_refused), channel_binding="require"
    ),
    "user-needs-server-suffix": _said(
        "28000",
        "Invalid Username specified. It should be in <username@hostname> format.",
        right=b"u@srv\0",
    ),
    "user-has-server-suffix": _said(
        "28P01", "password authentication failed", "auth_failed", user="u@srv"
    ),
    "token-rejected": _token(lambda p: p.given(p.tls(cleartext_password_refused))),
    "role-not-allowed": _said("28000", "role is not permitted", "InitializeSessionUserId"),
    "access-rejected": _said("28000", "no pg_hba.conf entry", "ClientAuthentication"),
    "database-missing": _said(
        "3D000", "database does not exist", "InitPostgres", right=b"database\0postgres\0"
    ),
    "too-many-connections": _said("53300", "sorry, too many clients", "InitPostgres"),
    "server-starting": _said("57P03", "the database system is starting up"),
    "session-attributes-mismatch": lambda p: p.given(
        p.tls(WRITABLE.talk), target_session_attrs="read-only"
    ),
    "scram-iterations-excessive": Elsewhere(
        "tests/hostile/test_endless_scram.py::test_the_limit_holds_and_the_number_is_told"
    ),
    "login-failed": _said("XX000", "internal error"),
    "session-failed": lambda p: p.given(p.tls(_silent_in_the_session)),
    "encrypted-not-verified": lambda p: _in(p, sslmode="require"),
    "not-encrypted": lambda p: p.given(p.port(_open_plaintext), sslmode="prefer"),
    "plaintext-accepted": lambda p: Given(
        p.given(p.port(_plaintext_only), sslmode="prefer").values, all_modes=True
    ),
    "require-verifies-root-file": lambda p: _in(p, sslmode="require"),
    "tls-ends-before-server": lambda p: p.given(p.tls(Answers(view(cipher="OTHER")).talk)),
    "server-view-unknown": lambda p: p.given(
        p.tls(Answers(response(b"E", S="ERROR", V="ERROR", C="42501", M="no")).talk)
    ),
    "gss-required": lambda p: p.given(p.tls(GOOD.talk), gssencmode="require"),
    "chain-not-verified": Elsewhere(
        "tests/core/diagnosis/test_verify_codes.py::test_none_is_blamed_on_a_root_that_is_there"
    ),
    "libpq-disagrees": _another_at_first,
    "unexpected-error": Elsewhere(
        "tests/hostile/test_faults.py::test_a_mistake_of_ours_is_a_finding"
    ),
}  # fmt: skip
for _code in sorted({case.code for case in CHAINS if case.code is not None}):
    SITUATIONS.setdefault(_code, _of_chains(_code))


@contextmanager
def place(folder: Path) -> Iterator[Place]:
    with ExitStack() as stack:
        yield Place(folder, stack)
    shutil.rmtree(folder, ignore_errors=True)
