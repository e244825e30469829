"""Service files: our reading beside that of the libpq in use, asked without a connection."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import pq

from azpg_gui.core.connection import service_lookup
from azpg_gui.core.connection.conninfo import conninfo_bytes
from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.service_file import ServiceTrouble
from azpg_gui.core.connection.service_lookup import ServiceLookup, look_up_service
from azpg_gui.core.connection.validation import problems

# libpq stops at this value after it has read everything else, and before it connects.
NOWHERE = {"load_balance_hosts": "nowhere"}
STOPPED = 'invalid load_balance_hosts value: "nowhere"'


def libpqs_answer(given: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The refusal of the libpq in use, empty for none, and the values it would use."""
    pgconn = pq.PGconn.connect_start(conninfo_bytes({**given, **NOWHERE}))
    words = (pgconn.error_message or b"").decode("utf-8", "surrogateescape").strip()
    values = {
        option.keyword.decode(): option.val.decode("utf-8", "surrogateescape")
        for option in pgconn.info
        if option.val is not None
    }
    pgconn.finish()
    return ("" if words == STOPPED else words), values


def agree(given: dict[str, str]) -> ServiceLookup:
    """Our reading, which says word for word what libpq says, and has the values it has."""
    words, values = libpqs_answer(given)
    ours = look_up_service({**given, **NOWHERE}, os.environ, known_keywords())
    assert (ours.refusal.words if ours.refusal else "") == words
    if ours.refusal is None:
        parameters = effective_parameters({**given, **NOWHERE}, {}, os.environ)
        secrets = {keyword: secret.reveal() for keyword, secret in parameters.secrets.items()}
        for setting in parameters.settings:
            if setting.origin is not Origin.LIBPQ_PLACE:
                value = secrets.get(setting.keyword, setting.value)
                assert values.pop(setting.keyword, "") == value, setting.keyword
        # What is left libpq has filled in for nothing.
        assert {k: v for k, v in values.items() if v}.items() <= {
            "sslcertmode": "allow", "passfile": f"{os.environ['HOME']}/.pgpass",
        }.items()  # fmt: skip
    return ours


@pytest.fixture
def service_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "services.conf"
    monkeypatch.setenv("PGSERVICEFILE", str(path))
    return path


