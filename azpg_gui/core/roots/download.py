"""Downloading a root certificate: bounded, cancelable, and trusted only by its pin."""

import asyncio
import hashlib
from collections.abc import Callable
from typing import Final

import httpx

from azpg_gui.core.azure.roots import AzureRoot
from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.certificate_file import FileKind, load_certificates
from azpg_gui.core.fetch import FetchError, TooLargeError, fetch, system_trust
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Download", "DownloadAccepted", "DownloadFailed", "DownloadRefused", "download_root"]

_SIZE_LIMIT: Final = 64_000  # bytes; the largest root has 1,452
_TIME_LIMIT: Final = 30.0  # seconds for the whole download


@dataclass(frozen=True, slots=True)
class DownloadAccepted:
    """The pinned certificate, byte for byte."""

    certificate: Certificate


@dataclass(frozen=True, slots=True)
class DownloadRefused:
    """Something arrived, but not the pinned certificate. It is shown, and nothing is installed."""

    reason: Sentence
    certificates: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class DownloadFailed:
    """Nothing usable arrived."""

    reason: Sentence


Download = DownloadAccepted | DownloadRefused | DownloadFailed


async def download_root(
    root: AzureRoot,
    progressed: Callable[[int, int | None], None],
    *,
    time_limit: float = _TIME_LIMIT,
) -> Download:
    """Fetch ``root`` from its official address and compare it with its pin.

    The proxy is the system's (``urllib.request.getproxies``, by httpx's ``trust_env``), TLS trust
    the system's store. Cancelling the task closes the connection.

    Args:
        root: what is expected; only its SHA-256 decides.
        progressed: called with bytes so far and bytes announced (None where not announced).
        time_limit: seconds for everything.
    """
    try:
        async with asyncio.timeout(time_limit):
            content = await _fetch(root.url, progressed)
    except TimeoutError:
        reason = sentence(
            "{url} did not answer within {seconds} s.", url=root.url, seconds=f"{time_limit:g}"
        )
        return DownloadFailed(reason)
    except TooLargeError:
        reason = sentence(
            "{url} sent more than {limit} kB; a root certificate has one or two. The download "
            "was stopped.",
            url=root.url,
            limit=_SIZE_LIMIT // 1000,
        )
        return DownloadFailed(reason)
    except FetchError as error:
        return DownloadFailed(error.sentence)
    except httpx.HTTPStatusError as error:
        reason = sentence(
            "{url} answered with HTTP status {status}.",
            url=root.url,
            status=error.response.status_code,
        )
        return DownloadFailed(reason)
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        words = printable(str(error) or type(error).__name__, limit=300)
        return DownloadFailed(
            sentence("{url} could not be reached: {words}.", url=root.url, words=words)
        )
    return judge(root, content)


async def _fetch(url: str, progressed: Callable[[int, int | None], None]) -> bytes:
    return await fetch(url, size_limit=_SIZE_LIMIT, tls=system_trust(), progressed=progressed)


def judge(root: AzureRoot, content: bytes) -> Download:
    """Is ``content`` the pinned certificate? DER or PEM; the pin is that of the DER bytes."""
    loaded = load_certificates(content)
    if loaded.kind is not FileKind.CERTIFICATES:
        reason = sentence(
            "{url} did not send a certificate. {what}", url=root.url, what=loaded.message
        )
        return DownloadRefused(reason)
    if len(loaded.certificates) == 1 and _pinned(loaded.certificates[0], root):
        return DownloadAccepted(loaded.certificates[0])
    reason = sentence(
        "{url} sent another certificate than the pinned one. It was not installed.", url=root.url
    )
    return DownloadRefused(reason, loaded.certificates)


def _pinned(certificate: Certificate, root: AzureRoot) -> bool:
    return hashlib.sha256(certificate.der).hexdigest() == root.sha256
