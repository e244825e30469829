"""How the user was let in and which client certificate the server saw: real servers 15 and 18,
and a server that says what no real one says."""

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.formats.json import report_as_json
from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check
from azpg_gui.resources import resource
from tests.hostile.catalogue.session_views import SESSION_VIEWS
from tests.hostile.catalogue.sign_ins import SIGN_INS, SignInCase
from tests.support.pki import make, pki
from tests.support.sockets import server
from tests.support.speaking_postgres import AUTHENTICATED, Answers, message, response, rows, talking
from tests.support.switchable import (
    HOST,
    SwitchableServer,
    libpq_connects,
    our_check,
    switchable_server,
    values_for,
)
from tests.support.tls_sockets import speaking_tls

pytestmark = pytest.mark.postgres
SCHEMA = json.loads(resource("check-schema.json").read_text("utf-8"))
PASSWORD = "sent-once-4711"


def documented(result: Checked) -> dict[str, Any]:
    document = report_as_json(result.report, result.diagnosis)
    jsonschema.validate(document, SCHEMA)
    return document


def _client_files(folder: Path, user: str) -> dict[str, str]:
    made = pki("ec").client(user)
    for name, content in (("client.crt", made.pem), ("client.key", made.key_pem)):
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)
    return {"sslcert": str(folder / "client.crt"), "sslkey": str(folder / "client.key")}


def _store_password_as(switchable: SwitchableServer, how: str) -> None:
    """As the superuser, over the server's own socket rules: trust for a moment."""
    leaf = pki("ec").leaf(HOST)
    switchable.become(leaf, pki("ec").intermediate, access="hostssl all all 127.0.0.1/32 trust")
    import psycopg

    values = values_for(switchable.server, {"sslmode": "require", "sslrootcert": "/nonexistent/x"})
    password = switchable.server.password.reveal()
    with psycopg.connect(**values, autocommit=True) as connection:  # type: ignore[arg-type]
        connection.execute("set password_encryption = '" + how + "'")
        connection.execute(psycopg.sql.SQL("alter role current_user password {}").format(password))


@pytest.mark.parametrize("version", [15, 18])
@pytest.mark.parametrize("case", SIGN_INS, ids=lambda case: case.name)
def test_how_the_user_was_let_in(case: SignInCase, version: int, tmp_path: Path) -> None:
    switchable = switchable_server(version)
    if case.stored != "scram-sha-256":
        _store_password_as(switchable, case.stored)
    try:
        authority = pki("ec").client_root.pem if case.client_certificate else b""
        switchable.become(pki("ec").leaf(HOST), pki("ec").intermediate,
                          access=case.access, client_authority=authority)  # fmt: skip
        changes = {"sslmode": "require", "sslrootcert": "/nonexistent/root.crt", **case.changes}
        if case.client_certificate:
            changes |= _client_files(tmp_path, switchable.server.values["user"])
        values = values_for(switchable.server, changes)
        connects, words = libpq_connects(values, switchable.server.password)
        assert connects, words
        result = our_check(values, switchable.server.password)
    finally:
        if case.stored != "scram-sha-256":
            _store_password_as(switchable, "scram-sha-256")
    document = documented(result)
    assert document["outcome"] == "connected", document["message"]
    expected = case.methods[0 if version == 15 else 1]
    assert document["sign_in"]["method"] == expected, document["sign_in"]
    if expected is not None:
        assert document["sign_in"]["channel_binding"] is case.binding
    certificate = document["client_certificate"]
    assert certificate["requested"] is case.client_certificate
    assert certificate["presented"] is case.client_certificate
    seen = certificate["seen_by_server"]
    assert (seen is not None) is case.client_certificate
    text = report_as_text(result.report, result.diagnosis)
    markdown = report_as_markdown(result.report, result.diagnosis)
    for form in (text, markdown):
        assert document["sign_in"]["how"] in form
    if seen is not None:
        assert seen["client_dn"] == "/CN=" + switchable.server.values["user"]
        assert seen["issuer_dn"] == "/CN=Client Root ec"
        assert seen["client_serial"].isdigit()
        assert f"serial number {seen['client_serial']}" in text
        assert "asked for and presented" in text
    else:
        assert "not asked for" in text
    assert switchable.server.password.reveal() not in text + markdown + json.dumps(document)


