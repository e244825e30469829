"""Verdicts and stages as files have them: enums inside, and what a newer version wrote as it is."""

from collections.abc import Mapping
from typing import Final

from azpg_gui.core.vocabulary import Stage, Verdict

__all__ = ["stage_of", "verdict_of"]


def verdict_of(text: str) -> Verdict | str:
    return _VERDICTS.get(text, text)


def stage_of(text: str) -> Stage | str:
    return _STAGES.get(text, text)


# Of ten thousand last results each is looked up.
_VERDICTS: Final[Mapping[str, Verdict]] = {one.value: one for one in Verdict}
_STAGES: Final[Mapping[str, Stage]] = {one.value: one for one in Stage}
