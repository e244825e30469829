"""``azpg_gui/core/connection``."""
