"""Every finding is raised, each of its remedies is applied, and the finding is gone, or the remedy
says why not."""

import os
import shlex
import subprocess
from pathlib import Path

import pytest

from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.diagnosis.every_finding import CATALOGUE
from azpg_gui.core.diagnosis.model import Action, Finding, Remedy
from azpg_gui.core.probe.probe import ProbeOptions
from azpg_gui.core.probe.time_limits import Limits
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check
from azpg_gui.operations.form_files import write_copy
from tests.hostile.catalogue.findings import SITUATIONS, Elsewhere, Given, place

LIMITS = Limits(run=12, resolve=3, connect=3, ssl_request=1, handshake=3, login=2, session=2)
# Commands for this computer; those for a server or a name server are only shown here.
LOCAL = ("chmod ", "mv ")


def checked(given: Given, changes: dict[str, str] | None = None) -> Checked:
    """An empty value leaves its keyword out, as a remedy means it."""
    values = {k: v for k, v in {**given.values, **(changes or {})}.items() if v}
    secrets = {"password": Secret(given.password)} if given.password else {}
    environ = {**os.environ, **given.environ}
    parameters = effective_parameters(values, secrets, environ)
    options = ProbeOptions(LIMITS)
    return run(
        check(parameters, None, options, all_modes=given.all_modes, other_libpq=given.other_libpq)
    )


def found(result: Checked, code: str) -> Finding | None:
    return next((f for f in result.diagnosis.findings if f.code == code), None)


def test_every_code_has_a_row() -> None:
    assert set(SITUATIONS) == set(CATALOGUE)


@pytest.mark.parametrize("code", [c for c, row in SITUATIONS.items() if isinstance(row, Elsewhere)])
def test_the_tests_named_are_there(code: str) -> None:
    row = SITUATIONS[code]
    assert isinstance(row, Elsewhere)
    path, _, name = row.test.partition("::")
    text = (Path(__file__).parents[2] / path).read_text("utf-8")
    _, there, body = text.partition(f"def {name}(")
    assert there
    body = body.partition("\n\n\n")[0]
    assert code in body


@pytest.mark.parametrize(
    "code", [c for c, row in SITUATIONS.items() if not isinstance(row, Elsewhere)]
)
def test_remedies_of(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build = SITUATIONS[code]
    assert not isinstance(build, Elsewhere)
    with place(tmp_path / "place") as here:
        here.folder.mkdir()
        given = build(here)
        for name, value in given.environ.items():
            monkeypatch.setenv(name, value)
        result = checked(given)
        finding = found(result, code)
        assert finding is not None, [f.code for f in result.diagnosis.findings]
        assert any(map(_is_a_way_on, finding.remedies)), "nothing to do but to test again"
        for remedy in finding.remedies:
            offered = remedy.set or remedy.command or remedy.text
            assert offered or remedy.action is not Action.NONE
            _apply(given, code, remedy)


def _is_a_way_on(remedy: Remedy) -> bool:
    """A change, a command, or what to tell somebody else; to test again is none of these."""
    acts = remedy.action not in {Action.NONE, Action.RUN_AGAIN}
    return bool(remedy.set or remedy.command or remedy.text) or acts


def _apply(given: Given, code: str, remedy: Remedy) -> None:
    if remedy.set:
        again = checked(given, dict(remedy.set))
    elif remedy.action is Action.WRITE_COPY:
        again = checked(given, write_copy(*remedy.file))
    elif remedy.command and remedy.command.startswith(LOCAL):
        subprocess.run(shlex.split(remedy.command), check=True)
        again = checked(given)
    else:
        return
    left = found(again, code)
    assert left is None or remedy.note is not None, f"{remedy.label}: {left}"
