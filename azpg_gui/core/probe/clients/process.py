"""One client's libpq, asked in a process of its own: python -m azpg_gui.core.probe.clients.process

Two libpqs cannot live in one process (their symbols have the same names). Standard input is one
JSON object without any secret, standard output another.
"""

import ctypes
import json
import sys
from dataclasses import replace
from typing import Any, Final

from azpg_gui.core import libpq, libpq_library
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.core.connection.keywords import known_keywords
from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.clients.client_hello import catching_hello, groups_in
from azpg_gui.core.probe.evidence.login import Auth, LibpqAttempt
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.probe.libpq_attempt import (
    AttemptPlan,
    LibpqConnection,
    attempt,
    libpq_version,
)

__all__ = ["main"]

_HELLO: Final = 3.0  # seconds for the first message, which comes from this computer


def main() -> None:
    """What the client is, offers and gets, or why it could not be asked."""
    asked = json.loads(sys.stdin.buffer.read())
    try:
        answer = _asked(asked)
    except (OSError, AttributeError, libpq.LibpqError) as error:
        answer = {"trouble": f"{error}"}
    sys.stdout.write(json.dumps(answer))


def _asked(asked: dict[str, Any]) -> dict[str, Any]:
    if asked["library"]:
        libpq_library.choose(asked["library"])
    library = libpq_library.library_path()
    libpq_library.functions()
    given = dict(asked["settings"])
    known = known_keywords()
    settings = tuple(
        Setting(keyword, value, Origin.GIVEN)
        for keyword, value in given.items()
        if keyword in known
    )
    parameters = ConnectionParameters(settings)
    mode = parameters.sslmode
    plan = AttemptPlan(SslMode.REQUIRE if mode in _FALLING_BACK else mode, with_secret=False)
    hello = _hello(parameters, plan)
    tried = _try(parameters, Address(asked["address"], asked["version"]), plan, asked["limit"])
    return {
        "library": library,
        "libpq": libpq_version(),
        "openssl": _openssl(library),
        "hello_bytes": len(hello),
        "groups": groups_in(hello),
        "left_out": sorted(given.keys() - known),
        "attempt": {
            "sslmode": tried.sslmode,
            "connected": tried.connected,
            # Before libpq 16 there is no require_auth: it stops for want of a password.
            "auth": Auth.REQUESTED if tried.needs_password else tried.auth,
            "message": tried.message,
            "sqlstate": tried.sqlstate,
            "location": tried.location,
            "statuses": tried.statuses,
            "ssl_in_use": tried.ssl_in_use,
            "milliseconds": tried.milliseconds,
            "timed_out": tried.timed_out,
        },
    }


# Their attempts with TLS and without are two (``login.plan_login``); TLS is what is asked here.
_FALLING_BACK: Final = frozenset({SslMode.ALLOW, SslMode.PREFER})


def _hello(parameters: ConnectionParameters, plan: AttemptPlan) -> bytes:
    if plan.sslmode is SslMode.DISABLE:
        return b""
    with catching_hello(_HELLO) as (port, caught):
        changed = {"port": str(port), "gssencmode": "disable"}
        kept = tuple(s for s in parameters.settings if s.keyword not in changed)
        made = tuple(Setting(k, v, Origin.GIVEN) for k, v in changed.items())
        here = replace(parameters, settings=(*kept, *made))
        _try(here, Address("127.0.0.1", 4), plan, _HELLO)
    return caught[0] if caught else b""


def _try(
    parameters: ConnectionParameters, address: Address, plan: AttemptPlan, limit: float
) -> LibpqAttempt:
    async def once() -> LibpqAttempt:
        outcome = await attempt(parameters, address, plan, limit)
        if isinstance(outcome, LibpqConnection):
            outcome.finish()
            return outcome.attempt
        return outcome

    return run(once())


def _openssl(library: str) -> str:
    """``OpenSSL_version(OPENSSL_VERSION)`` of the OpenSSL behind it, such as "3.5.9"."""
    try:
        function = ctypes.CDLL(library).OpenSSL_version
    except (OSError, AttributeError):
        return ""
    function.restype, function.argtypes = ctypes.c_char_p, (ctypes.c_int,)
    words = str((function(0) or b"").decode("ascii", "replace")).split()
    return words[1] if len(words) > 1 and words[0] == "OpenSSL" else " ".join(words)


if __name__ == "__main__":
    main()