T = ServiceTrouble
CASES: list[tuple[str, bytes, ServiceTrouble | None, int]] = [
    ("plain", b"[prod]\nuser=u\n", None, 0),
    ("blanks round =", b"[prod]\nsslmode = verify-full\n", T.UNKNOWN_KEYWORD, 2),
    ("a blank behind =", b"[prod]\nuser= u\n", None, 0),
    ("indented, with blanks at the end", b"  [prod]  \n\t user=u \t \r\n", None, 0),
    ("unknown keyword", b"[prod]\nuser=u\n\nssl_mode=verify-full\n", T.UNKNOWN_KEYWORD, 4),
    ("stray line", b"[prod]\nuser=u\nverify-full\n", T.NO_EQUALS_SIGN, 3),
    ("stray line of another section", b"stray\n[a]\nnonsense\n[prod]\nuser=u\n", None, 0),
    ("stray line behind the section", b"[prod]\nuser=u\n[a]\nnonsense\n", None, 0),
    ("nested", b"[prod]\nuser=u\nservice=other\n", T.NESTED, 3),
    ("nested with a blank", b"[prod]\nservice =other\n", T.UNKNOWN_KEYWORD, 2),
    ("comment", b"# [prod]\n[prod] # no comment\n#stray\nuser=u\n", None, 0),
    ("value with #", b"[prod]\nuser=u # not a comment\n", None, 0),
    ("second of a keyword", b"[prod]\nuser=u\nuser=v\n", None, 0),
    ("second of a section", b"[prod]\nuser=u\n[prod]\nnonsense\n", None, 0),
    ("something behind the bracket", b"[prod]x\nuser=u\n", None, 0),
    ("a longer name", b"[production]\nuser=u\n", T.NOT_FOUND, 0),
    ("no bracket at the end", b"[prod\nuser=u\n", T.NOT_FOUND, 0),
    ("upper case", b"[PROD]\nuser=u\n", T.NOT_FOUND, 0),
    ("blank in the brackets", b"[ prod ]\nuser=u\n", T.NOT_FOUND, 0),
    ("upper-case keyword", b"[prod]\nUser=u\n", T.UNKNOWN_KEYWORD, 2),
    ("empty value", b"[prod]\nuser=\n", None, 0),
    ("only =", b"[prod]\n=u\n", T.UNKNOWN_KEYWORD, 2),
    ("quotes are kept", b"[prod]\nuser='u v'\n", None, 0),
    ("a second =", b"[prod]\noptions=-c a=b\n", None, 0),
    ("line of 1,022 bytes", b"[prod]\nuser=" + b"u" * 1016 + b"\n", None, 0),
    ("line of 1,023 bytes", b"[prod]\nuser=" + b"u" * 1017 + b"\n", T.LINE_TOO_LONG, 2),
    ("long last line without an end", b"[prod]\nuser=" + b"u" * 1018, T.LINE_TOO_LONG, 2),
    ("long comment before", b"#" * 1023 + b"\n[prod]\nuser=u\n", T.LINE_TOO_LONG, 1),
    ("long line of another section", b"[a]\n" + b"x" * 2000 + b"\n[prod]\n", T.LINE_TOO_LONG, 2),
    ("long line behind the section", b"[prod]\nuser=u\n[a]\n" + b"x" * 2000, None, 0),
    ("long line in blanks", b"[prod]\n" + b" " * 2000 + b"\n", T.LINE_TOO_LONG, 2),
    ("NUL", b"[prod]\nuser=u\0v\nport=1\n", None, 0),
    ("NUL in a long line", b"[prod]\nuser=u\0" + b"v" * 2000 + b"\n", T.NO_EQUALS_SIGN, 3),
    ("not UTF-8", b"[prod]\nuser=\xff\xfe\n", None, 0),
    ("byte order mark", b"\xef\xbb\xbf[prod]\nuser=u\n", T.NOT_FOUND, 0),
    ("UTF-16", "[prod]\nuser=u\n".encode("utf-16"), T.NOT_FOUND, 0),
    ("carriage returns alone", b"[prod]\ruser=u\r", None, 0),
    ("secret", b"[prod]\npassword=hunter2 \n", None, 0),
    ("requiressl", b"[prod]\nrequiressl=1\n", T.UNKNOWN_KEYWORD, 2),
    ("ldap without a colon", b"[prod]\nldapx=1\n", T.LDAP, 2),
    ("ldap without a name", b"[prod]\nldap://h/?a?sub?f\n", T.LDAP, 2),
    ("ldap without a scope", b"[prod]\nldap://h/dn?a??f\n", T.LDAP, 2),
    ("ldap with another scope", b"[prod]\nldap://h/dn?a?all?f\n", T.LDAP, 2),
    ("ldap without a filter", b"[prod]\nldap://h/dn?a?sub\n", T.LDAP, 2),
    ("ldap with two attributes", b"[prod]\nldap://h/dn?a,b?sub?f\n", T.LDAP, 2),
    ("ldap at no port", b"[prod]\nldap://h:x/dn?a?sub?f\n", T.LDAP, 2),
    ("ldaps", b"[prod]\nldaps://h/dn?a?sub?f\n", T.LDAP, 2),
    ("ldap behind the section", b"[prod]\nuser=u\n[a]\nldap://h/dn?a?sub?f\n", None, 0),
    ("empty file", b"", T.NOT_FOUND, 0),
]  # fmt: skip


@pytest.mark.parametrize(("content", "trouble", "line"), [c[1:] for c in CASES],
                         ids=[c[0] for c in CASES])  # fmt: skip
def test_each_line_is_read_as_libpq_reads_it(
    content: bytes, trouble: ServiceTrouble | None, line: int, service_file: Path
) -> None:
    service_file.write_bytes(content)
    ours = agree({"service": "prod"})
    assert (ours.refusal and ours.refusal.trouble) == trouble
    if ours.refusal is not None:
        assert ours.refusal.line == line
        (problem,) = problems(
            effective_parameters({"service": "prod"}, {}, os.environ), known_keywords()
        )
        said = str(problem.message)
        if line:
            assert str(line) in said
            assert str(service_file) in said
        assert "hunter2" not in said + problem.words


def test_a_directory_server_is_not_asked(service_file: Path) -> None:
    """libpq would ask it inside ``PQconnectStart``, for seconds, and nothing could stop it."""
    service_file.write_text("[prod]\nldap://127.0.0.1:9/dn?a?sub?(cn=x)\nhost=h\n")
    ours = look_up_service({"service": "prod"}, os.environ, known_keywords())
    assert ours.refusal is not None
    assert (ours.refusal.trouble, ours.refusal.line) == (T.DIRECTORY, 2)


