"""Parameters: libpq's grammar, precedence, and what cannot work."""

import os
import pickle
import pwd
import re
from pathlib import Path

import pytest

from azpg_gui.core.connection.conninfo import (
    ConninfoError,
    format_conninfo,
    known_keywords,
    parse_conninfo,
)
from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.sslmode import Assurance, SslMode, proofs
from azpg_gui.core.connection.validation import problems
from azpg_gui.core.secret import Secret


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("srv.example", {"host": "srv.example"}),
        ("host=a port=6432", {"host": "a", "port": "6432"}),
        ("host='a b' dbname='it''s'", None),
        (r"dbname='it\'s'", {"dbname": "it's"}),
        ("postgresql://u@h:1/d?sslmode=require",
         {"user": "u", "host": "h", "port": "1", "dbname": "d", "sslmode": "require"}),
        ("postgres://u%40srv@h/", {"user": "u@srv", "host": "h"}),
        ("postgresql:///?host=h&hostaddr=10.0.0.1", {"host": "h", "hostaddr": "10.0.0.1"}),
        ("", {}),
        (" \t", {}),
        ("hostt=a", None),
        ("host", {"host": "host"}),
        ("host a", None),
    ],
)  # fmt: skip
def test_conninfo(text: str, expected: dict[str, str] | None) -> None:
    if expected is None:
        with pytest.raises(ConninfoError):
            parse_conninfo(text)
    else:
        assert parse_conninfo(text) == (expected, {})


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://me@srv:hunter2secret words@h:5432/db",
        "host=h password=hunter2secret sslmod=require",
        "postgresql://me:hunter2secret@h:5432/db?hunter2secret",
        "postgresql://me@srv:hunter2secret@h:5432/db",
        "postgres://me:hunter2secret@2@h/db?sslmode=require",
        "host=h password='hunter2secret",
        "postgresql://me:hunter2/secret@h:5432/db",
        "postgresql://me:12345/hunter2secret@h/db",
        "postgresql://me:hunter2/sec?ret@h/db",
        "postgresql://me:hunter2/sec?sslmode=ret@h/db",
        "postgresql://me:hunter2/sec#ret@h/db",
        "postgresql://me:x@hunter2/secret@h/db",
        "postgresql://me:hunter2%zzsecret@h/db",
        "host=h;port=5432;password=hunter2secret",
        "Server=h;Database=d;User Id=u;Password=hunter2secret;Ssl Mode=Require",
        "Host=h;Pwd=hunter2 secret",
        "jdbc:postgresql://h/db?user=me&password=hunter2secret",
        "host=h password=hunter2 secret",
        "host=h pwd=hunter2 secret",
        "host=h password=hunter2 secret=x",
        "host=h passwort=hunter2secret",
        "PGPASSWORD=hunter2secret PGHOST=h",
    ],
)
def test_a_password_is_not_in_the_message_of_a_parse_error(text: str) -> None:
    with pytest.raises(ConninfoError) as caught:
        parse_conninfo(text)
    assert not {"hunter2", "secret", "sec", "ret", "12345"} & set(
        re.findall(r"[a-z0-9]+", str(caught.value))
    )
    assert caught.value.__cause__ is None


def test_passwords_leave_the_parser_as_secrets() -> None:
    values, secrets = parse_conninfo("host=h password=hunter2 sslpassword=x")
    assert values == {"host": "h"}
    assert secrets == {"password": Secret("hunter2"), "sslpassword": Secret("x")}


@pytest.mark.parametrize("value", ["", "plain", "two words", "quo'te", "back\\slash", "tab\there"])
def test_format_and_parse_agree(value: str) -> None:
    values, _ = parse_conninfo(format_conninfo({"host": "h", "application_name": value}))
    assert values["application_name"] == value


def test_secret_is_masked_and_not_pickled() -> None:
    secret = Secret("hunter2")
    assert "hunter2" not in f"{secret} {secret!r} {secret!s:>20} {[secret]}"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    assert secret.masked_in("failed for hunter2!") == "failed for ••••••!"
    assert not Secret("")
    assert Secret("eyJhbGciOi.eyJhdWQi.c2ln").is_token
    assert not secret.is_token


