"""When the size of the first message is the reason, and which remedies go with it."""

import pytest

from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.alternatives import Alternatives, MessageAttempt, SmallFirstMessage
from azpg_gui.core.probe.evidence.network import Trouble, TroubleKind
from azpg_gui.core.probe.evidence.tls import HandshakeEvidence, SslAnswer
from azpg_gui.core.probe.first_message import was_lost
from azpg_gui.core.vocabulary import Severity, Stage, StageState
from tests.support.reports import FAILED, WARNING, parameters, report

CLOSED = Trouble(TroubleKind.CLOSED, "the server closed the connection during the handshake")
TRIED = SmallFirstMessage(MessageAttempt(1610, CLOSED), MessageAttempt(374, None, "x25519"))


def found(
    seen: HandshakeEvidence,
    tried: SmallFirstMessage | None = TRIED,
    state: StageState = FAILED,
    **values: str,
) -> Finding:
    alternatives = Alternatives(small_first_message=tried)
    made = report(parameters(**values), (Stage.HANDSHAKE, state, seen), alternatives=alternatives)
    return next(f for f in diagnose(made).findings if f.stage is Stage.HANDSHAKE)


@pytest.mark.parametrize(
    "seen",
    [
        HandshakeEvidence(trouble=CLOSED, hello_bytes=1610),
        # A server that is too old for direct TLS answers no small message either.
        HandshakeEvidence(
            trouble=CLOSED, hello_bytes=1610, direct=True, after_request=SslAnswer.OFFERED
        ),
    ],
)
def test_both_attempts_decide(seen: HandshakeEvidence) -> None:
    said = found(seen)
    assert said.code == "first-message-too-large"
    assert ("1610" in str(said.happened), "374" in str(said.happened)) == (True, True)
    assert [dict(r.set) for r in said.remedies if r.set] == [
        {"ssl_max_protocol_version": "TLSv1.2"}
    ]
    without = found(seen, None)
    assert without.code in {"connection-closed", "direct-tls-not-supported"}


def test_tls_1_2_is_not_offered_where_1_3_is_demanded() -> None:
    seen = HandshakeEvidence(trouble=CLOSED, hello_bytes=1610)
    said = found(seen, ssl_min_protocol_version="TLSv1.3")
    assert not any(remedy.set for remedy in said.remedies)
    assert any("OPENSSL_CONF" in (remedy.command or "") for remedy in said.remedies)


def test_under_prefer_it_is_a_warning() -> None:
    seen = HandshakeEvidence(trouble=CLOSED, hello_bytes=1610)
    assert found(seen, state=WARNING, sslmode="prefer").severity is Severity.WARNING


@pytest.mark.parametrize(
    ("kind", "size", "lost"),
    [
        (TroubleKind.CLOSED, 1610, True),
        (TroubleKind.RESET, 1610, True),
        (TroubleKind.TIMEOUT, 1610, True),
        (TroubleKind.TLS, 1610, False),  # an alert is a word of the server's
        (TroubleKind.CLOSED, 208, False),  # small already
    ],
)
def test_what_is_worth_a_second_look(kind: TroubleKind, size: int, lost: bool) -> None:
    assert was_lost(HandshakeEvidence(trouble=Trouble(kind, "x"), hello_bytes=size)) is lost
