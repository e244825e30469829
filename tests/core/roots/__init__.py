"""``azpg_gui/core/roots``."""
