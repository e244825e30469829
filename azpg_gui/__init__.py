"""azpg-gui: TLS connections to Azure Database for PostgreSQL, made to work and explained."""

__version__ = "0.1.0"
