"""Client certificates: what libpq can load, what the server takes, and never a terminal."""

import os
import pty
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat

from azpg_gui.core.connection.conninfo import format_conninfo
from azpg_gui.core.vocabulary import Outcome
from tests.support.busy_machine import PATIENCE
from tests.support.pki import DAY, NOW, Made, make, pki, revocation_list
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
DEMANDED = "hostssl all all 127.0.0.1/32 scram-sha-256 clientcert=verify-full"
BY_CERTIFICATE = "hostssl all all 127.0.0.1/32 cert"
USER = "practice"


@dataclass
class Client:
    """Files of a client and what comes of them; empty contents leave the file out.

    Attributes:
        stops_at_once: libpq stops over the files, before TLS begins.
    """

    code: str | None
    certificate: bytes = b""
    key: bytes = b""
    mode: int = 0o600
    passphrase: str = ""
    access: str = DEMANDED
    changes: dict[str, str] = field(default_factory=dict)
    stops_at_once: bool = False
    crl: bytes = b""


def _of(made: Made, code: str | None = None, **changes: object) -> Client:
    fields = {"certificate": made.pem, "key": made.key_pem, **changes}
    return Client(code, **fields)  # type: ignore[arg-type]


def cases(kind: str) -> dict[str, Client]:
    p = pki(kind)
    own = p.client(USER)
    stranger = make(USER, make("Stranger", kind=kind, ca=True), kind=kind)
    old = p.client(USER, begins=NOW - 9 * DAY, ends=NOW - DAY)
    withdrawn = p.client(USER)
    rejected, required = "client-certificate-rejected", "client-certificate-required"
    twelve = {"ssl_max_protocol_version": "TLSv1.2"}
    return {
        "good": _of(own),
        "good, signs in by itself": _of(own, access=BY_CERTIFICATE),
        "good, DER key": _of(own, key=own.key_der),
        "good, locked key": _of(own, key=own.locked_key(b"sesame"), passphrase="sesame"),
        "good, old form of key": _of(
            own, key=own.locked_key(b"sesame", PrivateFormat.TraditionalOpenSSL),
            passphrase="sesame",
        ),
        "good, key and certificate in one file": _of(own, certificate=own.pem + own.key_pem),
        "good, and demanded by the client": _of(own, changes={"sslcertmode": "require"}),
        "none": Client(required),
        "none, signs in by certificate": Client(required, access=BY_CERTIFICATE),
        "none, demanded by the client": Client(required, changes={"sslcertmode": "require"}),
        "switched off": _of(own, required, changes={"sslcertmode": "disable"}),
        "of another user": _of(p.client("somebody"), rejected),
        "of another user, signs in": _of(p.client("somebody"), rejected, access=BY_CERTIFICATE),
        "of a stranger": _of(stranger, rejected),
        "of a stranger, TLS 1.2": _of(stranger, rejected, changes=twelve),
        "expired": _of(old, rejected),
        "expired, TLS 1.2": _of(old, rejected, changes=twelve),
        "revoked": _of(withdrawn, rejected, crl=revocation_list(p.client_root, [withdrawn])),
        "readable by others": _of(
            own, "client-key-permissions", mode=0o644, stops_at_once=True
        ),
        "writable by the group": _of(
            own, "client-key-permissions", mode=0o620, stops_at_once=True
        ),
        "locked, wrong passphrase": _of(
            own, "client-key-passphrase", key=own.locked_key(b"sesame"), passphrase="wrong",
            stops_at_once=True,
        ),
        "key of another": _of(
            own, "client-key-mismatch", key=p.client(USER, key=make("x").key).key_pem
            if kind == "ec" else make("x", kind="ec").key_pem, stops_at_once=True,
        ),
        "key is garbage": _of(own, "client-key-unreadable", key=b"no key", stops_at_once=True),
        "key is missing": _of(own, "client-key-missing", key=b"", stops_at_once=True),
        "certificate is garbage": _of(
            own, "client-certificate-unreadable", certificate=b"nothing", stops_at_once=True
        ),
        "certificate is DER": _of(
            own, "client-certificate-unreadable", certificate=own.der, stops_at_once=True
        ),
        "certificate is a request": _of(
            own, "client-certificate-unreadable", certificate=_request(own), stops_at_once=True
        ),
    }  # fmt: skip


