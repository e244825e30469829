"""Asking an issuer whether it has revoked a certificate: OCSP and CRL, on demand only."""

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

import httpx
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID

from azpg_gui.core.certificates.certificate import (
    UNREADABLE,
    Certificate,
    odd_certificates_accepted,
)
from azpg_gui.core.fetch import FetchError, TooLargeError, fetch
from azpg_gui.core.sentences import ExplainedError, Sentence, day, printable, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["CannotAskError", "RevocationAnswer", "RevocationStatus", "ask_issuer", "issuer_of"]

_TIME_LIMIT: Final = 15.0  # seconds for each address
_SIZE_LIMIT: Final = 20_000_000  # bytes; lists of large issuers have some megabytes


_FRESH: Final = timedelta(days=1)


class RevocationStatus(StrEnum):
    GOOD = "good"
    REVOKED = "revoked"
    UNKNOWN = "unknown"  # the responder does not know the certificate
    NO_ANSWER = "no-answer"  # nothing usable came, so nothing is known


@dataclass(frozen=True, slots=True)
class RevocationAnswer:
    """What one address said. Only an answer whose signature was verified counts.

    Attributes:
        method: ``OCSP`` or ``CRL``.
        produced, valid_until: UTC, of the answer itself; None where it has none.
        revoked_at: UTC; None unless revoked.
    """

    method: str
    address: str
    answer: RevocationStatus
    text: Sentence
    produced: datetime | None = None
    valid_until: datetime | None = None
    revoked_at: datetime | None = None


class CannotAskError(ExplainedError):
    """Nobody was asked: it is the certificate that cannot be read, and no answer."""


class _UnusableError(Exception):
    def __init__(self, text: Sentence) -> None:
        super().__init__(str(text))
        self.text = text


async def ask_issuer(
    certificate: Certificate,
    issuer: Certificate | None,
    now: datetime,
    *,
    time_limit: float = _TIME_LIMIT,
) -> tuple[RevocationAnswer, ...]:
    """Ask every address in ``certificate``, side by side. Cancelling closes the connections.

    Args:
        issuer: signed the certificate and, directly or by delegation, the answers.
        time_limit: seconds for each address.

    Raises:
        CannotAskError: a certificate is one that only OpenSSL reads.
    """
    leaf = _readable(certificate)
    asked = [("OCSP", address) for address in certificate.ocsp_addresses[:3]]
    asked += [("CRL", address) for address in certificate.crl_addresses[:3]]
    if issuer is None:
        text = sentence("Its issuer's certificate is not there, so no answer could be verified.")
        return tuple(RevocationAnswer(m, a, RevocationStatus.NO_ANSWER, text) for m, a in asked)
    signer = _readable(issuer)
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(_ask(method, address, leaf, signer, now, time_limit))
            for method, address in asked
        ]
    return tuple(task.result() for task in tasks)


def _readable(certificate: Certificate) -> x509.Certificate:
    """As cryptography reads it: request and answer are made and verified with it."""
    words = ", ".join(certificate.oddities) if UNREADABLE in certificate.oddities else ""
    if not words:
        try:
            with odd_certificates_accepted():
                read = x509.load_der_x509_certificate(certificate.der)
                read.public_key()
        except Exception as error:  # by contract ValueError; odd keys and names raise others
            words = str(error) or type(error).__name__
        else:
            return read
    raise CannotAskError(
        sentence(
            "Nobody was asked: this program cannot read the certificate “{name}” well enough to "
            "verify an answer about it ({words}).",
            name=printable(certificate.common_name, limit=200),
            words=printable(words, limit=200),
        )
    )


