"""make bench: the figures this project promises. Ratios first: a single time says little.

python -m tests.bench [--json FILE]
"""

import argparse
import asyncio
import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]

from azpg_gui.core.concurrency.event_loop import run  # noqa: E402
from azpg_gui.core.connection.conninfo import format_conninfo  # noqa: E402
from azpg_gui.core.connection.precedence import effective_parameters  # noqa: E402
from azpg_gui.core.probe.all_modes import try_all_modes  # noqa: E402
from azpg_gui.core.probe.evidence.network import Address  # noqa: E402
from azpg_gui.core.probe.stage_record import StageRecord  # noqa: E402
from azpg_gui.core.vocabulary import Stage, StageState  # noqa: E402
from azpg_gui.operations.check import check  # noqa: E402
from azpg_gui.practice.scenarios import Scenario  # noqa: E402
from azpg_gui.practice.server import start_server  # noqa: E402
from tests.bench.first_frame import BARE, checkout, real_starts  # noqa: E402
from tests.support.pki import make  # noqa: E402
from tests.support.relay import delaying_relay  # noqa: E402
from tests.support.scram_server import demanding_rounds  # noqa: E402
from tests.support.sockets import Watched, sending, server, silent  # noqa: E402
from tests.support.tls_sockets import speaking_tls  # noqa: E402

_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(["empty"])
window = QMainWindow()
"""
_OURS = """
import gc
gc.disable()  # as azpg_gui.__main__ does
from azpg_gui.app import build_application, first_frame
application = build_application(["azpg-gui"], "en")
window = first_frame(application)
"""
_SHOWN = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
def done():
    from tests.support.measured import leave_with
    leave_with(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
window.show()
QTimer.singleShot(0, done)
application.exec()
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    figures: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        figures["stop to closed socket, ms (goal 200)"] = stop_times()
        figures["start-up beside a bare PySide6 window (goal 1.3, at most 1.5)"] = start_up()
        figures["the real start beside it, under Xvfb (goal 1.3)"] = real_starts(checkout())
        figures["longest gap between timer ticks, ms (goal 16, never 50)"] = gui_gap()
        figures["all modes beside the slowest attempt at 50 ms (goal 1.5)"] = all_modes()
        figures["kills while root.crt is written (damaged must be 0)"] = kills()
        figures["at a server that demands endless SCRAM (Stop 200 ms, gap 50 ms)"] = endless_scram()
        figures["peak memory of downloads without an end, MB more"] = downloads()
        figures["list of 10,000 profiles"] = profile_list()
        figures |= command_line()
    print(json.dumps(figures, indent=2))
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n")
    return 0


def kills() -> dict[str, int]:
    """A thousand writers killed at random moments, and what each left behind."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-P", str(ROOT / "tests/support/killing.py"), "1000", folder],
            cwd=ROOT, capture_output=True, text=True, check=True,
        )  # fmt: skip
    found: dict[str, int] = json.loads(done.stdout)
    return found


def all_modes() -> dict[str, float]:
    """Wall time of all attempts side by side over the slowest of them, 50 ms there and back."""
    ratios: list[float] = []
    walls: list[float] = []
    with start_server(Scenario.GOOD) as practice, delaying_relay(practice.port, 0.025) as port:
        values = {**practice.values, "port": str(port)}
        parameters = effective_parameters(values, {"password": practice.password}, os.environ)
        for _ in range(20):
            began = time.perf_counter()
            seen = run(try_all_modes(parameters, Address("127.0.0.1", 4), 20.0))
            wall = (time.perf_counter() - began) * 1000
            times = [attempt.milliseconds for attempt in seen.attempts.values()]
            slowest = max(*times, *(tried.milliseconds for tried in seen.versions.values()))
            walls.append(wall)
            ratios.append(wall / slowest)
    return {
        "ratio median": round(statistics.median(ratios), 2),
        "ratio worst": round(max(ratios), 2),
        "wall ms median": round(statistics.median(walls), 1),
    }


