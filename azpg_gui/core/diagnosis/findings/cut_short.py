"""What ended the run from outside: its time limit, or a mistake of ours."""

from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.network import connection_timeout
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.advice import ask_about_silence
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.diagnosis.remedies.look import is_it_ready
from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage

__all__ = ["cut_short_findings"]


def cut_short_findings(report: Report) -> list[Finding]:
    """Empty where the run came to its own end."""
    trouble = report.trouble
    if trouble is None:
        return []
    stage = report.failed_stage or Stage.SESSION
    if trouble.kind is TroubleKind.UNEXPECTED:
        return [unexpected_error(stage, trouble)]
    return [run_took_too_long(report, stage, trouble)]


@finding(
    "unexpected-error", *Stage, evidence="an exception nobody foresaw", remedy="`azpg self-check`"
)
def unexpected_error(stage: Stage, trouble: Trouble) -> Explanation:
    return Explanation(
        sentence("This program made a mistake"),
        sentence("What it met here was not foreseen: {words}", words=trouble.text),
        sentence(
            "It says nothing about the server. What was seen before it is in the report; please "
            "report it."
        ),
        (
            Remedy(
                sentence("See whether every part of this program works"), command="azpg self-check"
            ),
            run_again(),
        ),
        trouble.text,
        stage=stage,
    )


@connection_timeout.also()
def run_took_too_long(report: Report, stage: Stage, trouble: Trouble) -> Explanation:
    return Explanation(
        sentence("The test took too long"),
        sentence("The time limit of the whole test ended it."),
        sentence("Something answers, but too slowly to finish."),
        (*is_it_ready(report), ask_about_silence(report), run_again()),
        trouble.text,
        stage=stage,
    )
