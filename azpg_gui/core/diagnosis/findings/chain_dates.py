"""Stage ``chain``: certificates whose time is over, or has not come, and revoked ones."""

import shlex
from typing import Final

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
    ask_for_a_better_certificate,
    ask_for_a_new_certificate,
    ask_for_another_start,
)
from azpg_gui.core.diagnosis.remedies.common import leave_out, run_again
from azpg_gui.core.diagnosis.remedies.files import in_place_of_no_list
from azpg_gui.core.diagnosis.remedies.look import clock, list_dates, look_at_the_certificate
from azpg_gui.core.probe.evidence.settings import RevocationEvidence
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, day, minute, sentence

__all__ = ["certificate_expired", "root_expired"]

_NEW_LIST: Final = "a command that adds the issuer's list"
_EVERY_ISSUER: Final = sentence(
    "Once one list is loaded, libpq wants a current one from every issuer in the chain. No "
    "password was sent."
)


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
        clock(),
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


@refusal("certificate-not-yet-valid", 9, remedy="a command that tells about the clock")
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
        (
            clock(),
            look_at_the_certificate(refused.report),
            ask_for_another_start(refused.report, refused.about),
            run_again(),
        ),
    )


@refusal("certificate-revoked", 23)
def certificate_revoked(refused: Refusal) -> Explanation:
    return refused.explained(
        sentence("The server's certificate was revoked"),
        sentence(
            "Your list of revoked certificates contains “{name}”.", name=refused.about.common_name
        ),
        REFUSED_BEFORE_LOGIN,
        (
            ask_for_a_better_certificate(refused.report, refused.about, refused.error.message),
            *_own_list(refused.report),
            run_again(),
        ),
    )


# unable to get certificate CRL, or its issuer
@refusal("crl-missing", 3, 33, evidence="verify error 3 or 33", remedy=_NEW_LIST)
def crl_missing(refused: Refusal) -> Explanation:
    settings = refused.report.settings
    if settings is not None and settings.revocation is not None and settings.revocation.listless:
        return _no_list(refused, settings.revocation)
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


def _no_list(refused: Refusal, revocation: RevocationEvidence) -> Explanation:
    """OpenSSL loads a certificate under sslcrl without complaint, and then has no list."""
    return refused.explained(
        sentence("The file of sslcrl holds no list of revoked certificates"),
        sentence(
            "OpenSSL loads {path} and finds no list in it, so “{name}” cannot be looked up.",
            path=revocation.file,
            name=refused.about.common_name,
        ),
        _EVERY_ISSUER,
        (
            *in_place_of_no_list(refused.report, revocation),
            *_ask_for_the_list(refused),
            run_again(),
        ),
    )


@refusal("crl-expired", 12, remedy=_NEW_LIST)
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
@refusal("crl-unusable", 5, 8, 11, 15, 16, 35, 36, 44, 54, remedy=_NEW_LIST)
def crl_unusable(refused: Refusal) -> Explanation:
    return _of_a_list(
        refused,
        sentence("Your list of revoked certificates cannot be used"),
        sentence(
            "OpenSSL rejects the list of “{issuer}”.", issuer=refused.about.issuer_common_name
        ),
    )


def _of_a_list(refused: Refusal, title: Sentence, happened: Sentence) -> Explanation:
    return refused.explained(title, happened, _EVERY_ISSUER, _revocation_remedies(refused))


def _revocation_remedies(refused: Refusal) -> tuple[Remedy, ...]:
    """A weaker check is offered by name, and last."""
    report = refused.report
    given = [k for k in ("sslcrl", "sslcrldir") if _was_given(report, k)]
    return (
        *_new_list(refused),
        *_own_list(report),
        run_again(),
        *((leave_out(*given),) if given else ()),
    )


def _new_list(refused: Refusal) -> tuple[Remedy, ...]:
    """From where the certificate says (RFC 5280 section 4.2.1.13). OpenSSL verifies the list's
    signature, so a wrong one does no more than to keep on refusing."""
    file = refused.report.parameters.value("sslcrl")
    addresses = refused.about.crl_addresses
    label = sentence("Add the current list of “{issuer}”", issuer=refused.about.issuer_common_name)
    if not addresses:
        return _ask_for_the_list(refused)
    to = shlex.quote(file) if file else "root.crl"
    note = sentence("The address stands in the certificate the server sent.")
    command = f"curl -fsS {shlex.quote(addresses[0])} | openssl crl -inform DER >> {to}"
    return (Remedy(label, command=command, note=note),)


def _ask_for_the_list(refused: Refusal) -> tuple[Remedy, ...]:
    text = sentence(
        "Please send the current list of revoked certificates of “{issuer}”, as PEM.",
        issuer=refused.about.issuer_common_name,
    )
    return (Remedy(sentence("Ask whoever gave you the list"), text=text),)


def _own_list(report: Report) -> tuple[Remedy, ...]:
    file = report.parameters.value("sslcrl")
    return (list_dates(file),) if file else ()


def _was_given(report: Report, keyword: str) -> bool:
    setting = report.parameters.setting(keyword)
    return setting is not None and bool(setting.value) and setting.origin is Origin.GIVEN
