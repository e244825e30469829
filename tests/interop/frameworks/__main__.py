"""``make interop``: the lines and the proof of each framework's page of the help, as they are
printed, inside a project of that framework, on practice servers.

    python -m tests.interop.frameworks [FRAMEWORK…]

A folder holds ``project.sh``. It makes the project in the current folder, puts ``lines.txt`` where
the page says, runs the command of ``proof.txt``, and fails where that fails. ``version.sh`` prints
the framework's version, or fails where it is not here: it is *not run* then.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.explanations.explain import explain
from azpg_gui.core.help.frameworks import FRAMEWORKS
from azpg_gui.core.help.page import Page
from tests.interop.running import BUILD, python_of_drivers
from tests.interop.situations import CODES, Situation, Target, server_values, target

HERE = Path(__file__).parent
RESULTS = BUILD / "results.json"
SITUATIONS = (
    Situation.GOOD, Situation.NO_TLS, Situation.WRONG_HOST, Situation.UNKNOWN_ISSUER,
    Situation.EXPIRED, Situation.MISSING_INTERMEDIATE,
)  # fmt: skip
_TRUE = re.compile(r"\btrue\b.*TLSv1\.[23]", re.IGNORECASE | re.DOTALL)
# What stands for a value in the pages; "USER": is Django's own word.
_PLACEHOLDERS = {
    r"SERVER\.postgres\.database\.azure\.com": "host",
    r"\b5432\b": "port",
    r"(?<![A-Z_])DATABASE(?![A-Z_])": "dbname",
    r'(?<![A-Z_])USER(?![A-Z_]|":)': "user",
    r"/etc/ssl/azure-roots\.pem": "sslrootcert",
}


def main() -> int:
    asked = sys.argv[1:]
    found: dict[str, dict[str, object]] = {}
    for page in FRAMEWORKS:
        if not asked or page.name in asked:
            found[page.name] = _run_all(page)
    _keep(found)
    wrong = [name for name, one in found.items() if "wrong" in one]
    print(f"\n{sum(bool(one['version']) for one in found.values())} frameworks, {len(wrong)} wrong")
    return 1 if wrong else 0


def _run_all(page: Page) -> dict[str, object]:
    version = _version(page.name)
    if version is None:
        print(f"{page.name:8}  not run")
        return {"version": None}
    words: dict[str, str] = {}
    wrong: list[str] = []
    for situation in SITUATIONS:
        words[situation.value], why = _run(page, situation)
        wrong += [f"{situation}: {why}"] if why else []
    print(f"{page.name:8}  {version:8}", *(f"{name} {word}" for name, word in words.items()))
    print("".join(f"  {one}\n" for one in wrong), end="")
    result: dict[str, object] = {"version": version, "situations": words}
    return {**result, "wrong": wrong} if wrong else result


def _version(name: str) -> str | None:
    script = HERE / name / "version.sh"
    if not script.exists():
        return None
    done = subprocess.run(
        ["sh", str(script)], env=_environment(BUILD, None), capture_output=True, text=True,
        check=False, cwd=BUILD, timeout=600,
    )  # fmt: skip
    return done.stdout.split()[-1] if done.returncode == 0 and done.stdout.split() else None


def _run(page: Page, situation: Situation) -> tuple[str, str]:
    """What it did, and what should not have happened."""
    aim, values = target(situation), server_values(situation)
    folder = BUILD / "run" / f"framework-{page.name}" / situation.value
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "home").mkdir(parents=True)
    (folder / "hosts").write_text(f"127.0.0.1 {aim.host}\n")
    blocks = [str(block.words) for block in page.blocks if isinstance(block.words, str)]
    project = folder / "project"
    project.mkdir()
    (project / "lines.txt").write_text(_filled(blocks[0], values) + "\n")
    (project / "proof.txt").write_text(_filled(blocks[-1], values) + "\n")
    done = subprocess.run(
        ["sh", str(HERE / page.name / "project.sh")], env=_environment(folder, aim), cwd=project,
        capture_output=True, text=True, errors="replace", check=False, timeout=300,
    )  # fmt: skip
    said = f"{done.stdout}\n{done.stderr}"[-20_000:]
    if done.returncode == 0 and _TRUE.search(done.stdout):
        wrong = "" if situation is Situation.GOOD else "connected, and had to refuse"
        return "connects", wrong
    if situation is Situation.GOOD:
        return "WRONG", f"did not connect: {said[-1500:]}"
    causes = {cause.code for cause in explain(said).causes}
    wrong = "" if causes & CODES[situation] else f"azpg explain says {causes} of: {said[-1500:]}"
    return "refuses", wrong


def _filled(text: str, values: Mapping[str, str]) -> str:
    for pattern, name in _PLACEHOLDERS.items():
        text = re.sub(pattern, lambda _found, name=name: values[name], text)  # type: ignore[misc]
    return text


def _environment(folder: Path, aim: Target | None) -> dict[str, str]:
    """``_HOSTS`` is for ``LD_PRELOAD`` where a project is run, not where it is made."""
    python = python_of_drivers()
    known = {
        "PATH": f"{python.parent}:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(folder / "home"),
        "LANG": "C.UTF-8", "FRAMEWORK": str(HERE), "BUILD": str(BUILD),
        "NSS_WRAPPER_HOSTS": str(folder / "hosts"),
        **{name: os.environ[name] for name in ("TMPDIR",) if name in os.environ},
    }  # fmt: skip
    if aim is None:
        return known
    return {
        **known, "DATABASE_PASSWORD": aim.password, "DB_PASSWORD": aim.password,
        "DB_DATABASE": "postgres", "DB_USERNAME": "practice",
    }  # fmt: skip


def _keep(found: Mapping[str, object]) -> None:
    kept = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {"drivers": {}}
    kept["date"] = f"{datetime.now(UTC):%Y-%m-%d}"
    kept["frameworks"] = {**kept.get("frameworks", {}), **found}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
