"""Certificates that break a rule of RFC 5280, in words; what has none is quoted from OpenSSL."""

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.extensions import (
    path_length,
    subtrees,
    unknown_critical_extensions,
)
from azpg_gui.core.diagnosis.findings.same_name import misshapen
from azpg_gui.core.diagnosis.model import Code
from azpg_gui.core.probe.evidence.tls import ChainEvidence
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["rfc5280_sentence"]

_REFUSED_SHAPE = sentence("A certificate in the chain is made in a way OpenSSL refuses")
_EXPLICIT_CURVE = 94  # X509_V_ERR_EC_KEY_EXPLICIT_PARAMS


def rfc5280_sentence(
    chain: ChainEvidence, code: Code, about: Certificate
) -> tuple[Sentence, Sentence]:
    """Title and what happened."""
    error = chain.errors[0]
    match code:
        case Code.NAME_CONSTRAINT_VIOLATED:
            return sentence("An authority vouches for a name it must not vouch for"), _subtrees(
                chain, about
            )
        case Code.PATH_LENGTH_EXCEEDED:
            return sentence("The chain is longer than one of its authorities allows"), _length(
                chain, about
            )
        case Code.CRITICAL_EXTENSION_UNKNOWN:
            return sentence("A certificate has a rule in it that OpenSSL does not know"), _critical(
                about
            )
        case Code.CERTIFICATE_NOT_TRUSTED:
            return sentence("Your root file says that this root is not for servers"), sentence(
                "OpenSSL's trust settings beside “{name}” (TRUSTED CERTIFICATE) leave servers out.",
                name=about.common_name,
            )
        case Code.CERTIFICATE_INVALID if error.code == _EXPLICIT_CURVE:
            return sentence(
                "A certificate in the chain is made in a way OpenSSL refuses"
            ), sentence(
                "The key of “{name}” spells its elliptic curve out instead of naming it.",
                name=about.common_name,
            )
        case Code.CERTIFICATE_INVALID if (damaged := misshapen(chain)) is not None:
            return sentence(
                "A certificate in the chain is made in a way OpenSSL refuses"
            ), sentence(
                "An extension of “{name}” is damaged, or there twice. OpenSSL then finds no issuer "
                "for it, and takes it for none.",
                name=damaged.common_name,
            )
        case Code.CERTIFICATE_INVALID:
            return sentence(
                "A certificate in the chain is made in a way OpenSSL refuses"
            ), sentence(
                "OpenSSL says of “{name}”: {words}.", name=about.common_name, words=error.message
            )
        case _:
            return sentence("OpenSSL does not accept the certificate chain"), sentence(
                "OpenSSL says of “{name}”: {words}.", name=about.common_name, words=error.message
            )


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


def _length(chain: ChainEvidence, about: Certificate) -> Sentence:
    allowed = path_length(about.der)
    if allowed is None or chain.errors[0].code != 25:
        return sentence(
            "OpenSSL says of “{name}”: {words}.",
            name=about.common_name, words=chain.errors[0].message,
        )  # fmt: skip
    return sentence(
        "Between “{name}” and the server's certificate may stand {count} further authorities, and "
        "there are more.",
        name=about.common_name, count=allowed,
    )  # fmt: skip


def _critical(about: Certificate) -> Sentence:
    return sentence(
        "“{name}” has an extension marked critical, and who does not know it must refuse the "
        "certificate: {extensions}.",
        name=about.common_name,
        extensions=", ".join(unknown_critical_extensions(about.der)) or "–",
    )
