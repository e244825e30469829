"""A report and its diagnosis as Markdown, for a ticket. No secret is in it."""

import re
from collections.abc import Iterable
from pathlib import Path

from azpg_gui.core.certificates.certificate import Certificate, colon_hex
from azpg_gui.core.diagnosis.client_rows import client_name, client_rows
from azpg_gui.core.diagnosis.identity_rows import identity_rows
from azpg_gui.core.diagnosis.mode_rows import (
    accepted_versions,
    enforced,
    mode_rows,
    post_quantum,
)
from azpg_gui.core.diagnosis.model import Diagnosis, Finding
from azpg_gui.core.diagnosis.setting_rows import setting_rows
from azpg_gui.core.diagnosis.stage_lines import describe_stage
from azpg_gui.core.probe.all_modes import AllModes
from azpg_gui.core.probe.clients.seen import ClientsCompared
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import day
from azpg_gui.core.wording import answer_word, stage_title, state_word

__all__ = ["report_as_markdown"]

_HIDDEN_HOST = "host-hidden"


def report_as_markdown(
    report: Report,
    diagnosis: Diagnosis,
    modes: AllModes | None = None,
    clients: ClientsCompared | None = None,
    *,
    hide_host: bool = False,
) -> str:
    """Everything a helper needs, in English whatever the window's language.

    Args:
        hide_host: names and addresses of the server are replaced, wherever they stand. The home
            folder is always written ``~``, for it holds the user's name.
    """
    parts = [
        f"# {diagnosis.headline}",
        str(diagnosis.subline),
        _facts(report, diagnosis),
        "## Stages",
        _stages(report),
    ]
    parts += [_finding(finding) for finding in diagnosis.findings]
    if modes is not None:
        parts += ["## What each sslmode would do", _modes(modes)]
    if clients is not None:
        parts += ["## The same settings with two clients' libpq", _clients(clients)]
    if report.chain is not None:
        parts += ["## Certificates", _certificates(report)]
    parts += ["## Settings in effect", _settings(report)]
    if diagnosis.message:
        parts += ["## libpq's own words", _fenced(diagnosis.message)]
    text = "\n\n".join(part for part in parts if part) + "\n"
    text = _without_home(text)
    return _without_host(text, report) if hide_host else text


def _facts(report: Report, diagnosis: Diagnosis) -> str:
    versions, parameters, session = report.versions, report.parameters, report.session
    rows = [
        ("Date", f"{report.started_at:%Y-%m-%d %H:%M} UTC, {report.milliseconds:.0f} ms"),
        ("Server", f"{parameters.host or parameters.hostaddr}:{parameters.value('port') or 5432}"),
        ("PostgreSQL", session.server_version if session else ""),
        ("Verdict", diagnosis.verdict.value),
        ("Failed stage", diagnosis.failed_stage.value if diagnosis.failed_stage else ""),
        ("Summary", diagnosis.summary),
        *((str(name), str(value)) for name, value in identity_rows(report)),
        (
            "Programs",
            f"azpg {versions.program}, libpq {versions.libpq}, OpenSSL {versions.openssl}",
        ),
    ]
    return _table(("", ""), [(name, value) for name, value in rows if value])


def _stages(report: Report) -> str:
    rows = [
        (
            str(stage_title(record.stage)),
            str(state_word(record.state)),
            "" if record.milliseconds is None else f"{record.milliseconds:.1f} ms",
            str(describe_stage(record)),
        )
        for record in report.stages
    ]
    passed = [
        (
            f"{other.host}:{other.port}",
            "passed over",
            "",
            f"{stage_title(other.stage)}: {other.words}",
        )
        for other in report.passed_over
    ]
    return _table(("stage", "state", "took", "saw"), [*passed, *rows])


