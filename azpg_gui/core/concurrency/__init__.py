"""Waiting without holding anybody up: the event loop, and calls that cannot be interrupted."""
