"""The tables in the order in which a message is looked for in them, and every meaning."""

from typing import Final

from azpg_gui.core.explanations.meanings import (
    assurance,
    certificates,
    handshake,
    login,
    network,
    settings,
)
from azpg_gui.core.explanations.meanings.meaning import Meaning
from azpg_gui.core.explanations.messages import certificates as certificate_messages
from azpg_gui.core.explanations.messages import handshake as handshake_messages
from azpg_gui.core.explanations.messages import login as login_messages
from azpg_gui.core.explanations.messages import network as network_messages
from azpg_gui.core.explanations.messages import settings as settings_messages
from azpg_gui.core.explanations.messages.row import Row

__all__ = ["MEANINGS", "TABLES", "Table"]

Table = tuple[Row, ...]

# The furthest a connection came is what a message is about: "certificate verify failed" before
# "connection closed", which follows from it.
TABLES: Final[tuple[Table, ...]] = (
    login_messages.ROWS,
    settings_messages.ROWS,
    certificate_messages.ROWS,
    handshake_messages.ROWS,
    network_messages.ROWS,
    network_messages.CLOSED,
    certificate_messages.OTHER,
    login_messages.OTHER,
)

MEANINGS: Final[dict[str, Meaning]] = {
    **settings.MEANINGS,
    **network.MEANINGS,
    **handshake.MEANINGS,
    **certificates.MEANINGS,
    **login.MEANINGS,
    **assurance.MEANINGS,
}
