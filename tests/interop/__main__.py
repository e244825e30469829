"""``make interop``: driver × level × situation, and whether ``azpg explain`` knows every refusal.

python -m tests.interop [DRIVER…] [--jobs N] [--page docs/drivers.md]
AZPG_POSTGRES_BIN=FOLDER python -m tests.interop --compare
    # against another server: what is different from the last run
"""

import argparse
import contextlib
import io
import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from azpg_gui.cli import main as azpg
from azpg_gui.core.strings.drivers import DRIVERS
from azpg_gui.core.strings.snippet import Level
from azpg_gui.practice.installation import find_installation
from tests.interop.outcome import Outcome, outcome_of
from tests.interop.page import page, record, table
from tests.interop.running import BUILD, FOLDERS, program, run, version_of
from tests.interop.situations import Case, Situation, target

RESULTS = BUILD / "results.json"
RECORD = BUILD.parent.parent / "resources" / "strings-run.json"


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.interop")
    parser.add_argument("drivers", nargs="*", metavar="DRIVER", default=FOLDERS)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--compare", action="store_true")
    chosen = parser.parse_args()
    versions = {name: version_of(name) for name in chosen.drivers}
    here = [name for name in chosen.drivers if versions[name] is not None]
    for situation in Situation:
        target(situation)  # before the threads: a server is started once
    cases = [Case(name, level, situation)
             for name in here for level in Level for situation in Situation]  # fmt: skip
    printed = {case: _printed(case) for case in cases}
    began = time.monotonic()
    with ThreadPoolExecutor(chosen.jobs) as pool:
        outcomes = list(pool.map(lambda case: _run(case, printed[case]), cases))
    seconds = time.monotonic() - began
    print(table(outcomes))
    missing = sorted(set(DRIVERS) - set(here))
    print(f"\nnot run: {', '.join(missing)}")
    wrong = [one for one in outcomes if one.wrong]
    for one in wrong:
        print(f"\n{one.case.driver} {one.case.level} {one.case.situation}: {one.wrong[:1500]}")
    told = {one.ran.refused_with for one in outcomes if one.ran and one.ran.refused_with}
    print(f"\n{len(here)} drivers, {len(outcomes)} runs in {seconds:.0f} s, {len(told)} refusals "
          f"in different words, {len(wrong)} wrong")  # fmt: skip
    if chosen.compare:
        _compare(outcomes)
    else:
        _keep(outcomes, versions)
    if chosen.page:
        results = json.loads(RESULTS.read_text("utf-8"))
        chosen.page.write_text(page(results), "utf-8")
        RECORD.write_text(json.dumps(record(results), indent=1) + "\n", "utf-8")
    return 1 if wrong else 0


def _run(case: Case, printed: Mapping[str, Any]) -> Outcome:
    if not printed["possible"]:
        return Outcome(case, impossible=str(printed["reason"]))
    aim = target(case.situation)
    return outcome_of(case, run(program(case.driver), printed["text"], case, aim))


def _printed(case: Case) -> Mapping[str, Any]:
    """As a user gets it."""
    out = io.StringIO()
    asked = ["strings", *target(case.situation).asked, "--for", case.driver]
    with contextlib.redirect_stdout(out):
        status = azpg([*asked, "--level", case.level.value, "--json"])
    assert status == 0, out.getvalue()
    (one,) = json.loads(out.getvalue())["strings"]
    assert one["password_in_text"] == (case.situation is Situation.PASSWORD_IN_IT), one
    return dict(one)


def _keep(outcomes: Sequence[Outcome], versions: Mapping[str, str | None]) -> None:
    """Beside what earlier runs of other drivers found."""
    kept = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {"drivers": {}}
    kept |= {"date": f"{datetime.now(UTC):%Y-%m-%d}", "server": _server_version()}
    for name, found in versions.items():
        mine = [one for one in outcomes if one.case.driver == name]
        levels: dict[str, dict[str, str]] = {level.value: {} for level in Level}
        for one in mine:
            levels[one.case.level.value][one.case.situation.value] = one.word
        kept["drivers"][name] = {
            "version": found,
            "levels": levels,
            "impossible": next((one.impossible for one in mine if one.impossible), ""),
            "known": dict(program(name).known),
            "refused_with": sorted({one.ran.refused_with for one in mine if one.ran}),
        }
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")


def _compare(outcomes: Sequence[Outcome]) -> None:
    """With what a run against another server found; its page names this one too."""
    kept = json.loads(RESULTS.read_text("utf-8"))
    different = []
    for one in outcomes:
        levels = kept["drivers"].get(one.case.driver, {}).get("levels", {})
        before = levels.get(one.case.level.value, {}).get(one.case.situation.value)
        if before != one.word:
            different.append(f"{one.case.driver} {one.case.level} {one.case.situation}: {one.word}")
    print(f"\nPostgreSQL {_server_version()}: {len(different)} different from {kept['server']}")
    print("".join(f"  {line}\n" for line in different), end="")
    found = {"runs": len(outcomes), "different": different}
    kept["also"] = {**kept.get("also", {}), _server_version(): found}
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")


def _server_version() -> str:
    done = subprocess.run(
        [str(find_installation().program("postgres")), "--version"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.split()[2]


if __name__ == "__main__":
    sys.exit(main())
