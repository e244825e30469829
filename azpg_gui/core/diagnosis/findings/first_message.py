"""Stage ``handshake``: a first message that is too large for something on the way."""

import os

from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.failure_severity import failure_severity
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.probe.alternatives import MessageAttempt, SmallFirstMessage
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage

__all__ = ["first_message_too_large", "smaller_first_message"]

_LIMIT = "ssl_max_protocol_version"
# openssl-config(5): what every program of this shell that uses OpenSSL reads at its start.
_CONFIGURATION = (
    "openssl_conf = init\n[init]\nssl_conf = ssl\n[ssl]\nsystem_default = default\n[default]\n"
    "Groups = X25519:P-256:P-384\n"
)


@finding(
    "first-message-too-large", Stage.HANDSHAKE,
    evidence="a large ClientHello is lost twice, a small one is answered",
    remedy="`ssl_max_protocol_version=TLSv1.2`",
)  # fmt: skip
def first_message_too_large(report: Report, seen: SmallFirstMessage) -> Explanation:
    host = report.parameters.host or report.parameters.hostaddr
    trouble = report.handshake.trouble if report.handshake else None
    return Explanation(
        sentence("The client's first message is too large for something on the way"),
        sentence(
            "{host} never answered a first message of {large} bytes, tried twice. It answered one "
            "of {small} bytes at once.",
            host=host, large=seen.large.sent_bytes, small=seen.small.sent_bytes,
        ),
        sentence(
            "Since OpenSSL 3.5 the first message offers a post-quantum key exchange and no longer "
            "fits into one packet. A firewall, VPN or proxy that expects one packet drops it. "
            "Older clients, such as psql of Debian 12, are not affected. No password was sent."
        ),
        (*smaller_first_message(report), _for_the_network(report, seen), _groups(), run_again()),
        technical="\n".join((
            trouble.text if trouble else "",
            f"ClientHello of {seen.large.sent_bytes} bytes: {_outcome(seen.large)}",
            f"ClientHello of {seen.small.sent_bytes} bytes: {_outcome(seen.small)}",
        )).strip(),
        severity=failure_severity(report, Stage.HANDSHAKE),
    )  # fmt: skip


def _outcome(attempt: MessageAttempt) -> str:
    return attempt.trouble.text if attempt.trouble else f"answered ({attempt.group})"


def smaller_first_message(report: Report) -> tuple[Remedy, ...]:
    """TLS 1.2 has no key shares in its first message."""
    if report.parameters.value("ssl_min_protocol_version") == "TLSv1.3":
        return ()
    label = sentence("Set {keyword} to {value}", keyword=_LIMIT, value="TLSv1.2")
    note = sentence(
        "A way around until the network is mended: the server is proven as before, and the key "
        "exchange is the classical one."
    )
    return (Remedy(label, {_LIMIT: "TLSv1.2"}, note=note),)


def _groups() -> Remedy:
    return Remedy(
        sentence("Offer only classical key exchanges, in every program of this shell"),
        command=_shell(),
        note=sentence("TLS 1.3 stays. Programs that do not use OpenSSL are not affected."),
    )


def _shell() -> str:
    if os.name == "nt":
        lines = ", ".join(f"'{line}'" for line in _CONFIGURATION.splitlines())
        path = "$env:USERPROFILE\\classical-groups.cnf"
        return f'{lines} | Set-Content "{path}"; $env:OPENSSL_CONF = "{path}"'
    text = _CONFIGURATION.replace("\n", "\\n")
    return f"printf '{text}' > ~/classical-groups.cnf && export OPENSSL_CONF=~/classical-groups.cnf"


def _for_the_network(report: Report, seen: SmallFirstMessage) -> Remedy:
    address = report.connect.address if report.connect else None
    return Remedy(
        sentence("For whoever runs the network"),
        text=sentence(
            "Something between this computer and {host} ({address}, port {port}) drops TLS "
            "ClientHello messages of {large} bytes, which span two TCP segments; {small} bytes "
            "pass. Please let it reassemble ClientHello messages, or exempt this address from TLS "
            "inspection (post-quantum key share X25519MLKEM768).",
            host=report.parameters.host, address=address.text if address else "?",
            port=report.parameters.port, large=seen.large.sent_bytes, small=seen.small.sent_bytes,
        ),
    )  # fmt: skip
