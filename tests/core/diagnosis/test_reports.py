"""What a person takes away: Markdown, text, and the settings with their traps."""

from pathlib import Path

import pytest

from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.diagnosis.setting_notes import setting_notes
from azpg_gui.core.diagnosis.setting_rows import setting_rows
from azpg_gui.core.probe.evidence.network import Address, ResolveEvidence
from azpg_gui.core.probe.evidence.settings import (
    AnchorKind,
    Anchors,
    ClientCertificateEvidence,
    SettingsEvidence,
)
from azpg_gui.core.secret import Secret
from azpg_gui.core.vocabulary import Stage
from tests.support.reports import FAILED, PASSED, attempt, login_report, parameters, report

SECRET = "pw-of-the-test"


def test_a_report_holds_everything_but_the_secret() -> None:
    given = parameters(sslrootcert=f"{Path.home()}/roots/me.crt")
    words = "FATAL:  <b>no</b> | [link](http://evil.test) `code`\nsecond line"
    made = login_report(given, attempt(message=words, sqlstate="28P01"))
    text = report_as_markdown(made, diagnose(made))
    assert text.startswith("# The server rejected the password\n")
    assert "| Server | srv.postgres.database.azure.com:5432 |" in text
    assert "password-rejected" in text
    assert "`sslrootcert` | ~/roots/me.crt" in text
    assert str(Path.home()) not in text
    assert SECRET not in text
    assert "2026-11-23 12:00 UTC" in text
    # Outside a code block a server's words are neither markup nor a link nor a new row.
    for part in text.split("```")[::2]:
        assert "<b>" not in part
        assert "[link](" not in part


@pytest.mark.parametrize(
    ("home", "path", "shown"),
    [
        ("/root", "/root/.postgresql/root.crt", "~/.postgresql/root.crt"),
        ("/root", "/srv/roots/root.crt", "/srv/roots/root.crt"),
        ("/root", "/etc/root/x", "/etc/root/x"),
        ("/home/jane", "/home/jane/root.crt", "~/root.crt"),
        ("/home/jane", "/mnt/home/jane/root.crt", "/mnt~/root.crt"),
        ("/home/jane", "/home/janet/root.crt", "/home/janet/root.crt"),
    ],
)
def test_the_home_folder_and_nothing_that_looks_like_it(
    monkeypatch: pytest.MonkeyPatch, home: str, path: str, shown: str
) -> None:
    monkeypatch.setenv("HOME", home)
    made = login_report(parameters(sslrootcert=path), attempt(message="no", sqlstate="28P01"))
    assert f"| {shown} |" in report_as_markdown(made, diagnose(made))


def test_the_host_can_be_hidden_wherever_it_stands() -> None:
    given = parameters()
    resolved = ResolveEvidence(
        given.host, (Address("20.43.0.12", 4),), "srv.privatelink.postgres.database.azure.com"
    )
    made = report(given, (Stage.RESOLVE, PASSED, resolved), (Stage.CONNECT, FAILED, None))
    shown = report_as_markdown(made, diagnose(made))
    hidden = report_as_markdown(made, diagnose(made), hide_host=True)
    for name in ("srv.postgres.database.azure.com", "20.43.0.12", "privatelink"):
        assert name in shown
        assert name not in hidden
    assert "host-hidden" in hidden


def test_code_in_a_message_cannot_end_the_block() -> None:
    made = login_report(parameters(), attempt(message="```\n# not a heading\n````", sqlstate="X"))
    text = report_as_markdown(made, diagnose(made))
    assert "`````text\n```\n# not a heading\n````\n`````" in text


def _effective(environ: dict[str, str], **given: str) -> ConnectionParameters:
    return effective_parameters(
        {"host": "h", "user": "u", **given}, {}, {"HOME": "/nonexistent", **environ},
        dict.fromkeys(given, "TARGET"),
    )  # fmt: skip


def _evidence(made: ConnectionParameters, **changes: object) -> SettingsEvidence:
    anchors = Anchors(AnchorKind.NONE, None, None, decisive=False)
    fields: dict[str, object] = {"settings": made.settings, "problems": (), "anchors": anchors}
    return SettingsEvidence(**{**fields, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("environ", "given", "keyword", "words"),
    [
        ({}, {}, "sslmode", "Nobody chose an sslmode"),
        ({"PGSSLMODE": "require"}, {}, "sslmode", "it comes from PGSSLMODE"),
        ({"PGSSLROOTCERT": "/x"}, {}, "sslrootcert", "it comes from PGSSLROOTCERT"),
        ({"PGREQUIRESSL": "1"}, {}, "sslmode", "it comes from PGREQUIRESSL"),
        ({"PGSSLMODE": "verify-full"}, {"sslmode": "require"}, "sslmode",
         "PGSSLMODE=verify-full would be stronger"),
        ({}, {"sslmode": "require", "sslrootcert": "/x"}, "sslrootcert", "as verify-ca does"),
        ({}, {"sslrootcert": "system"}, "sslrootcert", "libpq 16"),
        ({}, {"ssl_max_protocol_version": "TLSv1.2"}, "ssl_max_protocol_version", "leave it empty"),
        ({}, {"sslcert": "/c", "sslcertmode": "disable"}, "sslcert", "not presented"),
        ({}, {"hostaddr": "10.0.0.1"}, "host", "only compared"),
        ({}, {"sslsni": "0"}, "sslsni", "not told which host"),
    ],
)  # fmt: skip
def test_traps(environ: dict[str, str], given: dict[str, str], keyword: str, words: str) -> None:
    found = setting_notes(_effective(environ, **given), None)
    assert any(trap.keyword == keyword and words in str(trap.text) for trap in found), found


def test_no_trap_in_what_was_chosen_well() -> None:
    made = _effective({}, sslmode="verify-full", sslrootcert="/x")
    assert setting_notes(made, _evidence(made)) == ()


def test_traps_of_files() -> None:
    made = _effective({}, sslmode="verify-full")
    missing = ClientCertificateEvidence(Path("/c.crt"), None, missing=True)
    evidence = _evidence(made, client=missing, ignored_password_file=Path("/h/.pgpass"))
    found = {trap.keyword: str(trap.text) for trap in setting_notes(made, evidence)}
    assert "does not exist" in found["sslcert"]
    assert "/h/.pgpass" in found["passfile"]


def test_rows_say_where_each_value_came_from() -> None:
    made = effective_parameters(
        {"host": "h", "sslmode": "require"}, {"password": Secret(SECRET)},
        {"HOME": "/nonexistent", "PGUSER": "ops"}, {"host": "profile", "sslmode": "form"},
    )  # fmt: skip
    rows = {r.setting.keyword: r for r in setting_rows(report(made))}
    assert str(rows["host"].origin) == "this profile"
    assert str(rows["sslmode"].origin) == "this form, not saved"
    assert str(rows["user"].origin) == "PGUSER"
    assert str(rows["ssl_min_protocol_version"].origin) == "libpq's default"
    assert not rows["ssl_min_protocol_version"].chosen
    text = report_as_text(report(made), diagnose(report(made)))
    assert "PGUSER" in text
    assert SECRET not in text


def test_every_stage_has_a_line() -> None:
    from azpg_gui.core.diagnosis import stage_lines

    assert len(stage_lines._LINES) == len(Stage)
