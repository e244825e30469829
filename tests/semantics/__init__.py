"""libpq decides, and we say the same: sslmode × certificate, against real servers."""
