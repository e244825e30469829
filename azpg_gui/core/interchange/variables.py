"""Variables of the environment: libpq's own, and what Azure and frameworks call theirs."""

from typing import Final

__all__ = ["CONNECTION_STRINGS", "OF_SERVICE_CONNECTOR", "OF_THE_IMAGE", "VARIABLES"]

# libpq's (PostgreSQL documentation, *Environment Variables*). A constant, because the libpq of this
# program may be newer or older than the one the variables were written for.
VARIABLES: Final = {
    "PGHOST": "host", "PGHOSTADDR": "hostaddr", "PGPORT": "port", "PGDATABASE": "dbname",
    "PGUSER": "user", "PGPASSWORD": "password", "PGPASSFILE": "passfile", "PGSERVICE": "service",
    "PGOPTIONS": "options", "PGAPPNAME": "application_name", "PGSSLMODE": "sslmode",
    "PGSSLNEGOTIATION": "sslnegotiation", "PGSSLCERT": "sslcert", "PGSSLKEY": "sslkey",
    "PGSSLCERTMODE": "sslcertmode", "PGSSLROOTCERT": "sslrootcert", "PGSSLCRL": "sslcrl",
    "PGSSLCRLDIR": "sslcrldir", "PGSSLSNI": "sslsni", "PGREQUIREPEER": "requirepeer",
    "PGREQUIREAUTH": "require_auth", "PGCHANNELBINDING": "channel_binding",
    "PGSSLMINPROTOCOLVERSION": "ssl_min_protocol_version",
    "PGSSLMAXPROTOCOLVERSION": "ssl_max_protocol_version", "PGGSSENCMODE": "gssencmode",
    "PGKRBSRVNAME": "krbsrvname", "PGGSSLIB": "gsslib", "PGGSSDELEGATION": "gssdelegation",
    "PGCONNECT_TIMEOUT": "connect_timeout", "PGCLIENTENCODING": "client_encoding",
    "PGTARGETSESSIONATTRS": "target_session_attrs", "PGLOADBALANCEHOSTS": "load_balance_hosts",
    "PGMINPROTOCOLVERSION": "min_protocol_version", "PGMAXPROTOCOLVERSION": "max_protocol_version",
}  # fmt: skip

# AZURE_POSTGRESQL_… of Service Connector (Microsoft Learn, *Integrate Azure Database for
# PostgreSQL with Service Connector*; NAME, USER are Django's, USERNAME others').
OF_SERVICE_CONNECTOR: Final = {
    "HOST": "host", "PORT": "port", "DATABASE": "dbname", "NAME": "dbname", "USER": "user",
    "USERNAME": "user", "PASSWORD": "password", "SSLMODE": "sslmode", "SSL": "ssl",
}  # fmt: skip

# The official image's, and what most .env files of applications call theirs.
OF_THE_IMAGE: Final = {
    "HOST": "host", "HOSTNAME": "host", "SERVER": "host", "PORT": "port", "DB": "dbname",
    "DATABASE": "dbname", "DBNAME": "dbname", "DB_NAME": "dbname", "NAME": "dbname", "USER": "user",
    "USERNAME": "user", "PASSWORD": "password", "PASS": "password", "SSLMODE": "sslmode",
    "SSL_MODE": "sslmode", "SSLROOTCERT": "sslrootcert", "SSL_ROOT_CERT": "sslrootcert",
}  # fmt: skip

# Variables whose value is a whole string, of any dialect; the first that is there counts.
CONNECTION_STRINGS: Final = (
    "DATABASE_URL", "DATABASE_URI", "AZURE_POSTGRESQL_CONNECTIONSTRING", "AZURE_POSTGRESQL_URL",
    "POSTGRES_URL", "POSTGRESQL_URL", "POSTGRES_CONNECTION_STRING", "PG_URL", "DB_URL",
    "SQLALCHEMY_DATABASE_URI", "SPRING_DATASOURCE_URL", "QUARKUS_DATASOURCE_JDBC_URL",
    "CONNECTION_STRING", "DB_CONNECTION_STRING",
)  # fmt: skip
