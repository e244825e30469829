"""What is wrong with the single certificates of a file."""

from datetime import datetime
from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.contents import Contents
from azpg_gui.core.certificates.doctor.faults import Fault, FaultNote, Fix, Harm, Purpose
from azpg_gui.core.certificates.verify import (
    anchor_refusal,
    dates_refused,
    extensions_refused,
)
from azpg_gui.core.sentences import day, sentence

__all__ = ["certificate_faults"]

_WEAK_BITS: Final = 2048  # RSA below it is refused by OpenSSL's security level 2
_REJECTED: Final = 28  # X509_V_ERR_CERT_REJECTED
_ASKED_ABOUT: Final = 300  # certificates that are no plain root, and are put to OpenSSL one by one


def certificate_faults(
    contents: Contents, purpose: Purpose, now: datetime, *, refused: bool
) -> list[FaultNote]:
    """One or more notes for each certificate that has a fault.

    Args:
        refused: OpenSSL does not load the file; then it is judged as its corrected copy would be.
    """
    found: list[FaultNote] = []
    seen: set[str] = set()
    passed_over = frozenset() if refused else contents.form.passed_over
    anchors = _anchors(contents, passed_over) if purpose is Purpose.TRUST else {}
    alone = not any(code == 0 for code in anchors.values())
    # What another anchor makes up for stops nobody.
    spare = purpose is Purpose.TRUST and _has_good_anchor(contents, anchors, now)
    for index, certificate in enumerate(contents.certificates):
        if certificate.sha256 in seen:
            text = sentence("“{name}” is in it twice.", name=certificate.common_name)
            found.append(
                FaultNote(Fault.DUPLICATE, Harm.NOTE, text, certificate, Fix.WITHOUT_DUPLICATES)
            )
            continue
        seen.add(certificate.sha256)
        if certificate.sha256 in passed_over:
            found.append(_passed_over(certificate))
        elif purpose is Purpose.TRUST:
            found += _as_anchor(certificate, anchors[certificate.sha256], alone=alone)
        found += _age(certificate, purpose, now, spare=spare)
        if purpose is Purpose.TRUST or index == 0:
            found += _strength(certificate, spare=spare)
    return found


def _anchors(contents: Contents, passed_over: frozenset[str]) -> dict[str, int]:
    """Fingerprint → 0 where OpenSSL ends a chain at the certificate, else its verify error."""
    found: dict[str, int] = {}
    asked = 0
    for certificate in contents.certificates:
        if certificate.sha256 in passed_over or certificate.sha256 in found:
            continue
        if certificate.is_root and not certificate.trust_settings and not certificate.oddities:
            found[certificate.sha256] = 0
        else:
            asked += 1
            code = anchor_refusal(certificate) if asked <= _ASKED_ABOUT else 20
            found[certificate.sha256] = code
    return found


def _has_good_anchor(contents: Contents, anchors: dict[str, int], now: datetime) -> bool:
    return any(
        anchors.get(certificate.sha256) == 0
        and not certificate.expired(now)
        and certificate.not_valid_after is not None
        and not _begins_later(certificate, now)
        and not _weak_key(certificate)
        for certificate in contents.certificates
    )


def _begins_later(certificate: Certificate, now: datetime) -> bool:
    return certificate.not_valid_before is not None and certificate.not_valid_before > now


def _weak_key(certificate: Certificate) -> bool:
    kind, _, bits = certificate.key.partition(" ")
    return kind in {"RSA", "DSA"} and bits.isdigit() and int(bits) < _WEAK_BITS


def _passed_over(certificate: Certificate) -> FaultNote:
    text = sentence(
        "“{name}” is written in a way that libpq passes over, as if it were not there.",
        name=certificate.common_name,
    )
    return FaultNote(Fault.PASSED_OVER, Harm.RISK, text, certificate, Fix.REWRITE)


