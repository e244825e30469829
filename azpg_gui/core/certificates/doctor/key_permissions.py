"""Who may read a client key: libpq's rule (fe-secure-openssl.c, ``initialize_SSL``)."""

import os
import stat

__all__ = ["key_open_to_others"]


def key_open_to_others(status: os.stat_result) -> bool:
    """Root may let its group read the key; everybody else's is theirs alone.

    Where permissions are no bits (Windows) libpq looks at none, and it is never open.
    """
    if os.name != "posix":
        return False
    if status.st_uid == 0:
        return bool(status.st_mode & (stat.S_IWGRP | stat.S_IXGRP | stat.S_IRWXO))
    return bool(status.st_mode & (stat.S_IRWXG | stat.S_IRWXO))
