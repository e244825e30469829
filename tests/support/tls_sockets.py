"""Hostile ends that do speak TLS: any chain, any words after it, any moment to hang up."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from OpenSSL import SSL

from tests.support.busy_machine import PATIENCE
from tests.support.pki import Made
from tests.support.sockets import Watched, read_some

Talk = Callable[[SSL.Connection, Watched], None]


def speaking_tls(
    chain: Sequence[Made],
    talk: Talk | None = None,
    *,
    highest: int | None = None,
    lowest: int | None = None,
    prepared: SSL.Context | None = None,
) -> Callable[[socket.socket, Watched], None]:
    """Answers S, shows ``chain`` as it is, and then says what ``talk`` says.

    Args:
        prepared: a context to begin with.
    """
    context = prepared or SSL.Context(SSL.TLS_SERVER_METHOD)
    context.set_cipher_list(b"DEFAULT@SECLEVEL=0")
    if highest is not None:
        context.set_max_proto_version(highest)
    if lowest is not None:
        context.set_min_proto_version(lowest)
    context.use_certificate(chain[0].certificate)
    context.use_privatekey(chain[0].key)
    for made in chain[1:]:
        context.add_extra_chain_cert(made.certificate)

    def behaviour(connection: socket.socket, watched: Watched) -> None:
        read_some(connection, watched)
        connection.sendall(b"S")
        connection.settimeout(None)
        tls = SSL.Connection(context, connection)
        tls.set_accept_state()
        try:
            tls.do_handshake()
            if talk is not None:
                watched.received.append(tls.recv(65536))
                talk(tls, watched)
        except SSL.Error:
            pass

    return behaviour


def cleartext_password_wanted(tls: SSL.Connection, watched: Watched) -> None:
    """Asks for the password itself (AuthenticationCleartextPassword) and keeps what comes."""
    tls.sendall(b"R\0\0\0\x08\0\0\0\x03")
    watched.received.append(tls.recv(65536))


REFUSED = b"SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed\0Fauth.c\0L1\0Rauth_failed\0\0"


def cleartext_password_refused(tls: SSL.Connection, watched: Watched) -> None:
    """Takes the password itself, and lets nobody in."""
    cleartext_password_wanted(tls, watched)
    tls.sendall(b"E" + (len(REFUSED) + 4).to_bytes(4, "big") + REFUSED)
    tls.shutdown()


@dataclass(frozen=True)
class Measured:
    """One check in a process of its own.

    Attributes:
        grown: kilobytes the check added to the process's largest size.
        seconds: the check took.
    """

    document: Mapping[str, Any]
    grown: int
    seconds: float


_SCRIPT = """
import json, os, resource, sys, time
from azpg_gui.operations.check import check
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.secret import Secret
from azpg_gui.core.diagnosis.formats.json import report_as_json
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.concurrency.event_loop import run

limits = Limits(run=10, resolve=2, connect=2, ssl_request=3, handshake=3, login=4, session=3)

def once(values):
    parameters = effective_parameters(values, {"password": Secret("hostile-4711")}, os.environ)
    return run(check(parameters, None, ProbeOptions(limits)))

values = json.loads(sys.argv[1])
once({**values, "port": "1"})  # loads everything, and is refused
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.perf_counter()
checked = once(values)
took = time.perf_counter() - began
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
document = report_as_json(checked.report, checked.diagnosis)
print(json.dumps({"document": document, "grown": grown, "seconds": took}))
"""


def measured_check(port: int, **changes: str) -> Measured:
    values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(port), "user": "u",
              "dbname": "d", "sslmode": "require", **changes}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-P", "-c", _SCRIPT, json.dumps(values)],
        capture_output=True, text=True, check=True, timeout=PATIENCE, env=os.environ,
    )  # fmt: skip
    return Measured(**json.loads(done.stdout))
