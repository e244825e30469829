"""What to connect to: profiles, secrets, libpq's parameters, and where each value came from."""
