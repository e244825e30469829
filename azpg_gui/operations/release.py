"""A release file somebody chose: from a folder, or from an address that is asked once."""

import asyncio
from pathlib import Path
from typing import Final

import httpx

from azpg_gui.core.fetch import FetchError, TooLargeError, fetch, system_trust
from azpg_gui.core.files import read_bounded
from azpg_gui.core.self_check.release import SIZE_LIMIT, Release, ReleaseError, read_release
from azpg_gui.core.sentences import printable, sentence

__all__ = ["fetch_release", "release_of_file"]

_TIME_LIMIT: Final = 30.0  # seconds


def release_of_file(path: Path) -> Release:
    """Blocking.

    Raises:
        ReleaseError: it cannot be read, or is none.
    """
    try:
        content, _size = read_bounded(path, limit=SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        words = printable(getattr(error, "strerror", None) or str(error), limit=200)
        raise ReleaseError(
            sentence("{path} could not be read: {words}", path=path.name, words=words)
        ) from error
    return read_release(content)


async def fetch_release(address: str, *, time_limit: float = _TIME_LIMIT) -> Release:
    """By HTTPS only, as the sums in it are believed, and with the system's store: a closed network
    has its authority there. Cancelling closes the connection.

    Raises:
        ReleaseError: nothing came, or no release file.
    """
    host = _https_host(address)
    try:
        async with asyncio.timeout(time_limit):
            content = await fetch(
                address,
                size_limit=SIZE_LIMIT,
                tls=system_trust(),
            )
    except TimeoutError as error:
        limit = f"{time_limit:g}"
        told = sentence("{url} did not answer within {seconds} s.", url=host, seconds=limit)
        raise ReleaseError(told) from error
    except TooLargeError as error:
        limit = str(SIZE_LIMIT // 1000)
        told = sentence("A release file has at most {limit} kB.", limit=limit)
        raise ReleaseError(told) from error
    except FetchError as error:
        raise ReleaseError(error.sentence) from error
    except httpx.HTTPStatusError as error:
        status = error.response.status_code
        told = sentence("{url} answered with HTTP status {status}.", url=host, status=status)
        raise ReleaseError(told) from error
    except (httpx.HTTPError, OSError) as error:
        words = printable(str(error) or type(error).__name__, limit=300)
        told = sentence("{url} could not be reached: {words}.", url=host, words=words)
        raise ReleaseError(told) from error
    return read_release(content)


def _https_host(address: str) -> str:
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, UnicodeError, ValueError):
        url = httpx.URL()
    if url.scheme != "https" or not url.host or url.userinfo:
        raise ReleaseError(
            sentence("An address of a release file begins with https:// and holds no password.")
        )
    return printable(url.host, limit=300)
