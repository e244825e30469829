"""The program and the libpq it uses, side by side in situations nobody listed.

``make test`` draws some, ``make fuzz`` 10,000 (AZPG_FUZZ_SITUATIONS). A difference is repeated by
its number.
"""

import os
import socket
from pathlib import Path

import pytest
from psycopg import pq

from azpg_gui.core.connection import shown_values
from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.secret import MASK
from tests.support.pki import make, pki
from tests.support.situations import Situation, World, draw
from tests.support.switchable import HOST, SwitchableServer, switchable_server
from tests.support.two_answers import Answer, TwoAnswers

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("situations")]
COUNT = int(os.environ.get("AZPG_FUZZ_SITUATIONS", "150"))
FIRST = int(os.environ.get("AZPG_FUZZ_FIRST", "0"))

ROLE, PASSWORD = "drawn", "drawn-4711"

# Where this program goes another way on purpose (SECURITY.md): a password that libpq would send
# over plaintext is withheld, and what looks like a part of another string is no host name, even
# beside an address, where libpq would not look at it.
WITHHELD = "password-withheld"
REFUSED_BY_NAME = ("it holds an @", "it holds a semicolon", "The host name contains a space")


@pytest.fixture(scope="module")
def world() -> World:
    p = pki("ec")
    access = {
        15: "host all all 127.0.0.1/32 scram-sha-256",
        18: "hostssl all all all scram-sha-256",
    }
    ports: list[str] = []
    for version, rules in access.items():
        switchable = switchable_server(version)
        switchable.become(p.leaf(HOST), p.intermediate, access=rules)
        ports.append(str(switchable.server.port))
        _make_role(switchable)
    roots = {
        "good": p.root.pem, "other": make("Another root", ca=True).pem, "der": p.root.der,
        "text": b"<html>no root</html>", "empty": b"", "two": p.root.pem + p.intermediate.pem,
    }  # fmt: skip
    return World(HOST, ports, _closed_port(), ROLE, PASSWORD, roots)


def _make_role(switchable: SwitchableServer) -> None:
    """The same role with the same password on every server."""
    server = switchable.server
    target = format_conninfo({**server.values, "password": server.password.reveal()})
    pgconn = pq.PGconn.connect(target.encode())
    assert pgconn.status == pq.ConnStatus.OK, pgconn.error_message
    for command in (f"create role {ROLE} login", f"alter role {ROLE} password '{PASSWORD}'"):
        pgconn.exec_(command.encode())  # where it is there already, only the password is set
    pgconn.finish()


def _closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return str(listener.getsockname()[1])


def difference(libpqs: Answer, ours: Answer) -> str:
    """What we say otherwise than libpq; empty for nothing."""
    if "raised" in ours or "raised" in libpqs:
        return "something was raised"
    if WITHHELD in ours["codes"]:
        return "" if not ours["connected"] else "withheld and connected"
    if any(words in " ".join(ours.get("happened", ())) for words in REFUSED_BY_NAME):
        return "" if not ours["connected"] else "refused and connected"
    if libpqs["connected"] != ours["connected"]:
        return "one connects, the other does not"
    if libpqs["connected"] and libpqs["encrypted"] != ours["encrypted"]:
        return "one is encrypted, the other is not"
    if _before_connecting(libpqs["words"]) and ours["stage"] not in {"TARGET", "settings"}:
        return "libpq refuses the settings, we go on"
    if "user" not in libpqs["values"] or ours["stage"] == "TARGET":
        return ""  # libpq got no further than the string or the service
    return _other_values(libpqs["values"], ours["values"])


def _before_connecting(words: str) -> bool:
    places = ("connection to server", "could not translate host name", "connection is bad")
    return bool(words) and not any(place in words for place in places)


def _other_values(theirs: dict[str, str], ours: dict[str, str]) -> str:
    for keyword in sorted({*theirs, *ours}):
        his, mine = theirs.get(keyword, ""), ours.get(keyword, "")
        filled_in = (
            (keyword == "sslcertmode" and not mine)
            or (keyword == "passfile" and not mine)
            or (keyword == "client_encoding" and mine == "auto")
            or (keyword in {"user", "dbname"} and not his)
            # A pair of lists that do not fit is named first, before a host that can be none.
            or (MASK in mine and mine == shown_values.shown(keyword, his))
        )
        if his != mine and not filled_in:
            return f"{keyword} is {mine!r}, and libpq's {his!r}"
    return ""


def shown(situation: Situation) -> str:
    files = "\n".join(
        f"--- {name}\n{content.decode('utf-8', 'replace')[:600]}"
        for name, content in situation.files.items()
        if not name.endswith((".crt", ".keep"))
    )
    return f"TARGET {situation.target}\n{dict(situation.environ)}\n{files}"


def test_situations_nobody_listed(world: World, tmp_path: Path) -> None:
    differences: list[str] = []
    seen = {"connected": 0, "refused": 0, "withheld": 0}
    with TwoAnswers() as two:
        for number in range(FIRST, FIRST + COUNT):
            situation = draw(number, world, tmp_path / "situation")
            libpqs, ours = two.ask(situation.environ, situation.target)
            found = difference(libpqs, ours)
            withheld = WITHHELD in ours.get("codes", ())
            seen["withheld" if withheld else "connected" if ours["connected"] else "refused"] += 1
            if found:
                differences.append(
                    f"{number}: {found}\n{shown(situation)}\nlibpq: {libpqs}\nours: {ours}"
                )
    assert not differences, f"{len(differences)} of {COUNT}\n\n" + "\n\n".join(differences[:5])
    # Both answers occur, or nothing was compared.
    assert min(seen["connected"], seen["refused"]) > COUNT // 6, seen
