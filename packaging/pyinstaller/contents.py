"""What of the libraries goes into the packaged program, and what stays out."""

import ast
import plistlib
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

EXCLUDED_MODULES = [
    # No code of ours asks for them; each is imported by some library "if it is there".
    "tkinter", "unittest.mock", "pydoc", "doctest", "test", "lib2to3", "idlelib",
    "psycopg",  # only the library in psycopg_binary is used, without psycopg's Python part
    "IPython", "pytest", "hypothesis", "setuptools", "pip", "numpy", "click", "rich", "trio",
]  # fmt: skip
# Qt modules of PySide6-Essentials that nothing here uses.
_QT_MODULES = (
    "Qml", "Quick", "Designer", "UiTools", "Help", "Sql", "Test", "OpenGL", "Concurrent", "Xml",
    "PrintSupport", "Labs", "VirtualKeyboard", "ShaderTools", "ExampleIcons", "Pdf",
)  # fmt: skip
_QT_PLUGINS = (
    "platforms/libqxcb", "platforms/libqoffscreen", "platforms/libqwayland",
    "platforms/qwindows", "platforms/qoffscreen", "platforms/libqcocoa",
    "xcbglintegrations/", "iconengines/", "imageformats/libqsvg", "imageformats/qsvg",
    "styles/", "platformthemes/libqxdg", "platforminputcontexts/", "wayland-",
)  # fmt: skip
_UNWANTED_PLUGINS = (
    "platforminputcontexts/libqtvirtualkeyboard",
    "wayland-graphics-integration-server",
)
_QT_LANGUAGES = re.compile(r"translations/qtbase_(?:ko|en)\.qm$")
_TESTS = re.compile(r"(?:^|/)tests?/")


def hidden_imports(package: Path) -> list[str]:
    """Modules the analysis cannot see: ours, and those ``later`` imports by name."""
    own: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        own.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "later"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                own.add(str(node.args[0].value))
    # Chosen at run time: keyring by entry point, psycopg's library by its path.
    return sorted(own | {"psycopg_binary", "psycopg_binary.pq", "keyring.backends"})


def data_files(root: Path) -> list[tuple[str, str]]:
    """``resources/`` as a wheel has it."""
    folders = ("roots", "icons", "translations", "desktop", "explanations")
    inside = "azpg_gui/resources"
    return [(str(root / "resources" / name), f"{inside}/{name}") for name in folders] + [
        (str(root / "resources" / "check-schema.json"), inside)
    ]


def is_wanted(name: str) -> bool:
    """Whether a collected file stays; ``name`` is its place in the folder."""
    place = name.replace("\\", "/")
    if _TESTS.search(place) or place.endswith((".pyi", ".dist-info/RECORD")):
        return False  # RECORD has hashes of scripts, which hold the path of the build
    if "PySide6/" not in place:
        return True
    if "/translations/" in place:
        return bool(_QT_LANGUAGES.search(place))
    if "/plugins/" in place:
        plugin = place.partition("/plugins/")[2]
        return plugin.startswith(_QT_PLUGINS) and not plugin.startswith(_UNWANTED_PLUGINS)
    if "/qml/" in place or "/metatypes/" in place:
        return False
    file = place.rpartition("/")[2]
    return not re.match(rf"(?:lib)?Qt6?(?:{'|'.join(_QT_MODULES)})", file)


def runs_before(script: str, system: str) -> bool:
    """Whether PyInstaller's script of this name runs before each start; ours of that name do not.

    On Linux three of its own do not: they import inspect and multiprocessing for patches
    nothing here needs (80 ms), and Qt, also into ``azpg``, to set the folder of its plugins, which
    it finds by itself; in the environment that folder would mislead other programs of Qt.
    """
    unneeded = {"inspect", "multiprocessing", "pyside6"} if system == "linux" else set()
    return not script.startswith("azpg_") and script.removeprefix("pyi_rth_") not in unneeded


def without_unneeded(
    binaries: Iterable[tuple[str, str, str]],
    get_imports: Callable[[str], Iterable[tuple[str, str | None]]],
) -> list[tuple[str, str, str]]:
    """Without libraries of the build machine that only a plugin asked for which stays out (GTK).

    A library lies at the top of the folder; what asks for it is followed from everything else.

    Args:
        get_imports: PyInstaller's, the libraries a file is linked with.
    """
    found = list(binaries)
    if sys.platform != "linux":
        return found
    by_name = {Path(place).name: (place, source, kind) for place, source, kind in found}
    libraries = {name for name, (place, *_) in by_name.items() if "/" not in place}
    libraries = {name for name in libraries if name.startswith("lib")}
    waiting = [source for place, source, _ in found if Path(place).name not in libraries]
    needed = {name for name in libraries if name.startswith("libpython")}
    waiting += [by_name[name][1] for name in needed]
    while waiting:
        for name, _ in get_imports(waiting.pop()):
            if name in libraries and name not in needed:
                needed.add(name)
                waiting.append(by_name[name][1])
    return [one for one in found if Path(one[0]).name not in libraries - needed]


def information_of_bundle(path: Path) -> dict[str, object]:
    """``Info.plist`` of the macOS program, beside what PyInstaller writes itself."""
    read: dict[str, object] = plistlib.loads(path.read_bytes())
    return read
