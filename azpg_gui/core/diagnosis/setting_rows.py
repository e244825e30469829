"""Settings in effect, each with where it came from and what to know about it."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from azpg_gui.core.connection.keywords import LEADING, traits_of
from azpg_gui.core.connection.parameters import Origin, Setting
from azpg_gui.core.diagnosis.setting_notes import setting_notes
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core import masking
else:
    masking = later("azpg_gui.core.masking")

__all__ = ["SettingRow", "as_shown", "origin_words", "setting_rows"]


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
    known = setting_notes(parameters, evidence)
    rows: list[SettingRow] = []
    for setting in parameters.settings:
        notes = tuple(trap.text for trap in known if trap.keyword == setting.keyword)
        if setting.value or notes:
            chosen = setting.origin is not Origin.DEFAULT or bool(notes)
            rows.append(SettingRow(as_shown(setting), origin_words(setting), notes, chosen))
    named = {row.setting.keyword for row in rows}
    for trap in known:  # the password file is ignored: its keyword may have no value
        if trap.keyword not in named:
            blank = Setting(trap.keyword, "", Origin.DEFAULT)
            rows.append(SettingRow(blank, origin_words(blank), (trap.text,), chosen=True))
    order = {keyword: index for index, keyword in enumerate(LEADING)}
    rows.sort(key=lambda row: (not row.chosen, order.get(row.setting.keyword, len(order))))
    return tuple(rows)


def as_shown(setting: Setting) -> Setting:
    """The same without what looks like a secret in a text of the user's own."""
    if not traits_of(setting.keyword).free_text:
        return setting
    value, instead_of = (
        masking.without_secrets(setting.value),
        masking.without_secrets(setting.instead_of),
    )
    return replace(setting, value=value, instead_of=instead_of)


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
