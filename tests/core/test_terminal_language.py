"""``azpg`` speaks its user's language; JSON is English for programs."""

import argparse
import ast
import inspect
import json
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from azpg_gui import commands
from azpg_gui.commands.language import language_of
from azpg_gui.commands.parser import ARGPARSE_WORDS
from azpg_gui.core.languages import ENGLISH, LANGUAGES
from azpg_gui.core.languages.catalogue import Catalogue
from azpg_gui.resources import resource


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        ({}, "en"),
        ({"LANG": "ko_KR.UTF-8"}, "ko"),
        ({"LANG": "ko"}, "ko"),
        ({"LANG": "ko_KR@latin"}, "ko"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": ""}, "ko"),  # empty is as if it were not set
        ({"LANG": "C", "LC_MESSAGES": "ko_KR.UTF-8"}, "ko"),
    ],
)
def test_the_language_of_a_terminal(environ: Mapping[str, str], code: str) -> None:
    assert language_of(environ).code == code


@pytest.mark.parametrize("code", sorted(LANGUAGES.keys() - {ENGLISH.code}))
def test_every_text_of_the_window_is_read_without_qt(code: str) -> None:
    read = Catalogue.read(resource("translations", f"azpg_{code}.qm"))
    source = resource("translations", f"azpg_{code}.ts").read_text("utf-8")
    pairs = [
        (message.findtext("source") or "", message.findtext("translation") or "")
        for message in ET.fromstring(source).iter("message")  # noqa: S314 - our own file
    ]
    assert len(pairs) > 1_000
    # What is not translated yet, in a language that is not whole, stays English.
    assert [text for text, said in pairs if read.translation(text) != (said or text)] == []
    assert read.translation("nobody ever wrote this") == "nobody ever wrote this"


def test_what_is_no_catalogue_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^4$"):
        Catalogue(b"\x3c\xb8d\x18")


def _azpg(*arguments: str, lang: str = "C.UTF-8") -> str:
    return _run(*arguments, lang=lang).stdout


def _run(*arguments: str, lang: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-P", "-c", "from azpg_gui.cli import main; main()", *arguments],
        env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": lang, "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip


def _is_korean(text: str) -> bool:
    return any(unicodedata.name(c, "").startswith("HANGUL") for c in text)


def test_a_finding_is_explained_in_the_language_asked_for() -> None:
    english = _azpg("explain", "host-name-mismatch")
    assert english
    assert not _is_korean(english)
    assert _is_korean(_azpg("explain", "host-name-mismatch", lang="ko_KR.UTF-8"))
    assert _azpg("--language", "en", "explain", "host-name-mismatch", lang="ko_KR.UTF-8") == english
    document = _azpg("explain", "host-name-mismatch", "--json", lang="ko_KR.UTF-8")
    assert json.loads(document)
    assert not _is_korean(document)


def test_a_report_speaks_it_too_and_its_columns_stay_even() -> None:
    target = "host=127.0.0.1 port=1 user=u sslmode=disable"
    said = _azpg("--language", "ko", "check", target)
    assert "판정: " in said
    assert "적용된 설정" in said
    assert "sslmode disable" in said  # a value is no word
    stages = [line for line in said.splitlines() if " ms  " in line]
    widths = {
        sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line.split(" ms")[0])
        for line in stages
    }
    assert len(stages) >= 2
    assert len(widths) == 1


# Mistakes of a program that uses argparse: nobody at a terminal sees them.
_FOR_PROGRAMMERS = re.compile(
    r"__call__|invalid argument for positionals|must be optional|cannot merge|must start with|dest="
    r"|conflict|not callable|cannot have multiple|argument \"-\" with mode|metavar|nargs"
)


def test_every_word_of_argparse_is_in_the_table() -> None:
    """Of the Python that runs this: another one may have others."""
    calls = [
        node
        for node in ast.walk(ast.parse(inspect.getsource(argparse)))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"_", "ngettext"}
    ]
    words = {a.value for c in calls for a in c.args if isinstance(a, ast.Constant)}
    ours = {word.template for word in ARGPARSE_WORDS}
    assert len(words) > 20
    assert {w for w in words - ours if not _FOR_PROGRAMMERS.search(str(w))} == set()


