"""What is written for other programs says the same when it is read again, and holds no secret."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.connection.conninfo import parse_conninfo
from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.service_file import parse_service_file
from azpg_gui.core.interchange.exported import Written, exported
from azpg_gui.core.interchange.formats import WRITERS, ExportFormat, format_of
from azpg_gui.core.interchange.imported import Kind
from azpg_gui.core.interchange.sources import read_source

KINDS = {
    ExportFormat.SERVICE: Kind.SERVICE,
    ExportFormat.PGADMIN: Kind.PGADMIN,
    ExportFormat.URI: Kind.URI,
    ExportFormat.ENVIRONMENT: Kind.ENVIRONMENT,
    ExportFormat.VSCODE: Kind.VSCODE,
    ExportFormat.DBEAVER: Kind.DBEAVER,
    ExportFormat.AZPG: Kind.AZPG,
}
ORDERS = Profile(
    "0123456789abcdef", "orders", "Korea",
    {
        "host": "orders.postgres.database.azure.com", "port": "5432", "dbname": "sales",
        "user": "ops", "sslmode": "verify-full", "connect_timeout": "10",
        "application_name": "it's mine",
    },
    unknown={"notes": "ask first", "colour": "#ff9900", "tags": ["blue"],
             "environment": "production"},
)  # fmt: skip


def write(form: ExportFormat, *profiles: Profile) -> Written:
    return WRITERS[form](exported(profiles))


@pytest.mark.parametrize("form", list(ExportFormat))
def test_a_profile_comes_back_as_it_was(form: ExportFormat) -> None:
    written = write(form, ORDERS)
    assert written.concerns == ()
    reading = read_source("-", written.text.encode(), KINDS[form])
    (one,) = reading.imported
    bundle = str(azure_bundle(azure_host(ORDERS.host)))
    root = {} if form is ExportFormat.AZPG else {"sslrootcert": bundle}
    assert one.values == {**ORDERS.values, **root}
    if form is ExportFormat.AZPG:
        assert one.trust is Trust.AZURE
        assert one.kept == ORDERS.unknown
    if form not in {ExportFormat.URI, ExportFormat.ENVIRONMENT}:
        assert one.name == "orders"
    if form in {ExportFormat.PGADMIN, ExportFormat.VSCODE, ExportFormat.DBEAVER}:
        assert one.group == "Korea"


@pytest.mark.parametrize("form", list(ExportFormat))
@pytest.mark.parametrize(
    ("trust", "values", "expected"),
    [
        (Trust.SYSTEM, {}, "system"),
        (Trust.FILE, {"sslrootcert": "/etc/r.pem"}, "/etc/r.pem"),
        (Trust.FILE, {"sslrootcert": "r.pem"}, str(Path("r.pem").absolute())),
        (Trust.LIBPQ_PLACE, {}, ""),
    ],
)
def test_roots_are_named_for_a_reader_elsewhere(
    form: ExportFormat, trust: Trust, values: dict[str, str], expected: str
) -> None:
    profile = Profile("x", "x", "", {"host": "h", "sslmode": "verify-full", **values}, trust)
    (one,) = read_source("-", write(form, profile).text.encode(), KINDS[form]).imported
    assert one.values.get("sslrootcert", "") == expected


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\0"),
                min_size=1, max_size=15)  # fmt: skip
VALUES = st.fixed_dictionaries(
    {"host": st.sampled_from(["h.example", "10.0.0.1", "::1", "/run/pg", "a.example,b.example"])},
    optional={
        "port": st.sampled_from(["5432", "6432"]),
        "dbname": TEXTS, "user": TEXTS, "application_name": TEXTS, "options": TEXTS,
        "sslmode": st.sampled_from(["disable", "require", "verify-ca", "verify-full"]),
    },
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(NAMES, VALUES)
def test_generated_uris_are_libpqs(name: str, values: dict[str, str]) -> None:
    profile = Profile("x", name, "", values, Trust.LIBPQ_PLACE)
    text = write(ExportFormat.URI, profile).text.split("\n")[-2]
    again, _ = parse_conninfo(text)
    if again.get("port") == ",":  # libpq's way to say that neither host has a port
        del again["port"]
    if "," in values["host"] and "port" in values:
        assert again.pop("port") == f"{values['port']},{values['port']}"
        again["port"] = values["port"]
    assert again == values


@settings(max_examples=300, deadline=None)
@given(NAMES, VALUES)
def test_generated_services_are_read_by_libpqs_rules(
    tmp_path_factory: pytest.TempPathFactory, name: str, values: dict[str, str]
) -> None:
    profile = Profile("x", name, "", values, Trust.LIBPQ_PLACE)
    written = write(ExportFormat.SERVICE, profile)
    path = tmp_path_factory.mktemp("service") / "pg_service.conf"
    path.write_text(written.text)
    section = written.text.split("\n")[0][1:].rpartition("]")[0]
    service = parse_service_file(str(path), section, known_keywords())
    assert service.refusal is None
    left_out = {concern.keyword for concern in written.concerns}
    wanted = {k: v for k, v in values.items() if k not in left_out}
    assert {k: v for k, v in service.values.items() if v} == wanted
    assert all(value != value.strip(" \t\v\f\r\n") or "\n" in value or "\r" in value
               for key, value in values.items() if key in left_out)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(NAMES, VALUES), min_size=1, max_size=4),
    st.sampled_from(
        [ExportFormat.PGADMIN, ExportFormat.VSCODE, ExportFormat.DBEAVER, ExportFormat.AZPG]
    ),
)
def test_generated_profiles_are_valid_json(
    pairs: list[tuple[str, dict[str, str]]], form: ExportFormat
) -> None:
    profiles = [
        Profile(f"{n:032}", name, "", values, Trust.LIBPQ_PLACE)
        for n, (name, values) in enumerate(pairs)
    ]
    json.loads(write(form, *profiles).text)


def test_two_of_one_name_are_told_apart() -> None:
    text = write(ExportFormat.SERVICE, ORDERS, ORDERS).text
    assert "[orders]" in text
    assert "[orders (2)]" in text


def test_a_key_that_is_no_file_stays_as_it_is() -> None:
    keys = {"sslkey": "pkcs11:id", "sslcert": "client.crt"}
    (one,) = exported([Profile("1", "a", "", {"host": "a.example", **keys})])
    assert one.values["sslkey"] == "pkcs11:id"
    assert one.values["sslcert"] == str(Path("client.crt").absolute())


def test_what_a_form_cannot_hold_is_said() -> None:
    profile = Profile("x", "x", "", {"host": "h", "keepalives_idle": "5", "options": "a\nb"})
    assert [c.keyword for c in write(ExportFormat.ENVIRONMENT, profile).concerns] == [
        "keepalives_idle"
    ]
    assert [c.keyword for c in write(ExportFormat.SERVICE, profile).concerns] == ["options"]
    assert [c.keyword for c in write(ExportFormat.DBEAVER, profile).concerns] == ["keepalives_idle"]


def test_pgadmin_has_what_it_requires() -> None:
    """Its documentation: Name, Group, Port, Username, MaintenanceDB, and one of Host, HostAddr,
    Service; sslmode among the ConnectionParameters."""
    (server,) = json.loads(write(ExportFormat.PGADMIN, ORDERS).text)["Servers"].values()
    assert {"Name", "Group", "Port", "Username", "MaintenanceDB", "Host"} <= server.keys()
    assert isinstance(server["Port"], int)
    assert server["ConnectionParameters"]["sslmode"] == "verify-full"
    assert server["BGColor"] == "#ff9900"


def test_pgadmin_reads_what_is_no_text_to_it() -> None:
    """HostAddr counts only without ConnectionParameters, and "0" is true (pgAdmin 9.18; ``make
    interop`` has it connect)."""
    values = {"hostaddr": "127.0.0.1", "sslsni": "0", "sslmode": "require"}
    profile = Profile("a", "a", values=values, password_command=("pass", "show", "a b"))
    text = write(ExportFormat.PGADMIN, profile).text
    (server,) = json.loads(text)["Servers"].values()
    assert server["ConnectionParameters"]["hostaddr"] == "127.0.0.1"
    assert server["ConnectionParameters"]["sslsni"] is False
    assert server["Host"] == "127.0.0.1"
    (one,) = read_source("-", text.encode()).imported
    assert one.values["sslsni"] == "0"
    assert one.kept["password_command"] == ["pass", "show", "a b"]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("pg_service.conf", ExportFormat.SERVICE), ("servers.json", ExportFormat.PGADMIN),
        ("x.env", ExportFormat.ENVIRONMENT), (".env", ExportFormat.ENVIRONMENT),
        ("-", None), ("x.txt", None),
    ],
)  # fmt: skip
def test_the_form_by_the_name_of_a_file(name: str, form: ExportFormat | None) -> None:
    assert format_of(name) is form
