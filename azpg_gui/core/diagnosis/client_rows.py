"""Two clients → one row a fact, the same in the window, the terminal and a report."""

from collections.abc import Callable

from azpg_gui.core.answer import Answer, not_known
from azpg_gui.core.diagnosis.refusals import gets_in
from azpg_gui.core.probe.clients.seen import BUNDLED, SYSTEM, ClientsCompared, ClientSeen
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["RESULT", "ClientRow", "client_name", "client_result", "client_rows"]


RESULT = sentence("Result")


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One fact of both; ``RESULT`` is the one that counts."""

    fact: Sentence
    own: Sentence
    other: Sentence


def client_name(seen: ClientSeen) -> Sentence:
    match seen.name:
        case name if name == BUNDLED:
            return sentence("this program, psycopg")
        case name if name == SYSTEM:
            return sentence("this computer's libpq, psql")
        case name:
            return sentence("{path}", path=name)


def client_result(seen: ClientSeen) -> Answer:
    """As far as the server asking who is there?"""
    if seen.attempt is None:
        return not_known(sentence("{words}", words=seen.trouble))
    return gets_in(seen.attempt)


def client_rows(compared: ClientsCompared) -> tuple[ClientRow, ...]:
    return tuple(ClientRow(fact, say(compared.own), say(compared.other)) for fact, say in _FACTS)


def _result(seen: ClientSeen) -> Sentence:
    answer = client_result(seen)
    return sentence("reaches the sign-in") if answer.value else answer.why


def _plain(text: str) -> Sentence:
    return sentence("{text}", text=text or "–")


def _hello(seen: ClientSeen) -> Sentence:
    if not seen.hello_bytes:
        return _plain("")
    return sentence("{count} bytes", count=seen.hello_bytes)


_FACTS: tuple[tuple[Sentence, Callable[[ClientSeen], Sentence]], ...] = (
    (sentence("libpq"), lambda seen: _plain(seen.libpq)),
    (sentence("OpenSSL"), lambda seen: _plain(seen.openssl)),
    (sentence("First message"), _hello),
    (sentence("Key exchanges offered"), lambda seen: _plain(", ".join(seen.groups))),
    (sentence("Settings it does not know"), lambda seen: _plain(", ".join(seen.left_out))),
    (RESULT, _result),
)
