"""Modules that are imported on first use: one mechanism, in place of imports inside functions.

    if TYPE_CHECKING:
        import keyring
    else:
        keyring = later("keyring")

The type checker sees the module itself. Python 3.15's ``lazy import`` (PEP 810) will take its
place.
"""

import importlib
import sys
from collections.abc import Mapping
from types import MappingProxyType, ModuleType
from typing import Any

from azpg_gui.compat import override

__all__ = ["import_but", "later"]


class _Later(ModuleType):
    """Keeps nothing of the module: what is replaced there, by a test say, is replaced here too."""

    def __init__(self, name: str, until_then: Mapping[str, object]) -> None:
        super().__init__(name)
        self.__until_then__ = until_then

    @override
    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the module's own
        if name.startswith("__"):  # whoever looks a module over (inspect, doctest) uses none of it
            raise AttributeError(name)
        if name in self.__until_then__ and self.__name__ not in sys.modules:
            return self.__until_then__[name]
        return getattr(importlib.import_module(self.__name__), name)

    @override
    def __dir__(self) -> list[str]:
        return dir(importlib.import_module(self.__name__))


def later(name: str, until_then: Mapping[str, object] = MappingProxyType({})) -> ModuleType:
    """The module ``name``, imported when one of its attributes is first asked for.

    Args:
        name: whole, as in ``import``. A submodule that its package does not import by itself needs
            a ``later`` of its own.
        until_then: attributes for which it is not imported, with what they are until somebody does.
    """
    return _Later(name, until_then)


def import_but(name: str, *postponed: ModuleType) -> ModuleType:
    """The module ``name``, imported now, but for modules it imports itself and hardly ever uses:
    each of ``postponed``, a ``later``, has its place there.

    Whoever else imports one of them gets the module itself. Without effect where it was imported
    before.

    Args:
        postponed: what is imported whole (``import ssl``) and used in functions only.
    """
    placed = {one.__name__: one for one in postponed if one.__name__ not in sys.modules}
    sys.modules.update(placed)
    try:
        return importlib.import_module(name)
    finally:
        for one in placed:
            del sys.modules[one]
