"""Two windows save without end and are killed at random moments; what they acknowledged is there.

Usage: python -m tests.support.killing_windows COUNT
Prints one JSON object: kills, saves acknowledged, and what was lost (a list that must be empty).
"""

import contextlib
import json
import os
import random
import select
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.file_versions import earlier_versions
from azpg_gui.core.storage.drafts import Draft, DraftStore
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.profiles import ProfileStore
from azpg_gui.core.vocabulary import Verdict

NOW = datetime(2026, 11, 24, tzinfo=UTC)
BOTH = ("a", "b")


@dataclass
class Tally:
    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)


def main(count: int) -> Tally:
    tally = Tally()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        reached = dict.fromkeys(BOTH, 0)
        floor = {name: [0, 0, 0] for name in BOTH}
        save(folder, "a", 0)  # everything is loaded before the children are made
        save(folder, "b", 0)
        while tally.kills < count:
            windows = {name: _window(folder, name, max(floor[name])) for name in BOTH}
            if not tally.kills:  # once both get through, however busy the machine is
                for _, heard in windows.values():
                    select.select([heard], [], [])
            time.sleep(random.uniform(0, random.choice((0.06, 0.06, 0.4))))
            for name in random.sample(BOTH, 2):
                child, heard = windows[name]
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                with os.fdopen(heard, encoding="ascii") as file:
                    numbers = [int(line) for line in file.read().split("\n")[:-1]]
                tally.kills += 1
                tally.acknowledged += len(numbers)
                reached[name] = max([reached[name], *numbers])
            _look(folder, reached, floor, tally)
    return tally


def save(folder: Path, name: str, number: int) -> None:
    """What a window does: a save, a test in the history, and a draft."""
    ProfileStore(folder / "profiles.json").save(Profile(name, f"{name} {number}"))
    seen = HistoryEntry(NOW, Verdict.STOPPED, "", f"{name}{number}", "", "", "", "", ())
    History(folder / "history.json").record(name, seen)


def _window(folder: Path, name: str, number: int) -> tuple[int, int]:
    heard, says = os.pipe()
    child = os.fork()
    if child:
        os.close(says)
        return child, heard
    with contextlib.suppress(BaseException):
        drafts = DraftStore(folder / "drafts")
        while True:
            number += 1
            save(folder, name, number)
            drafts.keep(Draft(Profile(f"draft of {name}", str(number))))
            os.write(says, b"%d\n" % number)
    os._exit(1)


def _look(folder: Path, reached: dict[str, int], floor: dict[str, list[int]], tally: Tally) -> None:
    """Nothing acknowledged is gone, and nothing that was there once goes back."""
    loaded = ProfileStore(folder / "profiles.json").load()
    if loaded.trouble is not None:
        tally.lost.append(str(loaded.trouble))
    for version in earlier_versions(folder / "profiles.json"):
        json.loads(version.read_bytes())
    history = History(folder / "history.json").load_all()
    recovering = DraftStore(folder / "drafts")
    drafts = {d.profile.identifier: int(d.profile.name) for d in recovering.recover().drafts}
    recovering.close()
    for name, number in reached.items():
        profile = loaded.find(name)
        saved = int(profile.name.split()[1]) if profile is not None else -1
        tested = int(history[name][-1].host.removeprefix(name)) if history.get(name) else -1
        drafted = drafts.get(f"draft of {name}", 0)
        found = [saved, tested, drafted]
        if min(found) < number or any(
            now < then for now, then in zip(found, floor[name], strict=True)
        ):
            tally.lost.append(f"{name} {number}, {floor[name]}: {found}")
        floor[name] = found
    left = [path.name for path in folder.rglob("*.new")]
    if left:
        tally.lost.append(f"left {left}")


if __name__ == "__main__":
    print(json.dumps(vars(main(int(sys.argv[1])))))  # noqa: T201
