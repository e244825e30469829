"""Errors explained from their words: messages.txt is the table, and no text breaks it."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import azpg_gui.core.diagnosis.diagnose  # noqa: F401 - it completes the catalogue
from azpg_gui.core.diagnosis.every_finding import CATALOGUE
from azpg_gui.core.explanations.as_json import explanation_as_json
from azpg_gui.core.explanations.explain import explain
from azpg_gui.core.explanations.languages import in_other_languages
from azpg_gui.core.explanations.messages.row import GAP
from azpg_gui.core.explanations.tables import MEANINGS, TABLES
from azpg_gui.core.sentences import Sentence

SECRET = "s3cr3t-Wort#7"


def _messages() -> list[tuple[str, str]]:
    found, code, block = [], "", list[str]()
    lines = Path(__file__).with_name("messages.txt").read_text("utf-8").splitlines()
    for line in [*lines, ""]:
        if line.startswith("== "):
            code = line[3:]
        elif line.strip() and not line.startswith("# "):
            block.append(line)
        elif block:
            found.append((code, "\n".join(block)))
            block = []
    return found


MESSAGES = _messages()


def codes(text: str) -> list[str]:
    return [cause.code for cause in explain(text).causes]


def test_a_message_means_first() -> None:
    said = {message: codes(message)[:1] for _, message in MESSAGES}
    assert {m: said[m] for code, m in MESSAGES if said[m] != [code]} == {}


def test_however_it_was_pasted() -> None:
    """Wrapped at 40 letters, as a string of JSON, in capitals, with a word processor's quotes."""
    wrong = []
    for code, message in MESSAGES:
        words = message.split(" ")
        wrapped = "".join(
            w + ("\n" if i % 6 == 5 and len(w) > 3 else " ") for i, w in enumerate(words)
        )
        for text in (json.dumps({"message": message}), message.upper(), message.replace('"', "”")):
            wrong += [(code, text)] if codes(text)[:1] != [code] else []
        wrong += [(code, wrapped)] if code not in codes(wrapped) else []
    assert wrong == []


def test_every_finding_has_a_meaning_and_every_row_a_finding() -> None:
    """A new finding needs a row in azpg_gui/core/explanations/meanings/, in its stage's file."""
    assert set(MEANINGS) == set(CATALOGUE)
    assert {code for table in TABLES for row in table for code in row.codes} <= set(MEANINGS)


@pytest.mark.parametrize("code", sorted(MEANINGS))
def test_a_code_explains_itself(code: str) -> None:
    assert codes(code) == [code] == codes(f" {code.upper()}\n")
    (cause,) = explain(code).causes
    assert cause.remedies
    assert cause.decides.startswith("azpg ")


def test_no_pattern_stands_behind_one_that_is_part_of_it() -> None:
    """The first row that fits counts: words that a later row has in full never reach it."""
    for table in TABLES:
        earlier: list[str] = []
        for row in table:
            for pattern in row.patterns:
                assert pattern.lower() == pattern
                hidden = [p for p in earlier if GAP not in p and p in pattern]
                assert not hidden, (pattern, hidden)
            earlier += row.patterns


def test_two_attempts_are_taken_apart() -> None:
    message = next(m for c, m in MESSAGES if c == "password-rejected" and m.count("failed: ") == 2)
    explained = explain(message)
    assert [(a.codes, a.follows) for a in explained.attempts] == [
        (("password-rejected",), False),
        (("tls-required",), True),
    ]
    assert (explained.attempts[0].host, explained.attempts[0].port) == ("srv", "5432")
    assert explained.causes[0].decides == 'azpg check "host=srv port=5432"'
    assert explained.causes[-1].code == "tls-required"


def test_the_address_that_answered_counts() -> None:
    message = (
        'connection to server at "srv" (::1), port 5432 failed: Connection refused\n'
        "\tIs the server running on that host and accepting TCP/IP connections?\n"
        'connection to server at "srv" (127.0.0.1), port 5432 failed: FATAL:  no pg_hba.conf entry '
        'for host "127.0.0.1", user "u", database "d", no encryption'
    )
    assert codes(message)[:2] == ["tls-required", "connection-refused"]


