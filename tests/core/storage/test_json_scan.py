"""The quick scanner says what the thorough one says, and sees the keys that stand there twice."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azpg_gui.core.storage.json_scan import RepeatedKeys, scanned

KEYS = st.sampled_from(["a", "b", 'q"', "c:d", '":', ""])
VALUES = st.recursive(
    st.none() | st.integers() | st.sampled_from(["", ":", 'x":', '{"a": 1}', "C:\\r.pem"]),
    lambda inner: st.lists(inner, max_size=3) | st.lists(st.tuples(KEYS, inner), max_size=4),
    max_leaves=8,
)
COLONS = st.sampled_from([":", ": ", " :", "\n:\t"])


def written(value: Any, colon: str) -> str:
    """Lists of pairs are objects, whose keys may repeat."""
    if isinstance(value, list) and value and all(isinstance(one, tuple) for one in value):
        return "{" + ",".join(f"{json.dumps(k)}{colon}{written(v, colon)}" for k, v in value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(written(one, colon) for one in value) + "]"
    return json.dumps(value)


def told(value: object) -> object:
    """With the kind of every object."""
    if isinstance(value, dict):
        return type(value), [(key, told(inner)) for key, inner in value.items()]
    return [told(inner) for inner in value] if isinstance(value, list) else value


def thorough(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return dict(pairs) if len(dict(pairs)) == len(pairs) else RepeatedKeys(pairs)


@given(VALUES, COLONS)
def test_generated(value: object, colon: str) -> None:
    text = written(value, colon)
    found, end = scanned(text, 0)
    assert end == len(text)
    assert told(found) == told(json.loads(text, object_pairs_hook=thorough))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"a": 1, "b": "x"}', dict),
        ('{"a": 1, "a": 2}', RepeatedKeys),
        ('{"a": 1, "a" : 2}', RepeatedKeys),
        ('{"a": ":", "a" : 2, "b": "\\":"}', RepeatedKeys),
        ('{"a": "10:00", "b": "C:/r.pem"}', dict),
        ('{"a": ' + "[" * 60 + "]" * 60 + ', "a": 2}', RepeatedKeys),
    ],
)
def test_keys_that_stand_there_twice(text: str, kind: type) -> None:
    assert type(scanned(text, 0)[0]) is kind