def test_precedence_is_libpqs(tmp_path: Path) -> None:
    service = tmp_path / "services.conf"
    service.write_text("# c\n[prod]\nhost=from-service\nport=7\n[prod]\nport=8\n")
    environ = {
        "HOME": str(tmp_path),
        "PGSERVICEFILE": str(service),
        "PGHOST": "from-env",
        "PGUSER": "env-user",
        "PGPASSWORD": "env-secret",
    }
    found = effective_parameters({"service": "prod", "dbname": "d"}, {}, environ)
    origins = {s.keyword: (s.value, s.origin) for s in found.settings}
    assert origins["host"] == ("from-service", Origin.SERVICE_FILE)
    assert origins["port"] == ("7", Origin.SERVICE_FILE)
    assert origins["user"] == ("env-user", Origin.ENVIRONMENT)
    assert origins["dbname"] == ("d", Origin.GIVEN)
    assert origins["sslmode"] == ("prefer", Origin.DEFAULT)
    assert origins["sslrootcert"] == (str(tmp_path / ".postgresql/root.crt"), Origin.LIBPQ_PLACE)
    assert found.password == Secret("env-secret")
    assert "env-secret" not in repr(found)


def test_system_roots_force_verify_full_unless_a_mode_is_given() -> None:
    environ = {"HOME": "/h"}
    assert effective_parameters({"sslrootcert": "system"}, {}, environ).sslmode == "verify-full"
    given = {"sslrootcert": "system", "sslmode": "require"}
    assert effective_parameters(given, {}, environ).sslmode == "require"


@pytest.mark.parametrize(
    ("given", "keyword"),
    [
        ({"host": "h", "sslmode": "verify-all"}, "sslmode"),
        ({"host": "h", "sslmode": "true"}, "sslmode"),
        ({"host": "h", "sslmode": "require", "sslrootcert": "system"}, "sslmode"),
        ({"hostaddr": "127.0.0.1", "sslmode": "verify-full"}, "host"),
        ({"host": ",", "hostaddr": "127.0.0.1,::1", "sslmode": "verify-full"}, "host"),
        ({}, "host"),
        ({"host": "/run/postgresql"}, "host"),
        ({"host": "a,b", "port": "1,2,3"}, "host"),
        ({"host": "https://portal.azure.com/x"}, "host"),
        ({"host": "my server"}, "host"),
        ({"host": "host=a"}, "host"),
        ({"host": "me@srv.example"}, "host"),
        ({"host": "me:hunter2@srv.example"}, "host"),
        ({"host": "srv;Password=hunter2"}, "host"),
        ({"host": "h", "port": "hunter2@srv"}, "port"),
        ({"host": "h", "user": "me:hunter2@srv"}, "user"),
        ({"host": "h", "dbname": "postgresql://me:hunter2@srv/db"}, "dbname"),
        ({"host": "h", "pwd": "hunter2"}, "pwd"),
        ({"host": "h\0password=hunter2"}, "host"),
        ({"host": "h", "port": "70000", "hostaddr": "127.0.0.1"}, "port"),
        ({"host": "a,b", "port": "0,0"}, "port"),
        ({"host": "a,b", "port": "5x,5432"}, "port"),
        ({"host": "h", "port": "5432 x"}, "port"),
        ({"host": "h", "port": "99999999999999999999"}, "port"),
        ({"host": "h", "connect_timeout": "5x"}, "connect_timeout"),
        ({"host": "h", "connect_timeout": "2147483648"}, "connect_timeout"),
        ({"host": "h", "connect_timeout": ""}, "connect_timeout"),
        ({"host": "h", "tcp_user_timeout": "1s"}, "tcp_user_timeout"),
        ({"host": "h", "keepalives": "yes"}, "keepalives"),
        ({"host": "h", "keepalives": ""}, "keepalives"),
        ({"host": "h", "keepalives_idle": "1m"}, "keepalives_idle"),
        ({"host": "h", "keepalives_interval": "0x10"}, "keepalives_interval"),
        ({"host": "h", "keepalives_count": ""}, "keepalives_count"),
        ({"host": "srv.example:6432"}, "host"),
        ({"host": "[::1]"}, "host"),
        ({"host": "[::1]:5433"}, "host"),
        ({"host": "h", "hostaddr": "not-an-address"}, "hostaddr"),
        ({"host": "h", "port": "0"}, "port"),
        ({"host": "h", "port": "65536"}, "port"),
        ({"host": "h", "port": "٣"}, "port"),
        ({"host": "h", "port": "5432x"}, "port"),
        ({"host": "h", "sslmod": "require"}, "sslmod"),
    ],
)
def test_settings_that_cannot_work_are_named(given: dict[str, str], keyword: str) -> None:
    parameters = effective_parameters(given, {}, {"HOME": "/h"})
    found = problems(parameters, known_keywords())
    assert [problem.keyword for problem in found] == [keyword]
    assert str(found[0].message).endswith(".")
    assert "hunter2" not in f"{parameters} {found}"


def test_an_address_in_the_brackets_of_a_uri_comes_out_of_them() -> None:
    parameters = effective_parameters({"host": "[fe80::1%eth0]"}, {}, {"HOME": "/h"})
    (problem,) = problems(parameters, known_keywords())
    assert problem.proposed == "fe80::1%eth0"


