"""Stages ``handshake``, ``chain`` and ``host_name``: what they found, one finding each."""

from azpg_gui.core.diagnosis.findings.chain import chain_finding
from azpg_gui.core.diagnosis.findings.handshake import handshake_finding
from azpg_gui.core.diagnosis.findings.host_name import host_name_finding
from azpg_gui.core.diagnosis.model import Finding
from azpg_gui.core.probe.report import Report

__all__ = ["tls_findings"]


def tls_findings(report: Report) -> list[Finding]:
    """Findings of these stages, whether they stopped the run or not."""
    found: list[Finding] = []
    handshake, chain, named = report.handshake, report.chain, report.host_name
    if handshake is not None and handshake.trouble is not None:
        found.append(handshake_finding(report, handshake))
    # A root file libpq cannot load ends TLS before any chain is looked at (settings_findings).
    unloaded = chain is not None and bool(chain.anchors.trouble)
    if chain is not None and chain.errors and chain.anchors.decisive and not unloaded:
        found.append(chain_finding(report, chain))
    if named is not None and named.matched is None:
        found.append(host_name_finding(report, named))
    return found
