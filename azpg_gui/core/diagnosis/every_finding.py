"""Importing this completes the catalogue: every module with a finding, those too that ``diagnose``
imports when they are needed."""

from azpg_gui.core.diagnosis import diagnose
from azpg_gui.core.diagnosis.catalogue import CATALOGUE
from azpg_gui.core.diagnosis.findings import clients, login_reason, modes

__all__ = ["CATALOGUE", "clients", "diagnose", "login_reason", "modes"]
