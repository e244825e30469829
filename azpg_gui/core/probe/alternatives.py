"""What else would work here: looked for before a remedy is offered."""

from __future__ import annotations  # as evidence/__init__.py: loaded before cryptography

from enum import StrEnum
from typing import TYPE_CHECKING

from azpg_gui.fast_dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from azpg_gui.core.certificates.certificate import Certificate
    from azpg_gui.core.probe.evidence.network import Trouble

__all__ = [
    "Alternatives",
    "MessageAttempt",
    "NameSource",
    "RightName",
    "RootsKind",
    "SmallFirstMessage",
    "VerifyingRoots",
]


class RootsKind(StrEnum):
    """Where roots lie that are not the ones in effect."""

    NAMED = "named"  # the file sslrootcert names, which the mode does not look at
    MEANT = "meant"  # the file a shell would have found, had it expanded sslrootcert
    AZURE = "azure"  # the program's own pinned bundle
    LIBPQ_PLACE = "libpq-place"
    SYSTEM = "system"
    FILE = "file"  # another file beside libpq's own


@dataclass(frozen=True, slots=True)
class VerifyingRoots:
    """Roots with which OpenSSL verified the received chain, as libpq would.

    Attributes:
        anchor: the root the chain ended in.
    """

    kind: RootsKind
    path: Path
    anchor: Certificate


class NameSource(StrEnum):
    """How a name of the certificate follows from the host that was asked for."""

    RULE = "rule"  # Azure's documented names; a dot at the end left out
    ALIAS = "alias"  # a name server called it the canonical name (CNAME)


@dataclass(frozen=True, slots=True)
class RightName:
    """A name the certificate carries that belongs to the host asked for.

    Attributes:
        hostaddr: the address that answered, where the name leads elsewhere from here; else empty.
    """

    name: str
    source: NameSource
    hostaddr: str = ""


@dataclass(frozen=True, slots=True)
class MessageAttempt:
    """One handshake by the size of its first message (ClientHello).

    Attributes:
        trouble: why it did not come to its end.
        group: the key exchange agreed on; empty where none was.
    """

    sent_bytes: int
    trouble: Trouble | None
    group: str = ""

    @property
    def answered(self) -> bool:
        return self.trouble is None


@dataclass(frozen=True, slots=True)
class SmallFirstMessage:
    """The large message was lost a second time while a small one was answered."""

    large: MessageAttempt
    small: MessageAttempt


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Attributes:
    chain_seen: there was a chain to verify; without one nothing is known of any roots.
    host_matches: the certificate names the host that was asked for; None where none was seen.
    roots: every set of roots that verifies the chain, the one to prefer first.
    names: names to use in place of the host.
    tls_offered: the server answered an SSLRequest with S; None where it was not asked.
    port_5432: PostgreSQL answers on the default port of the same address; None: not asked.
    aliases: of an Azure server that was not reached, the names its name stands for (CNAME), in
        order; empty where it stands for none, or no name server told.
    azure_cli: version of the Azure CLI on this computer, where a command of it will be offered.
    small_first_message: what a smaller ClientHello did where the usual one was lost; None where
        its size decided nothing, or was not looked at.
    """

    chain_seen: bool = False
    host_matches: bool | None = None
    roots: tuple[VerifyingRoots, ...] = ()
    names: tuple[RightName, ...] = ()
    tls_offered: bool | None = None
    port_5432: bool | None = None
    aliases: tuple[str, ...] = ()
    azure_cli: str = ""
    small_first_message: SmallFirstMessage | None = None
