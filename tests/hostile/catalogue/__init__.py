"""Hostile things as data: each with its name, how it is made, and the expected answer."""
