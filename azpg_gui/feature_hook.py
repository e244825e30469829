"""PySide6's hook around ``import``, which the program ``azpg-gui`` does without.

For ``from __feature__ import snake_case`` PySide6 takes the place of ``builtins.__import__`` and
reads the source of every module imported from then on, to see whether the word PySide6 stands in
it. Nothing here uses a feature, and the window imports some 870 modules: of the processor time it
was 8 ms until the first frame and 65 ms until everything is loaded, and 8 MB of source text stayed
in ``linecache`` (measured, PySide6 6.11).

For ``azpg-gui`` alone: in somebody's program that opens our dialog nothing is changed, it may use
features.
"""

import builtins
from types import ModuleType, SimpleNamespace

import PySide6.QtCore  # noqa: F401 - it puts the hook there

__all__ = ["remove_feature_hook"]


def remove_feature_hook(names: ModuleType | SimpleNamespace = builtins) -> None:
    """Put back the ``__import__`` that PySide6 keeps beside its own. Where another one stands, or a
    PySide6 keeps none, all stays as it is."""
    there = vars(names)
    kept = there.get("__orig_import__")
    if kept is not None and there.get("__import__") is there.get("__feature_import__"):
        there["__import__"] = kept