def _request(made: Made) -> bytes:
    from cryptography.hazmat.primitives import hashes

    builder = x509.CertificateSigningRequestBuilder().subject_name(made.certificate.subject)
    return builder.sign(made.key, hashes.SHA256()).public_bytes(Encoding.PEM)


NAMES = list(cases("ec"))


def _serve(client: Client, kind: str, version: int) -> SwitchableServer:
    p = pki(kind)
    switchable = switchable_server(version)
    switchable.become(
        leaf_for(kind, client.access, client.crl), p.intermediate, access=client.access,
        client_authority=p.client_root.pem, client_crl=client.crl,
    )  # fmt: skip
    return switchable


def _files(client: Client, folder: Path, trust: bytes) -> dict[str, str]:
    (folder / "root.crt").write_bytes(trust)
    values = {"sslrootcert": str(folder / "root.crt"), **client.changes}
    if client.certificate:
        (folder / "client.crt").write_bytes(client.certificate)
        values["sslcert"] = str(folder / "client.crt")
        values["sslkey"] = str(folder / "client.key")
        if client.key:
            (folder / "client.key").write_bytes(client.key)
            (folder / "client.key").chmod(client.mode)
    return values


@pytest.mark.parametrize(
    ("kind", "version"), [("ec", 15), ("rsa", 15), ("ec", 18)], ids=["ec-15", "rsa-15", "ec-18"]
)
@pytest.mark.parametrize("name", NAMES)
def test_case(name: str, kind: str, version: int, tmp_path: Path) -> None:
    client = cases(kind)[name]
    switchable = _serve(client, kind, version)
    server = switchable.server
    values = values_for(server, _files(client, tmp_path, pki(kind).root.pem))
    further = {"sslpassword": client.passphrase} if client.passphrase else {}
    # Debian's libpq 15 has no sslcertmode.
    clients = [libpq_connects] + ([] if "sslcertmode" in values else [psql_connects])
    for connect in clients:
        connects, words = connect(values, server.password, further)
        assert connects == (client.code is None), (connect.__name__, words)
    result = our_check(values, server.password, further)
    found = [finding.code for finding in result.diagnosis.findings]
    assert (result.diagnosis.outcome is Outcome.CONNECTED) == (client.code is None), found
    assert found[:1] == ([client.code] if client.code else []), result.diagnosis.message
    assert "libpq-disagrees" not in found
    if client.code is not None:
        stage = result.diagnosis.failed_stage
        assert stage is not None
        assert stage.value == ("settings" if client.stops_at_once else "login")


@pytest.mark.parametrize("mode", ["allow", "prefer"])
def test_an_unusable_key_spoils_only_the_encrypted_attempt(mode: str, tmp_path: Path) -> None:
    """libpq then goes on without TLS; a server that allows it lets the client in."""
    client = cases("ec")["key is garbage"]
    client.access = "host all all 127.0.0.1/32 trust"
    server = _serve(client, "ec", 15).server
    values = values_for(server, {**_files(client, tmp_path, pki("ec").root.pem), "sslmode": mode})
    connects, _ = libpq_connects(values, server.password)
    assert connects
    result = our_check(values, server.password)
    assert result.diagnosis.verdict.value == "not-encrypted"
    found = [finding.code for finding in result.diagnosis.findings]
    assert "client-key-unreadable" in found
    assert "not-encrypted" in found


