"""Schema 2: what it adds, what becomes of files of schema 1, and what nobody knows stays."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azpg_gui.core.connection.profile import (
    Authentication,
    Environment,
    PasswordSource,
    Profile,
    Remember,
    Trust,
)
from azpg_gui.core.connection.profile_fields import with_kept
from azpg_gui.core.file_versions import earlier_versions
from azpg_gui.core.storage.json_file import StorageError
from azpg_gui.core.storage.profiles import Conflict, ProfileStore

# As version 0.2.0 wrote it: one by hand, one imported, one with fields of somebody else's.
SCHEMA_1 = """{
  "schema": 1,
  "profiles": [
    {
      "id": "5f0c",
      "name": "orders-prod",
      "group": "Shop",
      "trust": "azure",
      "remember": "keyring",
      "parameters": {
        "host": "orders.postgres.database.azure.com",
        "user": "ops"
      }
    },
    {
      "id": "77aa",
      "name": "imported",
      "group": "",
      "trust": "file",
      "remember": "never",
      "parameters": {"host": "h", "sslrootcert": "/r.pem"},
      "environment": "production",
      "notes": "of DBeaver",
      "tags": ["a", "b"],
      "colour": "#ff0000"
    },
    {"id": "9b", "name": "odd", "environment": "QA", "authentication": 7, "tags": "x",
     "password_command": ["rm", "-rf"], "future": 1e400}
  ]
}
"""


def test_a_stored_file_of_schema_1(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    store.path.write_text(SCHEMA_1)
    loaded = store.load()
    assert loaded.trouble is None
    first, imported, odd = loaded.profiles
    assert first.password_source is PasswordSource.KEYRING
    assert (first.environment, first.notes, first.tags, first.order) == (
        Environment.NONE,
        "",
        (),
        None,
    )
    assert imported == Profile(
        "77aa", "imported", "", {"host": "h", "sslrootcert": "/r.pem"}, Trust.FILE,
        unknown={"colour": "#ff0000"}, environment=Environment.PRODUCTION, notes="of DBeaver",
        tags=("a", "b"),
    )  # fmt: skip
    assert (odd.authentication, odd.password_command) == (Authentication.PASSWORD, ())
    assert store.path.read_text() == SCHEMA_1  # nothing is written before a change

    assert not isinstance(store.save_if_unchanged(replace(first, name="new"), first), Conflict)
    written = json.loads(store.path.read_text())
    assert written["schema"] == 2
    assert written["profiles"][1] == json.loads(SCHEMA_1)["profiles"][1]
    assert written["profiles"][2] == {
        "id": "9b", "name": "odd", "environment": "QA", "tags": "x", "future": float("inf"),
        "authentication (schema 1)": 7, "password_command (schema 1)": ["rm", "-rf"],
    }  # fmt: skip
    assert "1e400" in store.path.read_text()
    assert [path.read_text() for path in earlier_versions(store.path)] == [SCHEMA_1]
    assert store.load().profiles[1:] == (imported, odd)


def test_every_field_comes_back(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    profile = Profile(
        "a", "n", environment=Environment.STAGING, notes="one\ntwo", tags=("x", "y"), order=-3,
        authentication=Authentication.TOKEN, password_source=PasswordSource.COMMAND,
        password_command=("az", "account", "get-access-token", "--query", "accessToken"),
    )  # fmt: skip
    store.save(profile)
    assert store.load().profiles == (profile,)
    emptied = Profile("a", "n")
    store.save(emptied)
    assert store.load().profiles == (emptied,)


@pytest.mark.parametrize(
    ("remember", "source", "kept"),
    [
        (Remember.KEYRING, PasswordSource.ASK, PasswordSource.KEYRING),
        (Remember.NEVER, PasswordSource.KEYRING, PasswordSource.ASK),
        (Remember.KEYRING, PasswordSource.COMMAND, PasswordSource.COMMAND),
        (Remember.UNTIL_QUIT, PasswordSource.PASSWORD_FILE, PasswordSource.PASSWORD_FILE),
    ],
)
def test_where_a_password_comes_from_never_contradicts_what_becomes_of_it(
    remember: Remember, source: PasswordSource, kept: PasswordSource
) -> None:
    profile = Profile("a", "n", remember=remember, password_source=source)
    assert profile.password_source is kept


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"notes": "password=hunter22"}, "“notes” holds something"),
        ({"tags": ("postgresql://u:hunter22@h",)}, "“tags” holds something"),
        ({"password_command": ("sh", "-c", "PGPASSWORD=hunter22")}, "“password_command” holds"),
        ({"notes": "a\0b"}, "“notes” holds a character"),
    ],
)
def test_no_secret_in_what_is_typed_freely(
    tmp_path: Path, fields: dict[str, Any], words: str
) -> None:
    store = ProfileStore(tmp_path / "profiles.json")
    with pytest.raises(StorageError, match=words) as caught:
        store.save(Profile("a", "n", **fields))
    assert "hunter22" not in str(caught.value)
    assert not store.path.exists()


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ({"environment": "test", "notes": "n", "tags": ["a"]}, (Environment.TEST, "n", ("a",), {})),
        ({"environment": "QA"}, (Environment.NONE, "mine", (), {"environment": "QA"})),
        ({"tags": 1}, (Environment.NONE, "mine", (), {"tags": 1})),
        ({"order": 5, "colour": "red"}, (Environment.NONE, "mine", (), {"colour": "red"})),
        ({"authentication": "vault"}, (Environment.NONE, "mine", (), {})),
    ],
)  # fmt: skip
def test_what_an_import_keeps(kept: dict[str, object], expected: tuple[object, ...]) -> None:
    notes = "" if "notes" in kept else "mine"
    found = with_kept(Profile("a", "n", notes=notes), kept)
    assert (found.environment, found.notes, found.tags, found.unknown) == expected


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=5), one, max_size=3),
    max_leaves=6,
)  # fmt: skip
KEYS = st.sampled_from(["environment", "notes", "tags", "order"]) | st.text(min_size=1, max_size=9)
TAKEN = {"id", "name", "group", "trust", "remember", "parameters", "authentication",
         "password_source", "password_command", "schema", "profiles"}  # fmt: skip
EXTRA = st.dictionaries(KEYS.filter(lambda key: key not in TAKEN), JSON, max_size=5)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(row=EXTRA, around=EXTRA, name=st.sampled_from(["renamed", "n"]))
def test_unknown_keys_and_values_survive(
    tmp_path: Path, row: dict[str, Any], around: dict[str, Any], name: str
) -> None:
    """Whatever stands beside this program's fields is there after a change, the same."""
    store = ProfileStore(tmp_path / "profiles.json")
    whole = {"id": "a", "name": "n", **row}
    content = {**around, "schema": 2, "profiles": [whole, {"id": "b", "name": "other"}]}
    store.path.write_bytes(json.dumps(content).encode())
    loaded = store.load()
    if not loaded.unusable:
        profile = loaded.profiles[0]
        try:
            store.save(replace(profile, name=name))
        except StorageError:  # what looks like a secret in notes or tags
            assert json.loads(store.path.read_bytes()) == content
            return
        whole["name"] = name
        # And a copy holds the same, but for what the copy itself says.
        assert json.loads(store.path.read_bytes()) == content
        store.save(replace(profile, identifier="copy", name="n"))
        copy = json.loads(store.path.read_bytes())["profiles"][-1]
        empty: dict[str, object] = {"environment": "", "notes": "", "tags": [], "order": None}
        said = {k: v for k, v in row.items() if empty.get(k, v) != v or k not in empty}
        assert {k: copy[k] for k in said} == said
    store.save(Profile("new", "new"))
    assert json.loads(store.path.read_bytes())["profiles"][0] == whole
    assert {k: json.loads(store.path.read_bytes())[k] for k in around} == around
