"""The chain of aliases, from a real name server on loopback."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.probe.aliases import aliases_of

HOST = "srv.postgres.database.azure.com"
PRIVATE = "srv.privatelink.postgres.database.azure.com"
PUBLIC = "20.50.1.2"

RECORDS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    f"{HOST}.": ((f"{HOST}.", "CNAME", f"{PRIVATE}."), (f"{PRIVATE}.", "CNAME", "gw.example."),
                 ("gw.example.", "A", PUBLIC)),
    "unlinked.test.": (("unlinked.test.", "CNAME", f"{PRIVATE}."),),
    "plain.test.": (("plain.test.", "A", PUBLIC),),
}  # fmt: skip


@contextmanager
def name_server(missing: bool) -> Iterator[int]:
    """Answers from ``RECORDS``; what has no address is NXDOMAIN or an answer without one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as served:
        served.bind(("127.0.0.1", 0))

        def serve() -> None:
            while True:
                wire, asker = served.recvfrom(4096)
                if not wire:
                    return
                asked = dns.message.from_wire(wire)
                answer = dns.message.make_response(asked)
                answer.flags |= dns.flags.RA
                rows = RECORDS.get(str(asked.question[0].name), ())
                for owner, kind, value in rows:
                    answer.answer.append(dns.rrset.from_text(owner, 60, "IN", kind, value))
                if missing and not any(kind == "A" for _, kind, _ in rows):
                    answer.set_rcode(dns.rcode.NXDOMAIN)
                served.sendto(answer.to_wire(), asker)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield served.getsockname()[1]
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", served.getsockname())
            thread.join(5)


@pytest.mark.parametrize("missing", [True, False], ids=["nxdomain", "no address"])
def test_the_chain_is_told_with_an_address_and_without(missing: bool) -> None:
    with name_server(missing) as port:

        def asked(host: str) -> tuple[str, ...]:
            return run(aliases_of(host, 5.0, ("127.0.0.1",), port))

        assert asked(HOST) == (PRIVATE, "gw.example")
        assert asked("unlinked.test") == (PRIVATE,)
        assert asked("plain.test") == ()
        assert asked("nobody.test") == ()
        assert asked("a..b") == ()
