"""What an error means, from its words alone."""