def test_a_certificate_kept_back(tmp_path: Path) -> None:
    switchable = switchable_server(18)
    switchable.become(pki("ec").leaf(HOST), pki("ec").intermediate,
                      client_authority=pki("ec").client_root.pem)  # fmt: skip
    files = _client_files(tmp_path, switchable.server.values["user"])
    changes = {"sslmode": "require", "sslrootcert": "/nonexistent/root.crt"}
    kept = values_for(switchable.server, {**changes, **files, "sslcertmode": "disable"})
    document = documented(our_check(kept, switchable.server.password))
    certificate = document["client_certificate"]
    assert (certificate["requested"], certificate["presented"]) == (True, False)
    none = values_for(switchable.server, changes)
    document = documented(our_check(none, switchable.server.password))
    assert document["client_certificate"]["presented_reason"] == "There was none to present."


LEAF = make("db.test", names=("db.test",))
RIGHT = SESSION_VIEWS[0].answers.view
LIMITS = Limits(run=20, resolve=5, connect=5, ssl_request=5, handshake=5, login=5, session=5)


def _at(answers: Answers, password: str | None = PASSWORD, **changes: str) -> Checked:
    with server(speaking_tls([LEAF], talking(answers))) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": "require", "sslrootcert": "/nonexistent/root.crt",
                  **changes}  # fmt: skip
        secrets = {"password": Secret(password)} if password else {}
        given = effective_parameters(values, secrets, {"HOME": "/nonexistent", "PATH": os.defpath})
        result = run(check(given, None, ProbeOptions(LIMITS)))
    sent = b"".join(watched.received).count(PASSWORD.encode())
    # However often it is asked how it lets people in, the password goes out once.
    assert sent == (1 if answers.sign_in and password == PASSWORD else 0)
    return result


CLEARTEXT = message(b"R", b"\0\0\0\3")
SASL_PLUS = message(b"R", b"\0\0\0\x0aSCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0")


def test_a_token_is_called_a_token() -> None:
    token = "eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJ4In0.c2lnbmF0dXJl"
    document = documented(_at(Answers(RIGHT, sign_in=CLEARTEXT), token))
    assert document["sign_in"]["method"] == "token"
    assert token not in json.dumps(document)


def test_what_a_pooler_says_of_its_own_sign_in_is_not_ours() -> None:
    further = {b"system_user": rows(("scram-sha-256:pooler",)),
               b"client_dn": rows(("/CN=pooler", "1", "/CN=ca"))}  # fmt: skip
    other = next(case for case in SESSION_VIEWS if case.name == "another process")
    document = documented(_at(Answers(other.answers.view, further=further), None))
    assert document["verdict"] == "encrypted-to-middle-box"
    assert document["sign_in"]["method"] is None
    assert document["client_certificate"]["seen_by_server"] is None


@pytest.mark.parametrize(
    "further",
    [
        {},
        {b"system_user": rows(("a", "b")), b"client_dn": rows(("x",))},
        {b"system_user": rows(), b"client_dn": rows()},
        {b"system_user": b"", b"client_dn": b""},
        {b"system_user": rows((b"\xff\xfe\0\x1b[2J",)), b"client_dn": rows((None, None, None))},
    ],
    ids=["refused", "other columns", "no rows", "nothing", "garbage"],
)
def test_bad_answers_to_the_further_questions_harm_nothing(further: dict[bytes, bytes]) -> None:
    result = _at(Answers(RIGHT, further=further), None)
    document = documented(result)
    assert document["outcome"] == "connected"
    assert document["client_certificate"]["seen_by_server"] is None
    assert "\x1b" not in report_as_text(result.report, result.diagnosis)


@pytest.mark.parametrize(
    ("version", "more", "system_user"),
    [
        ("17.5", ("/CN=me", "7", "/CN=ca", "cert:CN=me"), "cert:CN=me"),
        ("13.2", ("/CN=me", "7", "/CN=ca"), None),
    ],
)
def test_one_question_brings_all_answers(
    version: str, more: tuple[str, ...], system_user: str | None, tmp_path: Path
) -> None:
    """Asked for one by one, this server refuses them."""

    def together(protocol: str, cipher: str, pid: int) -> bytes:
        return rows(("t", protocol, cipher, "256", "off", str(pid), str(pid), *more))

    files = _client_files(tmp_path, "me")
    document = documented(_at(Answers(together, version=version), None, **files))
    assert document["reaches_server"] is True
    seen = document["client_certificate"]["seen_by_server"]
    assert list(seen.values()) == ["/CN=me", "7", "/CN=ca"]
    assert document["sign_in"]["system_user"] == system_user


