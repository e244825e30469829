"""What is copied out is what the other programs take: each command is run where it can be."""

import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography import x509

from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.roots.export import in_form, install_commands
from azpg_gui.core.roots.trust_backups import backups_of
from azpg_gui.core.roots.trust_file import (
    TrustFileError,
    install_roots,
    remove_certificates,
)
from azpg_gui.core.roots.trust_undo import restore_backup

ROOTS = load_certificate_file(azure_bundle(None)).certificates


def test_forms() -> None:
    assert x509.load_pem_x509_certificates(in_form(ROOTS, "PEM"))
    assert in_form(ROOTS[:1], "DER") == ROOTS[0].der
    assert in_form(ROOTS, "text").count(b"Certificate:\n    Data:") == len(ROOTS)
    with pytest.raises(ValueError, match="one certificate"):
        in_form(ROOTS, "DER")
    with pytest.raises(ValueError, match="none of"):
        in_form(ROOTS, "JKS")


def test_openssl_and_keytool_take_the_roots(tmp_path: Path) -> None:
    missing = [name for name in ("openssl", "keytool", "awk") if shutil.which(name) is None]
    if missing:
        pytest.fail(f"install {', '.join(missing)} (make test does)")
    bundle = tmp_path / "azure roots; $(touch x).pem"  # as nobody should name a file
    bundle.write_bytes(in_form(ROOTS, "PEM"))
    commands = {c.program: c.command for c in install_commands(bundle, ROOTS)}
    for program in ("openssl", "keytool"):
        done = subprocess.run(
            ["sh", "-e", "-c", commands[program]], cwd=tmp_path, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    assert not (tmp_path / "x").exists()
    for certificate in ROOTS:
        taken = load_certificate_file(tmp_path / f"{certificate.sha256[:16]}.pem")
        assert [c.sha256 for c in taken.certificates] == [certificate.sha256]
    listed = subprocess.run(
        ["keytool", "-list", "-keystore", "azure-truststore.p12", "-storepass", "changeit"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for certificate in ROOTS:
        shown = ":".join(certificate.sha256[i : i + 2] for i in range(0, 64, 2)).upper()
        assert shown in listed.stdout


def test_update_ca_certificates_takes_the_roots(tmp_path: Path) -> None:
    """The command's two steps on folders of our own."""
    commands = {c.program: c.command for c in install_commands(Path("/b.pem"), ROOTS)}
    assert commands["update-ca-certificates"].startswith("sudo cp /b.pem /usr/local/share/")
    local, hashed, etc = (tmp_path / n for n in ("local", "hashed", "etc"))
    for folder in (local, hashed, etc):
        folder.mkdir()
    (local / "azure-postgresql.crt").write_bytes(in_form(ROOTS, "PEM"))
    (etc / "ca.conf").write_text("")
    done = subprocess.run(
        ["update-ca-certificates", "--localcertsdir", str(local), "--etccertsdir", str(hashed),
         "--certsconf", str(etc / "ca.conf"), "--hooksdir", str(etc)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    bundle = load_certificate_file(hashed / "ca-certificates.crt")
    assert {c.sha256 for c in ROOTS} <= {c.sha256 for c in bundle.certificates}


def test_commands_for_other_systems_name_every_root() -> None:
    commands = {c.program: c.command for c in install_commands(Path("/b.pem"), ROOTS)}
    for program in ("certutil", "security"):
        assert all(c.sha256[:16] in commands[program] for c in ROOTS)
        assert len(commands[program].splitlines()) == len(ROOTS)


def test_removing_and_taking_it_back(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, ROOTS)
    before = path.read_bytes()
    done = remove_certificates(path, [ROOTS[0].sha256])
    assert [c.sha256 for c in load_certificate_file(path).certificates] == [
        c.sha256 for c in ROOTS[1:]
    ]
    assert done.backup is not None
    assert done.backup.read_bytes() == before
    assert backups_of(path) == (done.backup,)
    back = restore_backup(path, done.backup)
    assert [c.sha256 for c in back.added] == [ROOTS[0].sha256]
    assert path.read_bytes() == before
    assert len(backups_of(path)) == 2


def test_the_last_root_is_not_taken_out_and_damage_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    install_roots(path, ROOTS)
    before = path.read_bytes()
    with pytest.raises(TrustFileError, match="Nothing would be left"):
        remove_certificates(path, [c.sha256 for c in ROOTS])
    (tmp_path / "broken.bak").write_text("no certificate")
    with pytest.raises(TrustFileError, match="cannot be put back"):
        restore_backup(path, tmp_path / "broken.bak")
    with pytest.raises(TrustFileError, match="does not exist"):
        remove_certificates(tmp_path / "none.crt", [])
    assert path.read_bytes() == before
