"""Settings in effect, each with where it came from and what to know about it."""

from typing import NamedTuple

from azpg_gui.core.connection.parameters import Origin, Setting
from azpg_gui.core.diagnosis.traps import traps
from azpg_gui.core.probe.report import Report
from azpg_gui.core.words import Sentence, sentence

__all__ = ["SettingRow", "origin_words", "setting_rows"]

# What decides about TLS and the server comes first, in the order people think of it.
_FIRST = (
    "host", "hostaddr", "port", "dbname", "user", "password", "sslmode", "sslrootcert", "sslcert",
    "sslkey", "sslcrl", "sslcrldir", "sslnegotiation", "ssl_min_protocol_version",
    "ssl_max_protocol_version",
)  # fmt: skip


class SettingRow(NamedTuple):
    """Attributes:
    chosen: not libpq's compiled default.
    """

    setting: Setting
    origin: Sentence
    notes: tuple[Sentence, ...]
    chosen: bool


def setting_rows(report: Report) -> tuple[SettingRow, ...]:
    """Every setting with a value, the important ones first, with the traps in it."""
    parameters, evidence = report.parameters, report.settings
    known = traps(parameters, evidence)
    rows: list[SettingRow] = []
    for setting in parameters.settings:
        notes = tuple(trap.text for trap in known if trap.keyword == setting.keyword)
        if setting.value or notes:
            chosen = setting.origin is not Origin.DEFAULT or bool(notes)
            rows.append(SettingRow(setting, origin_words(setting), notes, chosen))
    named = {row.setting.keyword for row in rows}
    for trap in known:  # the password file is ignored: its keyword may have no value
        if trap.keyword not in named:
            blank = Setting(trap.keyword, "", Origin.DEFAULT)
            rows.append(SettingRow(blank, origin_words(blank), (trap.text,), chosen=True))
    order = {keyword: index for index, keyword in enumerate(_FIRST)}
    rows.sort(key=lambda row: (not row.chosen, order.get(row.setting.keyword, len(order))))
    return tuple(rows)


def origin_words(setting: Setting) -> Sentence:
    """Where a value came from, in words; variables and files by their own names."""
    match setting.origin:
        case Origin.GIVEN if setting.source == "profile":
            return sentence("this profile")
        case Origin.GIVEN if setting.source == "form":
            return sentence("this form, not saved")
        case Origin.GIVEN if setting.source:
            return sentence("{source}", source=setting.source)
        case Origin.GIVEN:
            return sentence("given")
        case Origin.ENVIRONMENT | Origin.SERVICE_FILE | Origin.PASSWORD_FILE:
            return sentence("{source}", source=setting.source)
        case Origin.LIBPQ_PLACE:
            return sentence("lies where libpq looks")
        case Origin.SYSTEM_USER:
            return sentence("your user name here")
        case Origin.DEFAULT if setting.source:
            return sentence("because of {source}", source=setting.source)
        case Origin.DEFAULT:
            return sentence("libpq's default")
