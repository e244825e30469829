"""libpq itself: the library in psycopg's wheel, called directly.

Of psycopg only the library is needed. Its Python part takes 50 ms of processor time to import
(measured), and its exceptions carry the connection, and with it the password; here an error is its
text. Names are those of ``libpq-fe.h``.
"""

import ctypes
import os
import weakref
from ctypes import c_void_p
from typing import TYPE_CHECKING

from azpg_gui.core.libpq_enums import ConnStatus, DiagnosticField, ExecStatus, PollingStatus
from azpg_gui.core.libpq_library import NoticeReceiver, functions
from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "ConnStatus",
    "DiagnosticField",
    "ExecStatus",
    "LibpqError",
    "Option",
    "PGconn",
    "PGresult",
    "PollingStatus",
    "default_socket_folder",
    "options",
    "version",
]


class LibpqError(Exception):
    """libpq's own words, or what it did not do."""


def version() -> int:
    """``PQlibVersion``: 170002 for 17.2."""
    return int(functions()["PQlibVersion"]())


def default_socket_folder() -> str:
    """DEFAULT_PGSOCKET_DIR, which is compiled in: what ``PQhost`` names where no host is given. An
    sslmode that is none stops libpq before it connects, and a password before it looks for one.
    Empty where it has none, and where ``PGSERVICE`` ends the attempt before."""
    conninfo = b"host='' hostaddr='' port=1 user=x dbname=x password=x sslmode=nowhere"
    library = functions()
    pointer = library["PQconnectStart"](conninfo)
    if not pointer:
        raise MemoryError
    try:
        return str((library["PQhost"](pointer) or b"").decode("utf-8", "surrogateescape"))
    finally:
        library["PQfinish"](pointer)


@dataclass(frozen=True, slots=True)
class Option:
    """One ``PQconninfoOption``."""

    keyword: bytes
    envvar: bytes | None
    compiled: bytes | None
    val: bytes | None
    label: bytes | None = None


def options(conninfo: bytes) -> tuple[Option, ...]:
    """``PQconninfoParse``: every keyword, with the values given.

    Raises:
        LibpqError: what libpq did not understand.
    """
    library, words = functions(), c_void_p()
    array = library["PQconninfoParse"](conninfo, ctypes.byref(words))
    if not array:
        text = ctypes.string_at(words.value).decode("utf-8", "replace") if words.value else ""
        library["PQfreemem"](words)
        raise LibpqError(text)
    found: list[Option] = []
    try:
        while (option := array[len(found)]).keyword is not None:
            found.append(
                Option(option.keyword, option.envvar, option.compiled, option.val, option.label)
            )
    finally:
        library["PQconninfoFree"](array)
    return tuple(found)


class PGresult:
    """One ``PGresult``, cleared with this object unless libpq keeps it."""

    def __init__(self, pointer: int, *, owned: bool = True) -> None:
        self._functions = functions()
        self._pointer: int | None = pointer
        self._owned = owned

    def __del__(self) -> None:
        if self._owned:
            self._functions["PQclear"](self._pointer)

    @property
    def status(self) -> int:
        return int(self._functions["PQresultStatus"](self._pointer))

    @property
    def error_message(self) -> bytes:
        return self._functions["PQresultErrorMessage"](self._pointer) or b""

    def error_field(self, field: DiagnosticField) -> bytes | None:
        value: bytes | None = self._functions["PQresultErrorField"](self._pointer, field)
        return value

    @property
    def ntuples(self) -> int:
        return int(self._functions["PQntuples"](self._pointer))

    @property
    def nfields(self) -> int:
        return int(self._functions["PQnfields"](self._pointer))

    def get_value(self, row: int, column: int) -> bytes | None:
        """None for SQL's NULL, and outside the result."""
        place = (self._pointer, row, column)
        if self._functions["PQgetisnull"](*place):
            return None
        length = self._functions["PQgetlength"](*place)
        return ctypes.string_at(self._functions["PQgetvalue"](*place), length)


