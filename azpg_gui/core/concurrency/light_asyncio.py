"""``asyncio`` without its TLS, until that is used.

Its transports know Python's ``ssl``, and importing that takes 6 ms: it makes OpenSSL's hundreds of
constants into enumerations and has a second OpenSSL linked. Here libpq and pyOpenSSL speak TLS.
"""

from typing import TYPE_CHECKING

from azpg_gui.lazy import import_but, later

if TYPE_CHECKING:
    import asyncio
else:

    class _NoSocket:
        """Of which there is none: the loop asks of every socket whether it is an ``SSLSocket``."""

    asyncio = import_but(
        "asyncio", later("ssl", {"SSLSocket": _NoSocket}), later("asyncio.sslproto")
    )

__all__ = ["asyncio"]
