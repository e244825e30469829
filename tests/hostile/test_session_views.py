"""Every answer to the question for the server's own view, over real TLS (``catalogue``)."""

import os
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.formats.json import report_as_json
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.operations.check import Checked, check
from tests.hostile.catalogue.session_views import ENDPOINT, PROVEN, SESSION_VIEWS, ViewCase
from tests.support.pki import make
from tests.support.sockets import server
from tests.support.speaking_postgres import Answers, talking
from tests.support.tls_sockets import speaking_tls

HOST = "db.test"
LIMITS = Limits(run=20, resolve=5, connect=5, ssl_request=5, handshake=5, login=5, session=5)
LEAF = make(HOST, names=(HOST,))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("roots") / "root.crt"
    path.write_bytes(LEAF.pem)
    return path


def checked(answers: Answers, root: Path, **changes: str) -> Checked:
    with server(speaking_tls([LEAF], talking(answers))) as watched:
        values = {"host": HOST, "hostaddr": "127.0.0.1", "port": str(watched.port), "user": "u",
                  "sslmode": "verify-full", "sslrootcert": str(root), **changes}  # fmt: skip
        given = effective_parameters(values, {}, {"HOME": "/nonexistent", "PATH": os.defpath})
        return run(check(given, None, ProbeOptions(LIMITS)))


@pytest.mark.parametrize("case", SESSION_VIEWS, ids=lambda case: case.name)
def test_verify_full(case: ViewCase, root: Path) -> None:
    result = checked(case.answers, root)
    assert result.diagnosis.verdict.value == case.verdict
    assert result.diagnosis.outcome.value == "connected"
    document = report_as_json(result.report, result.diagnosis)
    assert document["reaches_server"] is {PROVEN: True, ENDPOINT: None}.get(case.verdict, False)
    assert case.words in document["reaches_server_reason"]
    state = result.report.record(Stage.SESSION).state
    assert state is (StageState.PASSED if case.verdict == PROVEN else StageState.WARNING)
    codes = {finding.code for finding in result.diagnosis.findings}
    assert ("server-view-unknown" in codes) is (case.verdict == ENDPOINT)
    assert document["client_certificate"]["presented"] is False
    assert document["client_certificate"]["seen_by_server"] is None
    text = report_as_text(result.report, result.diagnosis)
    assert ("server proven\n" in text) is (case.verdict == PROVEN)


@pytest.mark.parametrize("name", ["no rows", "the view is refused", "bits are ²"])
def test_below_verify_full_the_silence_is_said_too(name: str, root: Path) -> None:
    case = next(case for case in SESSION_VIEWS if case.name == name)
    result = checked(case.answers, root, sslmode="require", sslrootcert="/nonexistent/root.crt")
    assert result.diagnosis.verdict.value == "encrypted-not-proven"
    assert "server-view-unknown" in {f.code for f in result.diagnosis.findings}


def test_copying_is_no_answer_and_no_endless_loop(root: Path) -> None:
    """CopyInResponse: libpq hands the same result out again and again."""
    copying = Answers(b"G\0\0\0\x07\0\0\0")
    result = checked(copying, root)
    assert result.diagnosis.failed_stage is Stage.SESSION
