"""Other clients' libpq, each in a process of its own: what it offers, and how far it gets."""
