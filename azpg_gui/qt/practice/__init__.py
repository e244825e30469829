"""Practice servers in the window."""
