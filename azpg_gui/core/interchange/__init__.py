"""Connections from and to other programs: connection strings of any dialect, and files."""
