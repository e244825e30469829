"""What libpq makes of a situation, and what we make of it, each in a child of its own.

One process loads everything and forks two children for every situation: each has exactly the
environment of the situation, which libpq reads with getenv(3) and nothing else can give it. The
first child is libpq alone (``PQconnectdb``), the second is the program as ``azpg check`` runs it.
"""

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self, cast

Answer = dict[str, Any]
_ROOT = Path(__file__).parents[2]


class TwoAnswers:
    """The process that forks. ``ask`` once a situation."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.support.two_answers"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT, text=True,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(_ROOT), "LC_ALL": "C.UTF-8"},
        )  # fmt: skip

    def ask(self, environ: Mapping[str, str], target: str) -> tuple[Answer, Answer]:
        """libpq's answer and ours."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([dict(environ), target]) + "\n")
        self._process.stdin.flush()
        libpqs, ours = json.loads(self._process.stdout.readline())
        return libpqs, ours

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


def libpqs_answer(target: str) -> Answer:
    from psycopg import pq

    pgconn = pq.PGconn.connect(target.encode("utf-8", "surrogateescape"))
    connected = pgconn.status == pq.ConnStatus.OK
    answer = {
        "connected": connected,
        "encrypted": connected and bool(pgconn.ssl_in_use),
        "words": (pgconn.error_message or b"").decode("utf-8", "replace").strip(),
        "values": {
            option.keyword.decode(): option.val.decode("utf-8", "surrogateescape")
            for option in pgconn.info
            if option.val is not None
        },
    }
    pgconn.finish()
    return answer


def our_answer(target: str) -> Answer:
    from azpg_gui.core.concurrency.event_loop import run
    from azpg_gui.core.connection.conninfo import ConninfoError, parse_conninfo
    from azpg_gui.core.connection.parameters import Origin
    from azpg_gui.core.connection.precedence import effective_parameters
    from azpg_gui.core.vocabulary import Outcome
    from azpg_gui.operations.check import check

    try:
        values, secrets = parse_conninfo(target)
    except ConninfoError as error:
        return {"connected": False, "stage": "TARGET", "words": str(error), "codes": []}
    given = effective_parameters(values, secrets, os.environ)
    result = run(check(given))
    report, diagnosis = result.report, result.diagnosis
    login = report.login
    connected = diagnosis.outcome is Outcome.CONNECTED
    return {
        "connected": connected,
        "encrypted": connected and login is not None and login.final.ssl_in_use,
        "stage": diagnosis.failed_stage.value if diagnosis.failed_stage else "",
        "words": diagnosis.message,
        "codes": [finding.code for finding in diagnosis.findings],
        "happened": [str(finding.happened) for finding in diagnosis.findings],
        "values": {
            s.keyword: given.secrets[s.keyword].reveal() if s.keyword in given.secrets else s.value
            for s in given.settings
            if s.origin is not Origin.LIBPQ_PLACE
        },
    }


def _in_a_child(call: Callable[[str], Answer], environ: Mapping[str, str], target: str) -> Answer:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.environ.clear()
            os.environ.update(environ)
            with Path(os.devnull).open("wb") as nowhere:
                os.dup2(nowhere.fileno(), 2)  # libpq's warnings about password files
            answer = call(target)
        except BaseException:
            answer = {"raised": traceback.format_exc(), "connected": None}
        with os.fdopen(writing, "w") as pipe:
            json.dump(answer, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return cast("Answer", json.loads(text or "{}"))


def _load() -> None:
    """Everything a check needs, and libpq's own first-time work, once for all children."""
    our_answer("host=127.0.0.1 port=1 sslmode=disable")
    libpqs_answer("host=127.0.0.1 port=1 sslmode=disable")


def main() -> None:
    _load()
    for line in sys.stdin:
        environ, target = json.loads(line)
        answers = [_in_a_child(call, environ, target) for call in (libpqs_answer, our_answer)]
        sys.stdout.write(json.dumps(answers) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
