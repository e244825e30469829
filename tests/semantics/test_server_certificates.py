"""sslmode × what the server shows × what the client trusts.

Each case makes the connection three times: as this program tests it, as the libpq of the psycopg
wheel makes it with the password in hand, and as Debian's psql does. All three must agree, and the
finding must be the one of the table.
"""

import functools
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from azpg_gui.core.vocabulary import Outcome, Severity
from tests.support.pki import DAY, NOW, Made, Pki, make, new_key, pki, revocation_list
from tests.support.switchable import (
    HOST,
    libpq_connects,
    our_check,
    psql_connects,
    switchable_server,
    values_for,
)

pytestmark = pytest.mark.postgres

MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


@dataclass(frozen=True)
class Situation:
    """What the server shows and the client has.

    Attributes:
        chain: as it is sent, leaf first.
        trust: content of the client's root file.
        changes: further keywords.
        crl: content of the client's revocation list.
        chain_code: the finding of every mode that checks the issuer; None for a good chain.
        name_code: the finding of verify-full; None where the name fits.
    """

    chain: tuple[Made, ...]
    trust: bytes
    changes: tuple[tuple[str, str], ...] = ()
    crl: bytes = b""
    chain_code: str | None = None
    name_code: str | None = None


def good(p: Pki) -> Situation:
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem)


def common_name_only(p: Pki) -> Situation:
    return Situation((p.leaf(common_name=HOST), p.intermediate), p.root.pem)


def upper_case(p: Pki) -> Situation:
    return Situation((p.leaf(HOST.upper()), p.intermediate), p.root.pem)


def wildcard(p: Pki) -> Situation:
    leaf = p.leaf("*.postgres.database.azure.com")
    return Situation((leaf, p.intermediate), p.root.pem)


def wildcard_too_high(p: Pki) -> Situation:
    leaf = p.leaf("*.database.azure.com")
    return Situation((leaf, p.intermediate), p.root.pem, name_code="host-name-mismatch")


def wildcard_inside(p: Pki) -> Situation:
    leaf = p.leaf("s*.postgres.database.azure.com")
    return Situation((leaf, p.intermediate), p.root.pem, name_code="host-name-mismatch")


def common_name_beside_other_san(p: Pki) -> Situation:
    leaf = p.leaf("other.test", common_name=HOST)
    return Situation((leaf, p.intermediate), p.root.pem, name_code="host-name-mismatch")


def common_name_beside_an_address(p: Pki) -> Situation:
    leaf = p.leaf("10.1.2.3", common_name=HOST)
    return Situation((leaf, p.intermediate), p.root.pem)


def another_name(p: Pki) -> Situation:
    leaf = p.leaf("another.postgres.database.azure.com")
    return Situation((leaf, p.intermediate), p.root.pem, name_code="host-name-mismatch")


def a_zero_byte_in_the_name(p: Pki) -> Situation:
    leaf = p.leaf(f"DNS:{HOST}\0.evil.test")
    return Situation((leaf, p.intermediate), p.root.pem, name_code="certificate-name-damaged")


def a_zero_byte_before_the_right_name(p: Pki) -> Situation:
    leaf = p.leaf("DNS:x\0y", HOST)
    return Situation((leaf, p.intermediate), p.root.pem, name_code="certificate-name-damaged")


def address(p: Pki) -> Situation:
    changes = (("host", "127.0.0.1"),)
    return Situation((p.leaf("127.0.0.1"), p.intermediate), p.root.pem, changes)


def address_as_text(p: Pki) -> Situation:
    changes = (("host", "127.0.0.1"),)
    return Situation((p.leaf("DNS:127.0.0.1"), p.intermediate), p.root.pem, changes)


def address_in_the_common_name(p: Pki) -> Situation:
    changes = (("host", "127.0.0.1"),)
    leaf = p.leaf("some.test", common_name="127.0.0.1")
    return Situation((leaf, p.intermediate), p.root.pem, changes)


def another_address(p: Pki) -> Situation:
    changes = (("host", "127.0.0.1"),)
    leaf = p.leaf("127.0.0.2", common_name="127.0.0.1")
    return Situation((leaf, p.intermediate), p.root.pem, changes, name_code="host-name-mismatch")


def without_sni(p: Pki) -> Situation:
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem, (("sslsni", "0"),))


def expired(p: Pki) -> Situation:
    leaf = p.leaf(HOST, begins=NOW - 90 * DAY, ends=NOW - DAY)
    return Situation((leaf, p.intermediate), p.root.pem, chain_code="certificate-expired")


