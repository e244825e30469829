"""``make interop``: what is exported, read by the programs it was written for."""
