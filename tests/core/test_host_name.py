"""libpq's name rules (fe-secure-common.c, fe-secure-openssl.c), as a table."""

from dataclasses import replace

import pytest

from azpg_gui.core.certificates.certificate import unreadable_certificate
from azpg_gui.core.probe.host_name import matching_name

_BLANK = replace(unreadable_certificate(b""), subject_cn=None)


@pytest.mark.parametrize(
    ("host", "dns", "addresses", "cn", "expected"),
    [
        ("db.test", ("db.test",), (), None, "db.test"),
        ("DB.test", ("db.TEST",), (), None, "db.TEST"),
        ("db.test.", ("db.test",), (), None, None),
        ("a.db.test", ("*.db.test",), (), None, "*.db.test"),
        ("db.test", ("*.db.test",), (), None, None),
        ("a.b.db.test", ("*.db.test",), (), None, None),
        ("axdb.test", ("*.db.test",), (), None, None),
        ("ab.test", ("a*.test",), (), None, None),
        ("a.test", ("*",), (), None, None),
        ("a.b.test", ("a.*.test",), (), None, None),
        ("K.test", ("\u212a.test",), (), None, None),
        ("db.test", (), (), "db.test", "db.test"),
        ("a.db.test", (), (), "*.db.test", "*.db.test"),
        ("db.test", ("other.test",), (), "db.test", None),
        ("db.test", (), ("10.0.0.1",), "db.test", "db.test"),
        ("10.0.0.1", (), ("10.0.0.1",), None, "10.0.0.1"),
        ("10.0.0.1", ("10.0.0.1",), (), None, "10.0.0.1"),
        ("10.0.0.1", ("db.test",), (), "10.0.0.1", "10.0.0.1"),
        ("10.0.0.1", (), ("10.0.0.2",), "10.0.0.1", None),
        ("::1", (), ("0:0:0:0:0:0:0:1",), None, "0:0:0:0:0:0:0:1"),
        ("db.test", ("db.test\\x00.evil.test",), (), None, None),
        ("db.test", (), (), None, None),
    ],
)
def test_matching(
    host: str,
    dns: tuple[str, ...],
    addresses: tuple[str, ...],
    cn: str | None,
    expected: str | None,
) -> None:
    certificate = replace(_BLANK, dns_names=dns, ip_addresses=addresses, subject_cn=cn)
    assert matching_name(host, certificate) == expected
