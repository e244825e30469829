"""What ``azpg`` leaves out of other people's modules works as soon as it is used."""

import subprocess
import sys

import azpg_gui.light_imports as ours

_BEFORE = """
import sys
already = {*sys.modules}  # since 3.13 "-c" itself imports linecache
import azpg_gui.light_imports
import asyncio, dataclasses, traceback
import OpenSSL.SSL
from cryptography import x509
print(*(name for name in sys.argv[1:] if name in sys.modules and name not in already))
"""
_USED = """
import ssl as real
assert asyncio.base_events.ssl.SSLSocket is real.SSLSocket
assert issubclass(asyncio.base_events.sslproto.SSLProtocol, asyncio.BaseProtocol)
assert x509.RFC822Name("me@example.com").value == "me@example.com"
name = x509.Name.from_rfc4514_string(r"CN=a\\, b,O=c")
assert name.rfc4514_string() == r"CN=a\\, b,O=c"
key = x509.SubjectKeyIdentifier.from_public_key
assert dataclasses.make_dataclass("Point", [("x", int)]).__doc__ == "Point(x: int)"
async def child():
    done = await asyncio.create_subprocess_exec(sys.executable, "-P", "-c", "print(4)", stdout=-1)
    return (await done.communicate())[0]
assert asyncio.run(child()).strip() == b"4"
assert asyncio.iscoroutinefunction(child) and not asyncio.iscoroutinefunction(print)
def fails():
    raise ValueError
try:
    fails()
except ValueError:
    assert "ValueError" in traceback.format_exc()
assert sys.modules["re"] is azpg_gui.light_imports.re
assert sys.modules["warnings"] is azpg_gui.light_imports.warnings
import hashlib, inspect, subprocess, textwrap
assert inspect.signature(fails) and textwrap.dedent(" a") == "a" and hashlib.sha256(b"")
print("all of it")
"""


def _python(code: str, *arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")


def test_it_is_left_out_and_comes_when_it_is_used() -> None:
    left_out = {name for names in ours.POSTPONED.values() for name in names} - {"re", "warnings"}
    imported, used, _ = _python(_BEFORE + _USED, *left_out)
    assert not imported
    assert used == "all of it"


def test_a_window_and_other_programs_are_left_alone() -> None:
    code = """
import sys
finders = list(sys.meta_path)
import azpg_gui.__main__, azpg_gui.app, azpg_gui.operations.check, azpg_gui.commands.check
print(sys.meta_path == finders)
"""
    assert _python(code)[0] == "True"
