"""Keeps resources/translations in step with the code.

Every sentence a person reads is the literal first argument of ``tr`` or ``sentence``, or says what
an argument of a command is. This script collects them into Qt's .ts files
(context "azpg") and compiles those with Qt's lrelease; it compiles qtbase_*.ts as well, what Qt's
own translations lack, which is kept by hand.

    python packaging/translations.py            update the .ts files and compile them
    python packaging/translations.py --check    fail unless all is translated and compiled

A language that is not ``whole`` yet may lack translations.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

from azpg_gui.core.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
_NAMES = {"tr", "sentence"}
_ARGUMENT_TEXTS = {"help", "description", "title"}
# Korean: {은} and the like let the program choose (azpg_gui/core/languages/korean.py).
_BOTH_FORMS = re.compile(r"[은이을과]\([는가를와]\)|\((?:으|이)\)")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def sources() -> dict[str, list[str]]:
    """Every template with the files it is used in."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "azpg_gui").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        commands = path.parent.name == "commands" or path.name == "cli.py"
        for text in (*_templates(tree), *(_of_arguments(tree) if commands else ())):
            places = found.setdefault(text, [])
            place = path.relative_to(ROOT).as_posix()
            if place not in places:
                places.append(place)
    return found | _manifest()


def _manifest() -> dict[str, list[str]]:
    """Sentences that are data: the history of Azure's roots, and what is said of each chain."""
    place = "resources/roots/manifest.json"
    manifest = json.loads((ROOT / place).read_text("utf-8"))
    texts = [row["what"] for row in manifest["rotations"]]
    texts += [row["note"] for row in manifest["chains"]]
    return {text: [place] for text in texts}


def _templates(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        first = node.args[0]
        if node.func.id not in _NAMES or not isinstance(first, ast.Constant):
            continue
        # A sentence of nothing but values needs no translation.
        if _PLACEHOLDER.sub("", str(first.value)).strip(" ()·:,.“”"):
            yield str(first.value)


def _of_arguments(tree: ast.AST) -> Iterator[str]:
    """What a command line says of itself: ``commands/parser.py`` translates it when it is shown."""
    for node in ast.walk(tree):
        values: list[ast.expr] = []
        if isinstance(node, ast.Call):
            values = [word.value for word in node.keywords if word.arg in _ARGUMENT_TEXTS]
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute):
            values = [node.value] if node.targets[0].attr == "description" else []
        for value in values:
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value.value


def read(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this repository
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in root.iter("message")
    }


def write(path: Path, language: str, texts: dict[str, list[str]], known: dict[str, str]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "azpg"
    for text in sorted(texts):
        message = ET.SubElement(context, "message")
        for place in texts[text]:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    xml = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{xml}\n', "utf-8")


def compile_to(source: Path, target: Path) -> None:
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    if not lrelease.exists():
        lrelease = lrelease.with_suffix(".exe")
    subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(target)], check=True)


def _korean(text: str, translation: str) -> Iterator[str]:
    if text.endswith(".") and translation and not translation.endswith(("다.", "오.")):
        yield "not in the formal style"
    # "Proven" is one word, 검증; 증명 stands only in the word for credentials.
    if "증명" in translation.replace("자격 증명", ""):
        yield "proven is 검증"
    if _BOTH_FORMS.search(translation):
        yield "both forms of a particle"


# What a translator of a language is held to.
_STYLES = {"ko": _korean}


def problems(language: str, texts: dict[str, list[str]]) -> list[str]:
    path = FOLDER / f"azpg_{language}.ts"
    known = read(path)
    missing = [text for text in texts if not known.get(text)] if LANGUAGES[language].whole else []
    found = [f"{path.name}: not translated: {text!r}" for text in missing]
    found += [f"{path.name}: no longer used: {text!r}" for text in known if text not in texts]
    for text, translation in known.items():
        endings = set(LANGUAGES[language].endings)
        used = set(_PLACEHOLDER.findall(translation)) - endings
        if translation and set(_PLACEHOLDER.findall(text)) != used:
            found.append(f"{path.name}: other placeholders: {text!r} / {translation!r}")
        complaints = _STYLES[language](text, translation) if language in _STYLES else ()
        found += [f"{path.name}: {words}: {translation!r}" for words in complaints]
    return found


def not_compiled(path: Path) -> list[str]:
    compiled = path.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_to(path, fresh)
        if not compiled.exists() or compiled.read_bytes() != fresh.read_bytes():
            return [f"{compiled.name} is older than {path.name}: run make translations"]
    return []


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    chosen = parser.parse_args()
    texts = sources()
    found: list[str] = []
    for language in LANGUAGES.keys() - {ENGLISH.code}:
        path = FOLDER / f"azpg_{language}.ts"
        if chosen.check:
            found += problems(language, texts)
            continue
        write(path, language, texts, read(path))
        missing = sum(1 for text in texts if not read(path).get(text))
        print(f"{path.name}: {len(texts)} texts, {missing} not translated")
    for path in sorted(FOLDER.glob("*.ts")):
        if chosen.check:
            found += not_compiled(path)
        else:
            compile_to(path, path.with_suffix(".qm"))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
