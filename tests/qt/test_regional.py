"""Dates, times and sizes of the window are written as in the user's country."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from azpg_gui.core.sentences import Moment, Style, day, happened, minute, sentence
from azpg_gui.qt.regional import (
    choose_locale,
    data_size,
    date_text,
    milliseconds,
    moment_text,
    seconds,
)

_AT = datetime(2026, 11, 7, 15, 4, 5, tzinfo=UTC)
_NARROW = "\u202f"  # before AM, in the English of the United States


@pytest.mark.parametrize(
    ("name", "day_of", "minute_of", "size", "took"),
    [
        ("C", "2026-11-07", "2026-11-07 15:04 UTC", "1.3 kB", "12345.6 ms"),
        ("en_US", "11/7/2026", f"11/7/2026 3:04{_NARROW}PM UTC", "1.3 kB", "12,345.6 ms"),
        ("en_GB", "07/11/2026", "07/11/2026 15:04 UTC", "1.3 kB", "12,345.6 ms"),
        ("de_DE", "07.11.2026", "07.11.2026 15:04 UTC", "1,3 kB", "12.345,6 ms"),
        ("ko_KR", "2026. 11. 7.", "2026. 11. 7. 오후 3:04 UTC", "1.3kB", "12,345.6 ms"),
        ("sv_SE", "2026-11-07", "2026-11-07 15:04 UTC", "1,3 kB", "12\u00a0345,6 ms"),
    ],
)
def test_each_country(name: str, day_of: str, minute_of: str, size: str, took: str) -> None:
    locale = QLocale(name)
    assert date_text(date(2026, 11, 7), locale) == day_of
    assert moment_text(Moment(_AT, Style.DAY), locale) == day_of
    assert moment_text(Moment(_AT, Style.MINUTE), locale) == minute_of
    assert data_size(1_300, locale).replace("\u00a0", " ").replace(" ", "") == size.replace(" ", "")
    assert milliseconds(12_345.6, 1, locale) == took
    assert seconds(12_345.6, 1, locale) == took.replace("ms", "s")


@pytest.mark.parametrize(
    ("system", "language", "date_of", "number"),
    [
        ("C", "en", "2026-11-07", "1,234 ms"),
        ("C", "ko", "2026. 11. 7.", "1,234 ms"),
        ("de_DE", "en", "07.11.2026", "1.234 ms"),
        ("de_DE", "ko", "07.11.2026", "1.234 ms"),
    ],
)
def test_a_system_without_a_country_writes_as_the_language_does(
    system: str, language: str, date_of: str, number: str
) -> None:
    locale = choose_locale(QLocale(system), language)
    assert date_text(date(2026, 11, 7), locale) == date_of
    assert milliseconds(1_234, 0, locale) == number


_PROGRAM = """
from datetime import UTC, datetime
from PySide6.QtCore import QCoreApplication
from azpg_gui.core.sentences import happened, minute, sentence
from azpg_gui.qt.translation import install_language, shown, tr, translated
application = QCoreApplication([])
install_language(application)
at = datetime(2026, 11, 7, 23, 4, 5, tzinfo=UTC)
print(shown(happened(at)))
print(translated(sentence("{told}", told=sentence("on {date}", date=minute(at)))))
print(tr("{date}, expired", date=minute(at)))
"""


def test_what_happened_is_told_by_the_clock_of_the_computer() -> None:
    """Through the system's own settings, as the program starts; a certificate's time is UTC."""
    environ = {**os.environ, "LC_ALL": "de_DE.UTF-8", "TZ": "Asia/Seoul", "LANGUAGE": "en"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", _PROGRAM],
        env=environ, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == [
        "08.11.2026 08:04:05",
        "on 07.11.2026 23:04 UTC",
        "07.11.2026 23:04 UTC, expired",
    ]


def test_files_and_the_terminal_have_iso_8601() -> None:
    assert str(day(_AT)) == "2026-11-07"
    assert str(sentence("at {when}", when=happened(_AT))) == "at 2026-11-07 15:04:05 UTC"
    assert str(minute(_AT)) == "2026-11-07 15:04 UTC"
    assert str(day(None)) == "not known"
