"""What changes in a connection whose file stands under the wrong keyword."""

from collections.abc import Mapping
from typing import Final

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle

__all__ = ["moved_file"]

_PLACES: Final = ("sslrootcert", "sslcert", "sslkey", "sslcrl")


def moved_file(
    values: Mapping[str, str], path: str, place: str, *, exchanged: str = ""
) -> dict[str, str]:
    """Settings under which ``path`` stands under ``place``, and nowhere else; an empty value
    removes a keyword.

    Args:
        values: what is given to libpq.
        exchanged: the keyword whose right file stands under ``place`` now; it gets that file.
    """
    changes = {k: "" for k in _PLACES if k != place and values.get(k) == path}
    if exchanged in changes and values.get(place):
        changes[exchanged] = values[place]
    if changes.get("sslrootcert") == "":
        host = azure_host(values.get("host", ""))
        changes["sslrootcert"] = str(azure_bundle(host)) if host is not None else ""
    return {**changes, place: path} if values.get(place) != path else changes