def stop_times() -> dict[str, float]:
    """Median and worst of 20 stops at each stage that waits for a server."""
    cases: dict[str, tuple[Callable[..., None], str, Stage]] = {
        "ssl_request": (silent, "require", Stage.SSL_REQUEST),
        "handshake": (sending(b"S"), "require", Stage.HANDSHAKE),
        "login": (silent, "disable", Stage.LOGIN),
    }
    found: dict[str, float] = {}
    for name, (behaviour, mode, stage) in cases.items():
        times = [_stop_once(behaviour, mode, stage) for _ in range(20)]
        found[f"{name} median"] = round(statistics.median(times), 2)
        found[f"{name} worst"] = round(max(times), 2)
    return found


def _stop_once(behaviour: Callable[..., None], mode: str, stage: Stage) -> float:
    running: set[Stage] = set()

    class Observer:
        def stage_changed(self, record: StageRecord) -> None:
            if record.state is StageState.RUNNING:
                running.add(record.stage)

    async def scenario(watched: Watched) -> float:
        values = {"host": "db.test", "hostaddr": "127.0.0.1", "port": str(watched.port),
                  "user": "u", "sslmode": mode}  # fmt: skip
        task = asyncio.ensure_future(
            check(effective_parameters(values, {}, os.environ), Observer())
        )
        while stage not in running or not watched.reached.is_set():
            await asyncio.sleep(0.005)
        stopped_at = time.perf_counter()
        task.cancel()
        await task
        return stopped_at

    with server(behaviour) as watched:
        stopped_at = run(scenario(watched))
        while len(watched.ended) < watched.begun:
            time.sleep(0.0005)
        return (max(watched.ended) - stopped_at) * 1000


def start_up() -> dict[str, float]:
    """Whole processes, taken in turn, 12 of each: median wall time until the window is shown."""
    codes = {"empty": _EMPTY, "bare": BARE, "ours": _OURS}
    times: dict[str, list[float]] = {name: [] for name in codes}
    memory: dict[str, list[int]] = {name: [] for name in codes}
    compileall.compile_dir(str(ROOT / "azpg_gui"), quiet=1)  # as an installation does
    for _ in range(13):
        for name, code in codes.items():
            began = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-P", "-c", code + _SHOWN, str(ROOT)],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            times[name].append(time.perf_counter() - began)
            memory[name].append(json.loads(done.stdout))
    empty, bare, ours = (statistics.median(times[name][1:]) for name in codes)
    return {
        "empty window ms": round(empty * 1000),
        "bare ms": round(bare * 1000),
        "ours ms": round(ours * 1000),
        "ratio": round(ours / bare, 2),
        "ratio to an empty window": round(ours / empty, 2),
        "bare MB": round(statistics.median(memory["bare"]) / 1024),
        "ours MB": round(statistics.median(memory["ours"]) / 1024),
    }