def _as_anchor(certificate: Certificate, code: int, *, alone: bool) -> list[FaultNote]:
    """libpq takes self-signed certificates for anchors, and what OpenSSL's own trust settings name.
    Others beside a root fill gaps in the chain; without a root they prove nothing."""
    name, issuer = certificate.common_name, certificate.issuer_common_name
    if code == 0:
        return [] if certificate.is_root else [_unusual_anchor(certificate)]
    harm = Harm.STOPS if alone else Harm.RISK
    if code == _REJECTED:
        text = sentence(
            "OpenSSL's trust settings beside “{name}” leave servers out: libpq does not trust it.",
            name=name,
        )
        return [FaultNote(Fault.NOT_TRUSTED, harm, text, certificate)]
    if extensions_refused(certificate):
        text = sentence(
            "OpenSSL does not trust “{name}”: one of its extensions is damaged, or there twice.",
            name=name,
        )
        return [FaultNote(Fault.NOT_TRUSTED, harm, text, certificate)]
    fix = None if alone else Fix.ROOTS_ONLY
    if certificate.is_ca:
        text = sentence(
            "“{name}” is an intermediate, issued by “{issuer}”: no trust anchor. It changes "
            "without notice; the root is what belongs here.",
            name=name, issuer=issuer,
        )  # fmt: skip
        return [FaultNote(Fault.INTERMEDIATE_AS_ROOT, harm, text, certificate, fix)]
    text = sentence(
        "“{name}” is a server's own certificate, issued by “{issuer}”: no trust anchor, and "
        "replaced every few months.",
        name=name, issuer=issuer,
    )  # fmt: skip
    return [FaultNote(Fault.LEAF_AS_ROOT, harm, text, certificate, fix)]


def _unusual_anchor(certificate: Certificate) -> FaultNote:
    """libpq takes it, and it vouches for less, or for longer, than a root."""
    name = certificate.common_name
    if certificate.self_issued:
        text = sentence(
            "“{name}” signed itself and is no authority: it proves the one server that has it.",
            name=name,
        )
        return FaultNote(Fault.LEAF_AS_ROOT, Harm.RISK, text, certificate)
    text = sentence(
        "“{name}” is no root; OpenSSL's trust settings beside it make libpq take it for one.",
        name=name,
    )
    fault = Fault.INTERMEDIATE_AS_ROOT if certificate.is_ca else Fault.LEAF_AS_ROOT
    return FaultNote(fault, Harm.RISK, text, certificate)


def _age(
    certificate: Certificate, purpose: Purpose, now: datetime, *, spare: bool
) -> list[FaultNote]:
    name = certificate.common_name
    unknown = None in {certificate.not_valid_before, certificate.not_valid_after}
    if unknown and dates_refused(certificate):
        text = sentence(
            "OpenSSL cannot read when “{name}” is valid, and refuses it for that.", name=name
        )
        return [FaultNote(Fault.REFUSED, Harm.NOTE if spare else Harm.STOPS, text, certificate)]
    if certificate.expired(now):
        date = day(certificate.not_valid_after)
        text = sentence("“{name}” expired on {date}.", name=name, date=date)
        # An expired root beside a valid one is passed over (measured); alone it proves nothing.
        harm = Harm.NOTE if spare else Harm.STOPS
        fix = Fix.WITHOUT_EXPIRED if purpose is Purpose.TRUST else None
        return [FaultNote(Fault.EXPIRED, harm, text, certificate, fix)]
    if _begins_later(certificate, now):
        date = day(certificate.not_valid_before)
        text = sentence("“{name}” is valid from {date} on.", name=name, date=date)
        harm = Harm.NOTE if spare else Harm.STOPS
        return [FaultNote(Fault.NOT_YET_VALID, harm, text, certificate)]
    return []


def _strength(certificate: Certificate, *, spare: bool) -> list[FaultNote]:
    found: list[FaultNote] = []
    weak_hash = certificate.signature.lower() in {"sha1", "md5", "md2"}
    if weak_hash and not certificate.self_signed:
        text = sentence("“{name}” is signed with {signature}, which can be forged.",
                        name=certificate.common_name, signature=certificate.signature)  # fmt: skip
        found.append(FaultNote(Fault.WEAK_SIGNATURE, Harm.RISK, text, certificate))
    elif weak_hash:
        text = sentence(
            "“{name}” signed itself with {signature}. OpenSSL does not check that signature; Java "
            "and some policies do.",
            name=certificate.common_name, signature=certificate.signature,
        )  # fmt: skip
        found.append(FaultNote(Fault.WEAK_SIGNATURE, Harm.NOTE, text, certificate))
    if _weak_key(certificate):
        text = sentence("“{name}” has a key of {key}. OpenSSL refuses less than RSA 2048.",
                        name=certificate.common_name, key=certificate.key)  # fmt: skip
        harm = Harm.RISK if spare else Harm.STOPS
        found.append(FaultNote(Fault.WEAK_KEY, harm, text, certificate))
    return found
