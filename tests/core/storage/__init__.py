"""``azpg_gui/core/storage``."""
