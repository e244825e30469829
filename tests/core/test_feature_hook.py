"""PySide6's hook around ``import`` goes, nobody else's does. That ``azpg-gui`` has none is in
``test_layers.py``; that a program that opens our dialog keeps it, in ``another_program.py``."""

from types import SimpleNamespace
from typing import Final

import pytest

from azpg_gui.feature_hook import remove_feature_hook

_OWN, _HOOK, _ANOTHER = object(), object(), object()
_CASES: Final = {
    "PySide6's own": (
        {"__import__": _HOOK, "__feature_import__": _HOOK, "__orig_import__": _OWN}, _OWN,
    ),
    "somebody's around it": (
        {"__import__": _ANOTHER, "__feature_import__": _HOOK, "__orig_import__": _OWN}, _ANOTHER,
    ),
    "one that keeps nothing": ({"__import__": _HOOK, "__feature_import__": _HOOK}, _HOOK),
    "none": ({"__import__": _OWN}, _OWN),
}  # fmt: skip


@pytest.mark.parametrize("case", _CASES)
def test_only_pyside6s_hook_is_taken_away(case: str) -> None:
    there, wanted = _CASES[case]
    names = SimpleNamespace(**there)
    remove_feature_hook(names)
    assert vars(names)["__import__"] is wanted
