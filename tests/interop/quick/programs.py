"""Programs of one driver, each in its folder, run one after another by one process of its language.

A process reads ``cases.json``, a list of ``{"folder", "file", "password"}``, and prints a line of
JSON for each: ``{"printed": what the program printed, "failed": why it ended, or null}``.
"""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.interop.running import (
    BUILD,
    Ran,
    environment,
    filled,
    judged,
    program,
    put_program,
    run,
)
from tests.interop.situations import Case, Target

__all__ = ["COMMANDS", "run_together"]

HERE: Final = Path(__file__).parent

# psql is itself a process that begins and ends in no time.
COMMANDS: Final[Mapping[str, Sequence[str]]] = {
    "psql": (),
    "psycopg": ("{python}", str(HERE / "programs_here.py")),
    "asyncpg": ("{python}", str(HERE / "programs_here.py")),
    "node-postgres": ("node", str(HERE / "programs.mjs")),
    "jdbc": (
        "java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-Djdk.net.hosts.file={hosts}", "-cp", "/usr/share/java/postgresql.jar",
        str(HERE / "Programs.java"),
    ),
    "pdo": ("php", "-d", "display_errors=stderr", str(HERE / "programs.php")),
}  # fmt: skip


def run_together(
    driver: str, texts: Mapping[Case, str], targets: Mapping[Case, Target]
) -> list[Ran]:
    """What each came to, in the order of ``texts``."""
    one = program(driver)
    if not COMMANDS[driver]:
        return [run(one, text, case, targets[case]) for case, text in texts.items()]
    folder = BUILD / "run" / f"together-{driver}-{os.getpid()}"
    cases = []
    for case, text in texts.items():
        into = folder / f"{case.level.value}-{case.situation.value}"
        put_program(one, text, into)
        cases.append({"folder": str(into), "file": one.file, "password": targets[case].password})
    (folder / "home").mkdir(exist_ok=True)
    (folder / "cases.json").write_text(json.dumps(cases), "utf-8")
    names = sorted({aim.host for aim in targets.values()})
    (folder / "hosts").write_text("".join(f"127.0.0.1 {name}\n" for name in names))
    done = subprocess.run(
        filled(COMMANDS[driver], folder), cwd=folder, env=environment(one, folder, {}),
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(answers) == len(cases), done.stdout + done.stderr
    return [
        judged(answer["failed"] is None, answer["printed"], answer["failed"] or "")
        for answer in answers
    ]
