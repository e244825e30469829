"""libpq's name rules (fe-secure-common.c, fe-secure-openssl.c): a table over real certificates."""

import pytest

from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.certificates.raw_names import raw_names
from azpg_gui.core.probe.host_name import compare_names
from tests.support.certificates import issue

DAMAGED = object()


@pytest.mark.parametrize(
    ("host", "names", "cn", "expected"),
    [
        ("db.test", ("db.test",), None, "db.test"),
        ("DB.test", ("db.TEST",), None, "db.TEST"),
        ("db.test.", ("db.test",), None, None),
        ("a.db.test", ("*.db.test",), None, "*.db.test"),
        ("db.test", ("*.db.test",), None, None),
        ("a.b.db.test", ("*.db.test",), None, None),
        ("axdb.test", ("*.db.test",), None, None),
        ("ab.test", ("a*.test",), None, None),
        ("a.test", ("*",), None, None),
        ("a.b.test", ("a.*.test",), None, None),
        # The rest of the pattern begins with a dot; two in a row are not looked at (strchr).
        ("a..db.test", ("*.db.test",), None, "*.db.test"),
        ("K.test", ("\u212a.test",), None, None),
        ("db.test", ("other.test", "db.test"), None, "db.test"),
        ("db.test", (), "db.test", "db.test"),
        ("a.db.test", (), "*.db.test", "*.db.test"),
        ("db.test", ("other.test",), "db.test", None),
        ("db.test", ("10.0.0.1",), "db.test", "db.test"),
        ("10.0.0.1", ("10.0.0.1",), None, "10.0.0.1"),
        ("10.0.0.1", ("DNS:10.0.0.1",), None, "10.0.0.1"),
        ("10.0.0.1", ("db.test",), "10.0.0.1", "10.0.0.1"),
        ("10.0.0.1", ("10.0.0.2",), "10.0.0.1", None),
        ("10.1", ("10.0.0.1",), None, "10.0.0.1"),
        ("::1", ("::1",), None, "::1"),
        ("0:0::1", ("::1",), None, "::1"),
        ("db.test", ("DNS:db.test\0.evil.test",), None, DAMAGED),
        # The first damaged name ends it: what comes after is not looked at.
        ("db.test", ("DNS:x\0y", "db.test"), None, DAMAGED),
        ("db.test", ("db.test", "DNS:x\0y"), None, "db.test"),
        ("db.test", (), "db.test\0x", DAMAGED),
        ("10.0.0.1", ("IP:0a0000",), None, DAMAGED),
        ("db.test", (), None, None),
    ],
)
def test_matching(host: str, names: tuple[str, ...], cn: str | None, expected: object) -> None:
    verdict = compare_names(host, certificate_from_der(issue(names, cn=cn)))
    assert verdict.matched == (None if expected is DAMAGED else expected)
    assert (verdict.damaged is not None) == (expected is DAMAGED)


def test_what_is_no_certificate_has_no_names() -> None:
    for der in (
        b"",
        b"\x30",
        b"\x30\x80",
        b"\x30\x03\x02\x01",
        bytes(50),
        b"\x30\x84\xff\xff\xff\xff",
    ):
        names = raw_names(der)
        assert (names.alternative, names.common_name) == ((), None)
