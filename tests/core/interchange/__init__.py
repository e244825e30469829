"""Connections from and to other programs."""
