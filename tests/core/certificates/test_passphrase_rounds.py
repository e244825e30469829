"""A key file that would take an hour to open is not opened."""

import base64
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from azpg_gui.core.certificates.contents import read_contents
from azpg_gui.core.certificates.doctor.examine import Purpose, examine_file
from azpg_gui.core.certificates.openssl_acceptance import Passphrase, key_refusal
from azpg_gui.core.certificates.passphrase_rounds import ROUNDS_LIMIT, rounds_demanded
from azpg_gui.core.secret import Secret
from tests.support.pki import make

MADE = make("x")
ENDLESS = 0x7FFFFFFF


def _openssl(*arguments: str, content: bytes) -> bytes:
    return subprocess.run(
        ["openssl", *arguments], input=content, capture_output=True, check=True
    ).stdout


def _pkcs8(*further: str) -> bytes:
    return _openssl("pkcs8", "-topk8", "-passout", "pass:x", *further, content=MADE.key_pem)


def _pkcs12(rounds: int) -> bytes:
    return _openssl(
        "pkcs12", "-export", "-passout", "pass:x", "-iter", str(rounds), "-macalg", "sha256",
        content=MADE.key_pem + MADE.pem,
    )  # fmt: skip


def _endless(content: bytes) -> bytes:
    """The number 10,203 wherever it stands as three bytes, made four times as many digits wide.

    The lengths round it are grown by two; nothing here is long enough to change their form.
    """
    before, after = b"\x02\x02\x27\xdb", b"\x02\x04\x7f\xff\xff\xff"
    assert before in content
    return _grown(content, before, after)


def _grown(content: bytes, before: bytes, after: bytes) -> bytes:
    out, position = b"", 0
    while position < len(content):
        header, length = 2, content[position + 1]
        if length & 0x80:
            header += length & 0x7F
            length = int.from_bytes(content[position + 2 : position + header], "big")
        inside = content[position + header : position + header + length]
        element = content[position : position + header + length]
        if element == before:
            out += after
        elif content[position] & 0x20 or (content[position] == 4 and inside[:1] == b"\x30"):
            changed = _grown(inside, before, after)
            size = len(changed)
            shown = bytes([size]) if size < 128 else b"\x82" + size.to_bytes(2, "big")
            out += content[position : position + 1] + shown + changed
        else:
            out += element
        position += header + length
    return out


@pytest.mark.parametrize(
    ("content", "rounds"),
    [
        (_pkcs8("-v2", "aes256", "-iter", "10203", "-outform", "DER"), 10203),
        (_pkcs8("-v2", "aes256", "-iter", "10203"), 10203),
        (_pkcs8("-v1", "PBE-SHA1-3DES", "-iter", "777", "-outform", "DER"), 777),
        (_pkcs8("-scrypt", "-scrypt_N", "1024", "-scrypt_r", "8", "-scrypt_p", "1"), 8192),
        (_pkcs12(10203), 10203),
        (MADE.key_pem, 0), (MADE.pem, 0), (b"", 0), (b"\x30\x82\xff\xff", 0), (b"\x30" * 999, 0),
    ],
)  # fmt: skip
def test_the_number_is_read_where_it_stands(content: bytes, rounds: int) -> None:
    assert rounds_demanded(content) == rounds


def _pem(der: bytes) -> bytes:
    text = base64.encodebytes(der).replace(b"\n", b"")
    lines = b"\n".join(text[i : i + 64] for i in range(0, len(text), 64))
    label = b"ENCRYPTED PRIVATE KEY"
    return b"-----BEGIN %s-----\n%s\n-----END %s-----\n" % (label, lines, label)


KEY = _endless(_pkcs8("-v2", "aes256", "-iter", "10203", "-outform", "DER"))


@pytest.mark.parametrize(
    "content", [KEY, _pem(KEY), _endless(_pkcs12(10203))], ids=["der", "pem", "p12"]
)
def test_an_endless_one_is_left_alone(content: bytes, tmp_path: Path) -> None:
    assert rounds_demanded(content) == ENDLESS > ROUNDS_LIMIT
    path = tmp_path / "client.key"
    path.write_bytes(content)
    path.chmod(0o600)
    began = time.perf_counter()
    assert read_contents(content, Secret("x")).keys[0].locked
    assert "2,147,483,647 rounds" in key_refusal(content, Passphrase("x"))
    examine_file(path, Purpose.KEY, datetime.now(UTC), passphrase=Secret("x"))
    assert time.perf_counter() - began < 10