_LINES = st.one_of(
    st.sampled_from([b"[prod]", b"[other]", b"[prod]]", b"[]", b"[prod", b"\x0b[prod]\x0c"]),
    st.sampled_from([b"user=u", b"user =u", b"user= u", b"port=7", b"sslmode=verify-full"]),
    st.sampled_from([b"password=p", b"service=x", b"pwd=x", b"#c", b"", b" \t", b"host=h"]),
    st.sampled_from([b"sslrootcert=system", b"options=-c a=b", b"ldap", b"dbname=" + b"d" * 1015]),
    st.sampled_from([b"x" * 1022, b"x" * 1023]),
    st.binary(max_size=12),
)


@given(
    lines=st.lists(_LINES, max_size=9),
    end=st.sampled_from([b"\n", b"\r\n", b" \n"]),
    service=st.sampled_from(["prod", "other", "", "prod]"]),
)
@settings(
    max_examples=int(os.environ.get("AZPG_FUZZ_EXAMPLES", "250")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_generated_files(lines: list[bytes], end: bytes, service: str, service_file: Path) -> None:
    service_file.write_bytes(end.join(lines) + end)
    agree({"service": service})


# Where libpq looks ------------------------------------------------------------------------------


@pytest.mark.parametrize("named", ["", "/nonexistent/x.conf", "./services.conf//", "x" * 2000])
def test_a_named_file_must_be_there(
    named: str, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    (home / ".pg_service.conf").write_text("[prod]\nuser=u\n")
    monkeypatch.setenv("PGSERVICEFILE", named)
    ours = agree({"service": "prod"})
    assert ours.refusal is not None
    assert ours.refusal.trouble is T.FILE_NOT_FOUND


def test_the_order_of_places(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system = tmp_path / "etc"
    system.mkdir()
    (system / "pg_service.conf").write_text("[prod]\nuser=system\n[only]\nuser=system\n")
    (home / ".pg_service.conf").write_text("[prod]\nuser=home\n")
    assert agree({"service": "only"}).refusal is not None
    monkeypatch.setenv("PGSYSCONFDIR", str(system))
    assert agree({"service": "prod"}).path == home / ".pg_service.conf"
    assert agree({"service": "only"}).path == system / "pg_service.conf"
    (home / ".pg_service.conf").write_text("[prod]\nnonsense\n")
    assert agree({"service": "prod"}).refusal is not None
    assert agree({"service": "only"}).path == system / "pg_service.conf"
    (home / ".pg_service.conf").write_bytes(b"#" * 2000)
    refusal = agree({"service": "only"}).refusal
    assert refusal is not None
    assert refusal.trouble is T.LINE_TOO_LONG
    (home / ".pg_service.conf").unlink()
    (home / ".pg_service.conf").mkdir()
    assert agree({"service": "only"}).path == system / "pg_service.conf"
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    assert agree({"service": "only"}).path == system / "pg_service.conf"


@pytest.mark.parametrize("service", ["prod", ""])
def test_pgservice(service: str, service_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty PGSERVICE is one, too: libpq then looks for a service without a name."""
    service_file.write_text("[prod]\nuser=u\n[other]\nuser=v\n")
    monkeypatch.setenv("PGSERVICE", service)
    assert (agree({}).refusal is None) == bool(service)
    assert agree({"service": "other"}).service.values == {"user": "v"}


def test_a_pipe_is_no_service_file(service_file: Path) -> None:
    os.mkfifo(service_file)
    ours = look_up_service({"service": "prod"}, os.environ, known_keywords())
    assert ours.refusal is not None
    assert ours.refusal.trouble is T.WAITS


def test_the_file_that_another_libpq_reads_is_named(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Debian's psql does with /etc/postgresql-common: the libpq in use is asked, and does not
    find the service that stands there."""
    (tmp_path / "pg_service.conf").write_text("[prod]\nuser=u\n")
    monkeypatch.setattr(service_lookup, "COMPILED_PLACES", (str(tmp_path),))
    ours = agree({"service": "prod"})
    assert ours.refusal is not None
    assert ours.refusal.elsewhere == tmp_path / "pg_service.conf"
    (problem,) = problems(
        effective_parameters({"service": "prod"}, {}, os.environ), known_keywords()
    )
    assert str(tmp_path / "pg_service.conf") in str(problem.message)
    assert 'definition of service "prod" not found' in problem.words
