"""Files, places, hosts and keywords: what libpq makes of them, and that we say the same."""

import contextlib
import os
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from azpg_gui.core.vocabulary import Outcome
from azpg_gui.operations.check import Checked
from tests.support.pki import DAY, NOW, make, pki, revocation_list
from tests.support.sockets import error_response, sending, server
from tests.support.switchable import (
    HOST,
    SwitchableServer,
    leaf_for,
    libpq_connects,
    our_check,
    psql_connects,
    switchable_server,
    values_for,
)

pytestmark = pytest.mark.postgres
MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
TRUST = "host all all 127.0.0.1/32 trust"
SCRAM = "host all all 127.0.0.1/32 scram-sha-256"


def good_server(version: int = 15, access: str = SCRAM) -> SwitchableServer:
    switchable = switchable_server(version)
    switchable.become(leaf_for("ec", access), pki("ec").intermediate, access=access)
    return switchable


def root_file(folder: Path) -> str:
    path = folder / "good-root.crt"
    path.write_bytes(pki("ec").root.pem)
    return str(path)


def agree(
    switchable: SwitchableServer, changes: dict[str, str], connects: bool, *, psql: bool = True
) -> Checked:
    """Our test of a connection, whose outcome both libpqs confirm."""
    values = values_for(switchable.server, changes)
    for client in (libpq_connects, psql_connects) if psql else (libpq_connects,):
        truth, words = client(values, switchable.server.password)
        assert truth == connects, (client.__name__, words)
    result = our_check(values, switchable.server.password)
    found = [finding.code for finding in result.diagnosis.findings]
    assert (result.diagnosis.outcome is Outcome.CONNECTED) == connects, (
        found,
        result.diagnosis.message,
    )
    assert "libpq-disagrees" not in found
    return result


def first(result: Checked) -> str | None:
    findings = result.diagnosis.findings
    return findings[0].code if findings else None


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


# Several hosts ----------------------------------------------------------------------------------


def _closed_port() -> str:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return str(unused.getsockname()[1])


def _list(switchable: SwitchableServer, *before: tuple[str, str, str]) -> dict[str, str]:
    """host, hostaddr and port of other servers first, and the good one last."""
    good = (HOST, "127.0.0.1", str(switchable.server.port))
    hosts, addresses, ports = zip(*before, good, strict=True)
    return {"host": ",".join(hosts), "hostaddr": ",".join(addresses), "port": ",".join(ports)}


def test_the_second_host_after_a_refused_one(tmp_path: Path) -> None:
    switchable = good_server()
    listed = _list(switchable, ("down.test", "127.0.0.1", _closed_port()))
    result = agree(switchable, {**listed, "sslrootcert": root_file(tmp_path)}, True)
    assert result.diagnosis.verdict.value == "encrypted-and-proven"
    assert result.report.parameters.host == HOST
    (passed,) = result.report.passed_over
    assert (passed.host, passed.stage.value) == ("down.test", "connect")


def test_the_second_host_after_one_without_an_address(tmp_path: Path) -> None:
    switchable = good_server()
    listed = {"host": f"nothere.invalid,{HOST}", "hostaddr": ",127.0.0.1"}
    result = agree(switchable, {**listed, "sslrootcert": root_file(tmp_path)}, True)
    assert [p.stage.value for p in result.report.passed_over] == ["resolve"]


def test_a_certificate_that_is_refused_ends_the_list(tmp_path: Path) -> None:
    """The first host names itself otherwise; libpq does not look at the second."""
    switchable = good_server()
    listed = _list(switchable, ("other.test", "127.0.0.1", str(switchable.server.port)))
    result = agree(switchable, {**listed, "sslrootcert": root_file(tmp_path)}, False)
    assert first(result) == "host-name-mismatch"
    assert result.report.parameters.host == "other.test"
    assert result.report.passed_over == ()


