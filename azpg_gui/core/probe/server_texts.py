"""What a server said, without the secrets of this run: the one place through which evidence leaves.

A server knows what was sent to it, and may repeat it: in an error, its version, a cipher's name, a
certificate's name at the next connection. So every text in the evidence is masked, unless the field
is named here as one of our own.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Final, TypeVar

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.probe.evidence.login import LibpqAttempt, TlsFacts
from azpg_gui.core.probe.evidence.network import Address, ResolveEvidence
from azpg_gui.core.probe.evidence.settings import Anchors, NotAsked, SettingsEvidence
from azpg_gui.core.probe.evidence.tls import HandshakeEvidence, HostNameEvidence, VerifyError
from azpg_gui.core.secret import Secret
from azpg_gui.fast_dataclass import dataclass

__all__ = ["OURS", "ServerTexts"]

Kind = TypeVar("Kind")

# Not from a server: what the user set, what our libraries call it, numbers and fingerprints. Values
# the program decides by must stay whatever a password happens to be.
OURS: Final[dict[type, frozenset[str]]] = {
    SettingsEvidence: frozenset({"*"}),
    Anchors: frozenset({"*"}),  # files of this computer
    NotAsked: frozenset({"sslmode"}),
    Address: frozenset({"text"}),
    ResolveEvidence: frozenset({"host"}),
    HostNameEvidence: frozenset({"host"}),
    HandshakeEvidence: frozenset({"protocol", "cipher", "group"}),  # OpenSSL's own names
    TlsFacts: frozenset({"protocol", "cipher", "compression", "library"}),
    VerifyError: frozenset({"message"}),
    LibpqAttempt: frozenset({"sslmode", "statuses", "sqlstate"}),
    Certificate: frozenset({"der", "serial_number", "sha256", "sha1", "key", "signature"}),
}
# Names of hosts, where what stands in the user's own host or user name is not worth hiding, and
# hiding it would make another name of it.
_NAMES: Final = (Certificate, HostNameEvidence, ResolveEvidence, VerifyError)

_LEAST: Final = 4  # bytes; fewer are anywhere in a key

Mask = Callable[[str], str]


class ServerTexts:
    """Masks the secrets of one run in whatever a server said."""

    def __init__(self, parameters: ConnectionParameters) -> None:
        self._secrets: dict[Secret, None] = {}
        self._shown = ""
        self.learn(parameters)

    def learn(self, parameters: ConnectionParameters) -> None:
        """Secrets of another host of the list: its line of the password file."""
        self._secrets |= dict.fromkeys(s for s in parameters.secrets.values() if s)
        own = (parameters.host, parameters.user, parameters.dbname)
        self._shown = "\n".join((self._shown, *own)).casefold()

    def text(self, text: str) -> str:
        return _masked_by(self._secrets, text)

    def without_secrets(self, evidence: Kind) -> Kind:
        """A copy of ``evidence``; the same object where nothing was to hide."""
        if not self._secrets:
            return evidence
        rare = [s for s in self._secrets if s.reveal().casefold() not in self._shown]
        return _walk(evidence, _Masks(self.text, lambda text: _masked_by(rare, text), rare))


def _masked_by(secrets: Iterable[Secret], text: str) -> str:
    for secret in secrets:
        text = secret.masked_in(text)
    return text


@dataclass(frozen=True, slots=True)
class _Masks:
    text: Mask
    name: Mask
    rare: list[Secret]

    def within_names(self) -> "_Masks":
        return _Masks(self.name, self.name, self.rare)


def _walk(value: Kind, masks: _Masks) -> Kind:
    found: object = value
    match value:
        case Enum():
            pass
        case str():
            found = masks.text(value)
        case bytes():
            found = _bytes(value, masks.text)
        case tuple():
            walked = tuple(_walk(part, masks) for part in value)
            same = all(a is b for a, b in zip(walked, value, strict=True))
            found = value if same else walked
        case Mapping():
            found = {name: _walk(part, masks) for name, part in value.items()}
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            found = _fields(value, masks)
    return found  # type: ignore[return-value]  # of the same kind, by construction


def _fields(value: object, masks: _Masks) -> object:
    ours = OURS.get(type(value), frozenset())
    if "*" in ours:
        return value
    chosen = masks.within_names() if isinstance(value, _NAMES) else masks
    changes: dict[str, object] = {}
    for field in dataclasses.fields(value):  # type: ignore[arg-type]  # the caller looked
        if field.name in ours:
            continue
        before: object = getattr(value, field.name)
        after = _walk(before, chosen)
        if after is not before and after != before:
            changes[field.name] = after
    if isinstance(value, Certificate) and (der := _der(value.der, masks.rare)) != value.der:
        changes["der"] = der
    return dataclasses.replace(value, **changes) if changes else value  # type: ignore[type-var]


def _bytes(value: bytes, mask: Mask) -> bytes:
    text = value.decode("utf-8", "surrogateescape")
    return mask(text).replace("•", "*").encode("utf-8", "surrogateescape")


def _der(der: bytes, secrets: Iterable[Secret]) -> bytes:
    """As long as before, so that it can still be taken apart; its fingerprint is kept beside it."""
    for secret in secrets:
        for encoding in ("utf-8", "utf-16-be", "latin-1"):
            try:
                content = secret.reveal().encode(encoding)
            except UnicodeError:
                continue
            if len(content) >= _LEAST:
                der = der.replace(content, b"x" * len(content))
    return der
