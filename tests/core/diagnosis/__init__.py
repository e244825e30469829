"""``azpg_gui/core/diagnosis``."""