def gui_gap() -> dict[str, dict[str, float]]:
    """Longest gap between ticks of a timer, and most processor time of one turn of the event loop:
    from the first frame on, while idle, during a run against a silent server. In a process of its
    own."""
    code = """
import gc, sys, time
gc.disable()  # as azpg_gui.__main__ does
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from azpg_gui.app import begin, build_application, first_frame
from azpg_gui.qt.window import opening
from tests.support.measured import leave_with
from tests.support.sockets import sending, server
application = build_application(["azpg-gui"], "en")
window = first_frame(application)
application.processEvents()
phase, ticks = "start", []
timer = QTimer()
timer.setInterval(1)
timer.timeout.connect(lambda: ticks.append((phase, time.perf_counter())))
timer.start()
spent = {}
def spin(seconds, over=lambda: False):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not over():
        began = time.thread_time()
        application.processEvents()
        spent[phase] = max(spent.get(phase, 0.0), time.thread_time() - began)
        time.sleep(0.0002)
class Loop:  # QEventLoop, with each of its turns measured
    ProcessEventsFlag = opening.QEventLoop.ProcessEventsFlag
    def __init__(self, _window): self.over = False
    def quit(self): self.over = True
    def exec(self, _flags): spin(10, lambda: self.over)
def worst(name):
    times = [t for p, t in ticks if p == name]
    gap = max(b - a for a, b in zip(times, times[1:]))
    return {"ms": round(gap * 1000, 1), "processor ms": round(spent[name] * 1000, 1)}
opened = []
def whole(controller):
    opened.append(controller)
    begin(window, controller)
opening.QEventLoop = Loop
opening.open_in_turns(window, None, whole)
controller = opened[0]
spin(3)
phase = "idle"
spin(2)
with server(sending(b"S")) as watched:
    page = window.connection
    page.server.host.setText("localhost"); page.server.port.setEditText(str(watched.port))
    spin(0.5)
    phase = "open dialog"
    QTimer.singleShot(0, controller.test); spin(1.0)
    phase = "run"
    spin(2.0)
    phase = "stop"
    controller.dialog.stop(); spin(0.5)
    controller.test(); spin(0.3)
    phase = "second run"
    spin(2.0)
leave_with({"while loading, after the window shows": worst("start"), "idle": worst("idle"),
  "first opening of the test dialog": worst("open dialog"),
  "during a run": worst("run"), "during a second run": worst("second run")})
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(ROOT)], capture_output=True, text=True, check=True
    )
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def endless_scram() -> dict[str, float]:
    """The window: longest gap and Stop. ``azpg check --timeout 3``: how much it takes beyond the
    same command at a port where nobody listens, and beyond the three seconds."""
    found: dict[str, float] = {}
    windows: list[dict[str, float]] = []
    for _ in range(5):
        with tempfile.TemporaryDirectory() as folder:
            script = str(ROOT / "tests/support/endless_window.py")
            done = subprocess.run(
                [sys.executable, "-P", script, folder], capture_output=True, text=True, check=True
            )
        windows.append(json.loads(done.stdout))
    for name in ("gap_ms", "stop_ms"):
        values = [window[name] for window in windows]
        found[f"{name} median"], found[f"{name} worst"] = statistics.median(values), max(values)
    azpg = str(Path(sys.executable).parent / "azpg")
    environ = {**os.environ, "PGPASSWORD": "endless-4711"}
    beyond: list[float] = []
    chain = [make("db.test", names=("db.test",))]
    with server(speaking_tls(chain, demanding_rounds())) as watched:
        for _ in range(5):
            times = []
            for port in (1, watched.port):
                target = f"host=db.test hostaddr=127.0.0.1 port={port} user=u sslmode=require"
                began = time.perf_counter()
                subprocess.run(
                    [azpg, "check", target, "--timeout", "3"], env=environ, check=False,
                    capture_output=True,
                )  # fmt: skip
                times.append(time.perf_counter() - began)
            beyond.append((times[1] - times[0] - 3) * 1000)
    found["limit overshoot ms median"] = round(statistics.median(beyond), 1)
    found["limit overshoot ms worst"] = round(max(beyond), 1)
    return found


_DOWNLOADS = r"""
import asyncio, gzip, json, resource, sys, threading
sys.path.append(sys.argv[1])
from azpg_gui.core import fetch
from azpg_gui.core.concurrency.event_loop import run
from tests.support.web import body, web_server
fetch.refused_address = lambda _address: False  # the servers are on this computer
def endless(head):
    def answer(connection):
        connection.sendall(head)
        for _ in range(5_000):
            connection.sendall(bytes(1_000_000))
    return answer
