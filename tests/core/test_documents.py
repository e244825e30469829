"""What the documents name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("packaging/*.md")]
SOURCES = [
    path.relative_to(ROOT).as_posix()
    for folder in ("azpg_gui", "tests", "packaging", "resources", ".ci", ".github")
    for path in (ROOT / folder).rglob("*")
    if "__pycache__" not in path.parts
]
# Files a user has, and names that are no files of this project.
_USERS = {"dist/", "file.crt", "root.crt", "profiles.json", "last-results.json", "history.json",
          "window.ini", "client.crt", "postmaster.pid"}  # fmt: skip


def _named(text: str) -> set[str]:
    """In backticks: files with their ending, folders with a slash at their end."""
    spans = re.findall(r"`([^`\s]+)`", text)
    return {s for s in spans if re.fullmatch(r"[\w./-]+(\.(py|md|json|sh|txt|toml|ts|yml)|/)", s)}


def _is_there(name: str) -> bool:
    # What builds make, and make clean removes, is named without being there.
    made = (ROOT / ".gitignore").read_text("utf-8").split()
    if (ROOT / name).exists() or name in made:
        return True
    wanted = name.rstrip("/")
    return any(source == wanted or source.endswith(f"/{wanted}") for source in SOURCES)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_and_folders_that_are_named_exist(document: Path) -> None:
    if document.name == "CHANGELOG.md":  # tells of what was
        return
    text = document.read_text("utf-8")
    if document.parent == ROOT / "packaging":  # "To come" names what is not there yet
        text = text.partition("To come")[0]
    named = {name for name in _named(text) if not name.startswith(("~", ".local", ".config"))}
    assert sorted(n for n in named - _USERS if not _is_there(n)) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", document.read_text("utf-8"))
    own = [link for link in links if "://" not in link]
    assert sorted(link for link in own if not (document.parent / link).exists()) == []


def test_every_folder_of_the_program_is_in_the_table() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    listed = set(re.findall(r"^\| `(azpg_gui[\w/]*)`", text, re.M))
    core = {
        f"azpg_gui/core/{p.parent.name}" for p in (ROOT / "azpg_gui/core").glob("*/__init__.py")
    }
    top = {f"azpg_gui/{p.parent.name}" for p in (ROOT / "azpg_gui").glob("*/__init__.py")}
    assert listed == {"azpg_gui", *core, *top}


def test_every_decision_is_numbered_once() -> None:
    found = sorted((ROOT / "docs" / "decisions").glob("0*.md"))
    for number, path in enumerate(found, 1):
        assert path.name.startswith(f"{number:04}-")
        text = path.read_text("utf-8")
        assert text.startswith(f"# {number}. ")
        for part in ("**Decided.**", "**Why.**", "**Costs.**"):
            assert text.count(part) == 1