def test_a_server_that_is_starting_is_passed_over() -> None:
    switchable = good_server(access=TRUST)
    starting = error_response(b"the database system is starting up").replace(b"C53300", b"C57P03")
    with server(sending(starting)) as busy:
        listed = _list(switchable, ("busy.test", "127.0.0.1", str(busy.port)))
        result = agree(switchable, {**listed, "sslmode": "disable"}, True)
    (passed,) = result.report.passed_over
    assert passed.stage.value == "login"
    assert "starting up" in passed.words


def test_a_server_that_refuses_otherwise_ends_the_list() -> None:
    switchable = good_server(access=TRUST)
    with server(sending(error_response(b"too many clients"))) as full:
        listed = _list(switchable, ("full.test", "127.0.0.1", str(full.port)))
        result = agree(switchable, {**listed, "sslmode": "disable"}, False)
    assert first(result) == "too-many-connections"


def test_a_list_in_which_nobody_has_the_role(tmp_path: Path) -> None:
    switchable = good_server()
    port = str(switchable.server.port)
    changes = {
        **_list(switchable, (HOST, "127.0.0.1", port)),
        "target_session_attrs": "standby",
        "sslrootcert": root_file(tmp_path),
    }
    result = agree(switchable, changes, False)
    assert first(result) == "session-attributes-mismatch"
    assert len(result.report.passed_over) == 1


def test_the_password_file_has_a_line_for_each_host(home: Path, tmp_path: Path) -> None:
    switchable = good_server()
    password = switchable.server.password.reveal()
    file = home / ".pgpass"
    file.write_text(f"# comment\ndown.test:*:*:*:wrong\n*:*:postgres:practice:{password}\n")
    file.chmod(0o600)
    listed = _list(switchable, ("down.test", "127.0.0.1", _closed_port()))
    values = values_for(
        switchable.server, {**listed, "sslrootcert": root_file(tmp_path), "passfile": str(file)}
    )
    from azpg_gui.core.secret import Secret

    connects, words = libpq_connects(values, Secret(""))
    assert connects, words
    result = our_check(values, Secret(""))
    assert result.diagnosis.outcome is Outcome.CONNECTED
    row = result.report.parameters.setting("password")
    assert row is not None
    assert (row.origin.value, row.source) == ("password-file", f"{file}:3")
    file.chmod(0o644)
    connects, _ = libpq_connects(values, Secret(""))
    assert not connects
    ignored = our_check(values, Secret(""))
    assert first(ignored) == "password-missing"
    assert ignored.report.settings is not None
    assert ignored.report.settings.ignored_password_file == file


# What only a real server says -------------------------------------------------------------------


def test_a_rule_that_lets_nobody_in_over_tls_is_the_servers_matter(tmp_path: Path) -> None:
    """``… SSL encryption``: on this computer there is no firewall of Azure's to open."""
    access = "hostssl another_database all 127.0.0.1/32 scram-sha-256"
    result = agree(good_server(access=access), {"sslrootcert": root_file(tmp_path)}, False)
    finding = result.diagnosis.findings[0]
    assert finding.code == "access-rejected"
    assert "SSL encryption" in result.diagnosis.message
    assert "pg_hba.conf" in str(finding.meaning)
    assert not any(remedy.command for remedy in finding.remedies)
    plain = agree(good_server(access=access), {"sslmode": "disable"}, False)
    assert first(plain) == "tls-required"
    assert "no encryption" in plain.diagnosis.message
    assert not any(remedy.command for remedy in plain.diagnosis.findings[0].remedies)


def test_a_token_a_server_does_not_take(tmp_path: Path) -> None:
    from azpg_gui.core.secret import Secret

    switchable = good_server(access="hostssl all all 127.0.0.1/32 password")
    values = values_for(switchable.server, {"sslrootcert": root_file(tmp_path)})
    token = Secret("eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl")
    result = our_check(values, token)
    assert first(result) == "token-rejected"
    assert token.reveal() not in repr(result)


