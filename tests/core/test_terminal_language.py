"""``azpg`` speaks its user's language; JSON is English for programs."""

import json
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Mapping

import pytest

from azpg_gui.commands.language import language_of
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
    assert [text for text, said in pairs if read.translation(text) != said] == []
    assert read.translation("nobody ever wrote this") == "nobody ever wrote this"


def test_what_is_no_catalogue_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^4$"):
        Catalogue(b"\x3c\xb8d\x18")


def _azpg(*arguments: str, lang: str = "C.UTF-8") -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-c", "from azpg_gui.cli import main; main()", *arguments],
        env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": lang, "PYTHONUTF8": "1"},
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    return done.stdout


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
