"""Every Python we start leaves the current folder out of its search: -P or -I."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("azpg_gui", "packaging", "tests")


def _options(tree: ast.AST) -> Iterator[tuple[int, ast.expr | None]]:
    """Line and first option of every list with ``sys.executable``: arguments of a process."""
    for node in ast.walk(tree):
        for number, part in enumerate(node.elts if isinstance(node, ast.List) else ()):
            if isinstance(part, ast.Attribute) and part.attr == "executable":
                following = node.elts[number + 1 :]  # type: ignore[attr-defined]  # a list
                yield part.lineno, following[0] if following else None


def test_no_python_runs_modules_of_the_current_folder() -> None:
    found = 0
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for line, option in _options(ast.parse(path.read_text("utf-8"))):
                found += 1
                where = f"{path.relative_to(ROOT)}:{line}"
                assert isinstance(option, ast.Constant), where
                assert option.value in {"-P", "-I"}, where
    assert found > 15