def test_the_values_in_argparses_words_are_those_of_the_original() -> None:
    korean = Catalogue.read(resource("translations", "azpg_ko.qm"))
    value = re.compile(r"%(?:\(\w+\))?[sr]")
    for word in ARGPARSE_WORDS:
        said = korean.translation(word.template)
        assert sorted(value.findall(said)) == sorted(value.findall(word.template)), said
    # What stands behind them is not shown: it must be found, so it comes last.
    assert korean.translation("unrecognized arguments: %s").endswith(": %s")
    assert korean.translation("ignored explicit argument %r").endswith(": %r")


def test_help_and_mistakes_are_told_in_the_language_of_the_terminal() -> None:
    korean = "ko_KR.UTF-8"
    shown = _run("check", "--help", lang=korean).stdout
    for told in (
        "사용법: azpg check",
        "위치 인수:",
        "옵션:",
        "이 도움말을 표시하고 종료",
        "JSON만 출력",
    ):
        assert told in shown
    assert "show this help" not in shown
    assert all(
        sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) <= 80
        for line in shown.splitlines()
    )
    english = _run("check", "--help", lang="C.UTF-8").stdout
    assert not _is_korean(english)
    assert "usage: azpg check" in english
    assert _run("--language", "en", "check", "--help", lang=korean).stdout == english
    for arguments, told in (
        (("profiles", "delete"), "다음 인수가 필요합니다: NAME"),
        (("strings", "x", "--level", "all"), "잘못된 값: 'all'"),
        (("check", "--timeout"), "인수 하나가 필요합니다"),
        (("check", "--jobs=0"), "1에서 64 사이의 수가 아닙니다"),
        (("check", "--libpq=/nonexistent", "x"), "/nonexistent"),
    ):
        done = _run(*arguments, lang=korean)
        assert done.returncode == 2
        assert told in done.stderr


def test_what_is_not_known_is_not_shown_in_any_language() -> None:
    for lang, told in (("C.UTF-8", "unrecognized arguments: "), ("ko", "인식할 수 없는 인수: ")):
        for given in (["--password=hunter22"], ["--password", "hunter22"], ["-Whunter22"]):
            done = _run("check", *given, lang=lang)
            assert done.returncode == 2
            assert told in done.stderr
            assert "hunter22" not in done.stderr
        done = _run("check", "--password-stdin=hunter22", lang=lang)
        assert done.returncode == 2
        assert "hunter22" not in done.stderr


def _written_as_it_is(tree: ast.AST) -> Iterator[str]:
    """Pieces of what is written to a terminal that are literals, and so of one language."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called.endswith((".write", ".writelines")) or called in {"say", "_say", "fail", "print"}:
            for piece in node.args:
                parts = piece.values if isinstance(piece, ast.JoinedStr) else [piece]
                yield from (
                    part.value
                    for part in parts
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )


def test_a_command_writes_no_words_that_are_not_translated() -> None:
    words = re.compile(r"[a-z]{2,} [a-z]{2,}")
    found = {
        (path.name, text)
        for path in sorted(Path(commands.__file__).parent.glob("*.py"))
        for text in _written_as_it_is(ast.parse(path.read_text("utf-8")))
        if words.search(re.sub(r"azpg(?: [a-z-]+)+", "", text))
    }
    # What is a mistake of ours is said with as little of ours as can be.
    assert [t for _, t in found if "should not happen" not in t and "report it" not in t] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("azure", "db.example.com:5432"),
        ("azure", "old.database.windows.net"),
        ("profiles", "rename", "a", "b"),
        ("certificate", "check", "/etc/hostname"),
        ("roots", "undo", "--to", "/nonexistent/root.crt"),
        ("practice", "nothing-like-it"),
    ],
    ids=" ".join,
)
def test_every_command_says_what_is_wrong_in_it(arguments: tuple[str, ...]) -> None:
    done = _run(*arguments, lang="ko_KR.UTF-8")
    assert done.returncode != 0
    lines = (done.stdout + done.stderr).splitlines()
    assert lines
    assert all(_is_korean(line) for line in lines), lines