def intermediate_expired(p: Pki) -> Situation:
    old = make("Old CA", p.root, kind=p.kind, ca=True, begins=NOW - 90 * DAY, ends=NOW - DAY)
    leaf = make("server", old, kind=p.kind, names=(HOST,), begins=NOW - 9 * DAY)
    return Situation((leaf, old), p.root.pem, chain_code="certificate-expired")


def root_expired(p: Pki) -> Situation:
    old = make("Old Root", kind=p.kind, ca=True, begins=NOW - 90 * DAY, ends=NOW - DAY)
    leaf = make("server", old, kind=p.kind, names=(HOST,), begins=NOW - 9 * DAY)
    return Situation((leaf,), old.pem, chain_code="root-expired")


def an_expired_root_beside_the_right_one(p: Pki) -> Situation:
    old = make("Old Root", kind=p.kind, ca=True, begins=NOW - 90 * DAY, ends=NOW - DAY)
    return Situation((p.leaf(HOST), p.intermediate), old.pem + p.root.pem)


def not_yet_valid(p: Pki) -> Situation:
    leaf = p.leaf(HOST, begins=NOW + DAY)
    return Situation((leaf, p.intermediate), p.root.pem, chain_code="certificate-not-yet-valid")


def self_signed(p: Pki) -> Situation:
    leaf = make("server", kind=p.kind, names=(HOST,))
    return Situation((leaf,), p.root.pem, chain_code="self-signed")


def self_signed_and_trusted(p: Pki) -> Situation:
    leaf = make("server", kind=p.kind, names=(HOST,), ends=NOW + 400 * DAY)
    return Situation((leaf,), leaf.pem)


def wrong_root(p: Pki) -> Situation:
    other = make("Another Root", kind=p.kind, ca=True)
    return Situation((p.leaf(HOST), p.intermediate), other.pem, chain_code="unknown-issuer")


def own_root_sent_and_not_trusted(p: Pki) -> Situation:
    """A proxy that inspects TLS sends its root along."""
    other = make("Another Root", kind=p.kind, ca=True)
    chain = (p.leaf(HOST), p.intermediate, p.root)
    return Situation(chain, other.pem, chain_code="unknown-issuer")


def a_root_of_the_same_name(p: Pki) -> Situation:
    twin = make(f"Test Root {p.kind}", kind=p.kind, ca=True, key=new_key("ec"))
    return Situation((p.leaf(HOST), p.intermediate), twin.pem, chain_code="unknown-issuer")


def missing_intermediate(p: Pki) -> Situation:
    return Situation((p.leaf(HOST),), p.root.pem, chain_code="incomplete-chain")


def missing_intermediate_that_is_trusted(p: Pki) -> Situation:
    return Situation((p.leaf(HOST),), p.root.pem + p.intermediate.pem)


def only_the_intermediate_is_trusted(p: Pki) -> Situation:
    chain = (p.leaf(HOST), p.intermediate)
    return Situation(chain, p.intermediate.pem, chain_code="root-file-is-not-a-root")


def only_the_leaf_is_trusted(p: Pki) -> Situation:
    leaf = p.leaf(HOST)
    chain = (leaf, p.intermediate)
    return Situation(chain, leaf.pem, chain_code="root-file-is-not-a-root")


def a_client_certificate_as_server(p: Pki) -> Situation:
    leaf = p.leaf(HOST, usage=ExtendedKeyUsageOID.CLIENT_AUTH)
    return Situation((leaf, p.intermediate), p.root.pem, chain_code="certificate-wrong-purpose")


def an_issuer_that_is_no_authority(p: Pki) -> Situation:
    fake = make("No Authority", p.root, kind=p.kind)
    leaf = make("server", fake, kind=p.kind, names=(HOST,))
    return Situation((leaf, fake), p.root.pem, chain_code="certificate-wrong-purpose")


def chain_in_the_wrong_order(p: Pki) -> Situation:
    return Situation((p.leaf(HOST), p.root, p.intermediate), p.root.pem)


def revoked(p: Pki) -> Situation:
    leaf = p.leaf(HOST)
    lists = revocation_list(p.intermediate, [leaf]) + revocation_list(p.root)
    return Situation((leaf, p.intermediate), p.root.pem, crl=lists,
                     chain_code="certificate-revoked")  # fmt: skip


def intermediate_revoked(p: Pki) -> Situation:
    lists = revocation_list(p.intermediate) + revocation_list(p.root, [p.intermediate])
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem, crl=lists,
                     chain_code="certificate-revoked")  # fmt: skip


def revocation_checked_and_good(p: Pki) -> Situation:
    lists = revocation_list(p.intermediate) + revocation_list(p.root)
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem, crl=lists)


def a_list_for_one_issuer_only(p: Pki) -> Situation:
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem,
                     crl=revocation_list(p.intermediate), chain_code="crl-missing")  # fmt: skip


