"""What a finished test said, kept to be opened again: its sentences, not their language.

A report holds no secret; what looks like one is hidden all the same. Whatever of a text is not
understood (an older file, a newer version, an editor) makes it no report, never an error.
"""

import base64
import json
import zlib
from collections.abc import Mapping
from typing import Any, Final

from azpg_gui.core.masking import without_secrets
from azpg_gui.core.sentences import Moment, Sentence, Style
from azpg_gui.core.storage.json_text import is_unicode
from azpg_gui.core.storage.timestamps import moment_of
from azpg_gui.fast_dataclass import dataclass

__all__ = ["PastFinding", "PastReport", "PastStage", "packed", "unpacked"]

_MOST: Final = 400_000  # bytes of one report; a longer one is not kept
_DEEPEST: Final = 8  # sentences within sentences


@dataclass(frozen=True, slots=True)
class PastStage:
    """``stage`` and ``state`` are the vocabulary's words, or a newer version's."""

    stage: str
    state: str
    milliseconds: float | None
    detail: Sentence


@dataclass(frozen=True, slots=True)
class PastFinding:
    code: str
    severity: str
    title: Sentence
    happened: Sentence
    meaning: Sentence
    technical: str


@dataclass(frozen=True, slots=True)
class PastReport:
    """Attributes:
    message: libpq's own words.
    markdown: the whole report, as *Copy report* gave it.
    """

    headline: Sentence
    subline: Sentence
    stages: tuple[PastStage, ...]
    findings: tuple[PastFinding, ...]
    message: str
    markdown: str


def packed(report: PastReport) -> str:
    """As it is kept in a file; empty where it is too long for one."""
    value = {
        "headline": _sentence(report.headline),
        "subline": _sentence(report.subline),
        "stages": [
            {"stage": s.stage, "state": s.state, "milliseconds": s.milliseconds,
             "detail": _sentence(s.detail)}
            for s in report.stages
        ],
        "findings": [
            {"code": f.code, "severity": f.severity, "title": _sentence(f.title),
             "happened": _sentence(f.happened), "meaning": _sentence(f.meaning),
             "technical": _text(f.technical)}
            for f in report.findings
        ],
        "message": _text(report.message),
        "markdown": _text(report.markdown),
    }  # fmt: skip
    content = json.dumps(value, ensure_ascii=False).encode()
    return base64.b64encode(zlib.compress(content, 9)).decode() if len(content) <= _MOST else ""


def unpacked(text: str) -> PastReport | None:
    """None where it is no report, or one of another shape."""
    try:
        inflating = zlib.decompressobj()
        content = inflating.decompress(base64.b64decode(text, validate=True), _MOST)
        if not inflating.eof:
            return None
        value: Any = json.loads(content)
        return PastReport(
            headline=_as_sentence(value["headline"]),
            subline=_as_sentence(value["subline"]),
            stages=tuple(_as_stage(row) for row in value["stages"]),
            findings=tuple(_as_finding(row) for row in value["findings"]),
            message=_as_text(value["message"]),
            markdown=_as_text(value["markdown"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError, zlib.error):
        return None


def _text(text: str) -> str:
    return without_secrets(text.encode("utf-8", "replace").decode())


def _sentence(said: Sentence) -> dict[str, Any]:
    return {"text": said.template, "values": {n: _value(v) for n, v in said.values.items()}}


def _value(value: str | Sentence | Moment) -> object:
    match value:
        case Sentence():
            return _sentence(value)
        case Moment():
            return {"at": value.at.isoformat(), "style": value.style.value}
        case _:
            return _text(value)


def _as_text(value: object) -> str:
    if not isinstance(value, str) or not is_unicode(value):
        raise TypeError(type(value))
    return value


def _as_sentence(value: Any, depth: int = 0) -> Sentence:  # noqa: ANN401 - whatever stands there
    values = value["values"]
    if depth > _DEEPEST or not isinstance(values, dict):
        raise ValueError(depth)
    return Sentence(
        _as_text(value["text"]), {name: _as_value(v, depth + 1) for name, v in values.items()}
    )


def _as_value(value: Any, depth: int) -> str | Sentence | Moment:  # noqa: ANN401 - as above
    if not isinstance(value, Mapping):
        return _as_text(value)
    if "at" not in value:
        return _as_sentence(value, depth)
    at = moment_of(value["at"])
    if at is None:
        raise ValueError(value)
    return Moment(at, Style(value["style"]))


def _as_stage(row: Any) -> PastStage:  # noqa: ANN401 - as above
    took = row["milliseconds"]
    if took is not None and (type(took) not in {int, float} or not 0 <= took < 1e9):
        raise ValueError(took)
    return PastStage(
        _as_text(row["stage"]), _as_text(row["state"]), took, _as_sentence(row["detail"])
    )


def _as_finding(row: Any) -> PastFinding:  # noqa: ANN401 - as above
    return PastFinding(
        _as_text(row["code"]),
        _as_text(row["severity"]),
        _as_sentence(row["title"]),
        _as_sentence(row["happened"]),
        _as_sentence(row["meaning"]),
        _as_text(row["technical"]),
    )