def test_a_certificate_is_demanded_and_the_server_asks_for_none(tmp_path: Path) -> None:
    own = pki("ec").client(USER)
    switchable = switchable_server(15)
    switchable.become(pki("ec").leaf(HOST), pki("ec").intermediate)
    client = _of(own, "client-certificate-not-requested", changes={"sslcertmode": "require"})
    values = values_for(switchable.server, _files(client, tmp_path, pki("ec").root.pem))
    connects, words = libpq_connects(values, switchable.server.password)
    assert not connects, words
    result = our_check(values, switchable.server.password)
    assert result.diagnosis.findings[0].code == "client-certificate-not-requested"
    assert result.diagnosis.findings[0].remedies[0].set == {"sslcertmode": ""}


def test_a_certificate_in_libpqs_own_place_is_used(home: Path, tmp_path: Path) -> None:
    own = pki("ec").client(USER)
    server = _serve(_of(own), "ec", 15).server
    folder = home / ".postgresql"
    folder.mkdir()
    (folder / "postgresql.crt").write_bytes(own.pem)
    (folder / "postgresql.key").write_bytes(own.key_pem)
    (folder / "postgresql.key").chmod(0o600)
    (tmp_path / "root.crt").write_bytes(pki("ec").root.pem)
    values = values_for(server, {"sslrootcert": str(tmp_path / "root.crt")})
    connects, words = libpq_connects(values, server.password)
    assert connects, words
    result = our_check(values, server.password)
    assert result.diagnosis.outcome is Outcome.CONNECTED
    settings = {s.keyword: s for s in result.report.parameters.settings}
    assert settings["sslcert"].origin.value == "libpq-place"
    (folder / "postgresql.key").chmod(0o640)
    result = our_check(values, server.password)
    assert result.report.settings is not None
    trouble = result.report.settings.client.trouble
    # Root's own key may be readable by its group.
    assert (trouble is None) == (os.geteuid() == 0)
    connects, _ = libpq_connects(values, server.password)
    assert connects == (trouble is None)


@pytest.mark.parametrize("mode", ["allow", "prefer", "require", "verify-full"])
def test_no_case_waits_at_a_terminal(mode: str, tmp_path: Path) -> None:
    """``azpg check`` on a terminal of its own, with a locked key and no passphrase: it answers and
    asks nothing, where libpq would open /dev/tty and wait."""
    own = pki("ec").client(USER)
    client = _of(own, "client-key-passphrase", key=own.locked_key(b"sesame"))
    server = _serve(client, "ec", 15).server
    values = values_for(server, {**_files(client, tmp_path, pki("ec").root.pem), "sslmode": mode})
    leading, following = pty.openpty()
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-P", "-c", "from azpg_gui.cli import main; raise SystemExit(main())",
         "check", format_conninfo(values), "--json", "--all-modes"],
        stdin=following, stdout=subprocess.PIPE, stderr=following, check=False, timeout=PATIENCE,
        start_new_session=True, env={**os.environ, "PGPASSWORD": "x"},
        preexec_fn=lambda: _control(following),
    )  # fmt: skip
    os.close(following)
    said = _drained(leading)
    assert time.monotonic() - began < 10
    assert done.returncode == 10
    assert b"client-key-passphrase" in done.stdout
    assert b"PEM pass phrase" not in said


def test_all_modes_of_a_run_without_tls_do_not_ask_either(tmp_path: Path) -> None:
    """sslmode=disable looks at no key; the attempts of the other modes would."""
    own = pki("ec").client(USER)
    client = _of(own, None, key=own.locked_key(b"sesame"))
    server = _serve(client, "ec", 15).server
    values = values_for(
        server, {**_files(client, tmp_path, pki("ec").root.pem), "sslmode": "disable"}
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", "from azpg_gui.cli import main; raise SystemExit(main())",
         "check", format_conninfo(values), "--all-modes"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=PATIENCE,
        start_new_session=True,
    )  # fmt: skip
    assert done.returncode == 17
    assert done.stdout.count("Not tried: the client key needs its passphrase.") == 5


def _control(terminal: int) -> None:
    import fcntl
    import termios

    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)


def _drained(leading: int) -> bytes:
    said = b""
    try:
        while part := os.read(leading, 65536):
            said += part
    except OSError:
        pass
    os.close(leading)
    return said