def _finding(finding: Finding) -> str:
    lines = [
        f"## {finding.severity.value}: {_inline(str(finding.title))} (`{finding.code}`)",
        "",
        f"- What happened: {_inline(str(finding.happened))}",
        f"- Why it matters: {_inline(str(finding.meaning))}",
    ]
    for remedy in finding.remedies:
        changes = ", ".join(f"{k}={v}" if v else f"{k} removed" for k, v in remedy.set.items())
        detail = f": `{changes or remedy.command}`" if changes or remedy.command else ""
        lines.append(f"- What to do: {_inline(str(remedy.label))}{detail}")
        if remedy.text is not None:
            lines.append(f"  “{_inline(str(remedy.text))}”")
        if remedy.note is not None:
            lines.append(f"  {_inline(str(remedy.note))}")
        if remedy.difference is not None:
            lines += ["", _fenced("\n".join(remedy.difference.as_lines())), ""]
    if finding.technical:
        lines += ["", _fenced(finding.technical)]
    return "\n".join(lines)


def _modes(modes: AllModes) -> str:
    rows = [
        (
            f"`{row.sslmode.value}`{' (use this)' if row.recommended else ''}",
            str(answer_word(row.connects)),
            str(answer_word(row.encrypted)),
            str(answer_word(row.verified)),
            str(row.reason),
        )
        for row in mode_rows(modes)
    ]
    facts = [
        ("TLS enforced", enforced(modes)),
        *accepted_versions(modes).items(),
        ("post-quantum key exchange", post_quantum(modes)),
    ]
    answers = [(name, str(answer_word(known.value)), str(known.why)) for name, known in facts]
    table = _table(("sslmode", "connects", "encrypted", "proven", "reason"), rows)
    return f"{table}\n\n{_table(('of the server', 'answer', 'by what'), answers)}"


def _clients(compared: ClientsCompared) -> str:
    rows = [(str(r.fact), str(r.own), str(r.other)) for r in client_rows(compared)]
    named = (str(client_name(compared.own)), str(client_name(compared.other)))
    return _table(("", *named), rows)


def _certificates(report: Report) -> str:
    chain = report.chain
    if chain is None:
        return ""
    rows = [_certificate(c, "received") for c in chain.received]
    sent = {c.sha256 for c in chain.received}
    rows += [_certificate(c, "from your roots") for c in chain.verified if c.sha256 not in sent]
    table = _table(("", "subject", "issuer", "valid until", "SHA-256"), rows)
    names = report.host_name
    matched = f"\n\nName that matched: `{names.matched}`." if names and names.matched else ""
    return table + matched


def _certificate(certificate: Certificate, role: str) -> tuple[str, ...]:
    return (
        role,
        certificate.subject,
        certificate.issuer,
        str(day(certificate.not_valid_after)),
        colon_hex(certificate.sha256),
    )


def _settings(report: Report) -> str:
    rows = [
        (
            f"`{row.setting.keyword}`",
            row.setting.value,
            str(row.origin),
            " ".join(str(note) for note in row.notes),
        )
        for row in setting_rows(report)
        if row.chosen
    ]
    return _table(("setting", "value", "from", "note"), rows)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = tuple(head)
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(_inline(cell) for cell in line) + " |" for line in lines)


def _inline(text: str) -> str:
    """Words of a server in the middle of Markdown: no markup, no link, no new row."""
    flat = " ".join(text.split())
    return re.sub(r"([\\*_\[\]<>|#]|!(?=\[))", r"\\\1", flat)


def _fenced(text: str) -> str:
    """A code block longer than any row of backticks in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def _without_home(text: str) -> str:
    home = str(Path.home())
    if len(home) < 2:
        return text
    # /srv/root.crt is not in /root; a longer name holds the user's, and goes wherever it stands.
    before = r"(?<![\w.-])" if home.count("/") == 1 else ""
    return re.sub(rf"{before}{re.escape(home)}(?![\w.-])", "~", text)


def _without_host(text: str, report: Report) -> str:
    parameters = report.parameters
    hidden = {parameters.host, parameters.hostaddr}
    hidden |= {other.host for other in report.passed_over}
    if report.resolve is not None:
        hidden |= {address.text for address in report.resolve.addresses}
        hidden.add(report.resolve.canonical_name)
    azure_name = parameters.host.partition(".")[0]
    if "." in parameters.host and len(azure_name) > 3 and not azure_name.isdigit():
        hidden.add(azure_name)
    # Longest first, so that a short name does not break up a longer one.
    for name in sorted((n for n in hidden if len(n) > 3), key=len, reverse=True):
        for form in {name, _inline(name)}:
            text = re.sub(re.escape(form), _HIDDEN_HOST, text, flags=re.IGNORECASE)
    return text
