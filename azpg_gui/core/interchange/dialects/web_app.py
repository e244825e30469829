"""The *Web App* form of the portal and of Azure's PowerShell module:
``Database=D; Data Source=H; User Id=U@S; Password=P``."""

import re
from typing import Final

from azpg_gui.core.interchange.dialects.ado_net import gather_ado_net
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind

__all__ = ["read", "recognise"]

_DATA_SOURCE: Final = re.compile(r"(?:\A|;)\s*data source\s*=", re.IGNORECASE)


def recognise(text: str) -> float:
    return 0.97 if ";" in text and _DATA_SOURCE.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.WEB_APP, program="Npgsql")
    gather_ado_net(gathering, text)
    return gathering.finish()
