"""Prisma: the ``datasource`` of its schema, and what its URLs mean.

Up to version 6 the program's own engine reads the URL (``quaint/src/connector/postgres/url.rs``):
sslmode is disable, prefer or require, and any other word is prefer; the server is verified under
``sslaccept=strict`` alone; ``sslcert`` is the root certificate, ``sslidentity`` a PKCS#12 file with
the client's. Version 7 connects through node-postgres, and has no URL in its schema.
"""

import re
from typing import Final

from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.interchange.addresses import split_address, take_address
from azpg_gui.core.interchange.drivers import verified_although
from azpg_gui.core.interchange.gathering import Gathering
from azpg_gui.core.interchange.imported import ConcernCode, Imported, Kind
from azpg_gui.core.interchange.literals import named_values
from azpg_gui.core.interchange.repeated import say_repeated_keywords
from azpg_gui.core.sentences import printable, sentence

__all__ = ["PROGRAM", "is_prismas", "read", "recognise", "take_prismas"]

PROGRAM: Final = "Prisma"
_SOURCE: Final = re.compile(r"^[ \t]*datasource\s+\w+\s*\{", re.MULTILINE)
_END: Final = re.compile(r"^[ \t]*\}", re.MULTILINE)
_COMMENT: Final = re.compile(r"^[ \t]*//.*$", re.MULTILINE)
_URL: Final = re.compile(r"(?:^|\s)url\s*=\s*(?P<value>[^\n]*)")
_PROVIDER: Final = re.compile(r"\bprovider\s*=\s*\[?\s*\"postgres")


def recognise(text: str) -> float:
    return 0.99 if _SOURCE.search(text) else 0.0


def read(text: str) -> Imported:
    """Raises UnreadableError."""
    gathering = Gathering(Kind.PRISMA, program=PROGRAM)
    found = _SOURCE.search(text)
    inside = _END.split(text[found.end() :], maxsplit=1)[0] if found is not None else text
    inside = _COMMENT.sub("", inside)
    url = _URL.search(inside)
    if found is not None and not _PROVIDER.search(inside):
        gathering.refuse(sentence("There is no database of PostgreSQL in it."))
    value = named_values(f"url = {url['value']}").named.get("url") if url is not None else None
    address = split_address(value) if isinstance(value, str) else None
    if address is None or not re.match(r"postgres(?:ql)?://", str(value)):
        gathering.refuse(sentence("No string is given to it, only what the program knows."))
    take_address(address, gathering)
    say_repeated_keywords(gathering, address.query)
    query = dict(address.query)
    take_prismas(gathering, query)
    for name, text_of in query.items():
        gathering.take(name, text_of)
    return gathering.finish()


def is_prismas(query: dict[str, str]) -> bool:
    """Whether a URL is surely meant for Prisma."""
    return not query.keys().isdisjoint({"sslaccept", "sslidentity"})


def take_prismas(gathering: Gathering, query: dict[str, str]) -> None:
    """What ``query`` says of TLS, which is taken out of it. Raises UnreadableError."""
    gathering.program = PROGRAM
    accept, mode = query.pop("sslaccept", ""), query.pop("sslmode", "")
    gathering.take("sslrootcert", query.pop("sslcert", ""))
    if query.pop("sslidentity", ""):
        gathering.concern(
            ConcernCode.NOT_KEPT,
            sentence(
                "sslidentity is a PKCS#12 file. libpq wants the certificate and its key as PEM "
                "files: sslcert and sslkey."
            ),
            "sslcert",
        )
    is_strict = accept not in {"", "accept_invalid_certs"}
    if is_strict and mode in {"", SslMode.PREFER, SslMode.REQUIRE}:
        verified_although(gathering, mode or SslMode.PREFER)
    else:
        gathering.take("sslmode", mode)
    if mode in {SslMode.ALLOW, SslMode.VERIFY_CA, SslMode.VERIFY_FULL}:
        gathering.concern(
            ConcernCode.AMBIGUOUS,
            sentence(
                "{program} has no sslmode={mode} and uses prefer. What was meant was taken.",
                program=PROGRAM, mode=mode,
            ),
            "sslmode",
        )  # fmt: skip
    if accept and not is_strict:
        gathering.concern(
            ConcernCode.WEAKER,
            sentence("sslaccept={value} accepts every certificate.", value=printable(accept)),
            "sslmode",
        )
    gathering.take_system_roots()
