"""OpenSSL's verify errors → finding codes: every number of the OpenSSL at hand, on purpose."""

from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.diagnosis.findings.same_name import misshapen, same_name_in_roots
from azpg_gui.core.diagnosis.model import Code
from azpg_gui.core.probe.evidence.tls import ChainEvidence, VerifyError

__all__ = ["VERIFY_CODES", "chain_code", "pinned_certificate"]

_BY_CODE: Final[dict[Code, tuple[int, ...]]] = {
    # unable to get issuer certificate: the anchor is no root
    Code.ROOT_FILE_IS_NOT_A_ROOT: (2,),
    # unable to get certificate CRL, or its issuer
    Code.CRL_MISSING: (3, 33),
    Code.CRL_EXPIRED: (12,),
    # signature, dates, key usage, critical extension, scope or path of a list
    Code.CRL_UNUSABLE: (5, 8, 11, 15, 16, 35, 36, 44, 54),
    # 7: signature failure, the issuer has another key; 19: the server sent its own root;
    # 29, 30, 31: name or identifiers lead to another issuer
    Code.UNKNOWN_ISSUER: (7, 19, 20, 29, 30, 31),
    Code.CERTIFICATE_NOT_YET_VALID: (9,),
    Code.CERTIFICATE_EXPIRED: (10,),
    Code.SELF_SIGNED: (18,),
    Code.INCOMPLETE_CHAIN: (21,),
    Code.CERTIFICATE_REVOKED: (23,),
    # purpose, key usage, proxy certificates, an issuer that is no CA
    Code.CERTIFICATE_WRONG_PURPOSE: (26, 32, 37, 39, 40, 79),
    Code.CERTIFICATE_NOT_TRUSTED: (27, 28),
    # path length of a CA, of a proxy certificate; a chain beyond OpenSSL's own depth
    Code.PATH_LENGTH_EXCEEDED: (22, 25, 38),
    Code.CRITICAL_EXTENSION_UNKNOWN: (34,),
    # permitted, excluded, minimum and maximum, type, syntax of the constraint, syntax of the name
    Code.NAME_CONSTRAINT_VIOLATED: (47, 48, 49, 51, 52, 53),
    Code.CERTIFICATE_WEAK: (66, 67, 68),
    # what cannot be decoded, contradicts itself, or breaks a rule of RFC 5280; 94: explicit curve
    Code.CERTIFICATE_INVALID: (
        4, 6, 13, 14, 24, 41, 42, 43, 45, 46, 72, 76, 77, 78,
        *range(80, 95), 102, 103,
    ),
    # Suite B, DANE, OCSP, SCT, host names: libpq asks OpenSSL for none of them. Out of memory, a
    # loop, an error without a name: OpenSSL's own words are all there is to say.
    Code.CHAIN_NOT_VERIFIED: (
        1, 17, 50, 55, *range(56, 66), 69, 70, 71, 73, 74, 75, *range(95, 102),
    ),
}  # fmt: skip
# X509_V_ERR number (OpenSSL, x509_vfy.h) → code.
VERIFY_CODES: Final = {number: code for code, numbers in _BY_CODE.items() for number in numbers}


def chain_code(chain: ChainEvidence) -> Code:
    """The one code of a chain that was not proven, by OpenSSL's first error.

    libpq stops at the first error too; the later ones follow from it.
    """
    error = chain.errors[0]
    code = VERIFY_CODES.get(error.code, Code.CHAIN_NOT_VERIFIED)
    if code is Code.CERTIFICATE_EXPIRED and _about_the_anchor(chain, error):
        return Code.ROOT_EXPIRED
    if misshapen(chain) is not None:
        return Code.CERTIFICATE_INVALID
    if code is Code.UNKNOWN_ISSUER and pinned_certificate(chain) is not None:
        return Code.ROOT_FILE_IS_NOT_A_ROOT
    if error.code == 20 and _chain_was_cut(chain) and same_name_in_roots(chain) is None:
        return Code.INCOMPLETE_CHAIN
    return code


def pinned_certificate(chain: ChainEvidence) -> Certificate | None:
    """A certificate the server sent that stands in the root file and is no root: libpq does not
    take it for an anchor (it never sets ``X509_V_FLAG_PARTIAL_CHAIN``)."""
    trusted = {anchor.sha256 for anchor in chain.anchors.certificates}
    return next((c for c in chain.received if c.sha256 in trusted and not c.self_issued), None)


def _about_the_anchor(chain: ChainEvidence, error: VerifyError) -> bool:
    return chain.anchor is not None and error.depth == len(chain.verified) - 1


def _chain_was_cut(chain: ChainEvidence) -> bool:
    """The server left out a certificate between its own and the root.

    Certain where the missing issuer is Azure's known bridge (it is signed by a root everybody has);
    for a lone server certificate it is the usual cause, and the wording leaves the other open.
    """
    last = chain.received[-1]
    return len(chain.received) == 1 or last.issuer_common_name == "Microsoft TLS RSA Root G2"
