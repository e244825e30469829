"""Whose client certificate the server names, as a table; tests/hostile asks over real TLS."""

from pathlib import Path

import pytest

from azpg_gui.core.probe.encryption_end import reaches_server, with_whose_certificate
from azpg_gui.core.probe.evidence.login import TlsFacts
from azpg_gui.core.probe.evidence.session import ClientCertificateSeen, ServerView, SessionEvidence
from azpg_gui.core.probe.evidence.settings import (
    AnchorKind,
    Anchors,
    ClientCertificateEvidence,
    ClientTrouble,
    SettingsEvidence,
)

TLS = TlsFacts("TLSv1.3", "TLS_AES_256_GCM_SHA384", 256, "off", "", "OpenSSL")
VIEW = ServerView(True, TLS.protocol, TLS.cipher, 256, same_backend=True)
FILE = Path("/c.crt")
STRICTER = ClientTrouble.KEY_UNREADABLE


@pytest.mark.parametrize(
    ("subject", "own", "answer", "words"),
    [
        ("/CN=me", ClientCertificateEvidence(FILE, FILE), True, "the same process"),
        ("/CN=me", ClientCertificateEvidence(None, None), False, "somebody else's"),
        ("/CN=me", ClientCertificateEvidence(FILE, None, missing=True), False, "somebody else's"),
        ("/CN=me", ClientCertificateEvidence(FILE, FILE, STRICTER, "2,000,000 rounds"), None,
         "2,000,000 rounds"),
        ("/CN=me", ClientCertificateEvidence(FILE, FILE, ClientTrouble.KEY_LOCKED), None,
         "key-locked"),
        ("", ClientCertificateEvidence(FILE, FILE, STRICTER, "2,000,000 rounds"), True,
         "the same process"),
    ],
)  # fmt: skip
def test_whose_certificate_the_server_names(
    subject: str, own: ClientCertificateEvidence, answer: bool | None, words: str
) -> None:
    """No file at all is sure; what could not be examined here may have worked in libpq."""
    settings = SettingsEvidence(
        (), (), Anchors(AnchorKind.NONE, None, None, decisive=False), client=own
    )
    seen = ClientCertificateSeen(subject, "", "")
    session = with_whose_certificate(SessionEvidence("18", VIEW, False, 1.0, client=seen), settings)
    reached = reaches_server(TLS, session)
    assert reached.value is answer
    assert words in str(reached.why)
