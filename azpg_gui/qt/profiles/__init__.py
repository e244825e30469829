"""The list of profiles on the left."""
