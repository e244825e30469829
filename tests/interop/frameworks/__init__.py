"""The help's pages on frameworks, run inside the frameworks."""
