"""What stages ``resolve`` and ``connect`` saw, and what a network does wrong at any stage."""

from __future__ import annotations  # the window loads these before cryptography

from enum import StrEnum

from azpg_gui.core.probe.evidence import Evidence
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "Address",
    "AddressAttempt",
    "ConnectEvidence",
    "ResolveEvidence",
    "Trouble",
    "TroubleKind",
]


class TroubleKind(StrEnum):
    """What the network did, told apart by exception and errno, never by message text."""

    TIMEOUT = "timeout"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    RESET = "reset"
    CLOSED = "closed"
    NOT_FOUND = "not-found"  # EAI_NONAME: there is no such name
    NO_ADDRESS = "no-address"  # EAI_NODATA: the name is there and has no address
    LOOKUP_FAILED = "lookup-failed"  # EAI_AGAIN and the rest: no answer to rely on
    NO_NETWORK = "no-network"  # this computer has no way to anybody, so nothing could be asked
    TLS = "tls"  # OpenSSL gave up: see its own words
    NO_ALPN = "no-alpn"  # direct TLS, and the server did not name the protocol
    FLOOD = "flood"  # more bytes than an honest server sends
    UNEXPECTED = "unexpected"  # a mistake of ours
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Trouble:
    kind: TroubleKind
    text: str


@dataclass(frozen=True, slots=True)
class Address:
    """One address of the host; ``text`` is numeric."""

    text: str
    version: int


@dataclass(frozen=True, slots=True)
class ResolveEvidence(Evidence):
    host: str
    addresses: tuple[Address, ...]
    canonical_name: str = ""
    from_hostaddr: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class AddressAttempt:
    address: Address
    milliseconds: float
    trouble: Trouble | None


@dataclass(frozen=True, slots=True)
class ConnectEvidence(Evidence):
    port: int
    tried: tuple[AddressAttempt, ...]

    @property
    def address(self) -> Address | None:
        """The first address that answered."""
        return next((attempt.address for attempt in self.tried if attempt.trouble is None), None)
