"""Every part is asked for real; what decides its state has a table of cases."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from azpg_gui.core.self_check.client_hello import offered_groups
from azpg_gui.core.self_check.folders import file_system_of, folder_parts, is_elsewhere
from azpg_gui.core.self_check.libraries import dotted, library_parts
from azpg_gui.core.self_check.part import PartState
from azpg_gui.core.self_check.variables import variables_part
from azpg_gui.core.self_check.window_trouble import why_no_window
from azpg_gui.operations.self_check import self_check
from azpg_gui.this_program import form_of_installation, module_command


def test_each_library_tells_its_version_and_the_groups_it_offers() -> None:
    parts = {part.code: part for part in library_parts()}
    assert parts["libpq"].state is PartState.OK
    assert int(parts["libpq"].version.partition(".")[0]) >= 16
    for code in ("openssl-libpq", "openssl-cryptography", "openssl-python"):
        assert parts[code].version.startswith("OpenSSL "), parts[code]
        assert {"x25519", "secp256r1"} <= set(parts[code].facts["groups"].split()), parts[code]
        assert parts[code].facts["trust_folder"], parts[code]


def test_a_message_that_ends_early_offers_nothing() -> None:
    assert offered_groups(b"") == ()
    assert offered_groups(bytes(60)) == ()
    assert dotted(180006) == "18.6"


def test_a_folder_nobody_may_write_to_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    settings, state = folder_parts()
    assert settings.state is PartState.FAILED
    assert os.strerror(errno.ENOTDIR) in str(settings.detail)
    assert state.state is PartState.OK
    assert int(state.facts["free_bytes"]) > 0
    assert list((tmp_path / "state" / "azpg").iterdir()) == []


def test_the_kind_of_a_file_system() -> None:
    assert file_system_of(Path("/proc/self")) == "proc"
    assert [is_elsewhere(name) for name in ("ext4", "nfs4", "fuse.sshfs", "")] == [
        False, True, True, False,
    ]  # fmt: skip


def test_variables_are_told_without_what_they_say_of_servers() -> None:
    part = variables_part(
        {"PGHOST": "secret-host", "PGSSLMODE": "require", "https_proxy": "http://u:p@proxy",
         "PGSSLROOTCERT": "/x/secret-host.crt", "DISPLAY": "secret-host:10"}
    )  # fmt: skip
    assert part.state is PartState.NOTE
    assert part.facts["PGSSLMODE"] == "require"
    assert "secret-host" not in str(part.facts)
    assert "proxy" not in " ".join(part.facts.values())
    assert variables_part({"LANG": "ko_KR.UTF-8"}).state is PartState.OK


X11, WAYLAND = {"DISPLAY": ":7"}, {"WAYLAND_DISPLAY": "wayland-0"}
NO_PLUGIN = 'Could not find the Qt platform plugin "nope" in ""'
NO_X11 = "could not connect to display :7\nFrom 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed"


@pytest.mark.parametrize(
    ("words", "environ", "cause", "cure"),
    [
        ("libxcb-cursor.so.0: cannot open shared object file: No such file", X11,
         "libxcb-cursor.so.0 is missing", "libxcb-cursor0"),
        ("libEGL.so.1: cannot open shared object file", {}, "libEGL.so.1", "libegl1"),
        ("libodd.so.3: cannot open shared object file", X11, "libodd.so.3", "that has it"),
        ("/x/QtCore.abi3.so: wrong ELF class: ELFCLASS32", X11, "kind of processor", "Install"),
        ("(mach-o, but is an incompatible architecture (have 'arm'", X11, "kind", "Install"),
        ("DLL load failed: %1 is not a valid Win32 application.", {}, "kind of processor", ""),
        ("libQt6Core.so.6: version `Qt_6.9' not found", {**X11, "LD_LIBRARY_PATH": "/opt"},
         "another program", "Unset LD_LIBRARY_PATH"),
        ("undefined symbol: _ZN5QListE", X11, "another program", "again"),
        (NO_PLUGIN, {**X11, "QT_QPA_PLATFORM": "nope"}, "“nope”", "QT_QPA_PLATFORM"),
        ("could not connect to display \nxcb-cursor0 is needed", {}, "no display", "azpg check"),
        (NO_X11, X11, "display :7 does not answer", "azpg check"),
        ("Authorization required, but no authorization protocol specified\n" + NO_X11, X11,
         "another user", "sudo"),
        ("Failed to create wl_display (No such file)", WAYLAND, "wayland-0 does not", "azpg check"),
        ("something else", WAYLAND, "cannot use Wayland", "XWayland"),
        ("something else", X11, "cannot open a window", "azpg check"),
    ],
)  # fmt: skip
def test_why_no_window_opens(words: str, environ: dict[str, str], cause: str, cure: str) -> None:
    trouble = why_no_window(words, environ, "linux")
    assert cause in str(trouble.cause)
    assert cure in str(trouble.cure)


def test_a_part_of_this_program_is_started_as_it_was() -> None:
    assert form_of_installation() == "checkout"
    assert module_command("x") == [sys.executable, "-P", "-m", "x"]


def test_the_command_prints_every_part_and_nothing_else(tmp_path: Path) -> None:
    environ = {
        "PATH": os.environ["PATH"], "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen",
        "PGHOST": "secret-host", "LANG": "C.UTF-8",
    }  # fmt: skip
    done = subprocess.run(
        [*module_command("azpg_gui"), "--self-check"],
        env=environ, capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert "secret-host" not in done.stdout
    assert f"{tmp_path}/" not in done.stdout, "the account's folder is told"
    assert done.returncode == 0, done.stdout + done.stderr


def test_where_no_window_opens_the_window_is_what_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nothing-of-that-name")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    found = {part.code: part for part in self_check(needs_window=True)}
    assert found["window"].state is PartState.FAILED
    assert "nothing-of-that-name" in json.dumps(str(found["window"].detail))
