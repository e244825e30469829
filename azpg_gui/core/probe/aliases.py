"""Where a name leads to, step by step (CNAME): what ``getaddrinfo`` does not tell."""

from typing import TYPE_CHECKING, Final

from azpg_gui.core.concurrency.event_loop import in_daemon_thread
from azpg_gui.core.sentences import printable
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from dns import exception, name, rdatatype, resolver
else:  # 20 ms, for a name that is in question
    exception, name = later("dns.exception"), later("dns.name")
    rdatatype, resolver = later("dns.rdatatype"), later("dns.resolver")

__all__ = ["aliases_of"]

_MOST: Final = 10  # RFC 1034 sets no limit; resolvers follow about as many


async def aliases_of(
    host: str, limit: float, servers: tuple[str, ...] = (), port: int = 53
) -> tuple[str, ...]:
    """The names ``host`` stands for, in order, whether the last one has an address or not. Empty
    where it is an alias of nothing, and where no name server answered.

    Args:
        limit: seconds.
        servers: addresses of name servers; none: those of this computer.
    """
    return await in_daemon_thread(lambda: _asked(host, limit, servers, port), name="aliases")


def _asked(host: str, limit: float, servers: tuple[str, ...], port: int) -> tuple[str, ...]:
    try:
        asking = resolver.Resolver(configure=not servers)
        if servers:
            asking.nameservers, asking.port = list(servers), port
        wanted = name.from_text(host)
        try:
            answer = asking.resolve(wanted, "A", raise_on_no_answer=False, lifetime=limit)
            response = answer.response
        except resolver.NXDOMAIN as missing:  # what led there was answered all the same
            response = missing.kwargs["responses"][wanted]
    except (exception.DNSException, OSError, ValueError):
        return ()
    leads = {
        rrset.name: rrset[0].target
        for rrset in response.answer
        if rrset.rdtype == rdatatype.CNAME and rrset
    }
    found: list[str] = []
    while wanted in leads and len(found) < _MOST:
        wanted = leads[wanted]
        found.append(printable(wanted.to_text(omit_final_dot=True), limit=255))
    return tuple(found)
