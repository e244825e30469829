"""Verdicts and stages as files have them: enums inside, and what a newer version wrote as it is."""

from azpg_gui.core.vocabulary import Stage, Verdict

__all__ = ["stage_of", "verdict_of"]


def verdict_of(text: str) -> Verdict | str:
    return Verdict(text) if text in set(Verdict) else text


def stage_of(text: str) -> Stage | str:
    return Stage(text) if text in set(Stage) else text
