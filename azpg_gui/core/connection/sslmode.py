"""libpq's six sslmodes and what each proves."""

from enum import Enum, StrEnum
from typing import NamedTuple

__all__ = ["Assurance", "Proofs", "SslMode", "proofs"]


class SslMode(StrEnum):
    """Values of ``sslmode``, weakest first (PostgreSQL documentation, libpq SSL support)."""

    DISABLE = "disable"
    ALLOW = "allow"
    PREFER = "prefer"
    REQUIRE = "require"
    VERIFY_CA = "verify-ca"
    VERIFY_FULL = "verify-full"

    @property
    def verifies(self) -> bool:
        return self in {SslMode.VERIFY_CA, SslMode.VERIFY_FULL}

    @property
    def demands_tls(self) -> bool:
        return self in {SslMode.REQUIRE, SslMode.VERIFY_CA, SslMode.VERIFY_FULL}


class Assurance(Enum):
    """Whether a proof is given on every connection, on some, or on none."""

    ALWAYS = "always"
    SOMETIMES = "sometimes"
    NEVER = "never"


class Proofs(NamedTuple):
    """What a mode gives: nobody can read along, a trusted root vouches, the name is right."""

    encrypted: Assurance
    issuer: Assurance
    host: Assurance


def proofs(sslmode: SslMode, *, root_file_present: bool) -> Proofs:
    """The proofs ``sslmode`` gives when ``sslrootcert`` names a file that is (not) there.

    A root file turns every mode that gets as far as TLS into one that checks the issuer: libpq sets
    ``SSL_VERIFY_PEER`` whenever it could load one (fe-secure-openssl.c, ``initialize_SSL``).
    """
    match sslmode:
        case SslMode.DISABLE:
            return Proofs(Assurance.NEVER, Assurance.NEVER, Assurance.NEVER)
        case SslMode.ALLOW | SslMode.PREFER:
            return Proofs(
                Assurance.SOMETIMES,
                Assurance.SOMETIMES if root_file_present else Assurance.NEVER,
                Assurance.NEVER,
            )
        case SslMode.REQUIRE:
            return Proofs(
                Assurance.ALWAYS,
                Assurance.ALWAYS if root_file_present else Assurance.NEVER,
                Assurance.NEVER,
            )
        case SslMode.VERIFY_CA:
            return Proofs(Assurance.ALWAYS, Assurance.ALWAYS, Assurance.NEVER)
        case SslMode.VERIFY_FULL:
            return Proofs(Assurance.ALWAYS, Assurance.ALWAYS, Assurance.ALWAYS)
