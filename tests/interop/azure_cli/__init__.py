"""Our commands against the argument tables of the real Azure CLI."""
