"""Rust: SQLx (``PgConnectOptions``, its URL with ``ssl-root-cert`` and the like:
``sqlx-postgres/src/options/parse.rs``), tokio-postgres, Diesel, SeaORM."""

import re
from typing import Final

from azpg_gui.core.interchange.addresses import split_address, take_address
from azpg_gui.core.interchange.dialects.inner import gather_any, is_string
from azpg_gui.core.interchange.drivers import (
    milliseconds,
    take_known,
    take_unread_tls,
    take_word_mode,
)
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import Imported, Kind
from azpg_gui.core.interchange.literal_values import Call, Name, text_of
from azpg_gui.core.interchange.literals import calls, strings_in
from azpg_gui.core.interchange.placeholders import GAP
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import sentence

__all__ = ["read", "recognise"]

_SQLX: Final = re.compile(
    r"\bPg(?:Pool|ConnectOptions|SslMode)\w*|\bsqlx::|\bPgConnection::connect"
)
_TOKIO: Final = re.compile(
    r"\b(?:tokio_|deadpool_)?postgres::(?:connect|Client|Config|NoTls)|\bNoTls\b"
)
_OTHERS: Final = re.compile(r"\bPgConnection::establish\s*\(|\bDatabase::connect\s*\(\s*\"postgres")
_BUILDERS: Final = frozenset({"PgConnectOptions", "Config"})
_KNOWN: Final = {
    "host": "host", "port": "port", "username": "user", "user": "user", "password": "password",
    "database": "dbname", "dbname": "dbname", "sslrootcert": "sslrootcert", "sslca": "sslrootcert",
    "sslcert": "sslcert", "sslclientcert": "sslcert", "sslkey": "sslkey", "sslclientkey": "sslkey",
    "applicationname": "application_name", "options": "options", "hostaddr": "hostaddr",
    "channelbinding": "channel_binding", "connecttimeout": "connect_timeout",
}  # fmt: skip
_OWN: Final = {"sslmode": take_word_mode}


def recognise(text: str) -> float:
    return 0.985 if any(p.search(text) for p in (_SQLX, _TOKIO, _OTHERS)) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    is_sqlx = _SQLX.search(text) is not None
    program = "SQLx" if is_sqlx else "tokio-postgres" if _TOKIO.search(text) else "libpq"
    gathering = Gathering(Kind.RUST, program=program)
    built = next((c for c in calls(text) if _is_builder(c)), None)
    found = next((one for one in strings_in(text) if is_string(one)), "")
    if built is not None:
        _gather_built(gathering, built)
    elif found and is_sqlx:
        _gather_url(gathering, found)
    elif found:
        gather_any(gathering, found)
    else:
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    if is_sqlx:
        gathering.take_system_roots()
    elif program == "tokio-postgres" and "NoTls" not in text:
        take_unread_tls(gathering, "TlsConnect")
    return gathering.finish()


def _is_builder(call: Call) -> bool:
    return bool(_BUILDERS & set(call.name.split("::"))) and any(m.name == "host" for m in call.then)


def _gather_built(gathering: Gathering, call: Call) -> None:
    """``PgConnectOptions::new().host("…").ssl_mode(PgSslMode::VerifyFull)``."""
    pairs: list[tuple[str, str]] = []
    for method in call.then:
        given = method.arguments.items[0] if method.arguments.items else None
        folded = _folded(method.name)
        if isinstance(given, Name) and folded in {"sslmode", "channelbinding"}:
            word = given.text.rpartition("::")[2]
            pairs.append((method.name, word if folded == "sslmode" else word.lower()))
        elif isinstance(given, (Name, Call)) and folded in _KNOWN:
            if not (isinstance(given, Call) and _take_duration(gathering, _KNOWN[folded], given)):
                gathering.take(_KNOWN[folded], GAP)
        elif isinstance(given, (str, int)) and folded in _KNOWN:
            pairs.append((method.name, text_of(given) or str(given)))
    take_known(gathering, pairs, _KNOWN, own=_OWN, folded=_folded)


def _take_duration(gathering: Gathering, keyword: str, given: Call) -> bool:
    """``Duration::from_secs(5)``; False where it is something else."""
    number = given.arguments.items[0] if given.arguments.items else None
    if not isinstance(number, int) or keyword != "connect_timeout":
        return False
    match given.name.rpartition("::")[2]:
        case "from_secs":
            gathering.take(keyword, str(number))
        case "from_millis":
            milliseconds(gathering, keyword, str(number))
        case _:
            return False
    return True


def _gather_url(gathering: Gathering, url: str) -> None:
    address = split_address(url)
    if address is None:
        gather_any(gathering, url)
        return
    take_address(address, gathering)
    say_repeated_keywords(gathering, address.query)
    take_known(gathering, address.query, _KNOWN, own=_OWN, folded=_folded)


def _folded(name: str) -> str:
    return name.replace("-", "").replace("_", "").lower()
