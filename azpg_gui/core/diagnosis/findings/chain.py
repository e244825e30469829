"""Why the received chain does not reach a trust anchor, and what can be done."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.diagnosis.findings.chain_sentences import chain_sentences
from azpg_gui.core.diagnosis.findings.handshake import failure_severity
from azpg_gui.core.diagnosis.findings.same_name import about_of
from azpg_gui.core.diagnosis.findings.verify_codes import chain_code
from azpg_gui.core.diagnosis.model import Action, Code, Finding, Remedy
from azpg_gui.core.diagnosis.remedies.common import leave_out, run_again
from azpg_gui.core.diagnosis.remedies.roots import roots_that_verify
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage, StageState

__all__ = ["chain_finding"]

_REFUSED_BEFORE_LOGIN: Final = sentence(
    "Nothing proves that this is your server, so libpq refuses before signing in. No password "
    "was sent."
)
# Nothing on this side makes such a chain acceptable.
_OF_THE_SERVER: Final = {
    Code.CERTIFICATE_WEAK,
    Code.CERTIFICATE_WRONG_PURPOSE,
    Code.CERTIFICATE_INVALID,
    Code.CRITICAL_EXTENSION_UNKNOWN,
    Code.NAME_CONSTRAINT_VIOLATED,
    Code.PATH_LENGTH_EXCEEDED,
}


def chain_finding(report: Report, chain: ChainEvidence) -> Finding:
    """Why the received chain does not reach a trust anchor."""
    code = chain_code(chain)
    error = chain.errors[0]
    about = about_of(chain, error)
    title, happened = chain_sentences(report, chain, code, about)
    return Finding(
        code,
        failure_severity(report, Stage.CHAIN),
        Stage.CHAIN,
        title,
        happened,
        _chain_meaning(report, code),
        _chain_remedies(report, code),
        technical="\n".join(
            f"OpenSSL verify error {e.code} at depth {e.depth}: {e.message}"
            for e in chain.errors[:10]
        ),
    )


def _chain_meaning(report: Report, code: Code) -> Sentence:
    if report.record(Stage.CHAIN).state is not StageState.FAILED:
        return sentence(
            "For this libpq gives the encrypted connection up and tries again without encryption. "
            "No password was sent."
        )
    match code:
        case Code.CERTIFICATE_NOT_YET_VALID:
            return sentence(
                "Check your computer's clock first. libpq refuses before signing in. No password "
                "was sent."
            )
        case Code.CERTIFICATE_EXPIRED:
            return sentence(
                "An expired certificate vouches for nothing, so libpq refuses before signing in. "
                "No password "
                "was sent. Azure renews its certificates by itself: check your computer's clock "
                "as well."
            )
        case _ if code in _OF_THE_SERVER:
            return sentence(
                "No setting here makes that certificate acceptable: whoever runs the server has to "
                "replace it. libpq refuses before signing in. No password was sent."
            )
        case Code.CRL_MISSING | Code.CRL_EXPIRED | Code.CRL_UNUSABLE:
            return sentence(
                "Once one list is loaded, libpq wants a current one from every issuer in the "
                "chain. No password was sent."
            )
        case _:
            return _REFUSED_BEFORE_LOGIN


def _chain_remedies(report: Report, code: Code) -> tuple[Remedy, ...]:
    if code in {Code.CERTIFICATE_EXPIRED, Code.CERTIFICATE_NOT_YET_VALID, Code.CERTIFICATE_REVOKED}:
        return (run_again(),)
    if code in {Code.CRL_MISSING, Code.CRL_EXPIRED, Code.CRL_UNUSABLE}:
        return _revocation_remedies(report)
    if code in _OF_THE_SERVER:
        # Other roots do not change what the server's own certificate is.
        return (run_again(),)
    return tuple(
        replace(remedy, cautious=True) if remedy.action is Action.CHOOSE_ROOT_FILE else remedy
        for remedy in roots_that_verify(report)
    )


def _revocation_remedies(report: Report) -> tuple[Remedy, ...]:
    """A weaker check is offered by name, and second."""
    given = [k for k in ("sslcrl", "sslcrldir") if _was_given(report, k)]
    return (run_again(), leave_out(*given)) if given else (run_again(),)


def _was_given(report: Report, keyword: str) -> bool:
    setting = report.parameters.setting(keyword)
    return setting is not None and bool(setting.value) and setting.origin is Origin.GIVEN
