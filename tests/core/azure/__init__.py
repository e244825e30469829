"""``azpg_gui/core/azure``."""
