"""Profiles for other programs, one form a module: never with a secret."""
