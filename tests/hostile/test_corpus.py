"""Certificates nobody made for us: public corpora, and bytes nobody would write."""

import importlib.resources
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import certifi
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azpg_gui.core.certificates.certificate_file import FileKind, load_certificates
from azpg_gui.core.certificates.contents import read_contents
from azpg_gui.core.certificates.doctor.examine import Purpose, examine
from azpg_gui.core.certificates.issuers import issuing_tree
from azpg_gui.core.certificates.raw_names import raw_names
from azpg_gui.core.secret import Secret
from tests.support.pki import pki

NOW = datetime.now(UTC)
# ``make fuzz`` looks for longer.
EXAMPLES = int(os.environ.get("AZPG_FUZZ_EXAMPLES", "1000"))
EVERY = 1 if "AZPG_FUZZ_EXAMPLES" in os.environ else 3  # file of the corpus


def _corpus() -> Iterator[Path]:
    vectors = Path(str(importlib.resources.files("cryptography_vectors")))
    for folder in ("x509", "pkcs12", "pkcs7", "asymmetric"):
        yield from sorted(p for p in (vectors / folder).rglob("*") if p.is_file())[::EVERY]
    yield Path(certifi.where())
    yield Path("/etc/ssl/certs/ca-certificates.crt")
    yield from sorted(Path("/usr/share/ca-certificates").rglob("*.crt"))[::EVERY]


def test_every_file_of_the_corpus_is_certificates_or_one_sentence() -> None:
    """No crash, less than a second a file, and an answer in words."""
    slowest, files, certificates = 0.0, 0, 0
    for path in _corpus():
        content = path.read_bytes()
        began = time.process_time()  # of this process: others may keep the machine busy
        loaded = load_certificates(content)
        slowest = max(slowest, time.process_time() - began)
        for slot in Purpose:
            began = time.process_time()
            for note in examine(content, slot, NOW).faults:
                assert str(note.text)
            slowest = max(slowest, time.process_time() - began)
        issuing_tree(loaded.certificates)
        for certificate in loaded.certificates:
            raw_names(certificate.der)
        files += 1
        certificates += len(loaded.certificates)
        assert str(loaded.message).endswith("."), path
        assert bool(loaded.certificates) == (loaded.kind is FileKind.CERTIFICATES), path
    assert files > 2000 // EVERY, files
    assert certificates > 400, certificates
    assert slowest < 1.0, slowest


@pytest.mark.parametrize("name", ["certifi", "Debian"])
def test_bundles_are_read_whole(name: str) -> None:
    path = Path(certifi.where() if name == "certifi" else "/etc/ssl/certs/ca-certificates.crt")
    content = path.read_bytes()
    assert len(load_certificates(content).certificates) == content.count(b"BEGIN CERTIFICATE")


P = pki("ec")
SEEDS = [
    P.root.pem, P.root.der, P.root.key_pem, P.root.key_der, P.root.locked_key(b"x"),
    P.root.pem.decode().encode("utf-16"), P.root.pem + P.intermediate.pem,
]  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Real files with bytes changed, cut, doubled and put in."""
    content = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, max(0, len(content) - 1)))
        match draw(st.sampled_from(["change", "cut", "put in", "double"])):
            case "change" if content:
                content[place] = draw(st.integers(0, 255))
            case "cut":
                del content[place : place + draw(st.integers(1, 40))]
            case "put in":
                content[place:place] = draw(st.binary(max_size=20))
            case _:
                content += content[place : place + 200]
    return bytes(content)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(damaged(), st.binary(max_size=3000)))
def test_no_bytes_make_the_loader_raise(content: bytes) -> None:
    loaded = load_certificates(content)
    assert bool(loaded.certificates) == (loaded.kind is FileKind.CERTIFICATES)
    contents = read_contents(content, Secret("x"))
    assert isinstance(contents.kind, FileKind)
    for slot in Purpose:
        examine(content, slot, NOW, passphrase=Secret("x"))
    raw_names(content)
