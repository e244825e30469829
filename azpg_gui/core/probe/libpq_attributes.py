"""Functions psycopg.pq does not wrap, or wraps without letting other threads run, from the libpq
psycopg itself uses."""

import ctypes
import ctypes.util
import importlib
import os
from functools import cache
from pathlib import Path
from typing import Final

import psycopg.pq
from psycopg.pq.abc import PGconn

from azpg_gui.core.probe.evidence import TlsFacts
from azpg_gui.core.probe.server_text import whole_number

__all__ = ["ask_for_sqlstate", "connect_poll", "consume_input", "gss_in_use", "tls_facts"]

_PQERRORS_VERBOSE: Final = 2  # libpq-fe.h, PGVerbosity


@cache
def _library() -> ctypes.CDLL | None:
    """libpq inside the psycopg wheel.

    On Linux and macOS a look-up through the extension module finds the symbols of the libraries it
    was linked with; on Windows the DLL beside it is opened by name.
    """
    try:
        library = ctypes.CDLL(_library_path())
        library.PQsslAttribute.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
        library.PQsslAttribute.restype = ctypes.c_char_p
        library.PQsetErrorVerbosity.argtypes = [ctypes.c_void_p, ctypes.c_int]
        library.PQsetErrorVerbosity.restype = ctypes.c_int
        for function in (library.PQconnectPoll, library.PQconsumeInput):
            function.argtypes = [ctypes.c_void_p]
            function.restype = ctypes.c_int
    except (OSError, AttributeError, ImportError, StopIteration):
        return None
    return library


def _library_path() -> str:
    if psycopg.pq.__impl__ != "binary":
        # psycopg without its wheel uses the system's libpq, through ctypes as well.
        found = ctypes.util.find_library("pq")
        if found is None:
            message = "libpq"
            raise OSError(message)
        return found
    module = Path(str(importlib.import_module("psycopg_binary.pq").__file__))
    if os.name == "nt":
        libraries = module.parent.parent / "psycopg_binary.libs"
        return str(next(libraries.glob("libpq*.dll")))
    return str(module)


def _pointer(connection: PGconn) -> int | None:
    # Documented by psycopg ("pgconn_ptr"), and missing in the protocol its types name.
    pointer: int | None = getattr(connection, "pgconn_ptr", None)
    return pointer


def tls_facts(connection: PGconn) -> TlsFacts | None:
    """What libpq negotiated; None for a plaintext connection."""
    if not connection.ssl_in_use:
        return None
    library = _library()
    pointer = _pointer(connection)
    if library is None or pointer is None:
        return TlsFacts("", "", None, "", "", "")

    def attribute(name: bytes) -> str:
        value: bytes | None = library.PQsslAttribute(pointer, name)
        return value.decode("utf-8", "replace") if value else ""

    return TlsFacts(
        protocol=attribute(b"protocol"),
        cipher=attribute(b"cipher"),
        bits=whole_number(attribute(b"key_bits")),
        compression=attribute(b"compression"),
        alpn=attribute(b"alpn"),
        library=attribute(b"library"),
    )


def gss_in_use(connection: PGconn) -> bool:
    """``PQgssEncInUse``: libpq since 12."""
    library, pointer = _library(), _pointer(connection)
    if library is None or pointer is None or not hasattr(library, "PQgssEncInUse"):
        return False
    asked = library.PQgssEncInUse
    asked.argtypes, asked.restype = [ctypes.c_void_p], ctypes.c_int
    return bool(asked(pointer))


def ask_for_sqlstate(connection: PGconn) -> None:
    """Make libpq print the SQLSTATE of an error during the start of a connection.

    psycopg has none there (measured: ``sqlstate`` is None for every failed connection), and the
    message text follows the server's ``lc_messages``.
    """
    library = _library()
    pointer = _pointer(connection)
    if library is not None and pointer is not None:
        library.PQsetErrorVerbosity(pointer, _PQERRORS_VERBOSE)


def connect_poll(connection: PGconn) -> int:
    """``PQconnectPoll``, other threads running meanwhile.

    psycopg's own keeps the interpreter to itself, and inside the call libpq derives a SCRAM key in
    as many rounds as the server asks for (fe-auth-scram.c, ``scram_SaltedPassword``).
    """
    library, pointer = _library(), _pointer(connection)
    if library is None or pointer is None:
        return connection.connect_poll()
    return int(library.PQconnectPoll(pointer))


def consume_input(connection: PGconn) -> bool:
    """``PQconsumeInput``, other threads running meanwhile: False where the connection broke."""
    library, pointer = _library(), _pointer(connection)
    if library is None or pointer is None:
        connection.consume_input()
        return True
    return bool(library.PQconsumeInput(pointer))
