"""Original words: libpq's, and OpenSSL's verify errors."""

from PySide6.QtWidgets import QPlainTextEdit

from azpg_gui.core.diagnosis.findings import Diagnosis
from azpg_gui.core.probe.report import Report
from azpg_gui.qt.translation import tr

__all__ = ["MessagesTab"]


class MessagesTab(QPlainTextEdit):
    """Plain text, selectable, never cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("role", "literal")
        self.setAccessibleName(tr("Messages"))
        self.setTabChangesFocus(True)

    def show_report(self, report: Report, diagnosis: Diagnosis) -> None:
        parts: list[str] = []
        if report.login is not None:
            for attempt in report.login.attempts:
                said = attempt.message or tr("connected, nothing to say")
                parts.append(f"libpq {report.versions.libpq}, sslmode={attempt.sslmode}\n{said}")
        if report.chain is not None and report.chain.errors:
            lines = [
                f"{e.code} at depth {e.depth}: {e.message} ({e.subject})"
                for e in report.chain.errors
            ]
            parts.append(f"OpenSSL {report.versions.openssl}\n" + "\n".join(lines))
        parts += [f.technical for f in diagnosis.findings if f.technical]
        origins = [
            f"{s.keyword} = {s.value}  ({s.origin}{f': {s.source}' if s.source else ''})"
            for s in report.parameters.settings
            if s.value
        ]
        parts.append(tr("Settings in effect") + "\n" + "\n".join(origins))
        self.setPlainText("\n\n".join(dict.fromkeys(parts)))