async def _ask(
    method: str,
    address: str,
    leaf: x509.Certificate,
    signer: x509.Certificate,
    now: datetime,
    time_limit: float,
) -> RevocationAnswer:
    try:
        async with asyncio.timeout(time_limit):
            if method == "OCSP":
                request = ocsp.OCSPRequestBuilder().add_certificate(leaf, signer, hashes.SHA1())  # noqa: S303 - RFC 5019: an identifier, no protection
                content = await _fetch(address, request.build().public_bytes(Encoding.DER))
                return _read_ocsp(address, content, leaf, signer, now)
            return _read_list(address, await _fetch(address), leaf, signer, now)
    except _UnusableError as error:
        text = error.text
    except FetchError as error:
        text = error.sentence
    except TooLargeError:
        text = sentence("It sent more than 20 MB and was stopped.")
    except TimeoutError:
        text = sentence("No answer within {seconds} s.", seconds=f"{time_limit:g}")
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        words = printable(str(error) or type(error).__name__, limit=300)
        text = sentence("It could not be reached: {words}.", words=words)
    except ValueError as error:
        text = sentence(
            "The answer cannot be read: {words}.", words=printable(str(error), limit=200)
        )
    return RevocationAnswer(method, address, RevocationStatus.NO_ANSWER, text)


async def _fetch(address: str, request: bytes | None = None) -> bytes:
    """One exchange. Answers are signed, so plain HTTP is how issuers serve them."""
    kind = {"Content-Type": "application/ocsp-request"} if request else {}
    return await fetch(address, size_limit=_SIZE_LIMIT, request=request, headers=kind)


def _read_ocsp(
    address: str, content: bytes, leaf: x509.Certificate, issuer: x509.Certificate, now: datetime
) -> RevocationAnswer:
    """RFC 6960 section 3.2: the right certificate, a signature by the issuer or its delegate, and
    in its time."""
    response = ocsp.load_der_ocsp_response(content)
    if response.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
        name = response.response_status.name.lower().replace("_", " ")
        raise _UnusableError(sentence("The responder answered: {status}.", status=name))
    if response.serial_number != leaf.serial_number:
        raise _UnusableError(sentence("The answer is about another certificate."))
    _verify_ocsp(response, issuer)
    until = response.next_update_utc
    _in_time(response.this_update_utc, until, now)
    if until is None and now - response.this_update_utc > _FRESH:
        # RFC 6960 section 4.2.2.1: newer information is then available all the time.
        raise _UnusableError(
            sentence("The answer is of {date}, and does not say until when it is good.",
                     date=day(response.this_update_utc))
        )  # fmt: skip
    match response.certificate_status:
        case ocsp.OCSPCertStatus.GOOD:
            answer, text = RevocationStatus.GOOD, sentence("Not revoked.")
        case ocsp.OCSPCertStatus.REVOKED:
            revoked = response.revocation_time_utc or now
            answer, text = (
                RevocationStatus.REVOKED,
                sentence("Revoked on {date}.", date=day(revoked)),
            )
        case _:
            answer = RevocationStatus.UNKNOWN
            text = sentence("The responder does not know this certificate.")
    return RevocationAnswer(
        "OCSP", address, answer, text, response.this_update_utc, until, response.revocation_time_utc
    )


def _verify_ocsp(response: ocsp.OCSPResponse, issuer: x509.Certificate) -> None:
    """Signed by the issuer, or by a certificate it issued for signing answers."""
    signers = [issuer]
    for candidate in response.certificates:
        if candidate == issuer:
            continue
        try:
            candidate.verify_directly_issued_by(issuer)
            usage = candidate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        except Exception:  # noqa: S112 - not the issuer's delegate
            continue
        if ExtendedKeyUsageOID.OCSP_SIGNING in usage:
            signers.append(candidate)
    algorithm = response.signature_hash_algorithm
    if not any(
        _signed(s, response.signature, response.tbs_response_bytes, algorithm) for s in signers
    ):
        raise _UnusableError(sentence("The answer is not signed by the certificate's issuer."))


def _signed(
    signer: x509.Certificate,
    signature: bytes,
    signed: bytes,
    algorithm: hashes.HashAlgorithm | None,
) -> bool:
    key = signer.public_key()
    try:
        match key:
            case rsa.RSAPublicKey() if algorithm is not None:
                key.verify(signature, signed, PKCS1v15(), algorithm)
            case ec.EllipticCurvePublicKey() if algorithm is not None:
                key.verify(signature, signed, ec.ECDSA(algorithm))
            case _:
                return False
    except InvalidSignature:
        return False
    return True


