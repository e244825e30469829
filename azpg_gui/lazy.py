"""Modules that are imported on first use: one mechanism, in place of imports inside functions.

    if TYPE_CHECKING:
        import keyring
    else:
        keyring = later("keyring")

The type checker sees the module itself. Python 3.15's ``lazy import`` (PEP 810) will take its
place.
"""

import importlib
from types import ModuleType
from typing import Any

from azpg_gui.compat import override

__all__ = ["later"]


class _Later(ModuleType):
    """Keeps nothing of the module: what is replaced there, by a test say, is replaced here too."""

    @override
    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the module's own
        if name.startswith("__"):  # whoever looks a module over (inspect, doctest) uses none of it
            raise AttributeError(name)
        return getattr(importlib.import_module(self.__name__), name)

    @override
    def __dir__(self) -> list[str]:
        return dir(importlib.import_module(self.__name__))


def later(name: str) -> ModuleType:
    """The module ``name``, imported when one of its attributes is first asked for.

    Args:
        name: whole, as in ``import``. A submodule that its package does not import by itself needs
            a ``later`` of its own.
    """
    return _Later(name)
