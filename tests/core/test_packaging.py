"""What packages are made from: which files stay, and pages that know every command."""

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from azpg_gui import __main__ as window
from azpg_gui import __version__, cli
from azpg_gui.core.languages import LANGUAGES

ROOT = Path(__file__).parents[2]


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


contents = _module(ROOT / "packaging" / "pyinstaller" / "contents.py")


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("psycopg_binary.libs/libcrypto-3a0647ea.so.3", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_ko.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("icalendar/tests/calendars/a.ics", False),
        # Chosen by its entry points; its RECORD has a hash of a script with the build's path.
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
    ],
)
def test_what_of_the_libraries_goes_into_a_package(place: str, *, stays: bool) -> None:
    assert contents.is_wanted(place) is stays


@pytest.mark.parametrize(
    ("script", "system", "runs"),
    [
        ("children", "linux", True),
        ("pyi_rth_cryptography_openssl", "linux", True),
        ("pyi_rth_pyside6", "linux", False),
        ("pyi_rth_pkgutil", "linux", True),  # qt/late_pages.py lists modules
        ("pyi_rth_pyside6", "darwin", True),
        ("azpg_terminal", "linux", False),
    ],
)
def test_what_runs_before_each_start(script: str, system: str, *, runs: bool) -> None:
    assert contents.runs_before(script, system) is runs


def test_modules_imported_by_name_go_along() -> None:
    found = contents.hidden_imports(ROOT / "azpg_gui")
    assert {"azpg_gui.commands.check", "azpg_gui.practice.supervisor", "platformdirs"} <= set(found)


def test_a_library_only_gtk_asked_for_stays_out() -> None:
    asked = {"/q": [("libxcb.so.1", None)], "/x": [("libXau.so.6", None)]}
    kept = contents.without_unneeded(
        [("PySide6/libq.so", "/q", "BINARY"), ("libxcb.so.1", "/x", "BINARY"),
         ("libXau.so.6", "/a", "BINARY"), ("libgtk-3.so.0", "/g", "BINARY")],
        lambda source: asked.get(source, []),
    )  # fmt: skip
    assert [place for place, *_ in kept] == ["PySide6/libq.so", "libxcb.so.1", "libXau.so.6"]


def test_manual_pages_know_every_command() -> None:
    told = cli.whole_parser().format_help() + window.whole_parser().format_help()
    for name in ("check", "self-check", "roots", "practice", "--self-check", "--report"):
        assert name in told


def test_metainfo_names_this_version_and_the_launcher() -> None:
    (path,) = (ROOT / "packaging" / "linux").glob("*.metainfo.xml")
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this repository
    assert next(release.get("version") for release in root.iter("release")) == __version__
    launcher = root.findtext("launchable") or ""
    assert (ROOT / "resources" / "desktop" / launcher).is_file()


def test_winget_is_told_the_installer_of_this_version() -> None:
    winget = _module(ROOT / "packaging" / "winget.py")
    made = winget.manifests(f"azpg-gui-{__version__}-windows-x86_64.exe", "ab" * 32)
    assert len(made) == 4
    for text in made.values():
        assert f"PackageVersion: {__version__}\n" in text
    installer = made["azpg-gui.azpg.installer.yaml"]
    assert f"/v{__version__}/azpg-gui-{__version__}-windows-x86_64.exe\n" in installer
    assert f"InstallerSha256: {'AB' * 32}\n" in installer


def test_the_bundle_of_macos_speaks_the_languages_of_the_program() -> None:
    told = contents.information_of_bundle(ROOT / "packaging" / "macos" / "Info.plist")
    assert told["CFBundleLocalizations"] == list(LANGUAGES)
