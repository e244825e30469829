"""Every verify error of the OpenSSL at hand has a finding of its own choosing."""

import pytest
from OpenSSL._util import ffi, lib

from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.certificates.certificate_file import load_certificates
from azpg_gui.core.certificates.verify import issued_by
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.findings.chain_issuers import chain_not_verified
from azpg_gui.core.diagnosis.findings.chain_refusal import VERIFY_ERRORS
from azpg_gui.core.probe.evidence.settings import AnchorKind, Anchors
from azpg_gui.core.probe.evidence.tls import ChainEvidence, VerifyError
from azpg_gui.core.vocabulary import Stage
from tests.support.pki import make, pki
from tests.support.reports import FAILED, parameters, report

P = pki("ec")
LEAF, MIDDLE, ROOT = (
    certificate_from_der(made.der) for made in (P.leaf("db.test"), P.intermediate, P.root)
)


def _words(number: int) -> str:
    text: bytes = ffi.string(lib.X509_verify_cert_error_string(number))
    return text.decode()


# "unknown certificate verification error" is what OpenSSL says of a number it does not use.
NUMBERS = [n for n in range(1, 400) if _words(n) != _words(399)]


def test_openssl_has_many_verify_errors() -> None:
    assert len(NUMBERS) > 95


def test_every_one_was_thought_of() -> None:
    assert [f"{n}: {_words(n)}" for n in NUMBERS if n not in VERIFY_ERRORS] == []


@pytest.mark.parametrize("number", [*NUMBERS, 399])
def test_none_is_blamed_on_a_root_that_is_there(number: int) -> None:
    """The roots hold the very issuer: whatever is wrong, it is not that they lack it."""
    chain = ChainEvidence(
        received=(LEAF, MIDDLE),
        verified=(LEAF, MIDDLE, ROOT),
        anchor=None,
        errors=(VerifyError(number, 1, _words(number), "x"),),
        anchors=Anchors(AnchorKind.FILE, None, load_certificates(P.root.pem), decisive=True),
    )
    finding = diagnose(report(parameters(), (Stage.CHAIN, FAILED, chain))).findings[0]
    assert finding.code == VERIFY_ERRORS.get(number, chain_not_verified).code
    assert _words(number) in finding.technical
    said = f"{finding.title} {finding.happened}"
    assert "holds “Test Root ec”" not in said
    if finding.code in {"chain-not-verified", "certificate-invalid"} and number != 94:
        assert _words(number) in said


@pytest.mark.parametrize(
    ("identifiers", "same_key", "signed"),
    [(True, True, True), (False, True, True), (True, False, False), (False, False, False)],
)
def test_who_signed_is_told_by_identifier_or_signature(
    identifiers: bool, same_key: bool, signed: bool
) -> None:
    root = make("One Name", ca=True, identifiers=identifiers)
    other = make("One Name", ca=True, identifiers=identifiers, key=root.key if same_key else None)
    leaf = make("leaf", root, identifiers=identifiers)
    assert issued_by(*(certificate_from_der(made.der) for made in (leaf, other))) is signed
