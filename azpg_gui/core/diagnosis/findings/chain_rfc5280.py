"""Stage ``chain``: certificates that break a rule of RFC 5280, or the purpose they have."""

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.extensions import (
    path_length,
    subtrees,
    unknown_critical_extensions,
)
from azpg_gui.core.diagnosis.catalogue import Explanation
from azpg_gui.core.diagnosis.findings.chain_refusal import (
    Refusal,
    refusal,
    refused_for_the_server,
)
from azpg_gui.core.diagnosis.findings.same_name import misshapen
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["certificate_invalid"]

_EXPLICIT_CURVE = 94  # X509_V_ERR_EC_KEY_EXPLICIT_PARAMS


# purpose, key usage, proxy certificates, an issuer that is no CA
@refusal("certificate-wrong-purpose", 26, 32, 37, 39, 40, 79)
def certificate_wrong_purpose(refused: Refusal) -> Explanation:
    return refused_for_the_server(
        refused,
        sentence("A certificate is used for what it was not issued for"),
        sentence(
            "“{name}” may not be used the way the server uses it.", name=refused.about.common_name
        ),
    )


@refusal("certificate-weak", 66, 67, 68)
def certificate_weak(refused: Refusal) -> Explanation:
    about = refused.about
    return refused_for_the_server(
        refused,
        sentence("A certificate in the chain is too weak"),
        sentence(
            "“{name}” ({key}, {signature}) is below what OpenSSL accepts.",
            name=about.common_name,
            key=about.key,
            signature=about.signature,
        ),
    )


# permitted, excluded, minimum and maximum, type, syntax of the constraint, syntax of the name
@refusal("name-constraint-violated", 47, 48, 49, 51, 52, 53)
def name_constraint_violated(refused: Refusal) -> Explanation:
    return refused_for_the_server(
        refused,
        sentence("An authority vouches for a name it must not vouch for"),
        _subtrees(refused.chain, refused.about),
    )


# path length of a CA, of a proxy certificate; a chain beyond OpenSSL's own depth
@refusal("path-length-exceeded", 22, 25, 38)
def path_length_exceeded(refused: Refusal) -> Explanation:
    return refused_for_the_server(
        refused,
        sentence("The chain is longer than one of its authorities allows"),
        _length(refused),
    )


@refusal("critical-extension-unknown", 34)
def critical_extension_unknown(refused: Refusal) -> Explanation:
    return refused_for_the_server(
        refused,
        sentence("A certificate has a rule in it that OpenSSL does not know"),
        _critical(refused.about),
    )


# what cannot be decoded, contradicts itself, or breaks a rule of RFC 5280; 94: explicit curve
@refusal(
    "certificate-invalid",
    4, 6, 13, 14, 24, 41, 42, 43, 45, 46, 72, 76, 77, 78, *range(80, 95), 102, 103,
)  # fmt: skip
def certificate_invalid(refused: Refusal) -> Explanation:
    title = sentence("A certificate in the chain is made in a way OpenSSL refuses")
    if refused.error.code == _EXPLICIT_CURVE:
        happened = sentence(
            "The key of “{name}” spells its elliptic curve out instead of naming it.",
            name=refused.about.common_name,
        )
    elif (damaged := misshapen(refused.chain)) is not None:
        happened = sentence(
            "An extension of “{name}” is damaged, or there twice. OpenSSL then finds no issuer "
            "for it, and takes it for none.",
            name=damaged.common_name,
        )
    else:
        happened = refused.quoted()
    return refused_for_the_server(refused, title, happened)


def _subtrees(chain: ChainEvidence, about: Certificate) -> Sentence:
    above = chain.verified[chain.verified.index(about) + 1 :] if about in chain.verified else ()
    for authority in (*above, *chain.received):
        limits = subtrees(authority.der)
        if limits.permitted or limits.excluded:
            break
    else:
        return sentence(
            "The names in “{name}” break the name constraints of an authority above it: {words}.",
            name=about.common_name, words=chain.errors[0].message,
        )  # fmt: skip
    names = ", ".join((*about.dns_names[:5], *about.ip_addresses[:5])) or about.common_name
    if limits.permitted:
        return sentence(
            "“{authority}” may vouch only for names under {permitted}, and “{name}” is for "
            "{names}.",
            authority=authority.common_name, permitted=", ".join(limits.permitted[:5]),
            name=about.common_name, names=names,
        )  # fmt: skip
    return sentence(
        "“{authority}” must not vouch for names under {excluded}, and “{name}” is for {names}.",
        authority=authority.common_name, excluded=", ".join(limits.excluded[:5]),
        name=about.common_name, names=names,
    )  # fmt: skip


def _length(refused: Refusal) -> Sentence:
    allowed = path_length(refused.about.der)
    if allowed is None or refused.error.code != 25:
        return refused.quoted()
    return sentence(
        "Between “{name}” and the server's certificate may stand {count} further authorities, and "
        "there are more.",
        name=refused.about.common_name, count=allowed,
    )  # fmt: skip


def _critical(about: Certificate) -> Sentence:
    return sentence(
        "“{name}” has an extension marked critical, and who does not know it must refuse the "
        "certificate: {extensions}.",
        name=about.common_name,
        extensions=", ".join(unknown_critical_extensions(about.der)) or "–",
    )
