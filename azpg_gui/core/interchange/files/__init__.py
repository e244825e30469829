"""Files in which other programs keep their connections, one form a module."""
