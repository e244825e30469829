"""The user name of Single Server, ``user@server``: retired on 2025-03-28 (Microsoft Learn, *What
happens to Azure Database for PostgreSQL - Single Server after the retirement announcement*)."""

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["retired_user"]


def retired_user(user: str, host: str) -> Sentence | None:
    """What is said of ``user`` where it ends in this very server's name; an Entra name
    (user@tenant.example) also has an @."""
    azure = azure_host(host)
    plain, _, server = user.rpartition("@")
    if azure is None or not plain or server.lower() != azure.server.lower():
        return None
    return sentence(
        "{user} is the form of the retired Single Server. A flexible server knows {plain}.",
        user=user, plain=plain,
    )  # fmt: skip
