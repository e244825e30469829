"""The facts of ``identity`` in rows, the same in every form of the report."""

from azpg_gui.core.diagnosis.identity import Identity, identity_of, notices_of
from azpg_gui.core.probe.evidence.session import Notice
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["Row", "identity_rows", "notice_line"]

Row = tuple[Sentence, Sentence]


def identity_rows(report: Report) -> tuple[Row, ...]:
    """Label and value of each fact; empty where the server was not reached."""
    if report.login is None and report.handshake is None:
        return ()
    who = identity_of(report)
    rows: list[Row] = []
    if report.login is not None and report.login.final.connected:
        rows.append((sentence("Signed in by"), who.how))
    if report.handshake is not None:
        rows.append((sentence("Client certificate"), _client_certificate(who)))
    if who.seen is not None:
        seen = sentence(
            "{subject}, serial number {serial}, issued by {issuer}",
            subject=who.seen.subject, serial=who.seen.serial or "–", issuer=who.seen.issuer or "–",
        )  # fmt: skip
        rows.append((sentence("Client certificate the server saw"), seen))
    for notice in notices_of(report):
        said = sentence("{words}", words=notice_line(notice))
        rows.append((sentence("Notice of the server"), said))
    return tuple(rows)


def _client_certificate(who: Identity) -> Sentence:
    match who.requested.value, who.presented.value:
        case True, True:
            return sentence("asked for and presented")
        case True, False:
            return sentence("asked for, not presented: {why}", why=who.presented.why)
        case True, None:
            return sentence("asked for; whether it arrived is not known: {why}",
                            why=who.presented.why)  # fmt: skip
        case False, _:
            return sentence("not asked for")
        case _:
            return sentence("not known whether it is asked for: {why}", why=who.requested.why)


def notice_line(notice: Notice) -> str:
    """A notice as psql prints it, in one line."""
    state = f" {notice.sqlstate}" if notice.sqlstate else ""
    detail = f" DETAIL: {notice.detail}" if notice.detail else ""
    hint = f" HINT: {notice.hint}" if notice.hint else ""
    return f"{notice.severity}{state}: {notice.message}{detail}{hint}"
