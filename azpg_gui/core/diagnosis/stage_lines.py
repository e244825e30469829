"""One line for each stage: what it saw. All of them are here, so that none is ever missing."""

from collections import Counter
from collections.abc import Callable
from typing import Any, Final, TypeVar

from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.evidence.login import LibpqAttempt, LoginEvidence
from azpg_gui.core.probe.evidence.network import ConnectEvidence, ResolveEvidence
from azpg_gui.core.probe.evidence.session import SessionEvidence
from azpg_gui.core.probe.evidence.settings import NotAsked, SettingsEvidence
from azpg_gui.core.probe.evidence.tls import (
    ChainEvidence,
    HandshakeEvidence,
    HostNameEvidence,
    SslAnswer,
    SslRequestEvidence,
)
from azpg_gui.core.probe.ssl_request import peer_kind
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import StageState
from azpg_gui.core.wording import state_word

__all__ = ["describe_stage"]


Seen = TypeVar("Seen", bound=Evidence)
Line = Callable[[Seen], Sentence]

_LINES: Final[dict[type[Evidence], Line[Any]]] = {}


def _line_of(kind: type[Seen]) -> Callable[[Line[Seen]], Line[Seen]]:
    """Makes a function the line of the stage that measures ``kind``."""

    def decorated(line: Line[Seen]) -> Line[Seen]:
        _LINES[kind] = line
        return line

    return decorated


def describe_stage(record: StageRecord) -> Sentence:
    """What a stage saw, or in which state it is where it saw nothing."""
    if isinstance(record.evidence, NotAsked):
        return sentence("not asked for under {setting}", setting=record.evidence.setting)
    if record.evidence is None or record.state in {StageState.SKIPPED, StageState.RUNNING}:
        return sentence("") if record.state is StageState.WAITING else state_word(record.state)
    return _LINES[type(record.evidence)](record.evidence)


@_line_of(SettingsEvidence)
def _settings(seen: SettingsEvidence) -> Sentence:
    if seen.problems:
        return seen.problems[0].message
    origins = Counter(setting.origin for setting in seen.settings)
    elsewhere = [
        setting.source
        for setting in seen.settings
        if setting.origin in {Origin.ENVIRONMENT, Origin.SERVICE_FILE}
    ]
    given = origins[Origin.GIVEN]
    if elsewhere:
        return sentence(
            "{given} values given; also in effect: {sources}",
            given=given,
            sources=", ".join(elsewhere),
        )
    return sentence("{given} values given, the rest by default", given=given)


@_line_of(ResolveEvidence)
def _resolve(seen: ResolveEvidence) -> Sentence:
    if seen.trouble is not None:
        return sentence("{words}", words=seen.trouble.text)
    shown = ", ".join(address.text for address in seen.addresses[:3])
    if seen.from_hostaddr:
        return sentence("{addresses}, given as hostaddr", addresses=shown)
    if len(seen.addresses) > 3:
        return sentence(
            "{addresses} and {count} more", addresses=shown, count=len(seen.addresses) - 3
        )
    if seen.canonical_name:
        return sentence("{addresses} ({name})", addresses=shown, name=seen.canonical_name)
    return sentence("{addresses}", addresses=shown)


@_line_of(ConnectEvidence)
def _connect(seen: ConnectEvidence) -> Sentence:
    if seen.address is None:
        words = next((a.trouble.text for a in reversed(seen.tried) if a.trouble), "")
        return sentence("port {port}: {words}", port=seen.port, words=words)
    return sentence("port {port} answered", port=seen.port)


@_line_of(SslRequestEvidence)
def _ssl_request(seen: SslRequestEvidence) -> Sentence:
    if seen.trouble is not None:
        return sentence("{words}", words=seen.trouble.text)
    if seen.direct:
        return sentence("not asked (sslnegotiation=direct)")
    match seen.answer:
        case SslAnswer.OFFERED if seen.early_bytes:
            return sentence("S, and unencrypted bytes behind it")
        case SslAnswer.OFFERED:
            return sentence("server answered S")
        case SslAnswer.REFUSED:
            return sentence("server answered N: no TLS")
        case SslAnswer.ERROR_RESPONSE:
            return sentence("server answered with an error")
        case _:
            kind = peer_kind(seen.first_bytes)
            return (
                sentence("answered as {kind}", kind=kind)
                if kind
                else sentence("answered as something else")
            )


@_line_of(HandshakeEvidence)
def _handshake(seen: HandshakeEvidence) -> Sentence:
    if seen.trouble is not None:
        return sentence("{words}", words=seen.trouble.text)
    parts = [seen.protocol, _group_name(seen.group), f"ALPN {seen.alpn}" if seen.alpn else ""]
    return sentence("{facts}", facts=", ".join(part for part in parts if part))


def _group_name(group: str) -> str:
    return {"secp256r1": "P-256", "secp384r1": "P-384", "x25519": "X25519"}.get(
        group.lower(), group
    )


@_line_of(ChainEvidence)
def _chain(seen: ChainEvidence) -> Sentence:
    if seen.errors and seen.anchors.decisive:
        error = seen.errors[0]
        return sentence("{message} (“{name}”)", message=error.message, name=error.subject)
    if not seen.anchors.decisive:
        if seen.anchor is not None and not seen.errors:
            return sentence(
                "not checked by libpq; it would reach “{anchor}”", anchor=seen.anchor.common_name
            )
        return sentence("not checked by libpq")
    count, anchor = len(seen.received), seen.anchor
    name = anchor.common_name if anchor is not None else ""
    if anchor is not None and count == 1:
        return sentence("1 certificate received, anchored in {anchor}", anchor=name)
    return sentence("{count} certificates received, anchored in {anchor}", count=count, anchor=name)


@_line_of(HostNameEvidence)
def _host_name(seen: HostNameEvidence) -> Sentence:
    if seen.matched is None:
        names = ", ".join(seen.names[:2]) + (" …" if len(seen.names) > 2 else "")
        return sentence("certificate is for {names}", names=names or "–")
    if not seen.demanded:
        return sentence("not checked by libpq; it would match {name}", name=seen.matched)
    return sentence("matches {name}", name=seen.matched)


@_line_of(LoginEvidence)
def _login(seen: LoginEvidence) -> Sentence:
    last: LibpqAttempt = seen.final
    if seen.withheld:
        return sentence("asked for a password without TLS; not sent")
    if last.connected:
        if last.used_password:
            return (
                sentence("password accepted")
                if last.ssl_in_use
                else sentence("password accepted, no TLS")
            )
        return sentence("accepted without a password")
    lines = last.message.splitlines()
    return sentence(
        "{words}", words=lines[0].partition(" failed: ")[2] or lines[0] if lines else ""
    )


@_line_of(SessionEvidence)
def _session(seen: SessionEvidence) -> Sentence:
    if seen.trouble is not None:
        return sentence("{words}", words=seen.trouble.text)
    view = seen.server_view
    if view is None:
        return sentence(
            "PostgreSQL {version}; pg_stat_ssl said nothing", version=seen.server_version
        )
    if not view.ssl:
        return sentence("pg_stat_ssl: no TLS")
    return sentence("pg_stat_ssl: {version}, {cipher}", version=view.version, cipher=view.cipher)
