"""Npgsql's strings, ADO.NET's form (npgsql/doc, ``connection-string-parameters.md``,
``security.md``; ``NpgsqlConnectionStringBuilder``)."""

import re
from collections.abc import Iterator
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.drivers import is_true, take_known, take_options, take_word_mode
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literals import strings_in
from azpg_gui.core.sentences import sentence

__all__ = ["gather_ado_net", "pairs_of", "read", "recognise"]

# Names and synonyms, blanks and case taken out.
_KNOWN: Final = {
    "port": "port",
    "database": "dbname", "db": "dbname", "initialcatalog": "dbname",
    "username": "user", "userid": "user", "uid": "user", "user": "user",
    "password": "password", "pwd": "password", "psw": "password", "passfile": "passfile",
    "rootcertificate": "sslrootcert", "sslcertificate": "sslcert",
    "clientcertificate": "sslcert", "sslkey": "sslkey", "clientcertificatekey": "sslkey",
    "sslpassword": "sslpassword", "applicationname": "application_name",
    "timeout": "connect_timeout", "connecttimeout": "connect_timeout",
    "connectiontimeout": "connect_timeout", "options": "options",
    "kerberosservicename": "krbsrvname", "clientencoding": "client_encoding",
    "location": "dbname",  # of OLE DB
}  # fmt: skip
_HOSTS: Final = ("host", "server", "datasource")
_PAIR: Final = re.compile(
    r"""\s*;*\s*(?P<name>[A-Za-z][\w .-]{0,50}?)\s*=\s*
    (?P<value>"(?:[^"]|"")*"|'(?:[^']|'')*'|[^;]*)\s*(?=;|\Z)""",
    re.VERBOSE,
)
_TYPICAL: Final = re.compile(
    r"(?:\A|;)\s*(?:server|host|data ?source|database|db|user ?(?:id|name)|uid|username|port)\s*="
    r"[^;=]*;",
    re.IGNORECASE,
)


def recognise(text: str) -> float:
    if "=" not in text or ";" not in text or re.search(r"\bdbname\s*=", text):
        return 0.0  # dbname is libpq's alone
    if _TYPICAL.search(text) and re.match(r"\s*[A-Za-z][\w .]{0,40}=", text):
        return 0.95
    inside = _inside(text)
    return 0.7 if inside else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.ADO_NET, program="Npgsql")
    gather_ado_net(gathering, text)
    return gathering.finish()


def _inside(text: str) -> str:
    """Of a line of C# or of appsettings.json: the string in it."""
    if not any(c in text for c in "\"'"):
        return ""
    return next((one for one in strings_in(text) if _TYPICAL.search(one)), "")


def pairs_of(gathering: Gathering, text: str) -> Iterator[tuple[str, str]]:
    """``name=value;``, as DbConnectionStringBuilder takes it apart."""
    position, end = 0, len(text.rstrip("; \n\t"))
    while position < end:
        pair = _PAIR.match(text, position)
        if pair is None:
            gathering.refuse(
                sentence("Behind character {count} no setting begins.", count=position)
            )
        value = pair["value"].strip()
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1].replace(value[0] * 2, value[0])
        yield pair["name"].strip(), value
        position = pair.end()


