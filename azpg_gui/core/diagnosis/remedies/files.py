"""What mends a file that libpq cannot use: its right place, or a copy in the form libpq reads."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.certificates.recognise import FileKind
from azpg_gui.core.connection.moved_file import moved_file
from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.diagnosis.remedies.common import leave_out
from azpg_gui.core.probe.evidence.settings import RevocationEvidence, UnusableFile
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence

__all__ = ["LIST_MISSING", "in_place_of_no_list", "mended_files"]

LIST_MISSING: Final = frozenset({3, 33})  # unable to get certificate CRL, or its issuer


def mended_files(report: Report, *keywords: str) -> tuple[Remedy, ...]:
    """For the files under ``keywords`` that were looked into; the copy first."""
    seen = report.settings.unusable if report.settings else ()
    found = [one for one in seen if one.keyword in keywords]
    # Certificate and key in one file are taken out of it by one press.
    mended = {(one.path, one.keyword in {"sslcert", "sslkey"}): one
              for one in reversed(found) if one.correctable or one.locked}  # fmt: skip
    copies = [_copy(report, one) for one in found if one in mended.values()]
    return (*copies, *_moves(report, found))


def in_place_of_no_list(report: Report, revocation: RevocationEvidence) -> tuple[Remedy, ...]:
    """For a file of sslcrl that holds no list: to its right place, or out of the way."""
    mended = mended_files(report, "sslcrl")
    removed = any(remedy.set.get("sslcrl") == "" for remedy in mended[:1] if len(remedy.set) == 1)
    if removed or revocation.by_itself:
        return mended
    return (*mended, leave_out("sslcrl"))


def _copy(report: Report, one: UnusableFile) -> Remedy:
    note = sentence("The copy is written beside {path}; this file stays as it is.", path=one.path)
    setting = report.parameters.setting(one.keyword)
    if setting is not None and setting.origin in {Origin.ENVIRONMENT, Origin.SERVICE_FILE}:
        note = sentence(
            "The copy is written beside {path} and named here, which outranks {source}.",
            path=one.path,
            source=setting.source,
        )
    label, action = sentence("Write a PEM copy and use it"), Action.WRITE_COPY
    if one.locked:
        label, action = sentence("Open it with its passphrase…"), Action.OPEN_FILE
    return Remedy(label, action=action, file=(one.keyword, str(one.path)), note=note)


def _moves(report: Report, found: list[UnusableFile]) -> tuple[Remedy, ...]:
    """A place that holds another file stays as it is, but where the two stand crosswise. A file in
    libpq's own place is found there again, whatever else names it."""
    seen = report.settings.unusable if report.settings else ()
    values = {setting.keyword: setting.value for setting in report.parameters.settings}
    for one in found:
        place, path = one.belongs, str(one.path)
        crosswise = any(o.keyword == place and o.belongs == one.keyword for o in seen)
        free = crosswise or values.get(place, "") in {"", path} or _nothing_there(report, place)
        if not place or not free or values.get(one.keyword) != path or _in_its_place(report, one):
            continue
        changes = moved_file(values, path, place, exchanged=one.keyword if crosswise else "")
        if values.get(place) == path:
            note = sentence("It stands under {place} already.", place=place)
            return (replace(leave_out(one.keyword), note=note),)
        label = (
            sentence("Exchange {keyword} and {place}", keyword=one.keyword, place=place)
            if crosswise
            else sentence("Use it as {keyword}", keyword=place)
        )
        return (Remedy(label, changes),)
    return ()


def _nothing_there(report: Report, keyword: str) -> bool:
    """libpq would look in its own place, and nobody named that; roots that lie there stay."""
    setting, seen = report.parameters.setting(keyword), report.settings
    if setting is None or setting.origin is not Origin.LIBPQ_PLACE:
        return False
    loaded = seen.anchors.loaded if seen is not None else None
    return keyword != "sslrootcert" or loaded is None or loaded.kind is FileKind.MISSING


def _in_its_place(report: Report, one: UnusableFile) -> bool:
    setting = report.parameters.setting(one.keyword)
    return setting is not None and setting.origin is Origin.LIBPQ_PLACE
