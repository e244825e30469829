"""A server that was given the password repeats it, wherever it can: it is shown nowhere."""

import html
import json
import os
import re
import unicodedata
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from azpg_gui.core import secret_forms
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.formats.json import report_as_json
from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.core.secret_forms import masked_echoes
from azpg_gui.core.storage.history import History
from azpg_gui.operations.check import Checked, check, history_entry
from tests.hostile.catalogue.echoes import ECHOES, HOST, PASSWORD, EchoCase
from tests.support.pki import make
from tests.support.sockets import server
from tests.support.speaking_postgres import talking
from tests.support.tls_sockets import speaking_tls

LIMITS = Limits(run=20, resolve=5, connect=5, ssl_request=5, handshake=5, login=5, session=5)
LEAF = make(HOST, names=(HOST,))


class _Watching:
    """Whatever a view is told while the run lasts."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def stage_changed(self, record: StageRecord) -> None:
        self.seen.append(repr(record))


def _everything_shown(result: Checked, watching: _Watching, folder: Path) -> list[str]:
    history = History(folder / "history.json")
    history.record("profile", history_entry(result))
    return [
        *watching.seen,
        repr(result.report.stages),
        repr(result.diagnosis),
        report_as_text(result.report, result.diagnosis),
        report_as_markdown(result.report, result.diagnosis),
        json.dumps(report_as_json(result.report, result.diagnosis), ensure_ascii=False),
        repr(history_entry(result)),
        (folder / "history.json").read_text("utf-8"),
    ]


@pytest.mark.parametrize("case", ECHOES, ids=lambda case: case.name)
def test_what_a_server_repeats_is_masked(case: EchoCase, tmp_path: Path) -> None:
    # Domain names and the like hold letters and digits only: there the password is such a one.
    password = "correcthorse4711battery" if case.leaf else PASSWORD
    leaf = case.leaf(password) if case.leaf else LEAF
    watching = _Watching()
    with server(speaking_tls([leaf], talking(case.answers(password)))) as watched:
        values = {"host": HOST, "hostaddr": "127.0.0.1", "port": str(watched.port), "user": "u",
                  "sslmode": "require"}  # fmt: skip
        environ = {"HOME": "/nonexistent", "PATH": os.defpath}
        given = effective_parameters(values, {"password": Secret(password)}, environ)
        result = run(check(given, watching, ProbeOptions(LIMITS)))
        # It did get the password, so it could repeat it.
        assert password.encode() in b"".join(watched.received)
    for text in _everything_shown(result, watching, tmp_path):
        for form in (password, password.encode("unicode_escape").decode(), json.dumps(password)):
            assert form.strip('"') not in text
        assert password[:12] not in text


FORMS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("itself", lambda s: s),
    ("upper case", str.upper),
    ("quoted for SQL", lambda s: s.replace("'", "''")),
    ("quoted for JSON", lambda s: json.dumps(s, ensure_ascii=False)[1:-1]),
    ("in a URI", lambda s: quote(s, safe="")),
    ("base64", lambda s: b64encode(s.encode()).decode()),
    ("hexadecimal", lambda s: s.encode().hex().upper()),
    ("as Latin-1 would be read", lambda s: s.encode().decode("latin-1")),
    ("decomposed", lambda s: unicodedata.normalize("NFD", s)),
    ("HTML", html.escape),
    ("HTML by numbers", lambda s: "".join(f"&#{ord(c)};" for c in s)),
    ("JSON by numbers", lambda s: "".join(f"\\u{ord(c):04X}" for c in s)),
    ("URI, every character", lambda s: "".join(f"%{b:02X}" for b in s.encode())),
    ("URI, twice", lambda s: quote(quote(s, safe=""), safe="")),
    ("C escapes", lambda s: "".join(f"\\x{b:02x}" for b in s.encode())),
    ("octal escapes", lambda s: "".join(f"\\{b:03o}" for b in s.encode())),
    ("bytes divided by colons", lambda s: s.encode().hex(":")),
    ("bytes divided by blanks", lambda s: s.encode().hex(" ").upper()),
    ("broken over lines", lambda s: f"{s[:3]}\r\n{s[3:]}"),
    ("with characters nobody sees", "\u200b".join),
    ("as a SASL PLAIN message", lambda s: b64encode(f"\0me\0{s}".encode()).decode()),
    ("in base64 of more", lambda s: b64encode(f"x{s}yy".encode()).decode()),
    ("in base64 of yet more", lambda s: b64encode(f"xx{s}y".encode()).decode()),
)


@pytest.mark.parametrize("form", FORMS, ids=[name for name, _ in FORMS])
@pytest.mark.parametrize("secret", [PASSWORD, "simple", "with\ttab and\nline", "пароль-암호"])
def test_every_form_of_a_secret_is_found(
    form: tuple[str, Callable[[str], str]], secret: str
) -> None:
    echoed = form[1](secret)
    shown = masked_echoes(f"before ({echoed}) after", secret, "•")
    assert echoed not in shown
    assert shown.startswith("before (")
    assert shown.endswith(") after")


@pytest.mark.parametrize(
    ("text", "secret", "shown"),
    [
        ("no ab here, but abc and cab", "ab", "no • here, but abc and cab"),
        ("role x does not exist", "x", "role • does not exist"),
        ("nothing", "", "nothing"),
        ("cut in correct-hor", "correct-horse", "cut in •"),
        ("cut corr … (12 more characters)", "correct-horse", "cut • … (12 more characters)"),
        ("ends in corr", "correct-horse", "ends in corr"),
    ],
)
def test_short_secrets_and_cut_ones(text: str, secret: str, shown: str) -> None:
    assert masked_echoes(text, secret, "•") == shown


@pytest.mark.parametrize(
    ("text", "patterns"),
    [
        (r"CN=db.test,O=Example\, Inc.", 1),
        ("100 % of it & more", 1),
        ("100%25", 2),
        (r"\x41", 2),
        ("&amp;", 2),
        ("&#65;", 2),
        ("two\nlines", 2),
    ],
)
def test_escaped_characters_are_looked_for_where_some_are(
    monkeypatch: pytest.MonkeyPatch, text: str, patterns: int
) -> None:
    """That pattern takes as long to compile as a tenth of a whole check."""
    compiled = list[bool]()
    original = secret_forms._pattern

    def counted(secret: str, *, spelled: bool) -> re.Pattern[str]:
        compiled.append(spelled)
        return original(secret, spelled=spelled)

    monkeypatch.setattr(secret_forms, "_pattern", counted)
    echoes = secret_forms.Echoes(PASSWORD)
    for one in ("itself", text):
        echoes.masked(one, "•")
    assert len(compiled) == patterns
