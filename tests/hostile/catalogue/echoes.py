"""Where a server may repeat a password it was sent, and in which form. Adding a case is a row."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.support.pki import Made, make
from tests.support.speaking_postgres import Answers, Value, message, parameter, response, rows

HOST = "db.test"
# With what escaping and quoting change in it, and letters a casing changes.
PASSWORD = "Cörrect-horse'4711\"=%\\ x"
_CLEARTEXT = message(b"R", b"\0\0\0\x03")


@dataclass(frozen=True)
class EchoCase:
    """Attributes:
    answers: what the server says to a client that gave it ``echo``'s password.
    leaf: its certificate; a common one where None.
    """

    name: str
    answers: Callable[[str], Answers]
    leaf: Callable[[str], Made] | None = None


def _row(**changes: Value) -> Callable[[str, str, int], bytes]:
    def answer(protocol: str, cipher: str, pid: int) -> bytes:
        right: dict[str, Value] = {
            "ssl": "t", "version": protocol, "cipher": cipher, "bits": "256", "read_only": "off",
            "pid": str(pid),
        }  # fmt: skip
        return rows(tuple({**right, **changes}.values()))

    return answer


def _error(echo: str, **fields: str) -> bytes:
    return response(b"E", **{"S": "ERROR", "V": "ERROR", "C": "42501", "M": "no", **fields})


def _let_in(**changes: object) -> Answers:
    return Answers(**{"view": _row(), "sign_in": _CLEARTEXT, **changes})  # type: ignore[arg-type]


def _refuses(**fields: str) -> bytes:
    """After the password: an error in place of AuthenticationOk."""
    return response(b"E", **{"S": "FATAL", "V": "FATAL", "C": "28P01", "M": "no", **fields})


ECHOES: tuple[EchoCase, ...] = (
    EchoCase("server_version", lambda echo: _let_in(version=echo)),
    EchoCase("version of pg_stat_ssl", lambda echo: _let_in(view=_row(version=echo))),
    EchoCase("cipher of pg_stat_ssl", lambda echo: _let_in(view=_row(cipher=echo))),
    EchoCase("bits of pg_stat_ssl", lambda echo: _let_in(view=_row(bits=echo))),
    EchoCase("ssl of pg_stat_ssl", lambda echo: _let_in(view=_row(ssl=echo))),
    EchoCase("read_only", lambda echo: _let_in(view=_row(read_only=echo))),
    EchoCase("pid", lambda echo: _let_in(view=_row(pid=echo))),
    EchoCase("a refused view", lambda echo: _let_in(view=_error(echo, M=f"not with {echo}!"))),
    EchoCase("detail of a refused view", lambda echo: _let_in(view=_error(echo, D=echo, H=echo))),
    EchoCase(
        "a notice",
        lambda echo: _let_in(
            before=response(b"N", S="WARNING", V="WARNING", C="01000", M=f"your {echo} expires")
        ),
    ),
    EchoCase("a parameter", lambda echo: _let_in(before=parameter("application_name", echo))),
    EchoCase("further answers", lambda echo: _let_in(
        version="17.5", further={b"system_user": rows((echo,)), b"client_dn": rows((echo,) * 3)})),
    EchoCase("message of a refusal", lambda echo: _let_in(before=_refuses(M=f"no: {echo}."))),
    EchoCase("severity of a refusal", lambda echo: _let_in(before=_refuses(S=echo, V=echo))),
    EchoCase("code of a refusal", lambda echo: _let_in(before=_refuses(C=echo))),
    EchoCase("function of a refusal", lambda echo: _let_in(
        before=_refuses(F=echo, L="1", R=echo))),
    EchoCase("a long refusal, cut inside it", lambda echo: _let_in(
        before=_refuses(M="x" * 19_985 + echo + "y" * 4000))),
    EchoCase("the name of a certificate", lambda _echo: _let_in(),
             lambda echo: make(echo, names=(HOST, "xn--" + "a" * 20 + ".test"))),
    EchoCase("a name of the certificate", lambda _echo: _let_in(),
             lambda echo: make("x", names=(HOST, f"{echo}.test"))),
)  # fmt: skip
