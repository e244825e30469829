"""Reports made by hand, for the tables of the diagnosis."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.report import Report, Versions
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Stage, StageState

PASSED, FAILED, WARNING = StageState.PASSED, StageState.FAILED, StageState.WARNING


def parameters(password: str | None = "pw-of-the-test", **values: str) -> ConnectionParameters:
    given = {"host": "srv.postgres.database.azure.com", "user": "ops", "sslmode": "require"}
    secrets = {"password": Secret(password)} if password else {}
    return effective_parameters({**given, **values}, secrets, {"HOME": "/nonexistent"})


def report(
    given: ConnectionParameters, *stages: tuple[Stage, StageState, Evidence | None], **changes: Any
) -> Report:
    """A report with these stages; the others were skipped."""
    records = {stage: StageRecord(stage, StageState.SKIPPED) for stage in Stage}
    for stage, state, evidence in stages:
        records[stage] = StageRecord(stage, state, 0.0, 1.0, evidence)
    made = Report(
        identifier="run",
        parameters=given,
        started_at=datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
        milliseconds=10.0,
        stages=tuple(records[stage] for stage in Stage),
        versions=Versions("0", "18", "4"),
        stopped=False,
    )
    return replace(made, **changes)


def attempt(**changes: Any) -> LibpqAttempt:
    """A TLS attempt that the server refused."""
    made = LibpqAttempt(
        sslmode="require",
        secret_offered=True,
        connected=False,
        auth=Auth.FAILED,
        message="FATAL:  no",
        sqlstate="",
        location="",
        statuses=("STARTED", "MADE", "SSL_STARTUP", "MADE", "AWAITING_RESPONSE", "BAD"),
        ssl_in_use=True,
        tls=None,
        needs_password=False,
        used_password=False,
        requested="",
        milliseconds=1.0,
    )
    return replace(made, **changes)


def login_report(given: ConnectionParameters, *attempts: LibpqAttempt, **login: Any) -> Report:
    evidence = LoginEvidence(attempts, **login)
    return report(given, (Stage.LOGIN, FAILED, evidence))
