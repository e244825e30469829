"""``PQsslAttribute``, which psycopg.pq does not wrap, from the libpq psycopg itself uses."""

import ctypes
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import psycopg.pq
from psycopg.pq.abc import PGconn

from azpg_gui.core.probe.evidence import TlsFacts

__all__ = ["tls_facts"]


@cache
def _attribute_function() -> Callable[[int, bytes], bytes | None] | None:
    """libpq inside the psycopg wheel.

    On Linux and macOS a look-up through the extension module finds the symbols of the libraries it
    was linked with; on Windows the DLL beside it is opened by name.
    """
    try:
        library = ctypes.CDLL(_library_path())
        function = library.PQsslAttribute
    except (OSError, AttributeError, ImportError):
        return None
    function.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    function.restype = ctypes.c_char_p
    return function  # type: ignore[no-any-return]  # ctypes has no types for functions it finds


def _library_path() -> str:
    if psycopg.pq.__impl__ != "binary":
        from psycopg.pq import pq_ctypes  # type: ignore[attr-defined]  # noqa: PLC0415 - other builds have none

        return str(pq_ctypes.impl.pq._name)  # noqa: SLF001 - the path CDLL was opened with
    import psycopg_binary.pq  # noqa: PLC0415 - only where it is the implementation in use

    module = Path(str(psycopg_binary.pq.__file__))
    if os.name == "nt":
        libraries = module.parent.parent / "psycopg_binary.libs"
        return str(next(libraries.glob("libpq*.dll")))
    return str(module)


def tls_facts(connection: PGconn) -> TlsFacts | None:
    """What libpq negotiated; None for a plaintext connection."""
    if not connection.ssl_in_use:
        return None
    function = _attribute_function()
    pointer = connection.pgconn_ptr
    if function is None or pointer is None:
        return TlsFacts("", "", 0, "", "", "")

    def attribute(name: bytes) -> str:
        value = function(pointer, name)
        return value.decode("utf-8", "replace") if value else ""

    bits = attribute(b"key_bits")
    return TlsFacts(
        protocol=attribute(b"protocol"),
        cipher=attribute(b"cipher"),
        bits=int(bits) if bits.isdigit() else 0,
        compression=attribute(b"compression"),
        alpn=attribute(b"alpn"),
        library=attribute(b"library"),
    )
