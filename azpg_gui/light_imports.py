"""Imports of other people's modules that the program ``azpg`` does without until they are used.

What a check needs of Python, pyOpenSSL and cryptography imports as much again that is only for
asyncio's own TLS, for the text of a traceback, for a class without a docstring. A third of the time
until the first packet went into these (ARCHITECTURE, *Start and speed*).

Importing this module makes it so, which ``cli`` does before anything else. For ``azpg`` alone: in
the window, and in somebody's program that opens our dialog, nothing is changed.
"""

import importlib
import re
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import FunctionType, ModuleType
from typing import Any, Final

from azpg_gui.lazy import later

__all__ = ["POSTPONED"]

_COROUTINE: Final = 0x80  # inspect.CO_COROUTINE


class _NoSocket:
    """Of which there is none: the loop asks of every socket whether it is an ``SSLSocket``."""


def _is_coroutine_function(function: object) -> bool:
    """What the loop asks before it takes a function as a signal's handler."""
    return bool(getattr(getattr(function, "__code__", None), "co_flags", 0) & _COROUTINE)


def _is_function(one: object) -> bool:
    return isinstance(one, FunctionType)


def _annotations(one: type) -> dict[str, Any]:
    """What dataclasses of Python 3.13 asks of each class; 3.14 asks ``annotationlib``."""
    return dict(vars(one).get("__annotations__", {}))


def _unwrapped(function: Any) -> Any:  # noqa: ANN401 - as inspect's own
    """For the text of a task, which ``signal.signal`` makes to throw it away."""
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function


def _parseaddr(*given: Any) -> Any:  # noqa: ANN401 - as email's own
    return importlib.import_module("email.utils").parseaddr(*given)


def _unmarked(*_message: object, **_how: object) -> Callable[[Any], Any]:
    """``deprecated`` of typing_extensions, since Python 3.13 of ``warnings``: at run time it only
    warns whoever calls what is marked, and imports ``inspect`` to do so."""
    return lambda marked: marked


class _CompiledOnUse:
    """A pattern that nothing has asked for yet."""

    def __init__(self, *given: Any) -> None:  # noqa: ANN401 - as ``re.compile`` takes them
        self._given = given

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as a pattern has it
        return getattr(re.compile(*self._given), name)  # ``re`` keeps those it has compiled


def _re_without_compiling() -> ModuleType:
    """cryptography's parser of RFC 4514 strings, which nothing here calls, has a pattern that takes
    5 ms to compile."""
    made = ModuleType("re")
    vars(made).update(vars(re), compile=_CompiledOnUse)
    return made


def _warnings_without_marks() -> ModuleType:
    made = ModuleType("warnings")
    vars(made).update(vars(warnings), deprecated=_unmarked)
    return made


# What is imported already, and stands changed for whoever is executed meanwhile.
_CHANGED: Final = {"re": _re_without_compiling, "warnings": _warnings_without_marks}


# What is imported → what has a ``later`` in its place there, with the attributes it is asked for
# meanwhile. Each is imported whole (``import ssl``) and used in functions only.
_LATER: Final[dict[str, ModuleType]] = {
    one.__name__: one
    for one in (
        later("ssl", {"SSLSocket": _NoSocket}),
        later("asyncio.sslproto"),
        later("calendar"),
        later("cryptography.hazmat.primitives.constant_time"),
        later("email.utils", {"parseaddr": _parseaddr}),
        later("hashlib"),
        later(
            "inspect",
            {
                "iscoroutinefunction": _is_coroutine_function,
                "get_annotations": _annotations,
                "isfunction": _is_function,
                "unwrap": _unwrapped,
            },
        ),
        later("linecache"),
        later("random"),
        later("subprocess", {"PIPE": -1, "STDOUT": -2, "DEVNULL": -3}),
        later("textwrap"),
        later("typing_extensions", {"deprecated": _unmarked}),
    )
}
POSTPONED: Final = {
    "dataclasses": ("inspect",),
    "traceback": ("linecache", "textwrap"),
    "asyncio": ("ssl", "asyncio.sslproto", "inspect", "linecache", "subprocess"),
    "cryptography.x509": (
        "cryptography.hazmat.primitives.constant_time", "email.utils", "hashlib", "random",
    ),
    "cryptography.x509.name": ("re",),
    "OpenSSL": ("calendar", "typing_extensions", "warnings"),
}  # fmt: skip


@contextmanager
def _in_place(names: Sequence[str]) -> Iterator[None]:
    """Whoever imports one of ``names`` meanwhile gets what stands for it, and afterwards itself."""
    placed = {name: _LATER[name] for name in names if name in _LATER and name not in sys.modules}
    changed = {name: sys.modules[name] for name in names if name in _CHANGED}
    sys.modules.update(placed | {name: _CHANGED[name]() for name in changed})
    try:
        yield
    finally:
        for name, one in placed.items():
            if sys.modules.get(name) is one:  # or it was needed, and imported
                del sys.modules[name]
        sys.modules.update(changed)


class _Finder:
    """Finds what the others find, and has it executed with the others' places taken."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        names = POSTPONED.get(name)
        if names is None:
            return None
        found = (f.find_spec(name, path, target) for f in sys.meta_path if f is not self)
        spec = next((one for one in found if one is not None), None)
        # Python's own frozen modules have a class for a loader, which all of them share.
        if spec is not None and spec.loader is not None and not isinstance(spec.loader, type):
            execute = spec.loader.exec_module

            def within(module: ModuleType) -> None:
                with _in_place(names):
                    execute(module)

            spec.loader.exec_module = within  # type: ignore[method-assign]
        return spec


# From now on; without effect on what is imported already.
sys.meta_path.insert(0, _Finder())
