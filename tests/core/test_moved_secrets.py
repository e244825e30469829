"""Where secrets go when a profile is saved, renamed, deleted: a table, with a keyring in memory."""

from dataclasses import replace

import pytest
from keyring.backends import SecretService
from keyring.errors import PasswordSetError
from typing_extensions import override

from azpg_gui.core.connection.profile import Authentication, Profile, Remember
from azpg_gui.core.secret import Secret
from azpg_gui.core.storage import credentials as credentials_module
from azpg_gui.core.storage.credentials import Credentials
from azpg_gui.core.storage.keyring_condition import KeyringState
from azpg_gui.operations.passwords import move_secrets, secrets_of


class Memory(SecretService.Keyring):
    """The interface, without a service."""

    priority = -1  # keyring itself must not pick it

    def __init__(self, kept: dict[str, str], *, full: bool = False) -> None:
        super().__init__()
        self.kept, self.full = kept, full

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(f"{service} {username}")

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        if self.full:
            message = "no room"
            raise PasswordSetError(message)
        self.kept[f"{service} {username}"] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[f"{service} {username}"]


Memory.__module__ = SecretService.__name__
A = Profile(
    "1", "a", "", {"user": "u", "host": "h"}, remember=Remember.KEYRING,
    remember_passphrase=Remember.KEYRING,
)  # fmt: skip
B = replace(A, name="b")
ONLY_KEY = replace(A, remember=Remember.NEVER)
CERTIFICATE = replace(A, authentication=Authentication.CERTIFICATE)
NONE = replace(ONLY_KEY, remember_passphrase=Remember.NEVER)
OLD = {"azpg/a u@h": "p", "azpg/a u@h (key passphrase)": "k"}


@pytest.mark.parametrize(
    ("kept", "before", "after", "typed", "then"),
    [
        ({}, None, A, {"password": "p", "sslpassword": "k"}, OLD),
        ({}, None, A, {"password": "p"}, {"azpg/a u@h": "p"}),
        ({}, None, ONLY_KEY, {"password": "p"}, {}),
        (OLD, A, A, {}, OLD),
        (OLD, A, A, {"sslpassword": "new"}, {**OLD, "azpg/a u@h (key passphrase)": "new"}),
        (OLD, A, B, {}, {"azpg/b u@h": "p", "azpg/b u@h (key passphrase)": "k"}),
        (OLD, A, ONLY_KEY, {}, {"azpg/a u@h (key passphrase)": "k"}),
        (OLD, A, CERTIFICATE, {}, {"azpg/a u@h (key passphrase)": "k"}),
        (OLD, A, NONE, {}, {}),
        (OLD, A, None, {}, {}),
        ({}, A, None, {}, {}),
        ({**OLD, "other": "x"}, A, None, {}, {"other": "x"}),
    ],
)
def test_each_goes_where_the_profile_says(
    kept: dict[str, str], before: Profile | None, after: Profile | None, typed: dict[str, str],
    then: dict[str, str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(credentials_module, "_ping", lambda: None)
    memory = Memory(dict(kept))
    secrets = {keyword: Secret(text) for keyword, text in typed.items()}
    assert move_secrets(before, after, secrets, Credentials(memory)).usable
    assert memory.kept == then


def test_what_cannot_be_kept_is_not_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials_module, "_ping", lambda: None)
    memory = Memory(dict(OLD), full=True)
    status = move_secrets(A, B, {}, Credentials(memory))
    assert status.state is KeyringState.REFUSED
    assert "Nothing was kept." in str(status.sentence)
    assert memory.kept == OLD


def test_what_is_known_is_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials_module, "_ping", lambda: None)
    keyring = Credentials(Memory(dict(OLD)))
    found, status = secrets_of(A, keyring, known={"password"})
    assert {k: s.reveal() for k, s in found.items()} == {"sslpassword": "k"}
    assert status is not None
    assert status.usable
    assert secrets_of(NONE, keyring) == ({}, None)
