"""Stage ``chain``: why the received chain does not reach a trust anchor."""

from azpg_gui.core.diagnosis.findings.chain_dates import certificate_expired, root_expired
from azpg_gui.core.diagnosis.findings.chain_issuers import (
    chain_not_verified,
    incomplete_chain,
    pinned_certificate,
    root_file_is_not_a_root,
    unknown_issuer,
)
from azpg_gui.core.diagnosis.findings.chain_refusal import (
    VERIFY_ERRORS,
    Refusal,
    RefusalFunction,
)
from azpg_gui.core.diagnosis.findings.chain_rfc5280 import certificate_invalid
from azpg_gui.core.diagnosis.findings.same_name import about_of, misshapen, same_name_in_roots
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.evidence.tls import ChainEvidence, VerifyError
from azpg_gui.core.probe.report import Report

__all__ = ["chain_finding", "which_finding"]


def chain_finding(report: Report, chain: ChainEvidence) -> Finding:
    """Why the received chain does not reach a trust anchor."""
    return which_finding(chain)(Refusal(report, chain, about_of(chain, chain.errors[0])))


def which_finding(chain: ChainEvidence) -> RefusalFunction:
    """The one finding of a chain that was not proven, by OpenSSL's first error."""
    error = chain.errors[0]
    found = VERIFY_ERRORS.get(error.code, chain_not_verified)
    if found is certificate_expired and _about_the_anchor(chain, error):
        return root_expired
    if misshapen(chain) is not None:
        return certificate_invalid
    if found is unknown_issuer and pinned_certificate(chain) is not None:
        return root_file_is_not_a_root
    if error.code == 20 and _chain_was_cut(chain) and same_name_in_roots(chain) is None:
        return incomplete_chain
    return found


def _about_the_anchor(chain: ChainEvidence, error: VerifyError) -> bool:
    return chain.anchor is not None and error.depth == len(chain.verified) - 1


def _chain_was_cut(chain: ChainEvidence) -> bool:
    """The server left out a certificate between its own and the root.

    Certain where the missing issuer is Azure's known bridge (it is signed by a root everybody has);
    for a lone server certificate it is the usual cause, and the wording leaves the other open.
    """
    last = chain.received[-1]
    return len(chain.received) == 1 or last.issuer_common_name == "Microsoft TLS RSA Root G2"
