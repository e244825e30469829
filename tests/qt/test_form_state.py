"""The form's derived state, as a table."""

import pytest

from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate_file import load_certificate_file, load_certificates
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.secret import MASK
from azpg_gui.core.vocabulary import Verdict
from azpg_gui.operations.file_facts import FileJudgement
from azpg_gui.operations.roots_view import RootsView
from azpg_gui.qt.connection.form_state import Roots, derive, proven_by_azure_roots, roots_of
from azpg_gui.qt.connection.further_settings import (
    Fault,
    Keywords,
    Row,
    judge,
    rows_of,
    rows_of_text,
    taken,
    without_secrets,
)

BUNDLE = azure_bundle(None)
AZURE = "a.postgres.database.azure.com"


@pytest.mark.parametrize(
    ("values", "trust", "roots", "states", "proposal"),
    [
        (
            {"host": AZURE, "sslmode": "verify-full"},
            Trust.AZURE,
            "usable",
            "plain plain plain",
            False,
        ),
        (
            {"host": AZURE, "sslmode": "verify-full"},
            Trust.FILE,
            "unusable",
            "plain plain plain",
            True,
        ),
        ({"host": AZURE, "sslmode": "require"}, Trust.AZURE, "usable", "plain plain bad", True),
        (
            {"host": AZURE, "sslmode": "require"},
            Trust.LIBPQ_PLACE,
            "missing",
            "plain bad bad",
            True,
        ),
        (
            {"host": AZURE, "sslmode": "prefer"},
            Trust.LIBPQ_PLACE,
            "missing",
            "warning bad bad",
            True,
        ),
        ({"host": AZURE, "sslmode": "prefer"}, Trust.FILE, "usable", "warning warning bad", True),
        ({"host": AZURE, "sslmode": "disable"}, Trust.AZURE, "usable", "bad bad bad", True),
        ({"host": AZURE, "sslmode": "verify-ca"}, Trust.AZURE, "usable", "plain plain bad", True),
        (
            {"host": AZURE, "sslmode": "verify-full"},
            Trust.SYSTEM,
            "usable",
            "plain plain plain",
            True,
        ),
        (
            {"host": "db.example", "sslmode": "require"},
            Trust.SYSTEM,
            "usable",
            "plain plain bad",
            False,
        ),
        (
            {"host": AZURE, "hostaddr": "127.0.0.1"},
            Trust.FILE,
            "usable",
            "plain plain plain",
            False,
        ),
        ({}, Trust.AZURE, "usable", "plain plain plain", False),
    ],
)
def test_before_a_test_nothing_is_green(
    values: dict[str, str], trust: Trust, roots: str, states: str, proposal: bool
) -> None:
    state = derive(Profile("1", "n", values=values, trust=trust), roots=Roots(roots))
    assert " ".join(proof.state for proof in state.proofs) == states
    assert state.proposal == proposal
    assert state.testable == bool(values)
    # In the future tense, each of them.
    for proof in state.proofs:
        assert "will" in str(proof.title), proof
    # A failed or stopped test proves nothing either.
    for verdict in (Verdict.FAILED, Verdict.STOPPED, None):
        again = derive(
            Profile("1", "n", values=values, trust=trust), roots=Roots(roots), verdict=verdict
        )
        assert again == state


@pytest.mark.parametrize(
    ("sslmode", "roots", "verdict", "states"),
    [
        ("verify-full", "usable", "encrypted-and-proven", "good good good"),
        ("verify-full", "usable", "encrypted-endpoint-proven", "warning good good"),
        ("verify-full", "usable", "encrypted-to-middle-box", "warning good bad"),
        ("verify-ca", "usable", "encrypted-not-proven", "good good bad"),
        ("require", "usable", "encrypted-not-proven", "good good bad"),
        ("require", "missing", "encrypted-not-proven", "good bad bad"),
        ("prefer", "usable", "encrypted-not-proven", "good warning bad"),
        ("prefer", "usable", "not-encrypted", "bad bad bad"),
        ("disable", "usable", "not-encrypted", "bad bad bad"),
    ],
)
def test_after_a_test_what_it_proved(sslmode: str, roots: str, verdict: str, states: str) -> None:
    profile = Profile("1", "n", values={"host": AZURE, "sslmode": sslmode}, trust=Trust.FILE)
    state = derive(profile, roots=Roots(roots), verdict=Verdict(verdict))
    assert " ".join(proof.state for proof in state.proofs) == states
    assert not any("will" in str(proof.title) for proof in state.proofs)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_its_proofs(verdict: Verdict) -> None:
    profile = Profile("1", "n", values={"host": AZURE, "sslmode": "verify-full"})
    state = derive(profile, roots=Roots.USABLE, verdict=verdict)
    ahead = derive(profile, roots=Roots.USABLE)
    assert (state == ahead) == (verdict in {Verdict.FAILED, Verdict.STOPPED})


def test_a_file_libpq_cannot_use_is_said_where_the_issuer_is_promised() -> None:
    profile = Profile("1", "n", values={"host": AZURE, "sslmode": "verify-full"}, trust=Trust.FILE)
    issuer = derive(profile, roots=Roots.UNUSABLE).proofs[1]
    assert str(issuer.text) == "Not with this file: see above."


KNOWN = frozenset({"hostaddr", "sslsni", "options", "host", "password", "connect_timeout"})


