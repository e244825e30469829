"""Strings for other programs."""
