"""Dates, times, spans and sizes as the user's country writes them: the one place. Files, JSON and
the terminal have ISO 8601 and a point.

``QLocale()`` is the system's (``LC_TIME``, ``LC_NUMERIC`` and the settings of Windows and macOS
included); one that names no country, as ``C`` does, writes as the window's language does.
"""

import re
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from azpg_gui.core.sentences import Moment, Style

__all__ = [
    "choose_locale", "data_size", "date_text", "milliseconds", "moment_text", "number", "seconds",
]  # fmt: skip

_SHORT: Final = QLocale.FormatType.ShortFormat
# CLDR's short formats have a two-digit year in many countries: a root ends in 2038.
_YEAR: Final = re.compile(r"(?<!y)yy(?!y)")


def choose_locale(system: QLocale, language: str) -> QLocale:
    """What ``QLocale()`` is to be.

    Args:
        language: of the window.
    """
    if system.language() != QLocale.Language.C:
        return system
    chosen = QLocale(language) if language != "en" else QLocale.c()  # not of the United States
    chosen.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return chosen


def date_text(day: date, locale: QLocale | None = None) -> str:
    """In figures, with the whole year."""
    locale = locale or QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), _date_format(locale))


def _time_text(moment: datetime, *, seconds: bool, locale: QLocale) -> str:
    form = locale.timeFormat(_SHORT)
    if seconds:
        form = form.replace("mm", "mm:ss", 1) if ":mm" in form else form.replace("mm", "mm.ss", 1)
    return locale.toString(QTime(moment.hour, moment.minute, moment.second), form)


def _date_format(locale: QLocale) -> str:
    if locale.language() == QLocale.Language.C:
        return "yyyy-MM-dd"
    return _YEAR.sub("yyyy", locale.dateFormat(_SHORT))


def moment_text(moment: Moment, locale: QLocale | None = None) -> str:
    """What happened here is told by this computer's clock; what stands in a certificate is UTC, as
    every other program and page about it says."""
    locale = locale or QLocale()
    match moment.style:
        case Style.DAY:
            return date_text(moment.at.date(), locale)
        case Style.MINUTE:
            time = _time_text(moment.at, seconds=False, locale=locale)
            return f"{date_text(moment.at.date(), locale)} {time} UTC"
        case Style.SECOND:
            here = moment.at.astimezone()
            time = _time_text(here, seconds=True, locale=locale)
            return f"{date_text(here.date(), locale)} {time}"


def number(value: float, decimals: int = 0, locale: QLocale | None = None) -> str:
    return (locale or QLocale()).toString(float(value), "f", decimals)


def milliseconds(value: float, decimals: int = 0, locale: QLocale | None = None) -> str:
    return f"{number(value, decimals, locale)} ms"


def seconds(value: float, decimals: int = 0, locale: QLocale | None = None) -> str:
    return f"{number(value, decimals, locale)} s"


def data_size(count: int, locale: QLocale | None = None) -> str:
    """Bytes; from a thousand on kB with one decimal."""
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return (locale or QLocale()).formattedDataSize(count, 1, form)
