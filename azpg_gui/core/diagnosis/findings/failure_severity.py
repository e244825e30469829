"""How bad a failure of our own look at TLS is: an error where the run failed for it."""

from azpg_gui.core.probe.report import Report
from azpg_gui.core.vocabulary import Severity, Stage, StageState

__all__ = ["failure_severity"]


def failure_severity(report: Report, stage: Stage) -> Severity:
    """Under allow and prefer the TLS attempt may fail for this, and the run in plaintext."""
    failed = report.record(stage).state is StageState.FAILED or report.failed_stage is Stage.LOGIN
    return Severity.ERROR if failed else Severity.WARNING
