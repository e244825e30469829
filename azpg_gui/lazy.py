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

__all__ = ["later"]


class _Later(ModuleType):
    """Keeps nothing of the module: what is replaced there, by a test say, is replaced here too."""

    def __init__(self, name: str, until_then: Mapping[str, object]) -> None:
        super().__init__(name)
        self.__until_then__ = until_then

    @override
    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the module's own
        if name.startswith("__"):  # whoever looks a module over (inspect, doctest) uses none of it
            raise AttributeError(name)
        if sys.modules.get(self.__name__, self) is self:  # nobody has imported it
            if name in self.__until_then__:
                return self.__until_then__[name]
            sys.modules.pop(self.__name__, None)  # it may stand in its place (``light_imports``)
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