@pytest.mark.parametrize(
    ("text", "settings", "faults", "problem"),
    [
        ("", {}, [], ""),
        ("hostaddr = 10.0.0.4\n\n sslsni=0 ", {"hostaddr": "10.0.0.4", "sslsni": "0"}, [], ""),
        ("hostaddr=10.0.0.4 sslsni=0", {"hostaddr": "10.0.0.4", "sslsni": "0"}, [], ""),
        ("options='-c a=b' sslsni=0", {"options": "-c a=b", "sslsni": "0"}, [], ""),
        ("options = -c a=b", {"options": "-c a=b"}, [], ""),
        ("nonsense", {}, [Fault.NO_KEYWORD], "Name a keyword"),
        ("sslsni = 1\nsslsni = 0", {"sslsni": "1"}, [Fault.TWICE], "stands here twice"),
        ("sslsni=1\npassword = x", {"sslsni": "1"}, [Fault.SECRET], "holds a secret"),
        ("pwd=x", {}, [Fault.SECRET], "holds a secret"),
        ("passwort=x", {}, [Fault.SECRET], "holds a secret"),
        ("Password=x", {}, [Fault.SECRET], "holds a secret"),
        ("PGPASSWORD=x", {}, [Fault.SECRET], "holds a secret"),
        ("host = x", {}, [Fault.OWN_FIELD], "field of its own"),
        ("sslmod = x", {}, [Fault.UNKNOWN], "libpq knows no setting “sslmod”"),
        ("of_a_file = y", {"of_a_file": "y"}, [Fault.UNKNOWN], "stays as the file has it"),
        (f"old_pwd = {MASK}", {"old_pwd": "hunter2"}, [], ""),  # of the file, masked, kept
        (f"pwd = {MASK}", {}, [Fault.SECRET], "holds a secret"),
    ],
)
def test_more_settings(
    text: str, settings: dict[str, str], faults: list[Fault], problem: str
) -> None:
    kept = {"of_a_file": "x", "old_pwd": "hunter2"}
    keywords = Keywords({"host"}, KNOWN, kept)
    rows = rows_of_text(text)
    found = judge(rows, keywords)
    assert taken(found) == settings
    assert [judged.row for judged in found] == list(rows)  # none is dropped
    assert [judged.fault for judged in found if judged.fault] == faults
    assert all(problem in str(judged.problem) for judged in found if judged.fault)
    shown = rows_of(taken(found), {"host"})
    assert "hunter2" not in str(shown)
    assert taken(judge(shown, keywords)) == settings


@pytest.mark.parametrize(
    ("typed", "meant"), [("connect_timout", "connect_timeout"), ("sslsnii", "sslsni"), ("x", "")]
)
def test_a_keyword_that_was_meant_is_named(typed: str, meant: str) -> None:
    (judged,) = judge([Row(typed, "1")], Keywords(known=KNOWN))
    assert judged.meant == meant


@pytest.mark.parametrize(
    ("text", "rest", "secrets"),
    [
        ("a=1\npwd=hunter2\nb=2", "a=1\nb=2", [("pwd", "hunter2")]),
        ("a=1 pwd=hunter2 b=2", "a=1\nb=2", [("pwd", "hunter2")]),
        ("PGPASSWORD = hunter2", "", [("PGPASSWORD", "hunter2")]),
        ("sslpassword=x\npassword=y", "", [("sslpassword", "x"), ("password", "y")]),
        ("password =", "password =", []),  # nothing yet
        ("krbsrvname = pwd", "krbsrvname = pwd", []),
        (f"old_pwd = {MASK}", f"old_pwd = {MASK}", []),
    ],
)
def test_secrets_are_taken_out_of_more_settings(
    text: str, rest: str, secrets: list[tuple[str, str]]
) -> None:
    left, found = without_secrets(rows_of_text(text), {"old_pwd": "hunter2"})
    assert left == rows_of_text(rest)
    assert [(keyword, secret.reveal()) for keyword, secret in found] == secrets


def _judged(keyword: str, *, usable: bool) -> FileJudgement:
    return FileJudgement(keyword, "/a/file", usable=usable, text=(), cures=())


@pytest.mark.parametrize(
    ("view", "roots"),
    [
        (RootsView(None, None), Roots.MISSING),
        (RootsView(BUNDLE, load_certificate_file(BUNDLE)), Roots.USABLE),
        (RootsView(BUNDLE, load_certificates(b"")), Roots.MISSING),
        (
            RootsView(
                BUNDLE, load_certificate_file(BUNDLE), (_judged("sslrootcert", usable=False),)
            ),
            Roots.UNUSABLE,
        ),
        (
            RootsView(
                BUNDLE, load_certificate_file(BUNDLE), (_judged("sslrootcert", usable=True),)
            ),
            Roots.USABLE,
        ),
        (
            RootsView(BUNDLE, load_certificate_file(BUNDLE), (_judged("sslcert", usable=False),)),
            Roots.USABLE,
        ),
    ],
)
def test_what_stands_behind_the_choice_of_roots(view: RootsView, roots: Roots) -> None:
    assert roots_of(view) is roots


def test_the_proposal_changes_the_mode_and_the_roots_only() -> None:
    values = {"host": AZURE, "sslmode": "require", "sslrootcert": "/a/file", "user": "ops"}
    taken = proven_by_azure_roots(Profile("one", "orders", values=values, trust=Trust.FILE))
    assert taken.trust is Trust.AZURE
    assert taken.values == {"host": AZURE, "sslmode": "verify-full", "user": "ops"}
