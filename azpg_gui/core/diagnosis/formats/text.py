"""A report and its diagnosis as text for a terminal."""

import unicodedata
from typing import TYPE_CHECKING

from azpg_gui.core.answer import Answer
from azpg_gui.core.diagnosis.identity_rows import identity_rows
from azpg_gui.core.diagnosis.model import Diagnosis, Finding
from azpg_gui.core.diagnosis.setting_rows import setting_rows
from azpg_gui.core.diagnosis.stage_lines import describe_stage
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, StageState, Verdict
from azpg_gui.core.wording import answer_word, stage_title
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.diagnosis import client_rows, mode_rows
    from azpg_gui.core.probe.all_modes import AllModes
    from azpg_gui.core.probe.clients.seen import ClientsCompared
else:  # for what was asked for beside the check
    client_rows = later("azpg_gui.core.diagnosis.client_rows")
    mode_rows = later("azpg_gui.core.diagnosis.mode_rows")

__all__ = ["report_as_text"]

_SIGNS = {
    StageState.WAITING: "○",
    StageState.RUNNING: "○",
    StageState.PASSED: "✓",
    StageState.WARNING: "!",
    StageState.FAILED: "✕",
    StageState.SKIPPED: "–",
    StageState.STOPPED: "■",
}
_FINDING_SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "!", Severity.INFO: "i"}


def report_as_text(
    report: Report,
    diagnosis: Diagnosis,
    modes: "AllModes | None" = None,
    clients: "ClientsCompared | None" = None,
) -> str:
    """Stages, findings, libpq's words, and the verdict as the last line."""
    parameters = report.parameters
    where = parameters.host or parameters.hostaddr or "?"
    lines = [
        f"{where}:{parameters.value('port') or '5432'}  user {parameters.user}  "
        f"database {parameters.dbname}  sslmode {parameters.value('sslmode')}",
        "",
    ]
    for record in report.stages:
        took = (
            f"{record.milliseconds:8.1f} ms"
            if record.milliseconds is not None and record.started_ms is not None
            else " " * 11
        )
        title = _padded(str(stage_title(record.stage)), 18)
        lines.append(f"  {_SIGNS[record.state]} {title}{took}  {describe_stage(record)}".rstrip())
    passed_over = sentence("passed over")
    lines += [f"  {passed_over}: {o.host}:{o.port}, {o.words}" for o in report.passed_over]
    facts = identity_rows(report)
    if facts:
        lines += ["", *(f"  {name}: {value}" for name, value in facts)]
    for finding in diagnosis.findings:
        lines += ["", *_finding(finding)]
    if diagnosis.message:
        lines += [
            "",
            f"{sentence('libpq says:')}",
            *(f"  {line}" for line in diagnosis.message.splitlines()),
        ]
    if modes is not None:
        lines += ["", *_modes(modes)]
    if clients is not None:
        lines += ["", *_clients(clients)]
    lines += ["", *_settings(report), ""]
    if diagnosis.summary:
        lines.append(diagnosis.summary)
    word = {Verdict.ENCRYPTED_AND_PROVEN: sentence("encrypted and server proven"),
            Verdict.ENCRYPTED_ENDPOINT_PROVEN: sentence(
                "encrypted, and the endpoint is proven; the server did not say whether the "
                "encryption reaches it"
            ),
            Verdict.ENCRYPTED_NOT_PROVEN: sentence("encrypted, server not proven"),
            Verdict.NOT_ENCRYPTED: sentence("not encrypted"),
            Verdict.ENCRYPTED_TO_MIDDLE_BOX: sentence("encrypted to a middle box"),
            Verdict.STOPPED: sentence("stopped")}.get(diagnosis.verdict)  # fmt: skip
    stage = diagnosis.failed_stage
    failed = sentence("failed at {stage}", stage=stage) if stage else sentence("failed")
    lines.append(str(sentence("Verdict: {word}", word=word or failed)))
    return "\n".join(lines) + "\n"


def _padded(text: str, width: int) -> str:
    """To ``width`` columns of a terminal, where Hangul takes two each."""
    taken = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
    return text + " " * max(0, width - taken)


def _settings(report: Report) -> list[str]:
    rows = [row for row in setting_rows(report) if row.chosen]
    widest = max((len(row.setting.keyword) for row in rows), default=0)
    lines = [str(sentence("Settings in effect (the rest by libpq's defaults):"))]
    for row in rows:
        value = row.setting.value or "–"
        lines.append(f"  {row.setting.keyword:{widest}}  {value}  ({row.origin})")
        lines += [f"  {'':{widest}}  ! {note}" for note in row.notes]
    return lines


def _modes(modes: "AllModes") -> list[str]:
    lines = [str(sentence("What each sslmode would do here (no password was sent):"))]
    for row in mode_rows.mode_rows(modes):
        sign = {True: "✓", False: "✕", None: "?"}[row.connects]
        mark = f"  ← {sentence('use this')}" if row.recommended else ""
        lines.append(f"  {sign} {row.sslmode:12} {row.reason}{mark}")
    lines.append(f"  {sentence('TLS enforced')}: {_answer(mode_rows.enforced(modes))}")
    versions = mode_rows.accepted_versions(modes)
    told = ", ".join(f"{name} {answer_word(known.value)}" for name, known in versions.items())
    lines.append(f"  {sentence('TLS versions')}: {told}")
    lines += [f"    {name}: {k.why}" for name, k in versions.items() if k.value is None]
    quantum = mode_rows.post_quantum(modes)
    why = f": {quantum.why}" if quantum.value is None else ""
    exchange = sentence("post-quantum key exchange")
    lines.append(f"  {exchange}: {answer_word(quantum.value)}{why}")
    return lines


def _clients(compared: "ClientsCompared") -> list[str]:
    title = sentence("The same settings with two clients' libpq (no password was sent):")
    lines = [str(title)]
    named = (("", client_rows.client_name(compared.own), client_rows.client_name(compared.other)),)
    rows = tuple((f"{r.fact}", r.own, r.other) for r in client_rows.client_rows(compared))
    for fact, own, other in (*named, *rows):
        lines += [f"  {fact}"] if fact else []
        lines += (
            [f"    {own}", f"    {other}"] if own != other else [f"    {own} ({sentence('both')})"]
        )
    return lines


def _answer(known: Answer) -> str:
    if known.value is True:
        return str(answer_word(value=True))
    return f"{answer_word(known.value)}: {known.why}"


def _finding(finding: Finding) -> list[str]:
    lines = [
        f"{_FINDING_SIGNS[finding.severity]} {finding.title}  [{finding.code}]",
        f"    {finding.happened}",
        f"    {finding.meaning}",
    ]
    for remedy in finding.remedies:
        changes = "  ".join(
            f"{k}={v}" if v else str(sentence("{keyword} removed", keyword=k))
            for k, v in remedy.set.items()
        )
        detail = changes or remedy.command or ""
        lines.append(f"    → {remedy.label}{f':  {detail}' if detail else ''}")
        if remedy.text is not None:
            lines.append(f"      “{remedy.text}”")
        if remedy.note is not None:
            lines.append(f"      {remedy.note}")
        if remedy.difference is not None:
            lines += [f"      {line}" for line in remedy.difference.as_lines()]
    if finding.technical and finding.severity is Severity.ERROR:
        lines += [f"    | {line}" for line in finding.technical.splitlines()]
    return lines
