"""Two libpqs with the same settings: one gets through and the other does not."""

from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.client_rows import client_name, client_result
from azpg_gui.core.diagnosis.findings.first_message import smaller_first_message
from azpg_gui.core.diagnosis.model import Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.diagnosis.remedies.look import loaded_libpq
from azpg_gui.core.probe.clients.seen import ClientsCompared, ClientSeen
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Severity, Stage

__all__ = ["client_findings"]

_ONE_PACKET = 1_448  # bytes of a TCP segment on an Ethernet, with timestamps (RFC 6691, RFC 7323)


def client_findings(report: Report, compared: ClientsCompared) -> list[Finding]:
    """Empty where both get through, where neither does, and where one could not be asked."""
    own, other = client_result(compared.own).value, client_result(compared.other).value
    asked = compared.own.attempt is not None and compared.other.attempt is not None
    if not asked or (own is True) == (other is True):
        return []
    works, fails = (compared.own, compared.other) if own else (compared.other, compared.own)
    return [clients_differ(report, works, fails)]


@finding(
    "clients-differ", Stage.HANDSHAKE, Stage.SETTINGS, Stage.LOGIN,
    evidence="`--libpq`: both at the same server, without a password",
    remedy="a smaller first message; a command that tells which libpq a program loads",
)  # fmt: skip
def clients_differ(report: Report, works: ClientSeen, fails: ClientSeen) -> Explanation:
    large = fails.hello_bytes > _ONE_PACKET >= works.hello_bytes > 0
    return Explanation(
        sentence("Two clients on this computer get different results"),
        sentence(
            "With the same settings {works} (libpq {libpq}) gets as far as the sign-in, and "
            "{fails} (libpq {other}) does not: {words}",
            works=client_name(works), libpq=works.libpq,
            fails=client_name(fails), other=fails.libpq, words=client_result(fails).why,
        ),
        _why(works, fails, large=large),
        (
            *(smaller_first_message(report) if large else ()),
            Remedy(sentence("See which libpq a program loads"), command=loaded_libpq()),
            run_again(),
        ),
        technical="\n".join(_line(seen) for seen in (works, fails)),
        severity=Severity.WARNING,
    )  # fmt: skip


def _why(works: ClientSeen, fails: ClientSeen, *, large: bool) -> Sentence:
    if large:
        return sentence(
            "The client's own TLS library is the difference. Its first message has {large} bytes "
            "against {small}: more than one packet, which something on the way does not pass on.",
            large=fails.hello_bytes, small=works.hello_bytes,
        )  # fmt: skip
    if fails.left_out:
        return sentence(
            "The older libpq does not know {keywords} and goes without. No password was sent.",
            keywords=", ".join(fails.left_out),
        )
    return sentence(
        "Each brings its own libpq and its own OpenSSL, with its own defaults and its own limits. "
        "No password was sent."
    )


def _line(seen: ClientSeen) -> str:
    words = seen.attempt.message if seen.attempt else seen.trouble
    return (
        f"{seen.name}: libpq {seen.libpq}, OpenSSL {seen.openssl}, "
        f"ClientHello {seen.hello_bytes} bytes: {words}"
    )