def _in_time(produced: datetime, until: datetime | None, now: datetime) -> None:
    if produced > now:
        raise _UnusableError(
            sentence("The answer is dated in the future: check your computer's clock.")
        )
    if until is not None and until < now:
        raise _UnusableError(sentence("The answer was good until {date} only.", date=day(until)))


def _read_list(
    address: str, content: bytes, leaf: x509.Certificate, issuer: x509.Certificate, now: datetime
) -> RevocationAnswer:
    """RFC 5280 section 6.3: issued and signed by the certificate's issuer, and in its time."""
    pem = content.lstrip().startswith(b"-----BEGIN")
    listed = x509.load_pem_x509_crl(content) if pem else x509.load_der_x509_crl(content)
    if listed.issuer != leaf.issuer or not _list_is_signed(listed, issuer):
        raise _UnusableError(sentence("The list is not signed by the certificate's issuer."))
    produced = listed.last_update_utc
    _in_time(produced, listed.next_update_utc, now)
    if listed.next_update_utc is None:
        raise _UnusableError(sentence("The list does not say until when it is good."))
    entry = listed.get_revoked_certificate_by_serial_number(leaf.serial_number)
    until = listed.next_update_utc
    if entry is None:
        _covers(listed, leaf)
        text = sentence("Not among the {count} revoked certificates.", count=len(listed))
        return RevocationAnswer("CRL", address, RevocationStatus.GOOD, text, produced, until)
    revoked = entry.revocation_date_utc
    text = sentence("Revoked on {date}.", date=day(revoked))
    return RevocationAnswer(
        "CRL", address, RevocationStatus.REVOKED, text, produced, until, revoked
    )


def _covers(listed: x509.CertificateRevocationList, leaf: x509.Certificate) -> None:
    """Not being in a list means something only where the certificate would be in it (RFC 5280
    section 6.3.3): a whole list, not a delta, for this kind of certificate and this address.

    Raises:
        _UnusableError: it would not, or that cannot be read.
    """
    beyond = _UnusableError(
        sentence("The list is not about every certificate of this issuer, so it says nothing here.")
    )
    try:
        parts = {extension.oid: extension.value for extension in listed.extensions}
        ca = any(
            isinstance(extension.value, x509.BasicConstraints) and extension.value.ca
            for extension in leaf.extensions
        )
        named = {
            name
            for extension in leaf.extensions
            if isinstance(extension.value, x509.CRLDistributionPoints)
            for point in extension.value
            for name in point.full_name or ()
        }
    except ValueError:
        raise beyond from None
    scope = parts.get(x509.IssuingDistributionPoint.oid)
    if x509.DeltaCRLIndicator.oid in parts:
        raise beyond
    if not isinstance(scope, x509.IssuingDistributionPoint):
        return
    only = scope.only_contains_ca_certs if not ca else scope.only_contains_user_certs
    elsewhere = scope.full_name is not None and not named & set(scope.full_name)
    if only or elsewhere or scope.only_contains_attribute_certs or scope.only_some_reasons:
        raise beyond


def _list_is_signed(listed: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    try:
        return listed.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]  # any other kind raises
    except (TypeError, ValueError):
        return False


def issuer_of(certificate: Certificate, among: Iterable[Certificate]) -> Certificate | None:
    """The certificate in ``among`` that signed ``certificate``."""
    for candidate in among:
        if candidate.subject != certificate.issuer or candidate.sha256 == certificate.sha256:
            continue
        try:
            with odd_certificates_accepted():
                x509.load_der_x509_certificate(certificate.der).verify_directly_issued_by(
                    x509.load_der_x509_certificate(candidate.der)
                )
        except Exception:  # noqa: S112 - not this one
            continue
        return candidate
    return None
