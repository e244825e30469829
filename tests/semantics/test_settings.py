"""Files, places and keywords: what libpq makes of them, and that we say the same."""

import contextlib
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.semantics.agreement import MODES, TRUST, agree, first, good_server, root_file
from tests.support.pki import make, pki, revocation_list
from tests.support.switchable import (
    HOST,
    switchable_server,
)

pytestmark = pytest.mark.postgres


def _root_files(folder: Path) -> dict[str, tuple[str, str | None]]:
    """Path of a root file, and the finding where TLS is demanded; None where it works."""
    p = pki("ec")
    contents = {
        "DER": (p.root.der, "root-file-unreadable"),
        "empty": (b"", "root-file-unreadable"),
        "web page": (b"<!doctype html><html>moved</html>", "root-file-unreadable"),
        "key": (p.root.key_pem, "root-file-unreadable"),
        "UTF-16": (p.root.pem.decode().encode("utf-16"), "root-file-unreadable"),
        "damaged": (p.root.pem[:200], "root-file-unreadable"),
        "text around": (b"# my root\n" + p.root.pem + b"\nthe end\n", None),
        "CRLF": (p.root.pem.replace(b"\n", b"\r\n"), None),
        "byte order mark": (b"\xef\xbb\xbf" + p.root.pem, None),
        "only a list": (revocation_list(p.root), "unknown-issuer"),
        "joined without a line end": (
            p.intermediate.pem.rstrip(b"\n") + p.root.pem, "root-file-unreadable",
        ),
    }  # fmt: skip
    made: dict[str, tuple[str, str | None]] = {}
    for name, (content, code) in contents.items():
        path = folder / f"{name}.crt"
        path.write_bytes(content)
        made[name] = (str(path), code)
    made["folder"] = (str(folder), "root-file-unreadable")
    return made


ROOT_FILES = (
    "DER", "empty", "web page", "key", "UTF-16", "damaged", "text around", "CRLF",
    "byte order mark", "only a list", "joined without a line end", "folder",
)  # fmt: skip


@pytest.mark.parametrize("mode", ["require", "verify-full"])
@pytest.mark.parametrize("name", ROOT_FILES)
def test_root_files(name: str, mode: str, tmp_path: Path) -> None:
    path, code = _root_files(tmp_path)[name]
    switchable = good_server()
    result = agree(switchable, {"sslmode": mode, "sslrootcert": path}, code is None)
    if code is not None:
        assert first(result) == code, result.diagnosis.findings


@pytest.mark.parametrize("mode", ["allow", "prefer"])
@pytest.mark.parametrize("name", ["DER", "folder", "only a list", "CRLF"])
def test_root_files_of_modes_that_can_go_without_tls(name: str, mode: str, tmp_path: Path) -> None:
    """libpq gives TLS up over the file, and goes on without: into a server that lets it."""
    path, code = _root_files(tmp_path)[name]
    result = agree(good_server(access=TRUST), {"sslmode": mode, "sslrootcert": path}, True)
    encrypted = code is None and mode == "prefer"
    assert (result.diagnosis.verdict.value == "not-encrypted") != encrypted
    if code is not None and mode == "prefer":
        assert code in [f.code for f in result.diagnosis.findings]


@pytest.mark.parametrize("mode", MODES)
def test_a_root_file_that_is_not_there(mode: str) -> None:
    switchable = good_server(access="hostssl all all 127.0.0.1/32 scram-sha-256")
    changes = {"sslmode": mode, "sslrootcert": "/nonexistent/root.crt"}
    result = agree(switchable, changes, mode in {"allow", "prefer", "require"})
    if mode.startswith("verify"):
        assert first(result) == "root-file-missing"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("right", [True, False])
def test_root_crt_in_libpqs_own_place(mode: str, right: bool, home: Path) -> None:
    place = home / ".postgresql" / "root.crt"
    place.parent.mkdir()
    root = pki("ec").root if right else make("Another", ca=True)
    place.write_bytes(root.pem)
    switchable = good_server(access="hostssl all all 127.0.0.1/32 scram-sha-256")
    result = agree(switchable, {"sslmode": mode, "sslrootcert": ""}, right and mode != "disable")
    if not right and mode != "disable":
        assert first(result) == "unknown-issuer"
    if right and mode == "require":
        assert "require-verifies-root-file" in [f.code for f in result.diagnosis.findings]


