"""A server that demands 2,147,483,647 rounds of SCRAM: the limit holds, Stop and Ctrl+C work.

Each check runs in a process of its own: what was left calculates until its process ends.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.busy_machine import PATIENCE
from tests.support.pki import make
from tests.support.scram_server import BESIDE_OTHERS, demanding_rounds
from tests.support.sockets import Watched, server
from tests.support.tls_sockets import speaking_tls

PASSWORD = "endless-4711"


@contextmanager
def endless(rounds: int = 2_147_483_647) -> Iterator[Watched]:
    with server(speaking_tls([make("db.test", names=("db.test",))], demanding_rounds(rounds))) as w:
        yield w


def azpg(watched: Watched, *arguments: str) -> "subprocess.Popen[str]":
    target = f"host=db.test hostaddr=127.0.0.1 port={watched.port} user=u sslmode=require"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", "import sys; from azpg_gui.cli import main; sys.exit(main())",
         "check", target, "--json", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PGPASSWORD": PASSWORD},
    )  # fmt: skip


def test_the_limit_holds_and_the_number_is_told() -> None:
    with endless() as watched:
        began = time.perf_counter()
        output, errors = azpg(watched, "--timeout", "3").communicate(timeout=PATIENCE)
        took = time.perf_counter() - began
    document = json.loads(output)
    assert document["failed_stage"] == "login", errors
    finding = document["findings"][0]
    assert finding["code"] == "scram-iterations-excessive"
    assert "2,147,483,647" in finding["happened"]
    assert took < 30  # the program's own start included, on a busy machine


def test_the_exit_status_is_that_of_the_sign_in() -> None:
    with endless() as watched:
        process = azpg(watched, "--timeout", "2")
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 17


def test_nothing_follows_a_limit() -> None:
    """The proof of the password is not sent once the calculation was given up: bearable rounds, so
    that it ends while the process still runs."""
    script = (
        "import asyncio, os, sys, time\n"
        "from azpg_gui.operations.check import check\n"
        "from azpg_gui.core.connection.precedence import effective_parameters\n"
        "from azpg_gui.core.probe.time_limits import Limits\n"
        "from azpg_gui.core.probe.probe import ProbeOptions\n"
        "from azpg_gui.core.secret import Secret\n"
        "from azpg_gui.core.concurrency.blocking_calls import calls_under_way\n"
        "from azpg_gui.core.concurrency.event_loop import run\n"
        "values = dict(host='db.test', hostaddr='127.0.0.1', port=sys.argv[1], user='u',"
        " sslmode='require')\n"
        "parameters = effective_parameters(values, {'password': Secret('x' * 9)}, os.environ)\n"
        # Beside busy programs the limit may end before the calculation begins: a longer one then.
        "limit = 0.3\n"
        "while True:\n"
        "    checked = run(check(parameters, None, ProbeOptions(Limits(login=limit))))\n"
        "    if checked.diagnosis.findings[0].code != 'connection-timeout' or limit > 60:\n"
        "        break\n"
        "    limit *= 2\n"
        "nice = [os.getpriority(os.PRIO_PROCESS, int(t)) for t in os.listdir('/proc/self/task')]\n"
        "print(checked.diagnosis.findings[0].code, calls_under_way(), max(nice))\n"
        "while calls_under_way():\n"
        "    time.sleep(0.01)\n"
    )
    with endless(3_000_000) as watched:
        done = subprocess.run(
            [sys.executable, "-P", "-c", script, str(watched.port)],
            capture_output=True, text=True, check=True, timeout=BESIDE_OTHERS,
        )  # fmt: skip
        deadline = time.monotonic() + BESIDE_OTHERS
        while len(watched.ended) < watched.begun:
            assert time.monotonic() < deadline
            time.sleep(0.01)
    # 19: nobody waits for it, and other programs do for the processor.
    assert done.stdout.split() == ["scram-iterations-excessive", "1", "19"], done.stderr
    # The start-up packet, the mechanism, and then the end of the connection: no proof ("p=").
    assert b"c=biws" not in b"".join(watched.received)
    assert watched.received[-1:] in ([b""], []) or b"p=" not in watched.received[-1]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it(number: int) -> None:
    with endless() as watched:
        process = azpg(watched)
        assert watched.reached.wait(60)
        time.sleep(0.3)  # into the calculation; too early would be easier
        asked = time.perf_counter()
        process.send_signal(number)
        output, errors = process.communicate(timeout=PATIENCE)
        took = time.perf_counter() - asked
    assert process.returncode == 130, errors
    assert json.loads(output)["outcome"] == "stopped"
    assert took < 10
