"""What users install: the wheel holds the resources, the types and both commands."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]

_LOOK = """
from azpg_gui.core.azure.roots import azure_bundle, azure_roots
from azpg_gui.core.languages import ENGLISH, LANGUAGES
from azpg_gui.resources import resource
import azpg_gui
print(azpg_gui.__file__)
assert all(root.path is None or root.path.exists() for root in azure_roots())
translated = [("translations", f"azpg_{code}.qm") for code in LANGUAGES if code != ENGLISH.code]
for parts in (("check-schema.json",), *translated, ("icons", "azpg.svg")):
    print(resource(*parts))
print(azure_bundle(None))
"""


def test_the_wheel_is_complete(tmp_path: Path) -> None:
    build = [sys.executable, "-P", "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(installed)
    assert "azpg_gui/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "packaging/"))]
    (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
    written = (installed / entry_points).read_text()
    assert "azpg = azpg_gui.cli:main" in written
    assert "azpg-gui = azpg_gui.__main__:main" in written
    # -P -S would hide the dependencies; PYTHONPATH comes before the editable installation.
    done = subprocess.run(
        [sys.executable, "-P", "-c", _LOOK], cwd=tmp_path, env={"PYTHONPATH": str(installed)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert all(line.startswith(str(installed)) for line in done.stdout.splitlines())
