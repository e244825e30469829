"""Is a file right for one of libpq's places? ``examine`` looks, ``repair`` writes a new file."""
