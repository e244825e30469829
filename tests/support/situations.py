"""Situations drawn at random: environment × service file × password file × home folder × TARGET ×
root files. Most are a good connection with some things wrong, so that both answers occur."""

import random
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.connection.keywords import libpq_keywords

__all__ = ["Situation", "World", "draw"]

_MODES: Final = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_VARIABLES: Final = {k.name: k.variable for k in libpq_keywords() if k.variable}


@dataclass(frozen=True)
class World:
    """What there is to connect to.

    Attributes:
        ports: of the servers.
        closed: a port where nobody listens.
        roots: name → content of a root file.
    """

    host: str
    ports: Sequence[str]
    closed: str
    user: str
    password: str
    roots: Mapping[str, bytes]


@dataclass(frozen=True)
class Situation:
    environ: Mapping[str, str]
    target: str
    files: Mapping[str, bytes]


def draw(number: int, world: World, folder: Path) -> Situation:
    """The situation of this number; its files are written into ``folder``, which is emptied."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = _Draw(random.Random(number), world, folder).situation()
    for name, content in made.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)
    if number % 5 == 0 and (folder / "home/.pgpass").exists():
        (folder / "home/.pgpass").chmod(0o644)
    return made


class _Draw:
    def __init__(self, chance: random.Random, world: World, folder: Path) -> None:
        self._chance = chance
        self._world = world
        self._folder = folder
        self._files: dict[str, bytes] = {}

    def situation(self) -> Situation:
        chance = self._chance
        places: dict[str, dict[str, str]] = {"target": {}, "service": {}, "environ": {}}
        weights = (5, 3, 4) if chance.random() < 0.4 else (5, 0, 4)
        for keyword, value in self._values().items():
            where = chance.choices(("target", "service", "environ"), weights)[0]
            if where == "environ" and keyword not in _VARIABLES:
                where = "target"
            places[where][keyword] = value
            if chance.random() < 0.06:  # the same where it is overridden, or overrides
                other = chance.choice(("target", "service") if weights[1] else ("target",))
                places[other].setdefault(keyword, self._strange(keyword, value))
        environ = {"HOME": str(self._folder / "home"), "USER": "somebody", "LOGNAME": "else"}
        environ |= {_VARIABLES[k]: v for k, v in places["environ"].items()}
        if places["service"] or chance.random() < 0.03:
            name = chance.choice(("prod", "prod", "a b", "x]"))
            if chance.random() < 0.5:
                environ["PGSERVICE"] = name
            else:
                places["target"]["service"] = name
            self._service_file(name, places["service"], environ)
        self._home(environ)
        if chance.random() < 0.1:
            environ["PGREQUIRESSL"] = chance.choice(("1", "0", ""))
        if chance.random() < 0.03:
            del environ["HOME"]
        return Situation(environ, self._target(places["target"]), self._files)

    def _values(self) -> dict[str, str]:
        """A good connection, and up to three things about it that are not, or less usual."""
        chance, world = self._chance, self._world
        values = {
            "host": world.host, "hostaddr": "127.0.0.1", "port": chance.choice(world.ports),
            "user": world.user, "dbname": "postgres", "sslmode": chance.choice(_MODES),
        }  # fmt: skip
        if chance.random() < 0.8:
            values["sslrootcert"] = self._root("good")
        if chance.random() < 0.85:
            values["password"] = world.password
        for _ in range(chance.choice((0, 0, 0, 1, 1, 2))):
            keyword = chance.choice((*values, *self._further()))
            values[keyword] = self._strange(keyword, values.get(keyword, ""))
        if chance.random() < 0.05:
            del values[chance.choice(tuple(values))]
        return values

    def _further(self) -> tuple[str, ...]:
        return (
            "connect_timeout", "sslnegotiation", "ssl_min_protocol_version", "sslcertmode",
            "ssl_max_protocol_version", "channel_binding", "require_auth", "target_session_attrs",
            "options", "application_name", "client_encoding", "keepalives", "keepalives_idle",
            "keepalives_count", "tcp_user_timeout", "passfile", "sslsni", "gssencmode", "sslcrl",
            "max_protocol_version", "sslcompression", "requirepeer", "replication",
        )  # fmt: skip

    def _strange(self, keyword: str, value: str) -> str:
        world = self._world
        port = value if keyword == "port" and value.isdigit() else world.ports[0]
        table = {
            "host": (
                "localhost", "127.0.0.1", "", "no-such-name.invalid", "bücher.invalid", "127.1",
                "other.invalid", f"{world.host},{world.host}", f"{world.host}.", f"{world.host}:1",
                "a b", "::1", world.host.upper(), f"me@{world.host}", "/nonexistent/socket",
            ),
            "hostaddr": (
                "", "127.1", "0x7f.1", "127.0.0.1,127.0.0.1", "name", "::1", " 127.0.0.1",
                "127.0.0.1,", "127.0.0.2",
            ),
            "port": (
                f" {port}", f"{port} ", f"+{port}", f"0{port}", f"{port}x", "", "0", "-1", "70000",
                world.closed, f"{world.closed},{port}", f"{port},{port}", f"70000,{port}",
                f"{port},5x", f"5x,{port}", "99999999999999999999", "5432.0",
            ),
            "user": ("", "nobody-here", f"{world.user}@srv", "ü"),
            "dbname": ("", "no-such-database", "template1", "a b"),
            "password": ("", "wrong", "wröng"),
            "sslmode": (*_MODES, "", "Require", "verify", "verify-full "),
            "sslrootcert": (
                "system", "", "/nonexistent/root.crt", "~/root.crt", str(self._folder),
                *(self._root(name) for name in world.roots),
            ),
            "connect_timeout": (" 50 ", "5x", "0", "-3", "", "2147483648", "90"),
            "sslnegotiation": ("direct", "postgres", "", "tls"),
            "ssl_min_protocol_version": ("TLSv1.3", "tlsv1.2", "", "TLSv9"),
            "ssl_max_protocol_version": ("TLSv1.2", "tlsv1.3", "", "TLSv1.1", "1.2"),
            "sslcertmode": ("disable", "allow", "require", ""),
            "channel_binding": ("disable", "prefer", "require", "", "yes"),
            "require_auth": ("scram-sha-256", "none", "!none", "", "md5", "!password,md5"),
            "target_session_attrs": ("any", "read-write", "standby", "", "prefer-standby"),
            "options": ("-c work_mem=1MB", "-c nonsense=1", "", r"-c\ a=b"),
            "application_name": ("näme", "", "it's \\ so"),
            "client_encoding": ("auto", "LATIN1", "nonsense", ""),
            "keepalives": ("0", "1", "yes", "", "1 "),
            "keepalives_idle": ("10", " 10 ", "x", "0", "-1", "40000", ""),
            "keepalives_count": ("3", "3.0", "200"),
            "tcp_user_timeout": ("1000", "1s", "-5"),
            "passfile": (str(self._folder / "home/.pgpass"), "/nonexistent", ""),
            "sslsni": ("0", "1", "", "x"),
            "gssencmode": ("disable", "", "on"),
            "sslcrl": ("/nonexistent.crl", ""),
            "max_protocol_version": ("3.0", "3.2", "latest", "3.1", ""),
            "sslcompression": ("1", "0", ""),
            "requirepeer": ("postgres", ""),
            "replication": ("0", "nonsense"),
        }  # fmt: skip
        return self._chance.choice(table[keyword])

    def _root(self, name: str) -> str:
        self._files[f"{name}.crt"] = self._world.roots[name]
        return str(self._folder / f"{name}.crt")

    def _service_file(self, name: str, values: dict[str, str], environ: dict[str, str]) -> None:
        chance = self._chance
        lines = [f"{keyword}={value}" for keyword, value in values.items()]
        strange = (
            "sslmode = verify-full", "ssl_mode=verify-full", "stray", "service=other", "# note", "",
            "  \t", "pwd=x", "user", "x" * 1022, "x" * 1030, "[", "sslmode= require", "ldapx",
            " sslmode=require ", "[other]", "sslrootcert=system", "host=other.invalid",
        )  # fmt: skip
        for _ in range(chance.choice((0, 0, 0, 0, 1, 2))):
            lines.insert(chance.randint(0, len(lines)), chance.choice(strange))
        before = chance.choice(("", "", "[other]\nnonsense\n", "stray\n", "# c\n\n"))
        heads = (f"[{name}]", f"  [{name}]  ", f"[{name}] x", f"[{name}")
        head = chance.choices(heads, (6, 2, 2, 1))[0]
        text = (
            f"{before}{head}\n" + "\n".join(lines) + chance.choice(("\n", "", "\r\n", "\n[z]\ny"))
        )
        where = chance.choice(("home/.pg_service.conf", "named.conf", "etc/pg_service.conf"))
        self._files[where] = text.encode()
        if where == "named.conf" or chance.random() < 0.1:
            environ["PGSERVICEFILE"] = str(self._folder / "named.conf")
        if where.startswith("etc") or chance.random() < 0.1:
            environ["PGSYSCONFDIR"] = str(self._folder / "etc")

    def _home(self, environ: dict[str, str]) -> None:
        chance, world = self._chance, self._world
        self._files["home/.keep"] = b""
        if chance.random() < 0.4:
            lines = [
                f"*:*:*:*:{world.password}", f"{world.host}:*:postgres:{world.user}:wrong", "# c",
                f"localhost:*:*:*:{world.password}", f"127.0.0.1:*:*:*:{world.password}",
                f"*:{world.ports[0]}:*:{world.user}:{world.password}:more", "*:*:*", "",
                rf"{world.host}:*:*:{world.user}:wr\:ong", f"*:5432:*:*:{world.password}\r",
            ]  # fmt: skip
            chance.shuffle(lines)
            kept = "\n".join(lines[: chance.randint(0, 6)]) + "\n"
            self._files["home/.pgpass"] = kept.encode()
        if chance.random() < 0.2:
            name = chance.choice(tuple(world.roots))
            self._files["home/.postgresql/root.crt"] = world.roots[name]
        if chance.random() < 0.05:
            environ["PGPASSFILE"] = str(self._folder / "good.crt")

    def _target(self, values: dict[str, str]) -> str:
        chance = self._chance
        uri = values.keys() <= {
            *("host", "port", "user", "dbname", "password", "sslmode", "sslrootcert", "hostaddr"),
            *("service", "options", "connect_timeout"),
        }
        if uri and chance.random() < 0.4:
            return self._uri(dict(values))
        text = format_conninfo(values)
        if chance.random() < 0.1:
            text = text.replace("=", " = ")
        if chance.random() < 0.03:
            text += chance.choice((" x", " x=1", " password", " host='", " sslmode", "  \t"))
        return text

    def _uri(self, values: dict[str, str]) -> str:
        chance = self._chance
        text = chance.choice(("postgresql://", "postgres://"))
        user, password = values.pop("user", ""), values.pop("password", "")
        if user or password:
            text += quote(user, "") + (":" + quote(password, "") if password else "") + "@"
        text += quote(values.pop("host", ""), "/,:")
        port = values.pop("port", "")
        text += f":{quote(port, ',')}" if port else ""
        dbname = values.pop("dbname", "")
        text += f"/{quote(dbname, '')}" if dbname or chance.random() < 0.5 else ""
        query = "&".join(f"{k}={quote(v, '')}" for k, v in values.items())
        return f"{text}?{query}" if query else text
