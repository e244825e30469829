"""The catalogue of files: the doctor's answer is OpenSSL's, libpq's and psql's."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from OpenSSL import SSL, crypto

from azpg_gui.commands.certificate import check_certificate, show_certificates
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.doctor.examine import Purpose, examine_file
from tests.hostile.catalogue.files import FILES, FileCase, P, client
from tests.support.switchable import (
    HOST,
    libpq_connects,
    psql_connects,
    switchable_server,
    values_for,
)

ACCESS = "hostssl all all 127.0.0.1/32 scram-sha-256 clientcert=verify-full"
LEAF = P.leaf(HOST)


def _written(case: FileCase, folder: Path) -> Path:
    path = folder / "a file.pem"
    path.write_bytes(case.build(folder))
    path.chmod(0o600)
    return path


def _openssl_takes(path: Path, purpose: Purpose) -> bool:
    """libpq's own calls, made here once more."""
    context = SSL.Context(SSL.TLS_CLIENT_METHOD)
    try:
        match purpose:
            case Purpose.TRUST:
                context.load_verify_locations(str(path))
            case Purpose.CERTIFICATE:
                context.use_certificate_chain_file(str(path))
            case Purpose.KEY:
                try:
                    context.use_privatekey_file(str(path))
                except SSL.Error:
                    context.use_privatekey_file(str(path), crypto.FILETYPE_ASN1)
            case _:
                crypto.X509Store().load_locations(str(path))
    except (SSL.Error, crypto.Error):
        return False
    return True


@pytest.mark.parametrize("case", FILES, ids=[case.name for case in FILES])
def test_named_judged_and_mended(
    case: FileCase, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _written(case, tmp_path)
    before = path.read_bytes()
    assert _openssl_takes(path, case.purpose) == case.taken
    loaded = load_certificate_file(path)
    assert loaded.kind is case.kind, str(loaded.message)
    show_certificates([str(path)], text=False, as_json=False)
    assert str(loaded.message) in capsys.readouterr().out
    result = examine_file(path, case.purpose, datetime.now(UTC))
    found = {note.fault for note in result.faults}
    assert case.faults <= found, [str(note.text) for note in result.faults]
    if case.proves is None:
        assert result.usable == case.taken, [str(note.text) for note in result.faults]
    elif case.taken is False:
        assert not result.usable
    written = [p for p in tmp_path.iterdir() if "-fixed" in p.name]
    assert written == []
    check_certificate(str(path), case.purpose.value, None, fix=True, as_json=False)
    assert path.read_bytes() == before
    written = [p for p in tmp_path.iterdir() if "-fixed" in p.name]
    if case.mended is None:
        return
    (copy,) = written
    again = examine_file(copy, case.purpose, datetime.now(UTC))
    assert again.faults == ()
    assert _openssl_takes(copy, case.purpose)
    assert len(again.contents.certificates) + len(again.contents.keys) == case.mended
    assert case.purpose is not Purpose.KEY or copy.stat().st_mode & 0o777 == 0o600


@pytest.mark.postgres
@pytest.mark.parametrize("case", FILES, ids=[case.name for case in FILES])
def test_libpq_and_psql_take_what_is_said_to_be_taken(case: FileCase, tmp_path: Path) -> None:
    path = _written(case, tmp_path)
    switchable = switchable_server(15)
    switchable.become(LEAF, P.intermediate, access=ACCESS, client_authority=P.client_root.pem)
    own = {
        Purpose.TRUST: P.root.pem,
        Purpose.CERTIFICATE: client().pem,
        Purpose.KEY: client().key_pem,
    }
    files = {}
    for purpose, content in own.items():
        other = tmp_path / f"{purpose.value}.right"
        other.write_bytes(content)
        other.chmod(0o600)
        files[purpose.value] = str(other)
    files[case.purpose.value] = str(path)
    values = values_for(switchable.server, {"sslmode": "verify-ca", **files})
    expected = case.taken if case.proves is None else case.proves
    if case.purpose is Purpose.REVOCATION:
        expected = True  # libpq passes over a list it cannot load
    for connects in (libpq_connects, psql_connects):
        truth, words = connects(values, switchable.server.password)
        assert truth == expected, (connects.__name__, words)
