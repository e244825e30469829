"""Original words: libpq's, and OpenSSL's verify errors."""

from PySide6.QtWidgets import QPlainTextEdit

from azpg_gui.core.diagnosis.findings.failed_login import decisive_attempt
from azpg_gui.core.diagnosis.model import Diagnosis
from azpg_gui.core.probe.evidence.login import LibpqAttempt
from azpg_gui.core.probe.report import Report
from azpg_gui.qt.translation import tr

__all__ = ["MessagesTab"]


class MessagesTab(QPlainTextEdit):
    """Plain text, selectable, never cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("role", "literal")
        self.setProperty("place", "tab")
        self.setAccessibleName(tr("Messages"))
        self.setTabChangesFocus(True)

    def show_report(self, report: Report, diagnosis: Diagnosis) -> None:
        parts: list[str] = []
        if report.login is not None:
            decisive = decisive_attempt(report.login)
            rest = [a for a in report.login.attempts if a is not decisive]
            parts += [_attempt(report, attempt) for attempt in (decisive, *rest)]
        if report.chain is not None and report.chain.errors:
            lines = [
                f"{e.code} at depth {e.depth}: {e.message} ({e.subject})"
                for e in report.chain.errors
            ]
            parts.append(f"OpenSSL {report.versions.openssl}\n" + "\n".join(lines))
        parts += [f.technical for f in diagnosis.findings if f.technical]
        self.setPlainText("\n\n".join(dict.fromkeys(parts)))


def _attempt(report: Report, attempt: LibpqAttempt) -> str:
    """libpq's words about one attempt, under a heading that says which it was."""
    name = tr("Plaintext attempt") if attempt.sslmode == "disable" else tr("TLS attempt")
    said = attempt.message or tr("connected, nothing to say")
    return f"{name} (libpq {report.versions.libpq}, sslmode={attempt.sslmode})\n{said}"
