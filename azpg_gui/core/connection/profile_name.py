"""What a profile is called as long as nobody gave it a name, and what of its host the name says."""

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.connection.profile import Profile

__all__ = ["name_from_host", "shown_host"]


def name_from_host(host: str) -> str:
    """The server's own name under one of Azure's suffixes, else the first host as it is typed;
    empty where there is none."""
    first = host.partition(",")[0].strip()
    azure = azure_host(first)
    return azure.server if azure else first


def shown_host(profile: Profile) -> str:
    """The host as a line of the list shows it; empty where the name says it."""
    short = name_from_host(profile.host)
    return "" if short.casefold() in profile.name.casefold() else short
