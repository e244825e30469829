"""OCSP and CRL from a real local responder: only a verified answer counts."""

import asyncio
import http.server
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID
from typing_extensions import override

from azpg_gui.commands.certificate import ask_about_revocation
from azpg_gui.core.certificates.certificate import Certificate, certificate_from_der
from azpg_gui.core.certificates.revocation import (
    CannotAskError,
    RevocationAnswer,
    RevocationStatus,
    ask_issuer,
    issuer_of,
)
from azpg_gui.core.concurrency.event_loop import run
from azpg_gui.practice.certificate_builder import Extension, build
from tests.support.odd_certificates import pem, with_explicit_false
from tests.support.pki import DAY, Made, make, new_key, pki, revocation_list

NOW = datetime.now(UTC)
Respond = Callable[[bytes], bytes]


@contextmanager
def responder(respond: Respond, *, delay: float = 0.0) -> Iterator[str]:
    """A web server whose answers ``respond`` makes of the request's body."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            content = respond(self.rfile.read(length))
            time.sleep(delay)
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with suppress(BrokenPipeError):  # who asked may have had enough
                self.wfile.write(content)

        do_GET = do_POST = _answer  # noqa: N815 - the library's names

        @override
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join(5)


def signed_leaf(issuer: Made, *, ocsp_at: str = "", crl_at: str = "") -> Made:
    key = new_key("ec")
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "db.test")])
    places: list[Extension] = []
    if ocsp_at:
        place = x509.UniformResourceIdentifier(ocsp_at)
        access = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, place)
        places.append((x509.AuthorityInformationAccess([access]), False))
    if crl_at:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(crl_at)], None, None, None)
        places.append((x509.CRLDistributionPoints([point]), False))
    made = build(name, issuer, key, NOW - DAY, NOW + 90 * DAY, places)
    return Made(made.certificate, key)


def _facts(made: Made) -> Certificate:
    return certificate_from_der(made.der)


def ocsp_answer(
    leaf: Made,
    issuer: Made,
    *,
    signer: Made | None = None,
    status: ocsp.OCSPCertStatus = ocsp.OCSPCertStatus.GOOD,
    produced: datetime | None = None,
    until: datetime | None = None,
    endless: bool = False,
) -> bytes:
    by = signer or issuer
    revoked = status is ocsp.OCSPCertStatus.REVOKED
    builder = (
        ocsp.OCSPResponseBuilder()
        .add_response(
            leaf.certificate, issuer.certificate, hashes.SHA1(), status,
            produced or NOW - DAY, None if endless else until or NOW + DAY,
            NOW - DAY if revoked else None, None,
        )
        .responder_id(ocsp.OCSPResponderEncoding.HASH, by.certificate)
    )  # fmt: skip
    if signer is not None:
        builder = builder.certificates([signer.certificate])
    return builder.sign(by.key, hashes.SHA256()).public_bytes(Encoding.DER)


P = pki("rsa")
ISSUER = P.intermediate
DELEGATE = make("OCSP Signer", ISSUER, usage=ExtendedKeyUsageOID.OCSP_SIGNING)
STRANGER = make("Stranger", ca=True)
NO_DELEGATE = make("No OCSP Signer", ISSUER, usage=ExtendedKeyUsageOID.SERVER_AUTH)
REVOKED = ocsp.OCSPCertStatus.REVOKED


def ask(leaf: Made, issuer: Made | None = ISSUER, **named: float) -> RevocationAnswer:
    issuer_facts = _facts(issuer) if issuer else None
    (answer,) = run(ask_issuer(_facts(leaf), issuer_facts, NOW, **named))
    return answer


@pytest.mark.parametrize(
    ("options", "answer", "words"),
    [
        ({}, RevocationStatus.GOOD, "Not revoked"),
        ({"signer": DELEGATE}, RevocationStatus.GOOD, "Not revoked"),
        ({"status": REVOKED}, RevocationStatus.REVOKED, "Revoked on"),
        ({"status": ocsp.OCSPCertStatus.UNKNOWN}, RevocationStatus.UNKNOWN, "does not know"),
        ({"signer": STRANGER}, RevocationStatus.NO_ANSWER, "not signed"),
        ({"signer": NO_DELEGATE}, RevocationStatus.NO_ANSWER, "not signed"),
        ({"produced": NOW - 9 * DAY, "until": NOW - DAY}, RevocationStatus.NO_ANSWER, "good until"),
        (
            {"produced": NOW + DAY, "until": NOW + 2 * DAY},
            RevocationStatus.NO_ANSWER,
            "in the future",
        ),
        ({"produced": NOW - 2 * DAY, "endless": True}, RevocationStatus.NO_ANSWER, "until when"),
    ],
)
def test_ocsp(options: dict[str, object], answer: RevocationStatus, words: str) -> None:
    made: list[Made] = []
    with responder(lambda _body: ocsp_answer(made[0], ISSUER, **options)) as url:  # type: ignore[arg-type]
        made.append(signed_leaf(ISSUER, ocsp_at=url))
        got = ask(made[0])
    assert (got.method, got.address, got.answer) == ("OCSP", url, answer), str(got.text)
    assert words in str(got.text)
    if answer in {RevocationStatus.GOOD, RevocationStatus.REVOKED}:
        assert got.produced is not None
        assert got.valid_until is not None


def test_the_request_names_the_certificate() -> None:
    bodies: list[bytes] = []
    made: list[Made] = []

    def respond(body: bytes) -> bytes:
        bodies.append(body)
        return ocsp_answer(made[0], ISSUER)

    with responder(respond) as url:
        made.append(signed_leaf(ISSUER, ocsp_at=url))
        ask(made[0])
    request = ocsp.load_der_ocsp_request(bodies[0])
    assert request.serial_number == made[0].certificate.serial_number


def test_an_answer_about_another_certificate() -> None:
    other = signed_leaf(ISSUER)
    with responder(lambda _body: ocsp_answer(other, ISSUER)) as url:
        got = ask(signed_leaf(ISSUER, ocsp_at=url))
    assert got.answer is RevocationStatus.NO_ANSWER
    assert "another certificate" in str(got.text)


@pytest.mark.parametrize("content", [b"", b"garbage", b"<html>", b"\x30\x03\x0a\x01\x06"])
def test_what_is_no_answer(content: bytes) -> None:
    with responder(lambda _body: content) as url:
        assert ask(signed_leaf(ISSUER, ocsp_at=url)).answer is RevocationStatus.NO_ANSWER
        assert ask(signed_leaf(ISSUER, crl_at=url)).answer is RevocationStatus.NO_ANSWER


DELTA = x509.DeltaCRLIndicator(1)
SOME = frozenset({x509.ReasonFlags.key_compromise})
ELSEWHERE = [x509.UniformResourceIdentifier("http://other.test/part7.crl")]


def scope(**changes: object) -> x509.IssuingDistributionPoint:
    nothing: dict[str, object] = {
        "full_name": None, "relative_name": None, "only_contains_user_certs": False,
        "only_contains_ca_certs": False, "only_some_reasons": None, "indirect_crl": False,
        "only_contains_attribute_certs": False,
    }  # fmt: skip
    return x509.IssuingDistributionPoint(**{**nothing, **changes})  # type: ignore[arg-type]


def place_of(leaf: Made) -> list[x509.GeneralName]:
    points = leaf.certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    return list(next(iter(points)).full_name or ())


@pytest.mark.parametrize(
    ("build", "answer", "words"),
    [
        (lambda _: revocation_list(ISSUER), RevocationStatus.GOOD, "Not among the 0"),
        (lambda leaf: revocation_list(ISSUER, [leaf]), RevocationStatus.REVOKED, "Revoked on"),
        (
            lambda _: revocation_list(ISSUER, last=NOW - 9 * DAY, following=NOW - DAY),
            RevocationStatus.NO_ANSWER,
            "good until",
        ),
        (
            lambda _: revocation_list(ISSUER, signer=STRANGER),
            RevocationStatus.NO_ANSWER,
            "not signed",
        ),
        (lambda _: revocation_list(STRANGER), RevocationStatus.NO_ANSWER, "not signed"),
        # Not being in a list that is about something else says nothing; being in it does.
        (
            lambda _: revocation_list(ISSUER, scope=DELTA),
            RevocationStatus.NO_ANSWER,
            "not about every",
        ),
        (
            lambda _: revocation_list(ISSUER, scope=scope(only_contains_ca_certs=True)),
            RevocationStatus.NO_ANSWER,
            "not about every",
        ),
        (
            lambda _: revocation_list(ISSUER, scope=scope(only_contains_user_certs=True)),
            RevocationStatus.GOOD,
            "Not among the 0",
        ),
        (
            lambda _: revocation_list(ISSUER, scope=scope(only_contains_attribute_certs=True)),
            RevocationStatus.NO_ANSWER,
            "not about every",
        ),
        (
            lambda _: revocation_list(ISSUER, scope=scope(only_some_reasons=SOME)),
            RevocationStatus.NO_ANSWER,
            "not about every",
        ),
        (
            lambda _: revocation_list(ISSUER, scope=scope(full_name=ELSEWHERE)),
            RevocationStatus.NO_ANSWER,
            "not about every",
        ),
        (
            lambda leaf: revocation_list(ISSUER, scope=scope(full_name=place_of(leaf))),
            RevocationStatus.GOOD,
            "Not among the 0",
        ),
        (
            lambda leaf: revocation_list(ISSUER, [leaf], scope=scope(full_name=ELSEWHERE)),
            RevocationStatus.REVOKED,
            "Revoked on",
        ),
    ],
)
@pytest.mark.parametrize("form", ["PEM", "DER"])
def test_lists(
    build: Callable[[Made], bytes], answer: RevocationStatus, words: str, form: str
) -> None:
    made: list[Made] = []

    def respond(_body: bytes) -> bytes:
        pem = build(made[0])
        return pem if form == "PEM" else x509.load_pem_x509_crl(pem).public_bytes(Encoding.DER)

    with responder(respond) as url:
        made.append(signed_leaf(ISSUER, crl_at=url))
        got = ask(made[0])
    assert (got.method, got.answer) == ("CRL", answer), str(got.text)
    assert words in str(got.text)


def test_without_the_issuer_nothing_is_asked() -> None:
    def respond(_body: bytes) -> bytes:
        pytest.fail("it was asked all the same")

    with responder(respond) as url:
        got = ask(signed_leaf(ISSUER, ocsp_at=url), None)
    assert got.answer is RevocationStatus.NO_ANSWER


@pytest.mark.parametrize("which", ["certificate", "issuer"])
def test_a_certificate_that_cannot_be_read_is_not_blamed_on_the_answer(
    which: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ec = pki("ec")
    odd = certificate_from_der(with_explicit_false(ec.intermediate, ec.root))

    def respond(_body: bytes) -> bytes:
        pytest.fail("it was asked all the same")

    with responder(respond) as url:
        leaf = odd if which == "certificate" else _facts(signed_leaf(ISSUER, ocsp_at=url))
        with pytest.raises(CannotAskError, match="Nobody was asked: this program cannot read"):
            run(ask_issuer(leaf, odd, NOW))
    if which == "certificate":
        file = tmp_path / "odd.pem"
        file.write_bytes(pem(odd.der))
        assert ask_about_revocation(str(file), None) == 3
        assert odd.common_name in capsys.readouterr().err


def test_slow_and_unreachable_and_stopped() -> None:
    with responder(lambda _body: b"x", delay=1.5) as url:
        leaf = signed_leaf(ISSUER, ocsp_at=url)
        assert "No answer within 0.2 s" in str(ask(leaf, time_limit=0.2).text)

        async def stopped() -> float:
            task = asyncio.ensure_future(ask_issuer(_facts(leaf), _facts(ISSUER), NOW))
            await asyncio.sleep(0.2)
            began = time.perf_counter()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            return time.perf_counter() - began

        assert run(stopped()) < 0.2
    assert "could not be reached" in str(
        ask(signed_leaf(ISSUER, crl_at="http://127.0.0.1:1/")).text
    )


def test_who_signed_it() -> None:
    leaf = _facts(signed_leaf(ISSUER))
    among = [_facts(m) for m in (P.root, ISSUER, STRANGER)]
    found = issuer_of(leaf, among)
    assert found is not None
    assert found.common_name == "Test Issuing CA rsa"
    assert issuer_of(leaf, [_facts(STRANGER)]) is None
    twin = make("Test Issuing CA rsa", ca=True)
    assert issuer_of(leaf, [_facts(twin)]) is None
