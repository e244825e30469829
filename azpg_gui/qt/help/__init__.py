"""The help in a window of its own, and an error explained without a server."""
