"""Everything that is downloaded comes through here: bounded in size and hops, and each hop judged.

An address may come from a certificate a stranger's server showed. It must not lead into this
computer, to the metadata service of a cloud machine, or on for ever. Addresses of private networks
are allowed: that is where a company's own authority serves its lists, and nothing is asked unless
the user asks for it.
"""

import asyncio
import ipaddress
import re
import ssl
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

import httpx
import truststore

from azpg_gui.compat import override
from azpg_gui.core.sentences import ExplainedError, printable, sentence
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from urllib import request as proxies

    import httpcore
else:  # for one question
    proxies = later("urllib.request")

__all__ = ["FetchError", "TooLargeError", "fetch", "refused_address", "system_trust"]

_HOPS: Final = 5
_URL_LIMIT: Final = 2_000  # characters
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
# Where clouds answer for their machines although the address is no link-local one.
_METADATA: Final = frozenset(
    ipaddress.ip_address(a)
    for a in ("168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254")
)

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class FetchError(ExplainedError):
    """Nothing was fetched; the message says why."""


class TooLargeError(Exception):
    """More came than was allowed."""


def system_trust() -> ssl.SSLContext:
    """TLS by the system's store: a company's network has its own authority there."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


async def fetch(
    url: str,
    *,
    size_limit: int,
    request: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    tls: object = True,
    progressed: Callable[[int, int | None], None] = lambda _got, _total: None,
) -> bytes:
    """The content of ``url``, as it came over the network: nothing is unfolded.

    The caller sets the time limit; cancelling closes the connection.

    Args:
        size_limit: bytes of the body. Bodies of redirects and errors are not read at all.
        request: is sent with POST.
        tls: an ``ssl.SSLContext``, or True for certifi's roots.

    Raises:
        FetchError: an address that is not gone to, or too many of them.
        TooLargeError: more than ``size_limit``.
        httpx.HTTPError, httpx.InvalidURL, OSError: the network's, and a status that is no success.
    """
    try:
        return await _fetch(url, size_limit, request, headers, tls, progressed)
    except UnicodeError as error:
        # Of codecs, idna and h11 alike, wherever in a name, a path or a header it was met.
        raise FetchError(
            sentence(
                "{url} leads to an address that is none: {words}.",
                url=printable(url, limit=300),
                words=printable(str(error), limit=200),
            )
        ) from error


async def _fetch(
    url: str,
    size_limit: int,
    request: bytes | None,
    headers: Mapping[str, str] | None,
    tls: object,
    progressed: Callable[[int, int | None], None],
) -> bytes:
    place = httpx.URL(url)
    for _ in range(_HOPS + 1):
        _judge(place)
        async with (
            _Opened() as opened,
            httpx.AsyncClient(transport=_Judged(verify=tls), follow_redirects=False)  # type: ignore[arg-type]  # httpx's own types
            if not _proxied(place)
            else httpx.AsyncClient(verify=tls, follow_redirects=False) as client,  # type: ignore[arg-type]
            client.stream(
                "POST" if request else "GET", place, content=request,
                headers={"Accept-Encoding": "identity", **(headers or {})},
                extensions={"trace": opened.note},
            ) as response,
        ):  # fmt: skip
            if response.status_code not in _REDIRECTS or "Location" not in response.headers:
                response.raise_for_status()
                return await _body(response, size_limit, progressed)
            following = place.join(response.headers["Location"][:_URL_LIMIT])
        if place.scheme == "https" and following.scheme != "https":
            raise FetchError(
                sentence("{url} leads away from HTTPS. It was not followed.", url=_shown(place))
            )
        place = following
    raise FetchError(
        sentence("{url} leads on and on. It was given up.", url=printable(url, limit=300))
    )


async def _body(
    response: httpx.Response, size_limit: int, progressed: Callable[[int, int | None], None]
) -> bytes:
    announced = response.headers.get("Content-Length", "")[:20]
    total = int(announced) if announced.isascii() and announced.isdigit() else None
    if total is not None and total > size_limit:
        raise TooLargeError
    content = bytearray()
    async for chunk in response.aiter_raw(min(65_536, size_limit)):
        content += chunk
        if len(content) > size_limit:
            raise TooLargeError
        progressed(len(content), total)
    return bytes(content)


def _judge(place: httpx.URL) -> None:
    if place.scheme not in {"http", "https"} or not place.host or len(str(place)) > _URL_LIMIT:
        raise FetchError(
            sentence("{url} is no HTTP address. It was not gone to.", url=_shown(place))
        )
    literal = _literal(place.host)  # a name is judged by what it resolves to
    if literal is not None and refused_address(literal):
        raise _not_gone_to(place.host)


def _literal(host: str) -> Address | None:
    """An address, also as ``inet_aton`` reads it (2130706433, 0x7f.1): a proxy would go there."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    parts = [_NUMBER.fullmatch(part) for part in host.split(".")]
    numbers = [_number(part) for part in parts if part is not None]
    if len(numbers) != len(parts) or len(numbers) > 4 or max(numbers[:-1], default=0) > 255:
        return None
    # The last part fills what the others leave.
    left = 8 * (5 - len(numbers))
    if numbers[-1] >> left:
        return None
    return ipaddress.IPv4Address(int.from_bytes(bytes(numbers[:-1]), "big") << left | numbers[-1])


