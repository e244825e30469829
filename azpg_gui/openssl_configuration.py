"""``OPENSSL_CONF``, as far as it can keep a program from starting.

OpenSSL reads the file while it is loaded, and so inside an import. At a pipe that nobody writes to
it waits without a limit, and of several OpenSSLs in a process only the first reads what is in one.
"""

import os
import stat

__all__ = ["why_openssl_would_wait"]


def why_openssl_would_wait() -> str | None:
    """A sentence in English: there is nothing to translate it with yet. None where all is well."""
    name = os.environ.get("OPENSSL_CONF", "")
    if not name:
        return None
    try:
        kind = os.stat(name).st_mode  # noqa: PTH116 - pathlib is not needed yet
    except (OSError, ValueError):
        return None  # OpenSSL goes on without
    if not (stat.S_ISFIFO(kind) or stat.S_ISSOCK(kind)):
        return None
    return (
        f"OPENSSL_CONF names a pipe ({name}), and OpenSSL would wait for what comes out of it. "
        "Name a file, or unset the variable."
    )
