"""Files of other programs: what each connection in them means, and what is refused by its line."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.service_file import parse_service_file
from azpg_gui.core.interchange.imported import Imported, Kind, Reading
from azpg_gui.core.interchange.sources import kind_of, read_source
from azpg_gui.core.secret import Secret

FOLDER = Path(__file__).parent / "files"


def read(name: str, content: str | bytes, kind: Kind | None = None) -> Reading:
    return read_source(name, content.encode() if isinstance(content, str) else content, kind)


def only(reading: Reading) -> Imported:
    assert not reading.refused, [str(r.sentence) for r in reading.refused]
    (one,) = reading.imported
    return one


def codes(one: Imported) -> list[str]:
    return sorted(concern.code.value for concern in one.concerns)


# pg_service.conf ------------------------------------------------------------------------------


SERVICE = b"""# our servers
[orders]
host=orders.postgres.database.azure.com
user=ops
password=s3cret
sslmode=verify-full
sslrootcert=/etc/azure roots.pem

[directory]
ldap://ldap.example.com/dc=example
host=db.example.com
[broken]
host=db.example.com
colour=blue
[orders]
host=other.example.com
[misspelt]
sslmode=verify-all
"""


def test_services_are_read_one_by_one() -> None:
    reading = read("pg_service.conf", SERVICE)
    orders, directory = reading.imported
    assert (orders.name, orders.origin.line, orders.origin.kind) == ("orders", 2, Kind.SERVICE)
    assert orders.values == {
        "host": "orders.postgres.database.azure.com", "user": "ops", "sslmode": "verify-full",
        "sslrootcert": "/etc/azure roots.pem",
    }  # fmt: skip
    assert orders.secrets == {"password": Secret("s3cret")}
    assert codes(directory) == ["not-kept", "weaker"]
    assert [(r.line, str(r.sentence)[:40]) for r in reading.refused] == [
        (14, "libpq refuses this line of a service: it"),
        (15, "There is a service “orders” above it, wh"),
        (18, "“verify-all” is no sslmode; “verify-full”"[:40]),
    ]


def test_a_line_libpq_finds_too_long_ends_the_file() -> None:
    content = b"[a]\nhost=a.example\n[b]\noptions=" + b"x" * 1100 + b"\n[c]\nhost=c.example\n"
    reading = read("x.conf", content)
    assert [one.name for one in reading.imported] == ["a"]
    assert [r.line for r in reading.refused][-1] == 4


KEYWORDS = st.sampled_from(["host", "port", "user", "dbname", "options", "application_name"])
VALUES = st.text(st.characters(codec="ascii", exclude_characters="\n\r\0{}<>[]$%`"), max_size=20)
SECTIONS = st.lists(
    st.tuples(st.sampled_from(["a", "b", "my orders"]), st.lists(st.tuples(KEYWORDS, VALUES))),
    max_size=4,
)


@settings(max_examples=200, deadline=None)
@given(SECTIONS)
def test_services_are_read_as_libpq_reads_them(
    tmp_path_factory: pytest.TempPathFactory, sections: list[tuple[str, list[tuple[str, str]]]]
) -> None:
    lines = []
    for name, pairs in sections:
        lines.append(f"[{name}]")
        lines += [f"{keyword}={value}" for keyword, value in pairs]
    path = tmp_path_factory.mktemp("service") / "pg_service.conf"
    path.write_text("\n".join(lines) + "\n")
    reading = read(str(path), path.read_bytes())
    for one in reading.imported:
        libpqs = parse_service_file(str(path), one.name, known_keywords())
        assert libpqs.refusal is None
        # Of a port, commas alone say nothing.
        assert one.values == {
            k: v for k, v in libpqs.values.items() if v.strip("," * (k == "port"))
        }


# Password files -------------------------------------------------------------------------------


def test_a_password_file() -> None:
    content = b"# mine\ndb.example.com:5432:sales:ops:a\\:b\\\\c\n*:*:*:ops:any\nno password here\n"
    reading = read(".pgpass", content)
    first, second = reading.imported
    assert first.values == {
        "host": "db.example.com", "port": "5432", "dbname": "sales", "user": "ops",
    }  # fmt: skip
    assert first.secrets == {"password": Secret("a:b\\c")}
    assert second.patterns == {"host", "port", "dbname"}
    assert second.values == {"user": "ops"}
    (refusal,) = reading.refused
    assert refusal.line == 4
    assert "password here" not in str(refusal.sentence)


@pytest.mark.parametrize("name", [".pgpass", "pgpass.conf", "/x/old.pgpass"])
def test_password_files_are_known_by_their_name(name: str) -> None:
    assert kind_of(name, b"") is Kind.PASSWORD_FILE


# pgAdmin --------------------------------------------------------------------------------------


def test_pgadmin_with_connection_parameters() -> None:
    server = {
        "Name": "Orders", "Group": "Production", "Port": 5433, "Username": "ops",
        "Host": "orders.postgres.database.azure.com", "MaintenanceDB": "sales",
        "Comment": "ask Kim first", "BGColor": "#ff9900", "Role": "reader",
        "Tags": [{"color": "#EC0BB4", "text": "blue"}],
        "PasswordExecCommand": "pass show orders", "UseSSHTunnel": 1,
        "ConnectionParameters": {"sslmode": "verify-full", "connect_timeout": 10,
                                 "sslrootcert": "/etc/roots.pem"},
    }  # fmt: skip
    one = only(read("servers.json", json.dumps({"Servers": {"1": server}}, indent=1)))
    assert one.origin.kind is Kind.PGADMIN
    assert (one.name, one.group) == ("Orders", "Production")
    assert one.values == {
        "host": "orders.postgres.database.azure.com", "port": "5433", "user": "ops",
        "dbname": "sales", "sslmode": "verify-full", "connect_timeout": "10",
        "sslrootcert": "/etc/roots.pem",
    }  # fmt: skip
    assert one.kept == {
        "notes": "ask Kim first", "colour": "#ff9900", "tags": ["blue"],
        "driver_parameters": {"Role": "reader"},
        "password_command": ["pass", "show", "orders"],
    }  # fmt: skip
    assert codes(one) == ["not-kept", "unknown", "unknown"]  # the tunnel, the command, the role


def test_pgadmin_flat_form_of_older_versions() -> None:
    server = {
        "Name": "Old", "Group": "Servers", "Port": 5432, "Username": "ops@old",
        "Host": "old.postgres.database.azure.com", "MaintenanceDB": "postgres",
        "SSLMode": "require", "SSLRootCert": "/r.pem", "Timeout": 10, "UseSSHTunnel": 0,
        "SSLCert": "<STORAGE_DIR>/.postgresql/postgresql.crt", "SSLCompression": 0,
    }  # fmt: skip
    one = only(read("servers.json", json.dumps({"Servers": {"1": server}})))
    assert one.values == {
        "host": "old.postgres.database.azure.com", "port": "5432", "user": "ops@old",
        "dbname": "postgres", "sslmode": "require", "sslrootcert": "/r.pem",
        "connect_timeout": "10", "sslcompression": "0",
    }  # fmt: skip


def test_a_note_with_a_password_in_it_is_left_out() -> None:
    server = {"Name": "x", "Host": "db.example.com", "Comment": "password: s3cret",
              "ConnectionParameters": {"sslmode": "verify-full"}}  # fmt: skip
    one = only(read("servers.json", json.dumps({"Servers": {"1": server}})))
    assert "notes" not in one.kept
    assert codes(one) == ["not-kept"]


def test_one_server_that_cannot_be_read_keeps_no_other_away() -> None:
    servers = {
        "1": {"Name": "bad", "Host": "a.example", "ConnectionParameters": {"sslmode": "required"}},
        "2": {"Name": "good", "Host": "b.example"},
    }
    reading = read("servers.json", json.dumps({"Servers": servers}, indent=2))
    assert [one.name for one in reading.imported] == ["good"]
    assert [r.line for r in reading.refused] == [4]


# DBeaver --------------------------------------------------------------------------------------


DBEAVER: dict[str, Any] = {
    "folders": {"Prod": {}, "Prod/EU": {"parent": "Prod"}},
    "connections": {
        "postgres-jdbc-1": {
            "provider": "postgresql", "driver": "postgres-jdbc", "name": "billing",
            "folder": "Prod/EU",
            "configuration": {
                "host": "db.example.com", "port": "5433", "database": "billing",
                "url": "jdbc:postgresql://db.example.com:5433/billing",
                "configurationType": "MANUAL", "type": "prod",
                "properties": {"ApplicationName": "app", "prepareThreshold": "0"},
                "handlers": {
                    "postgre_ssl": {"enabled": True, "properties": {
                        "sslMode": "verify-full", "ssl.ca.cert": "/r.pem"}},
                    "ssh_tunnel": {"enabled": False},
                },
            },
        },
        "mysql8-1": {"provider": "mysql", "name": "shop", "configuration": {}},
        "postgres-jdbc-2": {
            "provider": "postgresql", "driver": "postgres-jdbc", "name": "by url",
            "configuration": {
                "url": "jdbc:postgresql://u.example.com/db?ssl=true",
                "configurationType": "URL", "type": "dev",
                "handlers": {"postgre_ssl": {"enabled": True, "properties": {}},
                             "ssh_tunnel": {"enabled": True}},
            },
        },
    },
}  # fmt: skip


def test_dbeaver() -> None:
    reading = read("data-sources.json", json.dumps(DBEAVER, indent="\t"))
    first, second = reading.imported
    assert (first.name, first.group) == ("billing", "Prod/EU")
    assert first.origin.kind is Kind.DBEAVER
    assert first.values == {
        "host": "db.example.com", "port": "5433", "dbname": "billing", "sslmode": "verify-full",
        "sslrootcert": "/r.pem", "application_name": "app",
    }  # fmt: skip
    assert first.kept == {
        "environment": "production", "driver_parameters": {"prepareThreshold": "0"},
    }  # fmt: skip
    assert second.values == {"host": "u.example.com", "dbname": "db", "sslmode": "verify-full"}
    assert second.kept == {"environment": "development"}
    assert codes(second) == ["not-kept", "translated"]


# JetBrains ------------------------------------------------------------------------------------


SOURCES = """<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="DataSourceManagerImpl" format="xml" multifile-model="true">
    <data-source source="LOCAL" name="orders" uuid="u-1">
      <driver-ref>postgresql</driver-ref>
      <synchronize>true</synchronize>
      <jdbc-driver>org.postgresql.Driver</jdbc-driver>
      <jdbc-url>jdbc:postgresql://db.example.com:5432/orders?ApplicationName=app</jdbc-url>
    </data-source>
    <data-source source="LOCAL" name="shop" uuid="u-2">
      <driver-ref>mysql.8</driver-ref>
      <jdbc-url>jdbc:mysql://shop.local:3306/shop</jdbc-url>
    </data-source>
  </component>