bomb = gzip.compress(bytes(1_000_000)) * 3_900
cases = {
    "5 GB": endless(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"),
    "5 GB behind a redirect": endless(b"HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n"),
    "gzip of 3.9 GB": lambda c: c.sendall(body(bomb, extra="Content-Encoding: gzip\r\n")),
    "gzip of 3.9 GB behind a redirect": lambda c: c.sendall(
        body(bomb, status="302 Found", extra="Location: /again\r\nContent-Encoding: gzip\r\n")),
}
async def once(url, limit):
    try:
        async with asyncio.timeout(30):
            await fetch.fetch(url, size_limit=limit)
    except Exception as error:
        return type(error).__name__
found = {}
with web_server(lambda c: c.sendall(body(b"x"))) as url:
    run(once(url, 1000))
for name, answer in cases.items():
    for limit in (64_000, 20_000_000):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        with web_server(answer) as url:
            run(once(url, limit))
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        found[f"{name}, limit {limit // 1000} kB"] = round(grown / 1000, 1)
print(json.dumps(found))
"""


def downloads() -> dict[str, float]:
    """The server's own memory is among it: both are one process, taken one after another."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", _DOWNLOADS, str(ROOT)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout)
    return found


def profile_list() -> dict[str, object]:
    """Each figure is of one run; the folder's profiles are written by a process before it."""
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            done = subprocess.run(
                [sys.executable, "-P", "-m", "tests.bench.profile_list", folder],
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                capture_output=True, text=True, check=True,
            )  # fmt: skip
    found: dict[str, object] = json.loads(done.stdout)
    return found


def command_line() -> dict[str, dict[str, float]]:
    """Each command beside what it is compared with, in turn: medians of wall and processor time.

    As installed: with byte code, and without this process's own Python settings.
    """
    compileall.compile_dir(str(ROOT / "azpg_gui"), quiet=1)
    azpg, psql = str(Path(sys.executable).parent / "azpg"), ["psql", "-X", "-w", "-Atc", "select 1"]
    found = {
        "azpg --help beside python -c pass (goal 4)": _beside(
            [azpg, "--help"], [sys.executable, "-P", "-c", "pass"], {}
        )
    }
    with start_server(Scenario.GOOD) as practice, delaying_relay(practice.port, 0.025) as port:
        secret = {"PGPASSWORD": practice.password.reveal()}
        here = format_conninfo(practice.values)
        far = format_conninfo({**practice.values, "port": str(port)})
        for name, target in (
            ("azpg check beside psql -c 'select 1' (goal 4)", here),
            ("the same, 50 ms there and back (goal 1.6)", far),
        ):
            checked = [azpg, "check", target, "--json"]
            found[name] = _beside(checked, [*psql, target], secret)
        one, many = (
            statistics.median(_run([azpg, "check", *[here] * count], secret)[1] for _ in range(3))
            for count in (1, 41)
        )
        psql_itself = statistics.median(_run([*psql, here], secret)[1] for _ in range(5))
    found["processor time of one of many targets, ms (goal 15)"] = {
        "azpg": round((many - one) / 40, 1), "psql": round(psql_itself, 1),
    }  # fmt: skip
    return found


def _beside(ours: list[str], theirs: list[str], secret: dict[str, str]) -> dict[str, float]:
    pairs = [(_run(ours, secret), _run(theirs, secret)) for _ in range(11)][1:]
    wall, other_wall = (statistics.median(pair[which][0] for pair in pairs) for which in (0, 1))
    spent, other = (statistics.median(pair[which][1] for pair in pairs) for which in (0, 1))
    ratio = statistics.median(a[0] / b[0] for a, b in pairs)
    return {
        "ms": round(wall), "beside ms": round(other_wall), "ratio": round(ratio, 2),
        "processor ms": round(spent), "beside, processor ms": round(other),
    }  # fmt: skip


def _run(command: list[str], secret: dict[str, str]) -> tuple[float, float]:
    """Milliseconds of the wall, and of the processor (``wait4``)."""
    environ = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")} | secret
    began = time.perf_counter()
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environ, stdout=nowhere, stderr=nowhere)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command[0])
    return (time.perf_counter() - began) * 1000, (used.ru_utime + used.ru_stime) * 1000


if __name__ == "__main__":
    sys.exit(main())
