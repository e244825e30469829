"""Lines of a service file that send libpq to a directory server."""

import re

from azpg_gui.core.connection.integers import strtol

__all__ = ["ldap_trouble"]


def ldap_trouble(url: str) -> str:
    """What libpq says against the address before it asks anybody; empty for a good one.

    fe-connect.c, ``ldapServiceLookup``: ``ldap://host:port/dn?attribute?scope?filter``.
    """

    def invalid(why: str) -> str:
        return f'invalid LDAP URL "{url}": {why}'

    if url[:7].lower() != "ldap://":
        return invalid("scheme must be ldap://")
    host, slash, rest = url[7:].partition("/")
    if not slash or not rest or rest.startswith("?"):
        return invalid("missing distinguished name")
    parts = rest.split("?")[1:5]
    missing = (
        "must have exactly one attribute",
        "must have search scope (base/one/sub)",
        "no filter",
    )
    for index, why in enumerate(missing):
        if index >= len(parts) or not parts[index]:
            return invalid(why)
    _, colon, port = host.partition(":")
    if colon:
        number, rest = strtol(port)
        if not port or rest or number is None or not 0 <= number <= 65535:
            return invalid("invalid port number")
    if "," in parts[0]:
        return invalid("must have exactly one attribute")
    if re.fullmatch("base|one|sub", parts[1], re.IGNORECASE) is None:
        return invalid("must have search scope (base/one/sub)")
    return ""
