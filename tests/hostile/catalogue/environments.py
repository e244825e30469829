"""What the environment may hold, and what ``azpg check TARGET`` must answer. Adding a case is
adding a row.

PGDATABASE is postgres throughout. In every text {port} is that of a real server, {closed} a port
where nobody listens, {witness} one where a connection would be seen, {folder} a folder with the
files of the row, which is the home folder too.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

CONNECTED = "connected"
GOOD = "host=127.0.0.1 port={port} user=practice sslmode=require"


@dataclass(frozen=True)
class EnvironmentCase:
    """Attributes:
    expected: ``connected``, or the first finding.
    words: in what is said; empty where the code says it all.
    silent: nobody may have connected to the witness.
    hidden: in nothing that is said or written.
    """

    name: str
    target: str
    expected: str
    environ: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    silent: bool = True
    hidden: str = ""


ENVIRONMENTS = (
    # From the environment alone.
    EnvironmentCase("nothing at all", "", "setting-invalid", words="Unix socket"),
    EnvironmentCase("blanks", "  \t", "setting-invalid", words="Unix socket"),
    EnvironmentCase("the environment alone", "", CONNECTED,
        {"PGHOST": "127.0.0.1", "PGPORT": "{port}", "PGUSER": "practice", "PGSSLMODE": "require"}),
    EnvironmentCase("a service alone", "", CONNECTED, {"PGSERVICE": "prod"},
        {".pg_service.conf": "[prod]\nhost=127.0.0.1\nport={port}\nuser=practice\n"}),
    EnvironmentCase("PGREQUIRESSL", "host=127.0.0.1 port={port} user=practice", CONNECTED,
        {"PGREQUIRESSL": "1"}),
    EnvironmentCase("a socket", "", "setting-invalid", {"PGHOST": "/run/postgresql"},
        words="Unix socket"),
    # Service files.
    EnvironmentCase("blanks round =", "service=prod", "service-invalid", {},
        {".pg_service.conf": "[prod]\nhost=127.0.0.1\nsslmode = verify-full\n"},
        words="line 3"),
    EnvironmentCase("unknown keyword", "service=prod", "service-invalid", {},
        {".pg_service.conf": "[prod]\nhost=127.0.0.1\nport={witness}\nssl_mode=verify-full\n"},
        words="ssl_mode"),
    EnvironmentCase("stray line", "service=prod", "service-invalid", {},
        {".pg_service.conf": "[prod]\nhost=127.0.0.1\nport={witness}\nhunter2\n"},
        words="line 4", hidden="hunter2"),
    EnvironmentCase("nested", "service=prod", "service-invalid", {},
        {".pg_service.conf": "[prod]\nservice=other\n[other]\nport={witness}\n"}, words="line 2"),
    EnvironmentCase("not found", "service=prod", "service-invalid", {},
        {".pg_service.conf": "[production]\nport={witness}\n"}, words="[prod]"),
    EnvironmentCase("no such file", "service=prod", "service-invalid",
        {"PGSERVICEFILE": "{folder}/none.conf"}, words="none.conf"),
    EnvironmentCase("an empty service", GOOD, "service-invalid", {"PGSERVICE": ""}),
    EnvironmentCase("a service that was not asked for", GOOD, "service-invalid",
        {"PGSERVICE": "prod"}, {".pg_service.conf": "[prod]\nnonsense\n"}, words="line 2"),
    EnvironmentCase("a directory server", "service=prod", "service-invalid", {},
        {".pg_service.conf": "[prod]\nldap://127.0.0.1:{witness}/dn?a?sub?(cn=x)\n"},
        words="directory server"),
    EnvironmentCase("an unknown keyword with a secret", "service=prod", "service-invalid", {},
        {".pg_service.conf": "[prod]\npwd=hunter2\n"}, words="pwd", hidden="hunter2"),
    # Nothing of the environment gets past what was given.
    EnvironmentCase("PGHOSTADDR beside a given address", GOOD + " hostaddr=127.0.0.1", CONNECTED,
        {"PGHOSTADDR": "127.0.0.2", "PGPORT": "{witness}"}),
    EnvironmentCase("a service with another address", GOOD + " hostaddr=127.0.0.1", CONNECTED,
        {"PGSERVICE": "prod"},
        {".pg_service.conf": "[prod]\nhostaddr=127.0.0.1\nport={witness}\n"}),
    EnvironmentCase("PGHOSTADDR", GOOD.replace("127.0.0.1", "name.invalid"), CONNECTED,
        {"PGHOSTADDR": "127.0.0.1", "PGPORT": "{witness}"}),
    EnvironmentCase("lists", "user=practice sslmode=require", CONNECTED,
        {"PGHOST": "127.0.0.1,127.0.0.1", "PGPORT": "{closed},{port}"}),
    EnvironmentCase("USER is not looked at", "host=127.0.0.1 port={port} sslmode=require",
        "role-not-allowed", {"USER": "practice", "LOGNAME": "practice"}),
    # Values as libpq reads them.
    EnvironmentCase("a blank in the port", GOOD.replace("{port}", "' {port} '"), CONNECTED),
    EnvironmentCase("a numeric name", GOOD.replace("127.0.0.1", "127.1"), CONNECTED),
    EnvironmentCase("a numeric address", GOOD + " hostaddr=0x7f.1", CONNECTED),
    EnvironmentCase("connect_timeout", GOOD + " connect_timeout=5x", "setting-invalid",
        words='invalid integer value "5x" for connection option "connect_timeout"'),
    EnvironmentCase("PGCONNECT_TIMEOUT", GOOD, "setting-invalid", {"PGCONNECT_TIMEOUT": ""},
        words='invalid integer value "" for connection option "connect_timeout"'),
    EnvironmentCase("connect_timeout with blanks", GOOD + " connect_timeout=' 5 '", CONNECTED),
    EnvironmentCase("keepalives_idle", GOOD + " keepalives_idle=0", "setting-invalid",
        words="setsockopt(TCP_KEEPIDLE) failed"),
    EnvironmentCase("keepalives off", GOOD + " keepalives=0 keepalives_idle=0", CONNECTED),
    EnvironmentCase("a bad port of a list", GOOD.replace("{port}", "70000,{port}").replace(
        "127.0.0.1", "127.0.0.1,127.0.0.1"), CONNECTED),
    EnvironmentCase("a last port that is none", GOOD.replace("{port}", "{port},5x").replace(
        "127.0.0.1", "127.0.0.1,127.0.0.1"), CONNECTED),
    EnvironmentCase("a port that is none behind a closed one", GOOD.replace(
        "{port}", "{closed},5x").replace("127.0.0.1", "127.0.0.1,127.0.0.1"), "setting-invalid",
        words='invalid integer value "5x" for connection option "port"'),
    EnvironmentCase("a name with letters beyond ASCII", GOOD.replace(
        "127.0.0.1", "bücher.invalid"), "name-not-resolved"),
    # Secrets in the wrong place.
    EnvironmentCase("user:password@host", "practice:hunter2@127.0.0.1", "setting-invalid",
        words="it holds an @", hidden="hunter2"),
    EnvironmentCase("the same in PGHOST", "", "setting-invalid",
        {"PGHOST": "practice:hunter2@127.0.0.1"}, words="it holds an @", hidden="hunter2"),
    EnvironmentCase("a semicolon in PGHOST", "", "setting-invalid",
        {"PGHOST": "127.0.0.1;Password=hunter2"}, words="semicolon", hidden="hunter2"),
    EnvironmentCase("a password in the port", "", "setting-invalid",
        {"PGHOST": "127.0.0.1", "PGPORT": "hunter2@127.0.0.1"}, hidden="hunter2"),
    EnvironmentCase("a password in the user", "", "setting-invalid",
        {"PGHOST": "127.0.0.1", "PGUSER": "practice:hunter2@127.0.0.1"}, hidden="hunter2"),
    EnvironmentCase("user:password without a host", "practice:hunter2", "setting-invalid",
        words="is no host name", hidden="hunter2"),
    EnvironmentCase("user/password@host", "practice/hunter2@127.0.0.1", "setting-invalid",
        words="it holds an @", hidden="hunter2"),
    EnvironmentCase("a line of a password file", "127.0.0.1:5432:db:practice:hunter2",
        "setting-invalid", words="is no host name", hidden="hunter2"),
    EnvironmentCase("a password behind the host", "", "setting-invalid",
        {"PGHOST": "127.0.0.1 practice hunter2"}, words="space", hidden="hunter2"),
    EnvironmentCase("a URI without its host", "postgresql://practice:hunter2", "setting-invalid",
        words="password in it", hidden="hunter2"),
    EnvironmentCase("a password with commas", "practice:hun,hunter2@127.0.0.1",
        "setting-invalid", words="no host name", hidden="hunter2"),
    EnvironmentCase("a secret of the server's", GOOD, CONNECTED,
        {"PGOPTIONS": "-c app.password=hunter2"}, hidden="hunter2"),
    EnvironmentCase("a URI in the database", "", "setting-invalid",
        {"PGHOST": "127.0.0.1", "PGDATABASE": "postgresql://u:hunter2@h/db"}, hidden="hunter2"),
)  # fmt: skip
