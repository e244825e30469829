"""What the page of 2017 tried to do: TLS to Azure Database for PostgreSQL, as it is today.

Sources: azure-databases-docs, security-tls 2025-12-19, security-tls-how-to-connect 2025-12-19,
security-tls-troubleshoot 2026-07-14; certificate authority details 2025-11-17; azure-cli 2.91.0.
"""

from typing import Final

from azpg_gui.core.help.page import Page, code, heading, item, text
from azpg_gui.core.sentences import sentence

__all__ = ["GUIDE", "PROOF"]

# The server's own word for this very connection (pg_stat_ssl, PostgreSQL documentation).
PROOF: Final = "SELECT ssl, version, cipher FROM pg_stat_ssl WHERE pid = pg_backend_pid();"

GUIDE: Final = Page("guide", sentence("TLS to Azure Database for PostgreSQL"), (
    text(sentence(
        "Azure's servers speak TLS 1.2 and 1.3, and refuse a connection without TLS unless "
        "somebody switched that off. Two things are left to the client: to ask for TLS, and to "
        "check who answers."
    )),
    code(
        "host=SERVER.postgres.database.azure.com port=5432 dbname=DATABASE user=USER\n"
        "sslmode=verify-full sslrootcert=FILE"
    ),
    heading(sentence("Which roots")),
    text(sentence(
        "A server's certificate ends in one of two roots. Trust both: a replica or a new server "
        "may end in the other one."
    )),
    item(sentence("DigiCert Global Root G2")),
    item(sentence("Microsoft RSA Root Certificate Authority 2017")),
    item(sentence("In China (21Vianet) also DigiCert Global Root CA: the move to G2 began there "
                  "in 2026.")),
    text(sentence(
        "Trust roots only. The certificates between them and the server, and the server's own, "
        "change without notice. This program has the roots inside, checked by their SHA-256, and "
        "writes them where they are needed:"
    )),
    code("azpg roots install\nazpg roots verify"),
    heading(sentence("Where root.crt lies")),
    item(sentence("Linux and macOS: ~/.postgresql/root.crt")),
    item(sentence("Windows: %APPDATA%\\postgresql\\root.crt")),
    text(sentence(
        "libpq, and with it psql, psycopg, PHP, Ruby and ODBC, looks there where sslrootcert names "
        "no other file. Of the drivers without libpq some look there too and some do not: name "
        "the file to them. sslrootcert=system takes the system's own roots; it needs libpq 16 and "
        "goes with verify-full only."
    )),
    heading(sentence("What each sslmode proves")),
    item(sentence("disable: nothing. Everything crosses the network readable.")),
    item(sentence("allow and prefer (libpq's default): nothing. Whoever sits in between can have "
                  "TLS left out.")),
    item(sentence("require: encrypted, but not to whom. A root.crt that lies in its place makes "
                  "libpq check the issuer as well.")),
    item(sentence("verify-ca: encrypted, and a trusted root vouches for the server. Any server of "
                  "the same issuer passes.")),
    item(sentence("verify-full: encrypted, and it is the server you named. Take this one.")),
    heading(sentence("What changed since 2017")),
    item(sentence("Baltimore CyberTrust Root expired on 2025-05-12. DigiCert Global Root G2 took "
                  "its place.")),
    item(sentence("A root downloaded as .crt is binary (DER), not encrypted; libpq wants PEM. "
                  "OpenSSL need not be built for that: azpg certificate save writes it.")),
    item(sentence("Single Server was retired on 2025-03-28. The user is a plain name today, "
                  "without @server.")),
    item(sentence("az postgres server update --ssl-enforcement is gone. The server parameter "
                  "require_secure_transport took its place, and is on unless it was changed.")),
    item(sentence("verify-full works with the server's own name. The names under "
                  "control.database.windows.net are gone.")),
    item(sentence("sslmode=verify-all, which stands on some pages, does not exist: verify-full is "
                  "meant.")),
    heading(sentence("How to check")),
    text(sentence("From outside, step by step, and from inside the connection:")),
    code(
        'azpg check "host=SERVER.postgres.database.azure.com user=USER sslmode=verify-full"\n'
        f"{PROOF}"
    ),
))  # fmt: skip
