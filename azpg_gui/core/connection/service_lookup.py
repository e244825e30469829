"""Which service file has the service, in libpq's order."""

import os
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Final

from azpg_gui.core.connection.conninfo import conninfo_bytes
from azpg_gui.core.connection.libpq_places import home_folder, libpq_folder
from azpg_gui.core.connection.service_file import (
    Service,
    ServiceRefusal,
    ServiceTrouble,
    parse_service_file,
)
from azpg_gui.core.libpq import PGconn
from azpg_gui.fast_dataclass import dataclass

__all__ = ["ServiceLookup", "look_up_service"]

_PATH: Final = 1023  # bytes of a path that libpq keeps (MAXPGPATH)
# Folders libpq is compiled to look in (SYSCONFDIR). There is no way to ask for the name; the libpq
# in use is asked whether it finds the service.
COMPILED_PLACES: tuple[str, ...] = (
    "/etc/postgresql-common",  # Debian, Ubuntu, and psycopg's wheels for Linux
    "/etc/sysconfig/pgsql",
    "/etc/postgresql",
    "/usr/local/etc/postgresql",
    "/opt/homebrew/etc/postgresql",
    "/usr/local/pgsql/etc",
)


@dataclass(frozen=True, slots=True)
class ServiceLookup:
    """What becomes of a service.

    Attributes:
        name: None where no service is wanted.
        path: of the file that has it, or stops libpq.
    """

    name: str | None = None
    path: Path | None = None
    service: Service = field(default_factory=Service)

    @property
    def refusal(self) -> ServiceRefusal | None:
        return self.service.refusal

    def source(self, keyword: str) -> str:
        """Where a value of the service stands, for a person to find it."""
        return f"{self.path}:{self.service.lines.get(keyword, 0)} [{self.name}]"


def look_up_service(
    given: Mapping[str, str], environ: Mapping[str, str], known: frozenset[str]
) -> ServiceLookup:
    """``parseServiceInfo`` of fe-connect.c: the service that was given, or that of ``PGSERVICE``;
    an empty one counts. First the file that was named (``servicefile`` from libpq 19 on,
    ``PGSERVICEFILE``) or ``~/.pg_service.conf``, then ``pg_service.conf`` of ``PGSYSCONFDIR`` or of
    the compiled folder. The first file that has the service, or an error in it, ends the search.
    """
    name = given.get("service", environ.get("PGSERVICE"))
    if name is None:
        return ServiceLookup()
    first = _first_file(given, environ, known)
    if first is not None:
        service = parse_service_file(first, name, known)
        if service.found or service.refusal is not None:
            return ServiceLookup(name, Path(first), service)
    elsewhere: Path | None = None
    for file in _further_files(environ):
        path = Path(file)
        if not path.exists():
            continue
        service = parse_service_file(file, name, known)
        if not service.found and service.refusal is None:
            continue
        if "PGSYSCONFDIR" in environ or _libpq_reads(name, environ, service):
            return ServiceLookup(name, path, service)
        if service.found and elsewhere is None:
            elsewhere = path
    words = f'definition of service "{name}" not found'
    refusal = ServiceRefusal(ServiceTrouble.NOT_FOUND, name, words, elsewhere=elsewhere)
    return ServiceLookup(name, None, Service(refusal=refusal))


def _first_file(
    given: Mapping[str, str], environ: Mapping[str, str], known: frozenset[str]
) -> str | None:
    named = given.get("servicefile") if "servicefile" in known else None
    if named is None:
        named = environ.get("PGSERVICEFILE")
    if named is not None:  # an empty one too: libpq then finds no file
        return _cut(named)
    folder = libpq_folder(environ) if os.name == "nt" else home_folder(environ)
    file = _cut(f"{folder}/.pg_service.conf") if folder is not None else None
    return file if file is not None and Path(file).exists() else None


def _further_files(environ: Mapping[str, str]) -> tuple[str, ...]:
    system = environ.get("PGSYSCONFDIR")
    folders = (system,) if system is not None else COMPILED_PLACES
    return tuple(_cut(f"{folder}/pg_service.conf") for folder in folders)


def _cut(path: str) -> str:
    return os.fsdecode(os.fsencode(path)[:_PATH])


_DECIDING: Final = ("HOME", "APPDATA", "PGSERVICEFILE", "PGSYSCONFDIR")


def _libpq_reads(name: str, environ: Mapping[str, str], service: Service) -> bool:
    """Whether the libpq in use finds the service by itself, and so looks in that folder.

    Asked of libpq (``PQconnectStart`` stops at two addresses for one host, before anything is
    sent), unless the environment is not that of this process: then as libpq of Debian does.
    """
    unasked = service.refusal is not None and not service.refusal.words
    if unasked or any(environ.get(name) != os.environ.get(name) for name in _DECIDING):
        return True
    nowhere = {"host": "azpg", "hostaddr": "192.0.2.1,192.0.2.2", "port": "", "service": name}
    pgconn = PGconn(conninfo_bytes(nowhere))
    words = pgconn.error_message.decode("utf-8", "replace")
    pgconn.finish()
    return "definition of service" not in words