class PGconn:
    """One connection. Whoever starts it calls ``finish``; the functions of a finished one say what
    libpq says of none.

    Attributes:
        notice_handler: told of every NoticeResponse, inside libpq's own calls and in whichever
            thread makes them. The result is libpq's, and gone afterwards.
    """

    def __init__(self, conninfo: bytes) -> None:
        """``PQconnectStart``. Numeric addresses only: it looks names up by itself."""
        self._functions = functions()
        self._process = os.getpid()
        self.notice_handler: Callable[[PGresult], None] | None = None
        self._pointer: int | None = self._functions["PQconnectStart"](conninfo)
        if self._pointer is None:
            raise MemoryError
        # libpq's own receiver prints on stderr.
        self._receiver = _notice_receiver(self)
        self._functions["PQsetNoticeReceiver"](self._pointer, self._receiver, None)

    def __del__(self) -> None:
        if getattr(self, "_process", None) == os.getpid():  # not in a forked child
            self.finish()

    def finish(self) -> None:
        pointer, self._pointer = self._pointer, None
        if pointer is not None:
            self._functions["PQfinish"](pointer)

    def _number(self, function: str) -> int:
        return int(self._functions[function](self._pointer))

    def connect_poll(self) -> PollingStatus:
        return PollingStatus(self._number("PQconnectPoll"))

    @property
    def status(self) -> int:
        """A ``ConnStatus``."""
        return self._number("PQstatus")

    @property
    def socket(self) -> int:
        """
        Raises:
            LibpqError: there is none, or none any more.
        """
        descriptor = self._number("PQsocket")
        if descriptor == -1:
            message = "the connection is lost"
            raise LibpqError(message)
        return descriptor

    @property
    def error_message(self) -> bytes:
        return self._functions["PQerrorMessage"](self._pointer) or b""

    def be_verbose(self) -> None:
        """``PQERRORS_VERBOSE``: errors then hold their SQLSTATE, those of the start of a connection
        too, which are no results and have it nowhere else."""
        self._functions["PQsetErrorVerbosity"](self._pointer, 2)

    @property
    def needs_password(self) -> bool:
        return bool(self._number("PQconnectionNeedsPassword"))

    @property
    def used_password(self) -> bool:
        return bool(self._number("PQconnectionUsedPassword"))

    @property
    def used_gssapi(self) -> bool:
        used = self._functions.get("PQconnectionUsedGSSAPI")
        return used is not None and bool(used(self._pointer))

    @property
    def gss_in_use(self) -> bool:
        """Encryption by GSSAPI."""
        return bool(self._number("PQgssEncInUse"))

    @property
    def ssl_in_use(self) -> bool:
        return bool(self._number("PQsslInUse"))

    def ssl_attribute(self, name: bytes) -> str:
        value: bytes | None = self._functions["PQsslAttribute"](self._pointer, name)
        return value.decode("utf-8", "replace") if value else ""

    @property
    def key_exchange_group(self) -> str:
        """Of OpenSSL's own object (``PQsslStruct``, ``SSL_get0_group_name``); empty where the
        library does not tell."""
        group = self._functions.get("SSL_get0_group_name")
        tls = self._functions["PQsslStruct"](self._pointer, b"OpenSSL")
        value: bytes | None = group(tls) if group is not None and tls else None
        return value.decode("utf-8", "replace") if value else ""

    @property
    def backend_pid(self) -> int:
        return self._number("PQbackendPID")

    @property
    def server_version(self) -> int:
        return self._number("PQserverVersion")

    def parameter_status(self, name: bytes) -> bytes | None:
        value: bytes | None = self._functions["PQparameterStatus"](self._pointer, name)
        return value

    def send_query(self, command: bytes) -> None:
        """``PQsendQuery``, on a socket that does not block.

        Raises:
            LibpqError: it was not sent.
        """
        self._functions["PQsetnonblocking"](self._pointer, 1)
        if not self._functions["PQsendQuery"](self._pointer, command):
            raise LibpqError(self.error_message.decode("utf-8", "replace"))

    def flush(self) -> bool:
        """True once everything has gone out.

        Raises:
            LibpqError: it cannot go out.
        """
        left = self._number("PQflush")
        if left < 0:
            raise LibpqError(self.error_message.decode("utf-8", "replace"))
        return left == 0

    def is_busy(self) -> bool:
        return bool(self._number("PQisBusy"))

    def consume_input(self) -> bool:
        """False where the connection broke."""
        return bool(self._number("PQconsumeInput"))

    def get_result(self) -> PGresult | None:
        pointer: int | None = self._functions["PQgetResult"](self._pointer)
        return PGresult(pointer) if pointer else None


def _notice_receiver(connection: PGconn) -> object:
    """A C function that tells the connection's handler. It knows the connection weakly, so that
    the two do not keep each other."""
    known = weakref.ref(connection)

    def receive(_own: int | None, result: int | None) -> None:
        told = known()
        if told is not None and told.notice_handler is not None and result:
            told.notice_handler(PGresult(result, owned=False))

    return NoticeReceiver(receive)