@pytest.mark.parametrize("mode", ["", *MODES])
def test_the_systems_store(mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It demands verify-full, and is verify-full where nothing is said."""
    monkeypatch.setenv("SSL_CERT_FILE", root_file(tmp_path))
    changes = {"sslmode": mode, "sslrootcert": "system"}
    result = agree(good_server(), changes, mode in {"", "verify-full"}, psql=False)
    if mode in {"", "verify-full"}:
        assert result.diagnosis.verdict.value == "encrypted-and-proven"
    else:
        assert first(result) == "setting-invalid"


def test_a_systems_store_without_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "other.crt"
    other.write_bytes(make("Another", ca=True).pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(other))
    result = agree(good_server(), {"sslrootcert": "system"}, False, psql=False)
    assert first(result) == "unknown-issuer"


def _hashed(folder: Path, lists: list[bytes]) -> None:
    """``openssl rehash`` for revocation lists: HASH.r0, as OpenSSL looks them up."""
    for content in lists:
        done = subprocess.run(
            ["openssl", "crl", "-hash", "-noout"], input=content, capture_output=True, check=True
        )
        (folder / f"{done.stdout.decode().strip()}.r0").write_bytes(content)


@pytest.mark.parametrize(
    ("which", "code"),
    [("good", None), ("revoked", "certificate-revoked"), ("empty folder", "crl-missing")],
)
def test_a_folder_of_revocation_lists(which: str, code: str | None, tmp_path: Path) -> None:
    p = pki("ec")
    leaf = p.leaf(HOST)
    switchable = switchable_server(15)
    switchable.become(leaf, p.intermediate)
    if which != "empty folder":
        withdrawn = [leaf] if which == "revoked" else []
        _hashed(tmp_path, [revocation_list(p.intermediate, withdrawn), revocation_list(p.root)])
    changes = {"sslrootcert": root_file(tmp_path), "sslcrldir": str(tmp_path)}
    assert first(agree(switchable, changes, code is None)) == code


@pytest.mark.parametrize("withdrawn", [True, False])
def test_a_revocation_list_in_libpqs_own_place(withdrawn: bool, home: Path, tmp_path: Path) -> None:
    p = pki("ec")
    leaf = p.leaf(HOST)
    switchable = switchable_server(15)
    switchable.become(leaf, p.intermediate)
    place = home / ".postgresql" / "root.crl"
    place.parent.mkdir()
    lists = revocation_list(p.intermediate, [leaf] if withdrawn else []) + revocation_list(p.root)
    place.write_bytes(lists)
    result = agree(switchable, {"sslrootcert": root_file(tmp_path)}, not withdrawn)
    assert first(result) == ("certificate-revoked" if withdrawn else None)


@pytest.mark.parametrize(
    ("changes", "keyword"),
    [
        ({"sslmode": "verify-all"}, "sslmode"),
        ({"ssl_min_protocol_version": "1.2"}, "ssl_min_protocol_version"),
        ({"ssl_max_protocol_version": "TLSv9"}, "ssl_max_protocol_version"),
        (
            {"ssl_min_protocol_version": "TLSv1.3", "ssl_max_protocol_version": "TLSv1.2"},
            "ssl_max_protocol_version",
        ),
        ({"channel_binding": "yes"}, "channel_binding"),
        ({"sslcertmode": "on"}, "sslcertmode"),
        ({"sslnegotiation": "tls"}, "sslnegotiation"),
        ({"sslnegotiation": "direct", "sslmode": "prefer"}, "sslmode"),
        ({"require_auth": "scram"}, "require_auth"),
        ({"require_auth": "!md5,scram-sha-256"}, "require_auth"),
        ({"gssencmode": "on"}, "gssencmode"),
        ({"target_session_attrs": "rw"}, "target_session_attrs"),
        ({"load_balance_hosts": "on"}, "load_balance_hosts"),
        ({"max_protocol_version": "4"}, "max_protocol_version"),
        ({"port": "0"}, "port"),
        ({"port": "70000"}, "port"),
        ({"host": "a,b", "hostaddr": "127.0.0.1"}, "host"),
        ({"host": "a,b", "hostaddr": "", "port": "1,2,3"}, "host"),
    ],
)
def test_values_libpq_refuses(changes: dict[str, str], keyword: str) -> None:
    result = agree(good_server(), changes, False, psql=False)
    finding = result.diagnosis.findings[0]
    assert finding.code == "setting-invalid"
    assert keyword in str(finding.title)
    assert str(finding.happened)


def test_an_address_without_a_name_cannot_be_verified(tmp_path: Path) -> None:
    """libpq: "host name must be specified for a verified SSL connection"."""
    given = {"host": "", "sslmode": "verify-full", "sslrootcert": root_file(tmp_path)}
    finding = agree(good_server(), given, False).diagnosis.findings[0]
    assert finding.code == "setting-invalid"
    assert "host" in str(finding.title)
    agree(good_server(), {**given, "sslmode": "verify-ca"}, True)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"ssl_max_protocol_version": "TLSv1.2"}, None),
        ({"ssl_min_protocol_version": "TLSv1.3"}, None),
        ({"ssl_min_protocol_version": ""}, None),
        ({"ssl_max_protocol_version": "TLSv1.1", "ssl_min_protocol_version": "TLSv1"},
         "protocol-version-mismatch"),
        ({"channel_binding": "require"}, None),
        ({"channel_binding": "disable"}, None),
        ({"require_auth": "scram-sha-256"}, None),
        ({"require_auth": "scram-sha-256,md5"}, None),
        ({"require_auth": "md5"}, "authentication-not-allowed"),
        ({"require_auth": "!scram-sha-256"}, "authentication-not-allowed"),
        ({"require_auth": "none"}, "authentication-not-allowed"),
        ({"require_auth": "''"}, "authentication-not-allowed"),
        ({"keepalives": "0", "tcp_user_timeout": "1s"}, None),
        ({"keepalives": "0", "tcp_user_timeout": "-5", "keepalives_count": "x"}, None),
        ({"target_session_attrs": "read-write"}, None),
        ({"target_session_attrs": "read-only"}, "session-attributes-mismatch"),
        ({"target_session_attrs": "standby"}, "session-attributes-mismatch"),
        ({"target_session_attrs": "prefer-standby"}, None),
        ({"sslcompression": "1"}, None),
        ({"gssencmode": "disable"}, None),
    ],
)  # fmt: skip
def test_values_that_decide_later(
    changes: dict[str, str], code: str | None, tmp_path: Path
) -> None:
    psql = "require_auth" not in changes  # Debian's libpq 15 does not know it
    given = {"sslrootcert": root_file(tmp_path), **changes}
    assert first(agree(good_server(), given, code is None, psql=psql)) == code


@pytest.mark.parametrize("mode", ["require", "verify-full", "disable"])
def test_channel_binding_where_the_server_takes_a_bare_password(mode: str, tmp_path: Path) -> None:
    access = "host all all 127.0.0.1/32 password"
    changes = {"sslmode": mode, "channel_binding": "require", "sslrootcert": root_file(tmp_path)}
    result = agree(good_server(access=access), changes, False)
    expected = "password-withheld" if mode == "disable" else "channel-binding-unavailable"
    assert first(result) == expected


@pytest.mark.parametrize("mode", ["require", "verify-ca", "verify-full"])
@pytest.mark.parametrize(("version", "code"), [(18, None), (15, "direct-tls-not-supported")])
def test_direct_tls(mode: str, version: int, code: str | None, tmp_path: Path) -> None:
    changes = {
        "sslmode": mode, "sslnegotiation": "direct", "sslrootcert": root_file(tmp_path),
    }  # fmt: skip
    result = agree(good_server(version), changes, code is None, psql=False)
    if code is None:
        assert result.report.login is not None
        assert result.report.login.final.tls is not None
        assert result.report.login.final.tls.alpn == "postgresql"
    else:
        assert first(result) == code
        assert result.diagnosis.findings[0].remedies[0].set == {"sslnegotiation": "postgres"}


@pytest.mark.parametrize("negotiation", ["postgres", "direct"])
def test_alpn_of_postgresql_18(negotiation: str, tmp_path: Path) -> None:
    changes = {"sslnegotiation": negotiation, "sslrootcert": root_file(tmp_path)}
    result = agree(good_server(18), changes, True, psql=False)
    assert result.report.handshake is not None
    assert result.report.handshake.alpn == "postgresql"


@contextlib.contextmanager
def tls_without_alpn(folder: Path) -> Iterator[int]:
    """A TLS end that knows nothing of PostgreSQL, as a proxy in front may be."""
    p = pki("ec")
    leaf = p.leaf(HOST)
    (folder / "proxy.crt").write_bytes(leaf.pem + p.intermediate.pem)
    (folder / "proxy.key").write_bytes(leaf.key_pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "proxy.crt", folder / "proxy.key")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            with contextlib.suppress(OSError), context.wrap_socket(plain, server_side=True) as end:
                end.recv(100)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


def test_direct_tls_to_something_without_alpn(tmp_path: Path) -> None:
    switchable = good_server()
    with tls_without_alpn(tmp_path) as port:
        changes = {
            "port": str(port), "sslnegotiation": "direct", "sslrootcert": root_file(tmp_path),
        }  # fmt: skip
        result = agree(switchable, changes, False, psql=False)
    assert first(result) == "direct-tls-not-supported"
    assert "ALPN" in str(result.diagnosis.findings[0].happened)