_NUMBER: Final = re.compile(
    r"0x(?P<hex>[0-9a-f]{1,16})|0(?P<octal>[0-7]{1,24})|(?P<tens>0|[1-9][0-9]{0,15})", re.IGNORECASE
)


def _number(part: re.Match[str]) -> int:
    base = {"hex": 16, "octal": 8, "tens": 10}[part.lastgroup or "tens"]
    return int(part[part.lastgroup or 0], base)


def _not_gone_to(host: str) -> FetchError:
    return FetchError(
        sentence(
            "{host} is an address of this computer or of its own network segment. It was not "
            "gone to.",
            host=printable(host, limit=300),
        )
    )


def refused_address(address: Address) -> bool:
    """Loopback, link-local (the metadata service of clouds is there), unspecified, multicast,
    reserved; written as IPv4 inside IPv6 too."""
    if isinstance(address, ipaddress.IPv6Address):
        inside = _inside(address)
        if inside:
            return any(refused_address(each) for each in inside)
    return (
        address.is_loopback
        or address.is_link_local
        or address.is_unspecified
        or address.is_multicast
        or (address.is_reserved and address.version == 4)
        # 0.0.0.0/8 is this host, and ::/96 held IPv4 once (RFC 4291 section 2.5.5.1).
        or int(address) >> (24 if address.version == 4 else 32) == 0
        or address in _METADATA
    )


# Their last 32 bits are an IPv4 address: RFC 6052, RFC 8215, RFC 2765 section 2.1.
_TRANSLATED: Final = tuple(
    ipaddress.IPv6Network(n) for n in ("64:ff9b::/96", "64:ff9b:1::/48", "::ffff:0:0:0/96")
)


def _inside(address: ipaddress.IPv6Address) -> tuple[ipaddress.IPv4Address, ...]:
    """IPv4 in IPv6: mapped (RFC 4291 section 2.5.5.2), 6to4 (RFC 3056), Teredo (RFC 4380, server
    and client), translated."""
    last = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    translated = last if any(address in network for network in _TRANSLATED) else None
    found = (address.ipv4_mapped, address.sixtofour, translated, *(address.teredo or ()))
    return tuple(each for each in found if each is not None)


class _Opened:
    """The connections of one request, all of them closed at its end. httpcore closes what fails; a
    handshake that is cancelled (``AnyIOStream.start_tls``) it leaves open, until garbage is
    collected. Its event ``connect_tcp`` is the documented way to a connection's stream."""

    def __init__(self) -> None:
        self._streams: list[httpcore.AsyncNetworkStream] = []

    async def note(self, event: str, told: Mapping[str, Any]) -> None:
        if event.endswith(".connect_tcp.complete"):
            self._streams.append(told["return_value"])

    async def __aenter__(self) -> "_Opened":
        return self

    async def __aexit__(self, *_error: object) -> None:
        for stream in self._streams:
            await stream.aclose()


class _Judged(httpx.AsyncHTTPTransport):
    """Connects to the very address that was judged: a name could lead elsewhere a moment later."""

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        rows = await asyncio.get_running_loop().getaddrinfo(host, port)
        # One row a kind of socket: each address once, in the system's order.
        addresses = list(dict.fromkeys(str(row[4][0]) for row in rows))
        if any(refused_address(ipaddress.ip_address(a.partition("%")[0])) for a in addresses):
            raise _not_gone_to(host)
        request.extensions = {**request.extensions, "sni_hostname": host}
        place = request.url
        for address in addresses[:-1]:
            request.url = place.copy_with(host=address)
            try:
                return await super().handle_async_request(request)
            except httpx.ConnectError:
                continue  # the next address, as every client does
        request.url = place.copy_with(host=addresses[-1])
        return await super().handle_async_request(request)


def _proxied(place: httpx.URL) -> bool:
    """The system names a proxy: it looks names up itself, so that only literal addresses can be
    judged here."""
    named = proxies.getproxies()
    return bool(named.get(place.scheme) or named.get("all")) and not proxies.proxy_bypass(
        place.host
    )


def _shown(place: httpx.URL) -> str:
    return printable(str(place), limit=300)
