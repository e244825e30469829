"""``azpg_gui/core/probe``."""
