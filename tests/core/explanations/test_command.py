"""``azpg explain``: arguments, standard input, exit status, text and JSON."""

import io
import json

import pytest

from azpg_gui.cli import main

MESSAGE = 'FATAL:  password authentication failed for user "me"'
Capture = pytest.CaptureFixture[str]


def test_text_and_status(capsys: Capture) -> None:
    assert main(["explain", MESSAGE]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("The server rejected the password  [password-rejected]\n")
    assert "To decide:  azpg check TARGET" in shown


def test_words_without_quotes_are_one_message(capsys: Capture) -> None:
    assert main(["explain", *MESSAGE.split(), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["schema"] == 1
    first = document["causes"][0]
    assert first["code"] == "password-rejected"
    assert {"title", "meaning", "told_apart_by", "remedies"} <= first.keys()
    assert {"label", "set", "command"} == first["remedies"][0].keys()


def test_standard_input(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(MESSAGE))
    assert main(["explain", "-"]) == 0
    assert "password-rejected" in capsys.readouterr().out


def test_what_is_not_recognised(capsys: Capture) -> None:
    assert main(["explain", "hello"]) == 4
    shown = capsys.readouterr()
    assert (shown.out, "SQLSTATE" in shown.err) == ("", True)
    assert main(["explain", "--json", "hello"]) == 4
    assert json.loads(capsys.readouterr().out) == {"schema": 1, "causes": [], "attempts": []}


def test_attempts_are_shown_without_their_secrets(capsys: Capture) -> None:
    line = 'connection to server at "srv" (10.0.0.4), port 5432 failed: '
    text = (
        f"{line}{MESSAGE} password=s3cr3t-Wort\n"
        f'{line}FATAL:  no pg_hba.conf entry for host "1.2.3.4", user "me", no encryption'
    )
    assert main(["explain", text]) == 0
    shown = capsys.readouterr().out
    assert "The message tells of 2 attempts:" in shown
    assert "[tls-required], which only follows from another one" in shown
    assert "s3cr3t" not in shown


def test_many_causes_are_shortened(capsys: Capture) -> None:
    assert main(["explain", "SSL error: certificate verify failed"]) == 0
    shown = capsys.readouterr().out
    assert shown.count("How to tell:") == 4
    assert "Less likely (azpg explain CODE tells more):\n" in shown
