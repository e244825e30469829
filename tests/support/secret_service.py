"""A real Secret Service: gnome-keyring on a private D-Bus."""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support.busy_machine import PATIENCE

MASTER = b"master-password-of-the-test"

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


@contextmanager
def private_bus(home: Path) -> Iterator[dict[str, str]]:
    """Environment of a session of its own; nothing of the user's is touched."""
    with tempfile.TemporaryDirectory() as runtime:
        Path(runtime).chmod(0o700)
        environ = {
            **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "HOME": str(home),
            "XDG_RUNTIME_DIR": runtime,
            "XDG_DATA_HOME": str(home / "data"),
        }
        # A configuration without service folders: nothing is started but what a test starts.
        configuration = Path(runtime) / "bus.conf"
        configuration.write_text(_BUS)
        bus = subprocess.Popen(
            ["dbus-daemon", "--nofork", "--print-address", f"--config-file={configuration}"],
            env=environ, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert bus.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        try:
            yield environ
        finally:
            bus.send_signal(signal.SIGTERM)
            bus.wait(10)
            bus.stdout.close()


@contextmanager
def keyring_daemon(
    environ: Mapping[str, str], *, unlocked: bool, frozen: bool = False
) -> Iterator["subprocess.Popen[bytes]"]:
    """gnome-keyring's secrets component, unlocked or as after a login without a password; frozen:
    stopped once it stands on the bus."""
    arguments = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
    daemon = subprocess.Popen(
        [*arguments, "--unlock"] if unlocked else arguments,
        env=dict(environ), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert daemon.stdin is not None
    if unlocked:
        daemon.stdin.write(MASTER)
    daemon.stdin.close()
    _wait_for_name(environ)
    if frozen:
        daemon.send_signal(signal.SIGSTOP)
    try:
        yield daemon
    finally:
        daemon.send_signal(signal.SIGCONT)
        daemon.terminate()
        daemon.wait(10)


def _wait_for_name(environ: Mapping[str, str]) -> None:
    deadline = time.monotonic() + PATIENCE
    question = [
        "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
        "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets",
    ]  # fmt: skip
    while time.monotonic() < deadline:
        done = subprocess.run(question, env=dict(environ), capture_output=True, check=False)
        if b"boolean true" in done.stdout:
            return
        time.sleep(0.05)
    message = "the Secret Service did not come up"
    raise RuntimeError(message)
