"""Practice servers: a local PostgreSQL with Azure-like TLS. Blocking."""

from azpg_gui.practice.scenarios import Scenario
from azpg_gui.practice.server import PracticeServer, start_server

__all__ = ["start_practice"]


def start_practice(name: str) -> PracticeServer:
    """Start a server for the scenario of this name, and wait until it answers.

    Raises:
        ValueError: there is no such scenario.
        PostgresMissingError, PracticeError: whose text is for the user.
    """
    return start_server(Scenario(name))
