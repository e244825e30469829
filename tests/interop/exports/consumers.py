"""The programs exports are written for, each on one profile: what its session said, or why there is
none."""

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.interchange.formats import ExportFormat
from azpg_gui.core.secret import Secret
from azpg_gui.operations.export import export_profiles

__all__ = ["CONSUMERS", "PGADMIN", "Outcome", "pgadmin", "pgadmin_version"]

ROOT: Final = Path(__file__).resolve().parents[3]
PGADMIN: Final = ROOT / "build" / "interop" / "pgadmin"
_QUESTION: Final = "select version || ' ' || cipher from pg_stat_ssl where pid = pg_backend_pid()"
_OURS: Final = Path(__file__).with_name("pgadmin_session.py")
_CONFIG: Final = """
import os
DATA_DIR = os.environ["HOME"]
SERVER_MODE = False
MASTER_PASSWORD_REQUIRED = False
USE_OS_SECRET_STORAGE = False
LOG_FILE = os.path.join(DATA_DIR, "pgadmin4.log")
SQLITE_PATH = os.path.join(DATA_DIR, "pgadmin4.db")
SESSION_DB_PATH = os.path.join(DATA_DIR, "sessions")
STORAGE_DIR = os.path.join(DATA_DIR, "storage")
AZURE_CREDENTIAL_CACHE_DIR = os.path.join(DATA_DIR, "azure")
KERBEROS_CCACHE_DIR = os.path.join(DATA_DIR, "kerberos")
"""


class Outcome(NamedTuple):
    """Attributes:
    session: protocol and cipher; empty where it was refused.
    refusal: libpq's reason, without where it stood.
    """

    session: str = ""
    refusal: str = ""


def reason_of(text: str) -> str:
    """``certificate verify failed`` of a line that names places and programs before it."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    after = re.split(r"failed: |FATAL:  ", first)[-1]
    return after.removeprefix("SSL error: ").strip()


def _shell(home: Path, secret: Secret, command: str, **environ: str) -> Outcome:
    """In an empty environment, as a user who sends the file to somebody expects it."""
    clean = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C",
             "PGPASSWORD": secret.reveal(), "QUESTION": _QUESTION, **environ}  # fmt: skip
    done = subprocess.run(
        ["sh", "-c", command], env=clean, capture_output=True, text=True, check=False, timeout=60
    )
    if done.returncode == 0:
        return Outcome(session=done.stdout.strip())
    return Outcome(refusal=reason_of(done.stderr))


def service(profile: Profile, secret: Secret, home: Path) -> Outcome:
    path = home / "pg_service.conf"
    path.write_text(export_profiles([profile], ExportFormat.SERVICE).text)
    command = f'psql -X -w -Atc "$QUESTION" "service={profile.name}"'
    return _shell(home, secret, command, PGSERVICEFILE=str(path))


def variables(profile: Profile, secret: Secret, home: Path) -> Outcome:
    path = home / "x.env"
    path.write_text(export_profiles([profile], ExportFormat.ENVIRONMENT).text)
    return _shell(home, secret, f'. {path}; psql -X -w -Atc "$QUESTION"')


def uri(profile: Profile, secret: Secret, home: Path) -> Outcome:
    text = export_profiles([profile], ExportFormat.URI).text.splitlines()[1]
    return _shell(home, secret, 'psql -X -w -Atc "$QUESTION" "$URI"', URI=text)


CONSUMERS: Final[dict[str, Callable[[Profile, Secret, Path], Outcome]]] = {
    "psql service=": service, ". ./x.env; psql": variables, "psql URI": uri,
}  # fmt: skip


def pgadmin_version() -> str | None:
    """None where it is not installed."""
    python = PGADMIN / "bin" / "python"
    if not python.exists():
        return None
    code = "import importlib.metadata as m; print(m.version('pgadmin4'))"
    return subprocess.run(
        [str(python), "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


def pgadmin(
    profiles: list[Profile], secrets: dict[str, Secret], home: Path
) -> dict[str, tuple[Outcome, dict[str, object]]]:
    """pgAdmin loads the file by ``setup.py load-servers`` and connects each server by itself. By
    name: the outcome, and the parameters it kept."""
    place = next((PGADMIN / "lib").glob("python3*/site-packages/pgadmin4"))
    servers = home / "servers.json"
    servers.write_text(export_profiles(profiles, ExportFormat.PGADMIN).text)
    (home / "config_local.py").write_text(_CONFIG)
    environ = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C",
               "PYTHONPATH": f"{home}{os.pathsep}{place}"}  # fmt: skip

    def run(*arguments: str, text: str = "") -> str:
        done = subprocess.run(
            [str(PGADMIN / "bin" / "python"), *arguments], env=environ, input=text, check=True,
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
        return done.stdout

    setup = str(place / "setup.py")
    run(setup, "setup-db")
    loaded = run(setup, "load-servers", str(servers))
    assert f"{len(profiles)} Server(s)" in loaded, loaded
    revealed = {name: secret.reveal() for name, secret in secrets.items()}
    found = json.loads(run(str(_OURS), text=json.dumps(revealed)).splitlines()[-1])
    return {
        name: (
            Outcome(one.get("session", ""), reason_of(one.get("refused", ""))), one["parameters"]
        )
        for name, one in found.items()
    }  # fmt: skip
