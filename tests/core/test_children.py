"""Every Python we start leaves the current folder out of its search: -P or -I."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("azpg_gui", "packaging", "tests")


def _commands(tree: ast.AST) -> Iterator[ast.List]:
    """Lists that begin with ``sys.executable``: arguments of a process."""
    for node in ast.walk(tree):
        if isinstance(node, ast.List) and node.elts:
            first = node.elts[0]
            if isinstance(first, ast.Attribute) and first.attr == "executable":
                yield node


def test_no_python_runs_modules_of_the_current_folder() -> None:
    found = 0
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for command in _commands(ast.parse(path.read_text("utf-8"))):
                found += 1
                option = command.elts[1] if len(command.elts) > 1 else None
                where = f"{path.relative_to(ROOT)}:{command.lineno}"
                assert isinstance(option, ast.Constant), where
                assert option.value in {"-P", "-I"}, where
    assert found > 15
