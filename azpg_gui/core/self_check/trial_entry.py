"""The keyring: which one it is, and whether an entry comes back that was put there."""

import secrets
from typing import Final

from azpg_gui.core.secret import Secret
from azpg_gui.core.self_check.part import Part, PartState
from azpg_gui.core.sentences import sentence
from azpg_gui.core.storage.credentials import Credentials, Entry, KeyringCondition, KeyringState

__all__ = ["keyring_part"]

_ABSENT: Final = frozenset({KeyringState.MISSING, KeyringState.NO_BUS, KeyringState.TURNED_OFF})
_ENTRY: Final = Entry("azpg/self-check", "self-check@azpg.invalid")


def keyring_part(*, trial: bool) -> Part:
    """Blocking: a keyring may ask its user for a password.

    Args:
        trial: an entry is written, read and deleted; only where somebody said yes to that.
    """
    credentials = Credentials()
    status = credentials.status()
    if not status.usable:
        return _part(status)
    if not trial:
        return _part(status, {"trial": "not made"})
    text = secrets.token_hex(16)
    stored = credentials.store(_ENTRY, Secret(text))
    if not stored.usable:
        return _part(stored, {"trial": "not kept"})
    found, read = credentials.read(_ENTRY)
    deleted = credentials.delete(_ENTRY)
    for answer in (read, deleted):
        if not answer.usable:
            return _part(answer, {"trial": "failed"})
    if found is None or found.reveal() != text:
        return Part(
            "keyring", "keyring", PartState.NOTE, facts={"trial": "failed"},
            detail=sentence("The keyring gave back something else than was put there."),
        )  # fmt: skip
    return _part(status, {"trial": "written, read and deleted"})


def _part(status: KeyringCondition, facts: dict[str, str] | None = None) -> Part:
    """Without a keyring everything works, but for keeping passwords."""
    absent = status.state in _ABSENT
    state = PartState.OK if status.usable else PartState.ABSENT if absent else PartState.NOTE
    return Part(
        "keyring", "keyring", state, detail=status.line, cure=status.cure, facts=facts or {}
    )
