"""Several hosts: where libpq turns from one to the next, and what is kept of the one it left."""

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.core.probe.evidence.login import LoginEvidence
from azpg_gui.core.probe.evidence.network import (
    ConnectEvidence,
    ResolveEvidence,
    Trouble,
    TroubleKind,
)
from azpg_gui.core.probe.login import wrong_role
from azpg_gui.core.probe.stage_record import StageRecord
from azpg_gui.core.vocabulary import Stage

__all__ = ["goes_on_to_the_next", "timed_out", "words_of"]


def goes_on_to_the_next(failed: StageRecord | None, *, impatient: bool) -> bool:
    """libpq tries the next host where this one could not be reached, lets nobody in for the
    moment, or has not the role that was asked for (fe-connect.c, ``PQconnectPoll``). Any other
    refusal is final, a certificate that was refused above all.

    Args:
        impatient: ``connect_timeout`` is shorter than our own limit: ``pqConnectDBComplete`` turns
            to the next address.
    """
    if failed is None:
        return False
    if failed.stage in {Stage.RESOLVE, Stage.CONNECT}:
        return True
    if impatient and timed_out(failed.evidence):
        return True
    login = failed.evidence
    if failed.stage is not Stage.LOGIN or not isinstance(login, LoginEvidence):
        return False
    return login.final.sqlstate == "57P03" or wrong_role(login.final)


def timed_out(evidence: Evidence | None) -> bool:
    if isinstance(evidence, LoginEvidence):
        return evidence.final.timed_out
    trouble = getattr(evidence, "trouble", None)
    return isinstance(trouble, Trouble) and trouble.kind is TroubleKind.TIMEOUT


def words_of(evidence: Evidence | None) -> str:
    """Why a host was left, as measured."""
    match evidence:
        case ResolveEvidence(trouble=Trouble(text=text)):
            return text
        case ConnectEvidence(tried=tried):
            return "; ".join(a.trouble.text for a in tried if a.trouble)
        case LoginEvidence() as login:
            return login.final.message
        case _:
            return ""
