"""Stage ``chain``: certificates whose time is over, or has not come, and revoked ones."""

from azpg_gui.core.connection.parameters import Origin
from azpg_gui.core.diagnosis.catalogue import Explanation
from azpg_gui.core.diagnosis.findings.chain_refusal import (
    REFUSED_BEFORE_LOGIN,
    Refusal,
    other_roots,
    refusal,
)
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.diagnosis.remedies.advice import (
    ask_for_a_new_certificate,
    look_at_the_certificate,
)
from azpg_gui.core.diagnosis.remedies.common import leave_out, run_again
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, day, minute, sentence

__all__ = ["certificate_expired", "root_expired"]


@refusal("certificate-expired", 10, remedy="what to ask whoever runs the server")
def certificate_expired(refused: Refusal) -> Explanation:
    meaning = sentence(
        "An expired certificate vouches for nothing, so libpq refuses before signing in. No "
        "password was sent. Azure renews its certificates by itself: check your computer's clock "
        "as well."
    )
    title, happened = _expired(refused)
    remedies = (
        ask_for_a_new_certificate(refused.report, refused.about),
        look_at_the_certificate(refused.report),
        run_again(),
    )
    return refused.explained(title, happened, meaning, remedies)


@refusal(
    "root-expired", evidence="verify error 10 at the anchor", remedy="roots that verify the chain"
)
def root_expired(refused: Refusal) -> Explanation:
    title, happened = _expired(refused)
    return refused.explained(title, happened, REFUSED_BEFORE_LOGIN, other_roots(refused))


def _expired(refused: Refusal) -> tuple[Sentence, Sentence]:
    about = refused.about
    title = (
        sentence("The server's certificate has expired")
        if about.sha256 == refused.leaf.sha256
        else sentence("A certificate in the chain has expired")
    )
    return title, sentence(
        "The certificate “{name}” was valid until {date}. It is now {now}.",
        name=about.common_name,
        date=day(about.not_valid_after),
        now=day(refused.report.started_at),
    )


@refusal("certificate-not-yet-valid", 9)
def certificate_not_yet_valid(refused: Refusal) -> Explanation:
    return refused.explained(
        sentence("The server's certificate is not valid yet"),
        sentence(
            "The certificate “{name}” is valid from {date}. By your computer's clock it is {now}.",
            name=refused.about.common_name,
            date=minute(refused.about.not_valid_before),
            now=minute(refused.report.started_at),
        ),
        sentence(
            "Check your computer's clock first. libpq refuses before signing in. No password "
            "was sent."
        ),
        (run_again(),),
    )


@refusal("certificate-revoked", 23)
def certificate_revoked(refused: Refusal) -> Explanation:
    return refused.explained(
        sentence("The server's certificate was revoked"),
        sentence(
            "Your list of revoked certificates contains “{name}”.", name=refused.about.common_name
        ),
        REFUSED_BEFORE_LOGIN,
        (run_again(),),
    )


# unable to get certificate CRL, or its issuer
@refusal("crl-missing", 3, 33, evidence="verify error 3 or 33")
def crl_missing(refused: Refusal) -> Explanation:
    return _of_a_list(
        refused,
        sentence("A list of revoked certificates is missing"),
        sentence(
            "Revocation is checked for the whole chain, and no list of “{issuer}” is there to "
            "look “{name}” up in.",
            issuer=refused.about.issuer_common_name,
            name=refused.about.common_name,
        ),
    )


@refusal("crl-expired", 12)
def crl_expired(refused: Refusal) -> Explanation:
    return _of_a_list(
        refused,
        sentence("Your list of revoked certificates is out of date"),
        sentence(
            "The list of “{issuer}” is past its next update.",
            issuer=refused.about.issuer_common_name,
        ),
    )


# signature, dates, key usage, critical extension, scope or path of a list
@refusal("crl-unusable", 5, 8, 11, 15, 16, 35, 36, 44, 54)
def crl_unusable(refused: Refusal) -> Explanation:
    return _of_a_list(
        refused,
        sentence("Your list of revoked certificates cannot be used"),
        sentence(
            "OpenSSL rejects the list of “{issuer}”.", issuer=refused.about.issuer_common_name
        ),
    )


def _of_a_list(refused: Refusal, title: Sentence, happened: Sentence) -> Explanation:
    meaning = sentence(
        "Once one list is loaded, libpq wants a current one from every issuer in the chain. No "
        "password was sent."
    )
    return refused.explained(title, happened, meaning, _revocation_remedies(refused.report))


def _revocation_remedies(report: Report) -> tuple[Remedy, ...]:
    """A weaker check is offered by name, and second."""
    given = [k for k in ("sslcrl", "sslcrldir") if _was_given(report, k)]
    return (run_again(), leave_out(*given)) if given else (run_again(),)


def _was_given(report: Report, keyword: str) -> bool:
    setting = report.parameters.setting(keyword)
    return setting is not None and bool(setting.value) and setting.origin is Origin.GIVEN