def gather_ado_net(gathering: Gathering, text: str) -> None:
    """Raises UnreadableError."""
    if not (_TYPICAL.search(text) and re.match(r"\s*[A-Za-z][\w .]{0,40}=[^\"']*;", text)):
        text = _inside(text) or text
    pairs = [(_pure(name), name, value) for name, value in pairs_of(gathering, text)]
    trusts_all = any(n == "trustservercertificate" and is_true(v) for n, _, v in pairs)
    take_known(
        gathering,
        [(name, value) for pure, name, value in pairs if pure != "trustservercertificate"],
        _KNOWN, folded=_pure,
        own={
            "sslmode": take_word_mode,
            "ssl": _ssl,
            **dict.fromkeys(_HOSTS, _take_host),
            "targetsessionattributes": lambda g, v: g.take("target_session_attrs", _dashed(v)),
            "loadbalancehosts": lambda g, v: g.take(
                "load_balance_hosts", "random" if is_true(v) else "disable"
            ),
            "channelbinding": lambda g, v: g.take("channel_binding", v.lower()),
            "requireauth": _require_auth,
            "sslnegotiation": lambda g, v: g.take("sslnegotiation", v.lower()),
            "gssencryptionmode": lambda g, v: g.take("gssencmode", v.lower()),
            "tcpkeepalive": lambda g, v: g.take("keepalives", "1" if is_true(v) else "0"),
            "tcpkeepalivetime": lambda g, v: g.take("keepalives_idle", v),
            "tcpkeepaliveinterval": lambda g, v: g.take("keepalives_interval", v),
            "searchpath": lambda g, v: take_options(g, "search_path", v),
            "timezone": lambda g, v: take_options(g, "TimeZone", v),
        },
    )  # fmt: skip
    if trusts_all:
        _trust_every_certificate(gathering)
    gathering.take_system_roots()


def _take_host(gathering: Gathering, value: str) -> None:
    """``Host=a:5433``, ``Host=a:5433,b``; ``tcp:a,5433`` is SQL Server's, and copied from there:
    a number behind the comma is a port, no second host."""
    items = [item.strip().removeprefix("tcp:") for item in value.split(",")]
    hosts: list[str] = []
    for item in items:
        if item.isdecimal() and hosts and ":" not in hosts[-1]:
            hosts[-1] += f":{item}"
        else:
            hosts.append(item)
    pairs = [item.rpartition(":")[::2] if item.count(":") == 1 else (item, "") for item in hosts]
    gathering.take("host", ",".join(host for host, _ in pairs))
    if any(port for _, port in pairs):
        gathering.take("port", ",".join(port or "5432" for _, port in pairs))


def _ssl(gathering: Gathering, value: str) -> None:
    """Before Npgsql 3: ``SSL=true``."""
    if is_true(value) and "sslmode" not in gathering.values:
        gathering.take("sslmode", "require")


def _trust_every_certificate(gathering: Gathering) -> None:
    """Npgsql up to 7 then verified nothing; from 8 on the setting has no effect, and the mode
    alone counts (``security.md``). Verification asked for by the mode is not taken back here."""
    mode = gathering.values.get("sslmode", "")
    if mode not in {SslMode.VERIFY_CA, SslMode.VERIFY_FULL}:
        gathering.values["sslmode"] = SslMode.REQUIRE.value
        text = sentence(
            "Trust Server Certificate=true: Npgsql accepts every certificate, so it is require."
        )
    else:
        text = sentence(
            "Trust Server Certificate=true contradicts {mode}: Npgsql up to 7 verified nothing "
            "with it, from 8 on it has no effect. {mode} was kept.",
            mode=mode,
        )
    gathering.concern(ConcernCode.WEAKER, text, "sslmode")


# Npgsql's RequireAuthMode in libpq's words (NpgsqlConnectionStringBuilder.RequireAuth).
_METHODS: Final = {
    "password": "password", "md5": "md5", "gss": "gss", "sspi": "sspi", "none": "none",
    "scramsha256": "scram-sha-256", "scramsha256plus": "scram-sha-256",
}  # fmt: skip


def _require_auth(gathering: Gathering, value: str) -> None:
    """``ScramSHA256,!MD5``; a word that is not known there is handed on as it is, for libpq to
    refuse: without it less would be asked for."""
    methods = [
        ("!" if word.strip().startswith("!") else "")
        + _METHODS.get(_pure(word), word.strip().removeprefix("!"))
        for word in value.split(",")
    ]
    gathering.take("require_auth", ",".join(dict.fromkeys(methods)))
    if all(_pure(word) == "scramsha256plus" for word in value.split(",")):
        gathering.take("channel_binding", "require")


def _dashed(value: str) -> str:
    return value.strip().lower().replace("_", "-")


def _pure(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())
