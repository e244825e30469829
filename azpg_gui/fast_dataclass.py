"""``@dataclass(frozen=True, slots=True)``, made in a ninth of the time.

The standard library compiles six methods for every such class, 0.5 ms at every start of the program
(measured, Python 3.11 to 3.13): for the 100 classes of one check as long as psql takes for all of
its work.
Here the methods are the same few for every class, and ``__init__`` is compiled for a class of which
many values are made. What is made is a dataclass to ``fields``, ``replace``, ``asdict``, ``match``
and pickle.

Without inheritance, ``ClassVar``, ``InitVar`` and what else of ``field`` nobody uses here: the
standard library's own is there for these.
"""

import dataclasses
import sys
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

__all__ = ["dataclass"]

Made = TypeVar("Made", bound=type)
# Compiling costs as much as making twenty values without it.
_UNCOMPILED = 20

if TYPE_CHECKING or sys.version_info >= (3, 14):  # annotations are functions there
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[Made], Made]:
        """As ``dataclasses.dataclass``, for these two arguments."""
        if not (frozen and slots):
            message = "frozen and with slots, or the standard library's"
            raise TypeError(message)
        return _made


def _made(cls: type) -> type:
    annotations = vars(cls).get("__annotations__", {})
    fields = {name: _field(cls, name, kind) for name, kind in annotations.items()}
    names = tuple(fields)
    if any(hasattr(base, "__dataclass_fields__") for base in cls.__mro__[1:]):
        raise TypeError(cls.__name__)
    left_out = {*names, "__dict__", "__weakref__"}
    given = {key: value for key, value in cls.__dict__.items() if key not in left_out}
    given |= {
        "__slots__": names,
        "__match_args__": names,
        "__dataclass_fields__": fields,
        "_as_tuple": _as_tuple(names),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": _state,
        "__setstate__": _restore,
    }
    if given.get("__hash__") is None:  # what a class with an __eq__ of its own has, too
        given["__hash__"] = _hash
    for method, own in (("__eq__", _equal), ("__repr__", _represent)):
        given.setdefault(method, own)
    made = type(cls)(cls.__name__, cls.__bases__, given)
    made.__qualname__ = cls.__qualname__
    made.__init__ = _init_of(made, fields)  # type: ignore[misc]
    return made


def _field(cls: type, name: str, kind: object) -> "dataclasses.Field[Any]":
    given = cls.__dict__.get(name, dataclasses.MISSING)
    found: dataclasses.Field[Any] = (
        given if isinstance(given, dataclasses.Field) else dataclasses.field(default=given)
    )
    unusual = not (found.init and found.compare and found.hash is None) or found.kw_only is True
    if unusual or str(kind).startswith(("ClassVar", "typing.ClassVar", "InitVar")):
        message = f"{cls.__name__}.{name}"
        raise TypeError(message)
    found.name, found.type, found.kw_only = name, kind, False
    found._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001 - ``fields``
    return found


def _as_tuple(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) > 1:
        return staticmethod(attrgetter(*names))
    return staticmethod(lambda one: tuple(getattr(one, name) for name in names))


def _init_of(cls: type, fields: dict[str, "dataclasses.Field[Any]"]) -> Callable[..., None]:
    left = _UNCOMPILED

    def __init__(self: Any, *arguments: object, **named: object) -> None:  # noqa: ANN401, N807
        nonlocal left
        left -= 1
        given = _bound(fields, arguments, named) if left >= 0 else None
        if (
            given is None
        ):  # many are made, or something is wrong and is to be said in Python's words
            made = _compiled(cls, fields)
            cls.__init__ = made  # type: ignore[misc]
            made(self, *arguments, **named)
            return
        for name, value in given.items():
            object.__setattr__(self, name, value)
        if hasattr(cls, "__post_init__"):
            self.__post_init__()

    return __init__


def _bound(
    fields: dict[str, "dataclasses.Field[Any]"],
    arguments: tuple[object, ...],
    named: dict[str, object],
) -> dict[str, object] | None:
    """A value for every field; None where the arguments do not fit."""
    given = dict(zip(fields, arguments, strict=False)) | named
    if len(given) != len(arguments) + len(named) or not fields.keys() >= given.keys():
        return None
    for name, one in fields.items():
        if name not in given:
            if one.default is not dataclasses.MISSING:
                given[name] = one.default
            elif one.default_factory is not dataclasses.MISSING:
                given[name] = one.default_factory()
            else:
                return None
    return given


def _compiled(cls: type, fields: dict[str, "dataclasses.Field[Any]"]) -> Callable[..., None]:
    missing = dataclasses.MISSING
    known: dict[str, object] = {"_missing": missing}
    taken, body = [], []
    for name, one in fields.items():
        value = name
        # Of the slot itself: found by its name each time, it takes twice as long.
        known[f"_set_{name}"] = vars(cls)[name].__set__
        if one.default is not missing:
            known[f"_default_{name}"] = one.default
            taken.append(f"{name}=_default_{name}")
        elif one.default_factory is not missing:
            known[f"_make_{name}"] = one.default_factory
            taken.append(f"{name}=_missing")
            value = f"_make_{name}() if {name} is _missing else {name}"
        else:
            taken.append(name)
        body.append(f" _set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        body.append(" self.__post_init__()")
    text = f"def __init__(self, {', '.join(taken)}):\n" + ("\n".join(body) or " pass")
    exec(text, known)  # noqa: S102 - as dataclasses does; names are Python's own
    made: Any = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made  # type: ignore[no-any-return]


# The methods of every class ---------------------------------------------------------------------


class _Value(Protocol):
    __dataclass_fields__: dict[str, "dataclasses.Field[Any]"]
    __match_args__: tuple[str, ...]

    @staticmethod
    def _as_tuple(one: object) -> tuple[object, ...]: ...


def _equal(self: _Value, other: object) -> object:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._as_tuple(self) == self._as_tuple(other)


def _hash(self: _Value) -> int:
    return hash(self._as_tuple(self))


def _represent(self: _Value) -> str:
    shown = (
        f"{name}={getattr(self, name)!r}"
        for name, one in self.__dataclass_fields__.items()
        if one.repr
    )
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    message = f"cannot assign to field {name!r}"
    raise dataclasses.FrozenInstanceError(message)


def _refuse_to_delete(_self: object, name: str) -> None:
    message = f"cannot delete field {name!r}"
    raise dataclasses.FrozenInstanceError(message)


def _state(self: _Value) -> list[object]:
    return list(self._as_tuple(self))


def _restore(self: _Value, state: list[object]) -> None:
    for name, value in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, value)
