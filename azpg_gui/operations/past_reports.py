"""A finished test as the history keeps it to be opened again."""

from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.diagnosis.model import Diagnosis, Finding
from azpg_gui.core.diagnosis.stage_lines import describe_stage
from azpg_gui.core.probe.report import Report
from azpg_gui.core.storage.past_report import PastFinding, PastReport, PastStage

__all__ = ["past_report"]


def past_report(report: Report, diagnosis: Diagnosis) -> PastReport:
    """What the dialog shows and *Copy report* copies, but for what was asked afterwards."""
    return PastReport(
        headline=diagnosis.headline,
        subline=diagnosis.subline,
        stages=tuple(
            PastStage(
                record.stage.value,
                record.state.value,
                round(record.milliseconds, 1) if record.milliseconds is not None else None,
                describe_stage(record),
            )
            for record in report.stages
        ),
        findings=tuple(_finding(one) for one in diagnosis.findings),
        message=diagnosis.message,
        markdown=report_as_markdown(report, diagnosis),
    )


def _finding(finding: Finding) -> PastFinding:
    return PastFinding(
        finding.code,
        finding.severity.value,
        finding.title,
        finding.happened,
        finding.meaning,
        finding.technical,
    )