@pytest.mark.parametrize(
    "given",
    [
        {"host": "h"},
        {"host": "[::1]", "hostaddr": "::1"},
        {"host": "::1"},
        {"hostaddr": "::1", "sslmode": "require"},
        {"host": "h", "port": "65535"},
        {"host": "h", "port": " 5432"},
        {"host": "h", "port": "\t+05432 \n"},
        {"host": "h", "port": ""},
        {"host": "a,b", "port": "0,5432"},
        {"host": "a,b", "port": "5432,5x"},
        {"host": "h", "hostaddr": "127.1"},
        {"host": "h", "hostaddr": "0x7f.1"},
        {"host": "h,h", "hostaddr": "no-address,127.0.0.1"},
        {"host": ",h", "hostaddr": "127.0.0.1,127.0.0.1", "sslmode": "verify-full"},
        {"host": "h", "connect_timeout": " 5 "},
        {"host": "h", "connect_timeout": "-1"},
        {"host": "h", "keepalives": "0", "keepalives_idle": "1m"},
        {"host": "h", "keepalives": "1 "},
        {"host": "bücher.example"},
        {"host": "h", "user": "me@server"},
    ],
)
def test_settings_that_work(given: dict[str, str]) -> None:
    assert not problems(effective_parameters(given, {}, {"HOME": "/h"}), known_keywords())


A, S, N = Assurance.ALWAYS, Assurance.SOMETIMES, Assurance.NEVER


@pytest.mark.parametrize(
    ("mode", "without_file", "with_file"),
    [
        (SslMode.DISABLE, (N, N, N), (N, N, N)),
        (SslMode.ALLOW, (S, N, N), (S, S, N)),
        (SslMode.PREFER, (S, N, N), (S, S, N)),
        (SslMode.REQUIRE, (A, N, N), (A, A, N)),
        (SslMode.VERIFY_CA, (A, A, N), (A, A, N)),
        (SslMode.VERIFY_FULL, (A, A, A), (A, A, A)),
    ],
)
def test_proofs_of_each_mode(
    mode: SslMode,
    without_file: tuple[Assurance, ...],
    with_file: tuple[Assurance, ...],
) -> None:
    for present, expected in ((False, without_file), (True, with_file)):
        given = proofs(mode, root_file_present=present)
        assert (given.encrypted, given.issuer, given.host) == expected


def test_a_profile_refuses_secrets() -> None:
    with pytest.raises(ValueError, match="password"):
        Profile("1", "n", values={"password": "x"})


@pytest.mark.parametrize(
    ("trust", "host", "ends_with"),
    [
        (Trust.AZURE, "a.postgres.database.azure.com", "azure-roots.pem"),
        (Trust.AZURE, "a.postgres.database.chinacloudapi.cn", "azure-roots-china.pem"),
        (Trust.SYSTEM, "a", "system"),
        (Trust.LIBPQ_PLACE, "a", ""),
        (Trust.FILE, "a", "/x/root.crt"),
    ],
)
def test_the_choice_of_roots_becomes_sslrootcert(trust: Trust, host: str, ends_with: str) -> None:
    profile = Profile("1", "n", trust=trust, values={"host": host, "sslrootcert": "/x/root.crt"})
    value = given_values(profile)["sslrootcert"]
    assert value.endswith(ends_with)
    assert bool(value) == bool(ends_with)


def test_the_user_comes_from_the_system_and_not_from_a_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """``pg_fe_getauthname``; Python's ``getpass.getuser`` looks at LOGNAME and USER first."""
    environ = {"HOME": "/h", "USER": "somebody", "LOGNAME": "else"}
    made = effective_parameters({"host": "h"}, {}, environ)
    assert made.user == made.dbname == pwd.getpwuid(os.geteuid()).pw_name
    # A container with a user nobody has given a name: libpq has none either, and stops.
    monkeypatch.setattr(os, "geteuid", lambda: 3_999_999_999)
    nameless = effective_parameters({"host": "h"}, {}, environ)
    assert [p.keyword for p in problems(nameless, known_keywords())] == ["user"]
    named = effective_parameters({"host": "h", "user": "u"}, {}, environ)
    assert not problems(named, known_keywords())


@pytest.mark.parametrize(
    ("text", "dbname"),
    [
        ("host=h dbname=db\u00a0", "db\u00a0"),
        ("host=h dbname=db\\ ", "db "),
        (" host=h\tdbname=db\n", "db"),
    ],
)
def test_blanks_are_libpqs_matter(text: str, dbname: str) -> None:
    assert parse_conninfo(text)[0]["dbname"] == dbname