</project>
"""
LOCAL = """<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="dataSourceStorageLocal">
    <data-source name="orders" uuid="u-1">
      <secret-storage>master_key</secret-storage>
      <user-name>ops</user-name>
      <ssl-config>
        <ca-cert>$PROJECT_DIR$/roots.pem</ca-cert>
        <enabled>true</enabled>
        <mode>VERIFY_FULL</mode>
      </ssl-config>
    </data-source>
  </component>
</project>
"""


def test_jetbrains_joined_by_uuid() -> None:
    reading = read_source(
        "/work tree/.idea/dataSources.xml", SOURCES.encode(), beside=lambda _name: LOCAL.encode()
    )
    one = only(reading)
    assert (one.name, one.origin.kind, one.origin.line) == ("orders", Kind.JETBRAINS, 4)
    assert one.values == {
        "host": "db.example.com", "port": "5432", "dbname": "orders", "application_name": "app",
        "user": "ops", "sslmode": "verify-full", "sslrootcert": "/work tree/roots.pem",
    }  # fmt: skip


def test_jetbrains_without_the_local_file() -> None:
    assert only(read("dataSources.xml", SOURCES)).values["host"] == "db.example.com"


def test_jetbrains_of_the_clipboard() -> None:
    copied = (
        "#DataSourceSettings#\n#LocalDataSource: orders\n#BEGIN#\n"
        + SOURCES[130 : SOURCES.index("</data-source>") + 14]
        + "\n#END#"
    )
    assert only(read("-", copied)).name == "orders"


def test_entities_of_xml_are_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]>' + SOURCES
    assert [r.kind for r in read("dataSources.xml", bomb).refused] == [Kind.JETBRAINS]


# VS Code and Azure Data Studio ----------------------------------------------------------------


VSCODE = """{
  // PostgreSQL
  "pgsql.serverGroups": [
    { "name": "Servers", "id": "G0", "isDefault": true },
    { "name": "Korea", "id": "G1", "color": "#248aff", },
  ],
  "pgsql.connections": [
    {
      "id": "C1", "groupId": "G1", "authenticationType": "SqlLogin", "connectTimeout": 15,
      "applicationName": "vscode-pgsql", "clientEncoding": "utf8", "sslmode": "require",
      "password": "", "user": "ops", "database": "sales", /* the one */
      "server": "orders.postgres.database.azure.com", "profileName": "Orders", "port": "5432",
      "savePassword": true, "expiresOn": 0, "copilotAccessMode": "rw"
    },
  ],
}
"""


def test_vscode_settings_with_comments() -> None:
    one = only(read("settings.json", VSCODE))
    assert (one.name, one.group, one.origin.kind) == ("Orders", "Korea", Kind.VSCODE)
    assert one.origin.line == 12
    assert one.values == {
        "host": "orders.postgres.database.azure.com", "port": "5432", "user": "ops",
        "dbname": "sales", "sslmode": "require", "connect_timeout": "15",
        "application_name": "vscode-pgsql", "client_encoding": "utf8",
    }  # fmt: skip
    assert one.kept == {"colour": "#248aff"}


def test_azure_data_studio() -> None:
    document = {
        "datasource.connectionGroups": [
            {"name": "ROOT", "id": "R"}, {"name": "Korea", "id": "K", "parentId": "R"},
        ],
        "datasource.connections": [
            {"options": {"connectionName": "Orders", "host": "db.example.com", "dbname": "sales",
                         "user": "ops", "authenticationType": "AzureMFA", "sslmode": "verify-full"},
             "groupId": "K", "providerName": "PGSQL", "savePassword": True, "id": "1"},
            {"options": {"server": "s"}, "providerName": "MSSQL", "id": "2"},
        ],
    }  # fmt: skip
    one = only(read("settings.json", json.dumps(document)))
    assert (one.name, one.group) == ("Orders", "Korea")
    assert one.origin.kind is Kind.AZURE_DATA_STUDIO
    assert one.values == {
        "host": "db.example.com", "dbname": "sales", "user": "ops", "sslmode": "verify-full",
    }  # fmt: skip
    assert codes(one) == ["unknown"]


# Environments, URIs ---------------------------------------------------------------------------


def test_an_environment_with_several_connections() -> None:
    content = (
        "PGHOST=a.example\nPGUSER=ops\n\nDATABASE_URL=postgres://ops@b.example/sales\n"
        "REPORTS_DB_HOST=c.example\nREPORTS_DB_USER=reports\nREDIS_HOST=r.example\n"
    )
    reading = read(".env", content)
    assert [(o.host, o.origin.line) for o in reading.imported] == [
        ("a.example", 1), ("b.example", 4), ("c.example", 5),
    ]  # fmt: skip


def test_uris_line_by_line_with_their_names() -> None:
    content = "# orders\npostgresql://ops@a.example/sales\n\npostgresql://b.example:99999/\n"
    reading = read("list.txt", content)
    assert [(o.name, o.host, o.origin.line) for o in reading.imported] == [
        ("orders", "a.example", 2)
    ]
    assert [r.line for r in reading.refused] == [4]


@pytest.mark.parametrize(
    ("comment", "name"),
    [
        ("# postgres://u:hunter2@old.example/d", ""),
        ("#postgresql://old.example/d", ""),
        ("# password: hunter2", ""),
        ("# orders (new)", "orders (new)"),
    ],
)
def test_a_comment_that_is_a_connection_or_holds_a_secret_is_no_name(
    comment: str, name: str
) -> None:
    one = only(read("list.txt", f"{comment}\npostgres://u:s3cret@new.example/d\n"))
    assert (one.name, one.host) == (name, "new.example")


def test_what_powershell_redirects_is_utf_16() -> None:
    content = "PGHOST=a.example\r\nPGUSER=ops\r\n".encode("utf-16")
    assert only(read("x.env", content)).values == {"host": "a.example", "user": "ops"}


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("-", SERVICE, Kind.SERVICE),
        ("-", b"db.example.com:5432:*:ops:s3cret\n", Kind.PASSWORD_FILE),
        ("-", VSCODE.encode(), Kind.VSCODE),
        ("-", SOURCES.encode(), Kind.JETBRAINS),
        ("-", json.dumps(DBEAVER).encode(), Kind.DBEAVER),
        ("-", b'{"schema": 1, "profiles": []}', Kind.AZPG),
        ("-", b"postgresql://a.example/", Kind.URI),
        ("a.json", b'{"connectionString": "postgresql://a.example/"}', Kind.AZURE_CLI),
        ("my.conf", b"", Kind.SERVICE),
        ("prod.env", b"", Kind.ENVIRONMENT),
        (".env.local", b"", Kind.ENVIRONMENT),
        ("-", b"\x00\xff\xfe\x01", None),
    ],
)
def test_what_a_content_is(name: str, content: bytes, kind: Kind | None) -> None:
    assert kind_of(name, content) is kind


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([SERVICE, VSCODE.encode(), SOURCES.encode(), json.dumps(DBEAVER).encode(),
                     b"db.example.com:5432:*:ops:s3cret\n", b"PGHOST=a\nPGUSER=b\n"]),
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 40), st.binary(max_size=6))),
    st.sampled_from([None, *Kind]),
)  # fmt: skip
def test_damaged_files_give_an_answer_without_the_secret(
    content: bytes, damages: list[tuple[int, int, bytes]], kind: Kind | None
) -> None:
    for position, length, piece in damages:
        where = position % (len(content) + 1)
        if b"s3cret" in content[where : where + length + 8]:
            continue
        content = content[:where] + piece + content[where + length :]
    reading = read_source("-", content, kind)
    shown = " ".join(str(r.sentence) for r in reading.refused)
    assert "s3cret" not in shown
    assert reading.imported or reading.refused


# Several in one text --------------------------------------------------------------------------


def test_every_database_of_django() -> None:
    text = (
        "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'HOST': 'a.example',"
        " 'NAME': 'a'}, 'cache': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': 'x'},"
        " 'reports': {'ENGINE': 'django.db.backends.postgresql', 'HOST': 'b.example',"
        " 'OPTIONS': {'sslmode': 'required'}}}"
    )
    reading = read("settings.py", text)
    assert [(one.name, one.host) for one in reading.imported] == [("default", "a.example")]
    assert ["required" in str(r.sentence) for r in reading.refused] == [True]


def test_every_database_of_a_chart_of_charts() -> None:
    text = (
        "keycloak:\n  externalDatabase:\n    host: kc.example\n    user: kc\n"
        "shop:\n  externalDatabase:\n    host: my.example\n    user: x\n    type: mysql\n"
        "airflow:\n  externalDatabase:\n    host: af.example\n    user: af\n    password: x\n"
    )
    found = read("values.yaml", text).imported
    assert [(o.name, o.host, o.values["user"], sorted(o.secrets)) for o in found] == [
        ("keycloak", "kc.example", "kc", []),
        ("airflow", "af.example", "af", ["password"]),
    ]


@pytest.mark.parametrize("part", ["{},", '{"Name": "\\u00E9"},', "[],", '"x",'])
def test_a_cut_list_takes_no_longer_than_its_length_explains(part: str) -> None:
    def seconds(count: int) -> float:
        began = time.thread_time()
        read("servers.json", '{"Servers":[' + part * count)
        return time.thread_time() - began

    seconds(10)
    assert seconds(8_000) < 40 * seconds(800) + 0.2


def test_every_environment_of_rails() -> None:
    text = (
        "default: &default\n  adapter: postgresql\n  username: ops\n"
        "development:\n  <<: *default\n  host: localhost\n"
        "production:\n  <<: *default\n  host: db.example.com\n  sslmode: verify-full\n"
    )
    found = read("database.yml", text).imported
    assert [(o.name, o.host, o.values["user"], o.kept["environment"]) for o in found] == [
        ("production", "db.example.com", "ops", "production"),
        ("development", "localhost", "ops", "development"),
    ]


def test_every_environment_of_sequelize_and_of_a_knexfile() -> None:
    config = {
        "development": {"host": "localhost", "username": "ops", "dialect": "postgres"},
        "test": {"dialect": "mysql", "host": "other.example"},
        "production": {"host": "db.example.com", "username": "ops", "dialect": "postgres",
                       "dialectOptions": {"ssl": {"rejectUnauthorized": True}}},
        "staging": {"use_env_variable": "DATABASE_URL", "dialect": "postgres"},
    }  # fmt: skip
    knexfile = (
        "module.exports = { development: { client: 'pg', connection: { host: 'localhost', user:"
        " 'ops' } }, production: { client: 'pg', connection: { host: 'db.example.com', user: 'ops',"
        " ssl: true } } };"
    )
    for text, refused in ((json.dumps(config), 1), (knexfile, 0)):
        reading = read("-", text)
        assert [(o.name, o.host, o.values.get("sslmode"), o.kept["environment"])
                for o in reading.imported] == [
            ("development", "localhost", None, "development"),
            ("production", "db.example.com", "verify-full", "production"),
        ]  # fmt: skip
        assert len(reading.refused) == refused


def test_a_command_of_pgadmin_is_kept_and_one_with_a_password_is_not() -> None:
    for command, kept in (("az account 'get token'", ["az", "account", "get token"]),
                          ("echo --password s3cret", None), ("echo 'open", None)):  # fmt: skip
        server = {"Name": "a", "Host": "a.example", "PasswordExecCommand": command,
                  "PasswordExecExpiration": 60}  # fmt: skip
        (one,) = read_source(
            "servers.json", json.dumps({"Servers": {"1": server}}).encode()
        ).imported
        assert one.kept.get("password_command") == kept
        assert "s3cret" not in str(one)


@pytest.mark.parametrize(
    ("kind", "name", "environment"),
    [("prod", "", "production"), ("dev", "", "development"), ("x", "Staging", "staging"),
     ("x", "PROD", "production"), ("x", "Customers", None), ("x", "", None)],
)  # fmt: skip
def test_dbeavers_type_is_the_environment(kind: str, name: str, environment: str | None) -> None:
    document = {
        "connections": {"1": {"provider": "postgresql", "name": "a", "configuration": {
            "host": "a.example", "configurationType": "MANUAL", "type": kind}}},
        "connection-types": {"x": {"name": name, "color": "0,128,255"}},
    }  # fmt: skip
    (one,) = read_source("data-sources.json", json.dumps(document).encode()).imported
    assert one.kept.get("environment") == environment
    assert one.kept.get("colour") == ("#0080ff" if kind == "x" else None)


def test_a_workspace_of_vs_code_has_its_settings_inside() -> None:
    inner = {"pgsql.connections": [{"id": "1", "profileName": "ws", "server": "ws.example"}]}
    text = json.dumps({"folders": [{"path": "."}], "settings": inner})
    (one,) = read_source("my.code-workspace", text.encode()).imported
    assert (one.name, one.host, one.origin.kind) == ("ws", "ws.example", Kind.VSCODE)