@pytest.mark.parametrize("version", ["17.5", "13.2", "11.0"])
def test_a_server_that_refuses_the_one_question_is_asked_one_by_one(
    version: str, tmp_path: Path
) -> None:
    refused = response(b"E", S="ERROR", V="ERROR", C="42703", M="no such column")
    asked: list[str] = []

    def alone(protocol: str, cipher: str, pid: int) -> bytes:
        asked.append(protocol)
        if len(asked) == 1 and version != "11.0":
            return refused
        return rows(("t", protocol, cipher, "256", "off", str(pid), str(pid)))

    further = {b"client_dn": rows(("/CN=me", "7", "/CN=ca"))}
    files = _client_files(tmp_path, "me")
    document = documented(_at(Answers(alone, version=version, further=further), None, **files))
    assert document["reaches_server"] is True
    assert (document["client_certificate"]["seen_by_server"] is None) is (version == "11.0")
    assert len(asked) == (1 if version == "11.0" else 2)


WARNING = response(b"N", S="WARNUNG", V="WARNING", C="01000",
                   M="your password will expire in 3 days",
                   D="at 2026-11-27 \x1b[31m", H="Use ALTER ROLE.")  # fmt: skip


def test_notices_are_shown_everywhere() -> None:
    result = _at(Answers(RIGHT, before=WARNING), None)
    document = documented(result)
    assert document["notices"] == [
        {"severity": "WARNING", "sqlstate": "01000",
         "message": "your password will expire in 3 days", "detail": "at 2026-11-27 \\x1b[31m",
         "hint": "Use ALTER ROLE."}
    ]  # fmt: skip
    for form in (report_as_text, report_as_markdown):
        assert "your password will expire in 3 days" in form(result.report, result.diagnosis)


def test_notices_before_a_refusal_are_kept_too() -> None:
    def talk(tls: Any, watched: Any) -> None:
        refusal = response(b"E", S="FATAL", V="FATAL", C="3D000", M="no such database")
        tls.sendall(AUTHENTICATED + WARNING + refusal)

    with server(speaking_tls([LEAF], talk)) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": "require", "sslrootcert": "/nonexistent/r"}  # fmt: skip
        given = effective_parameters(values, {}, {"HOME": "/nonexistent", "PATH": os.defpath})
        result = run(check(given, None, ProbeOptions(LIMITS)))
    document = documented(result)
    assert document["failed_stage"] == "login"
    assert document["sign_in"] == {
        "method": None, "channel_binding": None, "how": "Nobody was signed in.", "system_user": None
    }  # fmt: skip
    assert [notice["sqlstate"] for notice in document["notices"]] == ["01000"]


def test_notices_are_bounded_and_hold_no_secret() -> None:
    echo = response(b"N", S="WARNING", C="01000", M=f"you sent {PASSWORD}, " + "x" * 5_000)
    result = _at(Answers(RIGHT, before=echo * 50, sign_in=CLEARTEXT))
    document = documented(result)
    assert len(document["notices"]) == 20
    assert all(len(notice["message"]) < 600 for notice in document["notices"])
    text = report_as_text(result.report, result.diagnosis)
    assert PASSWORD not in text + json.dumps(document)
    assert "you sent" in text


@pytest.mark.parametrize(
    ("second", "method", "binding"),
    [
        (CLEARTEXT, "password", False),
        (message(b"R", b"\0\0\0\5salt"), "md5", False),
        (SASL_PLUS, "scram-sha-256", True),
        (message(b"R", b"\0\0\0\x0aSCRAM-SHA-256\0\0"), "scram-sha-256", False),
        (b"", None, None),
        (message(b"R", b"\0\0\0\0"), None, None),
        (response(b"E", S="FATAL", C="53300", M="sorry, too many clients already"), None, None),
    ],
    ids=["cleartext", "md5", "SCRAM-PLUS", "SCRAM", "silent", "lets in", "full"],
)
def test_the_second_question(second: bytes, method: str | None, binding: bool | None) -> None:
    """The sign-in itself is by the bare password each time, and by the user's own ``require_auth``,
    so that no pin of ours says how; the answer to the second connection decides, and no answer is
    no answer."""
    first = Answers(RIGHT, sign_in=CLEARTEXT)
    begun: list[bool] = []

    def talk(tls: Any, watched: Any) -> None:
        begun.append(True)
        if len(begun) == 1:
            first.talk(tls, watched)
        elif second:
            tls.sendall(second)
            watched.received.append(tls.recv(65536))

    with server(speaking_tls([LEAF], talk)) as watched:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": "require", "sslrootcert": "/nonexistent/r",
                  "require_auth": "password,md5"}  # fmt: skip
        given = effective_parameters(
            values, {"password": Secret(PASSWORD)}, {"HOME": "/nonexistent", "PATH": os.defpath}
        )
        result = run(check(given, None, ProbeOptions(LIMITS)))
    document = documented(result)
    assert document["outcome"] == "connected"
    assert document["sign_in"]["method"] == method
    assert document["sign_in"]["channel_binding"] is binding
    assert b"".join(watched.received).count(PASSWORD.encode()) == 1
