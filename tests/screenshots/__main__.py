"""make screenshots: pictures of every state, light and dark, English and Korean, 100 and 200 %.

    python -m tests.screenshots [--into FOLDER] [--only NAME] [--part PART]

Each combination is a process of its own, since Qt reads language and scale at its start. The names
in the pictures are invented; the servers are practice servers.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

from azpg_gui.core.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
VARIANTS = [
    (scheme, language, scale)
    for scheme in ("light", "dark")
    for language in LANGUAGES
    for scale in ("1", "2")
]
PARTS = ("states", "sequences", "extremes")
_SCREEN = {
    "name": "screen", "x": 0, "y": 0, "width": 3840, "height": 2400,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--only", default="")
    parser.add_argument("--part", choices=PARTS, action="append")
    parser.add_argument("--variant", nargs=2, metavar=("SCHEME", "LANGUAGE"))
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    if chosen.variant:
        scheme, language = chosen.variant
        return _take(chosen.into, scheme, language, chosen.part or PARTS)
    screen = chosen.into / "screen.json"  # Qt's own offscreen one has 800 by 800 pixels
    screen.write_text(json.dumps({"screens": [_SCREEN]}), "utf-8")
    for scheme, language, scale in VARIANTS:
        name = f"{scheme}-{language}-{scale}00"
        if chosen.only and chosen.only not in name:
            continue
        environ = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": scale,
            # Nobody's own text size, theme or geometry.
            "XDG_STATE_HOME": str(chosen.into / "state"),
        }
        subprocess.run(
            [sys.executable, "-P", __file__, "--into", str(chosen.into / name),
             "--variant", scheme, language, *(f"--part={part}" for part in chosen.part or ())],
            env=environ, check=True,
        )  # fmt: skip
        print(chosen.into / name)
    return 0


def _take(into: Path, scheme: str, language: str, parts: Collection[str]) -> int:
    from azpg_gui.app import build_application, build_window
    from azpg_gui.core.connection.profile import Environment, Profile, Trust
    from azpg_gui.core.storage.last_results import LastResult, LastResults
    from azpg_gui.core.storage.profiles import ProfileStore
    from azpg_gui.core.vocabulary import Verdict
    from azpg_gui.qt.theme.appearance import ThemeChoice
    from tests.screenshots import extremes, sequences, states

    into.mkdir(parents=True, exist_ok=True)
    application = build_application(["azpg-gui"], language, ThemeChoice(scheme))
    folder = tempfile.TemporaryDirectory()
    os.environ["HOME"] = folder.name
    store = ProfileStore(Path(folder.name) / "profiles.json")
    results = LastResults(Path(folder.name) / "last-results.json")
    azure = "postgres.database.azure.com"
    invented = [
        ("orders-prod", "production", f"orders.{azure}", "encrypted-and-proven", ""),
        ("billing-prod", "production", f"billing.{azure}", "encrypted-not-proven", ""),
        ("legacy-crm", "production", f"crm.{azure}", "failed", "chain"),
        ("orders-staging", "staging", f"orders-staging.{azure}", "encrypted-and-proven", ""),
        ("search-staging", "staging", f"search-staging.{azure}", "", ""),
    ]
    for number, (name, group, host, verdict, stage) in enumerate(invented):
        values = {"host": host, "user": "ops", "dbname": "orders", "port": "5432",
                  "sslmode": "require" if name == "billing-prod" else "verify-full"}  # fmt: skip
        environment = Environment(group)
        store.save(Profile(name, name, group, values, Trust.AZURE, environment=environment))
        if verdict:
            when = datetime.now(UTC) - timedelta(hours=number * 2, minutes=7)
            results.record(name, LastResult(Verdict(verdict), stage, when))
    window, controller = build_window(Path(folder.name))

    def spin(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            application.processEvents()
            time.sleep(0.01)

    def shoot(name: str, widget: object) -> None:
        spin(0.15)
        widget.grab().save(str(into / f"{name}.png"))  # type: ignore[attr-defined]

    window.show()
    controller.begin_background_work()
    spin(10, lambda: controller.loaded)
    spin(0.6)
    if "states" in parts:
        states.shoot_all(window, controller, Path(folder.name), shoot, spin)
    if "sequences" in parts:
        sequences.shoot_all(window, controller, shoot, spin)
    window.may_close = lambda: True
    window.close()
    if "extremes" in parts:
        extremes.shoot_all(Path(folder.name), build_window, shoot, spin)
    folder.cleanup()
    return 0


if __name__ == "__main__":
    sys.exit(main())
