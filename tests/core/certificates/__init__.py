"""``azpg_gui/core/certificates``."""
