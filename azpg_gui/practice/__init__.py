"""A local PostgreSQL with Azure-like TLS: to try the program with, and to test it against."""
