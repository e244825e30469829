"""Yes, no and not known of every server in the catalogue, in the report's three forms."""

import os
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.formats.json import report_as_json
from azpg_gui.core.diagnosis.formats.markdown import report_as_markdown
from azpg_gui.core.diagnosis.formats.text import report_as_text
from azpg_gui.core.diagnosis.mode_rows import mode_rows
from azpg_gui.core.probe.all_modes import reaches, try_all_modes
from azpg_gui.core.probe.evidence.login import LibpqAttempt
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.libpq_attempt import AttemptPlan, attempt
from azpg_gui.operations.check import Checked
from tests.hostile.catalogue.all_modes import MODES, ModesCase
from tests.support.pki import make
from tests.support.reports import report
from tests.support.sockets import server

SIGNS = {True: "y", False: "n", None: "?"}
WORDS = {True: "yes", False: "no", None: "not known"}


def given_for(port: int, **changes: str) -> ConnectionParameters:
    values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(port), "user": "u",
              "dbname": "d", "sslmode": "require", "gssencmode": "disable",
              "sslrootcert": "/nonexistent/root.crt", **changes}  # fmt: skip
    return effective_parameters(values, {}, {"HOME": "/nonexistent", "PATH": os.defpath})


def tried(case: ModesCase, **changes: str) -> Checked:
    with server(case.behaviour) as watched:
        given = given_for(watched.port, **changes)
        modes = run(try_all_modes(given, Address("127.0.0.1", 4), case.limit))
    made = report(given)
    return Checked(made, diagnose(made, modes), modes)


@pytest.mark.parametrize("case", MODES, ids=lambda case: case.name)
def test_three_answers(case: ModesCase) -> None:
    result = tried(case)
    document = report_as_json(result.report, result.diagnosis, result.modes)
    assert document["plaintext_accepted"] is case.plaintext
    assert document["enforced"] is case.enforced, document["enforced_reason"]
    assert case.words in document["enforced_reason"]
    protocols = document["protocols"]
    assert list(protocols) == ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"]
    assert "".join(SIGNS[v] for v in protocols.values()) == case.versions, document
    assert all(document["protocol_reasons"].values())
    connects = [row["connects"] for row in document["modes"][:4]]
    assert "".join(SIGNS[c] for c in connects) == case.modes, document["modes"]
    for row in document["modes"]:
        assert row["reason"]
        if row["connects"] is not True:
            assert not row["encrypted"]
            assert not row["verified"]
    text = report_as_text(result.report, result.diagnosis, result.modes)
    assert f"TLS enforced: {WORDS[case.enforced]}" in text
    assert f"TLSv1.3 {WORDS[protocols['TLSv1.3']]}" in text
    markdown = report_as_markdown(result.report, result.diagnosis, result.modes)
    assert f"| TLS enforced | {WORDS[case.enforced]} |" in markdown
    assert f"| TLSv1.1 | {WORDS[protocols['TLSv1.1']]} |" in markdown


@pytest.mark.parametrize(
    ("changes", "words", "refused"),
    [
        ({"sslmode": "verify-full", "sslrootcert": "system"}, "used with sslrootcert=system", 5),
        ({"sslnegotiation": "direct"}, "used with sslnegotiation=direct", 3),
        ({"gssencmode": "require"}, "GSSAPI encryption required", 6),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
@pytest.mark.parametrize("name", ["no encryption", "German", "plaintext is taken"])
def test_a_setting_that_forbids_a_mode_hides_nothing_of_the_server(
    name: str, changes: dict[str, str], words: str, refused: int
) -> None:
    """libpq refuses the weak modes before it asks anybody; the server is asked all the same."""
    case = next(case for case in MODES if case.name == name)
    result = tried(case, **changes)
    document = report_as_json(result.report, result.diagnosis, result.modes)
    assert document["plaintext_accepted"] is case.plaintext
    assert document["enforced"] is case.enforced, document["enforced_reason"]
    rows = document["modes"][:refused]
    for row in rows:
        assert row["connects"] is False
        assert words in row["reason"]
        assert "weak sslmode" not in row["reason"] or f'"{row["sslmode"]}"' in row["reason"]


@pytest.mark.parametrize("name", ["no encryption", "German", "turned away both ways"])
def test_a_root_that_does_not_fit_hides_nothing_of_the_server(name: str, tmp_path: Path) -> None:
    """libpq leaves before the server says what it makes of the user: asked again without the root,
    which is no row of a mode."""
    case = next(case for case in MODES if case.name == name)
    other = tmp_path / "other.crt"
    other.write_bytes(make("Other Root", ca=True).pem)
    result = tried(case, sslrootcert=str(other))
    document = report_as_json(result.report, result.diagnosis, result.modes)
    assert document["enforced"] is case.enforced, document["enforced_reason"]
    assert case.words in document["enforced_reason"]
    assert "certificate verify failed" in document["modes"][3]["reason"]


def test_nothing_weaker_than_was_asked_for_is_recommended() -> None:
    """The certificate is nobody's: require connects, verify-full does not."""
    case = next(case for case in MODES if case.name == "plaintext is taken")
    for asked, recommended in (
        ("verify-full", []), ("verify-ca", []), ("require", ["require"]), ("prefer", ["require"]),
    ):  # fmt: skip
        result = tried(case, sslmode=asked)
        document = report_as_json(result.report, result.diagnosis, result.modes)
        assert document["modes"][3]["connects"] is True
        shown = [row["sslmode"] for row in document["modes"] if row["recommended"]]
        assert shown == recommended, asked
        text = report_as_text(result.report, result.diagnosis, result.modes)
        assert ("← use this" in text) is bool(recommended)


# Servers that go wrong in one way, each at another moment; after N this catalogue's fall silent.
FALLING_BACK = (
    "no encryption", "plaintext gets past the sign-in", "TLS gets past the sign-in",
    "plaintext fails in the sign-in", "full for this role", "plaintext is closed",
    "too many clients", "turned away both ways", "alert handshake_failure",
    "a reset at the ClientHello", "S and HTTP", "an error before TLS",
    "closed at the request for TLS", "closed in the sign-in over TLS",
    "starting up", "TLS is starting up", "a library is missing",
)  # fmt: skip


@pytest.mark.parametrize("name", FALLING_BACK)
def test_allow_and_prefer_go_on_where_libpq_does(name: str) -> None:
    """Both are put together from two attempts. libpq is asked beside them, in one."""
    case = next(case for case in MODES if case.name == name)
    with server(case.behaviour) as watched:
        given = given_for(watched.port)
        address = Address("127.0.0.1", 4)
        rows = mode_rows(run(try_all_modes(given, address, case.limit)))
        for mode in (SslMode.ALLOW, SslMode.PREFER):
            (row,) = (row for row in rows if row.sslmode is mode)
            tried = run(attempt(given, address, AttemptPlan(mode, with_secret=False), case.limit))
            assert isinstance(tried, LibpqAttempt)
            assert reaches(tried) is bool(row.connects), (mode, row.reason, tried.message)