def test_the_firewall_rule_names_server_and_address_as_every_azure_cli_spells_it() -> None:
    refused = 'FATAL: no pg_hba.conf entry for host "20.61.7.9", user "me", database "d", SSL on'
    host = "orders.postgres.database.azure.com"
    whole = f'connection to server at "{host}" (20.1.2.3), port 5432 failed: {refused}'
    rule = "az postgres flexible-server firewall-rule create --resource-group RESOURCE_GROUP"
    ends = "--start-ip-address 20.61.7.9 --end-ip-address 20.61.7.9"
    for message, server in ((whole, "orders"), (refused, "SERVER")):
        assert [r.command for r in explain(message).causes[0].remedies if r.command] == [
            f"{rule} --server-name {server} --name azpg-client {ends}",
            f"{rule} --name {server} --rule-name azpg-client {ends}",
        ]


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ('치명적오류:  사용자 "me"의 password 인증을 실패했습니다', "password-rejected"),
        ("FATAL:  Passwort-Authentifizierung für Benutzer »me« fehlgeschlagen",
         "password-rejected"),
        ("FATAL:  authentification par mot de passe échouée pour l'utilisateur « me »",
         "password-rejected"),
        ('FATAL:  ユーザー"me"のパスワード認証に失敗しました', "password-rejected"),
        ('서버가 SSL 기능을 지원하지 않는데, SSL 기능을 요구했음', "tls-not-offered"),
        ('루트 인증서 파일 "/x/root.crt"이(가) 없습니다.', "root-file-missing"),
        ('서버 인증서의 이름 "a"이(가) 호스트 이름 "b"과(와) 일치하지 않음', "host-name-mismatch"),
        ('"db" (10.0.0.4), 5432 포트로 서버 접속 할 수 없음: 연결이 거부됨', "connection-refused"),
        ('잘못된 sslmode 값: "verify-all"', "setting-invalid"),
        ("SSL-Fehler: certificate verify failed", "unknown-issuer"),
    ],
)  # fmt: skip
def test_messages_in_other_languages(message: str, code: str) -> None:
    assert codes(message)[:1] == [code]


def test_the_catalogs_hold_patterns_that_stand_in_the_tables() -> None:
    patterns = {pattern for table in TABLES for row in table for pattern in row.patterns}
    assert len([p for p in patterns if in_other_languages(p)]) > 60


@pytest.mark.parametrize(
    "text",
    ["", " ", "hello", "port 28000", "no error", "28000 rows", "role model", "\x00", "…", "fatal:",
     "connection to server at", "verify", "it works", "SELECT 1"],
)  # fmt: skip
def test_what_means_nothing_is_not_recognised(text: str) -> None:
    explained = explain(text)
    assert (explained.causes, explained.attempts) == ((), ())


PIECES = st.sampled_from(
    [p.replace(GAP, " x ") for table in TABLES for row in table for p in row.patterns]
    + ['connection to server at "srv" (10.0.0.1), port 5432 failed: ', "FATAL:  ", "\n",
       "\\n", '"', "28P01", "SQLSTATE ", "role ", "no pg_hba.conf entry ",
       "[Errno ", "- host: '", "치명적오류: "]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=30).map("".join))
def test_any_text_is_explained_or_not(text: str) -> None:
    explained = explain(text)
    document = json.dumps(explanation_as_json(explained))
    assert json.loads(document)["schema"] == 1
    for cause in explained.causes:
        assert cause.code in MEANINGS
        assert isinstance(cause.title, Sentence)


def test_no_secret_is_echoed_by_an_attempt() -> None:
    """The last line belongs to the last of several attempts, whose words are shown on one line."""
    tried = 'connection to server at "srv" (20.1.2.3), port 5432 failed: FATAL:  '
    text = (
        f'psql: error: {tried}password authentication failed for user "me"\n'
        f'{tried}no pg_hba.conf entry for host "203.0.113.7", user "me", database "app", '
        f"no encryption\npassword: '{SECRET}'"
    )
    explained = explain(text)
    assert len(explained.attempts) == 2
    assert SECRET not in json.dumps(explanation_as_json(explained))


@given(
    st.sampled_from([m for _, m in MESSAGES]),
    st.sampled_from(
        [
            "postgresql://me:{}@srv/db", "host=srv password={} dbname=x", "PGPASSWORD={}",
            "Server=srv;User Id=me;Password={};Ssl Mode=Require", '"password": "{}"',
            "jdbc:postgresql://srv/db?user=me&password={}", "--password {}", "password: '{}'",
        ]
    ),
    st.booleans(),
)  # fmt: skip
def test_no_secret_is_echoed(message: str, notation: str, before: bool) -> None:
    secret = notation.format(SECRET)
    text = f"{secret}\n{message}" if before else f"{message}\n{secret}"
    explained = explain(text)
    shown = json.dumps(explanation_as_json(explained)) + explained.masked
    assert SECRET not in shown
    assert explained.causes


@pytest.mark.parametrize(
    "text",
    ["x", "no pg_hba.conf entry ", "role ", '"', "\n", "fatal: ", "\\n", 'user "', "sqlstate",
     'connection to server at "a" (::1), port 1 failed: ', "[errno 1", "server certificate for ",
     "가", "code:'", "\\", "root certificate "],
)  # fmt: skip
def test_a_long_text_takes_no_long_time(text: str) -> None:
    started = time.process_time()
    explain(text * (1_000_000 // len(text)))
    assert time.process_time() - started < 8
