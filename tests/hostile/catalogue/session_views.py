"""What a server may answer when it is asked for its own view of the connection, and what may then
be said of it. Adding a case is adding a row."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.support.speaking_postgres import Answers, Value, response, rows

PROVEN = "encrypted-and-proven"
ENDPOINT = "encrypted-endpoint-proven"
MIDDLE_BOX = "encrypted-to-middle-box"


@dataclass(frozen=True)
class ViewCase:
    """Attributes:
    verdict: under verify-full, everything else being well.
    words: part of the reason that is given; empty where none is needed.
    """

    name: str
    answers: Answers
    verdict: str
    words: str = ""


def _own(**changes: Value) -> Callable[[str, str, int], bytes]:
    """The right row of six columns, but for ``changes``."""

    def answer(protocol: str, cipher: str, pid: int) -> bytes:
        right: dict[str, Value] = {
            "ssl": "t", "version": protocol, "cipher": cipher, "bits": "256", "read_only": "off",
            "pid": str(pid),
        }  # fmt: skip
        return rows(tuple({**right, **changes}.values()))

    return answer


def _twice(protocol: str, cipher: str, pid: int) -> bytes:
    row = ("t", protocol, cipher, "256", "off", str(pid))
    return rows(row, row)


def _two_results(protocol: str, cipher: str, pid: int) -> bytes:
    return _own()(protocol, cipher, pid) * 2


def _short(count: int) -> Callable[[str, str, int], bytes]:
    return lambda protocol, cipher, pid: rows(
        ("t", protocol, cipher, "256", "off", str(pid))[:count]
    )


_REFUSED = response(b"E", S="ERROR", V="ERROR", C="42501",
                    M="permission denied for view pg_stat_ssl")  # fmt: skip
_CONSOLE = response(b"E", S="ERROR", V="ERROR", C="08P01",
                    M="invalid command 'select s.ssl', use SHOW HELP;")  # fmt: skip

SESSION_VIEWS: tuple[ViewCase, ...] = (
    ViewCase("the right row", Answers(_own()), PROVEN),
    ViewCase("more columns", Answers(_own(about="4711", more="x")), PROVEN),
    ViewCase("read-only is not understood", Answers(_own(read_only="²")), PROVEN),
    # Silence: nothing is said of this session.
    ViewCase("no rows", Answers(rows()), ENDPOINT, "no row"),
    ViewCase("no answer at all", Answers(b""), ENDPOINT, "no row"),
    ViewCase("two columns", Answers(_short(2)), ENDPOINT, "not in the form"),
    ViewCase("five columns", Answers(_short(5)), ENDPOINT, "not in the form"),
    ViewCase("two rows", Answers(_twice), ENDPOINT, "several rows"),
    ViewCase("two answers", Answers(_two_results), ENDPOINT, "several rows"),
    ViewCase("the row is about another process", Answers(_own(about="4712")), ENDPOINT,
             "not in the form"),
    ViewCase("no BackendKeyData", Answers(_own(pid="4711"), pid=None), ENDPOINT, "process number"),
    ViewCase("BackendKeyData of 0", Answers(_own(pid="0"), pid=0), ENDPOINT, "process number"),
    ViewCase("ssl is yes", Answers(_own(ssl="yes")), ENDPOINT, "not in the form"),
    ViewCase("ssl is NULL", Answers(_own(ssl=None)), ENDPOINT, "not in the form"),
    ViewCase("bits are ²", Answers(_own(bits="²")), ENDPOINT, "not in the form"),
    ViewCase("bits are ١٢٨", Answers(_own(bits="١٢٨")), ENDPOINT, "not in the form"),
    ViewCase("bits are NULL", Answers(_own(bits=None)), ENDPOINT, "not in the form"),
    ViewCase("bits are no UTF-8", Answers(_own(bits=b"\xff\xfe")), ENDPOINT, "not in the form"),
    ViewCase("the process is ²", Answers(_own(pid="²")), ENDPOINT, "not in the form"),
    ViewCase("the process is NULL", Answers(_own(pid=None)), ENDPOINT, "not in the form"),
    ViewCase("version and cipher are NULL", Answers(_own(version=None, cipher=None)), ENDPOINT,
             "neither version nor cipher"),
    ViewCase("the version is NULL", Answers(_own(version=None)), ENDPOINT, "neither version nor"),
    ViewCase("the cipher is empty", Answers(_own(cipher="")), ENDPOINT, "neither version nor"),
    ViewCase("half the bits", Answers(_own(bits="128")), ENDPOINT, "128 bits where libpq has 256"),
    ViewCase("bits below zero", Answers(_own(bits="-1")), ENDPOINT, "-1 bits where libpq"),
    ViewCase("the view is refused", Answers(_REFUSED), ENDPOINT, "permission denied"),
    ViewCase("PgBouncer's console", Answers(_CONSOLE), ENDPOINT, "SHOW HELP"),
    # Contradiction: what it says cannot be of this session.
    ViewCase("another process", Answers(_own(pid="9999")), MIDDLE_BOX),
    ViewCase("without TLS", Answers(_own(ssl="f", version=None, cipher=None, bits=None)),
             MIDDLE_BOX),
    ViewCase("without TLS, no BackendKeyData",
             Answers(_own(ssl="f", version=None, cipher=None, bits=None, pid="7"), pid=None),
             MIDDLE_BOX),
    ViewCase("a client certificate, and none was presented",
             Answers(_own(about="4711", client="/CN=proxy", serial="1", issuer="/CN=x", user="")),
             MIDDLE_BOX, "none to present"),
    ViewCase("another version", Answers(_own(version="TLSv1.2")), MIDDLE_BOX),
    ViewCase("another cipher", Answers(_own(cipher="TLS_CHACHA20_POLY1305_SHA256")), MIDDLE_BOX),
)  # fmt: skip
