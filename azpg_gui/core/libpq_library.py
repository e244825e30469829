"""The library out of psycopg's wheel, with its functions declared as ``libpq-fe.h`` does.

Every function lets other threads run, whatever a server makes it calculate: psycopg's
``connect_poll`` keeps the interpreter to itself. Those that only look a value up do not
(``_LOOKING``): that would be a wait for the next turn.
"""

import ctypes
import importlib.util
import os
from ctypes import c_char_p, c_int, c_void_p
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from azpg_gui.lazy import later

if TYPE_CHECKING:
    from ctypes import util as search
else:
    search = later("ctypes.util")  # brings tempfile and shutil along

__all__ = ["NoticeReceiver", "choose", "functions", "library_path"]


class _Option(ctypes.Structure):
    """``PQconninfoOption``."""

    _fields_ = (
        ("keyword", c_char_p), ("envvar", c_char_p), ("compiled", c_char_p), ("val", c_char_p),
        ("label", c_char_p), ("dispchar", c_char_p), ("dispsize", c_int),
    )  # fmt: skip


# Result and arguments of each function.
_CALLING: Final = {
    "PQconnectStart": (c_void_p, c_char_p),
    "PQconnectPoll": (c_int, c_void_p),
    "PQfinish": (None, c_void_p),
    "PQconninfoParse": (ctypes.POINTER(_Option), c_char_p, ctypes.POINTER(c_void_p)),
    "PQconninfoFree": (None, ctypes.POINTER(_Option)),
    "PQfreemem": (None, c_void_p),
    "PQsendQuery": (c_int, c_void_p, c_char_p),
    "PQflush": (c_int, c_void_p),
    "PQconsumeInput": (c_int, c_void_p),
    "PQisBusy": (c_int, c_void_p),  # reads every message that came
    "PQgetResult": (c_void_p, c_void_p),
    "PQclear": (None, c_void_p),
    "PQsetNoticeReceiver": (c_void_p, c_void_p, c_void_p, c_void_p),
}
_LOOKING: Final = {
    "PQlibVersion": (c_int,),
    "PQstatus": (c_int, c_void_p),
    "PQsocket": (c_int, c_void_p),
    "PQhost": (c_char_p, c_void_p),
    "PQerrorMessage": (c_char_p, c_void_p),
    "PQsetErrorVerbosity": (c_int, c_void_p, c_int),
    "PQconnectionNeedsPassword": (c_int, c_void_p),
    "PQconnectionUsedPassword": (c_int, c_void_p),
    "PQconnectionUsedGSSAPI": (c_int, c_void_p),
    "PQgssEncInUse": (c_int, c_void_p),
    "PQsslInUse": (c_int, c_void_p),
    "PQsslAttribute": (c_char_p, c_void_p, c_char_p),
    "PQsslStruct": (c_void_p, c_void_p, c_char_p),
    "SSL_get0_group_name": (c_char_p, c_void_p),  # of the OpenSSL that libpq was linked with
    "PQbackendPID": (c_int, c_void_p),
    "PQserverVersion": (c_int, c_void_p),
    "PQparameterStatus": (c_char_p, c_void_p, c_char_p),
    "PQsetnonblocking": (c_int, c_void_p, c_int),
    "PQresultStatus": (c_int, c_void_p),
    "PQresultErrorMessage": (c_char_p, c_void_p),
    "PQresultErrorField": (c_char_p, c_void_p, c_int),
    "PQntuples": (c_int, c_void_p),
    "PQnfields": (c_int, c_void_p),
    "PQgetisnull": (c_int, c_void_p, c_int, c_int),
    "PQgetlength": (c_int, c_void_p, c_int, c_int),
    "PQgetvalue": (c_void_p, c_void_p, c_int, c_int),
}
# libpq 16, and OpenSSL 3.2 where its names can be seen behind libpq's.
_NOT_EVERYWHERE: Final = frozenset({"PQconnectionUsedGSSAPI", "SSL_get0_group_name"})
NoticeReceiver: Final = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)


@cache
def functions() -> dict[str, Any]:
    path = library_path()
    found: dict[str, Any] = {}
    for library, table in ((ctypes.CDLL(path), _CALLING), (ctypes.PyDLL(path), _LOOKING)):
        for name, (result, *arguments) in table.items():
            try:
                function = getattr(library, name)
            except AttributeError:
                if name not in _NOT_EVERYWHERE:
                    raise
                continue
            function.restype, function.argtypes = result, arguments
            found[name] = function
    return found


_chosen: list[str] = []


def choose(path: str) -> None:
    """Use this library instead of psycopg's, in the whole process and before anything was asked.

    Args:
        path: or a name that the system's loader finds.
    """
    _chosen.append(path)


def library_path() -> str:
    """The one that was chosen, else the one in psycopg's wheel.

    On Linux and macOS a look-up through psycopg's extension module finds the symbols of the
    libraries it was linked with; on Windows the DLL beside it is opened by name."""
    if _chosen:
        return _chosen[-1]
    wheel = importlib.util.find_spec("psycopg_binary")
    for place in (wheel.submodule_search_locations or ()) if wheel else ():
        folder = Path(place)
        found = (
            (folder.parent / "psycopg_binary.libs").glob("libpq*.dll")
            if os.name == "nt"
            else folder.glob("pq.*.so")
        )
        for path in sorted(found):
            return str(path)
    # Without the wheel, as in a distribution's package: the system's own.
    system = search.find_library("libpq" if os.name == "nt" else "pq")
    if system is None:
        message = "libpq is missing from this installation: psycopg[binary] brings it"
        raise ImportError(message)
    return system