def test_a_role_that_may_not_sign_in(tmp_path: Path) -> None:
    switchable = good_server(access=TRUST)
    values = values_for(switchable.server, {"sslrootcert": root_file(tmp_path)})
    done = subprocess.run(
        ["psql", "-X", "-w", "-c", "drop role if exists idle; create role idle nologin",
         " ".join(f"{k}='{v}'" for k, v in values.items())],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = agree(switchable, {"user": "idle", "sslrootcert": root_file(tmp_path)}, False)
    assert first(result) == "role-not-allowed"


def test_a_server_that_does_not_answer_for_itself(tmp_path: Path) -> None:
    """Signed in, and its view of the connection is not ours to see."""
    switchable = good_server(access=TRUST)
    values = values_for(switchable.server, {"sslrootcert": root_file(tmp_path)})

    def as_owner(statement: str) -> None:
        conninfo = " ".join(f"{k}='{v}'" for k, v in values.items())
        done = subprocess.run(
            ["psql", "-X", "-w", "-c", statement, conninfo],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr

    as_owner("drop role if exists blind; create role blind login")
    as_owner("revoke select on pg_catalog.pg_stat_ssl from public")
    try:
        result = our_check({**values, "user": "blind"}, switchable.server.password)
    finally:
        as_owner("grant select on pg_catalog.pg_stat_ssl to public")
    # libpq connects, and so do we; what the server would have said is not known.
    assert result.diagnosis.verdict.value == "encrypted-endpoint-proven"
    assert first(result) == "server-view-unknown"
    assert "permission denied for view pg_stat_ssl" in str(result.diagnosis.findings[0].happened)


def test_a_root_with_three_weeks_left(tmp_path: Path) -> None:
    """Connects, and says how long that will last."""
    old = make("Old Root", ca=True, ends=NOW + 20 * DAY)
    (tmp_path / "root.crt").write_bytes(old.pem)
    switchable = switchable_server(15)
    switchable.become(make("server", old, names=(HOST,)), access=SCRAM)
    given = {"sslmode": "verify-full", "sslrootcert": str(tmp_path / "root.crt")}
    assert first(agree(switchable, given, True)) == "root-expiring"


@pytest.mark.parametrize("kind", ["leaf", "authority"])
def test_keys_too_weak_for_openssl(kind: str, tmp_path: Path) -> None:
    """RSA 1024. PostgreSQL 18's own OpenSSL still serves it; the clients' refuse it."""
    p = pki("ec")
    switchable = switchable_server(18)
    if kind == "leaf":
        switchable.become(p.leaf(HOST, kind="rsa1024"), p.intermediate, access=SCRAM)
    else:
        weak = make("Weak CA", p.root, kind="rsa1024", ca=True)
        switchable.become(make("server", weak, names=(HOST,)), weak, access=SCRAM)
    result = agree(switchable, {"sslrootcert": root_file(tmp_path)}, False)
    assert first(result) == "certificate-weak"


def test_no_cipher_in_common() -> None:
    """An EC certificate, and ciphers for RSA only."""
    from azpg_gui.practice.scenarios import Scenario
    from azpg_gui.practice.server import start_server

    configuration = (
        "ssl_max_protocol_version = 'TLSv1.2'",
        "ssl_ciphers = 'ECDHE-RSA-AES256-GCM-SHA384'",
    )
    with start_server(Scenario.GOOD, configuration=configuration) as practice:
        result = our_check(practice.values, practice.password)
        truth, _ = libpq_connects(practice.values, practice.password)
    assert not truth
    assert first(result) == "cipher-mismatch"


def test_psql_waits_at_a_pipe_beyond_its_limit(tmp_path: Path) -> None:
    """Why: should libpq learn to give up, the refusal can go."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with server(sending(b"S")) as watched:
        conninfo = (
            f"host=127.0.0.1 port={watched.port} user=u sslmode=verify-ca connect_timeout=1 "
            f"sslrootcert={pipe}"
        )
        with pytest.raises(subprocess.TimeoutExpired):
            subprocess.run(
                ["psql", "-X", "-w", conninfo], capture_output=True, check=False, timeout=2.5
            )
