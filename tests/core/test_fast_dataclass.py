"""Our ``dataclass`` beside the standard library's: what is made behaves the same."""

import copy
import dataclasses
import importlib
import pickle
import pkgutil
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from typing import Any, ClassVar

import pytest

from azpg_gui import fast_dataclass
from azpg_gui.compat import override
from azpg_gui.core.probe.evidence.network import Address, AddressAttempt
from azpg_gui.core.secret import Secret

Maker = Callable[[type], type]
_OURS: Maker = fast_dataclass.dataclass(frozen=True, slots=True)
_THEIRS: Maker = dataclasses.dataclass(frozen=True, slots=True)


def _plain() -> type:
    class Plain:
        a: int
        b: "str | None" = None
        c: tuple[int, ...] = ()

    return Plain


def _factory() -> type:
    class WithFactory:
        a: list[int] = field(default_factory=list)
        hidden: str = field(default="x", repr=False)

    return WithFactory


def _checked() -> type:
    class Checked:
        a: int

        def __post_init__(self) -> None:
            if self.a < 0:
                raise ValueError(self.a)

        @property
        def twice(self) -> int:
            return self.a * 2

    return Checked


def _own_equality() -> type:
    class OwnEquality:  # noqa: PLW1641 - both make one
        a: str

        @override
        def __eq__(self, other: object) -> bool:
            return isinstance(other, type(self)) and other.a.lower() == self.a.lower()

        @override
        def __repr__(self) -> str:
            return "mine"

    return OwnEquality


def _empty() -> type:
    class Empty:
        """Nothing in it."""

    return Empty


@pytest.mark.parametrize("made_before", [0, 100])  # many, and ``__init__`` is compiled
@pytest.mark.parametrize(
    ("model", "arguments", "others"),
    [
        (_plain, [(1,), (1, "x"), (1, "x", (2,))], [{"a": 1, "c": (3,)}, {"b": "y", "a": 0}]),
        (_factory, [(), ([1],)], [{"hidden": "y"}]),
        (_checked, [(1,)], [{"a": 2}]),
        (_own_equality, [("x",), ("X",)], [{"a": "y"}]),
        (_empty, [()], [{}]),
    ],
)
def test_values_are_the_same(
    model: Callable[[], type],
    arguments: list[tuple[Any, ...]],
    others: list[dict[str, Any]],
    made_before: int,
) -> None:
    ours, theirs = _OURS(model()), _THEIRS(model())
    for _ in range(made_before):
        ours(*arguments[0])
    made = [(kind, [*(kind(*a) for a in arguments), *(kind(**o) for o in others)])
            for kind in (ours, theirs)]  # fmt: skip
    (_, mine), (_, its) = made
    assert [repr(one) for one in mine] == [repr(one) for one in its]
    assert [[a == b for b in mine] for a in mine] == [[a == b for b in its] for a in its]
    assert [_hash(one) for one in mine] == [_hash(one) for one in its]
    assert [dataclasses.asdict(one) for one in mine] == [dataclasses.asdict(one) for one in its]
    assert [copy.copy(one) == one for one in mine] == [copy.copy(one) == one for one in its]
    assert ours.__match_args__ == theirs.__match_args__  # type: ignore[attr-defined]
    assert ours.__slots__ == theirs.__slots__  # type: ignore[attr-defined]
    assert ours.__qualname__ == theirs.__qualname__
    for mine_field, its_field in zip(dataclasses.fields(ours), dataclasses.fields(theirs),
                                     strict=True):  # fmt: skip
        for name in ("name", "type", "init", "repr", "compare", "kw_only"):
            assert getattr(mine_field, name) == getattr(its_field, name)
    assert mine[0] != its[0]


def _hash(one: object) -> object:
    try:
        return hash(one)
    except TypeError as error:
        return str(error)


@pytest.mark.parametrize("arguments", [((), {}), ((1, 2, 3, 4), {}), ((1,), {"a": 2}),
                                       ((1,), {"nothing": 2}), ((), {"b": "x"})])  # fmt: skip
def test_what_is_missing_or_too_much_is_said_in_the_same_words(
    arguments: tuple[tuple[Any, ...], dict[str, Any]],
) -> None:
    words = []
    for maker in (_OURS, _THEIRS):
        kind = maker(_plain())
        with pytest.raises(TypeError) as refused:
            kind(*arguments[0], **arguments[1])
        words.append(str(refused.value))
    assert words[0] == words[1]


def test_values_cannot_be_changed() -> None:
    one = _OURS(_plain())(1)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'a'"):
        one.a = 2
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'new'"):
        one.new = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'a'"):
        del one.a
    with pytest.raises(ValueError, match="-1"):
        _OURS(_checked())(-1)


def test_each_value_has_its_own_list() -> None:
    kind = _OURS(_factory())
    assert kind().a is not kind().a


def test_replace_match_and_pickle() -> None:
    attempt = AddressAttempt(Address("192.0.2.1", 4), 1.5, None)
    assert dataclasses.replace(attempt, milliseconds=2.0).milliseconds == 2.0
    assert pickle.loads(pickle.dumps(attempt)) == attempt  # noqa: S301
    assert copy.deepcopy(attempt) == attempt
    match attempt:
        case AddressAttempt(Address(text), milliseconds):
            assert (text, milliseconds) == ("192.0.2.1", 1.5)
        case _:
            pytest.fail("it does not match")


def test_a_secret_stays_masked() -> None:
    class Holding:
        secret: Secret

    shown = repr(_OURS(Holding)(Secret("hidden-4711")))
    assert "4711" not in shown


def _class_variable() -> type:
    class Shared:
        shared: ClassVar[int] = 1

    return Shared


def _not_compared() -> type:
    class NotCompared:
        a: int = field(compare=False)

    return NotCompared


def _heir() -> type:
    base = _OURS(_plain())

    class Heir(base):  # type: ignore[misc, valid-type]
        d: int = 0

    return Heir


@pytest.mark.parametrize("model", [_class_variable, _not_compared, _heir])
def test_what_it_does_not_do_it_refuses(model: Callable[[], type]) -> None:
    if fast_dataclass.dataclass is dataclasses.dataclass:
        pytest.skip("this Python uses the standard library's")
    with pytest.raises(TypeError):
        _OURS(model())


def test_other_kinds_are_the_standard_librarys() -> None:
    if fast_dataclass.dataclass is dataclasses.dataclass:
        pytest.skip("this Python uses the standard library's")
    with pytest.raises(TypeError, match="standard library"):
        fast_dataclass.dataclass(frozen=True, slots=False)


def test_every_frozen_dataclass_of_the_core_is_made_this_way() -> None:
    """The standard library's leaves ``__dataclass_params__`` behind."""
    import azpg_gui.core

    slow = set()
    for module in pkgutil.walk_packages(azpg_gui.core.__path__, "azpg_gui.core."):
        for one in vars(importlib.import_module(module.name)).values():
            params = getattr(one, "__dataclass_params__", None)
            if isinstance(one, type) and params is not None and params.frozen:
                slow.add(f"{one.__module__}.{one.__name__}")
    assert slow == set()