def an_expired_list(p: Pki) -> Situation:
    lists = revocation_list(p.intermediate, last=NOW - 9 * DAY, following=NOW - DAY)
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem,
                     crl=lists + revocation_list(p.root), chain_code="crl-expired")  # fmt: skip


def a_list_signed_by_somebody_else(p: Pki) -> Situation:
    stranger = make("Stranger", kind=p.kind, ca=True)
    lists = revocation_list(p.intermediate, signer=stranger) + revocation_list(p.root)
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem, crl=lists,
                     chain_code="crl-unusable")  # fmt: skip


def a_list_that_is_none(p: Pki) -> Situation:
    """libpq ignores it, and so nothing is checked."""
    return Situation((p.leaf(HOST), p.intermediate), p.root.pem, crl=b"no list")


ALWAYS_SIX: tuple[Callable[[Pki], Situation], ...] = (
    good, another_name, expired, wrong_root, missing_intermediate, revoked, self_signed,
    only_the_intermediate_is_trusted, address,
)  # fmt: skip
VERIFYING: tuple[Callable[[Pki], Situation], ...] = (
    common_name_only, upper_case, wildcard, wildcard_too_high, wildcard_inside,
    common_name_beside_other_san, common_name_beside_an_address, a_zero_byte_in_the_name,
    a_zero_byte_before_the_right_name, address_as_text, address_in_the_common_name,
    another_address, without_sni, intermediate_expired, root_expired,
    an_expired_root_beside_the_right_one, not_yet_valid, self_signed_and_trusted,
    own_root_sent_and_not_trusted, a_root_of_the_same_name, missing_intermediate_that_is_trusted,
    only_the_leaf_is_trusted, a_client_certificate_as_server, an_issuer_that_is_no_authority,
    chain_in_the_wrong_order, intermediate_revoked, revocation_checked_and_good,
    a_list_for_one_issuer_only, an_expired_list, a_list_signed_by_somebody_else,
    a_list_that_is_none,
)  # fmt: skip
CASES = [
    *itertools.product(ALWAYS_SIX, MODES, ("ec", "rsa"), (15,)),
    *itertools.product(VERIFYING, ("require", "verify-ca", "verify-full"), ("ec",), (15,)),
    *itertools.product(VERIFYING, ("verify-full",), ("rsa",), (15,)),
    *itertools.product((*ALWAYS_SIX, *VERIFYING), ("verify-full",), ("ec",), (18,)),
]


def _name(case: tuple[Callable[[Pki], Situation], str, str, int]) -> str:
    situation, mode, kind, version = case
    return f"{situation.__name__}-{mode}-{kind}-{version}"


def expected(situation: Situation, mode: str) -> tuple[bool, str | None]:
    """libpq's outcome and our first finding. Every root file here makes even require verify."""
    if mode == "disable":
        return False, "tls-required"
    if situation.chain_code is not None:
        return False, situation.chain_code
    if mode == "verify-full" and situation.name_code is not None:
        return False, situation.name_code
    return True, None


@functools.cache
def situation_of(build: Callable[[Pki], Situation], kind: str) -> Situation:
    """Made once, so that the server changes nothing between two modes."""
    return build(pki(kind))


@pytest.mark.parametrize("case", CASES, ids=[_name(case) for case in CASES])
def test_case(case: tuple[Callable[[Pki], Situation], str, str, int], tmp_path: Path) -> None:
    build, mode, kind, version = case
    situation = situation_of(build, kind)
    switchable = switchable_server(version)
    switchable.become(*situation.chain)
    server = switchable.server
    trust, crl = tmp_path / "root.crt", tmp_path / "root.crl"
    trust.write_bytes(situation.trust)
    changes = {"sslmode": mode, "sslrootcert": str(trust), **dict(situation.changes)}
    if situation.crl:
        crl.write_bytes(situation.crl)
        changes["sslcrl"] = str(crl)
    values = values_for(server, changes)
    connects, code = expected(situation, mode)

    for client in (libpq_connects, psql_connects):
        truth, words = client(values, server.password)
        assert truth == connects, (client.__name__, words)
    result = our_check(values, server.password)
    found = [finding.code for finding in result.diagnosis.findings]
    assert (result.diagnosis.outcome is Outcome.CONNECTED) == connects, found
    assert "libpq-disagrees" not in found
    if code is not None:
        assert found[0] == code
        assert result.diagnosis.findings[0].severity is Severity.ERROR
    elif mode == "verify-full":
        assert result.diagnosis.verdict.value == "encrypted-and-proven"
        expected_codes = ["crl-not-loaded"] if situation.crl == b"no list" else []
        assert found == expected_codes
